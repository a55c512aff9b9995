// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
// Cluster extensions: the types.

@file:UseSerializers(Flag::class, Items::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.WordSerializer

/** A Postgres extension that a branch can use, with the parameters that belong to it. */
@Serializable
public data class ClusterExtension(
    /** Identifier of the extension. */
    public val id: String = "",
    /** Name of the extension, such as `pg_stat_statements`. */
    public val name: String = "",
    /** What the extension is for, in a sentence or two. */
    public val description: String? = null,
    /** Whether the service counts the extension as internal, one for its own use. */
    public val internal: Boolean? = null,
    /** How the extension gets into the server. */
    public val loader: ClusterExtensionLoader? = null,
    /** Address of the extension's documentation. */
    public val url: String? = null,
    /** Whether the branch can use the extension. */
    public val available: Boolean? = null,
    /** Why the branch cannot use the extension. Null, empty or absent when it can. */
    @SerialName("unavailable_reason")
    public val unavailableReason: String? = null,
    /** The settings that belong to the extension, with their limits and present values. */
    public val parameters: List<ClusterParameter>? = null,
)

/**
 * How a Postgres extension gets into the server.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = ClusterExtensionLoader.Serializer::class)
public class ClusterExtensionLoader(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<ClusterExtensionLoader>("ClusterExtensionLoader", ::ClusterExtensionLoader)

    /** The words that are known. */
    public companion object {
        /** Loaded when the server starts, so turning it on or off restarts the server. */
        @JvmField
        public val SHARED_PRELOAD_LIBRARIES: ClusterExtensionLoader = ClusterExtensionLoader("shared_preload_libraries")

        /** Loaded when a connection begins, so new connections have it. */
        @JvmField
        public val SESSION_PRELOAD_LIBRARIES: ClusterExtensionLoader =
            ClusterExtensionLoader("session_preload_libraries")

        /** Needs no loading; `CREATE EXTENSION` in the database is enough. */
        @JvmField
        public val CREATE_EXTENSION: ClusterExtensionLoader = ClusterExtensionLoader("create_extension")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<ClusterExtensionLoader> =
            listOf(SHARED_PRELOAD_LIBRARIES, SESSION_PRELOAD_LIBRARIES, CREATE_EXTENSION)
    }
}
