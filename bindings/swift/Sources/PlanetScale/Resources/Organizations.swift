// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
// Organizations: a method an operation.

import Foundation

/// An organization is the account that owns databases, members, service tokens and invoices.
///
/// Its name is the first part of almost every path. The cluster sizes that it may buy are listed
/// here too.
public struct Organizations: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawOrganizations { RawOrganizations(transport: transport) }

    /// List the organizations that the credential can see.
    ///
    /// Returns the organizations that the user behind the token is a member of. It is the usual
    /// first call, to find out the name that other paths need.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations`
    ///
    /// OAuth: `read_organizations` (user).
    ///
    /// - Parameters:
    ///   - params: ``ListOrganizations``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Organization``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ params: ListOrganizations = ListOrganizations(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Organization> {
        try await withRawResponse.list(params, options: options).parse()
    }

    /// List the organizations that the credential can see, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations`
    ///
    /// - Parameters:
    ///   - params: ``ListOrganizations``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Organization``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ params: ListOrganizations = ListOrganizations(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Organization> {
        transport.all("list_organizations", [], query: params.queryPairs, options: options, item: Organization.self)
    }

    /// Get an organization.
    ///
    /// Returns one organization with its plan, billing state and limits.
    ///
    /// `GET /organizations/{organization}`
    ///
    /// Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
    /// `read_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Organization``: An organization: the account that owns databases and pays for
    ///   them.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws -> Organization {
        try await withRawResponse.get(organization, options: options).parse()
    }

    /// Change the settings of an organization.
    ///
    /// Changes the settings that are given, leaves the others, and returns the organization. Its
    /// name cannot be changed here.
    ///
    /// `PATCH /organizations/{organization}`
    ///
    /// OAuth: `write_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``UpdateOrganization``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Organization``: An organization: the account that owns databases and pays for
    ///   them.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String? = nil,
        _ params: UpdateOrganization = UpdateOrganization(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Organization {
        try await withRawResponse.update(organization, params, options: options).parse()
    }

    /// List the cluster sizes that can be chosen.
    ///
    /// Returns the sizes that `cluster_size` of a new database or branch can name, smallest first
    /// by `sortOrder`, as one plain list without pages. Sizes differ between engines and regions;
    /// prices are included only when asked for with `rates`.
    ///
    /// `GET /organizations/{organization}/cluster-size-skus`
    ///
    /// Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
    /// `read_organization` (organization).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListClusterSizeSkus``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list, each item a ``ClusterSizeSku``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listClusterSizes(
        _ organization: String? = nil,
        _ params: ListClusterSizeSkus = ListClusterSizeSkus(),
        options: RequestOptions = RequestOptions()
    ) async throws -> [ClusterSizeSku] {
        try await withRawResponse.listClusterSizes(organization, params, options: options).parse()
    }

    /// List what was done in an organization.
    ///
    /// Returns the events of the audit log: who created, changed or deleted what, when and from
    /// where. Pages go by cursor.
    ///
    /// One page, the first unless told otherwise; `allAuditLogs` goes on.
    ///
    /// `GET /organizations/{organization}/audit-log`
    ///
    /// Service token: `read_audit_logs`.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListAuditLogs``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``AuditLogEvent``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listAuditLogs(
        _ organization: String? = nil,
        _ params: ListAuditLogs = ListAuditLogs(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<AuditLogEvent> {
        try await withRawResponse.listAuditLogs(organization, params, options: options).parse()
    }

    /// List what was done in an organization, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/audit-log`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListAuditLogs``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``AuditLogEvent``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allAuditLogs(
        _ organization: String? = nil,
        _ params: ListAuditLogs = ListAuditLogs(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<AuditLogEvent> {
        transport.all(
            "list_audit_logs",
            [organization],
            query: params.queryPairs,
            options: options,
            item: AuditLogEvent.self
        )
    }

    /// List the regions that an organization can use.
    ///
    /// Returns the regions in which the organization's databases can be placed. `currentDefault`
    /// marks the one that is used when a new database names none.
    ///
    /// One page, the first unless told otherwise; `allRegions` goes on.
    ///
    /// `GET /organizations/{organization}/regions`
    ///
    /// Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
    /// `read_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListRegionsForOrganization``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Region``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listRegions(
        _ organization: String? = nil,
        _ params: ListRegionsForOrganization = ListRegionsForOrganization(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Region> {
        try await withRawResponse.listRegions(organization, params, options: options).parse()
    }

    /// List the regions that an organization can use, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/regions`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListRegionsForOrganization``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Region``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allRegions(
        _ organization: String? = nil,
        _ params: ListRegionsForOrganization = ListRegionsForOrganization(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Region> {
        transport.all(
            "list_regions_for_organization",
            [organization],
            query: params.queryPairs,
            options: options,
            item: Region.self
        )
    }
}

/// The calls of ``Organizations``, with the reply as it came: status, headers and body.
public struct RawOrganizations: Sendable {
    let transport: Transport

    /// List the organizations that the credential can see. See `list` of ``Organizations``.
    public func list(
        _ params: ListOrganizations = ListOrganizations(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Organization>> {
        try await transport.send(
            "list_organizations",
            [],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Organization.self)
        )
    }

    /// Get an organization. See `get` of ``Organizations``.
    public func get(
        _ organization: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Organization> {
        try await transport.send("get_organization", [organization], options: options, reply: .value(Organization.self))
    }

    /// Change the settings of an organization. See `update` of ``Organizations``.
    public func update(
        _ organization: String? = nil,
        _ params: UpdateOrganization = UpdateOrganization(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Organization> {
        try await transport.send(
            "update_organization",
            [organization],
            body: params.jsonBody,
            options: options,
            reply: .value(Organization.self)
        )
    }

    /// List the cluster sizes that can be chosen. See `listClusterSizes` of ``Organizations``.
    public func listClusterSizes(
        _ organization: String? = nil,
        _ params: ListClusterSizeSkus = ListClusterSizeSkus(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[ClusterSizeSku]> {
        try await transport.send(
            "list_cluster_size_skus",
            [organization],
            query: params.queryPairs,
            options: options,
            reply: .value([ClusterSizeSku].self)
        )
    }

    /// List what was done in an organization. See `listAuditLogs` of ``Organizations``.
    public func listAuditLogs(
        _ organization: String? = nil,
        _ params: ListAuditLogs = ListAuditLogs(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<AuditLogEvent>> {
        try await transport.send(
            "list_audit_logs",
            [organization],
            query: params.queryPairs,
            options: options,
            reply: .page(of: AuditLogEvent.self)
        )
    }

    /// List the regions that an organization can use. See `listRegions` of ``Organizations``.
    public func listRegions(
        _ organization: String? = nil,
        _ params: ListRegionsForOrganization = ListRegionsForOrganization(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Region>> {
        try await transport.send(
            "list_regions_for_organization",
            [organization],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Region.self)
        )
    }
}

/// What `list` of ``Organizations`` takes beside its path.
public struct ListOrganizations: Sendable {
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(page: Int? = nil, perPage: Int? = nil) {
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `update` of ``Organizations`` takes beside its path.
public struct UpdateOrganization: Sendable {
    /// Address that invoices are sent to.
    public var billingEmail: String?
    /// Whether the identity provider decides the members' roles. Needs single sign-on.
    public var idpManagedRoles: Bool?
    /// Monthly budget in whole US dollars that alerts are measured against.
    public var invoiceBudgetAmount: Int?

    /// What is left out is not sent.
    public init(billingEmail: String? = nil, idpManagedRoles: Bool? = nil, invoiceBudgetAmount: Int? = nil) {
        self.billingEmail = billingEmail
        self.idpManagedRoles = idpManagedRoles
        self.invoiceBudgetAmount = invoiceBudgetAmount
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("billing_email", billingEmail)
            fields.put("idp_managed_roles", idpManagedRoles)
            fields.put("invoice_budget_amount", invoiceBudgetAmount)
        }
    }
}

/// What `listClusterSizes` of ``Organizations`` takes beside its path.
public struct ListClusterSizeSkus: Sendable {
    /// Engine whose sizes are wanted. MySQL when left out.
    public var engine: DatabaseKind?
    /// Whether the reply includes prices. They are left out, or null, otherwise.
    public var rates: Bool?
    /// Slug of the region whose sizes and prices are wanted, such as `us-east`. The organization's
    /// default region when left out.
    public var region: String?
    /// Name of a database; restricts the reply to the sizes that its branches can take.
    public var database: String?
    /// True asks for Postgres sizes. The older form of `engine`; new code sends that.
    public var postgresql: Bool?

    /// What is left out is not sent.
    public init(
        engine: DatabaseKind? = nil,
        rates: Bool? = nil,
        region: String? = nil,
        database: String? = nil,
        postgresql: Bool? = nil
    ) {
        self.engine = engine
        self.rates = rates
        self.region = region
        self.database = database
        self.postgresql = postgresql
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("engine", engine)
        pairs.add("rates", rates)
        pairs.add("region", region)
        pairs.add("database", database)
        pairs.add("postgresql", postgresql)
        return pairs
    }
}

/// What `listAuditLogs` of ``Organizations`` takes beside its path.
public struct ListAuditLogs: Sendable {
    /// Filters that an event must match, each a field and its value joined by a colon, such as
    /// `audit_action:branch.deleted`.
    public var filters: [String]?
    /// Cursor of the item after which the page starts, taken from `cursor_end` of the page before.
    public var startingAfter: String?
    /// Cursor of the item before which the page ends, taken from `cursor_start` of the page after; for going backwards.
    public var endingBefore: String?
    /// How many items a page holds, at most 100.
    public var limit: Int?

    /// What is left out is not sent.
    public init(
        filters: [String]? = nil,
        startingAfter: String? = nil,
        endingBefore: String? = nil,
        limit: Int? = nil
    ) {
        self.filters = filters
        self.startingAfter = startingAfter
        self.endingBefore = endingBefore
        self.limit = limit
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("filters", filters)
        pairs.add("starting_after", startingAfter)
        pairs.add("ending_before", endingBefore)
        pairs.add("limit", limit)
        return pairs
    }
}

/// What `listRegions` of ``Organizations`` takes beside its path.
public struct ListRegionsForOrganization: Sendable {
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(page: Int? = nil, perPage: Int? = nil) {
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}
