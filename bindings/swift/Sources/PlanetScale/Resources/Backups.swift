// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
// Backups: a method an operation.

import Foundation

/// Copies of a branch's data at one moment, made by a backup policy or on request.
///
/// A backup can be restored into a new branch until it expires. Making one takes minutes for small
/// databases and up to half a day for large ones.
public struct Backups: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawBackups { RawBackups(transport: transport) }

    /// List the backups of a branch.
    ///
    /// Gives the backups of a branch, page by page. The filters can be combined. A token without
    /// the access may get an empty list instead of an error.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups`
    ///
    /// Service token: `read_backups`. OAuth: `read_backups` (organization, database, branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBackups``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Backup``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBackups = ListBackups(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Backup> {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// List the backups of a branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBackups``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Backup``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBackups = ListBackups(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Backup> {
        transport.all(
            "list_backups",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: Backup.self
        )
    }

    /// Start a backup of a branch.
    ///
    /// Starts a backup and returns it at once, still `pending`. Poll it until its state is
    /// `success`; that can take hours for a large database. Without a retention the backup is kept
    /// as long as the service's default for backups on request.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/backups`
    ///
    /// Service token: `write_backups`. OAuth: `write_backups` (organization, database, branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``CreateBackup``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Backup``: A copy of a branch's data at one moment, from which a new branch
    ///   can be restored.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateBackup = CreateBackup(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Backup {
        try await withRawResponse.create(organization, database, branch, params, options: options).parse()
    }

    /// Get a backup.
    ///
    /// Gives one backup of a branch with its state, sizes and retention.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`
    ///
    /// Service token: `read_backups`. OAuth: `read_backups` (organization, database, branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the backup, as `id` in the list of backups.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Backup``: A copy of a branch's data at one moment, from which a new branch
    ///   can be restored.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Backup {
        try await withRawResponse.get(organization, database, branch, id, options: options).parse()
    }

    /// Waits until the backup has been made.
    ///
    /// Fails when it failed, was canceled or was passed over. Large databases take hours, so the
    /// default limit is twelve hours.
    ///
    /// It succeeds when `state` is `success`. It fails when `state` is `failed` or `canceled` or
    /// `ignored`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the backup, as `id` in the list of backups.
    ///   - options: For this wait only: how long it may take, 12 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``Backup``: A copy of a branch's data at one moment, from which a new branch
    ///   can be restored.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilComplete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<Backup> = WaitOptions<Backup>()
    ) async throws -> Backup {
        try await transport.wait(
            "get_backup",
            "wait_until_complete",
            [organization, database, branch, id],
            options: options,
            value: Backup.self
        )
    }

    /// Waits as `waitUntilComplete` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the backup, as `id` in the list of backups.
    ///   - options: For this wait only: how long it may take, 12 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilComplete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<Backup> = WaitOptions<Backup>()
    ) -> WaitSequence<Backup> {
        transport.progress(
            "get_backup",
            "wait_until_complete",
            [organization, database, branch, id],
            options: options,
            value: Backup.self
        )
    }

    /// Waits until the service no longer knows the backup.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the backup, as `id` in the list of backups.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<Backup> = WaitOptions<Backup>()
    ) async throws {
        try await transport.waitGone(
            "get_backup",
            "wait_until_deleted",
            [organization, database, branch, id],
            options: options,
            value: Backup.self
        )
    }

    /// Waits as `waitUntilDeleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the backup, as `id` in the list of backups.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<Backup> = WaitOptions<Backup>()
    ) -> WaitSequence<Backup> {
        transport.progress(
            "get_backup",
            "wait_until_deleted",
            [organization, database, branch, id],
            options: options,
            value: Backup.self
        )
    }

    /// Delete a backup.
    ///
    /// Deletes a backup and its stored data for good. The service keeps backups that are
    /// `protected` or `required`. A backup of a production branch needs the access
    /// `delete_production_branch_backups`.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`
    ///
    /// Service token: any one of `delete_backups`, `delete_production_branch_backups`. OAuth: any
    /// one of `delete_backups` (organization, database, branch), `delete_production_branch_backups`
    /// (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the backup, as `id` in the list of backups.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, branch, id, options: options).parse()
    }

    /// Guard a backup against deletion or let go of it.
    ///
    /// Changes the fields that are given and returns the backup.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`
    ///
    /// Service token: `write_backups`. OAuth: `write_backups` (organization, database, branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the backup, as `id` in the list of backups.
    ///   - params: ``UpdateBackup``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Backup``: A copy of a branch's data at one moment, from which a new branch
    ///   can be restored.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: UpdateBackup = UpdateBackup(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Backup {
        try await withRawResponse.update(organization, database, branch, id, params, options: options).parse()
    }
}

/// The calls of ``Backups``, with the reply as it came: status, headers and body.
public struct RawBackups: Sendable {
    let transport: Transport

    /// List the backups of a branch. See `list` of ``Backups``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBackups = ListBackups(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Backup>> {
        try await transport.send(
            "list_backups",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Backup.self)
        )
    }

    /// Start a backup of a branch. See `create` of ``Backups``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateBackup = CreateBackup(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Backup> {
        try await transport.send(
            "create_backup",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(Backup.self)
        )
    }

    /// Get a backup. See `get` of ``Backups``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Backup> {
        try await transport.send(
            "get_backup",
            [organization, database, branch, id],
            options: options,
            reply: .value(Backup.self)
        )
    }

    /// Delete a backup. See `delete` of ``Backups``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_backup",
            [organization, database, branch, id],
            options: options,
            reply: .nothing
        )
    }

    /// Guard a backup against deletion or let go of it. See `update` of ``Backups``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: UpdateBackup = UpdateBackup(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Backup> {
        try await transport.send(
            "update_backup",
            [organization, database, branch, id],
            body: params.jsonBody,
            options: options,
            reply: .value(Backup.self)
        )
    }
}

/// What `list` of ``Backups`` takes beside its path.
public struct ListBackups: Sendable {
    /// Whether to list every backup instead of the service's usual selection. The service does not
    /// say more about that selection.
    public var all: Bool?
    /// Only backups in this state.
    public var state: BackupState?
    /// Only backups made by this backup policy, given by its identifier.
    public var policy: String?
    /// Only backups from this moment on, as a date or an RFC 3339 timestamp.
    public var from: String?
    /// Only backups up to this moment, as a date or an RFC 3339 timestamp.
    public var to: String?
    /// Only backups that were being made then. A single RFC 3339 timestamp, or a range written
    /// `start..end` such as `2026-03-01T00:00:00Z..2026-03-02T00:00:00Z`.
    public var runningAt: String?
    /// Whether to list only backups of production branches (true) or only those of development branches (false).
    public var production: Bool?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(
        all: Bool? = nil,
        state: BackupState? = nil,
        policy: String? = nil,
        from: String? = nil,
        to: String? = nil,
        runningAt: String? = nil,
        production: Bool? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) {
        self.all = all
        self.state = state
        self.policy = policy
        self.from = from
        self.to = to
        self.runningAt = runningAt
        self.production = production
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("all", all)
        pairs.add("state", state)
        pairs.add("policy", policy)
        pairs.add("from", from)
        pairs.add("to", to)
        pairs.add("running_at", runningAt)
        pairs.add("production", production)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `create` of ``Backups`` takes beside its path.
public struct CreateBackup: Sendable {
    /// Name of the backup. The service makes one up when none is sent.
    public var name: String?
    /// The unit of `retentionValue`. Send both or neither.
    public var retentionUnit: BackupPeriodUnit?
    /// How long to keep the backup, counted in `retentionUnit`. 6 with `hour` means six hours.
    public var retentionValue: Int?
    /// Whether to begin at once, even at the cost of the database's speed while the backup is made.
    /// Postgres databases do not support it.
    public var emergency: Bool?

    /// What is left out is not sent.
    public init(
        name: String? = nil,
        retentionUnit: BackupPeriodUnit? = nil,
        retentionValue: Int? = nil,
        emergency: Bool? = nil
    ) {
        self.name = name
        self.retentionUnit = retentionUnit
        self.retentionValue = retentionValue
        self.emergency = emergency
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("retention_unit", retentionUnit)
            fields.put("retention_value", retentionValue)
            fields.put("emergency", emergency)
        }
    }
}

/// What `update` of ``Backups`` takes beside its path.
public struct UpdateBackup: Sendable {
    /// Whether the backup is guarded against deletion.
    public var protected: Bool?

    /// What is left out is not sent.
    public init(protected: Bool? = nil) {
        self.protected = protected
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("protected", protected)
        }
    }
}
