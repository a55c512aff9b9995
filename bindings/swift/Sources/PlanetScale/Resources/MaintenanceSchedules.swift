// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
// Maintenance schedules: a method an operation.

import Foundation

/// A maintenance schedule says when the service may work on the clusters of a MySQL (Vitess)
/// database: install new versions of Vitess and MySQL, and carry out changes of sizes that have
/// been asked for.
///
/// For Enterprise plans. Schedules can be read here; they are changed in the dashboard.
public struct MaintenanceSchedules: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawMaintenanceSchedules { RawMaintenanceSchedules(transport: transport) }

    /// List the maintenance schedules of a database.
    ///
    /// Returns the maintenance schedules of a MySQL database on an Enterprise plan, page by page.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/maintenance-schedules`
    ///
    /// Service token: `read_database`. OAuth: any one of `read_databases` (organization),
    /// `read_database` (database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListMaintenanceSchedules``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``MaintenanceSchedule``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListMaintenanceSchedules = ListMaintenanceSchedules(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<MaintenanceSchedule> {
        try await withRawResponse.list(organization, database, params, options: options).parse()
    }

    /// List the maintenance schedules of a database, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/maintenance-schedules`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListMaintenanceSchedules``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``MaintenanceSchedule``; `pages` of it
    ///   has whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ params: ListMaintenanceSchedules = ListMaintenanceSchedules(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<MaintenanceSchedule> {
        transport.all(
            "list_maintenance_schedules",
            [organization, database],
            query: params.queryPairs,
            options: options,
            item: MaintenanceSchedule.self
        )
    }

    /// Get a maintenance schedule.
    ///
    /// Returns one maintenance schedule: when its windows are, and which updates wait for the next
    /// one.
    ///
    /// `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}`
    ///
    /// Service token: `read_database`. OAuth: any one of `read_databases` (organization),
    /// `read_database` (database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - id: Identifier of the maintenance schedule.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``MaintenanceSchedule``: When the service may update the clusters of a database
    ///   and carry out changes of their size and settings.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> MaintenanceSchedule {
        try await withRawResponse.get(organization, database, id, options: options).parse()
    }

    /// List the windows of a maintenance schedule.
    ///
    /// Returns the maintenance windows of a schedule, page by page, with when the maintenance in
    /// them began and ended.
    ///
    /// One page, the first unless told otherwise; `allWindows` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}/windows`
    ///
    /// Service token: `read_database`. OAuth: any one of `read_databases` (organization),
    /// `read_database` (database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - id: Identifier of the maintenance schedule.
    ///   - params: ``ListMaintenanceWindows``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``MaintenanceWindow``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listWindows(
        _ organization: String?,
        _ database: String,
        _ id: String,
        _ params: ListMaintenanceWindows = ListMaintenanceWindows(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<MaintenanceWindow> {
        try await withRawResponse.listWindows(organization, database, id, params, options: options).parse()
    }

    /// List the windows of a maintenance schedule, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}/windows`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - id: Identifier of the maintenance schedule.
    ///   - params: ``ListMaintenanceWindows``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``MaintenanceWindow``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allWindows(
        _ organization: String?,
        _ database: String,
        _ id: String,
        _ params: ListMaintenanceWindows = ListMaintenanceWindows(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<MaintenanceWindow> {
        transport.all(
            "list_maintenance_windows",
            [organization, database, id],
            query: params.queryPairs,
            options: options,
            item: MaintenanceWindow.self
        )
    }
}

/// The calls of ``MaintenanceSchedules``, with the reply as it came: status, headers and body.
public struct RawMaintenanceSchedules: Sendable {
    let transport: Transport

    /// List the maintenance schedules of a database. See `list` of ``MaintenanceSchedules``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListMaintenanceSchedules = ListMaintenanceSchedules(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<MaintenanceSchedule>> {
        try await transport.send(
            "list_maintenance_schedules",
            [organization, database],
            query: params.queryPairs,
            options: options,
            reply: .page(of: MaintenanceSchedule.self)
        )
    }

    /// Get a maintenance schedule. See `get` of ``MaintenanceSchedules``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<MaintenanceSchedule> {
        try await transport.send(
            "get_maintenance_schedule",
            [organization, database, id],
            options: options,
            reply: .value(MaintenanceSchedule.self)
        )
    }

    /// List the windows of a maintenance schedule. See `listWindows` of ``MaintenanceSchedules``.
    public func listWindows(
        _ organization: String?,
        _ database: String,
        _ id: String,
        _ params: ListMaintenanceWindows = ListMaintenanceWindows(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<MaintenanceWindow>> {
        try await transport.send(
            "list_maintenance_windows",
            [organization, database, id],
            query: params.queryPairs,
            options: options,
            reply: .page(of: MaintenanceWindow.self)
        )
    }
}

/// What `list` of ``MaintenanceSchedules`` takes beside its path.
public struct ListMaintenanceSchedules: Sendable {
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

/// What `listWindows` of ``MaintenanceSchedules`` takes beside its path.
public struct ListMaintenanceWindows: Sendable {
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
