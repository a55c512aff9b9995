// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
// Switchovers: the types.

import Foundation

/// A move of the primary of a Postgres branch to one of its replicas, or the restart of the only node of a branch.
public struct Switchover: JSONModel {
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

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
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

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
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
public enum SwitchoverMethod: JSONWord {
    /// A replica becomes the primary.
    case switchover
    /// The only node of the branch is restarted, because there is no replica.
    case restart
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [SwitchoverMethod] = [.switchover, .restart]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "switchover": self = .switchover
        case "restart": self = .restart
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .switchover: return "switchover"
        case .restart: return "restart"
        case .unknown(let word): return word
        }
    }
}

/// How far a switchover is.
public enum SwitchoverState: JSONWord {
    /// Accepted and about to begin.
    case pending
    /// Being carried out.
    case running
    /// Done.
    case succeeded
    /// Ended without its outcome being confirmed. The primary may have moved all the same; nothing is taken back.
    case failed
    /// Given up before it was carried out.
    case canceled
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [SwitchoverState] = [.pending, .running, .succeeded, .failed, .canceled]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "pending": self = .pending
        case "running": self = .running
        case "succeeded": self = .succeeded
        case "failed": self = .failed
        case "canceled": self = .canceled
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .pending: return "pending"
        case .running: return "running"
        case .succeeded: return "succeeded"
        case .failed: return "failed"
        case .canceled: return "canceled"
        case .unknown(let word): return word
        }
    }
}
