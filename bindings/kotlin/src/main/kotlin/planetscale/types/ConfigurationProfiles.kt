// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
// Configuration profiles: the types.

@file:UseSerializers(Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonObject
import planetscale.Word
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/**
 * Whether what was asked for of a configuration profile is in force.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = ConfigurationProfileState.Serializer::class)
public class ConfigurationProfileState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<ConfigurationProfileState>("ConfigurationProfileState", ::ConfigurationProfileState)

    /** The words that are known. */
    public companion object {
        /** Set down, but not put into force yet. */
        @JvmField
        public val DRAFT: ConfigurationProfileState = ConfigurationProfileState("draft")

        /** A change waits to be carried out. */
        @JvmField
        public val PENDING: ConfigurationProfileState = ConfigurationProfileState("pending")

        /** A change is being carried out on the shards. */
        @JvmField
        public val APPLYING: ConfigurationProfileState = ConfigurationProfileState("applying")

        /** In force, with no change ahead. */
        @JvmField
        public val READY: ConfigurationProfileState = ConfigurationProfileState("ready")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<ConfigurationProfileState> = listOf(DRAFT, PENDING, APPLYING, READY)
    }
}

/**
 * What shards of a Neki branch have in common: the size of their clusters, their disks, and the
 * version and settings of their Postgres.
 */
@Serializable
public data class NekiConfigurationProfile(
    /** Identifier of the profile. Paths take `name` instead. */
    public val id: String = "",
    /** Name of the profile, which paths take. It can be changed. */
    public val name: String = "",
    /** Processor architecture of the size, `x86_64` or `arm64`. */
    public val architecture: String? = null,
    /** Size of the cluster of each shard, in its full form such as `PS_10_AWS_ARM_NEKI`. */
    @SerialName("cluster_size")
    public val clusterSize: String? = null,
    /** Word for the size as people read it, such as `PS-10`. */
    @SerialName("cluster_display_name")
    public val clusterDisplayName: String? = null,
    /** Whether this is the default profile of its branch. */
    public val default: Boolean? = null,
    /** Whether the size is a Metal one, with fast local disks instead of network-attached ones. */
    public val metal: Boolean? = null,
    /** How many replicas each shard has beside its primary. */
    public val replicas: Long? = null,
    /** Version of the image that the nodes run, which holds Postgres and what the service puts around it. */
    @SerialName("postgres_image_version")
    public val postgresImageVersion: String? = null,
    /**
     * Newest version of the image there is for the profile. Another one than `postgresImageVersion`
     * when an update is there to be installed.
     */
    @SerialName("latest_postgres_image_version")
    public val latestPostgresImageVersion: String? = null,
    /** Major version of Postgres that the nodes run, such as 18. */
    @SerialName("postgres_major_version")
    public val postgresMajorVersion: Long? = null,
    /** Minor version of Postgres that the nodes run, such as 1. */
    @SerialName("postgres_minor_version")
    public val postgresMinorVersion: Long? = null,
    /** Newest minor version there is for the major version. */
    @SerialName("latest_postgres_minor_version")
    public val latestPostgresMinorVersion: Long? = null,
    /** How many shards belong to the profile. */
    public val shards: Long? = null,
    /** The disks of the nodes. */
    public val storage: NekiShardStorage? = null,
    /** Whether what was asked for is in force. */
    public val state: ConfigurationProfileState = ConfigurationProfileState(""),
    /** When the profile was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the profile was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
)

/** A Postgres extension that the shards of a configuration profile can run. */
@Serializable
public data class NekiExtension(
    /** Name of the extension, as CREATE EXTENSION takes it. */
    public val name: String = "",
    /**
     * Whether the profile decides if the extension is enabled. The others are always on, or need no
     * enabling beyond CREATE EXTENSION.
     */
    @SerialName("can_enable")
    public val canEnable: Boolean? = null,
    /** What the extension does. */
    public val description: String? = null,
    /** Whether the profile has the extension enabled. Null or absent where there is nothing to enable. */
    public val enabled: Boolean? = null,
    /** Whether the extension belongs to the service itself. */
    public val internal: Boolean? = null,
    /** How Postgres loads the extension, such as by preloading its library. The words are not published. */
    public val loader: String? = null,
    /** The settings of the extension. */
    public val parameters: List<NekiParameter>? = null,
    /** Address of the documentation of the extension. */
    public val url: String? = null,
)

/** What became of one shard when shards were assigned to a configuration profile. */
@Serializable
public data class NekiShardAssignment(
    /** Identifier of the shard. */
    public val id: String = "",
    /**
     * How the assignment of this shard ended. The service publishes no list of the words; `error`
     * tells whether it failed.
     */
    public val status: String = "",
    /** Why this shard was not assigned, in the form of an error reply. Null or absent when it was. */
    public val error: JsonObject? = null,
)

/** The shards that one request created. */
@Serializable
public data class NekiShardBatch(
    /** How many shards were created. */
    public val created: Long = 0,
    /** Identifiers of the new shards. */
    @SerialName("shard_ids")
    public val shardIds: List<String> = emptyList(),
)
