// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
// Backups: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateBackup
import planetscale.resources.ListBackups
import planetscale.resources.UpdateBackup
import planetscale.types.BackupPeriodUnit

/** The functions that have the lines of a call, by operation. */
internal val backups: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_backups" to ::listBackups,
        "create_backup" to ::createBackup,
        "get_backup" to ::getBackup,
        "delete_backup" to ::deleteBackup,
        "update_backup" to ::updateBackup,
    )

private suspend fun listBackups(client: PlanetScale) {
    client.backups.all("acme", "shop", "feature/größe 2", ListBackups(all = true)).collect { backup ->
        println(backup)
    }
}

private suspend fun createBackup(client: PlanetScale) {
    val backup =
        client.backups.create(
            "acme",
            "shop",
            "feature/größe 2",
            CreateBackup(name = "name-1", retentionUnit = BackupPeriodUnit.HOUR),
        )
}

private suspend fun getBackup(client: PlanetScale) {
    val backup = client.backups.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

    val complete = client.backups.waitUntilComplete("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

    client.backups.waitUntilDeleted("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun deleteBackup(client: PlanetScale) {
    client.backups.delete("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun updateBackup(client: PlanetScale) {
    val backup =
        client.backups.update(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            UpdateBackup(protected = true),
        )
}
