// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
// Configuration profiles: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.OrNull
import planetscale.PlanetScale
import planetscale.resources.AssignShardConfigurationProfileShards
import planetscale.resources.BulkCreateShardConfigurationProfileShards
import planetscale.resources.CreateShardConfigurationProfile
import planetscale.resources.CreateShardConfigurationProfileShard
import planetscale.resources.DeleteShardConfigurationProfileShards
import planetscale.resources.ListShardConfigurationProfileChangeRequests
import planetscale.resources.ListShardConfigurationProfileShards
import planetscale.resources.RunShardConfigurationProfilesMaintenance
import planetscale.resources.SetDefaultShardConfigurationProfile
import planetscale.resources.UpdateShardConfigurationProfile
import planetscale.resources.UpdateShardConfigurationProfileExtension
import planetscale.resources.UpdateShardConfigurationProfileShard
import planetscale.types.TimePeriod

/** The functions that have the lines of a call, by operation. */
internal val configurationProfiles: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_shard_configuration_profiles" to ::listShardConfigurationProfiles,
        "create_shard_configuration_profile" to ::createShardConfigurationProfile,
        "get_shard_configuration_profile" to ::getShardConfigurationProfile,
        "update_shard_configuration_profile" to ::updateShardConfigurationProfile,
        "delete_shard_configuration_profile" to ::deleteShardConfigurationProfile,
        "run_shard_configuration_profile_maintenance" to ::runShardConfigurationProfileMaintenance,
        "run_shard_configuration_profiles_maintenance" to ::runShardConfigurationProfilesMaintenance,
        "get_default_shard_configuration_profile" to ::getDefaultShardConfigurationProfile,
        "set_default_shard_configuration_profile" to ::setDefaultShardConfigurationProfile,
        "list_shard_configuration_profile_shards" to ::listShardConfigurationProfileShards,
        "create_shard_configuration_profile_shard" to ::createShardConfigurationProfileShard,
        "assign_shard_configuration_profile_shards" to ::assignShardConfigurationProfileShards,
        "delete_shard_configuration_profile_shards" to ::deleteShardConfigurationProfileShards,
        "bulk_create_shard_configuration_profile_shards" to ::bulkCreateShardConfigurationProfileShards,
        "get_shard_configuration_profile_shard" to ::getShardConfigurationProfileShard,
        "update_shard_configuration_profile_shard" to ::updateShardConfigurationProfileShard,
        "delete_shard_configuration_profile_shard" to ::deleteShardConfigurationProfileShard,
        "list_shard_configuration_profile_parameters" to ::listShardConfigurationProfileParameters,
        "list_shard_configuration_profile_extensions" to ::listShardConfigurationProfileExtensions,
        "update_shard_configuration_profile_extension" to ::updateShardConfigurationProfileExtension,
        "list_shard_configuration_profile_change_requests" to ::listShardConfigurationProfileChangeRequests,
        "get_shard_configuration_profile_change_request" to ::getShardConfigurationProfileChangeRequest,
        "cancel_shard_configuration_profile_change_request" to ::cancelShardConfigurationProfileChangeRequest,
    )

private suspend fun listShardConfigurationProfiles(client: PlanetScale) {
    val items = client.configurationProfiles.list("acme", "shop", "feature/größe 2")
}

private suspend fun createShardConfigurationProfile(client: PlanetScale) {
    val nekiConfigurationProfile =
        client.configurationProfiles.create(
            "acme",
            "shop",
            "feature/größe 2",
            CreateShardConfigurationProfile(
                name = "name-1",
                clusterSize = "cluster-size-2",
                replicas = 103,
            ),
        )
}

private suspend fun getShardConfigurationProfile(client: PlanetScale) {
    val nekiConfigurationProfile =
        client.configurationProfiles.get("acme", "shop", "feature/größe 2", "configuration profile 1")

    val ready =
        client.configurationProfiles.waitUntilReady(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
        )
}

private suspend fun updateShardConfigurationProfile(client: PlanetScale) {
    val nekiConfigurationProfile =
        client.configurationProfiles.update(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            UpdateShardConfigurationProfile(name = "name-1", clusterSize = "cluster-size-2"),
        )
}

private suspend fun deleteShardConfigurationProfile(client: PlanetScale) {
    client.configurationProfiles.delete("acme", "shop", "feature/größe 2", "configuration profile 1")
}

private suspend fun runShardConfigurationProfileMaintenance(client: PlanetScale) {
    client.configurationProfiles.runMaintenance(
        "acme",
        "shop",
        "feature/größe 2",
        "configuration profile 1",
    )
}

private suspend fun runShardConfigurationProfilesMaintenance(client: PlanetScale) {
    client.configurationProfiles.runBulkMaintenance(
        "acme",
        "shop",
        "feature/größe 2",
        RunShardConfigurationProfilesMaintenance(
            configurationProfileNames =
                listOf("configuration-profile-name-2", "configuration-profile-name-3"),
        ),
    )
}

private suspend fun getDefaultShardConfigurationProfile(client: PlanetScale) {
    val nekiConfigurationProfile =
        client.configurationProfiles.getDefault("acme", "shop", "feature/größe 2")
}

private suspend fun setDefaultShardConfigurationProfile(client: PlanetScale) {
    val nekiConfigurationProfile =
        client.configurationProfiles.setDefault(
            "acme",
            "shop",
            "feature/größe 2",
            SetDefaultShardConfigurationProfile(configurationProfile = "configuration-profile-1"),
        )
}

private suspend fun listShardConfigurationProfileShards(client: PlanetScale) {
    val items =
        client.configurationProfiles.allShards(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            ListShardConfigurationProfileShards(q = "q-1"),
        )
    items.collect { nekiShard ->
        println(nekiShard)
    }
}

private suspend fun createShardConfigurationProfileShard(client: PlanetScale) {
    val nekiShard =
        client.configurationProfiles.createShard(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            CreateShardConfigurationProfileShard(displayName = OrNull.Value("Zoë Müller 1")),
        )
}

private suspend fun assignShardConfigurationProfileShards(client: PlanetScale) {
    val items =
        client.configurationProfiles.assignShards(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            AssignShardConfigurationProfileShards(shardIds = listOf("shard-id-2", "shard-id-3")),
        )
}

private suspend fun deleteShardConfigurationProfileShards(client: PlanetScale) {
    client.configurationProfiles.deleteShards(
        "acme",
        "shop",
        "feature/größe 2",
        "configuration profile 1",
        DeleteShardConfigurationProfileShards(shardIds = listOf("shard-id-2", "shard-id-3")),
    )
}

private suspend fun bulkCreateShardConfigurationProfileShards(client: PlanetScale) {
    val nekiShardBatch =
        client.configurationProfiles.createShards(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            BulkCreateShardConfigurationProfileShards(count = 101),
        )
}

private suspend fun getShardConfigurationProfileShard(client: PlanetScale) {
    val nekiShard =
        client.configurationProfiles.getShard(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6",
        )

    val shardReady =
        client.configurationProfiles.waitUntilShardReady(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6",
        )

    client.configurationProfiles.waitUntilShardDeleted(
        "acme",
        "shop",
        "feature/größe 2",
        "configuration profile 1",
        "a1b2c3d4e5f6",
    )
}

private suspend fun updateShardConfigurationProfileShard(client: PlanetScale) {
    val nekiShard =
        client.configurationProfiles.updateShard(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6",
            UpdateShardConfigurationProfileShard(displayName = OrNull.Value("Zoë Müller 1")),
        )
}

private suspend fun deleteShardConfigurationProfileShard(client: PlanetScale) {
    client.configurationProfiles.deleteShard(
        "acme",
        "shop",
        "feature/größe 2",
        "configuration profile 1",
        "a1b2c3d4e5f6",
    )
}

private suspend fun listShardConfigurationProfileParameters(client: PlanetScale) {
    val items =
        client.configurationProfiles.listParameters(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
        )
}

private suspend fun listShardConfigurationProfileExtensions(client: PlanetScale) {
    val items =
        client.configurationProfiles.listExtensions(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
        )
}

private suspend fun updateShardConfigurationProfileExtension(client: PlanetScale) {
    val nekiExtension =
        client.configurationProfiles.updateExtension(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "extension 1",
            UpdateShardConfigurationProfileExtension(enabled = true),
        )
}

private suspend fun listShardConfigurationProfileChangeRequests(client: PlanetScale) {
    val items =
        client.configurationProfiles.allChanges(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            ListShardConfigurationProfileChangeRequests(period = TimePeriod.MINUTES_15),
        )
    items.collect { nekiChangeRequest ->
        println(nekiChangeRequest)
    }
}

private suspend fun getShardConfigurationProfileChangeRequest(client: PlanetScale) {
    val nekiChangeRequest =
        client.configurationProfiles.getChange(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6",
        )

    val changeCompleted =
        client.configurationProfiles.waitUntilChangeCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6",
        )
}

private suspend fun cancelShardConfigurationProfileChangeRequest(client: PlanetScale) {
    client.configurationProfiles.cancelChange(
        "acme",
        "shop",
        "feature/größe 2",
        "configuration profile 1",
        "a1b2c3d4e5f6",
    )
}
