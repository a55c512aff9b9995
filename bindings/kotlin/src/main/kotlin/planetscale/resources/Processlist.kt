// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
// Process lists: a method an operation.

package planetscale.resources

import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.query
import planetscale.types.KillKind
import planetscale.types.KillProcessReply
import planetscale.types.ProcessListReply

/**
 * What the primary MySQL server of a shard is doing right now, as `SHOW FULL PROCESSLIST` tells,
 * and a way to end it.
 *
 * For MySQL (Vitess) branches.
 */
public interface Processlist {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawProcesslist
        get() = RawProcesslist(transport)

    /**
     * List what the primary of a shard is doing.
     *
     * Returns the connections of the primary of one shard with the statements they run, without
     * pages, and says which tablet that is. On a branch with one unsharded keyspace nothing needs
     * to be named.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/processlist`
     *
     * Databases: MySQL (Vitess).
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [ProcessListReply]: The envelope around the process list.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListProcesses = ListProcesses(),
        options: RequestOptions? = null,
    ): ProcessListReply = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [Processlist.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): ProcessListReply = list(organization, database, branch, ListProcesses(), options)

    /**
     * End a query or a connection on the primary of a shard.
     *
     * Ends one process by its number from the list. Numbers are those of one server, so name the
     * same keyspace and shard as for the list.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/processlist/kill`
     *
     * Databases: MySQL (Vitess).
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; `id` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [KillProcessReply]: The envelope around what was ended.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun kill(
        organization: String? = null,
        database: String,
        branch: String,
        params: KillProcess,
        options: RequestOptions? = null,
    ): KillProcessReply = withRawResponse.kill(organization, database, branch, params, options).decoded()
}

internal class ProcesslistCalls(
    override val calls: Transport,
) : Processlist, Real

/** The calls of [Processlist], which give the whole answer: its status, its headers and what it says. */
public class RawProcesslist internal constructor(
    private val transport: Transport,
) {
    /** [Processlist.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListProcesses = ListProcesses(),
        options: RequestOptions? = null,
    ): RawResponse<ProcessListReply> =
        transport.send(
            "list_processes",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(ProcessListReply.serializer()),
        )

    /** [Processlist.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<ProcessListReply> = list(organization, database, branch, ListProcesses(), options)

    /** [Processlist.kill] with the whole answer. */
    public suspend fun kill(
        organization: String? = null,
        database: String,
        branch: String,
        params: KillProcess,
        options: RequestOptions? = null,
    ): RawResponse<KillProcessReply> =
        transport.send(
            "kill_process",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(KillProcessReply.serializer()),
        )
}

/** Arguments of [Processlist.list]. */
public data class ListProcesses @JvmOverloads constructor(
    /** Name of the keyspace. Needed when the branch has several. */
    public val keyspace: String? = null,
    /** Range of the shard, such as `-80`. Needed when the keyspace is sharded. */
    public val shard: String? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("keyspace", keyspace)
            add("shard", shard)
        }
}

/** Arguments of [Processlist.kill]. */
public data class KillProcess @JvmOverloads constructor(
    /** Number of the process, as in the list. */
    public val id: Long,
    /** Name of the keyspace. Needed when the branch has several. */
    public val keyspace: String? = null,
    /** Range of the shard, such as `-80`. Needed when the keyspace is sharded. */
    public val shard: String? = null,
    /** How much of it is ended. The connection when left out. */
    public val kind: KillKind? = null,
) {
    internal fun toBody(): String =
        body {
            put("keyspace", keyspace)
            put("shard", shard)
            put("id", id)
            put("kind", kind?.value)
        }
}
