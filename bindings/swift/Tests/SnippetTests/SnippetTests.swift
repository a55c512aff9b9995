import Foundation
import PlanetScale
import PlanetScaleTesting
import XCTest

/// The snippets of the reference: each calls what its page says.
final class SnippetTests: XCTestCase, @unchecked Sendable {
    func testEverySnippet() async throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../..")
        let folder = root.appendingPathComponent("tests/vectors/operations")
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        let simulator = try await Simulator.start()
        var (passed, failed) = (0, 0)
        for file in files.filter({ $0.hasSuffix(".json") }).sorted() {
            let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            let vector = try JSON(parsing: text)
            let problem = try await Quiet.run { try await self.problem(vector, simulator) }
            if let problem { XCTFail("\(file): \(problem)") }
            (passed, failed) = problem == nil ? (passed + 1, failed) : (passed, failed + 1)
        }
        simulator.stop()
        XCTAssertGreaterThan(passed, 300)
        print("snippets: \(passed) passed, \(failed) failed")
    }

    private func problem(_ vector: JSON, _ simulator: Simulator) async throws -> String? {
        // Waits that follow in a snippet meet a status that ends them.
        let script = try await simulator.script([vector["reply"]], otherwise: ["status": 410])
        let client = try PlanetScaleClient(ClientOptions(anonymous: true, baseURL: script.url, maxRetries: 0))
        do {
            let found = try await Snippets.run(vector["operation"].string ?? "", client)
            guard found else { return "there is no snippet" }
        } catch is PlanetScaleError {
            // What the request was is what counts here.
        }
        let wanted = vector["request"]
        guard let sent = try await script.requests().first else { return "nothing was sent" }
        guard sent.method == wanted["method"].string, sent.path == wanted["path"].string else {
            return "sent \(sent.method) \(sent.path)"
        }
        return nil
    }
}

/// Snippets print what they got, as examples do; a test report is no place for that.
private enum Quiet {
    static func run<T>(_ body: () async throws -> T) async rethrows -> T {
        fflush(nil)
        let standard = dup(STDOUT_FILENO)
        let nowhere = open("/dev/null", O_WRONLY)
        dup2(nowhere, STDOUT_FILENO)
        close(nowhere)
        defer {
            fflush(nil)
            dup2(standard, STDOUT_FILENO)
            close(standard)
        }
        return try await body()
    }
}
