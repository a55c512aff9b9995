// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
// Branches: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateBranch
import planetscale.resources.DeleteBranch
import planetscale.resources.GetBranchSchema
import planetscale.resources.ListBranchClusterSizeSkus
import planetscale.resources.ListBranches
import planetscale.resources.UpdateBranch
import planetscale.resources.UpdateBranchClusterConfig
import planetscale.resources.UpdateBranchRoutingRules
import planetscale.resources.UpdateSafeMigrations

/** The functions that have the lines of a call, by operation. */
internal val branches: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_branches" to ::listBranches,
        "create_branch" to ::createBranch,
        "get_branch" to ::getBranch,
        "update_branch" to ::updateBranch,
        "delete_branch" to ::deleteBranch,
        "lint_branch_schema" to ::lintBranchSchema,
        "enable_safe_migrations" to ::enableSafeMigrations,
        "disable_safe_migrations" to ::disableSafeMigrations,
        "update_safe_migrations" to ::updateSafeMigrations,
        "promote_branch" to ::promoteBranch,
        "get_branch_schema" to ::getBranchSchema,
        "update_branch_cluster_config" to ::updateBranchClusterConfig,
        "demote_branch" to ::demoteBranch,
        "get_branch_diff" to ::getBranchDiff,
        "get_branch_routing_rules" to ::getBranchRoutingRules,
        "update_branch_routing_rules" to ::updateBranchRoutingRules,
        "refresh_branch_schema" to ::refreshBranchSchema,
        "list_branch_cluster_size_skus" to ::listBranchClusterSizeSkus,
    )

private suspend fun listBranches(client: PlanetScale) {
    client.branches.all("acme", "shop", ListBranches(q = "q-1")).collect { branch ->
        println(branch)
    }
}

private suspend fun createBranch(client: PlanetScale) {
    val branch =
        client.branches.create(
            "acme",
            "shop",
            CreateBranch(name = "name-1", deletionProtected = true, parentBranch = "parent-branch-3"),
        )
}

private suspend fun getBranch(client: PlanetScale) {
    val branch = client.branches.get("acme", "shop", "feature/größe 2")

    val ready = client.branches.waitUntilReady("acme", "shop", "feature/größe 2")

    client.branches.waitUntilDeleted("acme", "shop", "feature/größe 2")
}

private suspend fun updateBranch(client: PlanetScale) {
    val branch =
        client.branches.update(
            "acme",
            "shop",
            "feature/größe 2",
            UpdateBranch(newName = "new-name-1", deletionProtected = true),
        )
}

private suspend fun deleteBranch(client: PlanetScale) {
    client.branches.delete("acme", "shop", "feature/größe 2", DeleteBranch(deleteDescendants = true))
}

private suspend fun lintBranchSchema(client: PlanetScale) {
    client.branches.allLintSchema("acme", "shop", "feature/größe 2").collect { schemaLintError ->
        println(schemaLintError)
    }
}

private suspend fun enableSafeMigrations(client: PlanetScale) {
    val branch = client.branches.enableSafeMigrations("acme", "shop", "feature/größe 2")
}

private suspend fun disableSafeMigrations(client: PlanetScale) {
    val branch = client.branches.disableSafeMigrations("acme", "shop", "feature/größe 2")
}

private suspend fun updateSafeMigrations(client: PlanetScale) {
    val branch =
        client.branches.updateSafeMigrations(
            "acme",
            "shop",
            "feature/größe 2",
            UpdateSafeMigrations(safeMigrations = true),
        )
}

private suspend fun promoteBranch(client: PlanetScale) {
    val branch = client.branches.promote("acme", "shop", "feature/größe 2")
}

private suspend fun getBranchSchema(client: PlanetScale) {
    val branchSchema =
        client.branches.getSchema(
            "acme",
            "shop",
            "feature/größe 2",
            GetBranchSchema(keyspace = "keyspace-1"),
        )
}

private suspend fun updateBranchClusterConfig(client: PlanetScale) {
    client.branches.updateCluster(
        "acme",
        "shop",
        "feature/größe 2",
        UpdateBranchClusterConfig(clusterSize = "cluster-size-1"),
    )
}

private suspend fun demoteBranch(client: PlanetScale) {
    val branch = client.branches.demote("acme", "shop", "feature/größe 2")
}

private suspend fun getBranchDiff(client: PlanetScale) {
    val tableDiffList = client.branches.getDiff("acme", "shop", "feature/größe 2")
}

private suspend fun getBranchRoutingRules(client: PlanetScale) {
    val routingRules = client.branches.getRoutingRules("acme", "shop", "feature/größe 2")
}

private suspend fun updateBranchRoutingRules(client: PlanetScale) {
    val routingRules =
        client.branches.updateRoutingRules(
            "acme",
            "shop",
            "feature/größe 2",
            UpdateBranchRoutingRules(routingRules = "routing-rule-1"),
        )
}

private suspend fun refreshBranchSchema(client: PlanetScale) {
    client.branches.refreshSchema("acme", "shop", "feature/größe 2")
}

private suspend fun listBranchClusterSizeSkus(client: PlanetScale) {
    val items =
        client.branches.listClusterSizes(
            "acme",
            "shop",
            "feature/größe 2",
            ListBranchClusterSizeSkus(rates = true),
        )
}
