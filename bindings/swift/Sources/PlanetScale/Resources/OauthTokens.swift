// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
// OAuth tokens: a method an operation.

import Foundation

/// The last step of the OAuth flow: an application exchanges what it holds for a token that acts
/// for a user.
///
/// The tokens that exist are listed and revoked with the OAuth applications.
public struct OauthTokens: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawOauthTokens { RawOauthTokens(transport: transport) }

    /// Exchange a code or a refresh token for an OAuth token.
    ///
    /// Gives the application a token to act for a user: for the first time in exchange for the
    /// authorization code that came to its redirect address, later in exchange for the refresh
    /// token. The reply holds both the token and the next refresh token, here only; keep them
    /// before doing anything else, because a code or refresh token can be used once.
    ///
    /// `POST /organizations/{organization}/oauth-applications/{id}/token`
    ///
    /// Service token: `write_oauth_tokens`.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the application, as `id` in the list of applications. Not its
    ///     `client_id`.
    ///   - params: ``CreateOauthToken``; `clientID`, `clientSecret`, `grantType` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``ServiceToken``: A credential for this API.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ id: String,
        _ params: CreateOauthToken,
        options: RequestOptions = RequestOptions()
    ) async throws -> ServiceToken {
        try await withRawResponse.create(organization, id, params, options: options).parse()
    }
}

/// The calls of ``OauthTokens``, with the reply as it came: status, headers and body.
public struct RawOauthTokens: Sendable {
    let transport: Transport

    /// Exchange a code or a refresh token for an OAuth token. See `create` of ``OauthTokens``.
    public func create(
        _ organization: String?,
        _ id: String,
        _ params: CreateOauthToken,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<ServiceToken> {
        try await transport.send(
            "create_oauth_token",
            [organization, id],
            body: params.jsonBody,
            options: options,
            reply: .value(ServiceToken.self)
        )
    }
}

/// What `create` of ``OauthTokens`` takes beside its path.
public struct CreateOauthToken: Sendable {
    /// The application's `clientID`.
    public var clientID: String
    /// The application's client secret, shown in the dashboard when it was made. A secret: nothing
    /// of this package prints it.
    public var clientSecret: Secret
    /// What the token is exchanged for.
    public var grantType: OauthGrantType
    /// The authorization code. Needed for `authorization_code`. A secret: nothing of this package prints it.
    public var code: Secret?
    /// The application's redirect address, the same that the code was sent to. Needed for `authorization_code`.
    public var redirectUri: String?
    /// The refresh token that came with the token to be replaced. Needed for `refreshToken`. A
    /// secret: nothing of this package prints it.
    public var refreshToken: Secret?

    /// What is left out is not sent.
    public init(
        clientID: String,
        clientSecret: Secret,
        grantType: OauthGrantType,
        code: Secret? = nil,
        redirectUri: String? = nil,
        refreshToken: Secret? = nil
    ) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.grantType = grantType
        self.code = code
        self.redirectUri = redirectUri
        self.refreshToken = refreshToken
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("client_id", clientID)
            fields.put("client_secret", clientSecret)
            fields.put("grant_type", grantType)
            fields.put("code", code)
            fields.put("redirect_uri", redirectUri)
            fields.put("refresh_token", refreshToken)
        }
    }
}
