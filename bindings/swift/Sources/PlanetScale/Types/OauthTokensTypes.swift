// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
// OAuth tokens: the types.

import Foundation

/// What an OAuth token is exchanged for.
public struct OauthGrantType: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `authorization_code`: The code that came to the redirect address after a user allowed the application.
    public static var authorizationCode: Self { Self(rawValue: "authorization_code") }
    /// `refresh_token`: The refresh token that came with an earlier token.
    public static var refreshToken: Self { Self(rawValue: "refresh_token") }

    /// The words that are known.
    public static let allCases: [OauthGrantType] = [.authorizationCode, .refreshToken]
}
