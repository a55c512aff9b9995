// Generated from api/resources/backup_policies.yaml by `cargo xtask codegen`. Do not edit.
// Backup policies: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateBackupPolicy
import planetscale.resources.UpdateBackupPolicy
import planetscale.types.BackupPeriodUnit
import planetscale.types.BackupPolicyTarget

/** The functions that have the lines of a call, by operation. */
internal val backupPolicies: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_backup_policies" to ::listBackupPolicies,
        "create_backup_policy" to ::createBackupPolicy,
        "get_backup_policy" to ::getBackupPolicy,
        "update_backup_policy" to ::updateBackupPolicy,
        "delete_backup_policy" to ::deleteBackupPolicy,
    )

private suspend fun listBackupPolicies(client: PlanetScale) {
    client.backupPolicies.all("acme", "shop").collect { backupPolicy ->
        println(backupPolicy)
    }
}

private suspend fun createBackupPolicy(client: PlanetScale) {
    val backupPolicy =
        client.backupPolicies.create(
            "acme",
            "shop",
            CreateBackupPolicy(
                retentionValue = 14,
                retentionUnit = BackupPeriodUnit.DAY,
                frequencyValue = 1,
                frequencyUnit = BackupPeriodUnit.DAY,
                name = "Nightly",
                target = BackupPolicyTarget.PRODUCTION,
            ),
        )
}

private suspend fun getBackupPolicy(client: PlanetScale) {
    val backupPolicy = client.backupPolicies.get("acme", "shop", "a1b2c3d4e5f6")
}

private suspend fun updateBackupPolicy(client: PlanetScale) {
    val backupPolicy =
        client.backupPolicies.update(
            "acme",
            "shop",
            "a1b2c3d4e5f6",
            UpdateBackupPolicy(name = "name-1", target = BackupPolicyTarget.PRODUCTION),
        )
}

private suspend fun deleteBackupPolicy(client: PlanetScale) {
    client.backupPolicies.delete("acme", "shop", "a1b2c3d4e5f6")
}
