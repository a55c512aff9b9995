// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
// Data imports: a method an operation.

import Foundation

/// A data import brings an external MySQL database over without downtime.
///
/// The service copies its tables into a new database and keeps them in step, and both can be used
/// through PlanetScale meanwhile. Then traffic is switched, so that PlanetScale becomes the primary
/// and the external database its replica; it can be switched back. Detaching the external database
/// ends the import.
public struct DataImports: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawDataImports { RawDataImports(transport: transport) }

    /// Check whether an external database can be imported.
    ///
    /// Connects to the external database and looks at its schema without importing anything. The
    /// reply says whether the connection works, what in the schema is in the way and how many
    /// connections the server can spare. A failed check is a normal reply.
    ///
    /// `POST /organizations/{organization}/data-imports/test-connection`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``TestDataImportSource``; `databaseName`, `connection` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DataImportSourceCheck``: What a look at an external database found.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func testSource(
        _ organization: String?,
        _ params: TestDataImportSource,
        options: RequestOptions = RequestOptions()
    ) async throws -> DataImportSourceCheck {
        try await withRawResponse.testSource(organization, params, options: options).parse()
    }

    /// Begin to import an external database.
    ///
    /// Creates a database and begins to copy the external one into it. Check the external database
    /// first. Follow the import by polling it until its data is copied; traffic is not switched by
    /// itself.
    ///
    /// `POST /organizations/{organization}/data-imports/new`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``StartDataImport``; `databaseName`, `connection`, `region`, `plan`,
    ///     `maxPoolSize` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DataImport``: The import of an external MySQL database into this one.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func start(
        _ organization: String?,
        _ params: StartDataImport,
        options: RequestOptions = RequestOptions()
    ) async throws -> DataImport {
        try await withRawResponse.start(organization, params, options: options).parse()
    }

    /// Get the data import of a database.
    ///
    /// Returns how far the import is. Poll it to follow the copy and each switch of traffic.
    ///
    /// `GET /organizations/{organization}/databases/{database}/data-imports`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DataImport``: The import of an external MySQL database into this one.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> DataImport {
        try await withRawResponse.get(organization, database, options: options).parse()
    }

    /// Waits until the external data is copied and kept in step, so that traffic can be switched.
    ///
    /// It takes hours for a large database.
    ///
    /// It succeeds when `state` is `switch_traffic_workflow_pending` or
    /// `switch_traffic_workflow_running` or `cleanup_workflow_pending` or
    /// `cleanup_workflow_running` or `ready`. It fails when `state` is `prepare_data_copy_error` or
    /// `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error` or
    /// `cleanup_workflow_error`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this wait only: how long it may take, 24 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``DataImport``: The import of an external MySQL database into this one.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilCopied(
        _ organization: String?,
        _ database: String,
        options: WaitOptions<DataImport> = WaitOptions<DataImport>()
    ) async throws -> DataImport {
        try await transport.wait(
            "get_data_import",
            "wait_until_copied",
            [organization, database],
            options: options,
            value: DataImport.self
        )
    }

    /// Waits as `waitUntilCopied` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this wait only: how long it may take, 24 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilCopied(
        _ organization: String?,
        _ database: String,
        options: WaitOptions<DataImport> = WaitOptions<DataImport>()
    ) -> WaitSequence<DataImport> {
        transport.progress(
            "get_data_import",
            "wait_until_copied",
            [organization, database],
            options: options,
            value: DataImport.self
        )
    }

    /// Waits until traffic goes to PlanetScale, so that the external database can be detached.
    ///
    /// It succeeds when `state` is `cleanup_workflow_pending` or `cleanup_workflow_running` or
    /// `cleanup_workflow_error` or `ready`. It fails when `state` is `prepare_data_copy_error` or
    /// `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``DataImport``: The import of an external MySQL database into this one.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilSwitched(
        _ organization: String?,
        _ database: String,
        options: WaitOptions<DataImport> = WaitOptions<DataImport>()
    ) async throws -> DataImport {
        try await transport.wait(
            "get_data_import",
            "wait_until_switched",
            [organization, database],
            options: options,
            value: DataImport.self
        )
    }

    /// Waits as `waitUntilSwitched` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilSwitched(
        _ organization: String?,
        _ database: String,
        options: WaitOptions<DataImport> = WaitOptions<DataImport>()
    ) -> WaitSequence<DataImport> {
        transport.progress(
            "get_data_import",
            "wait_until_switched",
            [organization, database],
            options: options,
            value: DataImport.self
        )
    }

    /// Waits until the import is over and the external database is detached.
    ///
    /// It succeeds when `state` is `ready`. It fails when `state` is `prepare_data_copy_error` or
    /// `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error` or
    /// `cleanup_workflow_error`.
    ///
    /// Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this wait only: how long it may take, 24 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``DataImport``: The import of an external MySQL database into this one.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilReady(
        _ organization: String?,
        _ database: String,
        options: WaitOptions<DataImport> = WaitOptions<DataImport>()
    ) async throws -> DataImport {
        try await transport.wait(
            "get_data_import",
            "wait_until_ready",
            [organization, database],
            options: options,
            value: DataImport.self
        )
    }

    /// Waits as `waitUntilReady` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this wait only: how long it may take, 24 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilReady(
        _ organization: String?,
        _ database: String,
        options: WaitOptions<DataImport> = WaitOptions<DataImport>()
    ) -> WaitSequence<DataImport> {
        transport.progress(
            "get_data_import",
            "wait_until_ready",
            [organization, database],
            options: options,
            value: DataImport.self
        )
    }

    /// Cancel the data import of a database.
    ///
    /// Stops the copy and gives the import up. The external database stays as it is. Whether the
    /// database that was made for the import is removed too is not documented.
    ///
    /// `POST /organizations/{organization}/databases/{database}/data-imports/cancel`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancel(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.cancel(organization, database, options: options).parse()
    }

    /// Make PlanetScale the primary of an import.
    ///
    /// Begins to switch traffic, after which writes go to PlanetScale and flow back to the external
    /// database. Allowed once the import is in state `switch_traffic_workflow_pending`. The reply
    /// comes before the switch is done.
    ///
    /// `POST /organizations/{organization}/databases/{database}/data-imports/begin-switch-traffic`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DataImport``: The import of an external MySQL database into this one.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func switchTraffic(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> DataImport {
        try await withRawResponse.switchTraffic(organization, database, options: options).parse()
    }

    /// Make the external database the primary of an import again.
    ///
    /// Begins to switch traffic back, after which writes go to the external database and flow to
    /// PlanetScale. Allowed after a switch, until the external database is detached. The reply
    /// comes before the switch is done.
    ///
    /// `POST /organizations/{organization}/databases/{database}/data-imports/begin-reverse-traffic`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DataImport``: The import of an external MySQL database into this one.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func reverseTraffic(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> DataImport {
        try await withRawResponse.reverseTraffic(organization, database, options: options).parse()
    }

    /// Detach the external database and finish the import.
    ///
    /// Ends the replication between PlanetScale and the external database for good; traffic cannot
    /// be switched back any more. Allowed once traffic goes to PlanetScale. The import is over when
    /// its state is `ready`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/data-imports/detach-external-database`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``DataImport``: The import of an external MySQL database into this one.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func detachExternalDatabase(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> DataImport {
        try await withRawResponse.detachExternalDatabase(organization, database, options: options).parse()
    }
}

/// The calls of ``DataImports``, with the reply as it came: status, headers and body.
public struct RawDataImports: Sendable {
    let transport: Transport

    /// Check whether an external database can be imported. See `testSource` of ``DataImports``.
    public func testSource(
        _ organization: String?,
        _ params: TestDataImportSource,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DataImportSourceCheck> {
        try await transport.send(
            "test_data_import_source",
            [organization],
            body: params.jsonBody,
            options: options,
            reply: .value(DataImportSourceCheck.self)
        )
    }

    /// Begin to import an external database. See `start` of ``DataImports``.
    public func start(
        _ organization: String?,
        _ params: StartDataImport,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DataImport> {
        try await transport.send(
            "start_data_import",
            [organization],
            body: params.jsonBody,
            options: options,
            reply: .value(DataImport.self)
        )
    }

    /// Get the data import of a database. See `get` of ``DataImports``.
    public func get(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DataImport> {
        try await transport.send(
            "get_data_import",
            [organization, database],
            options: options,
            reply: .value(DataImport.self)
        )
    }

    /// Cancel the data import of a database. See `cancel` of ``DataImports``.
    public func cancel(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send("cancel_data_import", [organization, database], options: options, reply: .nothing)
    }

    /// Make PlanetScale the primary of an import. See `switchTraffic` of ``DataImports``.
    public func switchTraffic(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DataImport> {
        try await transport.send(
            "data_import_begin_switch_traffic",
            [organization, database],
            options: options,
            reply: .value(DataImport.self)
        )
    }

    /// Make the external database the primary of an import again. See `reverseTraffic` of ``DataImports``.
    public func reverseTraffic(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DataImport> {
        try await transport.send(
            "data_import_begin_reverse_traffic",
            [organization, database],
            options: options,
            reply: .value(DataImport.self)
        )
    }

    /// Detach the external database and finish the import. See `detachExternalDatabase` of ``DataImports``.
    public func detachExternalDatabase(
        _ organization: String?,
        _ database: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<DataImport> {
        try await transport.send(
            "data_import_detach_external_database",
            [organization, database],
            options: options,
            reply: .value(DataImport.self)
        )
    }
}

/// What `testSource` of ``DataImports`` takes beside its path.
public struct TestDataImportSource: Sendable {
    /// Name of the database that an import would make.
    public var databaseName: String
    /// The external database and how to connect to it.
    public var connection: DataImportSource

    /// What is left out is not sent.
    public init(databaseName: String, connection: DataImportSource) {
        self.databaseName = databaseName
        self.connection = connection
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("database_name", databaseName)
            fields.put("connection", connection)
        }
    }
}

/// What `start` of ``DataImports`` takes beside its path.
public struct StartDataImport: Sendable {
    /// Name of the database that the import makes.
    public var databaseName: String
    /// The external database and how to connect to it.
    public var connection: DataImportSource
    /// Slug of the region to place the database in, such as `us-east`.
    public var region: String
    /// Plan of the database, as `suggested_plan` of the check.
    public var plan: DataImportPlan
    /// The most connections that the import opens to the external database, at most `maxPoolSize` of the check.
    public var maxPoolSize: Int

    /// What is left out is not sent.
    public init(
        databaseName: String,
        connection: DataImportSource,
        region: String,
        plan: DataImportPlan,
        maxPoolSize: Int
    ) {
        self.databaseName = databaseName
        self.connection = connection
        self.region = region
        self.plan = plan
        self.maxPoolSize = maxPoolSize
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("database_name", databaseName)
            fields.put("connection", connection)
            fields.put("region", region)
            fields.put("plan", plan)
            fields.put("max_pool_size", maxPoolSize)
        }
    }
}
