// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Organizations: the calls of the vectors.
enum OrganizationsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_organizations": return try await listOrganizations(call)
        case "get_organization": return try await getOrganization(call)
        case "update_organization": return try await updateOrganization(call)
        case "list_cluster_size_skus": return try await listClusterSizeSkus(call)
        case "list_audit_logs": return try await listAuditLogs(call)
        case "list_regions_for_organization": return try await listRegionsForOrganization(call)
        default: return nil
        }
    }

    static func listOrganizations(_ call: VectorCall) async throws -> VectorResult {
        let params: ListOrganizations = try ListOrganizations(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.organizations.list(params, options: call.options))
        case .raw:
            return try await call.raw(call.client.organizations.withRawResponse.list(params, options: call.options))
        case .items:
            return try await call.items(call.client.organizations.all(params, options: call.options))
        case .pages:
            return try await call.pages(call.client.organizations.all(params, options: call.options))
        default:
            throw call.impossible
        }
    }

    static func getOrganization(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        switch call.mode {
        case .send:
            return try await call.sent(call.client.organizations.get(organization, options: call.options))
        case .raw:
            return try await call.raw(call.client.organizations.withRawResponse.get(
                organization,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateOrganization(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: UpdateOrganization = try UpdateOrganization(
            billingEmail: call.body("billing_email", String.self),
            idpManagedRoles: call.body("idp_managed_roles", Bool.self),
            invoiceBudgetAmount: call.body("invoice_budget_amount", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.organizations.update(organization, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.organizations.withRawResponse.update(
                organization,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listClusterSizeSkus(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: ListClusterSizeSkus = try ListClusterSizeSkus(
            engine: call.query("engine", DatabaseKind.self),
            rates: call.query("rates", Bool.self),
            region: call.query("region", String.self),
            database: call.query("database", String.self),
            postgresql: call.query("postgresql", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.organizations.listClusterSizes(
                organization,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.organizations.withRawResponse.listClusterSizes(
                organization,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listAuditLogs(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: ListAuditLogs = try ListAuditLogs(
            filters: call.query("filters", [String].self),
            startingAfter: call.query("starting_after", String.self),
            endingBefore: call.query("ending_before", String.self),
            limit: call.query("limit", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.organizations.listAuditLogs(
                organization,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.organizations.withRawResponse.listAuditLogs(
                organization,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.organizations.allAuditLogs(
                organization,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.organizations.allAuditLogs(
                organization,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listRegionsForOrganization(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: ListRegionsForOrganization = try ListRegionsForOrganization(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.organizations.listRegions(
                organization,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.organizations.withRawResponse.listRegions(
                organization,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.organizations.allRegions(
                organization,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.organizations.allRegions(
                organization,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
