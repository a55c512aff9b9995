// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Query patterns: the calls of the vectors.
enum QueryPatternsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "get_query_patterns_report_status": return try await getQueryPatternsReportStatus(call)
        case "delete_query_patterns_report": return try await deleteQueryPatternsReport(call)
        case "create_query_patterns_report": return try await createQueryPatternsReport(call)
        case "list_generated_query_patterns_reports": return try await listGeneratedQueryPatternsReports(call)
        case "get_query_patterns_report": return try await getQueryPatternsReport(call)
        default: return nil
        }
    }

    static func getQueryPatternsReportStatus(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.queryPatterns.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.queryPatterns.withRawResponse.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .wait("wait_until_completed"):
            return try await call.sent(call.client.queryPatterns.waitUntilCompleted(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_completed"):
            return try await call.progress(call.client.queryPatterns.progressUntilCompleted(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteQueryPatternsReport(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.queryPatterns.delete(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.queryPatterns.withRawResponse.delete(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func createQueryPatternsReport(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.queryPatterns.create(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.queryPatterns.withRawResponse.create(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listGeneratedQueryPatternsReports(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListGeneratedQueryPatternsReports = try ListGeneratedQueryPatternsReports(
            startingAfter: call.query("starting_after", String.self),
            endingBefore: call.query("ending_before", String.self),
            limit: call.query("limit", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.queryPatterns.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.queryPatterns.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.queryPatterns.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.queryPatterns.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getQueryPatternsReport(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.queryPatterns.download(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.queryPatterns.withRawResponse.download(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
