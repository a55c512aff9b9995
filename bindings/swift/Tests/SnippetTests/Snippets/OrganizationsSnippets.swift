// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Organizations: the calls of the reference.
enum OrganizationsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_organizations": try await listOrganizations(client)
        case "get_organization": try await getOrganization(client)
        case "update_organization": try await updateOrganization(client)
        case "list_cluster_size_skus": try await listClusterSizeSkus(client)
        case "list_audit_logs": try await listAuditLogs(client)
        case "list_regions_for_organization": try await listRegionsForOrganization(client)
        default: return false
        }
        return true
    }

    static func listOrganizations(_ client: PlanetScaleClient) async throws {
        for try await organization in client.organizations.all() {
            print(organization)
        }
    }

    static func getOrganization(_ client: PlanetScaleClient) async throws {
        let organization = try await client.organizations.get("acme")
        _ = organization
    }

    static func updateOrganization(_ client: PlanetScaleClient) async throws {
        let organization = try await client.organizations.update("acme", .init(
            billingEmail: "user-1@example.com",
            idpManagedRoles: true
        ))
        _ = organization
    }

    static func listClusterSizeSkus(_ client: PlanetScaleClient) async throws {
        let items = try await client.organizations.listClusterSizes("acme", .init(engine: .mysql))
        _ = items
    }

    static func listAuditLogs(_ client: PlanetScaleClient) async throws {
        for try await auditLogEvent in client.organizations.allAuditLogs("acme") {
            print(auditLogEvent)
        }
    }

    static func listRegionsForOrganization(_ client: PlanetScaleClient) async throws {
        for try await region in client.organizations.allRegions("acme") {
            print(region)
        }
    }
}
