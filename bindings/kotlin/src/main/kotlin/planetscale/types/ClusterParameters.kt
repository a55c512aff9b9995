// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
// Cluster parameters: the types.

@file:UseSerializers(Flag::class, Items::class, Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Scalar
import planetscale.Word
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** One setting of a Postgres branch, with what it means, its limits and its value. */
@Serializable
public data class ClusterParameter(
    /** Identifier of the setting. */
    public val id: String = "",
    /** Name of the setting in the program's own configuration, such as `max_connections`. */
    public val name: String = "",
    /** Name of the setting for people. */
    @SerialName("display_name")
    public val displayName: String? = null,
    /** The program that the setting is for. */
    public val namespace: ClusterParameterNamespace = ClusterParameterNamespace(""),
    /** Heading under which the dashboard shows the setting. Null when it has none. */
    public val category: String? = null,
    /** What the setting does, in a sentence or two. */
    public val description: String? = null,
    /** Whether the setting belongs to an extension. */
    public val extension: Boolean? = null,
    /** Whether the setting cannot be changed. */
    public val immutable: Boolean? = null,
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
    /** Whether a change of the setting restarts the program. */
    public val restart: Boolean? = null,
    /** Largest value allowed. Null or absent when there is no limit or the value is not a number. */
    public val max: Scalar? = null,
    /** Smallest value allowed. Null or absent when there is no limit or the value is not a number. */
    public val min: Scalar? = null,
    /** Distance between two values allowed. Null or absent when every value in the limits is. */
    public val step: Scalar? = null,
    /** Address of the setting's own documentation. */
    public val url: String? = null,
    /** The values to choose from when the kind is `select`. Empty, null or absent for other kinds. */
    public val options: List<String>? = null,
    /** Who last changed the value. Null when nobody has. */
    public val actor: Actor? = null,
)

/**
 * The program that a setting of a Postgres branch is for.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = ClusterParameterNamespace.Serializer::class)
public class ClusterParameterNamespace(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<ClusterParameterNamespace>("ClusterParameterNamespace", ::ClusterParameterNamespace)

    /** The words that are known. */
    public companion object {
        /** Patroni, which watches over the cluster and promotes a replica when the primary fails. */
        @JvmField
        public val PATRONI: ClusterParameterNamespace = ClusterParameterNamespace("patroni")

        /** Postgres itself. */
        @JvmField
        public val PGCONF: ClusterParameterNamespace = ClusterParameterNamespace("pgconf")

        /** The PgBouncer that comes with every branch, not the dedicated bouncers. */
        @JvmField
        public val PGBOUNCER: ClusterParameterNamespace = ClusterParameterNamespace("pgbouncer")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<ClusterParameterNamespace> = listOf(PATRONI, PGCONF, PGBOUNCER)
    }
}
