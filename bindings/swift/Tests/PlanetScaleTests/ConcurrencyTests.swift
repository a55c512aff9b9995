import PlanetScale
import PlanetScaleTesting
import XCTest

/// Many calls at once.
final class ConcurrencyTests: XCTestCase {
    func testSixtyFourCallsInFlightDoTheWorkOfSixtyFour() async throws {
        let delay = 500
        let reply: JSON = ["status": 200, "body": ["id": "db1"], "delay_ms": .integer(delay)]
        let (client, script) = try await Shared.scripted([], otherwise: reply)
        let started = ContinuousClock.now
        let names = try await withThrowingTaskGroup(of: String.self) { group in
            for index in 0..<64 { group.addTask { try await client.databases.get("acme", "db-\(index)").id } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let elapsed = ContinuousClock.now - started
        XCTAssertEqual(names, Array(repeating: "db1", count: 64))
        let paths = Set(try await script.requests().map(\.path))
        XCTAssertEqual(paths.count, 64)
        // One after another it would be 32 s, eight at a time 4 s.
        XCTAssertLessThan(elapsed, .milliseconds(4 * delay))
    }

    func testCallsDoNotHoldThreadsThatTasksRunOn() async throws {
        let reply: JSON = ["status": 200, "body": ["id": "db1"], "delay_ms": 600]
        let (client, _) = try await Shared.scripted([], otherwise: reply)
        let calls = Task {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<16 { group.addTask { _ = try await client.databases.get("acme", "shop") } }
                try await group.waitForAll()
            }
        }
        var turns = 0
        let end = ContinuousClock.now + .milliseconds(400)
        while ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(10))
            turns += 1
        }
        try await calls.value
        // Forty would be all of them; with blocked threads there would be none.
        XCTAssertGreaterThan(turns, 10)
    }

    func testClientsComeAndGo() async throws {
        let script = try await Shared.simulator.script([], otherwise: ["status": 200, "body": ["id": "db1"]])
        for _ in 0..<50 {
            let client = try PlanetScaleClient(ClientOptions(anonymous: true, baseURL: script.url))
            _ = try await client.databases.get("acme", "shop")
        }
        let sent = try await script.requests()
        XCTAssertEqual(sent.count, 50)
    }
}
