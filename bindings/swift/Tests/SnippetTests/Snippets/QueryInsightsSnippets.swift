// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Query insights: the calls of the reference.
enum QueryInsightsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_branch_queries": try await listBranchQueries(client)
        case "list_branch_query_errors": try await listBranchQueryErrors(client)
        case "get_branch_query_error": try await getBranchQueryError(client)
        case "get_branch_query": try await getBranchQuery(client)
        case "list_branch_query_tags": try await listBranchQueryTags(client)
        case "list_branch_query_tag_summaries": try await listBranchQueryTagSummaries(client)
        case "get_branch_query_tag": try await getBranchQueryTag(client)
        case "get_query_statistics": try await getQueryStatistics(client)
        case "get_query_summary": try await getQuerySummary(client)
        default: return false
        }
        return true
    }

    static func listBranchQueries(_ client: PlanetScaleClient) async throws {
        for try await querySummary in client.queryInsights.all("acme", "shop", "feature/größe 2", .init(
            q: "q-1"
        )) {
            print(querySummary)
        }
    }

    static func listBranchQueryErrors(_ client: PlanetScaleClient) async throws {
        for try await queryErrorSummary in client.queryInsights.allErrors(
            "acme",
            "shop",
            "feature/größe 2",
            .init(q: "q-1")
        ) {
            print(queryErrorSummary)
        }
    }

    static func getBranchQueryError(_ client: PlanetScaleClient) async throws {
        for try await queryExecution in client.queryInsights.allErrorExecutions(
            "acme",
            "shop",
            "feature/größe 2",
            "fingerprint 1",
            .init(from: "from-1")
        ) {
            print(queryExecution)
        }
    }

    static func getBranchQuery(_ client: PlanetScaleClient) async throws {
        let queryExecution = try await client.queryInsights.get(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )
        _ = queryExecution
    }

    static func listBranchQueryTags(_ client: PlanetScaleClient) async throws {
        for try await queryTag in client.queryInsights.allTags("acme", "shop", "feature/größe 2", .init(
            q: "q-1"
        )) {
            print(queryTag)
        }
    }

    static func listBranchQueryTagSummaries(_ client: PlanetScaleClient) async throws {
        for try await queryTagSummary in client.queryInsights.allTagSummaries(
            "acme",
            "shop",
            "feature/größe 2",
            .init(tags: ["tag-2", "tag-3"])
        ) {
            print(queryTagSummary)
        }
    }

    static func getBranchQueryTag(_ client: PlanetScaleClient) async throws {
        let queryTag = try await client.queryInsights.getTag(
            "acme",
            "shop",
            "feature/größe 2",
            "tag 1",
            .init(from: "from-1")
        )
        _ = queryTag
    }

    static func getQueryStatistics(_ client: PlanetScaleClient) async throws {
        for try await queryExecution in client.queryInsights.allExecutions(
            "acme",
            "shop",
            "feature/größe 2",
            "fingerprint 1",
            .init(keyspace: "keyspace-1", from: "from-2")
        ) {
            print(queryExecution)
        }
    }

    static func getQuerySummary(_ client: PlanetScaleClient) async throws {
        let querySummary = try await client.queryInsights.getSummary(
            "acme",
            "shop",
            "feature/größe 2",
            "fingerprint 1",
            .init(keyspace: "keyspace-1", from: "from-2")
        )
        _ = querySummary
    }
}
