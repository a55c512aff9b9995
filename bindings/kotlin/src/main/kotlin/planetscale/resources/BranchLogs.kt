// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
// Branch logs: a method an operation.

package planetscale.resources

import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.types.LogSignature

/**
 * Access to the logs that the servers of a Postgres or Neki branch write.
 *
 * The logs are on another host; this group gives out the signed address to read them from.
 */
public interface BranchLogs {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawBranchLogs
        get() = RawBranchLogs(transport)

    /**
     * Get a signed address for reading the logs of a branch.
     *
     * Returns an address from which the logs of the branch can be read for a limited time without
     * further credentials. Send no Authorization header there. What the address takes as a query is
     * not documented. MySQL branches have no such logs.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/logs/signatures`
     *
     * Databases: Postgres, Neki.
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [LogSignature]: A signed address for reading the logs of a branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun createSignature(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): LogSignature = withRawResponse.createSignature(organization, database, branch, options).decoded()
}

internal class BranchLogsCalls(
    override val calls: Transport,
) : BranchLogs, Real

/** The calls of [BranchLogs], which give the whole answer: its status, its headers and what it says. */
public class RawBranchLogs internal constructor(
    private val transport: Transport,
) {
    /** [BranchLogs.createSignature] with the whole answer. */
    public suspend fun createSignature(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<LogSignature> =
        transport.send(
            "create_log_signature",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(LogSignature.serializer()),
        )
}
