// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Authentication attempt reports: the calls of the reference.
enum AuthAttemptExportsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "create_auth_attempt_export": try await createAuthAttemptExport(client)
        case "get_auth_attempt_export": try await getAuthAttemptExport(client)
        case "download_auth_attempt_export": try await downloadAuthAttemptExport(client)
        default: return false
        }
        return true
    }

    static func createAuthAttemptExport(_ client: PlanetScaleClient) async throws {
        let authAttemptExport = try await client.authAttemptExports.create("acme", .init(
            startAt: Date("2026-01-02T03:00:01Z", strategy: .iso8601),
            endAt: Date("2026-01-02T03:00:02Z", strategy: .iso8601),
            format: .csv
        ))
        _ = authAttemptExport
    }

    static func getAuthAttemptExport(_ client: PlanetScaleClient) async throws {
        let authAttemptExport = try await client.authAttemptExports.get("acme", "export 1")

        let ready = try await client.authAttemptExports.waitUntilReady("acme", "export 1")
        _ = authAttemptExport
        _ = ready
    }

    static func downloadAuthAttemptExport(_ client: PlanetScaleClient) async throws {
        let data = try await client.authAttemptExports.download("acme", "export 1")
        _ = data
    }
}
