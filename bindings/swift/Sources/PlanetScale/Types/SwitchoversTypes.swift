// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
// Switchovers: the types.

import Foundation

/// A move of the primary of a Postgres branch to one of its replicas, or the restart of the only node of a branch.
public struct Switchover: JSONModel, Identifiable {
    /// Identifier of the switchover.
    public var id: String = ""
    /// How far the switchover is.
    public var state: SwitchoverState = SwitchoverState.unknown("")
    /// What is done to the branch. Null until that is settled.
    public var method: SwitchoverMethod?
    /// What went wrong, in words for a person. Null or absent when nothing did.
    public var error: String?
    /// When the switchover began. Null before that.
    public var startedAt: Date?
    /// When the switchover ended, well or not. Null before that.
    public var completedAt: Date?
    /// When the switchover was asked for.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the switchover last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// Who asked for it.
    public var actor: PlanetScaleActor?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        state: SwitchoverState = SwitchoverState.unknown(""),
        method: SwitchoverMethod? = nil,
        error: String? = nil,
        startedAt: Date? = nil,
        completedAt: Date? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        actor: PlanetScaleActor? = nil
    ) {
        self.id = id
        self.state = state
        self.method = method
        self.error = error
        self.startedAt = startedAt
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.actor = actor
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "state", "method", "error", "started_at", "completed_at", "created_at", "updated_at", "actor"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&state)
            case 2: try reader.read(&method)
            case 3: try reader.read(&error)
            case 4: try reader.read(&startedAt)
            case 5: try reader.read(&completedAt)
            case 6: try reader.read(&createdAt)
            case 7: try reader.read(&updatedAt)
            case 8: try reader.read(&actor)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("state", state)
        fields.put("method", method)
        fields.put("error", error)
        fields.put("started_at", startedAt)
        fields.put("completed_at", completedAt)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("actor", actor)
    }
}

/// What a switchover does to its branch.
public struct SwitchoverMethod: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A replica becomes the primary.
    public static var switchover: Self { Self(rawValue: "switchover") }
    /// The only node of the branch is restarted, because there is no replica.
    public static var restart: Self { Self(rawValue: "restart") }

    /// The words that are known.
    public static let allCases: [SwitchoverMethod] = [.switchover, .restart]
}

/// How far a switchover is.
public struct SwitchoverState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Accepted and about to begin.
    public static var pending: Self { Self(rawValue: "pending") }
    /// Being carried out.
    public static var running: Self { Self(rawValue: "running") }
    /// Done.
    public static var succeeded: Self { Self(rawValue: "succeeded") }
    /// Ended without its outcome being confirmed. The primary may have moved all the same; nothing is taken back.
    public static var failed: Self { Self(rawValue: "failed") }
    /// Given up before it was carried out.
    public static var canceled: Self { Self(rawValue: "canceled") }

    /// The words that are known.
    public static let allCases: [SwitchoverState] = [.pending, .running, .succeeded, .failed, .canceled]
}
