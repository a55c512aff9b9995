// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Users: the calls of the vectors.
enum UsersDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "get_current_user": return try await getCurrentUser(call)
        default: return nil
        }
    }

    static func getCurrentUser(_ call: VectorCall) async throws -> VectorResult {
        switch call.mode {
        case .send:
            return try await call.sent(call.client.users.getCurrent(options: call.options))
        case .raw:
            return try await call.raw(call.client.users.withRawResponse.getCurrent(options: call.options))
        default:
            throw call.impossible
        }
    }
}
