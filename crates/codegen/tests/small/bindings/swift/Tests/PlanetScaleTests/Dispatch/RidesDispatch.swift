// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Rides: the calls of the vectors.
enum RidesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_rides": return try await listRides(call)
        case "create_ride": return try await createRide(call)
        case "get_ride": return try await getRide(call)
        case "delete_ride": return try await deleteRide(call)
        default: return nil
        }
    }

    static func listRides(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let branch: String = call.path("branch")
        let params: ListRides = try ListRides(
            since: call.needed(call.query("since", Date.self)),
            kinds: call.query("kinds", [RideKind].self),
            tags: call.query("tags", [String].self),
            timeout: call.query("timeout", Double.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.rides.list(organization, branch, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.rides.withRawResponse.list(
                organization,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.rides.all(organization, branch, params, options: call.options))
        case .pages:
            return try await call.pages(call.client.rides.all(organization, branch, params, options: call.options))
        default:
            throw call.impossible
        }
    }

    static func createRide(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let branch: String = call.path("branch")
        let params: CreateRide = try CreateRide(
            name: call.needed(call.body("name", String.self)),
            kind: call.needed(call.body("kind", RideKind.self)),
            height: call.needed(call.body("height", Int.self)),
            speed: call.needed(call.body("speed", Double.self)),
            open: call.needed(call.body("open", Bool.self)),
            openedAt: call.needed(call.body("opened_at", Date.self)),
            wheels: call.needed(call.body("wheels", [WheelInput].self)),
            note: call.body("note", OrNull<String>.self),
            ownerID: call.body("owner_id", String.self),
            code: call.body("code", Secret.self),
            closesAt: call.body("closes_at", OrNull<Date>.self),
            kinds: call.body("kinds", [RideKind].self),
            names: call.body("names", OrNull<[String]>.self),
            options: call.body("options", [String: JSON].self),
            value: call.body("value", JSON.self),
            labels: call.body("labels", [String: String].self),
            answer: call.body("answer", Scalar.self),
            pages: call.body("pages", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.rides.create(organization, branch, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.rides.withRawResponse.create(
                organization,
                branch,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getRide(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let branch: String = call.path("branch")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.rides.get(organization, branch, number, options: call.options))
        case .raw:
            return try await call.raw(call.client.rides.withRawResponse.get(
                organization,
                branch,
                number,
                options: call.options
            ))
        case .wait("wait_until_open"):
            return try await call.sent(call.client.rides.waitUntilOpen(
                organization,
                branch,
                number,
                options: call.waiting()
            ))
        case .progress("wait_until_open"):
            return try await call.progress(call.client.rides.progressUntilOpen(
                organization,
                branch,
                number,
                options: call.waiting()
            ))
        case .wait("wait_until_gone"):
            return try await call.sent(call.client.rides.waitUntilGone(
                organization,
                branch,
                number,
                options: call.waiting()
            ))
        case .progress("wait_until_gone"):
            return try await call.progress(call.client.rides.progressUntilGone(
                organization,
                branch,
                number,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteRide(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let branch: String = call.path("branch")
        let number: Int = call.number("number")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.rides.delete(organization, branch, number, options: call.options))
        case .raw:
            return try await call.raw(call.client.rides.withRawResponse.delete(
                organization,
                branch,
                number,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
