// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
// Users: a method an operation.

import Foundation

/// A user is a person with a PlanetScale account.
///
/// The same user may be a member of several organizations.
public struct Users: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawUsers { RawUsers(transport: transport) }

    /// Get the user behind the token.
    ///
    /// Returns the account that the OAuth or access token belongs to, a cheap way to check that a
    /// token works. A service token has no user behind it and is refused.
    ///
    /// `GET /user`
    ///
    /// OAuth: `read_user` (user).
    ///
    /// - Parameters:
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``User``: A person's account, as members and teams embed it.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getCurrent(options: RequestOptions = RequestOptions()) async throws -> User {
        try await withRawResponse.getCurrent(options: options).parse()
    }
}

/// The calls of ``Users``, with the reply as it came: status, headers and body.
public struct RawUsers: Sendable {
    let transport: Transport

    /// Get the user behind the token. See `getCurrent` of ``Users``.
    public func getCurrent(options: RequestOptions = RequestOptions()) async throws -> RawResponse<User> {
        try await transport.send("get_current_user", [], options: options, reply: .value(User.self))
    }
}
