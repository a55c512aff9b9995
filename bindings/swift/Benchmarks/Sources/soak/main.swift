// The Swift part of `cargo xtask soak`: workers that create, look at, change and delete branches while requests fail.
//
// It prints what it knows of every branch, how every error reads, and how much memory it takes; the command holds that
// against what the simulator has done.

import Foundation
import PlanetScale

let database = "soak"

/// What became of a change, as far as the client can know.
enum Outcome: String {
    case done
    case notDone = "not_done"
    case unknown
}

/// What came of a call: its value, or how it failed.
struct Ended<Value: Sendable>: Sendable {
    var value: Value?
    var outcome: Outcome
    var kind = ""
}

/// Counts, from many tasks.
actor Counter {
    private(set) var count = 0
    func add() { count += 1 }
}

/// Writes one line. When nobody reads any more, the signal of a broken pipe ends the program.
@Sendable func say(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
}

func setting(_ name: String) -> Int {
    guard let value = ProcessInfo.processInfo.environment[name].flatMap(Int.init) else {
        say("\(name) must be a number")
        exit(2)
    }
    return value
}

struct Soak: Sendable {
    let client: PlanetScaleClient
    let calls = Counter()

    static let often = WaitOptions<Branch>(timeout: .seconds(5), interval: .milliseconds(100))

    /// Makes a call. `known`: what it is about is certain to be there. It is cancelled after so many milliseconds.
    func call<Value: Sendable>(
        known: Bool, cancelAfter: Int? = nil, _ make: @escaping @Sendable () async throws -> Value
    ) async throws -> Ended<Value> {
        await calls.add()
        do {
            guard let cancelAfter else { return Ended(value: try await make(), outcome: .done) }
            let task = Task { try await make() }
            let timer = Task {
                try await Task.sleep(for: .milliseconds(cancelAfter))
                task.cancel()
            }
            defer { timer.cancel() }
            return Ended(value: try await task.value, outcome: .done)
        } catch let error as PlanetScaleError {
            let info = error.info
            let kind = known && info.kind == "not_found" ? "missing" : info.kind
            let text = "\(error) \(String(reflecting: error)) \(String(reflecting: info))"
            say("error \(kind) \(text.replacingOccurrences(of: "\n", with: " "))")
            return Ended(outcome: error.info.mayHaveArrived ? .unknown : .notDone, kind: info.kind)
        } catch is CancellationError {
            // A cancelled task does not say how far its call was.
            say("error cancelled after \(cancelAfter ?? 0) ms")
            return Ended(outcome: .unknown, kind: "cancelled")
        }
    }

    /// One branch from its creation to its end.
    func branch(_ name: String, _ n: Int) async throws {
        let branches = client.branches
        let pause = n * 7 % 11
        let created = try await call(known: false, cancelAfter: n % 7 == 3 ? pause : nil) {
            try await branches.create(nil, database, CreateBranch(name: name))
        }.outcome
        say("create \(name) \(created.rawValue)")
        if created == .notDone { return }
        let known = created == .done

        let found = try await call(known: known, cancelAfter: n % 9 == 4 ? pause : nil) {
            try await branches.get(nil, database, name)
        }
        if let branch = found.value, branch.name != name { say("error wrong another branch was answered") }
        if n % 4 == 1 {
            _ = try await call(known: true) {
                var names: [String] = []
                for try await branch in branches.all(nil, database, ListBranches(perPage: 5)) {
                    names.append(branch.name)
                    if names.count == 12 { break }
                }
                return names
            }
        }
        if known && n % 5 == 2 {
            _ = try await call(known: true) {
                try await branches.waitUntilReady(nil, database, name, options: Soak.often)
            }
        }
        _ = try await call(known: known) {
            try await branches.update(nil, database, name, UpdateBranch(deletionProtected: false))
        }
        try await delete(name, n, known)
    }

    /// Deletes a branch, again when it may still be there.
    func delete(_ name: String, _ n: Int, _ known: Bool) async throws {
        let branches = client.branches
        var certain = known
        for turn in 0..<3 {
            let deleted = try await call(known: certain, cancelAfter: turn == 0 && n % 11 == 5 ? n * 5 % 11 : nil) {
                try await branches.delete(nil, database, name)
            }
            say("delete \(name) \(deleted.outcome.rawValue)")
            if deleted.outcome == .done && n % 13 == 6 {
                _ = try await call(known: true) {
                    try await branches.waitUntilDeleted(nil, database, name, options: Soak.often)
                }
            }
            if deleted.outcome == .done || deleted.kind == "not_found" { return }
            certain = certain && deleted.outcome != .unknown
        }
    }
}

/// Resident memory in KiB, threads and open files.
func measure() {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
        let files = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
    else { return }
    func field(_ name: String) -> String {
        let line = status.split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
        return line.split(whereSeparator: \.isWhitespace).dropFirst().first.map(String.init) ?? ""
    }
    say("memory \(field("VmRSS:")) \(field("Threads:")) \(files.count)")
}

let (seconds, workers) = (setting("SOAK_SECONDS"), setting("SOAK_WORKERS"))
let options = ClientOptions(
    timeout: .seconds(10), attemptTimeout: .milliseconds(400),
    retryBackoff: RetryBackoff(first: .milliseconds(10), longest: .milliseconds(100)))
let soak = Soak(client: try PlanetScaleClient(options))
say("\(soak.client) \(String(reflecting: options))")
let end = ContinuousClock.now + .seconds(seconds)
let pause = Duration.milliseconds(max(seconds * 1000 / 30, 200))
try await withThrowingTaskGroup(of: Void.self) { group in
    for worker in 0..<workers {
        group.addTask {
            var n = 0
            while ContinuousClock.now < end {
                try await soak.branch("swift-\(worker)-\(n)", n)
                n += 1
            }
        }
    }
    group.addTask {
        while ContinuousClock.now < end {
            measure()
            try await Task.sleep(for: pause)
        }
        measure()
    }
    try await group.waitForAll()
}
say("calls \(await soak.calls.count)")
say("end")
