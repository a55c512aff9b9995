import PlanetScale
import PlanetScaleTesting
import XCTest

/// Every operation: what is sent and what is read, by the plain call and by the one that keeps the reply.
final class OperationVectorTests: XCTestCase {
    func testEveryOperationHasItsVector() throws {
        let known = try Repository.document("docs/operations.json")["operations"].array ?? []
        let vectors = try Repository.vectors("operations").compactMap { $0.vector["operation"].string }
        XCTAssertEqual(vectors.sorted(), known.compactMap { $0["operation_id"].string }.sorted())
        XCTAssertFalse(vectors.isEmpty)
    }

    func testEveryOperation() async throws {
        var cases = Cases("operation vectors")
        for (name, vector) in try Repository.vectors("operations") {
            for mode in [VectorMode.send, .raw] {
                cases.note("\(name) \(mode)", await problems(vector, mode))
            }
        }
        cases.close()
    }

    private func problems(_ vector: JSON, _ mode: VectorMode) async -> [String] {
        do {
            let options = ClientOptions(serviceTokenID: "id", serviceToken: "pscale_tkn_vector", maxRetries: 0)
            let (client, script) = try await Shared.scripted([vector["reply"]], options)
            var call = VectorCall(client: client, arguments: vector["arguments"])
            call.mode = mode
            let result = try await Dispatch.run(vector["operation"].string ?? "", call)
            guard let result, let sent = try await script.requests().first else { return ["nothing was sent"] }
            return sentDiffers(vector["request"], sent) + readDiffers(vector, mode, result)
        } catch {
            return ["\(error)"]
        }
    }

    private func sentDiffers(_ wanted: JSON, _ sent: RecordedRequest) -> [String] {
        var lines = Comparing.queryDiffers(wanted["query"], sent.query)
        if wanted["method"].string != sent.method { lines.append("method: \(sent.method)") }
        if wanted["path"].string != sent.path { lines.append("path: \(sent.path)") }
        // An explicit null in a body means something, so a body is compared to the letter.
        if wanted["body"] != sent.body { lines.append("body: expected \(wanted["body"]), got \(sent.body)") }
        return lines
    }

    private func readDiffers(_ vector: JSON, _ mode: VectorMode, _ result: VectorResult) -> [String] {
        let got = result.ok ?? .null
        guard mode == .raw else { return Comparing.differences(vector["value"], got, exact: true) }
        let wanted: JSON = ["status": vector["reply"]["status"], "operation": vector["operation"]]
        return Comparing.differences(wanted, got)
    }
}
