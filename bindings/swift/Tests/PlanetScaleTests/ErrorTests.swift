import PlanetScale
import PlanetScaleTesting
import XCTest

/// What errors say, beside which they are.
final class ErrorTests: XCTestCase {
    private func failed(_ call: () async throws -> Void) async throws -> PlanetScaleError {
        do {
            try await call()
        } catch let error as PlanetScaleError {
            return error
        }
        throw VectorCall.Problem(description: "the call did not fail")
    }

    func testWhatMayHaveBeenDone() async throws {
        let replies: [(status: Int, mayHaveArrived: Bool)] = [(500, true), (503, true), (404, false), (429, false)]
        for (status, mayHaveArrived) in replies {
            let reply: JSON = ["status": .integer(status), "body": ["code": "word", "message": "Said"]]
            let (client, _) = try await Shared.scripted([reply])
            let error = try await failed { _ = try await client.branches.create("acme", "shop", .init(name: "dev")) }
            XCTAssertEqual(error.mayHaveArrived, mayHaveArrived, "\(error)")
            XCTAssertEqual(error.info.route, "POST /organizations/{organization}/databases/{database}/branches")
            XCTAssertEqual(error.info.url, "\(client.baseURL)/organizations/acme/databases/shop/branches")
        }
    }

    func testHowLongToWait() async throws {
        let reply: JSON = ["status": 429, "headers": ["retry-after": "7"], "body": ["message": "slow down"]]
        let (client, _) = try await Shared.scripted([reply, ["status": 429]])
        let error = try await failed { _ = try await client.databases.get("acme", "shop") }
        guard case .rateLimited(let info) = error else { return XCTFail("\(error)") }
        XCTAssertEqual(info.retryAfter, .seconds(7))
    }

    func testWhyThereIsNoConnection() async throws {
        // Nobody listens on the port that was just let go of.
        let simulator = try await Simulator.start()
        let client = try simulator.client(ClientOptions(maxRetries: 0))
        simulator.stop()
        let options = RequestOptions(query: ["key": "never_printed"])
        let error = try await failed { _ = try await client.databases.get("acme", "größe", options: options) }
        guard case .connection(let info) = error else { return XCTFail("\(error)") }
        XCTAssertEqual(info.reason, "refused")
        XCTAssertFalse(error.mayHaveArrived)
        XCTAssertEqual(info.route, "GET /organizations/{organization}/databases/{database}")
        XCTAssertEqual(info.url, "\(client.baseURL)/organizations/acme/databases/gr%C3%B6%C3%9Fe")
        XCTAssertEqual([info.status, info.attempts], [nil, 1])
    }

    func testAnAnswerThatCannotBeReadSaysWhere() async throws {
        let reply: JSON = ["status": 201, "body": ["id": 7], "headers": ["x-request-id": "req-1"]]
        let (client, _) = try await Shared.scripted([reply])
        let error = try await failed { _ = try await client.branches.create("acme", "shop", .init(name: "dev")) }
        guard case .decode(let info) = error else { return XCTFail("\(error)") }
        XCTAssertEqual(info.path, "id")
        XCTAssertEqual(info.url, "\(client.baseURL)/organizations/acme/databases/shop/branches")
        XCTAssertEqual(info.status, 201)
        // The service had said that it did it.
        XCTAssertTrue(error.mayHaveArrived)
        XCTAssertTrue("\(error)".contains("create_branch (POST /"), "\(error)")
        XCTAssertTrue("\(error)".contains("/databases/shop/branches): the answer (status 201)"), "\(error)")
    }

    func testAReplyWithoutADocument() async throws {
        let replies: [JSON] = [["status": 202, "text": "  "], ["status": 202, "body": ["id": "db1"]]]
        let (client, _) = try await Shared.scripted(replies)
        let raw = try await client.databases.withRawResponse.update("acme", "shop")
        XCTAssertFalse(raw.hasDocument || raw.isGone)
        XCTAssertEqual(try raw.parse(), Database())
        XCTAssertEqual(raw.url, "\(client.baseURL)/organizations/acme/databases/shop")
        let next = try await client.databases.withRawResponse.update("acme", "shop")
        XCTAssertTrue(next.hasDocument)
        XCTAssertEqual(try next.parse().id, "db1")
    }

    func testWhatARepeatedDeletionFindsGone() async throws {
        let replies: [JSON] = [
            ["fault": "reset"], ["status": 404, "body": ["code": "not_found", "message": "Not Found"]],
        ]
        let options = ClientOptions(anonymous: true, maxRetries: 1, retryBackoff: RetryBackoff(first: .milliseconds(1)))
        let (client, _) = try await Shared.scripted(replies, options)
        let raw = try await client.branches.withRawResponse.delete("acme", "shop", "dev")
        XCTAssertTrue(raw.isGone)
        XCTAssertFalse(raw.hasDocument)
        XCTAssertEqual([raw.status, raw.attempts, raw.body.count], [404, 2, 0])
    }

    func testAnErrorInsideOfAnotherCanBePlayed() {
        var why = ErrorInfo(kind: "server", message: "it failed")
        why.status = 503
        var info = ErrorInfo(kind: "wait_timeout", message: "not reached")
        info.last = Branch()
        info.lastError = .server(why)
        let error = PlanetScaleError.waitTimeout(info)
        XCTAssertEqual(error.info.lastError?.info.status, 503)
        XCTAssertTrue(Printed.forms(error).allSatisfy { !$0.contains("Branch") })
    }
}
