// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
// Databases: a method an operation.

import Foundation

/// A database is a named MySQL, Postgres or Neki database of an organization.
///
/// It holds no data itself: its branches do. Settings that apply to all branches, such as the rules
/// for deploying schema changes, are kept here.
public struct Databases: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawDatabases { RawDatabases(transport: transport) }

    /// List the databases of an organization.
    ///
    /// Returns the databases that the credential can see. A service token sees only those it has an
    /// access on, so an empty list can mean a missing access instead of an empty organization.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases`
    ///
    /// Service token: any one of `read_database`, `delete_database`, `write_database`,
    /// `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
    /// `delete_production_branch`, `connect_branch`, `connect_production_branch`,
    /// `connect_production_read_only_branch`, `delete_branch_password`,
    /// `delete_production_branch_password`, `delete_production_read_only_branch_password`,
    /// `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
    /// `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
    /// `write_backups`, `delete_backups`, `delete_production_branch_backups`,
    /// `write_branch_vschema`, `write_production_branch_vschema`. OAuth: `read_databases`
    /// (organization).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListDatabases``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Database``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String? = nil,
        _ params: ListDatabases = ListDatabases(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Database> {
        try await withRawResponse.list(organization, params, options: options).parse()
    }

    /// List the databases of an organization, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListDatabases``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Database``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String? = nil,
        _ params: ListDatabases = ListDatabases(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Database> {
        transport.all("list_databases", [organization], query: params.queryPairs, options: options, item: Database.self)
    }

    /// Create a database.
    ///
    /// Creates a database with one production branch, `main`, and returns it at once, while the
    /// cluster is still being built. Wait until `ready` is true before connecting. The cluster is
    /// billed from now on.
    ///
    /// `POST /organizations/{organization}/databases`
    ///
    /// Service token: `create_databases`. OAuth: `create_databases` (organization).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``CreateDatabase``; `name`, `clusterSize` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Database``: A database: its engine, where it runs, whether it is ready, the
    ///   settings that apply to all its branches, and counts of what it holds.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ params: CreateDatabase,
        options: RequestOptions = RequestOptions()
    ) async throws -> Database {
        try await withRawResponse.create(organization, params, options: options).parse()
    }

    /// Get a database.
    ///
    /// Returns one database with its state, settings and counts. Poll it to follow a creation or a
    /// deletion.
    ///
    /// `GET /organizations/{organization}/databases/{database}`
    ///
    /// Service token: any one of `read_database`, `delete_database`, `write_database`,
    /// `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
    /// `delete_production_branch`, `connect_branch`, `connect_production_branch`,
    /// `connect_production_read_only_branch`, `delete_branch_password`,
    /// `delete_production_branch_password`, `delete_production_read_only_branch_password`,
    /// `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
    /// `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
    /// `write_backups`, `delete_backups`, `delete_production_branch_backups`,
    /// `write_branch_vschema`, `write_production_branch_vschema`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Database``: A database: its engine, where it runs, whether it is ready, the
    ///   settings that apply to all its branches, and counts of what it holds.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Database {
        try await withRawResponse.get(organization, database, options: options).parse()
    }

    /// Waits until the database is ready for connections.
    ///
    /// A new database takes minutes; one that is being imported or restored takes hours, so give
    /// such a wait a longer timeout.
    ///
    /// It succeeds when `ready` is `true`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}` until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: ``Database``: A database: its engine, where it runs, whether it is ready, the
    ///   settings that apply to all its branches, and counts of what it holds.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilReady(
        _ organization: String?,
        _ database: String,
        options: WaitOptions<Database> = WaitOptions<Database>()
    ) async throws -> Database {
        try await transport.wait(
            "get_database",
            "wait_until_ready",
            [organization, database],
            options: options,
            value: Database.self
        )
    }

    /// Waits as `waitUntilReady` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilReady(
        _ organization: String?,
        _ database: String,
        options: WaitOptions<Database> = WaitOptions<Database>()
    ) -> WaitSequence<Database> {
        transport.progress(
            "get_database",
            "wait_until_ready",
            [organization, database],
            options: options,
            value: Database.self
        )
    }

    /// Waits until the database is gone.
    ///
    /// Its name can be used again after that.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}` until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilDeleted(
        _ organization: String?,
        _ database: String,
        options: WaitOptions<Database> = WaitOptions<Database>()
    ) async throws {
        try await transport.waitGone(
            "get_database",
            "wait_until_deleted",
            [organization, database],
            options: options,
            value: Database.self
        )
    }

    /// Waits as `waitUntilDeleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilDeleted(
        _ organization: String?,
        _ database: String,
        options: WaitOptions<Database> = WaitOptions<Database>()
    ) -> WaitSequence<Database> {
        transport.progress(
            "get_database",
            "wait_until_deleted",
            [organization, database],
            options: options,
            value: Database.self
        )
    }

    /// Delete a database.
    ///
    /// Deletes the database with all branches, backups and passwords. It cannot be undone. Refused
    /// while deletion protection is on. Where deletion needs several administrators, this call is
    /// one of the votes and the database stays until the last.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}`
    ///
    /// Service token: `delete_database`. OAuth: any one of `delete_databases` (organization),
    /// `delete_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, options: options).parse()
    }

    /// Change the name or the settings of a database.
    ///
    /// Changes the settings that are given, leaves the others, and returns the database. A new name
    /// changes the path of the database and of all that belongs to it.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``UpdateDatabaseSettings``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Database``: A database: its engine, where it runs, whether it is ready, the
    ///   settings that apply to all its branches, and counts of what it holds.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ params: UpdateDatabaseSettings = UpdateDatabaseSettings(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Database {
        try await withRawResponse.update(organization, database, params, options: options).parse()
    }

    /// List the read-only regions of a database.
    ///
    /// Returns the regions beside its own in which the production branch has replicas for reading.
    /// A password can be bound to one of them. MySQL only.
    ///
    /// One page, the first unless told otherwise; `allReadOnlyRegions` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/read-only-regions`
    ///
    /// Service token: any one of `read_database`, `delete_database`, `write_database`,
    /// `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
    /// `delete_production_branch`, `connect_branch`, `connect_production_branch`,
    /// `connect_production_read_only_branch`, `delete_branch_password`,
    /// `delete_production_branch_password`, `delete_production_read_only_branch_password`,
    /// `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
    /// `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
    /// `write_backups`, `delete_backups`, `delete_production_branch_backups`,
    /// `write_branch_vschema`, `write_production_branch_vschema`. OAuth: `read_branches`
    /// (organization, database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListReadOnlyRegions``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``ReadOnlyRegion``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listReadOnlyRegions(
        _ organization: String?,
        _ database: String,
        _ params: ListReadOnlyRegions = ListReadOnlyRegions(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<ReadOnlyRegion> {
        try await withRawResponse.listReadOnlyRegions(organization, database, params, options: options).parse()
    }

    /// List the read-only regions of a database, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/read-only-regions`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListReadOnlyRegions``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``ReadOnlyRegion``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allReadOnlyRegions(
        _ organization: String?,
        _ database: String,
        _ params: ListReadOnlyRegions = ListReadOnlyRegions(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<ReadOnlyRegion> {
        transport.all(
            "list_read_only_regions",
            [organization, database],
            query: params.queryPairs,
            options: options,
            item: ReadOnlyRegion.self
        )
    }

    /// List the regions in which a database can have branches.
    ///
    /// Returns the regions that a new branch of the database can name.
    ///
    /// One page, the first unless told otherwise; `allRegions` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/regions`
    ///
    /// Service token: any one of `read_database`, `delete_database`, `write_database`,
    /// `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
    /// `delete_production_branch`, `connect_branch`, `connect_production_branch`,
    /// `connect_production_read_only_branch`, `delete_branch_password`,
    /// `delete_production_branch_password`, `delete_production_read_only_branch_password`,
    /// `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
    /// `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
    /// `write_backups`, `delete_backups`, `delete_production_branch_backups`,
    /// `write_branch_vschema`, `write_production_branch_vschema`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListDatabaseRegions``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Region``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listRegions(
        _ organization: String?,
        _ database: String,
        _ params: ListDatabaseRegions = ListDatabaseRegions(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Region> {
        try await withRawResponse.listRegions(organization, database, params, options: options).parse()
    }

    /// List the regions in which a database can have branches, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/regions`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListDatabaseRegions``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Region``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allRegions(
        _ organization: String?,
        _ database: String,
        _ params: ListDatabaseRegions = ListDatabaseRegions(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Region> {
        transport.all(
            "list_database_regions",
            [organization, database],
            query: params.queryPairs,
            options: options,
            item: Region.self
        )
    }

    /// Get how strongly a database slows down its schema deployments.
    ///
    /// Returns the throttling with which new deploy requests of the database begin, for each
    /// keyspace. A deploy request can have its own.
    ///
    /// `GET /organizations/{organization}/databases/{database}/throttler`
    ///
    /// Service token: any one of `read_deploy_request`, `create_deploy_request`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Throttler``: How strongly schema deployments are slowed down to spare a
    ///   database: the ratio of every keyspace, for the whole database or for one deploy request.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getThrottler(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Throttler {
        try await withRawResponse.getThrottler(organization, database, options: options).parse()
    }

    /// Set how strongly a database slows down its schema deployments.
    ///
    /// Sets the throttling with which new deploy requests of the database begin, to spare it while
    /// large tables are rebuilt. Higher ratios make deployments take longer. Give either one ratio
    /// for all keyspaces or one for each.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/throttler`
    ///
    /// Service token: `write_database`. OAuth: `deploy_deploy_requests` (organization, database).
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``UpdateDatabaseThrottler``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Throttler``: How strongly schema deployments are slowed down to spare a
    ///   database: the ratio of every keyspace, for the whole database or for one deploy request.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func updateThrottler(
        _ organization: String?,
        _ database: String,
        _ params: UpdateDatabaseThrottler = UpdateDatabaseThrottler(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Throttler {
        try await withRawResponse.updateThrottler(organization, database, params, options: options).parse()
    }
}

/// The calls of ``Databases``, with the reply as it came: status, headers and body.
public struct RawDatabases: Sendable {
    let transport: Transport

    /// List the databases of an organization. See `list` of ``Databases``.
    public func list(
        _ organization: String? = nil,
        _ params: ListDatabases = ListDatabases(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Database>> {
        try await transport.send(
            "list_databases",
            [organization],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Database.self)
        )
    }

    /// Create a database. See `create` of ``Databases``.
    public func create(
        _ organization: String?,
        _ params: CreateDatabase,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Database> {
        try await transport.send(
            "create_database",
            [organization],
            body: params.jsonBody,
            options: options,
            reply: .value(Database.self)
        )
    }

    /// Get a database. See `get` of ``Databases``.
    public func get(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Database> {
        try await transport.send(
            "get_database",
            [organization, database],
            options: options,
            reply: .value(Database.self)
        )
    }

    /// Delete a database. See `delete` of ``Databases``.
    public func delete(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send("delete_database", [organization, database], options: options, reply: .nothing)
    }

    /// Change the name or the settings of a database. See `update` of ``Databases``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ params: UpdateDatabaseSettings = UpdateDatabaseSettings(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Database> {
        try await transport.send(
            "update_database_settings",
            [organization, database],
            body: params.jsonBody,
            options: options,
            reply: .value(Database.self)
        )
    }

    /// List the read-only regions of a database. See `listReadOnlyRegions` of ``Databases``.
    public func listReadOnlyRegions(
        _ organization: String?,
        _ database: String,
        _ params: ListReadOnlyRegions = ListReadOnlyRegions(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<ReadOnlyRegion>> {
        try await transport.send(
            "list_read_only_regions",
            [organization, database],
            query: params.queryPairs,
            options: options,
            reply: .page(of: ReadOnlyRegion.self)
        )
    }

    /// List the regions in which a database can have branches. See `listRegions` of ``Databases``.
    public func listRegions(
        _ organization: String?,
        _ database: String,
        _ params: ListDatabaseRegions = ListDatabaseRegions(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Region>> {
        try await transport.send(
            "list_database_regions",
            [organization, database],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Region.self)
        )
    }

    /// Get how strongly a database slows down its schema deployments. See `getThrottler` of ``Databases``.
    public func getThrottler(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Throttler> {
        try await transport.send(
            "get_database_throttler",
            [organization, database],
            options: options,
            reply: .value(Throttler.self)
        )
    }

    /// Set how strongly a database slows down its schema deployments. See `updateThrottler` of ``Databases``.
    public func updateThrottler(
        _ organization: String?,
        _ database: String,
        _ params: UpdateDatabaseThrottler = UpdateDatabaseThrottler(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Throttler> {
        try await transport.send(
            "update_database_throttler",
            [organization, database],
            body: params.jsonBody,
            options: options,
            reply: .value(Throttler.self)
        )
    }
}

/// What `list` of ``Databases`` takes beside its path.
public struct ListDatabases: Sendable {
    /// Text to search the databases' names for.
    public var q: String?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(q: String? = nil, page: Int? = nil, perPage: Int? = nil) {
        self.q = q
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("q", q)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `create` of ``Databases`` takes beside its path.
public struct CreateDatabase: Sendable {
    /// Name of the database, unique in the organization. Lower-case letters, digits, hyphens and underscores.
    public var name: String
    /// Size of the production branch's cluster, such as `PS_10`, one of the listed cluster sizes.
    public var clusterSize: String
    /// Slug of the region, such as `us-east`. The organization's default region when left out.
    public var region: String?
    /// How many replicas the Postgres cluster has beside its primary; 0 makes a single node. MySQL
    /// clusters have a fixed number, and sending it for one is refused with 422.
    public var replicas: Int?
    /// Engine of the database. MySQL when left out.
    public var kind: DatabaseKind?
    /// Major version of Postgres, such as `17`. The newest that is offered when left out. Postgres only.
    public var majorVersion: String?
    /// Limits of the disk of each node. Postgres only.
    public var storage: StorageInput?

    /// What is left out is not sent.
    public init(
        name: String,
        clusterSize: String,
        region: String? = nil,
        replicas: Int? = nil,
        kind: DatabaseKind? = nil,
        majorVersion: String? = nil,
        storage: StorageInput? = nil
    ) {
        self.name = name
        self.clusterSize = clusterSize
        self.region = region
        self.replicas = replicas
        self.kind = kind
        self.majorVersion = majorVersion
        self.storage = storage
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("region", region)
            fields.put("cluster_size", clusterSize)
            fields.put("replicas", replicas)
            fields.put("kind", kind)
            fields.put("major_version", majorVersion)
            fields.put("storage", storage)
        }
    }
}

/// What `update` of ``Databases`` takes beside its path.
public struct UpdateDatabaseSettings: Sendable {
    /// New name of the database. Its path, and the paths of all that belongs to it, change with it.
    public var newName: String?
    /// Whether the framework's migration table is copied along with a deploy request.
    public var automaticMigrations: Bool?
    /// Application framework whose migrations are copied, such as `rails`.
    public var migrationFramework: String?
    /// Table in which the framework records its migrations, such as `schema_migrations`.
    public var migrationTableName: String?
    /// Whether a deploy request must be approved by somebody other than its author before it can be deployed.
    public var requireApprovalForDeploy: Bool?
    /// Whether all new branches must be in the region of the database.
    public var restrictBranchRegion: Bool?
    /// Whether new branches may be filled with data from a backup.
    public var allowDataBranching: Bool?
    /// Whether foreign key constraints are allowed. Read back as `foreignKeysEnabled`. MySQL only.
    public var allowForeignKeyConstraints: Bool?
    /// Whether query insights keep whole SQL statements with their values. They may hold personal data.
    public var insightsRawQueries: Bool?
    /// Whether deleting the database is refused.
    public var deletionProtected: Bool?
    /// Whether the dashboard's SQL console may be used on production branches.
    public var productionBranchWebConsole: Bool?
    /// Name of the branch that becomes the default.
    public var defaultBranch: String?

    /// What is left out is not sent.
    public init(
        newName: String? = nil,
        automaticMigrations: Bool? = nil,
        migrationFramework: String? = nil,
        migrationTableName: String? = nil,
        requireApprovalForDeploy: Bool? = nil,
        restrictBranchRegion: Bool? = nil,
        allowDataBranching: Bool? = nil,
        allowForeignKeyConstraints: Bool? = nil,
        insightsRawQueries: Bool? = nil,
        deletionProtected: Bool? = nil,
        productionBranchWebConsole: Bool? = nil,
        defaultBranch: String? = nil
    ) {
        self.newName = newName
        self.automaticMigrations = automaticMigrations
        self.migrationFramework = migrationFramework
        self.migrationTableName = migrationTableName
        self.requireApprovalForDeploy = requireApprovalForDeploy
        self.restrictBranchRegion = restrictBranchRegion
        self.allowDataBranching = allowDataBranching
        self.allowForeignKeyConstraints = allowForeignKeyConstraints
        self.insightsRawQueries = insightsRawQueries
        self.deletionProtected = deletionProtected
        self.productionBranchWebConsole = productionBranchWebConsole
        self.defaultBranch = defaultBranch
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("new_name", newName)
            fields.put("automatic_migrations", automaticMigrations)
            fields.put("migration_framework", migrationFramework)
            fields.put("migration_table_name", migrationTableName)
            fields.put("require_approval_for_deploy", requireApprovalForDeploy)
            fields.put("restrict_branch_region", restrictBranchRegion)
            fields.put("allow_data_branching", allowDataBranching)
            fields.put("allow_foreign_key_constraints", allowForeignKeyConstraints)
            fields.put("insights_raw_queries", insightsRawQueries)
            fields.put("deletion_protected", deletionProtected)
            fields.put("production_branch_web_console", productionBranchWebConsole)
            fields.put("default_branch", defaultBranch)
        }
    }
}

/// What `listReadOnlyRegions` of ``Databases`` takes beside its path.
public struct ListReadOnlyRegions: Sendable {
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

/// What `listRegions` of ``Databases`` takes beside its path.
public struct ListDatabaseRegions: Sendable {
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

/// What `updateThrottler` of ``Databases`` takes beside its path.
public struct UpdateDatabaseThrottler: Sendable {
    /// Strength of the throttling in all keyspaces, from 0 (none) to 95 (deployments hardly advance).
    public var ratio: Int?
    /// Strength of the throttling by keyspace, one entry for every keyspace for which a ratio can be set.
    public var configurations: [ThrottlerConfiguration]?

    /// What is left out is not sent.
    public init(ratio: Int? = nil, configurations: [ThrottlerConfiguration]? = nil) {
        self.ratio = ratio
        self.configurations = configurations
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("ratio", ratio)
            fields.put("configurations", configurations)
        }
    }
}
