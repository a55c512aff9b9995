// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
// Neki changes: the types.

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
 * A change of one part of a Neki branch that somebody asked for.
 *
 * Beside what all changes have, only the fields of the kind of part that is changed are filled,
 * each with its value after the change and, under `previous_`, the one before it; the others are
 * null or absent.
 */
@Serializable
public data class NekiChangeRequest(
    /** What kind of part the change is for, in the word for the change. */
    public val type: NekiChangeRequestType? = null,
    /** Identifier of the change request. */
    public val id: String = "",
    /** How far the change is. */
    public val state: NekiChangeRequestState = NekiChangeRequestState(""),
    /** Whether the change can still be canceled. */
    @SerialName("can_delete")
    public val canDelete: Boolean? = null,
    /** When the change began to be carried out. Null before that. */
    @SerialName("started_at")
    public val startedAt: Instant? = null,
    /** When the change was completed. Null before that. */
    @SerialName("completed_at")
    public val completedAt: Instant? = null,
    /** When the change was asked for. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the change request last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** Who asked for the change. Null where the service did so itself. */
    public val actor: Actor? = null,
    /** Identifier of the part that is changed. Null where it has none. */
    @SerialName("target_id")
    public val targetId: String? = null,
    /** What kind of part is changed. */
    @SerialName("target_type")
    public val targetType: NekiChangeRequestTargetType = NekiChangeRequestTargetType(""),
    /** Name of the part that is changed. */
    @SerialName("target_name")
    public val targetName: String? = null,
    /** Size of the admin component after the change. Only on changes of the admin component. */
    @SerialName("admin_size")
    public val adminSize: String? = null,
    /** That size as people read it. */
    @SerialName("admin_size_display_name")
    public val adminSizeDisplayName: String? = null,
    /** Settings after the change, by namespace and then by name. Null where the part has none. */
    public val parameters: JsonObject? = null,
    /** Size of the admin component before the change. */
    @SerialName("previous_admin_size")
    public val previousAdminSize: String? = null,
    /** That size as people read it. */
    @SerialName("previous_admin_size_display_name")
    public val previousAdminSizeDisplayName: String? = null,
    /** Settings before the change, by namespace and then by name. */
    @SerialName("previous_parameters")
    public val previousParameters: JsonObject? = null,
    /** Flags of the cluster after the change. Only on changes of the cluster; what they mean is not published. */
    public val flags: List<String>? = null,
    /** Version of the Neki software after the change. Only on changes of the cluster. */
    @SerialName("neki_image_version")
    public val nekiImageVersion: String? = null,
    /** Flags of the cluster before the change. */
    @SerialName("previous_flags")
    public val previousFlags: List<String>? = null,
    /** Version of the Neki software before the change. */
    @SerialName("previous_neki_image_version")
    public val previousNekiImageVersion: String? = null,
    /** Size of each router after the change. Only on changes of router groups. */
    @SerialName("router_size")
    public val routerSize: String? = null,
    /** That size as people read it. */
    @SerialName("router_size_display_name")
    public val routerSizeDisplayName: String? = null,
    /** Routers in each availability zone after the change. Only on changes of router groups. */
    @SerialName("replicas_per_cell")
    public val replicasPerCell: Long? = null,
    /** Whether routers are added and taken away with the load after the change. Only on changes of router groups. */
    public val autoscaling: Boolean? = null,
    /** The most routers that autoscaling may run in an availability zone after the change. */
    @SerialName("max_replicas_per_cell")
    public val maxReplicasPerCell: Long? = null,
    /** Percentage of processor use that autoscaling aims for after the change. */
    @SerialName("target_cpu_utilization")
    public val targetCpuUtilization: Long? = null,
    /** Size of each router before the change. */
    @SerialName("previous_router_size")
    public val previousRouterSize: String? = null,
    /** That size as people read it. */
    @SerialName("previous_router_size_display_name")
    public val previousRouterSizeDisplayName: String? = null,
    /** Routers in each availability zone before the change. */
    @SerialName("previous_replicas_per_cell")
    public val previousReplicasPerCell: Long? = null,
    /** Whether routers were added and taken away with the load before the change. */
    @SerialName("previous_autoscaling")
    public val previousAutoscaling: Boolean? = null,
    /** The most routers that autoscaling might run in an availability zone before the change. */
    @SerialName("previous_max_replicas_per_cell")
    public val previousMaxReplicasPerCell: Long? = null,
    /** Percentage of processor use that autoscaling aimed for before the change. */
    @SerialName("previous_target_cpu_utilization")
    public val previousTargetCpuUtilization: Long? = null,
    /** Name of the configuration profile after the change. Only on changes of configuration profiles. */
    public val name: String? = null,
    /** Name of the configuration profile before the change. */
    @SerialName("previous_name")
    public val previousName: String? = null,
    /** Size of the cluster of each shard after the change. Only on changes of configuration profiles. */
    @SerialName("cluster_size")
    public val clusterSize: String? = null,
    /** That size as people read it. */
    @SerialName("cluster_display_name")
    public val clusterDisplayName: String? = null,
    /** Whether the size after the change is a Metal one, with fast local disks. */
    public val metal: Boolean? = null,
    /** Place of the size after the change among all sizes, by which the dashboard tells larger from smaller. */
    @SerialName("cluster_rank")
    public val clusterRank: Long? = null,
    /** Replicas of each shard after the change. Only on changes of configuration profiles. */
    public val replicas: Long? = null,
    /** Number of shards of the profile after the change. Only on changes of configuration profiles. */
    public val shards: Long? = null,
    /** Version of the Postgres image after the change. Only on changes of configuration profiles. */
    @SerialName("postgres_image_version")
    public val postgresImageVersion: String? = null,
    /** The disks of the nodes after the change. Only on changes of configuration profiles. */
    public val storage: NekiShardStorage? = null,
    /** Size of the cluster of each shard before the change. */
    @SerialName("previous_cluster_size")
    public val previousClusterSize: String? = null,
    /** That size as people read it. */
    @SerialName("previous_cluster_display_name")
    public val previousClusterDisplayName: String? = null,
    /** Whether the size before the change is a Metal one. */
    @SerialName("previous_metal")
    public val previousMetal: Boolean? = null,
    /** Place of the size before the change among all sizes. */
    @SerialName("previous_cluster_rank")
    public val previousClusterRank: Long? = null,
    /** Replicas of each shard before the change. */
    @SerialName("previous_replicas")
    public val previousReplicas: Long? = null,
    /** Number of shards of the profile before the change. */
    @SerialName("previous_shards")
    public val previousShards: Long? = null,
    /** Version of the Postgres image before the change. */
    @SerialName("previous_postgres_image_version")
    public val previousPostgresImageVersion: String? = null,
    /** The disks of the nodes before the change. */
    @SerialName("previous_storage")
    public val previousStorage: NekiShardStorage? = null,
)

/**
 * How far a change of a part of a Neki branch is.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = NekiChangeRequestState.Serializer::class)
public class NekiChangeRequestState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<NekiChangeRequestState>("NekiChangeRequestState", ::NekiChangeRequestState)

    /** The words that are known. */
    public companion object {
        /** Set down, but not handed in to be carried out yet. */
        @JvmField
        public val DRAFT: NekiChangeRequestState = NekiChangeRequestState("draft")

        /** Waits to be carried out. */
        @JvmField
        public val PENDING: NekiChangeRequestState = NekiChangeRequestState("pending")

        /** Being carried out. */
        @JvmField
        public val APPLYING: NekiChangeRequestState = NekiChangeRequestState("applying")

        /** Taken back before it was carried out. */
        @JvmField
        public val CANCELED: NekiChangeRequestState = NekiChangeRequestState("canceled")

        /** In force. */
        @JvmField
        public val COMPLETED: NekiChangeRequestState = NekiChangeRequestState("completed")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<NekiChangeRequestState> = listOf(DRAFT, PENDING, APPLYING, CANCELED, COMPLETED)
    }
}

/**
 * The kind of part of a Neki branch that a change is for.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = NekiChangeRequestTargetType.Serializer::class)
public class NekiChangeRequestTargetType(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<NekiChangeRequestTargetType>("NekiChangeRequestTargetType", ::NekiChangeRequestTargetType)

    /** The words that are known. */
    public companion object {
        /** The admin component. */
        @JvmField
        public val NEKI_ADMIN: NekiChangeRequestTargetType = NekiChangeRequestTargetType("NekiAdmin")

        /** The cluster as a whole, such as the version of its software. */
        @JvmField
        public val NEKI_CLUSTER: NekiChangeRequestTargetType = NekiChangeRequestTargetType("NekiCluster")

        /** A configuration profile, and with it the shards that belong to it. */
        @JvmField
        public val NEKI_CONFIGURATION_PROFILE: NekiChangeRequestTargetType =
            NekiChangeRequestTargetType("NekiConfigurationProfile")

        /** A router group. */
        @JvmField
        public val NEKI_ROUTER: NekiChangeRequestTargetType = NekiChangeRequestTargetType("NekiRouter")

        /** The sidecars of a configuration profile. */
        @JvmField
        public val NEKI_SIDECAR: NekiChangeRequestTargetType = NekiChangeRequestTargetType("NekiSidecar")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<NekiChangeRequestTargetType> =
            listOf(NEKI_ADMIN, NEKI_CLUSTER, NEKI_CONFIGURATION_PROFILE, NEKI_ROUTER, NEKI_SIDECAR)
    }
}

/**
 * What kind of part of a Neki branch a change request is for, in the word for the request.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = NekiChangeRequestType.Serializer::class)
public class NekiChangeRequestType(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<NekiChangeRequestType>("NekiChangeRequestType", ::NekiChangeRequestType)

    /** The words that are known. */
    public companion object {
        /** A change of the admin component. */
        @JvmField
        public val NEKI_ADMIN_CHANGE_REQUEST: NekiChangeRequestType = NekiChangeRequestType("NekiAdminChangeRequest")

        /** A change of the cluster as a whole. */
        @JvmField
        public val NEKI_CLUSTER_CHANGE_REQUEST: NekiChangeRequestType =
            NekiChangeRequestType("NekiClusterChangeRequest")

        /** A change of a configuration profile. */
        @JvmField
        public val NEKI_CONFIGURATION_PROFILE_CHANGE_REQUEST: NekiChangeRequestType =
            NekiChangeRequestType("NekiConfigurationProfileChangeRequest")

        /** A change of a router group. */
        @JvmField
        public val NEKI_ROUTER_CHANGE_REQUEST: NekiChangeRequestType = NekiChangeRequestType("NekiRouterChangeRequest")

        /** A change of the sidecars of a configuration profile. */
        @JvmField
        public val NEKI_SIDECAR_CHANGE_REQUEST: NekiChangeRequestType =
            NekiChangeRequestType("NekiSidecarChangeRequest")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<NekiChangeRequestType> =
            listOf(
                NEKI_ADMIN_CHANGE_REQUEST,
                NEKI_CLUSTER_CHANGE_REQUEST,
                NEKI_CONFIGURATION_PROFILE_CHANGE_REQUEST,
                NEKI_ROUTER_CHANGE_REQUEST,
                NEKI_SIDECAR_CHANGE_REQUEST,
            )
    }
}
