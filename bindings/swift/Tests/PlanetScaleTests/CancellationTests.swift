import PlanetScale
import PlanetScaleTesting
import XCTest

/// Ending calls from outside, wherever they are.
final class CancellationTests: XCTestCase {
    private static let database: JSON = ["status": 200, "body": ["id": "db1", "name": "shop"]]
    private static let slow: JSON = ["status": 200, "body": ["id": "db1"], "delay_ms": 60_000]
    private static let pending: JSON = ["status": 200, "body": ["id": "b1", "state": "pending", "ready": false]]
    private static let minute = Duration.seconds(60)
    /// How soon a cancelled call has to be over.
    private static let prompt = Duration.milliseconds(200)
    /// A busy machine may hold up one attempt, and not each of them.
    private static let attempts = 5

    /// Begins something that would take a minute, with a client that has one thread; cancels it in the middle, and
    /// makes another call, which needs that thread. The quickest of several attempts counts.
    private func quickest(
        _ replies: [JSON], _ begin: @escaping @Sendable (PlanetScaleClient) async throws -> Void
    ) async throws {
        var times: [(cancelled: Duration, freed: Duration)] = []
        for _ in 0..<Self.attempts {
            let options = ClientOptions(anonymous: true, maxThreads: 1)
            let (client, script) = try await Shared.scripted(replies, otherwise: Self.database, options)
            let task = Task { try await begin(client) }
            while try await script.requests().isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            try await Task.sleep(for: .milliseconds(50))
            let started = ContinuousClock.now
            task.cancel()
            let outcome = await task.result
            let over = ContinuousClock.now
            _ = try await client.organizations.get("acme")
            times.append((over - started, ContinuousClock.now - over))
            XCTAssertThrowsError(try outcome.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        }
        let cancelled = times.map(\.cancelled).min() ?? Self.minute
        let freed = times.map(\.freed).min() ?? Self.minute
        XCTAssertLessThan(cancelled, Self.prompt)
        XCTAssertLessThan(freed, Self.prompt)
    }

    func testACallThatWaitsForItsAnswer() async throws {
        try await quickest([Self.slow]) { _ = try await $0.databases.get("acme", "shop") }
    }

    func testThePauseBeforeARetry() async throws {
        try await quickest([["status": 503, "headers": ["retry-after": "60"]]]) {
            _ = try await $0.databases.get("acme", "shop")
        }
    }

    func testAWaitBetweenTwoLooks() async throws {
        try await quickest([Self.pending]) {
            let options = WaitOptions<Branch>(interval: Self.minute)
            _ = try await $0.branches.waitUntilReady("acme", "shop", "main", options: options)
        }
    }

    func testTheProgressOfAWait() async throws {
        try await quickest([Self.pending]) {
            let options = WaitOptions<Branch>(interval: Self.minute)
            for try await _ in $0.branches.progressUntilReady("acme", "shop", "main", options: options) {}
        }
    }

    func testAListInTheMiddleOfAPage() async throws {
        let first: JSON = ["status": 200, "body": ["current_page": 1, "next_page": 2, "data": [["id": "db1"]]]]
        try await quickest([first, Self.slow]) { _ = try await $0.databases.all("acme").collect() }
    }

    func testATaskThatWasCancelledBeforeSendsNothing() async throws {
        let (client, script) = try await Shared.scripted([Self.database])
        let calls: [@Sendable () async throws -> Void] = [
            { _ = try await client.databases.get("acme", "shop") },
            { _ = try await client.databases.all("acme").collect() },
            { _ = try await client.databases.waitUntilReady("acme", "shop") },
        ]
        for call in calls {
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                try await call()
            }
            let outcome = await task.result
            XCTAssertThrowsError(try outcome.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        }
        let sent = try await script.requests()
        XCTAssertTrue(sent.isEmpty)
    }

    func testLeavingALoopEarlyEndsWhatIsFetchedAhead() async throws {
        let page: JSON = ["current_page": 1, "next_page": 2, "total_pages": 2, "data": [["id": "db1"]]]
        let replies: [JSON] = [["status": 200, "body": page], Self.slow]
        let options = ClientOptions(anonymous: true, maxThreads: 1)
        let (client, script) = try await Shared.scripted(replies, otherwise: Self.database, options)
        for try await database in client.databases.all("acme") {
            XCTAssertEqual(database.id, "db1")
            // The next page is asked for ahead; before that, its slow answer would be that of the call below.
            while try await script.requests().count < 2 { try await Task.sleep(for: .milliseconds(5)) }
            break
        }
        let started = ContinuousClock.now
        _ = try await client.organizations.get("acme")
        XCTAssertLessThan(ContinuousClock.now - started, .seconds(6))
    }

    func testLeavingTheProgressOfAWaitEndsIt() async throws {
        let (client, script) = try await Shared.scripted([], otherwise: Self.pending)
        let options = WaitOptions<Branch>(interval: .milliseconds(20))
        for try await look in client.branches.progressUntilReady("acme", "shop", "main", options: options) {
            XCTAssertEqual(look.state, "pending")
            break
        }
        try await Task.sleep(for: .milliseconds(200))
        let before = try await script.requests().count
        try await Task.sleep(for: .milliseconds(200))
        let after = try await script.requests().count
        XCTAssertEqual(before, after)
    }

    func testWhatOnProgressThrowsEndsTheWait() async throws {
        struct NotThisOne: Error {}
        let (client, script) = try await Shared.scripted([], otherwise: Self.pending)
        let options = WaitOptions<Branch>(interval: Self.minute) { _ in throw NotThisOne() }
        do {
            _ = try await client.branches.waitUntilReady("acme", "shop", "main", options: options)
            XCTFail("it went on")
        } catch is NotThisOne {}
        let sent = try await script.requests()
        XCTAssertEqual(sent.count, 1)
    }
}
