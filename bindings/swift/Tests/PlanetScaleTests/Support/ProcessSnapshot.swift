import Foundation

/// What this process holds: threads, descriptors and memory. Where the system does not tell, everything is 0.
struct ProcessSnapshot: CustomStringConvertible {
    /// Those of the engine alone: how many others there are is Swift's affair, which starts and ends them as it likes.
    let threads: Int
    let descriptors: Int
    let residentKB: Int
    let peakKB: Int

    /// How long threads and sockets may take to be gone after the last call.
    private static let settles = Duration.seconds(10)

    static func take() -> ProcessSnapshot {
        let status = text("/proc/self/status").split(separator: "\n")
        func field(_ name: String) -> Int {
            let line = status.first { $0.hasPrefix(name) }?.dropFirst(name.count)
            return line?.split(whereSeparator: \.isWhitespace).first.flatMap { Int($0) } ?? 0
        }
        let descriptors = names("/proc/self/fd").count
        return ProcessSnapshot(
            threads: engineThreads, descriptors: descriptors, residentKB: field("VmRSS:"), peakKB: field("VmHWM:"))
    }

    /// Waits until no more is held than before, or for so long.
    static func settled(_ before: ProcessSnapshot) async -> ProcessSnapshot {
        let end = ContinuousClock.now + settles
        while true {
            let now = take()
            if now.leftBehind(before).isEmpty || ContinuousClock.now > end { return now }
            try? await Task.sleep(for: .milliseconds(20))
        }
    }

    /// How many threads of the engine there are. Others have the name of this program, which begins alike.
    static var engineThreads: Int {
        names("/proc/self/task").filter { thread in
            let name = text("/proc/self/task/\(thread)/comm")
            return name == "planetscale\n" || name.hasPrefix("planetscale-tim")
        }.count
    }

    /// Lets the peak of memory count from now on.
    static func forgetPeak() {
        // Where that is not possible, the peak so far is compared, which can only be too strict.
        guard let file = fopen("/proc/self/clear_refs", "w") else { return }
        fputs("5", file)
        fclose(file)
    }

    /// Threads and descriptors that were not there before.
    func leftBehind(_ before: ProcessSnapshot) -> [String] {
        let more = threads > before.threads || descriptors > before.descriptors
        return more ? ["something was left behind: before \(before); after \(self)"] : []
    }

    /// Whether at one moment more memory was used than so much over what was used before.
    func tooMuchMemory(_ before: ProcessSnapshot, _ mostKB: Int) -> [String] {
        let used = peakKB - before.residentKB
        return used > mostKB ? ["\(used) kB were used at one moment; at most \(mostKB) are allowed"] : []
    }

    /// Whether more memory is held than before.
    func grown(_ before: ProcessSnapshot, _ mostKB: Int) -> [String] {
        residentKB - before.residentKB > mostKB ? ["memory has grown: before \(before); after \(self)"] : []
    }

    var description: String {
        "\(threads) threads of the engine, \(descriptors) descriptors, \(residentKB) kB (peak \(peakKB) kB)"
    }

    private static func names(_ folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    /// The text of a file of the system's, which says that it has no length.
    private static func text(_ path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
