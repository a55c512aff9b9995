// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
// Branch logs: a method an operation.

import Foundation

/// Access to the logs that the servers of a Postgres or Neki branch write.
///
/// The logs are on another host; this group gives out the signed address to read them from.
public struct BranchLogs: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawBranchLogs { RawBranchLogs(transport: transport) }

    /// Get a signed address for reading the logs of a branch.
    ///
    /// Returns an address from which the logs of the branch can be read for a limited time without
    /// further credentials. Send no Authorization header there. What the address takes as a query
    /// is not documented. MySQL branches have no such logs.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/logs/signatures`
    ///
    /// Databases: Postgres, Neki.
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``LogSignature``: A signed address for reading the logs of a branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func createSignature(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> LogSignature {
        try await withRawResponse.createSignature(organization, database, branch, options: options).parse()
    }
}

/// The calls of ``BranchLogs``, with the reply as it came: status, headers and body.
public struct RawBranchLogs: Sendable {
    let transport: Transport

    /// Get a signed address for reading the logs of a branch. See `createSignature` of ``BranchLogs``.
    public func createSignature(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<LogSignature> {
        try await transport.send(
            "create_log_signature",
            [organization, database, branch],
            options: options,
            reply: .value(LogSignature.self)
        )
    }
}
