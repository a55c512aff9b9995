// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Roles: the calls of the vectors.
enum RolesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "create_role": return try await createRole(call)
        case "list_roles": return try await listRoles(call)
        case "get_role": return try await getRole(call)
        case "delete_role": return try await deleteRole(call)
        case "update_role": return try await updateRole(call)
        case "get_default_role": return try await getDefaultRole(call)
        case "reset_default_role": return try await resetDefaultRole(call)
        case "reassign_role_objects": return try await reassignRoleObjects(call)
        case "renew_role": return try await renewRole(call)
        case "reset_role": return try await resetRole(call)
        default: return nil
        }
    }

    static func createRole(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: CreateRole = try CreateRole(
            name: call.body("name", String.self),
            ttl: call.body("ttl", Int.self),
            inheritedRoles: call.body("inherited_roles", [InheritedRole].self),
            withReplication: call.body("with_replication", Bool.self),
            requireWhereOnDelete: call.body("require_where_on_delete", QuerySafetyMode.self),
            requireWhereOnUpdate: call.body("require_where_on_update", QuerySafetyMode.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.roles.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.roles.withRawResponse.create(
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

    static func listRoles(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListRoles = try ListRoles(
            status: call.query("status", String.self),
            q: call.query("q", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.roles.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.roles.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.roles.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.roles.all(
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

    static func getRole(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.roles.get(organization, database, branch, id, options: call.options))
        case .raw:
            return try await call.raw(call.client.roles.withRawResponse.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .wait("wait_until_ready"):
            return try await call.sent(call.client.roles.waitUntilReady(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_ready"):
            return try await call.progress(call.client.roles.progressUntilReady(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteRole(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        let params: DeleteRole = try DeleteRole(successor: call.query("successor", String.self))
        switch call.mode {
        case .send:
            return try await call.sent(call.client.roles.delete(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.roles.withRawResponse.delete(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateRole(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        let params: UpdateRole = try UpdateRole(
            name: call.body("name", String.self),
            requireWhereOnDelete: call.body("require_where_on_delete", QuerySafetyMode.self),
            requireWhereOnUpdate: call.body("require_where_on_update", QuerySafetyMode.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.roles.update(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.roles.withRawResponse.update(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getDefaultRole(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.roles.getDefault(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.roles.withRawResponse.getDefault(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func resetDefaultRole(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.roles.resetDefault(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.roles.withRawResponse.resetDefault(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func reassignRoleObjects(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        let params: ReassignRoleObjects = try ReassignRoleObjects(
            successor: call.needed(call.body("successor", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.roles.reassignObjects(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.roles.withRawResponse.reassignObjects(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func renewRole(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.roles.renew(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.roles.withRawResponse.renew(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func resetRole(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.roles.reset(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.roles.withRawResponse.reset(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
