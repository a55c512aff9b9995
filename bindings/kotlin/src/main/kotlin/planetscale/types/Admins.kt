// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
// Admin component: the types.

@file:UseSerializers(Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** The admin component of a Neki branch: the processes that watch over its shards and repair them. */
@Serializable
public data class NekiAdmin(
    /** Identifier of the admin component. */
    public val id: String = "",
    /** The size of its processes, with processor and memory. */
    public val sku: NekiAdminSizeSku? = null,
    /** The word for that size. */
    @SerialName("admin_size")
    public val adminSize: String? = null,
    /** Whether what was asked for is in force. */
    public val state: NekiComponentState = NekiComponentState(""),
    /** When the admin component was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the admin component was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
)

/** A size in which the admin component of a Neki branch (sharded Postgres) is offered. */
@Serializable
public data class NekiAdminSizeSku(
    /** Word for the size, as `admin_size` takes it. */
    public val name: String = "",
    /** Word for the size as people read it. */
    @SerialName("display_name")
    public val displayName: String? = null,
    /** Processor cores of one process, as text such as `1/8` or `2`. */
    public val cpu: String? = null,
    /** Memory of one process in bytes. */
    public val ram: Long? = null,
    /** Place of the size when all are listed from small to large. */
    @SerialName("sort_order")
    public val sortOrder: Long? = null,
)

/**
 * Whether what was asked for of a part of a Neki cluster, such as its routers, is in force.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = NekiComponentState.Serializer::class)
public class NekiComponentState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<NekiComponentState>("NekiComponentState", ::NekiComponentState)

    /** The words that are known. */
    public companion object {
        /** A change waits to be carried out. */
        @JvmField
        public val PENDING: NekiComponentState = NekiComponentState("pending")

        /** A change is being carried out. */
        @JvmField
        public val APPLYING: NekiComponentState = NekiComponentState("applying")

        /** In force, with no change ahead. */
        @JvmField
        public val READY: NekiComponentState = NekiComponentState("ready")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<NekiComponentState> = listOf(PENDING, APPLYING, READY)
    }
}
