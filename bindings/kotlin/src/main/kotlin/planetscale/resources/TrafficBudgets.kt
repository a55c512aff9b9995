// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
// Traffic budgets: a method an operation.

package planetscale.resources

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.json.JsonElement
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.query
import planetscale.types.TimePeriod
import planetscale.types.TrafficBudget
import planetscale.types.TrafficBudgetMode

/**
 * Traffic budgets (Database Traffic Control) limit what a part of the queries of a Postgres branch
 * may use: its share of the server, its bursts, its most expensive query, its worker processes.
 *
 * They keep a runaway report or a guest from taking the database away from the rest. Rules, by
 * query, tag or attribute of the connection, say which queries a budget is for.
 */
public interface TrafficBudgets {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawTrafficBudgets
        get() = RawTrafficBudgets(transport)

    /**
     * List the traffic budgets that apply to a query.
     *
     * Returns the traffic budgets of a Postgres branch whose rules hold for one query pattern, page
     * by page.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/traffic/budgets`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param fingerprint Fingerprint of the query pattern, as the insights of the branch give it.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [TrafficBudget].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listForQuery(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        params: ListTrafficBudgetsForQuery = ListTrafficBudgetsForQuery(),
        options: RequestOptions? = null,
    ): Page<TrafficBudget> =
        withRawResponse.listForQuery(organization, database, branch, fingerprint, params, options).decoded()

    /** [TrafficBudgets.listForQuery] without params. */
    public suspend fun listForQuery(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        options: RequestOptions?,
    ): Page<TrafficBudget> =
        listForQuery(organization, database, branch, fingerprint, ListTrafficBudgetsForQuery(), options)

    /**
     * List the traffic budgets that apply to a query: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listForQuery] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/traffic/budgets`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param fingerprint Fingerprint of the query pattern, as the insights of the branch give it.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [TrafficBudget]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allForQuery(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        params: ListTrafficBudgetsForQuery = ListTrafficBudgetsForQuery(),
        options: RequestOptions? = null,
    ): Pages<TrafficBudget> =
        transport.all(
            "list_traffic_budgets_for_query",
            listOf(organization, database, branch, fingerprint),
            params.toQuery(),
            null,
            options,
            TrafficBudget.serializer(),
        )

    /** [TrafficBudgets.allForQuery] without params. */
    public fun allForQuery(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        options: RequestOptions?,
    ): Pages<TrafficBudget> =
        allForQuery(organization, database, branch, fingerprint, ListTrafficBudgetsForQuery(), options)

    /**
     * List the traffic budgets of a branch.
     *
     * Returns the traffic budgets of a Postgres branch with their rules, page by page. The filters
     * narrow each other down.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [TrafficBudget].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListTrafficBudgets = ListTrafficBudgets(),
        options: RequestOptions? = null,
    ): Page<TrafficBudget> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [TrafficBudgets.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<TrafficBudget> = list(organization, database, branch, ListTrafficBudgets(), options)

    /**
     * List the traffic budgets of a branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [TrafficBudget]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListTrafficBudgets = ListTrafficBudgets(),
        options: RequestOptions? = null,
    ): Pages<TrafficBudget> =
        transport.all(
            "list_traffic_budgets",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            TrafficBudget.serializer(),
        )

    /** [TrafficBudgets.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<TrafficBudget> = all(organization, database, branch, ListTrafficBudgets(), options)

    /**
     * Create a traffic budget.
     *
     * Sets limits to the resources that part of the queries of a Postgres branch may use. Rules say
     * which queries those are; they can be sent along or added later. Begin in mode `warn` and
     * watch before changing to `enforce`.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`
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
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [TrafficBudget]: Limits to what part of the queries of a Postgres branch may use of
     *   its server.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateTrafficBudget = CreateTrafficBudget(),
        options: RequestOptions? = null,
    ): TrafficBudget = withRawResponse.create(organization, database, branch, params, options).decoded()

    /** [TrafficBudgets.create] without params. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): TrafficBudget = create(organization, database, branch, CreateTrafficBudget(), options)

    /**
     * Get a traffic budget.
     *
     * Returns one traffic budget with its limits and rules.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the traffic budget.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [TrafficBudget]: Limits to what part of the queries of a Postgres branch may use of
     *   its server.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): TrafficBudget = withRawResponse.get(organization, database, branch, id, options).decoded()

    /**
     * Change a traffic budget.
     *
     * Changes the fields that are given, such as a limit or the mode, and returns the budget.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`
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
     * @param id Identifier of the traffic budget.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [TrafficBudget]: Limits to what part of the queries of a Postgres branch may use of
     *   its server.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: UpdateTrafficBudget = UpdateTrafficBudget(),
        options: RequestOptions? = null,
    ): TrafficBudget = withRawResponse.update(organization, database, branch, id, params, options).decoded()

    /** [TrafficBudgets.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): TrafficBudget = update(organization, database, branch, id, UpdateTrafficBudget(), options)

    /**
     * Delete a traffic budget.
     *
     * Removes a traffic budget with its rules. Its queries are limited by it no longer.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`
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
     * @param id Identifier of the traffic budget.
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
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, branch, id, options).decoded()
}

internal class TrafficBudgetsCalls(
    override val calls: Transport,
) : TrafficBudgets, Real

/** The calls of [TrafficBudgets], which give the whole answer: its status, its headers and what it says. */
public class RawTrafficBudgets internal constructor(
    private val transport: Transport,
) {
    /** [TrafficBudgets.listForQuery] with the whole answer. */
    public suspend fun listForQuery(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        params: ListTrafficBudgetsForQuery = ListTrafficBudgetsForQuery(),
        options: RequestOptions? = null,
    ): RawResponse<Page<TrafficBudget>> =
        transport.send(
            "list_traffic_budgets_for_query",
            listOf(organization, database, branch, fingerprint),
            params.toQuery(),
            null,
            options,
            Replies.page(TrafficBudget.serializer()),
        )

    /** [TrafficBudgets.listForQuery] without params. */
    public suspend fun listForQuery(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        options: RequestOptions?,
    ): RawResponse<Page<TrafficBudget>> =
        listForQuery(organization, database, branch, fingerprint, ListTrafficBudgetsForQuery(), options)

    /** [TrafficBudgets.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListTrafficBudgets = ListTrafficBudgets(),
        options: RequestOptions? = null,
    ): RawResponse<Page<TrafficBudget>> =
        transport.send(
            "list_traffic_budgets",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(TrafficBudget.serializer()),
        )

    /** [TrafficBudgets.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<TrafficBudget>> = list(organization, database, branch, ListTrafficBudgets(), options)

    /** [TrafficBudgets.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateTrafficBudget = CreateTrafficBudget(),
        options: RequestOptions? = null,
    ): RawResponse<TrafficBudget> =
        transport.send(
            "create_traffic_budget",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(TrafficBudget.serializer()),
        )

    /** [TrafficBudgets.create] without params. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<TrafficBudget> = create(organization, database, branch, CreateTrafficBudget(), options)

    /** [TrafficBudgets.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<TrafficBudget> =
        transport.send(
            "get_traffic_budget",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(TrafficBudget.serializer()),
        )

    /** [TrafficBudgets.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        params: UpdateTrafficBudget = UpdateTrafficBudget(),
        options: RequestOptions? = null,
    ): RawResponse<TrafficBudget> =
        transport.send(
            "update_traffic_budget",
            listOf(organization, database, branch, id),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(TrafficBudget.serializer()),
        )

    /** [TrafficBudgets.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<TrafficBudget> = update(organization, database, branch, id, UpdateTrafficBudget(), options)

    /** [TrafficBudgets.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_traffic_budget",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [TrafficBudgets.listForQuery]. */
public data class ListTrafficBudgetsForQuery @JvmOverloads constructor(
    /** Keyspace that the query runs in, as the insights of the branch give it. */
    public val keyspace: String? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("keyspace", keyspace)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [TrafficBudgets.list]. */
public data class ListTrafficBudgets @JvmOverloads constructor(
    /** Only budgets that were created in the time span of this length that ends now. */
    public val period: TimePeriod? = null,
    /**
     * Only budgets that were created within this range, written as two RFC 3339 timestamps with two
     * dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
     */
    public val createdAt: String? = null,
    /** Only budgets with a rule for the query pattern with this fingerprint. */
    public val fingerprint: String? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("period", period?.value)
            add("created_at", createdAt)
            add("fingerprint", fingerprint)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [TrafficBudgets.create]. */
public data class CreateTrafficBudget @JvmOverloads constructor(
    /** Name of the budget for people. */
    public val name: String? = null,
    /** What happens to queries beyond the limits. */
    public val mode: TrafficBudgetMode? = null,
    /**
     * How much use above `rate` can be saved up for bursts, in percent of one second of the whole
     * server, from 0 to 6000.
     */
    public val capacity: Long? = null,
    /**
     * How much of the whole server the queries may use over time, in percent from 0 to 100.
     * Saved-up capacity refills at this rate.
     */
    public val rate: Long? = null,
    /** The most that a single query may use, in percent of one second of the whole server, from 0 to 6000. */
    public val burst: Long? = null,
    /** How much of the worker processes the queries may hold at a time, in percent from 0 to 100. */
    public val concurrency: Long? = null,
    /**
     * Share of `capacity`, `burst` and `concurrency`, in percent from 0 to 100, from which on
     * queries get a warning before they are blocked. For the mode `enforce`.
     */
    public val warningThreshold: Long? = null,
    /**
     * The rules that say which queries the budget is for. Each is either the identifier of a rule
     * or the rule itself as an object. A query counts when any one of the rules holds for it.
     */
    public val rules: List<JsonElement>? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("mode", mode?.value)
            put("capacity", capacity)
            put("rate", rate)
            put("burst", burst)
            put("concurrency", concurrency)
            put("warning_threshold", warningThreshold)
            put("rules", rules, ListSerializer(JsonElement.serializer()))
        }
}

/** Arguments of [TrafficBudgets.update]. */
public data class UpdateTrafficBudget @JvmOverloads constructor(
    /** Name of the budget for people. */
    public val name: String? = null,
    /** What happens to queries beyond the limits. */
    public val mode: TrafficBudgetMode? = null,
    /**
     * How much use above `rate` can be saved up for bursts, in percent of one second of the whole
     * server, from 0 to 6000.
     */
    public val capacity: Long? = null,
    /**
     * How much of the whole server the queries may use over time, in percent from 0 to 100.
     * Saved-up capacity refills at this rate.
     */
    public val rate: Long? = null,
    /** The most that a single query may use, in percent of one second of the whole server, from 0 to 6000. */
    public val burst: Long? = null,
    /** How much of the worker processes the queries may hold at a time, in percent from 0 to 100. */
    public val concurrency: Long? = null,
    /**
     * Share of `capacity`, `burst` and `concurrency`, in percent from 0 to 100, from which on
     * queries get a warning before they are blocked. For the mode `enforce`.
     */
    public val warningThreshold: Long? = null,
    /**
     * The rules that say which queries the budget is for. Each is either the identifier of a rule
     * or the rule itself as an object. A query counts when any one of the rules holds for it.
     */
    public val rules: List<JsonElement>? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("mode", mode?.value)
            put("capacity", capacity)
            put("rate", rate)
            put("burst", burst)
            put("concurrency", concurrency)
            put("warning_threshold", warningThreshold)
            put("rules", rules, ListSerializer(JsonElement.serializer()))
        }
}
