import Foundation
import PlanetScale
import PlanetScaleTesting
import XCTest

/// The repository.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "../../../../.."
    )
    .standardizedFileURL

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    static func document(_ path: String) throws -> JSON {
        try JSON(parsing: text(path))
    }

    /// Every vector below a folder of `tests/vectors`, in the order of its files.
    static func vectors(_ folder: String) throws -> [(name: String, vector: JSON)] {
        let place = root.appendingPathComponent("tests/vectors/\(folder)")
        let files = FileManager.default.enumerator(atPath: place.path)?.compactMap { $0 as? String } ?? []
        return try files.filter { $0.hasSuffix(".json") }.sorted().map { file in
            (String(file.dropLast(5)), try document("tests/vectors/\(folder)/\(file)"))
        }
    }
}

/// One simulator for all tests; it sees this program end.
enum Shared {
    private static let started = Task { try await Simulator.start(SimulatorOptions(speed: 200)) }

    static var simulator: Simulator {
        get async throws { try await started.value }
    }

    /// A client of a script of its own, without retries unless told otherwise.
    static func scripted(
        _ replies: [JSON], otherwise: JSON? = nil,
        _ options: ClientOptions = ClientOptions(anonymous: true, maxRetries: 0)
    ) async throws -> (client: PlanetScaleClient, script: Script) {
        let script = try await simulator.script(replies, otherwise: otherwise)
        var options = options
        options.baseURL = script.url
        return (try PlanetScaleClient(options), script)
    }
}

/// Counts the cases of a test that runs many, and says how many there were: one line that `cargo xtask` counts.
struct Cases {
    let name: String
    private var passed = 0
    private var failed = 0

    init(_ name: String) {
        self.name = name
    }

    mutating func note(_ one: String, _ problems: [String]) {
        if problems.isEmpty {
            passed += 1
        } else {
            failed += 1
            XCTFail("\(one)\n  " + problems.joined(separator: "\n  "))
        }
    }

    func close() {
        print("\(name): \(passed) passed, \(failed) failed")
    }
}
