// Generated from api/resources/regions.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Regions: the calls of the vectors.
enum RegionsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_public_regions": return try await listPublicRegions(call)
        default: return nil
        }
    }

    static func listPublicRegions(_ call: VectorCall) async throws -> VectorResult {
        let params: ListPublicRegions = try ListPublicRegions(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.regions.list(params, options: call.options))
        case .raw:
            return try await call.raw(call.client.regions.withRawResponse.list(params, options: call.options))
        case .items:
            return try await call.items(call.client.regions.all(params, options: call.options))
        case .pages:
            return try await call.pages(call.client.regions.all(params, options: call.options))
        default:
            throw call.impossible
        }
    }
}
