// Generated from api/api.yaml by `cargo xtask codegen`. Do not edit.
// Shared: the types.

@file:UseSerializers(Decimal::class, Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import planetscale.Scalar
import planetscale.Word
import planetscale.serial.Decimal
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** Who did something, a user or a service token, in the short form that other objects embed. */
@Serializable
public data class Actor(
    /** Identifier of the user or service token. */
    public val id: String = "",
    /** Name to show for the actor, for a user the full name or the email address. */
    @SerialName("display_name")
    public val displayName: String = "",
    /** Address of the actor's picture. Absent when there is none. */
    @SerialName("avatar_url")
    public val avatarUrl: String? = null,
)

/**
 * How far a change of a cluster's size or settings is.
 *
 * One change of a thing runs at a time, others wait for it.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = ChangeRequestState.Serializer::class)
public class ChangeRequestState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<ChangeRequestState>("ChangeRequestState", ::ChangeRequestState)

    /** The words that are known. */
    public companion object {
        /** Waits for another change to end. */
        @JvmField
        public val QUEUED: ChangeRequestState = ChangeRequestState("queued")

        /** Accepted and about to begin. */
        @JvmField
        public val PENDING: ChangeRequestState = ChangeRequestState("pending")

        /** Being carried out, node by node. */
        @JvmField
        public val RESIZING: ChangeRequestState = ChangeRequestState("resizing")

        /** Taken back before it was carried out. */
        @JvmField
        public val CANCELED: ChangeRequestState = ChangeRequestState("canceled")

        /** In force. */
        @JvmField
        public val COMPLETED: ChangeRequestState = ChangeRequestState("completed")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<ChangeRequestState> = listOf(QUEUED, PENDING, RESIZING, CANCELED, COMPLETED)
    }
}

/**
 * A setting of a part of a Neki cluster (sharded Postgres), such as its shards, routers or
 * sidecars: what it means, its limits and its value.
 */
@Serializable
public data class NekiParameter(
    /** Name of the setting as requests take it, such as `max_connections`. */
    public val name: String = "",
    /** Name of the setting for people. */
    @SerialName("display_name")
    public val displayName: String? = null,
    /** The part of the cluster that the setting is for. */
    public val namespace: NekiParameterNamespace = NekiParameterNamespace(""),
    /** Whether the setting is meant for experts and is hidden at first in the dashboard. */
    public val advanced: Boolean? = null,
    /** Heading under which the dashboard shows the setting. Null when it has none. */
    public val category: String? = null,
    /** What the setting does, in a sentence or two. */
    public val description: String? = null,
    /** What kind of value the setting takes. */
    @SerialName("parameter_type")
    public val parameterType: ParameterType? = null,
    /** The value that applies unless another is set. Null when there is none. */
    @SerialName("default_value")
    public val defaultValue: Scalar? = null,
    /** The value that applies now. Null when none is set. */
    public val value: Scalar? = null,
    /** Whether the setting must have a value. */
    public val required: Boolean? = null,
    /** When the value was first set. Null or absent for a setting with its default. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the value last changed. Null or absent for a setting with its default. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** Whether a change of the setting restarts the processes that it is for. */
    public val restart: Boolean? = null,
    /** Largest value allowed. Null or absent without a limit. */
    public val max: Scalar? = null,
    /** Smallest value allowed. Null or absent without a limit. */
    public val min: Scalar? = null,
    /** The values to choose from where the kind is `select`. Null or absent for other kinds. */
    public val options: List<String>? = null,
    /** The units that may follow a number in the value, such as `MB` or `min`. Null or absent where there are none. */
    public val units: List<String>? = null,
    /** Address of the setting's documentation. */
    public val url: String? = null,
    /** Who last changed the value. Null when nobody has. */
    public val actor: Actor? = null,
)

/**
 * The part of a Neki cluster that a setting is for.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = NekiParameterNamespace.Serializer::class)
public class NekiParameterNamespace(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<NekiParameterNamespace>("NekiParameterNamespace", ::NekiParameterNamespace)

    /** The words that are known. */
    public companion object {
        /** Postgres itself, on every shard. */
        @JvmField
        public val PGCONF: NekiParameterNamespace = NekiParameterNamespace("pgconf")

        /** The routers, which take the applications' connections and send each query to its shards. */
        @JvmField
        public val ROUTER: NekiParameterNamespace = NekiParameterNamespace("router")

        /** The sidecars, which run beside the Postgres of a shard. */
        @JvmField
        public val SIDECAR: NekiParameterNamespace = NekiParameterNamespace("sidecar")

        /** The admin component, which runs the operations on the whole cluster. */
        @JvmField
        public val ADMIN: NekiParameterNamespace = NekiParameterNamespace("admin")

        /** The replicator, which copies data within the cluster. */
        @JvmField
        public val REPLICATOR: NekiParameterNamespace = NekiParameterNamespace("replicator")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<NekiParameterNamespace> = listOf(PGCONF, ROUTER, SIDECAR, ADMIN, REPLICATOR)
    }
}

/** A shard of a Neki branch (sharded Postgres), which holds a part of the rows and is a Postgres cluster of its own. */
@Serializable
public data class NekiShard(
    /** Identifier of the shard. */
    public val id: String = "",
    /** Name of the shard inside the cluster. */
    public val name: String = "",
    /** Name of the shard for people. Null when it was given none. */
    @SerialName("display_name")
    public val displayName: String? = null,
    /** Configuration profile that the shard takes its size, storage and settings from. */
    @SerialName("configuration_profile")
    public val configurationProfile: String = "",
    /** When the shard was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** Whether the shard takes queries. False while it is being built. */
    public val ready: Boolean = false,
    /** Whether the shard is marked as authoritative. The service does not publish more about what follows from it. */
    public val authoritative: Boolean? = null,
)

/**
 * The disks of the shards of a Neki branch that share a configuration profile.
 *
 * Every value is for one node.
 */
@Serializable
public data class NekiShardStorage(
    /** Size in bytes that the disk starts with and never goes below. Null where it does not apply. */
    @SerialName("minimum_storage_bytes")
    public val minimumStorageBytes: Long? = null,
    /** Size in bytes up to which the disk may grow by itself. Null where it does not apply. */
    @SerialName("maximum_storage_bytes")
    public val maximumStorageBytes: Long? = null,
    /** Whether the disk grows by itself when it fills up. Null where it does not apply. */
    @SerialName("storage_autoscaling")
    public val storageAutoscaling: Boolean? = null,
    /** Input and output operations a second that the disk is provisioned for. Null where it does not apply. */
    @SerialName("storage_iops")
    public val storageIops: Long? = null,
    /** Throughput in MiB a second that the disk is provisioned for. Null where it does not apply. */
    @SerialName("storage_throughput_mibs")
    public val storageThroughputMibs: Long? = null,
)

/**
 * What kind of value a setting of a cluster takes.
 *
 * Values travel as text, whatever the kind.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = ParameterType.Serializer::class)
public class ParameterType(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<ParameterType>("ParameterType", ::ParameterType)

    /** The words that are known. */
    public companion object {
        /** Several words, separated by commas. */
        @JvmField
        public val ARRAY: ParameterType = ParameterType("array")

        /** `on` or `off`. */
        @JvmField
        public val BOOLEAN: ParameterType = ParameterType("boolean")

        /** An amount of memory or disk, with a unit such as `64MB` or in the setting's own unit. */
        @JvmField
        public val BYTES: ParameterType = ParameterType("bytes")

        /** A number, possibly with a fraction. */
        @JvmField
        public val FLOAT: ParameterType = ParameterType("float")

        /** A whole number. */
        @JvmField
        public val INTEGER: ParameterType = ParameterType("integer")

        /** A time span in seconds. */
        @JvmField
        public val SECONDS: ParameterType = ParameterType("seconds")

        /** One of the words in `options`. */
        @JvmField
        public val SELECT: ParameterType = ParameterType("select")

        /** Any text. */
        @JvmField
        public val STRING: ParameterType = ParameterType("string")

        /** A time span, with a unit such as `5min` or in the setting's own unit. */
        @JvmField
        public val TIME: ParameterType = ParameterType("time")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<ParameterType> =
            listOf(ARRAY, BOOLEAN, BYTES, FLOAT, INTEGER, SECONDS, SELECT, STRING, TIME)
    }
}

/** A region of a cloud provider in which databases, branches and read-only replicas can be placed. */
@Serializable
public data class Region(
    /** Identifier of the region. */
    public val id: String = "",
    /** Cloud provider that runs the region, such as `AWS` or `GCP`. */
    public val provider: String = "",
    /** Whether new databases and branches can be placed in the region now. */
    public val enabled: Boolean = false,
    /** Public IPv4 addresses from which the service connects out of this region, for allow lists in firewalls. */
    @SerialName("public_ip_addresses")
    public val publicIpAddresses: List<String> = emptyList(),
    /** Name to show, such as `AWS us-east-1`. */
    @SerialName("display_name")
    public val displayName: String = "",
    /** Where the region is, such as `Northern Virginia`. */
    public val location: String = "",
    /** Short name that requests take as `region`, such as `us-east`. */
    public val slug: String = "",
    /** Whether this is the region that the organization's new databases get when none is named. */
    @SerialName("current_default")
    public val currentDefault: Boolean? = null,
    /** Whether MySQL (Vitess) databases can be placed in the region. */
    @SerialName("mysql_supported")
    public val mysqlSupported: Boolean? = null,
    /** Whether Postgres databases can be placed in the region. */
    @SerialName("postgresql_supported")
    public val postgresqlSupported: Boolean? = null,
    /** Whether Neki (sharded Postgres) databases can be placed in the region. */
    @SerialName("neki_supported")
    public val nekiSupported: Boolean? = null,
)

/** A pointer to another resource, such as a branch or an organization, with just enough to name it. */
@Serializable
public data class ResourceRef(
    /** Identifier of the resource. */
    public val id: String = "",
    /** Name of the resource at the time of the reply. */
    public val name: String = "",
    /** When the resource was created. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the resource was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** When the resource was deleted. Null while it exists. */
    @SerialName("deleted_at")
    public val deletedAt: Instant? = null,
)

/**
 * What to change about the disk of each node of a cluster.
 *
 * What is left out stays as it is. Metal sizes have fixed disks.
 */
@Serializable
public data class StorageChangeInput(
    /** Size in bytes that the disk has at least. */
    @SerialName("minimum_storage_bytes")
    public val minimumStorageBytes: Long? = null,
    /** Size in bytes up to which the disk may grow by itself. */
    @SerialName("maximum_storage_bytes")
    public val maximumStorageBytes: Long? = null,
    /** Whether the disk grows by itself when it fills up, up to the maximum. */
    @SerialName("storage_autoscaling")
    public val storageAutoscaling: Boolean? = null,
    /** Input and output operations a second to provision the disk for. Not every type of disk can be tuned. */
    @SerialName("storage_iops")
    public val storageIops: Long? = null,
    /** Throughput in MiB a second to provision the disk for. Not every type of disk can be tuned. */
    @SerialName("storage_throughput_mibs")
    public val storageThroughputMibs: Long? = null,
)

/**
 * How much disk each node of a Postgres cluster may have.
 *
 * Metal sizes have fixed disks and ignore it.
 */
@Serializable
public data class StorageInput(
    /** Size in bytes that the disk starts with and never goes below. */
    @SerialName("minimum_storage_bytes")
    public val minimumStorageBytes: Long? = null,
    /** Size in bytes up to which the disk may grow by itself. */
    @SerialName("maximum_storage_bytes")
    public val maximumStorageBytes: Long? = null,
)

/**
 * Type of the network-attached disk of a node, in the word of its cloud provider.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = StorageType.Serializer::class)
public class StorageType(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<StorageType>("StorageType", ::StorageType)

    /** The words that are known. */
    public companion object {
        /** General-purpose SSD of AWS. */
        @JvmField
        public val GP3: StorageType = StorageType("gp3")

        /** SSD of AWS for demanding workloads, with the speed bought separately. */
        @JvmField
        public val IO2: StorageType = StorageType("io2")

        /** Persistent SSD of Google Cloud. */
        @JvmField
        public val PD_SSD: StorageType = StorageType("pd_ssd")

        /** Balanced Hyperdisk of Google Cloud, with speed independent of size. */
        @JvmField
        public val HYPERDISK_BALANCED: StorageType = StorageType("hyperdisk_balanced")

        /** Premium SSD v2 of Azure. */
        @JvmField
        public val PREMIUM_V2_LRS: StorageType = StorageType("premium_v2_lrs")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<StorageType> = listOf(GP3, IO2, PD_SSD, HYPERDISK_BALANCED, PREMIUM_V2_LRS)
    }
}

/** How the definition of one table or view differs between two schemas. */
@Serializable
public data class TableDiff(
    /** Name of the table or view. */
    public val name: String = "",
    /** The difference as text, with a plus or minus before each line that is added or taken away. */
    public val raw: String = "",
    /** The difference as HTML with its syntax highlighted. Absent when the service leaves it out. */
    public val html: String? = null,
)

/** The tables and views that differ between two schemas, all at once. */
@Serializable
public data class TableDiffList(
    /** One entry for each table or view that differs. Empty when the schemas are the same. */
    public val data: List<TableDiff> = emptyList(),
)

/**
 * How strongly schema deployments are slowed down to spare a database: the ratio of every keyspace,
 * for the whole database or for one deploy request.
 */
@Serializable
public data class Throttler(
    /** Names of the keyspaces for which a ratio can be set. */
    public val keyspaces: List<String>? = null,
    /** The database or deploy request that the ratios are for. */
    public val configurable: ResourceRef? = null,
    /** The ratios that are set, one entry a keyspace. */
    public val configurations: List<ThrottlerConfiguration> = emptyList(),
)

/** How strongly schema deployments are slowed down in one keyspace. */
@Serializable
public data class ThrottlerConfiguration(
    /** Name of the keyspace. */
    @SerialName("keyspace_name")
    public val keyspaceName: String = "",
    /** Strength of the throttling, from 0 (none) to 95 (deployments hardly advance). */
    public val ratio: Double = 0.0,
)

/**
 * What a command to the Vitess cluster of a branch answered.
 *
 * The content is Vitess's own, and its form depends on the command and on the version of Vitess.
 */
@Serializable
public data class VtctldData(
    /** The answer of the command, usually an object as Vitess defines it. */
    public val data: JsonElement = JsonNull,
)

/**
 * A command to the Vitess cluster of a branch that runs in the background.
 *
 * Poll it until `completed` is true; then `error` tells whether it went well.
 */
@Serializable
public data class VtctldOperation(
    /** Identifier of the operation. */
    public val id: String = "",
    /** Kind of this object in the service. */
    public val type: String? = null,
    /** The command that is run. */
    public val action: String? = null,
    /** Seconds after which the service gives the command up. */
    public val timeout: Long? = null,
    /** When the command was asked for. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the command ended, well or not. Null while it runs. */
    @SerialName("completed_at")
    public val completedAt: Instant? = null,
    /** How far the command is. The service publishes no list of the words; go by `completed` and `error`. */
    public val state: String = "",
    /** Whether the command has ended, well or not. */
    public val completed: Boolean = false,
    /** What the command was given and what the service notes about it. The form depends on the command. */
    public val metadata: JsonElement? = null,
    /** What the command answered, in Vitess's own form. Null or absent until it has ended well. */
    public val result: JsonElement? = null,
    /** Why the command failed. Null while it runs and when it went well. */
    public val error: String? = null,
)
