import Foundation
import PlanetScale
import XCTest

/// The fault cases, against real sockets: the right error, in time, nothing sent twice that must not be, no secret
/// printed, and nothing left behind.
///
/// With `PLANETSCALE_FAULTS_REPEATS=N` every run that is quick enough is made N times more.
final class FaultTests: XCTestCase {
    /// Runs mostly wait, so several run at once.
    private static let atOnce = 4
    /// A run that takes longer is not repeated.
    private static let quick = Duration.milliseconds(100)
    /// The smallest body that no client may hold as a whole is 100 MB.
    private static let mostMemoryKB = 96 * 1024
    /// What an allocator may keep to itself after any number of calls.
    private static let leftMemoryKB = 32 * 1024

    /// What came of a run.
    private struct Ran: Sendable {
        let place: Int
        let name: String
        /// A line a call, for the table of all languages.
        var lines: [String] = []
        var differences: [String] = []
        /// How long the calls took.
        var elapsed = Duration.zero
    }

    func testEveryFaultEndsAsItsCaseSays() async throws {
        let faults = try await FaultProgram.start()
        defer { faults.stop() }
        let runs = try await faults.get("runs").array?.compactMap { $0["run"].string } ?? []
        XCTAssertFalse(runs.isEmpty, "there are no cases")
        let start = await Self.start()
        ProcessSnapshot.forgetPeak()

        let ran = await Self.all(faults, runs)
        let end = await ProcessSnapshot.settled(start)
        var problems = end.leftBehind(start) + end.tooMuchMemory(start, Self.mostMemoryKB)

        if let repeats = try Self.repeats() {
            let quick = ran.filter { $0.elapsed < Self.quick && $0.differences.isEmpty }.map(\.name)
            // The allocator's caches are as large as they get after the first round.
            problems += await Self.again(1, faults, quick)
            let before = await ProcessSnapshot.settled(start)
            let began = ContinuousClock.now
            problems += await Self.again(repeats, faults, quick)
            let took = ContinuousClock.now - began
            let end = await ProcessSnapshot.settled(start)
            problems += end.leftBehind(start) + end.grown(before, Self.leftMemoryKB)
            print("faults: \(quick.count) runs \(repeats) times in \(took); before \(before); after \(end)")
        }

        for line in ran.flatMap(\.lines) { print(line) }
        var cases = Cases("fault runs")
        for run in ran { cases.note(run.name, run.differences) }
        cases.close()
        XCTAssertEqual(problems, [])
    }

    /// What is held before anything is called: what earlier tests have left is given the time to go.
    private static func start() async -> ProcessSnapshot {
        let end = ContinuousClock.now + .seconds(5)
        // At least once, because Swift opens a clock of its own for its first sleep.
        repeat {
            try? await Task.sleep(for: .milliseconds(20))
        } while ProcessSnapshot.engineThreads > 0 && ContinuousClock.now < end
        return ProcessSnapshot.take()
    }

    private static func repeats() throws -> Int? {
        guard let text = ProcessInfo.processInfo.environment["PLANETSCALE_FAULTS_REPEATS"] else { return nil }
        return try XCTUnwrap(Int(text), "PLANETSCALE_FAULTS_REPEATS is a number")
    }

    private static func again(_ times: Int, _ faults: FaultProgram, _ runs: [String]) async -> [String] {
        var problems: [String] = []
        for _ in 0..<times {
            let ran = await all(faults, runs)
            problems += ran.filter { !$0.differences.isEmpty }.map { "\($0.name): \($0.differences)" }
        }
        return problems
    }

    /// Makes all runs, several at once, and returns what came of each in their order.
    private static func all(_ faults: FaultProgram, _ runs: [String]) async -> [Ran] {
        await withTaskGroup(of: Ran.self) { group in
            var (ran, waiting) = ([Ran](), runs.enumerated().makeIterator())
            func add() {
                guard let (place, name) = waiting.next() else { return }
                group.addTask { await run(faults, Ran(place: place, name: name)) }
            }
            for _ in 0..<atOnce { add() }
            while let one = await group.next() {
                ran.append(one)
                add()
            }
            return ran.sorted { $0.place < $1.place }
        }
    }

    private static func run(_ faults: FaultProgram, _ ran: Ran) async -> Ran {
        var ran = ran
        do {
            let begun = try await faults.post("runs", ["run": .string(ran.name), "language": "swift"])
            let id = begun["id"].string ?? ""
            // The client is gone, and with it its connections, when this is over.
            let printed = try await calls(faults, id, begun, &ran)
            let ended = try await faults.post("runs/\(id)/end", ["printed": .array(printed.map { .string($0) })])
            ran.differences += texts(ended["differences"])
        } catch {
            ran.differences.append("\(error)")
        }
        return ran
    }

    /// Makes the calls of a run, and returns every printed form of their client.
    private static func calls(
        _ faults: FaultProgram, _ id: String, _ begun: JSON, _ ran: inout Ran
    ) async throws -> [String] {
        let options = options(begun["client"])
        let client = try PlanetScaleClient(options)
        for spec in begun["calls"].array ?? [] {
            let (outcome, elapsed) = await FaultCalls.outcome(client, spec)
            ran.elapsed += elapsed
            let answer = try await faults.post("runs/\(id)/outcome", outcome)
            ran.lines.append(answer["line"].string ?? "")
            ran.differences += texts(answer["differences"])
        }
        return Printed.forms(client) + Printed.forms(options)
    }

    private static func options(_ spec: JSON) -> ClientOptions {
        func time(_ name: String) -> Duration? { spec[name].number.map { .milliseconds($0) } }
        var options = ClientOptions(usesEnvironment: false)
        options.baseURL = spec["base_url"].string
        options.serviceTokenID = spec["service_token_id"].string
        options.serviceToken = spec["service_token"].string.map { Secret($0) }
        options.proxy = spec["proxy"].string.map { .address($0) } ?? .off
        options.tlsRoots = spec["tls_roots_pem"].string.map { .pem($0) }
        options.connectTimeout = time("connect_timeout_ms")
        options.attemptTimeout = time("attempt_timeout_ms")
        options.timeout = time("timeout_ms")
        options.maxRetries = spec["max_retries"].integer
        options.retryBackoff = time("retry_base_ms").map { RetryBackoff(first: $0, longest: $0) }
        options.maxBody = spec["max_body"].integer
        options.compression = spec["compression"].bool
        return options
    }

    private static func texts(_ list: JSON) -> [String] {
        guard let items = list.array else { return ["expected a list, got \(list)"] }
        return items.compactMap(\.string)
    }
}
