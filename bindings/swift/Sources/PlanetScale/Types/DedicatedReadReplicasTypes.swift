// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
// Dedicated read replicas: the types.

import Foundation

/// Instances that follow a Postgres branch and serve reads at an address of their own, apart from
/// the replicas that stand by for the primary.
public struct DedicatedReadReplica: JSONModel, Identifiable {
    /// Identifier of the dedicated read replica. Paths take `name` instead.
    public var id: String = ""
    /// Name of the dedicated read replica, which paths take.
    public var name: String = ""
    /// Where it is in its life. `ready` is the one thing to test for.
    public var state: DedicatedReadReplicaState = DedicatedReadReplicaState.unknown("")
    /// How many instances serve reads.
    public var replicas: Int?
    /// Size of each instance in its full form, such as `PS_10_AWS_X86`, even though it was asked for as `PS_10`.
    public var clusterName: String?
    /// Word for the size as people read it, such as `PS-10`.
    public var clusterDisplayName: String?
    /// Host name to connect to over the internet.
    public var accessHostURL: String?
    /// Host name to connect to through a private link of the cloud provider.
    public var privateAccessHostURL: String?
    /// Name of the service to which such a private link is set up. Null where there is none.
    public var privateConnectionServiceName: String?
    /// Size in bytes that the disk of each instance starts with and never goes below. Null where it does not apply.
    public var minimumStorageBytes: Int?
    /// Size in bytes up to which the disk may grow by itself. Null where it does not apply.
    public var maximumStorageBytes: Int?
    /// Whether the disk grows by itself when it fills up. Null where it does not apply.
    public var storageAutoscaling: Bool?
    /// Type of the disk. Null for Metal sizes, which have local disks.
    public var storageType: StorageType?
    /// Input and output operations a second that the disk is provisioned for. Null where it does not apply.
    public var storageIops: Int?
    /// Throughput in MiB a second that the disk is provisioned for. Null where it does not apply.
    public var storageThroughputMibs: Int?
    /// Until when the cloud provider allows no further change of the disk. Null when it can be changed now.
    public var volumeModificationsBlockedUntil: Date?
    /// When the dedicated read replica was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When the dedicated read replica was last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// When it first took connections. Null before that.
    public var readyAt: Date?
    /// Whether it takes connections.
    public var ready: Bool = false
    /// Who created it.
    public var actor: PlanetScaleActor?
    /// Region that it runs in.
    public var region: Region?
    /// Its settings, with their limits and present values.
    public var parameters: [DedicatedReadReplicaParameter]?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        name: String = "",
        state: DedicatedReadReplicaState = DedicatedReadReplicaState.unknown(""),
        replicas: Int? = nil,
        clusterName: String? = nil,
        clusterDisplayName: String? = nil,
        accessHostURL: String? = nil,
        privateAccessHostURL: String? = nil,
        privateConnectionServiceName: String? = nil,
        minimumStorageBytes: Int? = nil,
        maximumStorageBytes: Int? = nil,
        storageAutoscaling: Bool? = nil,
        storageType: StorageType? = nil,
        storageIops: Int? = nil,
        storageThroughputMibs: Int? = nil,
        volumeModificationsBlockedUntil: Date? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        readyAt: Date? = nil,
        ready: Bool = false,
        actor: PlanetScaleActor? = nil,
        region: Region? = nil,
        parameters: [DedicatedReadReplicaParameter]? = nil
    ) {
        self.id = id
        self.name = name
        self.state = state
        self.replicas = replicas
        self.clusterName = clusterName
        self.clusterDisplayName = clusterDisplayName
        self.accessHostURL = accessHostURL
        self.privateAccessHostURL = privateAccessHostURL
        self.privateConnectionServiceName = privateConnectionServiceName
        self.minimumStorageBytes = minimumStorageBytes
        self.maximumStorageBytes = maximumStorageBytes
        self.storageAutoscaling = storageAutoscaling
        self.storageType = storageType
        self.storageIops = storageIops
        self.storageThroughputMibs = storageThroughputMibs
        self.volumeModificationsBlockedUntil = volumeModificationsBlockedUntil
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.readyAt = readyAt
        self.ready = ready
        self.actor = actor
        self.region = region
        self.parameters = parameters
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "name", "state", "replicas", "cluster_name", "cluster_display_name", "access_host_url",
        "private_access_host_url", "private_connection_service_name", "minimum_storage_bytes", "maximum_storage_bytes",
        "storage_autoscaling", "storage_type", "storage_iops", "storage_throughput_mibs",
        "volume_modifications_blocked_until", "created_at", "updated_at", "ready_at", "ready", "actor", "region",
        "parameters"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&name)
            case 2: try reader.read(&state)
            case 3: try reader.read(&replicas)
            case 4: try reader.read(&clusterName)
            case 5: try reader.read(&clusterDisplayName)
            case 6: try reader.read(&accessHostURL)
            case 7: try reader.read(&privateAccessHostURL)
            case 8: try reader.read(&privateConnectionServiceName)
            case 9: try reader.read(&minimumStorageBytes)
            case 10: try reader.read(&maximumStorageBytes)
            case 11: try reader.read(&storageAutoscaling)
            case 12: try reader.read(&storageType)
            case 13: try reader.read(&storageIops)
            case 14: try reader.read(&storageThroughputMibs)
            case 15: try reader.read(&volumeModificationsBlockedUntil)
            case 16: try reader.read(&createdAt)
            case 17: try reader.read(&updatedAt)
            case 18: try reader.read(&readyAt)
            case 19: try reader.read(&ready)
            case 20: try reader.read(&actor)
            case 21: try reader.read(&region)
            case 22: try reader.read(&parameters)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("name", name)
        fields.put("state", state)
        fields.put("replicas", replicas)
        fields.put("cluster_name", clusterName)
        fields.put("cluster_display_name", clusterDisplayName)
        fields.put("access_host_url", accessHostURL)
        fields.put("private_access_host_url", privateAccessHostURL)
        fields.put("private_connection_service_name", privateConnectionServiceName)
        fields.put("minimum_storage_bytes", minimumStorageBytes)
        fields.put("maximum_storage_bytes", maximumStorageBytes)
        fields.put("storage_autoscaling", storageAutoscaling)
        fields.put("storage_type", storageType)
        fields.put("storage_iops", storageIops)
        fields.put("storage_throughput_mibs", storageThroughputMibs)
        fields.put("volume_modifications_blocked_until", volumeModificationsBlockedUntil)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("ready_at", readyAt)
        fields.put("ready", ready)
        fields.put("actor", actor)
        fields.put("region", region)
        fields.put("parameters", parameters)
    }
}

/// One setting of a dedicated read replica, with what it means, its limits and its value.
///
/// Some may not be lower than on the primary.
public struct DedicatedReadReplicaParameter: JSONModel, Identifiable {
    /// Identifier of the setting.
    public var id: String = ""
    /// What the setting is for. Only Postgres itself, `pgconf`, here so far.
    public var namespace: ClusterParameterNamespace?
    /// Name of the setting as requests take it, such as `max_connections`.
    public var name: String = ""
    /// Name of the setting for people.
    public var displayName: String?
    /// Heading under which the dashboard shows the setting.
    public var category: String?
    /// What the setting does, in a sentence or two.
    public var description: String?
    /// Whether the setting cannot be changed.
    public var immutable: Bool?
    /// What kind of value the setting takes. `integer` or `time` here so far.
    public var parameterType: ParameterType?
    /// The value that applies unless another is set. Null when there is none.
    public var defaultValue: Scalar?
    /// Why the setting cannot be changed now. Null or absent when it can.
    public var disabledReason: String?
    /// The value that applies now. Null when none is set.
    public var value: Scalar?
    /// Whether the setting must have a value.
    public var required: Bool?
    /// When the value was first set. Null for a setting with its default.
    public var createdAt: Date?
    /// When the value last changed. Null for a setting with its default.
    public var updatedAt: Date?
    /// Whether the instances are restarted when the setting changes, which drops their connections.
    public var restart: Bool?
    /// Largest value allowed. Null or absent without a limit.
    public var max: Scalar?
    /// Smallest value allowed. Null or absent without a limit.
    public var min: Scalar?
    /// Address of the documentation of the setting.
    public var url: String?
    /// The values to choose from where there is a choice. Empty for other kinds.
    public var options: [String]?
    /// The units that may follow a number in the value, such as `MB` or `min`. Empty where there are none.
    public var units: [String]?
    /// Who last changed the value. Null when nobody has.
    public var actor: PlanetScaleActor?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        namespace: ClusterParameterNamespace? = nil,
        name: String = "",
        displayName: String? = nil,
        category: String? = nil,
        description: String? = nil,
        immutable: Bool? = nil,
        parameterType: ParameterType? = nil,
        defaultValue: Scalar? = nil,
        disabledReason: String? = nil,
        value: Scalar? = nil,
        required: Bool? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        restart: Bool? = nil,
        max: Scalar? = nil,
        min: Scalar? = nil,
        url: String? = nil,
        options: [String]? = nil,
        units: [String]? = nil,
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
        self.disabledReason = disabledReason
        self.value = value
        self.required = required
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.restart = restart
        self.max = max
        self.min = min
        self.url = url
        self.options = options
        self.units = units
        self.actor = actor
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "namespace", "name", "display_name", "category", "description", "immutable", "parameter_type",
        "default_value", "disabled_reason", "value", "required", "created_at", "updated_at", "restart", "max", "min",
        "url", "options", "units", "actor"
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
            case 9: try reader.read(&disabledReason)
            case 10: try reader.read(&value)
            case 11: try reader.read(&required)
            case 12: try reader.read(&createdAt)
            case 13: try reader.read(&updatedAt)
            case 14: try reader.read(&restart)
            case 15: try reader.read(&max)
            case 16: try reader.read(&min)
            case 17: try reader.read(&url)
            case 18: try reader.read(&options)
            case 19: try reader.read(&units)
            case 20: try reader.read(&actor)
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
        fields.put("disabled_reason", disabledReason)
        fields.put("value", value)
        fields.put("required", required)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("restart", restart)
        fields.put("max", max)
        fields.put("min", min)
        fields.put("url", url)
        fields.put("options", options)
        fields.put("units", units)
        fields.put("actor", actor)
    }
}

/// Where a dedicated read replica is in its life.
public struct DedicatedReadReplicaState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Being created.
    public static var pending: Self { Self(rawValue: "pending") }
    /// Takes connections.
    public static var ready: Self { Self(rawValue: "ready") }
    /// Being deleted.
    public static var deleting: Self { Self(rawValue: "deleting") }

    /// The words that are known.
    public static let allCases: [DedicatedReadReplicaState] = [.pending, .ready, .deleting]
}
