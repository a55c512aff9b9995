import Foundation
import PlanetScale
import PlanetScaleTesting
import XCTest

/// Calls that wait for their turn, and waits, which have none.
final class QueueTests: XCTestCase {
    private static let database: JSON = ["status": 200, "body": ["id": "db1", "name": "shop"]]
    private static let slow: JSON = ["status": 200, "body": ["id": "db1"], "delay_ms": 60_000]
    /// Far more than a busy machine needs, and far less than the slow call takes.
    private static let soon = Duration.seconds(10)

    /// A client whose one thread is busy for a minute, and the task that keeps it so.
    private func busy() async throws -> (client: PlanetScaleClient, script: Script, task: Task<Database, any Error>) {
        let options = ClientOptions(anonymous: true, maxRetries: 0, maxThreads: 1)
        let (client, script) = try await Shared.scripted([Self.slow], otherwise: Self.database, options)
        let task = Task { try await client.databases.get("acme", "slow") }
        while try await script.requests().isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        return (client, script, task)
    }

    func testACallInTheQueueRunsOutOfTime() async throws {
        let (client, script, task) = try await busy()
        let started = ContinuousClock.now
        do {
            _ = try await client.databases.get("acme", "shop", options: .init(timeout: .milliseconds(200)))
            XCTFail("there was no thread for it")
        } catch PlanetScaleError.timeout(let info) {
            XCTAssertEqual([info.setting, info.operation], ["timeout", "get_database"])
            XCTAssertEqual(info.attempts, 0)
            XCTAssertFalse(info.mayHaveArrived)
            XCTAssertTrue(info.message.contains("not sent"), info.message)
        }
        XCTAssertTrue((.milliseconds(200)...Self.soon).contains(ContinuousClock.now - started))
        try await end(task, client, script)
    }

    func testACallInTheQueueIsCancelled() async throws {
        let (client, script, task) = try await busy()
        let queued = [
            Task { _ = try await client.databases.delete("acme", "shop") },
            Task { _ = try await client.databases.all("acme").collect() },
            Task { _ = try await client.databases.waitUntilReady("acme", "shop") },
        ]
        // So that they are in the queue; those that are not yet end as well.
        try await Task.sleep(for: .milliseconds(100))
        let started = ContinuousClock.now
        for call in queued { call.cancel() }
        for call in queued {
            let outcome = await call.result
            XCTAssertThrowsError(try outcome.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        }
        XCTAssertLessThan(ContinuousClock.now - started, Self.soon)
        try await end(task, client, script)
    }

    /// The slow call goes on meanwhile, nothing else was sent, and its thread is free when it ends.
    private func end(_ task: Task<Database, any Error>, _ client: PlanetScaleClient, _ script: Script) async throws {
        let sent = try await script.requests().map(\.path)
        XCTAssertEqual(sent, ["/v1/organizations/acme/databases/slow"])
        task.cancel()
        let outcome = await task.result
        XCTAssertThrowsError(try outcome.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        let database = try await client.databases.get("acme", "shop")
        XCTAssertEqual(database.id, "db1")
    }

    func testTwoThousandWaitsNeedFewThreads() async throws {
        let (count, threads) = (2000, 8)
        let pending: JSON = ["status": 200, "body": ["id": "b1", "state": "pending"]]
        let replies = Array(repeating: pending, count: count)
        let options = ClientOptions(anonymous: true, maxThreads: threads)
        let (client, _) = try await Shared.scripted(replies, otherwise: Self.database, options)
        let before = ProcessSnapshot.engineThreads
        let looked = Counter()
        let waits = Task {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<count {
                    group.addTask {
                        let options = WaitOptions<Branch>(timeout: .seconds(600), interval: .seconds(300)) { _ in
                            looked.add()
                        }
                        _ = try await client.branches.waitUntilReady("acme", "shop", "dev-\(index)", options: options)
                    }
                }
                try await group.waitForAll()
            }
        }
        let late = ContinuousClock.now + .seconds(120)
        while looked.count < count, ContinuousClock.now < late { try await Task.sleep(for: .milliseconds(20)) }
        XCTAssertEqual(looked.count, count)
        // All of them wait now. One more thread keeps the time for all.
        XCTAssertLessThanOrEqual(ProcessSnapshot.engineThreads - before, threads + 1)
        let database = try await client.databases.get("acme", "shop")
        XCTAssertEqual(database.id, "db1")
        let started = ContinuousClock.now
        waits.cancel()
        let outcome = await waits.result
        XCTAssertThrowsError(try outcome.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        XCTAssertLessThan(ContinuousClock.now - started, .seconds(60))
    }
}

/// How often something happened.
private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var number = 0

    func add() { lock.withLock { number += 1 } }
    var count: Int { lock.withLock { number } }
}
