// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
// Organizations: a method an operation.

package planetscale.resources

import kotlinx.serialization.builtins.ListSerializer
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.query
import planetscale.types.AuditLogEvent
import planetscale.types.ClusterSizeSku
import planetscale.types.DatabaseKind
import planetscale.types.Organization
import planetscale.types.Region

/**
 * An organization is the account that owns databases, members, service tokens and invoices.
 *
 * Its name is the first part of almost every path. The cluster sizes that it may buy are listed
 * here too.
 */
public interface Organizations {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawOrganizations
        get() = RawOrganizations(transport)

    /**
     * List the organizations that the credential can see.
     *
     * Returns the organizations that the user behind the token is a member of. It is the usual
     * first call, to find out the name that other paths need.
     *
     * `GET /organizations`
     *
     * OAuth: `read_organizations` (user).
     *
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Organization].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        params: ListOrganizations = ListOrganizations(),
        options: RequestOptions? = null,
    ): Page<Organization> = withRawResponse.list(params, options).decoded()

    /** [Organizations.list] without params. */
    public suspend fun list(options: RequestOptions?): Page<Organization> = list(ListOrganizations(), options)

    /**
     * List the organizations that the credential can see: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations`
     *
     * OAuth: `read_organizations` (user).
     *
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Organization]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        params: ListOrganizations = ListOrganizations(),
        options: RequestOptions? = null,
    ): Pages<Organization> =
        transport.all("list_organizations", emptyList(), params.toQuery(), null, options, Organization.serializer())

    /** [Organizations.all] without params. */
    public fun all(options: RequestOptions?): Pages<Organization> = all(ListOrganizations(), options)

    /**
     * Get an organization.
     *
     * Returns one organization with its plan, billing state and limits.
     *
     * `GET /organizations/{organization}`
     *
     * Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
     * `read_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Organization]: An organization: the account that owns databases and pays for them.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        options: RequestOptions? = null,
    ): Organization = withRawResponse.get(organization, options).decoded()

    /**
     * Change the settings of an organization.
     *
     * Changes the settings that are given, leaves the others, and returns the organization. Its
     * name cannot be changed here.
     *
     * `PATCH /organizations/{organization}`
     *
     * OAuth: `write_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Organization]: An organization: the account that owns databases and pays for them.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        params: UpdateOrganization = UpdateOrganization(),
        options: RequestOptions? = null,
    ): Organization = withRawResponse.update(organization, params, options).decoded()

    /** [Organizations.update] without params. */
    public suspend fun update(
        organization: String? = null,
        options: RequestOptions?,
    ): Organization = update(organization, UpdateOrganization(), options)

    /**
     * List the cluster sizes that can be chosen.
     *
     * Returns the sizes that `cluster_size` of a new database or branch can name, smallest first by
     * `sortOrder`, as one plain list without pages. Sizes differ between engines and regions;
     * prices are included only when asked for with `rates`.
     *
     * `GET /organizations/{organization}/cluster-size-skus`
     *
     * Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
     * `read_organization` (organization).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list; each item is a [ClusterSizeSku].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listClusterSizes(
        organization: String? = null,
        params: ListClusterSizeSkus = ListClusterSizeSkus(),
        options: RequestOptions? = null,
    ): List<ClusterSizeSku> = withRawResponse.listClusterSizes(organization, params, options).decoded()

    /** [Organizations.listClusterSizes] without params. */
    public suspend fun listClusterSizes(
        organization: String? = null,
        options: RequestOptions?,
    ): List<ClusterSizeSku> = listClusterSizes(organization, ListClusterSizeSkus(), options)

    /**
     * List what was done in an organization.
     *
     * Returns the events of the audit log: who created, changed or deleted what, when and from
     * where. Pages go by cursor.
     *
     * `GET /organizations/{organization}/audit-log`
     *
     * Service token: `read_audit_logs`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [AuditLogEvent].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listAuditLogs(
        organization: String? = null,
        params: ListAuditLogs = ListAuditLogs(),
        options: RequestOptions? = null,
    ): Page<AuditLogEvent> = withRawResponse.listAuditLogs(organization, params, options).decoded()

    /** [Organizations.listAuditLogs] without params. */
    public suspend fun listAuditLogs(
        organization: String? = null,
        options: RequestOptions?,
    ): Page<AuditLogEvent> = listAuditLogs(organization, ListAuditLogs(), options)

    /**
     * List what was done in an organization: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listAuditLogs] gets the first page alone.
     *
     * `GET /organizations/{organization}/audit-log`
     *
     * Service token: `read_audit_logs`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [AuditLogEvent]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allAuditLogs(
        organization: String? = null,
        params: ListAuditLogs = ListAuditLogs(),
        options: RequestOptions? = null,
    ): Pages<AuditLogEvent> =
        transport.all(
            "list_audit_logs",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            AuditLogEvent.serializer(),
        )

    /** [Organizations.allAuditLogs] without params. */
    public fun allAuditLogs(
        organization: String? = null,
        options: RequestOptions?,
    ): Pages<AuditLogEvent> = allAuditLogs(organization, ListAuditLogs(), options)

    /**
     * List the regions that an organization can use.
     *
     * Returns the regions in which the organization's databases can be placed. `currentDefault`
     * marks the one that is used when a new database names none.
     *
     * `GET /organizations/{organization}/regions`
     *
     * Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
     * `read_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Region].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listRegions(
        organization: String? = null,
        params: ListRegionsForOrganization = ListRegionsForOrganization(),
        options: RequestOptions? = null,
    ): Page<Region> = withRawResponse.listRegions(organization, params, options).decoded()

    /** [Organizations.listRegions] without params. */
    public suspend fun listRegions(
        organization: String? = null,
        options: RequestOptions?,
    ): Page<Region> = listRegions(organization, ListRegionsForOrganization(), options)

    /**
     * List the regions that an organization can use: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listRegions] gets the first page alone.
     *
     * `GET /organizations/{organization}/regions`
     *
     * Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
     * `read_organization` (organization).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Region]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allRegions(
        organization: String? = null,
        params: ListRegionsForOrganization = ListRegionsForOrganization(),
        options: RequestOptions? = null,
    ): Pages<Region> =
        transport.all(
            "list_regions_for_organization",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            Region.serializer(),
        )

    /** [Organizations.allRegions] without params. */
    public fun allRegions(
        organization: String? = null,
        options: RequestOptions?,
    ): Pages<Region> = allRegions(organization, ListRegionsForOrganization(), options)
}

internal class OrganizationsCalls(
    override val calls: Transport,
) : Organizations, Real

/** The calls of [Organizations], which give the whole answer: its status, its headers and what it says. */
public class RawOrganizations internal constructor(
    private val transport: Transport,
) {
    /** [Organizations.list] with the whole answer. */
    public suspend fun list(
        params: ListOrganizations = ListOrganizations(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Organization>> =
        transport.send(
            "list_organizations",
            emptyList(),
            params.toQuery(),
            null,
            options,
            Replies.page(Organization.serializer()),
        )

    /** [Organizations.list] without params. */
    public suspend fun list(options: RequestOptions?): RawResponse<Page<Organization>> =
        list(ListOrganizations(), options)

    /** [Organizations.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        options: RequestOptions? = null,
    ): RawResponse<Organization> =
        transport.send(
            "get_organization",
            listOf(organization),
            emptyList(),
            null,
            options,
            Replies.json(Organization.serializer()),
        )

    /** [Organizations.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        params: UpdateOrganization = UpdateOrganization(),
        options: RequestOptions? = null,
    ): RawResponse<Organization> =
        transport.send(
            "update_organization",
            listOf(organization),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Organization.serializer()),
        )

    /** [Organizations.update] without params. */
    public suspend fun update(
        organization: String? = null,
        options: RequestOptions?,
    ): RawResponse<Organization> = update(organization, UpdateOrganization(), options)

    /** [Organizations.listClusterSizes] with the whole answer. */
    public suspend fun listClusterSizes(
        organization: String? = null,
        params: ListClusterSizeSkus = ListClusterSizeSkus(),
        options: RequestOptions? = null,
    ): RawResponse<List<ClusterSizeSku>> =
        transport.send(
            "list_cluster_size_skus",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            Replies.json(ListSerializer(ClusterSizeSku.serializer())),
        )

    /** [Organizations.listClusterSizes] without params. */
    public suspend fun listClusterSizes(
        organization: String? = null,
        options: RequestOptions?,
    ): RawResponse<List<ClusterSizeSku>> = listClusterSizes(organization, ListClusterSizeSkus(), options)

    /** [Organizations.listAuditLogs] with the whole answer. */
    public suspend fun listAuditLogs(
        organization: String? = null,
        params: ListAuditLogs = ListAuditLogs(),
        options: RequestOptions? = null,
    ): RawResponse<Page<AuditLogEvent>> =
        transport.send(
            "list_audit_logs",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            Replies.page(AuditLogEvent.serializer()),
        )

    /** [Organizations.listAuditLogs] without params. */
    public suspend fun listAuditLogs(
        organization: String? = null,
        options: RequestOptions?,
    ): RawResponse<Page<AuditLogEvent>> = listAuditLogs(organization, ListAuditLogs(), options)

    /** [Organizations.listRegions] with the whole answer. */
    public suspend fun listRegions(
        organization: String? = null,
        params: ListRegionsForOrganization = ListRegionsForOrganization(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Region>> =
        transport.send(
            "list_regions_for_organization",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            Replies.page(Region.serializer()),
        )

    /** [Organizations.listRegions] without params. */
    public suspend fun listRegions(
        organization: String? = null,
        options: RequestOptions?,
    ): RawResponse<Page<Region>> = listRegions(organization, ListRegionsForOrganization(), options)
}

/** Arguments of [Organizations.list]. */
public data class ListOrganizations @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [Organizations.update]. */
public data class UpdateOrganization @JvmOverloads constructor(
    /** Address that invoices are sent to. */
    public val billingEmail: String? = null,
    /** Whether the identity provider decides the members' roles. Needs single sign-on. */
    public val idpManagedRoles: Boolean? = null,
    /** Monthly budget in whole US dollars that alerts are measured against. */
    public val invoiceBudgetAmount: Long? = null,
) {
    internal fun toBody(): String =
        body {
            put("billing_email", billingEmail)
            put("idp_managed_roles", idpManagedRoles)
            put("invoice_budget_amount", invoiceBudgetAmount)
        }
}

/** Arguments of [Organizations.listClusterSizes]. */
public data class ListClusterSizeSkus @JvmOverloads constructor(
    /** Engine whose sizes are wanted. MySQL when left out. */
    public val engine: DatabaseKind? = null,
    /** Whether the reply includes prices. They are left out, or null, otherwise. */
    public val rates: Boolean? = null,
    /**
     * Slug of the region whose sizes and prices are wanted, such as `us-east`. The organization's
     * default region when left out.
     */
    public val region: String? = null,
    /** Name of a database; restricts the reply to the sizes that its branches can take. */
    public val database: String? = null,
    /** True asks for Postgres sizes. The older form of `engine`; new code sends that. */
    public val postgresql: Boolean? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("engine", engine?.value)
            add("rates", rates)
            add("region", region)
            add("database", database)
            add("postgresql", postgresql)
        }
}

/** Arguments of [Organizations.listAuditLogs]. */
public data class ListAuditLogs @JvmOverloads constructor(
    /**
     * Filters that an event must match, each a field and its value joined by a colon, such as
     * `audit_action:branch.deleted`.
     */
    public val filters: List<String>? = null,
    /** Cursor of the item after which the page starts, taken from `cursor_end` of the page before. */
    public val startingAfter: String? = null,
    /**
     * Cursor of the item before which the page ends, taken from `cursor_start` of the page after;
     * for going backwards.
     */
    public val endingBefore: String? = null,
    /** How many items a page holds, at most 100. */
    public val limit: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            addAll("filters", filters)
            add("starting_after", startingAfter)
            add("ending_before", endingBefore)
            add("limit", limit)
        }
}

/** Arguments of [Organizations.listRegions]. */
public data class ListRegionsForOrganization @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}
