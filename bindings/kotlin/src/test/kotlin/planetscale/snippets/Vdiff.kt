// Generated from api/resources/vdiff.yaml by `cargo xtask codegen`. Do not edit.
// VDiff: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.VdiffCreate
import planetscale.resources.VdiffDelete
import planetscale.resources.VdiffList
import planetscale.resources.VdiffResume
import planetscale.resources.VdiffShow
import planetscale.resources.VdiffStop

/** The functions that have the lines of a call, by operation. */
internal val vdiff: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "vdiff_create" to ::vdiffCreate,
        "vdiff_list" to ::vdiffList,
        "vdiff_show" to ::vdiffShow,
        "vdiff_delete" to ::vdiffDelete,
        "vdiff_stop" to ::vdiffStop,
        "vdiff_resume" to ::vdiffResume,
    )

private suspend fun vdiffCreate(client: PlanetScale) {
    val vtctldData =
        client.vdiff.create(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            VdiffCreate(targetKeyspace = "target-keyspace-1", autoRetry = true, autoStart = true),
        )
}

private suspend fun vdiffList(client: PlanetScale) {
    val vtctldData =
        client.vdiff.list(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            VdiffList(targetKeyspace = "target-keyspace-1"),
        )
}

private suspend fun vdiffShow(client: PlanetScale) {
    val vtctldData =
        client.vdiff.get(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            "a1b2c3d4e5f6",
            VdiffShow(targetKeyspace = "target-keyspace-1"),
        )
}

private suspend fun vdiffDelete(client: PlanetScale) {
    val vtctldData =
        client.vdiff.delete(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            "a1b2c3d4e5f6",
            VdiffDelete(targetKeyspace = "target-keyspace-1"),
        )
}

private suspend fun vdiffStop(client: PlanetScale) {
    val vtctldData =
        client.vdiff.stop(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            "a1b2c3d4e5f6",
            VdiffStop(
                targetKeyspace = "target-keyspace-1",
                targetShards = listOf("target-shard-3", "target-shard-4"),
            ),
        )
}

private suspend fun vdiffResume(client: PlanetScale) {
    val vtctldData =
        client.vdiff.resume(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            "a1b2c3d4e5f6",
            VdiffResume(
                targetKeyspace = "target-keyspace-1",
                targetShards = listOf("target-shard-3", "target-shard-4"),
            ),
        )
}
