// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Data imports: the calls of the reference.
enum DataImportsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "test_data_import_source": try await testDataImportSource(client)
        case "start_data_import": try await startDataImport(client)
        case "get_data_import": try await getDataImport(client)
        case "cancel_data_import": try await cancelDataImport(client)
        case "data_import_begin_switch_traffic": try await dataImportBeginSwitchTraffic(client)
        case "data_import_begin_reverse_traffic": try await dataImportBeginReverseTraffic(client)
        case "data_import_detach_external_database": try await dataImportDetachExternalDatabase(client)
        default: return false
        }
        return true
    }

    static func testDataImportSource(_ client: PlanetScaleClient) async throws {
        let dataImportSourceCheck = try await client.dataImports.testSource("acme", .init(
            databaseName: "database-name-1",
            connection: DataImportSource(hostname: "hostname-3")
        ))
        _ = dataImportSourceCheck
    }

    static func startDataImport(_ client: PlanetScaleClient) async throws {
        let dataImport = try await client.dataImports.start("acme", .init(
            databaseName: "database-name-1",
            connection: DataImportSource(hostname: "hostname-3"),
            region: "region-14",
            plan: .developer,
            maxPoolSize: 116
        ))
        _ = dataImport
    }

    static func getDataImport(_ client: PlanetScaleClient) async throws {
        let dataImport = try await client.dataImports.get("acme", "shop")

        let copied = try await client.dataImports.waitUntilCopied("acme", "shop")

        let switched = try await client.dataImports.waitUntilSwitched("acme", "shop")

        let ready = try await client.dataImports.waitUntilReady("acme", "shop")
        _ = dataImport
        _ = copied
        _ = switched
        _ = ready
    }

    static func cancelDataImport(_ client: PlanetScaleClient) async throws {
        try await client.dataImports.cancel("acme", "shop")
    }

    static func dataImportBeginSwitchTraffic(_ client: PlanetScaleClient) async throws {
        let dataImport = try await client.dataImports.switchTraffic("acme", "shop")
        _ = dataImport
    }

    static func dataImportBeginReverseTraffic(_ client: PlanetScaleClient) async throws {
        let dataImport = try await client.dataImports.reverseTraffic("acme", "shop")
        _ = dataImport
    }

    static func dataImportDetachExternalDatabase(_ client: PlanetScaleClient) async throws {
        let dataImport = try await client.dataImports.detachExternalDatabase("acme", "shop")
        _ = dataImport
    }
}
