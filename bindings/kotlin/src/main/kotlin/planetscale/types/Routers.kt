// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
// Routers: the types.

@file:UseSerializers(Decimal::class, Flag::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Decimal
import planetscale.serial.Flag
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import kotlin.time.Instant

/**
 * A group of like routers of a Neki branch.
 *
 * An application chooses a group by adding its name to the username of its connections, as
 * `username|group`.
 */
@Serializable
public data class NekiRouter(
    /** Identifier of the router group. Paths take `name` instead. */
    public val id: String = "",
    /** Name of the group, which paths take. */
    public val name: String = "",
    /** Whether this is the group that takes the connections that name none. */
    public val default: Boolean? = null,
    /** The size of each router, with its processor and memory. */
    public val sku: NekiRouterSizeSku? = null,
    /** The word for that size, such as `NKR_1`. */
    @SerialName("router_size")
    public val routerSize: String? = null,
    /** How many routers run in each availability zone; with autoscaling, the fewest. */
    @SerialName("replicas_per_cell")
    public val replicasPerCell: Long? = null,
    /** Whether routers are added and taken away with the load. */
    public val autoscaling: Boolean? = null,
    /** The most routers that autoscaling may run in an availability zone. Null without autoscaling. */
    @SerialName("max_replicas_per_cell")
    public val maxReplicasPerCell: Long? = null,
    /** Percentage of processor use that autoscaling aims for: 40, 50, 60 or 70. Null without autoscaling. */
    @SerialName("target_cpu_utilization")
    public val targetCpuUtilization: Long? = null,
    /** Whether what was asked for is in force. */
    public val state: NekiComponentState = NekiComponentState(""),
    /** When the group was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the group was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
)

/** A size in which the routers of a Neki branch are offered. */
@Serializable
public data class NekiRouterSizeSku(
    /** Word for the size, as `router_size` takes it, such as `NKR_1`. */
    public val name: String = "",
    /** Word for the size as people read it. */
    @SerialName("display_name")
    public val displayName: String? = null,
    /** Processor cores of one router, as text such as `1/8` or `2`. */
    public val cpu: String? = null,
    /** Memory of one router in bytes. */
    public val ram: Long? = null,
    /** Place of the size when all are listed from small to large. */
    @SerialName("sort_order")
    public val sortOrder: Long? = null,
    /** Price of a router of this size in US dollars a month. Null where no price is given. */
    public val rate: Double? = null,
    /** Whether the size can be chosen now. */
    public val enabled: Boolean? = null,
)
