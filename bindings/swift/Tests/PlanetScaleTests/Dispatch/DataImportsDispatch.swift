// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Data imports: the calls of the vectors.
enum DataImportsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "test_data_import_source": return try await testDataImportSource(call)
        case "start_data_import": return try await startDataImport(call)
        case "get_data_import": return try await getDataImport(call)
        case "cancel_data_import": return try await cancelDataImport(call)
        case "data_import_begin_switch_traffic": return try await dataImportBeginSwitchTraffic(call)
        case "data_import_begin_reverse_traffic": return try await dataImportBeginReverseTraffic(call)
        case "data_import_detach_external_database": return try await dataImportDetachExternalDatabase(call)
        default: return nil
        }
    }

    static func testDataImportSource(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: TestDataImportSource = try TestDataImportSource(
            databaseName: call.needed(call.body("database_name", String.self)),
            connection: call.needed(call.body("connection", DataImportSource.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.dataImports.testSource(organization, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.dataImports.withRawResponse.testSource(
                organization,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func startDataImport(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: StartDataImport = try StartDataImport(
            databaseName: call.needed(call.body("database_name", String.self)),
            connection: call.needed(call.body("connection", DataImportSource.self)),
            region: call.needed(call.body("region", String.self)),
            plan: call.needed(call.body("plan", DataImportPlan.self)),
            maxPoolSize: call.needed(call.body("max_pool_size", Int.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.dataImports.start(organization, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.dataImports.withRawResponse.start(
                organization,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getDataImport(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.dataImports.get(organization, database, options: call.options))
        case .raw:
            return try await call.raw(call.client.dataImports.withRawResponse.get(
                organization,
                database,
                options: call.options
            ))
        case .wait("wait_until_copied"):
            return try await call.sent(call.client.dataImports.waitUntilCopied(
                organization,
                database,
                options: call.waiting()
            ))
        case .progress("wait_until_copied"):
            return try await call.progress(call.client.dataImports.progressUntilCopied(
                organization,
                database,
                options: call.waiting()
            ))
        case .wait("wait_until_switched"):
            return try await call.sent(call.client.dataImports.waitUntilSwitched(
                organization,
                database,
                options: call.waiting()
            ))
        case .progress("wait_until_switched"):
            return try await call.progress(call.client.dataImports.progressUntilSwitched(
                organization,
                database,
                options: call.waiting()
            ))
        case .wait("wait_until_ready"):
            return try await call.sent(call.client.dataImports.waitUntilReady(
                organization,
                database,
                options: call.waiting()
            ))
        case .progress("wait_until_ready"):
            return try await call.progress(call.client.dataImports.progressUntilReady(
                organization,
                database,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func cancelDataImport(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.dataImports.cancel(organization, database, options: call.options))
        case .raw:
            return try await call.raw(call.client.dataImports.withRawResponse.cancel(
                organization,
                database,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func dataImportBeginSwitchTraffic(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.dataImports.switchTraffic(
                organization,
                database,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.dataImports.withRawResponse.switchTraffic(
                organization,
                database,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func dataImportBeginReverseTraffic(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.dataImports.reverseTraffic(
                organization,
                database,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.dataImports.withRawResponse.reverseTraffic(
                organization,
                database,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func dataImportDetachExternalDatabase(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.dataImports.detachExternalDatabase(
                organization,
                database,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.dataImports.withRawResponse.detachExternalDatabase(
                organization,
                database,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
