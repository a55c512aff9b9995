// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
// Cluster parameters: the types.

import Foundation

/// One setting of a Postgres branch, with what it means, its limits and its value.
public struct ClusterParameter: JSONModel, Identifiable {
    /// Identifier of the setting.
    public var id: String = ""
    /// Name of the setting in the program's own configuration, such as `max_connections`.
    public var name: String = ""
    /// Name of the setting for people.
    public var displayName: String?
    /// The program that the setting is for.
    public var namespace: ClusterParameterNamespace = ClusterParameterNamespace.unknown("")
    /// Heading under which the dashboard shows the setting. Null when it has none.
    public var category: String?
    /// What the setting does, in a sentence or two.
    public var description: String?
    /// Whether the setting belongs to an extension.
    public var `extension`: Bool?
    /// Whether the setting cannot be changed.
    public var immutable: Bool?
    /// What kind of value the setting takes.
    public var parameterType: ParameterType?
    /// The value that applies unless another is set. Null when there is none.
    public var defaultValue: Scalar?
    /// The value that applies now. Null when none is set.
    public var value: Scalar?
    /// Whether the setting must have a value.
    public var required: Bool?
    /// When the value was first set. Null or absent for a setting with its default.
    public var createdAt: Date?
    /// When the value last changed. Null or absent for a setting with its default.
    public var updatedAt: Date?
    /// Whether a change of the setting restarts the program.
    public var restart: Bool?
    /// Largest value allowed. Null or absent when there is no limit or the value is not a number.
    public var max: Scalar?
    /// Smallest value allowed. Null or absent when there is no limit or the value is not a number.
    public var min: Scalar?
    /// Distance between two values allowed. Null or absent when every value in the limits is.
    public var step: Scalar?
    /// Address of the setting's own documentation.
    public var url: String?
    /// The values to choose from when the kind is `select`. Empty, null or absent for other kinds.
    public var options: [String]?
    /// Who last changed the value. Null when nobody has.
    public var actor: PlanetScaleActor?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        displayName: String? = nil,
        namespace: ClusterParameterNamespace = ClusterParameterNamespace.unknown(""),
        category: String? = nil,
        description: String? = nil,
        `extension`: Bool? = nil,
        immutable: Bool? = nil,
        parameterType: ParameterType? = nil,
        defaultValue: Scalar? = nil,
        value: Scalar? = nil,
        required: Bool? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        restart: Bool? = nil,
        max: Scalar? = nil,
        min: Scalar? = nil,
        step: Scalar? = nil,
        url: String? = nil,
        options: [String]? = nil,
        actor: PlanetScaleActor? = nil
    ) {
        self.id = id
        self.name = name
        self.displayName = displayName
        self.namespace = namespace
        self.category = category
        self.description = description
        self.extension = `extension`
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
        self.step = step
        self.url = url
        self.options = options
        self.actor = actor
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "display_name", "namespace", "category", "description", "extension", "immutable",
        "parameter_type", "default_value", "value", "required", "created_at", "updated_at", "restart", "max", "min",
        "step", "url", "options", "actor"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&displayName)
            case 3: try reader.read(&namespace)
            case 4: try reader.read(&category)
            case 5: try reader.read(&description)
            case 6: try reader.read(&`extension`)
            case 7: try reader.read(&immutable)
            case 8: try reader.read(&parameterType)
            case 9: try reader.read(&defaultValue)
            case 10: try reader.read(&value)
            case 11: try reader.read(&required)
            case 12: try reader.read(&createdAt)
            case 13: try reader.read(&updatedAt)
            case 14: try reader.read(&restart)
            case 15: try reader.read(&max)
            case 16: try reader.read(&min)
            case 17: try reader.read(&step)
            case 18: try reader.read(&url)
            case 19: try reader.read(&options)
            case 20: try reader.read(&actor)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("display_name", displayName)
        fields.put("namespace", namespace)
        fields.put("category", category)
        fields.put("description", description)
        fields.put("extension", `extension`)
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
        fields.put("step", step)
        fields.put("url", url)
        fields.put("options", options)
        fields.put("actor", actor)
    }
}

/// The program that a setting of a Postgres branch is for.
public struct ClusterParameterNamespace: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Patroni, which watches over the cluster and promotes a replica when the primary fails.
    public static var patroni: Self { Self(rawValue: "patroni") }
    /// Postgres itself.
    public static var pgconf: Self { Self(rawValue: "pgconf") }
    /// The PgBouncer that comes with every branch, not the dedicated bouncers.
    public static var pgbouncer: Self { Self(rawValue: "pgbouncer") }

    /// The words that are known.
    public static let allCases: [ClusterParameterNamespace] = [.patroni, .pgconf, .pgbouncer]
}
