// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Query patterns: the calls of the reference.
enum QueryPatternsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "get_query_patterns_report_status": try await getQueryPatternsReportStatus(client)
        case "delete_query_patterns_report": try await deleteQueryPatternsReport(client)
        case "create_query_patterns_report": try await createQueryPatternsReport(client)
        case "list_generated_query_patterns_reports": try await listGeneratedQueryPatternsReports(client)
        case "get_query_patterns_report": try await getQueryPatternsReport(client)
        default: return false
        }
        return true
    }

    static func getQueryPatternsReportStatus(_ client: PlanetScaleClient) async throws {
        let queryPatternsReport = try await client.queryPatterns.get(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )

        let completed = try await client.queryPatterns.waitUntilCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )
        _ = queryPatternsReport
        _ = completed
    }

    static func deleteQueryPatternsReport(_ client: PlanetScaleClient) async throws {
        try await client.queryPatterns.delete("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
    }

    static func createQueryPatternsReport(_ client: PlanetScaleClient) async throws {
        let queryPatternsReport = try await client.queryPatterns.create("acme", "shop", "feature/größe 2")
        _ = queryPatternsReport
    }

    static func listGeneratedQueryPatternsReports(_ client: PlanetScaleClient) async throws {
        for try await queryPatternsReport in client.queryPatterns.all("acme", "shop", "feature/größe 2") {
            print(queryPatternsReport)
        }
    }

    static func getQueryPatternsReport(_ client: PlanetScaleClient) async throws {
        let data = try await client.queryPatterns.download(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )
        _ = data
    }
}
