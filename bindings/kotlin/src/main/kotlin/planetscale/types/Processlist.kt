// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
// Process lists: the types.

@file:UseSerializers(Items::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Items
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer

/**
 * How much of a process is ended.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = KillKind.Serializer::class)
public class KillKind(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<KillKind>("KillKind", ::KillKind)

    /** The words that are known. */
    public companion object {
        /** The whole connection, with its transaction. The default. */
        @JvmField
        public val CONNECTION: KillKind = KillKind("connection")

        /** Only the statement that it runs now. The connection stays. */
        @JvmField
        public val QUERY: KillKind = KillKind("query")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<KillKind> = listOf(CONNECTION, QUERY)
    }
}

/** The envelope around what was ended. */
@Serializable
public data class KillProcessReply(
    /** What was ended, and where. */
    public val data: ConnectionActionResult = ConnectionActionResult(),
)

/** One connection to a MySQL server, as a row of its process list. */
@Serializable
public data class Process(
    /** Number of the process on its server. */
    public val id: Long = 0,
    /** MySQL user of the connection. */
    public val user: String? = null,
    /** Address and port that the connection comes from. */
    public val host: String? = null,
    /** Default database of the connection. Null or empty when none is chosen. */
    public val db: String? = null,
    /** What kind of command it runs, such as `Query` or `Sleep`. */
    public val command: String? = null,
    /** For how many seconds it has been doing that. */
    public val time: Long? = null,
    /** What the server does for it at the moment. Null or empty when nothing. */
    public val state: String? = null,
    /** The statement that it runs. Null or empty when it runs none. */
    public val info: String? = null,
)

/** The processes on the primary of one shard, and where that is. */
@Serializable
public data class ProcessList(
    /** Name of the keyspace that was looked at. */
    public val keyspace: String? = null,
    /** Range of the shard that was looked at. */
    public val shard: String? = null,
    /** Alias of the tablet whose server was asked. */
    public val tablet: String? = null,
    /** The processes. */
    public val processes: List<Process> = emptyList(),
)

/** The envelope around the process list. */
@Serializable
public data class ProcessListReply(
    /** The processes, and where they are. */
    public val data: ProcessList = ProcessList(),
)
