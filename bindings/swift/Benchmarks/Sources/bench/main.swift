// The package beside its peer: ratios of medians, the peers taking turns.
//
// The peer is what a program without the package would do: URLSession, and JSONDecoder into structs of the same fields.
// It may leave out two fields of any JSON, which the package reads.

import Foundation
import PlanetScale

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

let rounds = 20
let calls = 20
let pause = 20
let width = 64

struct Missing: Error, CustomStringConvertible {
    let description: String
}

func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
}

func table(_ title: String, _ unit: String, _ values: [(name: String, value: Double)]) {
    print("\n| \(title) | \(unit) | ratio |\n|---|---:|---:|")
    for (name, value) in values {
        let ratio = value / values[0].value
        print("| \(name) | \(Int(value.rounded())) | \((ratio * 100).rounded() / 100) |")
    }
    fflush(nil)
}

/// Prints the medians of calls, one after another, of peers that take turns.
func measure(_ title: String, _ peers: [(String, () async throws -> Void)]) async throws {
    var times = peers.map { _ in [Double]() }
    for _ in 0..<rounds {
        for (index, peer) in peers.enumerated() {
            for _ in 0..<calls {
                let started = ContinuousClock.now
                try await peer.1()
                times[index].append((ContinuousClock.now - started) / .microseconds(1))
            }
        }
    }
    table(title, "median, us", zip(peers, times).map { ($0.0, median($1)) })
}

/// Prints how many calls a second so many tasks at once make; the best of three turns.
func crowd(_ peers: [(String, @Sendable () async throws -> Void)]) async throws {
    var rates = peers.map { _ in 0.0 }
    for _ in 0..<3 {
        for (index, peer) in peers.enumerated() {
            try await lanes(2, peer.1)
            let started = ContinuousClock.now
            try await lanes(20, peer.1)
            let seconds = (ContinuousClock.now - started) / .seconds(1)
            rates[index] = max(rates[index], Double(width * 20) / seconds)
        }
    }
    let title = "\(width) at once, a server that takes \(pause) ms"
    table(title, "calls/s (ideal \(width * 1000 / pause))", zip(peers, rates).map { ($0.0, $1) })
}

func lanes(_ count: Int, _ call: @escaping @Sendable () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<width {
            group.addTask { for _ in 0..<count { try await call() } }
        }
        try await group.waitForAll()
    }
}

/// A server that answers after a pause; it ends when this program does.
func serve(_ pause: Int) throws -> String {
    guard let program = ProcessInfo.processInfo.environment["PLANETSCALE_BENCH"] else {
        throw Missing(description: "PLANETSCALE_BENCH must name the server")
    }
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["--serve", String(pause)]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    servers.append((process, input))
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    return line.trimmingCharacters(in: .whitespacesAndNewlines) + "/v1"
}

nonisolated(unsafe) var servers: [(Process, Pipe)] = []

func client(_ baseURL: String) throws -> PlanetScaleClient {
    try PlanetScaleClient(
        ClientOptions(
            serviceTokenID: "abcdefghijkl", serviceToken: "pscale_tkn_bench", baseURL: baseURL, maxConnections: width,
            usesEnvironment: false))
}

let one = "/organizations/acme/databases/shop"
let list = "\(one)/branches"

let quick = try serve(0)
let ours = try client(quick)
let theirs = Peer(quick)
try await measure(
    "GET of 1 KB, typed",
    [
        ("planetscale-sdk", { _ = try await ours.databases.get("acme", "shop") }),
        ("URLSession + JSONDecoder", { _ = try await theirs.get(one, PlainDatabase.self) }),
    ])
try await measure(
    "list of 100 objects of 43 fields, typed",
    [
        ("planetscale-sdk", { _ = try await ours.branches.list("acme", "shop") }),
        ("URLSession + JSONDecoder", { _ = try await theirs.get(list, PlainPage<PlainBranch>.self) }),
    ])

let document = try await ours.branches.withRawResponse.list("acme", "shop")
let body = document.body
try await measure(
    "reading that list alone (\(body.count / 1024) KB)",
    [
        ("planetscale-sdk", { _ = try document.parse() }),
        ("JSONDecoder, typed", { _ = try theirs.decoder.decode(PlainPage<PlainBranch>.self, from: body) }),
        ("JSONSerialization, untyped", { _ = try JSONSerialization.jsonObject(with: body) }),
    ])

let slow = try serve(pause)
let (many, others) = (try client(slow), Peer(slow))
try await crowd([
    ("planetscale-sdk", { _ = try await many.databases.get("acme", "shop") }),
    ("URLSession + JSONDecoder", { _ = try await others.get(one, PlainDatabase.self) }),
])
for (process, _) in servers { process.terminate() }
