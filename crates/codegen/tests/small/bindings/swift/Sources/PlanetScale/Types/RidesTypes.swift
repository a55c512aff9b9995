// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
// Rides: the types.

import Foundation

/// A ride, as built.
public struct Ride: JSONModel, Identifiable {
    /// Identifier of the ride.
    public var id: String = ""
    /// Where it is in its life.
    public var state: RideState = RideState.unknown("")
    /// Whether one can get on.
    public var ready: Bool = false
    /// What it is.
    public var type: RideKind = RideKind.unknown("")
    /// Its height in metres.
    public var height: Int = 0
    /// How far it goes down.
    public var depth: Int?
    /// Its speed.
    public var speed: Double = 0
    /// When it opened.
    public var openedAt: Date = Date(timeIntervalSince1970: 0)
    /// When it closed. Null while it is open.
    public var closedAt: Date?
    /// The code that starts it. A secret: nothing of this package prints it.
    public var code: Secret = Secret("")
    /// Its labels.
    public var labels: [String: String] = [:]
    /// Who owns it. Null for nobody.
    public var owner: Person?
    /// The ride that it is a part of.
    public var parent: Ride? {
        get { parentInList.first }
        set { parentInList = newValue.map { [$0] } ?? [] }
    }
    /// The rides that are parts of it.
    public var children: [Ride] = []
    /// How much it carries.
    public var maxWeight: Double?
    /// A number or a word. Null for neither.
    public var parameter: Scalar?
    /// Whatever else.
    public var extra: JSON?

    /// Holds `parent`: a struct cannot hold its own type, a list of it can.
    private var parentInList: [Ride] = []

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        state: RideState = RideState.unknown(""),
        ready: Bool = false,
        type: RideKind = RideKind.unknown(""),
        height: Int = 0,
        depth: Int? = nil,
        speed: Double = 0,
        openedAt: Date = Date(timeIntervalSince1970: 0),
        closedAt: Date? = nil,
        code: Secret = Secret(""),
        labels: [String: String] = [:],
        owner: Person? = nil,
        parent: Ride? = nil,
        children: [Ride] = [],
        maxWeight: Double? = nil,
        parameter: Scalar? = nil,
        extra: JSON? = nil
    ) {
        self.id = id
        self.state = state
        self.ready = ready
        self.type = type
        self.height = height
        self.depth = depth
        self.speed = speed
        self.openedAt = openedAt
        self.closedAt = closedAt
        self.code = code
        self.labels = labels
        self.owner = owner
        self.parent = parent
        self.children = children
        self.maxWeight = maxWeight
        self.parameter = parameter
        self.extra = extra
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "state", "ready", "type", "height", "depth", "speed", "opened_at", "closed_at", "code", "labels",
        "owner", "parent", "children", "maxWeight", "parameter", "extra"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&state)
            case 2: try reader.read(&ready)
            case 3: try reader.read(&type)
            case 4: try reader.read(&height)
            case 5: try reader.read(&depth)
            case 6: try reader.read(&speed)
            case 7: try reader.read(&openedAt)
            case 8: try reader.read(&closedAt)
            case 9: try reader.read(&code)
            case 10: try reader.read(&labels)
            case 11: try reader.read(&owner)
            case 12: try reader.read(&parent)
            case 13: try reader.read(&children)
            case 14: try reader.read(&maxWeight)
            case 15: try reader.read(&parameter)
            case 16: try reader.read(&extra)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("state", state)
        fields.put("ready", ready)
        fields.put("type", type)
        fields.put("height", height)
        fields.put("depth", depth)
        fields.put("speed", speed)
        fields.put("opened_at", openedAt)
        fields.put("closed_at", closedAt)
        fields.put("code", code)
        fields.put("labels", labels)
        fields.put("owner", owner)
        fields.put("parent", parent)
        fields.put("children", children)
        fields.put("maxWeight", maxWeight)
        fields.put("parameter", parameter)
        fields.put("extra", extra)
    }
}

/// A wheel to build.
public struct WheelInput: JSONModel {
    /// Its size.
    public var size: Int = 0
    /// Its colour.
    public var colour: String?

    /// Made of its fields; what is left out is empty.
    public init(size: Int, colour: String? = nil) {
        self.size = size
        self.colour = colour
    }

    static let jsonKeys: JSONKeys = JSONKeys(["size", "colour"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&size)
            case 1: try reader.read(&colour)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("size", size)
        fields.put("colour", colour)
    }
}

/// What kind of ride it is.
public struct RideKind: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It goes round.
    public static var carousel: Self { Self(rawValue: "carousel") }
    /// `roller_coaster`: It goes up and down.
    public static var rollerCoaster: Self { Self(rawValue: "roller_coaster") }
    /// `ghost.train`: It goes through the dark.
    public static var ghostTrain: Self { Self(rawValue: "ghost.train") }
    /// `15m`: It takes a quarter of an hour.
    public static var minutes15: Self { Self(rawValue: "15m") }
    /// `unknown`: Nobody knows.
    public static var unknownWord: Self { Self(rawValue: "unknown") }

    /// The words that are known.
    public static let allCases: [RideKind] = [.carousel, .rollerCoaster, .ghostTrain, .minutes15, .unknownWord]
}

/// Where a ride is in its life.
public struct RideState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It can be heard.
    public static var on: Self { Self(rawValue: "on") }
    /// One can get on.
    public static var open: Self { Self(rawValue: "open") }
    /// It does not go.
    public static var broken: Self { Self(rawValue: "broken") }
    /// It has not gone for long.
    public static var rusty: Self { Self(rawValue: "rusty") }

    /// The words that are known.
    public static let allCases: [RideState] = [.on, .open, .broken, .rusty]
}
