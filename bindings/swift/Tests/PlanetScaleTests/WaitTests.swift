import PlanetScale
import PlanetScaleTesting
import XCTest

/// Waits: how often they look, what they hand out, and what their errors keep.
final class WaitTests: XCTestCase {
    private static let pending: JSON = ["status": 200, "body": ["id": "b1", "name": "dev", "state": "pending"]]
    private static let ready: JSON = [
        "status": 200, "body": ["id": "b1", "name": "dev", "state": "ready", "ready": true],
    ]
    private static let busy: JSON = ["status": 503, "body": ["code": "busy", "message": "Not now"]]
    private static let missing: JSON = ["status": 404, "body": ["code": "not_found", "message": "Not Found"]]
    private static let short = Duration.milliseconds(100)

    private func failed(_ wait: () async throws -> Void) async throws -> PlanetScaleError {
        do {
            try await wait()
        } catch let error as PlanetScaleError {
            return error
        }
        throw VectorCall.Problem(description: "the wait did not fail")
    }

    func testTheTimeBetweenLooksIsASettingOfTheClient() async throws {
        let options = ClientOptions(anonymous: true, waitInterval: .milliseconds(150))
        let (client, _) = try await Shared.scripted([Self.pending, Self.pending], otherwise: Self.ready, options)
        let started = ContinuousClock.now
        _ = try await client.branches.waitUntilReady("acme", "shop", "dev")
        let elapsed = ContinuousClock.now - started
        // Without the setting two pauses are ten seconds.
        XCTAssertTrue((.milliseconds(290)...(.seconds(8))).contains(elapsed), "\(elapsed)")
        do {
            _ = try PlanetScaleClient(ClientOptions(anonymous: true, waitInterval: .seconds(-1)))
            XCTFail("a negative time was taken")
        } catch PlanetScaleError.config(let info) {
            XCTAssertEqual(info.argument, "waitInterval")
        }
    }

    func testEveryLookIsHandedOutTheFailedAndTheLastOneToo() async throws {
        let importing: JSON = ["status": 200, "body": ["id": "b1", "name": "dev", "ready": ["not": "a truth value"]]]
        let (client, _) = try await Shared.scripted([Self.busy, Self.pending, importing], otherwise: Self.ready)
        let options = WaitOptions<Branch>(interval: Self.short)
        var looks: [WaitProgress<Branch>] = []
        for try await look in client.branches.progressUntilReady("acme", "shop", "dev", options: options) {
            looks.append(look)
        }
        XCTAssertEqual(looks.map(\.polls), [1, 2, 3, 4])
        XCTAssertEqual(looks.map(\.isLast), [false, false, false, true])
        XCTAssertEqual(looks.map(\.subject), [nil, "dev", "dev", "dev"])
        XCTAssertEqual(looks.map(\.state), [nil, "pending", nil, "ready"])
        XCTAssertEqual(looks.map { $0.value?.state }, [nil, .pending, nil, .ready])
        XCTAssertTrue(looks[0].error?.contains("Not now") ?? false, "\(looks[0])")
        XCTAssertNil(looks[0].reply)
        XCTAssertNil(looks[1].error)
        // What cannot be read as a branch is no reason to give up, and can be looked into.
        XCTAssertThrowsError(try looks[2].reply?.parse()) { error in
            guard case PlanetScaleError.decode(let info) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(info.path, "ready")
        }
        XCTAssertEqual(try looks[2].reply?.json()["name"], "dev")
    }

    func testHowFarADeploymentIs() async throws {
        func request(_ state: String, _ percentages: [JSON]) -> JSON {
            let operations = percentages.map { JSON.object(["id": "op1", "progress_percentage": $0]) }
            let deployment: JSON = ["id": "dp1", "state": .string(state), "deploy_operations": .array(operations)]
            let body: JSON = ["id": "dr1", "number": 7, "deployment_state": .string(state), "deployment": deployment]
            return ["status": 200, "body": body]
        }
        let (client, _) = try await Shared.scripted([
            request("in_progress", [40, 60]), request("complete", [100, 100]),
        ])
        let options = WaitOptions<DeployRequest>(interval: Self.short)
        var percentages: [Double?] = []
        for try await look in client.deployRequests.progressUntilDeployed("acme", "shop", 7, options: options) {
            percentages.append(look.percent)
        }
        XCTAssertEqual(percentages, [50, 100])
    }

    func testAWaitThatRanOutKeepsTheObjectAndTheError() async throws {
        let (client, _) = try await Shared.scripted([Self.pending], otherwise: Self.busy)
        let options = WaitOptions<Branch>(timeout: .milliseconds(500), interval: Self.short)
        let error = try await failed {
            _ = try await client.branches.waitUntilReady("acme", "shop", "dev", options: options)
        }
        guard case .waitTimeout(let info) = error else { return XCTFail("\(error)") }
        let last = try XCTUnwrap(info.last as? Branch)
        XCTAssertEqual([last.id, info.state, info.subject, info.waiter], ["b1", "pending", "dev", "wait_until_ready"])
        XCTAssertEqual(try info.lastReply?.json()["id"], "b1")
        XCTAssertGreaterThan(info.polls, 1)
        XCTAssertTrue(info.url?.hasSuffix("/organizations/acme/databases/shop/branches/dev") ?? false, "\(error)")
        guard case .server(let why)? = info.lastError else { return XCTFail("\(error)") }
        XCTAssertEqual([why.status, why.attempts], [503, 1])
        XCTAssertEqual(why.serviceMessage, "Not now")
        XCTAssertTrue("\(error)".contains("Not now"), "\(error)")
        XCTAssertFalse(error.mayHaveArrived)
    }

    func testTheProgressOfAWaitThrowsTheSameError() async throws {
        let (client, _) = try await Shared.scripted([], otherwise: Self.pending)
        let options = WaitOptions<Branch>(timeout: .milliseconds(300), interval: Self.short)
        let error = try await failed {
            for try await _ in client.branches.progressUntilReady("acme", "shop", "dev", options: options) {}
        }
        XCTAssertEqual((error.info.last as? Branch)?.name, "dev")
    }

    func testAWaitThatFailedSaysWhy() async throws {
        let vector = try Repository.document("tests/vectors/behaviour/wait_not_deployable.json")
        let (client, _) = try await Shared.scripted(vector["server"].array ?? [])
        let options = WaitOptions<DeployRequest>(interval: Self.short)
        let error = try await failed {
            _ = try await client.deployRequests.waitUntilDeployable("acme", "shop", 7, options: options)
        }
        guard case .waitFailed(let info) = error else { return XCTFail("\(error)") }
        XCTAssertEqual((info.last as? DeployRequest)?.id, "dr1")
        XCTAssertTrue(info.reasons.contains { $0.contains("unique key") }, "\(info.reasons)")
    }

    func testTheLastObjectThatIsSomethingElse() async throws {
        let odd: JSON = ["status": 200, "body": ["id": "b1", "name": ["not": "a text"], "state": "pending"]]
        let (client, _) = try await Shared.scripted([], otherwise: odd)
        let options = WaitOptions<Branch>(timeout: .milliseconds(200), interval: Self.short)
        let error = try await failed {
            _ = try await client.branches.waitUntilReady("acme", "shop", "dev", options: options)
        }
        XCTAssertNil(error.info.last)
        XCTAssertEqual(try error.info.lastReply?.json()["id"], "b1")
    }

    func testWhatWasNeverThereIsNotTakenForDeleted() async throws {
        let (client, script) = try await Shared.scripted([], otherwise: Self.missing)
        let error = try await failed { try await client.branches.waitUntilDeleted("acme", "shop", "dve") }
        guard case .waitFailed(let info) = error else { return XCTFail("\(error)") }
        XCTAssertEqual(info.polls, 1)
        XCTAssertNil(info.last)
        XCTAssertTrue("\(error)".contains("1 look"), "\(error)")
        guard case .notFound? = info.lastError else { return XCTFail("\(error)") }
        let options = WaitOptions<Branch>(missingOk: true)
        try await client.branches.waitUntilDeleted("acme", "shop", "dve", options: options)
        var looks: [WaitProgress<Branch>] = []
        for try await look in client.branches.progressUntilDeleted("acme", "shop", "dve", options: options) {
            looks.append(look)
        }
        XCTAssertEqual(looks.map(\.isLast), [true])
        XCTAssertNil(looks[0].value)
        let sent = try await script.requests()
        XCTAssertEqual(sent.count, 3)
    }

    func testWhatThisClientDeletedIsDeleted() async throws {
        let (client, _) = try await Shared.scripted([["status": 204]], otherwise: Self.missing)
        try await client.branches.delete("acme", "shop", "dev")
        try await client.branches.waitUntilDeleted("acme", "shop", "dev")
    }
}
