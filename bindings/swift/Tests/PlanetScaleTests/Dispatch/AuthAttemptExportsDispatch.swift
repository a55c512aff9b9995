// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Authentication attempt reports: the calls of the vectors.
enum AuthAttemptExportsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "create_auth_attempt_export": return try await createAuthAttemptExport(call)
        case "get_auth_attempt_export": return try await getAuthAttemptExport(call)
        case "download_auth_attempt_export": return try await downloadAuthAttemptExport(call)
        default: return nil
        }
    }

    static func createAuthAttemptExport(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: CreateAuthAttemptExport = try CreateAuthAttemptExport(
            startAt: call.needed(call.body("start_at", Date.self)),
            endAt: call.needed(call.body("end_at", Date.self)),
            format: call.needed(call.body("format", AuthAttemptExportFormat.self)),
            filters: call.body("filters", AuthAttemptExportFilters.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.authAttemptExports.create(
                organization,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.authAttemptExports.withRawResponse.create(
                organization,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getAuthAttemptExport(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let export: String = call.path("export")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.authAttemptExports.get(organization, export, options: call.options))
        case .raw:
            return try await call.raw(call.client.authAttemptExports.withRawResponse.get(
                organization,
                export,
                options: call.options
            ))
        case .wait("wait_until_ready"):
            return try await call.sent(call.client.authAttemptExports.waitUntilReady(
                organization,
                export,
                options: call.waiting()
            ))
        case .progress("wait_until_ready"):
            return try await call.progress(call.client.authAttemptExports.progressUntilReady(
                organization,
                export,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func downloadAuthAttemptExport(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let export: String = call.path("export")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.authAttemptExports.download(
                organization,
                export,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.authAttemptExports.withRawResponse.download(
                organization,
                export,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
