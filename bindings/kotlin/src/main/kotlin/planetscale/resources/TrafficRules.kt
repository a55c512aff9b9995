// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
// Traffic rules: a method an operation.

package planetscale.resources

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.json.JsonElement
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.types.TrafficRule
import planetscale.types.TrafficRuleKind

/**
 * The rules of a traffic budget of a Postgres branch: they say which queries its limits are for.
 *
 * A query counts when any one of the rules holds for it. The rules of a budget are listed in the
 * budget itself.
 */
public interface TrafficRules {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawTrafficRules
        get() = RawTrafficRules(transport)

    /**
     * Add a rule to a traffic budget.
     *
     * Adds a rule that brings further queries under the traffic budget. Tags can be named only if
     * queries of late have carried them. The other rules stay.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param budgetId Identifier of the traffic budget that the rule belongs to.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [TrafficRule]: A rule that says which queries a traffic budget is for.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        budgetId: String,
        params: CreateTrafficRule = CreateTrafficRule(),
        options: RequestOptions? = null,
    ): TrafficRule = withRawResponse.create(organization, database, branch, budgetId, params, options).decoded()

    /** [TrafficRules.create] without params. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        budgetId: String,
        options: RequestOptions?,
    ): TrafficRule = create(organization, database, branch, budgetId, CreateTrafficRule(), options)

    /**
     * Delete a rule of a traffic budget.
     *
     * Removes a rule, so that the queries that only it held for are limited by the budget no
     * longer.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules/{id}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param budgetId Identifier of the traffic budget that the rule belongs to.
     * @param id Identifier of the rule, as `id` in the rules of the budget.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        budgetId: String,
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, branch, budgetId, id, options).decoded()
}

internal class TrafficRulesCalls(
    override val calls: Transport,
) : TrafficRules, Real

/** The calls of [TrafficRules], which give the whole answer: its status, its headers and what it says. */
public class RawTrafficRules internal constructor(
    private val transport: Transport,
) {
    /** [TrafficRules.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        budgetId: String,
        params: CreateTrafficRule = CreateTrafficRule(),
        options: RequestOptions? = null,
    ): RawResponse<TrafficRule> =
        transport.send(
            "create_traffic_rule",
            listOf(organization, database, branch, budgetId),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(TrafficRule.serializer()),
        )

    /** [TrafficRules.create] without params. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        budgetId: String,
        options: RequestOptions?,
    ): RawResponse<TrafficRule> = create(organization, database, branch, budgetId, CreateTrafficRule(), options)

    /** [TrafficRules.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        budgetId: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_traffic_rule",
            listOf(organization, database, branch, budgetId, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [TrafficRules.create]. */
public data class CreateTrafficRule @JvmOverloads constructor(
    /**
     * Whether the budget is shared by all queries of the rule or kept for each value of its tags.
     * Official clients always send it.
     */
    public val kind: TrafficRuleKind? = null,
    /** Keyspace that the query of `fingerprint` runs in, as the insights of the branch give it. */
    public val keyspace: String? = null,
    /** Fingerprint of the query pattern, as the insights of the branch give it. */
    public val fingerprint: String? = null,
    /**
     * Tags that queries must carry, all of them. Each is either the identifier of a tag or the tag
     * itself as an object.
     */
    public val tags: List<JsonElement>? = null,
) {
    internal fun toBody(): String =
        body {
            put("kind", kind?.value)
            put("keyspace", keyspace)
            put("fingerprint", fingerprint)
            put("tags", tags, ListSerializer(JsonElement.serializer()))
        }
}
