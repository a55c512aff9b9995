// Generated from api/resources/backup_policies.yaml by `cargo xtask codegen`. Do not edit.
// Backup policies: a method an operation.

import Foundation

/// The schedules by which the service backs up the branches of a database, and how long it keeps
/// each backup.
///
/// Some the service insists on; others can be added for more frequent or longer-lived backups.
public struct BackupPolicies: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawBackupPolicies { RawBackupPolicies(transport: transport) }

    /// List the backup policies of a database.
    ///
    /// Gives the schedules by which a database is backed up, page by page, with the times of the
    /// last and the next backup.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/backup-policies`
    ///
    /// Service token: `read_backups`. OAuth: `read_backups` (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListBackupPolicies``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``BackupPolicy``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListBackupPolicies = ListBackupPolicies(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<BackupPolicy> {
        try await withRawResponse.list(organization, database, params, options: options).parse()
    }

    /// List the backup policies of a database, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/backup-policies`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListBackupPolicies``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``BackupPolicy``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ params: ListBackupPolicies = ListBackupPolicies(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<BackupPolicy> {
        transport.all(
            "list_backup_policies",
            [organization, database],
            query: params.queryPairs,
            options: options,
            item: BackupPolicy.self
        )
    }

    /// Add a backup policy to a database.
    ///
    /// Adds a schedule for backups and returns it. The backups that it makes are billed by their
    /// size. Combinations of frequency and retention that the service does not offer are answered
    /// with 422.
    ///
    /// `POST /organizations/{organization}/databases/{database}/backup-policies`
    ///
    /// Service token: `write_backups`. OAuth: `write_backups` (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``CreateBackupPolicy``; `retentionValue`, `retentionUnit`, `frequencyValue`,
    ///     `frequencyUnit` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``BackupPolicy``: A schedule by which the service makes backups of a database's
    ///   branches, and how long it keeps them.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ params: CreateBackupPolicy,
        options: RequestOptions = RequestOptions()
    ) async throws -> BackupPolicy {
        try await withRawResponse.create(organization, database, params, options: options).parse()
    }

    /// Get a backup policy.
    ///
    /// Gives one schedule of backups of a database.
    ///
    /// `GET /organizations/{organization}/databases/{database}/backup-policies/{id}`
    ///
    /// Service token: `read_backups`. OAuth: `read_backups` (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - id: Identifier of the policy, as `id` in the list of backup policies.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``BackupPolicy``: A schedule by which the service makes backups of a database's
    ///   branches, and how long it keeps them.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> BackupPolicy {
        try await withRawResponse.get(organization, database, id, options: options).parse()
    }

    /// Change a backup policy.
    ///
    /// Changes the fields that are given, leaves the others, and returns the policy.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/backup-policies/{id}`
    ///
    /// Service token: `write_backups`. OAuth: `write_backups` (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - id: Identifier of the policy, as `id` in the list of backup policies.
    ///   - params: ``UpdateBackupPolicy``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``BackupPolicy``: A schedule by which the service makes backups of a database's
    ///   branches, and how long it keeps them.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ id: String,
        _ params: UpdateBackupPolicy = UpdateBackupPolicy(),
        options: RequestOptions = RequestOptions()
    ) async throws -> BackupPolicy {
        try await withRawResponse.update(organization, database, id, params, options: options).parse()
    }

    /// Delete a backup policy.
    ///
    /// Ends a schedule: no more backups are made by it. A policy whose `required` is true cannot be
    /// deleted.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/backup-policies/{id}`
    ///
    /// Service token: `write_backups`. OAuth: `write_backups` (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - id: Identifier of the policy, as `id` in the list of backup policies.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, id, options: options).parse()
    }
}

/// The calls of ``BackupPolicies``, with the reply as it came: status, headers and body.
public struct RawBackupPolicies: Sendable {
    let transport: Transport

    /// List the backup policies of a database. See `list` of ``BackupPolicies``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListBackupPolicies = ListBackupPolicies(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<BackupPolicy>> {
        try await transport.send(
            "list_backup_policies",
            [organization, database],
            query: params.queryPairs,
            options: options,
            reply: .page(of: BackupPolicy.self)
        )
    }

    /// Add a backup policy to a database. See `create` of ``BackupPolicies``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ params: CreateBackupPolicy,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<BackupPolicy> {
        try await transport.send(
            "create_backup_policy",
            [organization, database],
            body: params.jsonBody,
            options: options,
            reply: .value(BackupPolicy.self)
        )
    }

    /// Get a backup policy. See `get` of ``BackupPolicies``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<BackupPolicy> {
        try await transport.send(
            "get_backup_policy",
            [organization, database, id],
            options: options,
            reply: .value(BackupPolicy.self)
        )
    }

    /// Change a backup policy. See `update` of ``BackupPolicies``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ id: String,
        _ params: UpdateBackupPolicy = UpdateBackupPolicy(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<BackupPolicy> {
        try await transport.send(
            "update_backup_policy",
            [organization, database, id],
            body: params.jsonBody,
            options: options,
            reply: .value(BackupPolicy.self)
        )
    }

    /// Delete a backup policy. See `delete` of ``BackupPolicies``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_backup_policy",
            [organization, database, id],
            options: options,
            reply: .nothing
        )
    }
}

/// What `list` of ``BackupPolicies`` takes beside its path.
public struct ListBackupPolicies: Sendable {
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

/// What `create` of ``BackupPolicies`` takes beside its path.
public struct CreateBackupPolicy: Sendable {
    /// How long each backup is kept, counted in `retentionUnit`.
    public var retentionValue: Int
    /// The unit of `retentionValue`.
    public var retentionUnit: BackupPeriodUnit
    /// How often a backup is made, as the distance between two counted in `frequencyUnit`.
    public var frequencyValue: Int
    /// The unit of `frequencyValue`, at most a month.
    public var frequencyUnit: BackupPeriodUnit
    /// Name of the policy. The service makes one up when none is sent.
    public var name: String?
    /// Which branches the policy backs up.
    public var target: BackupPolicyTarget?
    /// Time of day in UTC at which the backup starts, as `HH:MM`.
    public var scheduleTime: String?
    /// Day of the week on which the backup starts, from 0 for Sunday to 6 for Saturday.
    public var scheduleDay: Int?
    /// Week of the month in which the backup starts, from 0 for the first to 3 for the last.
    public var scheduleWeek: Int?

    /// What is left out is not sent.
    public init(
        retentionValue: Int,
        retentionUnit: BackupPeriodUnit,
        frequencyValue: Int,
        frequencyUnit: BackupPeriodUnit,
        name: String? = nil,
        target: BackupPolicyTarget? = nil,
        scheduleTime: String? = nil,
        scheduleDay: Int? = nil,
        scheduleWeek: Int? = nil
    ) {
        self.retentionValue = retentionValue
        self.retentionUnit = retentionUnit
        self.frequencyValue = frequencyValue
        self.frequencyUnit = frequencyUnit
        self.name = name
        self.target = target
        self.scheduleTime = scheduleTime
        self.scheduleDay = scheduleDay
        self.scheduleWeek = scheduleWeek
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("target", target)
            fields.put("retention_value", retentionValue)
            fields.put("retention_unit", retentionUnit)
            fields.put("frequency_value", frequencyValue)
            fields.put("frequency_unit", frequencyUnit)
            fields.put("schedule_time", scheduleTime)
            fields.put("schedule_day", scheduleDay)
            fields.put("schedule_week", scheduleWeek)
        }
    }
}

/// What `update` of ``BackupPolicies`` takes beside its path.
public struct UpdateBackupPolicy: Sendable {
    /// Name of the policy.
    public var name: String?
    /// Which branches the policy backs up.
    public var target: BackupPolicyTarget?
    /// How long each backup is kept, counted in `retentionUnit`.
    public var retentionValue: Int?
    /// The unit of `retentionValue`.
    public var retentionUnit: BackupPeriodUnit?
    /// How often a backup is made, as the distance between two counted in `frequencyUnit`.
    public var frequencyValue: Int?
    /// The unit of `frequencyValue`, at most a month.
    public var frequencyUnit: BackupPeriodUnit?
    /// Time of day in UTC at which the backup starts, as `HH:MM`.
    public var scheduleTime: String?
    /// Day of the week on which the backup starts, from 0 for Sunday to 6 for Saturday.
    public var scheduleDay: Int?
    /// Week of the month in which the backup starts, from 0 for the first to 3 for the last.
    public var scheduleWeek: Int?

    /// What is left out is not sent.
    public init(
        name: String? = nil,
        target: BackupPolicyTarget? = nil,
        retentionValue: Int? = nil,
        retentionUnit: BackupPeriodUnit? = nil,
        frequencyValue: Int? = nil,
        frequencyUnit: BackupPeriodUnit? = nil,
        scheduleTime: String? = nil,
        scheduleDay: Int? = nil,
        scheduleWeek: Int? = nil
    ) {
        self.name = name
        self.target = target
        self.retentionValue = retentionValue
        self.retentionUnit = retentionUnit
        self.frequencyValue = frequencyValue
        self.frequencyUnit = frequencyUnit
        self.scheduleTime = scheduleTime
        self.scheduleDay = scheduleDay
        self.scheduleWeek = scheduleWeek
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("target", target)
            fields.put("retention_value", retentionValue)
            fields.put("retention_unit", retentionUnit)
            fields.put("frequency_value", frequencyValue)
            fields.put("frequency_unit", frequencyUnit)
            fields.put("schedule_time", scheduleTime)
            fields.put("schedule_day", scheduleDay)
            fields.put("schedule_week", scheduleWeek)
        }
    }
}
