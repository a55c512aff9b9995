// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
// Authentication attempt reports: a method an operation.

import Foundation

/// Reports on the attempts to log in to the Postgres branches of an organization: who tried from
/// which address, with which username, and whether they were let in.
///
/// A report is made in the background and then lies ready as a ZIP archive for 24 hours. For
/// administrators of the organization, with a user token.
public struct AuthAttemptExports: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawAuthAttemptExports { RawAuthAttemptExports(transport: transport) }

    /// Ask for a report on authentication attempts.
    ///
    /// Starts to put together a report on the attempts to log in to the Postgres branches of an
    /// organization and returns it at once. Wait until it is ready before fetching the file. Only
    /// administrators of the organization can ask for reports; service tokens cannot.
    ///
    /// `POST /organizations/{organization}/auth-attempt-exports`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``CreateAuthAttemptExport``; `startAt`, `endAt`, `format` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``AuthAttemptExport``: A report on attempts to log in to the Postgres branches
    ///   of an organization, made in the background.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ params: CreateAuthAttemptExport,
        options: RequestOptions = RequestOptions()
    ) async throws -> AuthAttemptExport {
        try await withRawResponse.create(organization, params, options: options).parse()
    }

    /// Get a report on authentication attempts.
    ///
    /// Returns a report without its contents: its state, what it was asked for and until when it
    /// can be fetched. Once it has expired the answer is 410, with the report as its body.
    ///
    /// `GET /organizations/{organization}/auth-attempt-exports/{export}`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - export: Identifier of the report, from the reply that created it.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``AuthAttemptExport``: A report on attempts to log in to the Postgres branches
    ///   of an organization, made in the background.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ export: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> AuthAttemptExport {
        try await withRawResponse.get(organization, export, options: options).parse()
    }

    /// Waits until the file of the report can be fetched.
    ///
    /// Failure means that the report could not be made; `failureReason` and `recoveryHint` say why
    /// and what to do.
    ///
    /// It succeeds when `state` is `ready`. It fails when `state` is `failed`.
    ///
    /// Looks with `GET /organizations/{organization}/auth-attempt-exports/{export}` until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - export: Identifier of the report, from the reply that created it.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: ``AuthAttemptExport``: A report on attempts to log in to the Postgres branches
    ///   of an organization, made in the background.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilReady(
        _ organization: String?,
        _ export: String,
        options: WaitOptions<AuthAttemptExport> = WaitOptions<AuthAttemptExport>()
    ) async throws -> AuthAttemptExport {
        try await transport.wait(
            "get_auth_attempt_export",
            "wait_until_ready",
            [organization, export],
            options: options,
            value: AuthAttemptExport.self
        )
    }

    /// Waits as `waitUntilReady` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - export: Identifier of the report, from the reply that created it.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilReady(
        _ organization: String?,
        _ export: String,
        options: WaitOptions<AuthAttemptExport> = WaitOptions<AuthAttemptExport>()
    ) -> WaitSequence<AuthAttemptExport> {
        transport.progress(
            "get_auth_attempt_export",
            "wait_until_ready",
            [organization, export],
            options: options,
            value: AuthAttemptExport.self
        )
    }

    /// Fetch a report on authentication attempts.
    ///
    /// Returns the file of a report that is ready: a ZIP archive with the attempts in the format
    /// that was asked for and `manifest.json`, which records time span and filters. The service
    /// answers with a redirect to a signed address on another host, which clients follow without
    /// credentials. After 24 hours the answer is 410; ask for a new report.
    ///
    /// `GET /organizations/{organization}/auth-attempt-exports/{export}/download`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - export: Identifier of the report, from the reply that created it.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: What was downloaded.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func download(
        _ organization: String?,
        _ export: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Data {
        try await withRawResponse.download(organization, export, options: options).parse()
    }
}

/// The calls of ``AuthAttemptExports``, with the reply as it came: status, headers and body.
public struct RawAuthAttemptExports: Sendable {
    let transport: Transport

    /// Ask for a report on authentication attempts. See `create` of ``AuthAttemptExports``.
    public func create(
        _ organization: String?,
        _ params: CreateAuthAttemptExport,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<AuthAttemptExport> {
        try await transport.send(
            "create_auth_attempt_export",
            [organization],
            body: params.jsonBody,
            options: options,
            reply: .value(AuthAttemptExport.self)
        )
    }

    /// Get a report on authentication attempts. See `get` of ``AuthAttemptExports``.
    public func get(
        _ organization: String?,
        _ export: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<AuthAttemptExport> {
        try await transport.send(
            "get_auth_attempt_export",
            [organization, export],
            options: options,
            reply: .value(AuthAttemptExport.self)
        )
    }

    /// Fetch a report on authentication attempts. See `download` of ``AuthAttemptExports``.
    public func download(
        _ organization: String?,
        _ export: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Data> {
        try await transport.send(
            "download_auth_attempt_export",
            [organization, export],
            options: options,
            reply: .bytes
        )
    }
}

/// What `create` of ``AuthAttemptExports`` takes beside its path.
public struct CreateAuthAttemptExport: Sendable {
    /// Beginning of the time span to cover, itself included.
    public var startAt: Date
    /// End of the time span to cover, itself left out.
    public var endAt: Date
    /// Format of the attempts in the file.
    public var format: AuthAttemptExportFormat
    /// Which attempts to limit the report to. All attempts when left out.
    public var filters: AuthAttemptExportFilters?

    /// What is left out is not sent.
    public init(startAt: Date, endAt: Date, format: AuthAttemptExportFormat, filters: AuthAttemptExportFilters? = nil) {
        self.startAt = startAt
        self.endAt = endAt
        self.format = format
        self.filters = filters
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("start_at", startAt)
            fields.put("end_at", endAt)
            fields.put("format", format)
            fields.put("filters", filters)
        }
    }
}
