// Generated from api/resources/lookup_vindex.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Lookup vindexes: the calls of the vectors.
enum LookupVindexDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "lookup_vindex_create": return try await lookupVindexCreate(call)
        case "lookup_vindex_show": return try await lookupVindexShow(call)
        case "lookup_vindex_externalize": return try await lookupVindexExternalize(call)
        case "lookup_vindex_internalize": return try await lookupVindexInternalize(call)
        case "lookup_vindex_cancel": return try await lookupVindexCancel(call)
        case "lookup_vindex_complete": return try await lookupVindexComplete(call)
        default: return nil
        }
    }

    static func lookupVindexCreate(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: LookupVindexCreate = try LookupVindexCreate(
            name: call.needed(call.body("name", String.self)),
            tableKeyspace: call.needed(call.body("table_keyspace", String.self)),
            keyspace: call.body("keyspace", String.self),
            tableOwner: call.body("table_owner", String.self),
            tableName: call.body("table_name", String.self),
            type: call.body("type", String.self),
            cells: call.body("cells", [String].self),
            tabletTypes: call.body("tablet_types", [String].self),
            tabletTypesInPreferenceOrder: call.body("tablet_types_in_preference_order", Bool.self),
            ignoreNulls: call.body("ignore_nulls", Bool.self),
            tableOwnerColumns: call.body("table_owner_columns", [String].self),
            tableVindexType: call.body("table_vindex_type", String.self),
            continueAfterCopyWithOwner: call.body("continue_after_copy_with_owner", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.lookupVindex.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.lookupVindex.withRawResponse.create(
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

    static func lookupVindexShow(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let name: String = call.path("name")
        let params: LookupVindexShow = try LookupVindexShow(
            tableKeyspace: call.needed(call.query("table_keyspace", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.lookupVindex.get(
                organization,
                database,
                branch,
                name,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.lookupVindex.withRawResponse.get(
                organization,
                database,
                branch,
                name,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func lookupVindexExternalize(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let name: String = call.path("name")
        let params: LookupVindexExternalize = try LookupVindexExternalize(
            tableKeyspace: call.needed(call.body("table_keyspace", String.self)),
            keyspace: call.body("keyspace", String.self),
            delete: call.body("delete", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.lookupVindex.externalize(
                organization,
                database,
                branch,
                name,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.lookupVindex.withRawResponse.externalize(
                organization,
                database,
                branch,
                name,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func lookupVindexInternalize(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let name: String = call.path("name")
        let params: LookupVindexInternalize = try LookupVindexInternalize(
            tableKeyspace: call.needed(call.body("table_keyspace", String.self)),
            keyspace: call.body("keyspace", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.lookupVindex.internalize(
                organization,
                database,
                branch,
                name,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.lookupVindex.withRawResponse.internalize(
                organization,
                database,
                branch,
                name,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func lookupVindexCancel(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let name: String = call.path("name")
        let params: LookupVindexCancel = try LookupVindexCancel(
            tableKeyspace: call.needed(call.body("table_keyspace", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.lookupVindex.cancel(
                organization,
                database,
                branch,
                name,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.lookupVindex.withRawResponse.cancel(
                organization,
                database,
                branch,
                name,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func lookupVindexComplete(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let name: String = call.path("name")
        let params: LookupVindexComplete = try LookupVindexComplete(
            tableKeyspace: call.needed(call.body("table_keyspace", String.self)),
            keyspace: call.body("keyspace", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.lookupVindex.complete(
                organization,
                database,
                branch,
                name,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.lookupVindex.withRawResponse.complete(
                organization,
                database,
                branch,
                name,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
