// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
// Bouncers: the types.

@file:UseSerializers(Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonObject
import planetscale.Scalar
import planetscale.Word
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/**
 * A dedicated PgBouncer of a Postgres branch.
 *
 * Applications reach it on port 6432 with the bouncer's name added to the username, as
 * `username|bouncer`.
 */
@Serializable
public data class Bouncer(
    /** Identifier of the bouncer. */
    public val id: String = "",
    /** Name of the bouncer, at most 12 characters. It stands in paths and behind the username of connections. */
    public val name: String = "",
    /** The size of each server of the bouncer, with its processor and memory. */
    public val sku: BouncerSku? = null,
    /** The word for that size, such as `PGB_5`. */
    @SerialName("bouncer_size")
    public val bouncerSize: String? = null,
    /** Where the bouncer leads connections. */
    public val target: BouncerTarget = BouncerTarget(""),
    /** How many servers the bouncer has in each availability zone. */
    @SerialName("replicas_per_cell")
    public val replicasPerCell: Long = 0,
    /** When the bouncer was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the bouncer last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** When the bouncer was deleted. Null while it exists. */
    @SerialName("deleted_at")
    public val deletedAt: Instant? = null,
    /** Who created the bouncer. */
    public val actor: Actor? = null,
    /** The branch that the bouncer serves. */
    public val branch: ResourceRef? = null,
    /** The settings of the bouncer, with their limits and present values. */
    public val parameters: List<BouncerParameter>? = null,
    /** The settings that differ from their defaults, by name. Null or absent when there are none. */
    @SerialName("parameter_overrides")
    public val parameterOverrides: JsonObject? = null,
)

/** One setting of a bouncer, with what it means, its limits and its value. */
@Serializable
public data class BouncerParameter(
    /** Identifier of the setting. */
    public val id: String = "",
    /** The program that the setting is for. */
    public val namespace: BouncerParameterNamespace? = null,
    /** Name of the setting in the program's own configuration, such as `default_pool_size`. */
    public val name: String = "",
    /** Name of the setting for people. */
    @SerialName("display_name")
    public val displayName: String? = null,
    /** Heading under which the dashboard shows the setting. */
    public val category: String? = null,
    /** What the setting does, in a sentence or two. */
    public val description: String? = null,
    /** Whether the setting cannot be changed. */
    public val immutable: Boolean? = null,
    /** What kind of value the setting takes. */
    @SerialName("parameter_type")
    public val parameterType: BouncerParameterType? = null,
    /** The value that applies unless another is set. Null when there is none. */
    @SerialName("default_value")
    public val defaultValue: Scalar? = null,
    /** The value that applies now. Null when none is set. */
    public val value: Scalar? = null,
    /** Whether the setting must have a value. */
    public val required: Boolean? = null,
    /** When the value was first set. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the value last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** Whether the bouncer is restarted when the setting changes, which drops its connections. */
    public val restart: Boolean? = null,
    /** Largest value allowed. Null or absent when there is no limit or the value is not a number. */
    public val max: Scalar? = null,
    /** Smallest value allowed. Null or absent when there is no limit or the value is not a number. */
    public val min: Scalar? = null,
    /** Address of the setting's own documentation. */
    public val url: String? = null,
    /** The values to choose from when the kind is `select`. Empty or absent for other kinds. */
    public val options: List<String>? = null,
    /** Who last changed the value. Null when nobody has. */
    public val actor: Actor? = null,
)

/**
 * The program that a setting of a bouncer is for.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = BouncerParameterNamespace.Serializer::class)
public class BouncerParameterNamespace(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<BouncerParameterNamespace>("BouncerParameterNamespace", ::BouncerParameterNamespace)

    /** The words that are known. */
    public companion object {
        /** The pooler itself. */
        @JvmField
        public val PGBOUNCER: BouncerParameterNamespace = BouncerParameterNamespace("pgbouncer")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<BouncerParameterNamespace> = listOf(PGBOUNCER)
    }
}

/**
 * What kind of value a setting of a bouncer takes.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = BouncerParameterType.Serializer::class)
public class BouncerParameterType(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<BouncerParameterType>("BouncerParameterType", ::BouncerParameterType)

    /** The words that are known. */
    public companion object {
        /** Several words, separated by commas. */
        @JvmField
        public val ARRAY: BouncerParameterType = BouncerParameterType("array")

        /** A whole number. */
        @JvmField
        public val INTEGER: BouncerParameterType = BouncerParameterType("integer")

        /** A time span in seconds. */
        @JvmField
        public val SECONDS: BouncerParameterType = BouncerParameterType("seconds")

        /** One of the words in `options`. */
        @JvmField
        public val SELECT: BouncerParameterType = BouncerParameterType("select")

        /** Any text. */
        @JvmField
        public val STRING: BouncerParameterType = BouncerParameterType("string")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<BouncerParameterType> = listOf(ARRAY, INTEGER, SECONDS, SELECT, STRING)
    }
}

/** A size in which the servers of a bouncer are offered. */
@Serializable
public data class BouncerSku(
    /** Word for the size, as `bouncer_size` takes it, such as `PGB_5`. */
    public val name: String = "",
    /** Word for the size as people read it, such as `PGB-5`. */
    @SerialName("display_name")
    public val displayName: String? = null,
    /** Share of processor cores of one server, as text such as `1/8` or `2`. */
    public val cpu: String? = null,
    /** Memory of one server in bytes. */
    public val ram: Long? = null,
    /** Place of the size when all are listed from small to large. */
    @SerialName("sort_order")
    public val sortOrder: Long? = null,
)

/**
 * Where a bouncer leads the connections that it pools.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = BouncerTarget.Serializer::class)
public class BouncerTarget(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<BouncerTarget>("BouncerTarget", ::BouncerTarget)

    /** The words that are known. */
    public companion object {
        /** To the primary, for reading and writing. */
        @JvmField
        public val PRIMARY: BouncerTarget = BouncerTarget("primary")

        /** To the replicas, for reading only. */
        @JvmField
        public val REPLICA: BouncerTarget = BouncerTarget("replica")

        /** To the replicas, for reading only, preferring those in the bouncer's own availability zone. */
        @JvmField
        public val REPLICA_AZ_AFFINITY: BouncerTarget = BouncerTarget("replica_az_affinity")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<BouncerTarget> = listOf(PRIMARY, REPLICA, REPLICA_AZ_AFFINITY)
    }
}
