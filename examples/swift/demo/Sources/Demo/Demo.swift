// What people use the PlanetScale API for, in one program.
//
//     swift run demo              against a simulator
//     swift run demo --speed 50   the same, with 50 simulated seconds a second
//     swift run demo --live       against the service, with the PLANETSCALE_* variables of the shell; it makes a database
//                                 there, which costs money while it exists, and removes it in the end
//
// Each function of Steps.swift is a task of its own and can be copied from. What a step makes is removed in the end, the
// newest first, also after a failure and after Ctrl-C.

import Foundation
import PlanetScale
import PlanetScaleTesting

@main
enum Demo {
    static func main() async throws {
        let words = Array(CommandLine.arguments.dropFirst())
        let speed =
            words.firstIndex(of: "--speed").flatMap { words.dropFirst($0 + 1).first }.flatMap(Double.init) ?? 200
        if words.contains("--live") {
            let client = try PlanetScaleClient()
            try await run(Tour(client: client, administrator: client, interval: .seconds(5), isLive: true))
            return
        }
        let simulator = try await Simulator.start(SimulatorOptions(speed: speed))
        defer { simulator.stop() }
        print("A simulated PlanetScale at \(simulator.url), \(Int(speed)) times as fast as time\n")
        let (client, administrator) = (try simulator.client(), try simulator.administrator())
        try await run(Tour(client: client, administrator: administrator, interval: .milliseconds(100), isLive: false))
    }

    /// Runs all steps, then removes what they made, whatever became of them.
    private static func run(_ tour: Tour) async throws {
        let steps = Task {
            for (index, step) in Steps.all.enumerated() {
                try Task.checkCancellation()
                print("\(index + 1 < 10 ? " " : "")\(index + 1)  \(step.title)")
                try await step.run(tour)
            }
        }
        // Ctrl-C cancels the task, which ends the call that is under way.
        let interrupt = DispatchSource.makeSignalSource(signal: SIGINT)
        signal(SIGINT, SIG_IGN)
        interrupt.setEventHandler { steps.cancel() }
        interrupt.resume()
        let outcome = await steps.result
        interrupt.cancel()
        print("    Clean up, the newest first")
        try await tour.cleanUp()
        try outcome.get()
    }
}

func say(_ line: String) {
    print("    \(line)")
}

/// What the steps share. `client` has a default organization, so that no call names one. `administrator` may make
/// service tokens, where the others may not.
actor Tour {
    let client: PlanetScaleClient
    let administrator: PlanetScaleClient
    let interval: Duration
    let isLive: Bool
    let database = "sdk-demo-" + String(Int(Date().timeIntervalSince1970 * 1000), radix: 16)
    private(set) var receiver: Receiver?
    private var removals: [(what: String, remove: @Sendable () async throws -> Void)] = []

    init(client: PlanetScaleClient, administrator: PlanetScaleClient, interval: Duration, isLive: Bool) {
        self.client = client
        self.administrator = administrator
        self.interval = interval
        self.isLive = isLive
    }

    /// How to wait: each look is printed.
    nonisolated func waiting<T>(timeout: Duration? = nil) -> WaitOptions<T> {
        WaitOptions(timeout: timeout, interval: interval) { look in
            let seconds = look.elapsed / .seconds(1)
            say("  \(look.state ?? look.error ?? "gone") after \((seconds * 10).rounded() / 10) s")
        }
    }

    func use(_ receiver: Receiver) {
        self.receiver = receiver
    }

    /// Notes what is to be removed in the end.
    func removeLater(_ what: String, _ remove: @escaping @Sendable () async throws -> Void) {
        removals.append((what, remove))
    }

    func cleanUp() async throws {
        while let (what, remove) = removals.popLast() {
            do {
                try await remove()
                say("removed \(what)")
            } catch PlanetScaleError.notFound {
                say("\(what) is gone already")
            }
        }
        say("nothing is left")
    }
}
