// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Users: the calls of the reference.
enum UsersSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "get_current_user": try await getCurrentUser(client)
        default: return false
        }
        return true
    }

    static func getCurrentUser(_ client: PlanetScaleClient) async throws {
        let user = try await client.users.getCurrent()
        _ = user
    }
}
