// Generated from api/resources/regions.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Regions: the calls of the reference.
enum RegionsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_public_regions": try await listPublicRegions(client)
        default: return false
        }
        return true
    }

    static func listPublicRegions(_ client: PlanetScaleClient) async throws {
        for try await region in client.regions.all() {
            print(region)
        }
    }
}
