// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
// OAuth tokens: the types.

import Foundation

/// What an OAuth token is exchanged for.
public enum OauthGrantType: JSONWord {
    /// `authorization_code`: The code that came to the redirect address after a user allowed the application.
    case authorizationCode
    /// `refresh_token`: The refresh token that came with an earlier token.
    case refreshToken
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [OauthGrantType] = [.authorizationCode, .refreshToken]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "authorization_code": self = .authorizationCode
        case "refresh_token": self = .refreshToken
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .authorizationCode: return "authorization_code"
        case .refreshToken: return "refresh_token"
        case .unknown(let word): return word
        }
    }
}
