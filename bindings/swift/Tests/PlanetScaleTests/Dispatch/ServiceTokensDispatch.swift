// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Service tokens: the calls of the vectors.
enum ServiceTokensDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_service_tokens": return try await listServiceTokens(call)
        case "create_service_token": return try await createServiceToken(call)
        case "get_service_token": return try await getServiceToken(call)
        case "delete_service_token": return try await deleteServiceToken(call)
        case "get_service_token_access": return try await getServiceTokenAccess(call)
        case "add_service_token_access": return try await addServiceTokenAccess(call)
        case "delete_service_token_access": return try await deleteServiceTokenAccess(call)
        case "list_service_token_grants": return try await listServiceTokenGrants(call)
        default: return nil
        }
    }

    static func listServiceTokens(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: ListServiceTokens = try ListServiceTokens(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.serviceTokens.list(organization, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.serviceTokens.withRawResponse.list(
                organization,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.serviceTokens.all(organization, params, options: call.options))
        case .pages:
            return try await call.pages(call.client.serviceTokens.all(organization, params, options: call.options))
        default:
            throw call.impossible
        }
    }

    static func createServiceToken(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: CreateServiceToken = try CreateServiceToken(
            name: call.body("name", String.self),
            ttl: call.body("ttl", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.serviceTokens.create(organization, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.serviceTokens.withRawResponse.create(
                organization,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getServiceToken(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.serviceTokens.get(organization, id, options: call.options))
        case .raw:
            return try await call.raw(call.client.serviceTokens.withRawResponse.get(
                organization,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteServiceToken(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.serviceTokens.delete(organization, id, options: call.options))
        case .raw:
            return try await call.raw(call.client.serviceTokens.withRawResponse.delete(
                organization,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getServiceTokenAccess(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.serviceTokens.listAccesses(organization, id, options: call.options))
        case .raw:
            return try await call.raw(call.client.serviceTokens.withRawResponse.listAccesses(
                organization,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func addServiceTokenAccess(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let id: String = call.path("id")
        let params: AddServiceTokenAccess = try AddServiceTokenAccess(
            database: call.needed(call.body("database", String.self)),
            access: call.needed(call.body("access", [String].self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.serviceTokens.addAccesses(
                organization,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.serviceTokens.withRawResponse.addAccesses(
                organization,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteServiceTokenAccess(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let id: String = call.path("id")
        let params: DeleteServiceTokenAccess = try DeleteServiceTokenAccess(
            database: call.needed(call.body("database", String.self)),
            access: call.needed(call.body("access", [String].self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.serviceTokens.deleteAccesses(
                organization,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.serviceTokens.withRawResponse.deleteAccesses(
                organization,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listServiceTokenGrants(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.serviceTokens.listGrants(organization, id, options: call.options))
        case .raw:
            return try await call.raw(call.client.serviceTokens.withRawResponse.listGrants(
                organization,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
