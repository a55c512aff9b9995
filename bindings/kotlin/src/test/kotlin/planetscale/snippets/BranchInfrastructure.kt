// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
// Branch infrastructure: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.ListBranchTablets

/** The functions that have the lines of a call, by operation. */
internal val branchInfrastructure: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "get_branch_infrastructure" to ::getBranchInfrastructure,
        "list_branch_tablets" to ::listBranchTablets,
    )

private suspend fun getBranchInfrastructure(client: PlanetScale) {
    val infrastructure = client.branchInfrastructure.get("acme", "shop", "feature/größe 2")
}

private suspend fun listBranchTablets(client: PlanetScale) {
    val items =
        client.branchInfrastructure.listTablets(
            "acme",
            "shop",
            "feature/größe 2",
            ListBranchTablets(keyspace = "keyspace-1"),
        )
}
