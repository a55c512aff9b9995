// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
// Connections: the types.

@file:UseSerializers(Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import kotlin.time.Instant

/**
 * A session that is open on a node of a branch.
 *
 * The names are those of the view `pg_stat_activity` in Postgres; MySQL sessions fill the fields
 * that have a counterpart there.
 */
@Serializable
public data class Connection(
    /** Number of the server process or thread that serves the session, unique on its node. */
    public val pid: Long? = null,
    /** Node the session is on, as `id` in `instances` of the list. */
    public val instance: String? = null,
    /** Name of the database that the session uses. */
    public val datname: String? = null,
    /** Database user that the session belongs to. */
    public val usename: String? = null,
    /** Name that the application gave itself when it connected. Empty when it gave none. */
    @SerialName("application_name")
    public val applicationName: String? = null,
    /** Address that the session comes from. */
    @SerialName("client_addr")
    public val clientAddr: String? = null,
    /** What the session does in the engine's own words, such as `active`, `idle` or `idle in transaction`. */
    public val state: String? = null,
    /** Kind of thing that the session waits for, such as `Lock` or `IO`. Empty when it does not wait. */
    @SerialName("wait_event_type")
    public val waitEventType: String? = null,
    /** What exactly the session waits for, such as `transactionid`. Empty when it does not wait. */
    @SerialName("wait_event")
    public val waitEvent: String? = null,
    /** What the process is for, such as `client backend`; others belong to the database itself. */
    @SerialName("backend_type")
    public val backendType: String? = null,
    /** When the open transaction began. Null when none is open. */
    @SerialName("xact_start")
    public val xactStart: Instant? = null,
    /** When the current query began, or the last one when none is running. Null when there was none. */
    @SerialName("query_start")
    public val queryStart: Instant? = null,
    /** What to name in order to close the session. Null when it cannot be closed. */
    @SerialName("connection_id")
    public val connectionId: String? = null,
    /** What to name in order to end its transaction. Null when none is open. */
    @SerialName("transaction_id")
    public val transactionId: String? = null,
    /** What to name in order to cancel its query. Null when none is running. */
    @SerialName("query_id")
    public val queryId: String? = null,
    /** For how many milliseconds the session has been at its current query. */
    @SerialName("duration_ms")
    public val durationMs: Long? = null,
    /** The `pid` of each session whose locks this one waits for. Empty when nothing blocks it. */
    @SerialName("blocked_by")
    public val blockedBy: List<Long>? = null,
    /** SQL of the current query, or of the last one when none is running. It may hold values of your data. */
    @SerialName("query_text")
    public val queryText: String? = null,
)

/** What came of cancelling a query, ending a transaction or closing a session. */
@Serializable
public data class ConnectionActionResult(
    /** Whether it was done. False means that the node refused. */
    public val success: Boolean = false,
    /** Keyspace it was done in. MySQL only. */
    public val keyspace: String? = null,
    /** Shard it was done in. MySQL only. */
    public val shard: String? = null,
    /** Tablet, that is the MySQL node, it was done on. MySQL only. */
    public val tablet: String? = null,
    /** Number of the session on its node. */
    public val id: Long? = null,
    /** What was ended, such as `query`. */
    public val kind: String? = null,
)

/** A node of the branch that was asked for its sessions. */
@Serializable
public data class ConnectionInstance(
    /** Identifier of the node, which sessions name as `instance`. */
    public val id: String? = null,
    /** What the node does, such as `primary` or `replica`. */
    public val role: String? = null,
    /**
     * Why the node could not be asked. Absent or empty when it could; its sessions are missing from
     * the list otherwise.
     */
    public val error: String? = null,
)

/** The sessions that were open on a branch at one moment. */
@Serializable
public data class ConnectionList(
    /** Engine of the branch. */
    @SerialName("database_kind")
    public val databaseKind: DatabaseKind? = null,
    /** When the nodes were asked. */
    @SerialName("captured_at")
    public val capturedAt: Instant = Instant.fromEpochSeconds(0),
    /** The nodes that were asked. */
    public val instances: List<ConnectionInstance>? = null,
    /** Where the sessions of a MySQL branch were looked for. Null or absent on Postgres. */
    public val topology: ConnectionTopology? = null,
    /** The sessions. */
    public val data: List<Connection> = emptyList(),
)

/** The part of a MySQL branch whose sessions are listed. */
@Serializable
public data class ConnectionTopology(
    /** Name of the keyspace. */
    public val keyspace: String? = null,
    /** Name of the shard, such as `-80`; `-` when the keyspace is not sharded. */
    public val shard: String? = null,
    /** Name of the tablet, that is the MySQL node. */
    public val tablet: String? = null,
)
