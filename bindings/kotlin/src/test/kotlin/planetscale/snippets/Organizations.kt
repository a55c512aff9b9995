// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
// Organizations: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.ListClusterSizeSkus
import planetscale.resources.UpdateOrganization
import planetscale.types.DatabaseKind

/** The functions that have the lines of a call, by operation. */
internal val organizations: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_organizations" to ::listOrganizations,
        "get_organization" to ::getOrganization,
        "update_organization" to ::updateOrganization,
        "list_cluster_size_skus" to ::listClusterSizeSkus,
        "list_audit_logs" to ::listAuditLogs,
        "list_regions_for_organization" to ::listRegionsForOrganization,
    )

private suspend fun listOrganizations(client: PlanetScale) {
    client.organizations.all().collect { organization ->
        println(organization)
    }
}

private suspend fun getOrganization(client: PlanetScale) {
    val organization = client.organizations.get("acme")
}

private suspend fun updateOrganization(client: PlanetScale) {
    val organization =
        client.organizations.update(
            "acme",
            UpdateOrganization(billingEmail = "user-1@example.com", idpManagedRoles = true),
        )
}

private suspend fun listClusterSizeSkus(client: PlanetScale) {
    val items =
        client.organizations.listClusterSizes("acme", ListClusterSizeSkus(engine = DatabaseKind.MYSQL))
}

private suspend fun listAuditLogs(client: PlanetScale) {
    client.organizations.allAuditLogs("acme").collect { auditLogEvent ->
        println(auditLogEvent)
    }
}

private suspend fun listRegionsForOrganization(client: PlanetScale) {
    client.organizations.allRegions("acme").collect { region ->
        println(region)
    }
}
