// Generated from api/resources/lookup_vindex.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Lookup vindexes: the calls of the reference.
enum LookupVindexSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "lookup_vindex_create": try await lookupVindexCreate(client)
        case "lookup_vindex_show": try await lookupVindexShow(client)
        case "lookup_vindex_externalize": try await lookupVindexExternalize(client)
        case "lookup_vindex_internalize": try await lookupVindexInternalize(client)
        case "lookup_vindex_cancel": try await lookupVindexCancel(client)
        case "lookup_vindex_complete": try await lookupVindexComplete(client)
        default: return false
        }
        return true
    }

    static func lookupVindexCreate(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.lookupVindex.create("acme", "shop", "feature/größe 2", .init(
            name: "name-1",
            tableKeyspace: "table-keyspace-2",
            keyspace: "keyspace-3",
            tableOwner: "table-owner-4"
        ))
        _ = vtctldData
    }

    static func lookupVindexShow(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.lookupVindex.get(
            "acme",
            "shop",
            "feature/größe 2",
            "name 1",
            .init(tableKeyspace: "table-keyspace-1")
        )
        _ = vtctldData
    }

    static func lookupVindexExternalize(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.lookupVindex.externalize(
            "acme",
            "shop",
            "feature/größe 2",
            "name 1",
            .init(tableKeyspace: "table-keyspace-1", keyspace: "keyspace-2", delete: true)
        )
        _ = vtctldData
    }

    static func lookupVindexInternalize(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.lookupVindex.internalize(
            "acme",
            "shop",
            "feature/größe 2",
            "name 1",
            .init(tableKeyspace: "table-keyspace-1", keyspace: "keyspace-2")
        )
        _ = vtctldData
    }

    static func lookupVindexCancel(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.lookupVindex.cancel(
            "acme",
            "shop",
            "feature/größe 2",
            "name 1",
            .init(tableKeyspace: "table-keyspace-1")
        )
        _ = vtctldData
    }

    static func lookupVindexComplete(_ client: PlanetScaleClient) async throws {
        let vtctldData = try await client.lookupVindex.complete(
            "acme",
            "shop",
            "feature/größe 2",
            "name 1",
            .init(tableKeyspace: "table-keyspace-1", keyspace: "keyspace-2")
        )
        _ = vtctldData
    }
}
