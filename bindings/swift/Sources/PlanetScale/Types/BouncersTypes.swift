// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
// Bouncers: the types.

import Foundation

/// A dedicated PgBouncer of a Postgres branch.
///
/// Applications reach it on port 6432 with the bouncer's name added to the username, as
/// `username|bouncer`.
public struct Bouncer: JSONModel, Identifiable {
    /// Identifier of the bouncer.
    public var id: String = ""
    /// Name of the bouncer, at most 12 characters. It stands in paths and behind the username of connections.
    public var name: String = ""
    /// The size of each server of the bouncer, with its processor and memory.
    public var sku: BouncerSku?
    /// The word for that size, such as `PGB_5`.
    public var bouncerSize: String?
    /// Where the bouncer leads connections.
    public var target: BouncerTarget = BouncerTarget.unknown("")
    /// How many servers the bouncer has in each availability zone.
    public var replicasPerCell: Int = 0
    /// When the bouncer was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the bouncer last changed.
    public var updatedAt: Date?
    /// When the bouncer was deleted. Null while it exists.
    public var deletedAt: Date?
    /// Who created the bouncer.
    public var actor: PlanetScaleActor?
    /// The branch that the bouncer serves.
    public var branch: ResourceRef?
    /// The settings of the bouncer, with their limits and present values.
    public var parameters: [BouncerParameter]?
    /// The settings that differ from their defaults, by name. Null or absent when there are none.
    public var parameterOverrides: [String: JSON]?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        sku: BouncerSku? = nil,
        bouncerSize: String? = nil,
        target: BouncerTarget = BouncerTarget.unknown(""),
        replicasPerCell: Int = 0,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date? = nil,
        deletedAt: Date? = nil,
        actor: PlanetScaleActor? = nil,
        branch: ResourceRef? = nil,
        parameters: [BouncerParameter]? = nil,
        parameterOverrides: [String: JSON]? = nil
    ) {
        self.id = id
        self.name = name
        self.sku = sku
        self.bouncerSize = bouncerSize
        self.target = target
        self.replicasPerCell = replicasPerCell
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.deletedAt = deletedAt
        self.actor = actor
        self.branch = branch
        self.parameters = parameters
        self.parameterOverrides = parameterOverrides
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "sku", "bouncer_size", "target", "replicas_per_cell", "created_at", "updated_at", "deleted_at",
        "actor", "branch", "parameters", "parameter_overrides"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&sku)
            case 3: try reader.read(&bouncerSize)
            case 4: try reader.read(&target)
            case 5: try reader.read(&replicasPerCell)
            case 6: try reader.read(&createdAt)
            case 7: try reader.read(&updatedAt)
            case 8: try reader.read(&deletedAt)
            case 9: try reader.read(&actor)
            case 10: try reader.read(&branch)
            case 11: try reader.read(&parameters)
            case 12: try reader.read(&parameterOverrides)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("sku", sku)
        fields.put("bouncer_size", bouncerSize)
        fields.put("target", target)
        fields.put("replicas_per_cell", replicasPerCell)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("deleted_at", deletedAt)
        fields.put("actor", actor)
        fields.put("branch", branch)
        fields.put("parameters", parameters)
        fields.put("parameter_overrides", parameterOverrides)
    }
}

/// One setting of a bouncer, with what it means, its limits and its value.
public struct BouncerParameter: JSONModel, Identifiable {
    /// Identifier of the setting.
    public var id: String = ""
    /// The program that the setting is for.
    public var namespace: BouncerParameterNamespace?
    /// Name of the setting in the program's own configuration, such as `default_pool_size`.
    public var name: String = ""
    /// Name of the setting for people.
    public var displayName: String?
    /// Heading under which the dashboard shows the setting.
    public var category: String?
    /// What the setting does, in a sentence or two.
    public var description: String?
    /// Whether the setting cannot be changed.
    public var immutable: Bool?
    /// What kind of value the setting takes.
    public var parameterType: BouncerParameterType?
    /// The value that applies unless another is set. Null when there is none.
    public var defaultValue: Scalar?
    /// The value that applies now. Null when none is set.
    public var value: Scalar?
    /// Whether the setting must have a value.
    public var required: Bool?
    /// When the value was first set.
    public var createdAt: Date?
    /// When the value last changed.
    public var updatedAt: Date?
    /// Whether the bouncer is restarted when the setting changes, which drops its connections.
    public var restart: Bool?
    /// Largest value allowed. Null or absent when there is no limit or the value is not a number.
    public var max: Scalar?
    /// Smallest value allowed. Null or absent when there is no limit or the value is not a number.
    public var min: Scalar?
    /// Address of the setting's own documentation.
    public var url: String?
    /// The values to choose from when the kind is `select`. Empty or absent for other kinds.
    public var options: [String]?
    /// Who last changed the value. Null when nobody has.
    public var actor: PlanetScaleActor?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        namespace: BouncerParameterNamespace? = nil,
        name: String = "",
        displayName: String? = nil,
        category: String? = nil,
        description: String? = nil,
        immutable: Bool? = nil,
        parameterType: BouncerParameterType? = nil,
        defaultValue: Scalar? = nil,
        value: Scalar? = nil,
        required: Bool? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        restart: Bool? = nil,
        max: Scalar? = nil,
        min: Scalar? = nil,
        url: String? = nil,
        options: [String]? = nil,
        actor: PlanetScaleActor? = nil
    ) {
        self.id = id
        self.namespace = namespace
        self.name = name
        self.displayName = displayName
        self.category = category
        self.description = description
        self.immutable = immutable
        self.parameterType = parameterType
        self.defaultValue = defaultValue
        self.value = value
        self.required = required
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.restart = restart
        self.max = max
        self.min = min
        self.url = url
        self.options = options
        self.actor = actor
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "namespace", "name", "display_name", "category", "description", "immutable", "parameter_type",
        "default_value", "value", "required", "created_at", "updated_at", "restart", "max", "min", "url", "options",
        "actor"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&namespace)
            case 2: try reader.read(&name)
            case 3: try reader.read(&displayName)
            case 4: try reader.read(&category)
            case 5: try reader.read(&description)
            case 6: try reader.read(&immutable)
            case 7: try reader.read(&parameterType)
            case 8: try reader.read(&defaultValue)
            case 9: try reader.read(&value)
            case 10: try reader.read(&required)
            case 11: try reader.read(&createdAt)
            case 12: try reader.read(&updatedAt)
            case 13: try reader.read(&restart)
            case 14: try reader.read(&max)
            case 15: try reader.read(&min)
            case 16: try reader.read(&url)
            case 17: try reader.read(&options)
            case 18: try reader.read(&actor)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("namespace", namespace)
        fields.put("name", name)
        fields.put("display_name", displayName)
        fields.put("category", category)
        fields.put("description", description)
        fields.put("immutable", immutable)
        fields.put("parameter_type", parameterType)
        fields.put("default_value", defaultValue)
        fields.put("value", value)
        fields.put("required", required)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("restart", restart)
        fields.put("max", max)
        fields.put("min", min)
        fields.put("url", url)
        fields.put("options", options)
        fields.put("actor", actor)
    }
}

/// A size in which the servers of a bouncer are offered.
public struct BouncerSku: JSONModel {
    /// Word for the size, as `bouncer_size` takes it, such as `PGB_5`.
    public var name: String = ""
    /// Word for the size as people read it, such as `PGB-5`.
    public var displayName: String?
    /// Share of processor cores of one server, as text such as `1/8` or `2`.
    public var cpu: String?
    /// Memory of one server in bytes.
    public var ram: Int?
    /// Place of the size when all are listed from small to large.
    public var sortOrder: Int?

    /// Made of its fields; what is left out is empty.
    public init(
        name: String = "",
        displayName: String? = nil,
        cpu: String? = nil,
        ram: Int? = nil,
        sortOrder: Int? = nil
    ) {
        self.name = name
        self.displayName = displayName
        self.cpu = cpu
        self.ram = ram
        self.sortOrder = sortOrder
    }

    static let jsonKeys: JSONKeys = JSONKeys(["name", "display_name", "cpu", "ram", "sort_order"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&name)
            case 1: try reader.read(&displayName)
            case 2: try reader.read(&cpu)
            case 3: try reader.read(&ram)
            case 4: try reader.read(&sortOrder)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("name", name)
        fields.put("display_name", displayName)
        fields.put("cpu", cpu)
        fields.put("ram", ram)
        fields.put("sort_order", sortOrder)
    }
}

/// The program that a setting of a bouncer is for.
public struct BouncerParameterNamespace: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The pooler itself.
    public static var pgbouncer: Self { Self(rawValue: "pgbouncer") }

    /// The words that are known.
    public static let allCases: [BouncerParameterNamespace] = [.pgbouncer]
}

/// What kind of value a setting of a bouncer takes.
public struct BouncerParameterType: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Several words, separated by commas.
    public static var array: Self { Self(rawValue: "array") }
    /// A whole number.
    public static var integer: Self { Self(rawValue: "integer") }
    /// A time span in seconds.
    public static var seconds: Self { Self(rawValue: "seconds") }
    /// One of the words in `options`.
    public static var select: Self { Self(rawValue: "select") }
    /// Any text.
    public static var string: Self { Self(rawValue: "string") }

    /// The words that are known.
    public static let allCases: [BouncerParameterType] = [.array, .integer, .seconds, .select, .string]
}

/// Where a bouncer leads the connections that it pools.
public struct BouncerTarget: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// To the primary, for reading and writing.
    public static var primary: Self { Self(rawValue: "primary") }
    /// To the replicas, for reading only.
    public static var replica: Self { Self(rawValue: "replica") }
    /// `replica_az_affinity`: To the replicas, for reading only, preferring those in the bouncer's
    /// own availability zone.
    public static var replicaAzAffinity: Self { Self(rawValue: "replica_az_affinity") }

    /// The words that are known.
    public static let allCases: [BouncerTarget] = [.primary, .replica, .replicaAzAffinity]
}
