import Foundation

#if os(macOS) || os(Linux) || os(Windows)

/// A program that runs beside this one.
final class RunningProgram: @unchecked Sendable {
    // `Process` is no Sendable; all that is done with it is starting it here and ending it.
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    /// - Parameter program: A path, or a name to look for in the `PATH`.
    init(_ program: String, _ words: [String]) throws {
        process.executableURL = try Self.find(program)
        process.arguments = words
        process.standardInput = input
        process.standardOutput = output
        do {
            try process.run()
        } catch {
            throw SimulatorError("\(program) cannot be started: \(error.localizedDescription)")
        }
    }

    private static func find(_ program: String) throws -> URL {
        if program.contains("/") { return URL(fileURLWithPath: program) }
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        for folder in folders {
            let path = "\(folder)/\(program)"
            if FileManager.default.isExecutableFile(atPath: path) { return URL(fileURLWithPath: path) }
        }
        let ways = "put it into the PATH, or set PLANETSCALE_SIMULATOR to its path"
        throw SimulatorError("\(program) is not installed: \(ways) (cargo install planetscale-simulator)")
    }

    /// The first line that it prints; empty when it ends before.
    func firstLine() async -> String {
        let handle = output.fileHandleForReading
        return await withCheckedContinuation { continuation in
            // Reading blocks, and must not hold a thread that tasks run on.
            DispatchQueue.global().async {
                var line = Data()
                while true {
                    let more = handle.availableData
                    line.append(more)
                    if more.isEmpty || more.contains(UInt8(ascii: "\n")) { break }
                }
                let first = line.split(separator: UInt8(ascii: "\n")).first ?? Data()
                continuation.resume(returning: String(decoding: first, as: UTF8.self))
            }
        }
    }

    /// Ends it, and waits until it has.
    func stop() {
        guard process.isRunning else { return }
        try? input.fileHandleForWriting.close()
        process.terminate()
        process.waitUntilExit()
    }
}

#endif
