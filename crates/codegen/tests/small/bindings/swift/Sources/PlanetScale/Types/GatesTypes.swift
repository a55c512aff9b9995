// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
// Gates: the types.

import Foundation

/// A gate.
public struct Gate: JSONModel {
    /// What it is like.
    public var state: String = ""
    /// What it is called.
    public var name: String?
    /// What keeps it shut.
    public var locks: [Lock]?
    /// When people were seen. It says `*/` between them, and not @noon.
    public var seenAt: [Date] = []

    /// Made of its fields; what is left out is empty.
    public init(state: String = "", name: String? = nil, locks: [Lock]? = nil, seenAt: [Date] = []) {
        self.state = state
        self.name = name
        self.locks = locks
        self.seenAt = seenAt
    }

    static let jsonKeys: JSONKeys = JSONKeys(["state", "name", "locks", "seen_at"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&state)
            case 1: try reader.read(&name)
            case 2: try reader.read(&locks)
            case 3: try reader.read(&seenAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("state", state)
        fields.put("name", name)
        fields.put("locks", locks)
        fields.put("seen_at", seenAt)
    }
}

/// A lock.
public struct Lock: JSONModel {
    /// How far it is turned, in percent.
    public var turned: Double?
    /// Why it does not turn.
    public var problem: String?

    /// Made of its fields; what is left out is empty.
    public init(turned: Double? = nil, problem: String? = nil) {
        self.turned = turned
        self.problem = problem
    }

    static let jsonKeys: JSONKeys = JSONKeys(["turned", "problem"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&turned)
            case 1: try reader.read(&problem)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("turned", turned)
        fields.put("problem", problem)
    }
}
