// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Query insights: the calls of the vectors.
enum QueryInsightsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_branch_queries": return try await listBranchQueries(call)
        case "list_branch_query_errors": return try await listBranchQueryErrors(call)
        case "get_branch_query_error": return try await getBranchQueryError(call)
        case "get_branch_query": return try await getBranchQuery(call)
        case "list_branch_query_tags": return try await listBranchQueryTags(call)
        case "list_branch_query_tag_summaries": return try await listBranchQueryTagSummaries(call)
        case "get_branch_query_tag": return try await getBranchQueryTag(call)
        case "get_query_statistics": return try await getQueryStatistics(call)
        case "get_query_summary": return try await getQuerySummary(call)
        default: return nil
        }
    }

    static func listBranchQueries(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListBranchQueries = try ListBranchQueries(
            q: call.query("q", String.self),
            from: call.query("from", String.self),
            to: call.query("to", String.self),
            period: call.query("period", TimePeriod.self),
            sort: call.query("sort", QuerySort.self),
            dir: call.query("dir", PlanetScaleSortOrder.self),
            tabletType: call.query("tablet_type", TabletType.self),
            type: call.query("type", StatementType.self),
            fields: call.query("fields", [String].self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.queryInsights.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.queryInsights.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.queryInsights.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.queryInsights.all(
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

    static func listBranchQueryErrors(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListBranchQueryErrors = try ListBranchQueryErrors(
            q: call.query("q", String.self),
            from: call.query("from", String.self),
            to: call.query("to", String.self),
            period: call.query("period", TimePeriod.self),
            sort: call.query("sort", QueryErrorSort.self),
            dir: call.query("dir", PlanetScaleSortOrder.self),
            tabletType: call.query("tablet_type", TabletType.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.queryInsights.listErrors(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.queryInsights.withRawResponse.listErrors(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.queryInsights.allErrors(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.queryInsights.allErrors(
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

    static func getBranchQueryError(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let fingerprint: String = call.path("fingerprint")
        let params: GetBranchQueryError = try GetBranchQueryError(
            from: call.query("from", String.self),
            to: call.query("to", String.self),
            period: call.query("period", TimePeriod.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.queryInsights.listErrorExecutions(
                organization,
                database,
                branch,
                fingerprint,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.queryInsights.withRawResponse.listErrorExecutions(
                organization,
                database,
                branch,
                fingerprint,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.queryInsights.allErrorExecutions(
                organization,
                database,
                branch,
                fingerprint,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.queryInsights.allErrorExecutions(
                organization,
                database,
                branch,
                fingerprint,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getBranchQuery(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.queryInsights.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.queryInsights.withRawResponse.get(
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

    static func listBranchQueryTags(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListBranchQueryTags = try ListBranchQueryTags(
            q: call.query("q", String.self),
            from: call.query("from", String.self),
            to: call.query("to", String.self),
            period: call.query("period", TimePeriod.self),
            fingerprint: call.query("fingerprint", String.self),
            keyspace: call.query("keyspace", String.self),
            tabletType: call.query("tablet_type", TabletType.self),
            valuesLimit: call.query("values_limit", Int.self),
            literalValuesOnly: call.query("literal_values_only", Bool.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.queryInsights.listTags(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.queryInsights.withRawResponse.listTags(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.queryInsights.allTags(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.queryInsights.allTags(
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

    static func listBranchQueryTagSummaries(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListBranchQueryTagSummaries = try ListBranchQueryTagSummaries(
            tags: call.query("tags", [String].self),
            q: call.query("q", String.self),
            from: call.query("from", String.self),
            to: call.query("to", String.self),
            period: call.query("period", TimePeriod.self),
            sort: call.query("sort", QueryTagSummarySort.self),
            dir: call.query("dir", PlanetScaleSortOrder.self),
            tabletType: call.query("tablet_type", TabletType.self),
            type: call.query("type", StatementType.self),
            fields: call.query("fields", [String].self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.queryInsights.listTagSummaries(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.queryInsights.withRawResponse.listTagSummaries(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.queryInsights.allTagSummaries(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.queryInsights.allTagSummaries(
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

    static func getBranchQueryTag(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let tag: String = call.path("tag")
        let params: GetBranchQueryTag = try GetBranchQueryTag(
            from: call.query("from", String.self),
            to: call.query("to", String.self),
            period: call.query("period", TimePeriod.self),
            fingerprint: call.query("fingerprint", String.self),
            keyspace: call.query("keyspace", String.self),
            tabletType: call.query("tablet_type", TabletType.self),
            valuesLimit: call.query("values_limit", Int.self),
            literalValuesOnly: call.query("literal_values_only", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.queryInsights.getTag(
                organization,
                database,
                branch,
                tag,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.queryInsights.withRawResponse.getTag(
                organization,
                database,
                branch,
                tag,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getQueryStatistics(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let fingerprint: String = call.path("fingerprint")
        let params: GetQueryStatistics = try GetQueryStatistics(
            keyspace: call.needed(call.query("keyspace", String.self)),
            from: call.query("from", String.self),
            to: call.query("to", String.self),
            period: call.query("period", TimePeriod.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.queryInsights.listExecutions(
                organization,
                database,
                branch,
                fingerprint,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.queryInsights.withRawResponse.listExecutions(
                organization,
                database,
                branch,
                fingerprint,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.queryInsights.allExecutions(
                organization,
                database,
                branch,
                fingerprint,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.queryInsights.allExecutions(
                organization,
                database,
                branch,
                fingerprint,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getQuerySummary(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let fingerprint: String = call.path("fingerprint")
        let params: GetQuerySummary = try GetQuerySummary(
            keyspace: call.needed(call.query("keyspace", String.self)),
            from: call.query("from", String.self),
            to: call.query("to", String.self),
            period: call.query("period", TimePeriod.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.queryInsights.getSummary(
                organization,
                database,
                branch,
                fingerprint,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.queryInsights.withRawResponse.getSummary(
                organization,
                database,
                branch,
                fingerprint,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
