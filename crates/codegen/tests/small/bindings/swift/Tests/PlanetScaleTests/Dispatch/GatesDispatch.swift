// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Gates: the calls of the vectors.
enum GatesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "get_gate": return try await getGate(call)
        case "update_gate": return try await updateGate(call)
        default: return nil
        }
    }

    static func getGate(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let export: String = call.path("export")
        let params: GetGate = try GetGate(day: call.needed(call.query("day", String.self)))
        switch call.mode {
        case .send:
            return try await call.sent(call.client.gates.get(organization, export, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.gates.withRawResponse.get(
                organization,
                export,
                params,
                options: call.options
            ))
        case .wait("wait_until_unlocked"):
            return try await call.sent(call.client.gates.waitUntilUnlocked(
                organization,
                export,
                day: call.needed(call.query("day")),
                options: call.waiting()
            ))
        case .progress("wait_until_unlocked"):
            return try await call.progress(call.client.gates.progressUntilUnlocked(
                organization,
                export,
                day: call.needed(call.query("day")),
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func updateGate(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let export: String = call.path("export")
        let params: UpdateGate = try UpdateGate(
            from: call.query("from", Date.self),
            default: call.query("default", Bool.self),
            gateNumber: call.body("gate-number", OrNull<Int>.self),
            closedAt: call.body("closed_at", [Date].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.gates.update(organization, export, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.gates.withRawResponse.update(
                organization,
                export,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
