import Foundation
import PlanetScale

/// The calls that fault cases make, and what came of them, as the program wants to be told.
enum FaultCalls {
    /// Longer than any call may take; one that has not ended by then hangs.
    private static let hangs = Duration.seconds(12)

    /// Makes a call, which is given up when it hangs.
    static func outcome(_ client: PlanetScaleClient, _ spec: JSON) async -> (outcome: JSON, elapsed: Duration) {
        let started = ContinuousClock.now
        let call = Task { await made(client, spec) }
        let first = First<JSON>()
        let watch = Task {
            guard (try? await Task.sleep(for: hangs)) != nil else { return }
            first.give(failed(kind: "hangs", printed: []))
        }
        Task { first.give(await call.value) }
        let outcome = await first.value
        let elapsed = ContinuousClock.now - started
        watch.cancel()
        call.cancel()
        var fields = outcome.object ?? [:]
        fields["elapsed_ms"] = .integer(Int(elapsed / .milliseconds(1)))
        return (.object(fields), elapsed)
    }

    private static func made(_ client: PlanetScaleClient, _ spec: JSON) async -> JSON {
        func path(_ name: String) -> String { spec["path"][name].string ?? "" }
        let (organization, database) = (path("organization"), path("database"))
        var names: [String] = []
        do {
            switch spec["call"].string {
            case "get_database":
                let result = try await client.databases.get(organization, database)
                return succeeded([result.name], Printed.forms(result))
            case "create_branch":
                let body = spec["body"]
                let name = String(repeating: body["name"].string ?? "", count: spec["name_times"].integer ?? 1)
                let params = CreateBranch(name: name, parentBranch: body["parent_branch"].string)
                let result = try await client.branches.create(organization, database, params)
                return succeeded([result.name], Printed.forms(result))
            case "delete_branch":
                try await client.branches.delete(organization, database, path("branch"))
                return succeeded([], [])
            case "list_databases":
                for try await result in client.databases.all(organization) { names.append(result.name) }
                return succeeded(names, [])
            case let other:
                return failed(kind: "no case has called \(other ?? "nothing") before", printed: [])
            }
        } catch let error as PlanetScaleError {
            return failed(names, error)
        } catch {
            return failed(names, kind: "other_error", printed: Printed.forms(error))
        }
    }

    private static func succeeded(_ names: [String], _ printed: [String]) -> JSON {
        ["names": list(names), "error": nil, "printed": list(printed)]
    }

    private static func failed(_ names: [String], _ error: PlanetScaleError) -> JSON {
        let info = error.info
        let said: JSON = [
            "kind": .string(info.kind),
            "status": info.status.map { .integer($0) } ?? .null,
            "setting": info.setting.map { .string($0) } ?? .null,
            "attempts": .integer(info.attempts),
            "may_have_arrived": .bool(error.mayHaveArrived),
        ]
        let printed = Printed.forms(error) + Printed.forms(info) + [error.localizedDescription]
        return ["names": list(names), "error": said, "printed": list(printed)]
    }

    private static func failed(_ names: [String] = [], kind: String, printed: [String]) -> JSON {
        let said: JSON = [
            "kind": .string(kind), "status": nil, "setting": nil, "attempts": nil, "may_have_arrived": nil,
        ]
        return ["names": list(names), "error": said, "printed": list(printed)]
    }

    private static func list(_ texts: [String]) -> JSON {
        .array(texts.map { .string($0) })
    }
}

/// The first value that anybody gives.
final class First<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var given: Value?
    private var waiting: CheckedContinuation<Value, Never>?

    func give(_ value: Value) {
        let waiter: CheckedContinuation<Value, Never>? = lock.withLock {
            guard given == nil else { return nil }
            given = value
            defer { waiting = nil }
            return waiting
        }
        waiter?.resume(returning: value)
    }

    var value: Value {
        get async {
            await withCheckedContinuation { continuation in
                let value: Value? = lock.withLock {
                    if given == nil { waiting = continuation }
                    return given
                }
                if let value { continuation.resume(returning: value) }
            }
        }
    }
}
