// Generated from api/resources/vdiff.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// VDiff: the calls of the vectors.
enum VdiffDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "vdiff_create": return try await vdiffCreate(call)
        case "vdiff_list": return try await vdiffList(call)
        case "vdiff_show": return try await vdiffShow(call)
        case "vdiff_delete": return try await vdiffDelete(call)
        case "vdiff_stop": return try await vdiffStop(call)
        case "vdiff_resume": return try await vdiffResume(call)
        default: return nil
        }
    }

    static func vdiffCreate(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let params: VdiffCreate = try VdiffCreate(
            targetKeyspace: call.needed(call.body("target_keyspace", String.self)),
            autoRetry: call.body("auto_retry", Bool.self),
            autoStart: call.body("auto_start", Bool.self),
            debugQuery: call.body("debug_query", Bool.self),
            onlyPks: call.body("only_pks", Bool.self),
            updateTableStats: call.body("update_table_stats", Bool.self),
            verbose: call.body("verbose", Bool.self),
            tables: call.body("tables", [String].self),
            tabletTypes: call.body("tablet_types", [String].self),
            tabletSelectionPreference: call.body("tablet_selection_preference", String.self),
            filteredReplicationWaitTime: call.body("filtered_replication_wait_time", Int.self),
            maxReportSampleRows: call.body("max_report_sample_rows", Int.self),
            maxExtraRowsToCompare: call.body("max_extra_rows_to_compare", Int.self),
            rowDiffColumnTruncateAt: call.body("row_diff_column_truncate_at", Int.self),
            limit: call.body("limit", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vdiff.create(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vdiff.withRawResponse.create(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func vdiffList(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let params: VdiffList = try VdiffList(targetKeyspace: call.needed(call.query("target_keyspace", String.self)))
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vdiff.list(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vdiff.withRawResponse.list(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func vdiffShow(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let uuid: String = call.path("uuid")
        let params: VdiffShow = try VdiffShow(targetKeyspace: call.needed(call.query("target_keyspace", String.self)))
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vdiff.get(
                organization,
                database,
                branch,
                workflow,
                uuid,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vdiff.withRawResponse.get(
                organization,
                database,
                branch,
                workflow,
                uuid,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func vdiffDelete(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let uuid: String = call.path("uuid")
        let params: VdiffDelete = try VdiffDelete(
            targetKeyspace: call.needed(call.query("target_keyspace", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vdiff.delete(
                organization,
                database,
                branch,
                workflow,
                uuid,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vdiff.withRawResponse.delete(
                organization,
                database,
                branch,
                workflow,
                uuid,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func vdiffStop(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let uuid: String = call.path("uuid")
        let params: VdiffStop = try VdiffStop(
            targetKeyspace: call.needed(call.body("target_keyspace", String.self)),
            targetShards: call.body("target_shards", [String].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vdiff.stop(
                organization,
                database,
                branch,
                workflow,
                uuid,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vdiff.withRawResponse.stop(
                organization,
                database,
                branch,
                workflow,
                uuid,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func vdiffResume(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let uuid: String = call.path("uuid")
        let params: VdiffResume = try VdiffResume(
            targetKeyspace: call.needed(call.body("target_keyspace", String.self)),
            targetShards: call.body("target_shards", [String].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vdiff.resume(
                organization,
                database,
                branch,
                workflow,
                uuid,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vdiff.withRawResponse.resume(
                organization,
                database,
                branch,
                workflow,
                uuid,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
