// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
// OAuth applications: a method an operation.

import Foundation

/// An OAuth application acts for users who allow it to, within the scopes that they grant.
///
/// These calls read the applications that an organization has registered, and list and revoke the
/// tokens that users have given them. Applications are created and changed in the dashboard.
public struct OauthApplications: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawOauthApplications { RawOauthApplications(transport: transport) }

    /// List the OAuth applications of an organization.
    ///
    /// Returns the applications that the organization has registered, without their client secrets.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/oauth-applications`
    ///
    /// Service token: `read_oauth_applications`.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListOauthApplications``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``OauthApplication``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String? = nil,
        _ params: ListOauthApplications = ListOauthApplications(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<OauthApplication> {
        try await withRawResponse.list(organization, params, options: options).parse()
    }

    /// List the OAuth applications of an organization, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/oauth-applications`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListOauthApplications``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``OauthApplication``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String? = nil,
        _ params: ListOauthApplications = ListOauthApplications(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<OauthApplication> {
        transport.all(
            "list_oauth_applications",
            [organization],
            query: params.queryPairs,
            options: options,
            item: OauthApplication.self
        )
    }

    /// Get an OAuth application.
    ///
    /// Returns one application with its scopes and the number of tokens it holds, without its
    /// client secret.
    ///
    /// `GET /organizations/{organization}/oauth-applications/{application_id}`
    ///
    /// Service token: `read_oauth_applications`.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - applicationID: Identifier of the application, as `id` in the list of applications. Not
    ///     its `client_id`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``OauthApplication``: An application that acts for users who allow it to, as an
    ///   organization has registered it.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ applicationID: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> OauthApplication {
        try await withRawResponse.get(organization, applicationID, options: options).parse()
    }

    /// List the tokens of an OAuth application.
    ///
    /// Returns the tokens that users have given the application, each with what it may do in
    /// `oauthAccessesByResource`. The tokens themselves are not readable here.
    ///
    /// One page, the first unless told otherwise; `allTokens` goes on.
    ///
    /// `GET /organizations/{organization}/oauth-applications/{application_id}/tokens`
    ///
    /// Service token: `read_oauth_tokens`.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - applicationID: Identifier of the application, as `id` in the list of applications. Not
    ///     its `client_id`.
    ///   - params: ``ListOauthTokens``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``ServiceToken``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listTokens(
        _ organization: String?,
        _ applicationID: String,
        _ params: ListOauthTokens = ListOauthTokens(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<ServiceToken> {
        try await withRawResponse.listTokens(organization, applicationID, params, options: options).parse()
    }

    /// List the tokens of an OAuth application, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/oauth-applications/{application_id}/tokens`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - applicationID: Identifier of the application, as `id` in the list of applications. Not
    ///     its `client_id`.
    ///   - params: ``ListOauthTokens``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``ServiceToken``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allTokens(
        _ organization: String?,
        _ applicationID: String,
        _ params: ListOauthTokens = ListOauthTokens(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<ServiceToken> {
        transport.all(
            "list_oauth_tokens",
            [organization, applicationID],
            query: params.queryPairs,
            options: options,
            item: ServiceToken.self
        )
    }

    /// Get a token of an OAuth application.
    ///
    /// Returns one token with the user behind it and what it may do. The token itself is not
    /// readable here.
    ///
    /// `GET /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`
    ///
    /// Service token: `read_oauth_tokens`.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - applicationID: Identifier of the application, as `id` in the list of applications. Not
    ///     its `client_id`.
    ///   - tokenID: Identifier of the token, as `id` in the list of its application's tokens.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``ServiceToken``: A credential for this API.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getToken(
        _ organization: String?,
        _ applicationID: String,
        _ tokenID: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> ServiceToken {
        try await withRawResponse.getToken(organization, applicationID, tokenID, options: options).parse()
    }

    /// Revoke a token of an OAuth application.
    ///
    /// Takes the token away from the application, which can no longer act for that user. The user
    /// has to allow the application again to give it another one.
    ///
    /// `DELETE /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`
    ///
    /// Service token: `delete_oauth_tokens`.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - applicationID: Identifier of the application, as `id` in the list of applications. Not
    ///     its `client_id`.
    ///   - tokenID: Identifier of the token, as `id` in the list of its application's tokens.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func deleteToken(
        _ organization: String?,
        _ applicationID: String,
        _ tokenID: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.deleteToken(organization, applicationID, tokenID, options: options).parse()
    }
}

/// The calls of ``OauthApplications``, with the reply as it came: status, headers and body.
public struct RawOauthApplications: Sendable {
    let transport: Transport

    /// List the OAuth applications of an organization. See `list` of ``OauthApplications``.
    public func list(
        _ organization: String? = nil,
        _ params: ListOauthApplications = ListOauthApplications(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<OauthApplication>> {
        try await transport.send(
            "list_oauth_applications",
            [organization],
            query: params.queryPairs,
            options: options,
            reply: .page(of: OauthApplication.self)
        )
    }

    /// Get an OAuth application. See `get` of ``OauthApplications``.
    public func get(
        _ organization: String?,
        _ applicationID: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<OauthApplication> {
        try await transport.send(
            "get_oauth_application",
            [organization, applicationID],
            options: options,
            reply: .value(OauthApplication.self)
        )
    }

    /// List the tokens of an OAuth application. See `listTokens` of ``OauthApplications``.
    public func listTokens(
        _ organization: String?,
        _ applicationID: String,
        _ params: ListOauthTokens = ListOauthTokens(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<ServiceToken>> {
        try await transport.send(
            "list_oauth_tokens",
            [organization, applicationID],
            query: params.queryPairs,
            options: options,
            reply: .page(of: ServiceToken.self)
        )
    }

    /// Get a token of an OAuth application. See `getToken` of ``OauthApplications``.
    public func getToken(
        _ organization: String?,
        _ applicationID: String,
        _ tokenID: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<ServiceToken> {
        try await transport.send(
            "get_oauth_token",
            [organization, applicationID, tokenID],
            options: options,
            reply: .value(ServiceToken.self)
        )
    }

    /// Revoke a token of an OAuth application. See `deleteToken` of ``OauthApplications``.
    public func deleteToken(
        _ organization: String?,
        _ applicationID: String,
        _ tokenID: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_oauth_token",
            [organization, applicationID, tokenID],
            options: options,
            reply: .nothing
        )
    }
}

/// What `list` of ``OauthApplications`` takes beside its path.
public struct ListOauthApplications: Sendable {
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

/// What `listTokens` of ``OauthApplications`` takes beside its path.
public struct ListOauthTokens: Sendable {
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
