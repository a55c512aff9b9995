// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Configuration profiles: the calls of the reference.
enum ConfigurationProfilesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_shard_configuration_profiles": try await listShardConfigurationProfiles(client)
        case "create_shard_configuration_profile": try await createShardConfigurationProfile(client)
        case "get_shard_configuration_profile": try await getShardConfigurationProfile(client)
        case "update_shard_configuration_profile": try await updateShardConfigurationProfile(client)
        case "delete_shard_configuration_profile": try await deleteShardConfigurationProfile(client)
        case "run_shard_configuration_profile_maintenance": try await runShardConfigurationProfileMaintenance(client)
        case "run_shard_configuration_profiles_maintenance": try await runShardConfigurationProfilesMaintenance(client)
        case "get_default_shard_configuration_profile": try await getDefaultShardConfigurationProfile(client)
        case "set_default_shard_configuration_profile": try await setDefaultShardConfigurationProfile(client)
        case "list_shard_configuration_profile_shards": try await listShardConfigurationProfileShards(client)
        case "create_shard_configuration_profile_shard": try await createShardConfigurationProfileShard(client)
        case "assign_shard_configuration_profile_shards": try await assignShardConfigurationProfileShards(client)
        case "delete_shard_configuration_profile_shards": try await deleteShardConfigurationProfileShards(client)
        case "bulk_create_shard_configuration_profile_shards": try await bulkCreateShardConfigurationProfileShards(client)
        case "get_shard_configuration_profile_shard": try await getShardConfigurationProfileShard(client)
        case "update_shard_configuration_profile_shard": try await updateShardConfigurationProfileShard(client)
        case "delete_shard_configuration_profile_shard": try await deleteShardConfigurationProfileShard(client)
        case "list_shard_configuration_profile_parameters": try await listShardConfigurationProfileParameters(client)
        case "list_shard_configuration_profile_extensions": try await listShardConfigurationProfileExtensions(client)
        case "update_shard_configuration_profile_extension": try await updateShardConfigurationProfileExtension(client)
        case "list_shard_configuration_profile_change_requests": try await listShardConfigurationProfileChangeRequests(client)
        case "get_shard_configuration_profile_change_request": try await getShardConfigurationProfileChangeRequest(client)
        case "cancel_shard_configuration_profile_change_request": try await cancelShardConfigurationProfileChangeRequest(client)
        default: return false
        }
        return true
    }

    static func listShardConfigurationProfiles(_ client: PlanetScaleClient) async throws {
        let items = try await client.configurationProfiles.list("acme", "shop", "feature/größe 2")
        _ = items
    }

    static func createShardConfigurationProfile(_ client: PlanetScaleClient) async throws {
        let nekiConfigurationProfile = try await client.configurationProfiles.create(
            "acme",
            "shop",
            "feature/größe 2",
            .init(name: "name-1", clusterSize: "cluster-size-2", replicas: 103)
        )
        _ = nekiConfigurationProfile
    }

    static func getShardConfigurationProfile(_ client: PlanetScaleClient) async throws {
        let nekiConfigurationProfile = try await client.configurationProfiles.get(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1"
        )

        let ready = try await client.configurationProfiles.waitUntilReady(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1"
        )
        _ = nekiConfigurationProfile
        _ = ready
    }

    static func updateShardConfigurationProfile(_ client: PlanetScaleClient) async throws {
        let nekiConfigurationProfile = try await client.configurationProfiles.update(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            .init(name: "name-1", clusterSize: "cluster-size-2")
        )
        _ = nekiConfigurationProfile
    }

    static func deleteShardConfigurationProfile(_ client: PlanetScaleClient) async throws {
        try await client.configurationProfiles.delete(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1"
        )
    }

    static func runShardConfigurationProfileMaintenance(_ client: PlanetScaleClient) async throws {
        try await client.configurationProfiles.runMaintenance(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1"
        )
    }

    static func runShardConfigurationProfilesMaintenance(_ client: PlanetScaleClient) async throws {
        try await client.configurationProfiles.runBulkMaintenance("acme", "shop", "feature/größe 2", .init(
            configurationProfileNames: ["configuration-profile-name-2", "configuration-profile-name-3"]
        ))
    }

    static func getDefaultShardConfigurationProfile(_ client: PlanetScaleClient) async throws {
        let nekiConfigurationProfile = try await client.configurationProfiles.getDefault(
            "acme",
            "shop",
            "feature/größe 2"
        )
        _ = nekiConfigurationProfile
    }

    static func setDefaultShardConfigurationProfile(_ client: PlanetScaleClient) async throws {
        let nekiConfigurationProfile = try await client.configurationProfiles.setDefault(
            "acme",
            "shop",
            "feature/größe 2",
            .init(configurationProfile: "configuration-profile-1")
        )
        _ = nekiConfigurationProfile
    }

    static func listShardConfigurationProfileShards(_ client: PlanetScaleClient) async throws {
        for try await nekiShard in client.configurationProfiles.allShards(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            .init(q: "q-1")
        ) {
            print(nekiShard)
        }
    }

    static func createShardConfigurationProfileShard(_ client: PlanetScaleClient) async throws {
        let nekiShard = try await client.configurationProfiles.createShard(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            .init(displayName: .value("Zoë Müller 1"))
        )
        _ = nekiShard
    }

    static func assignShardConfigurationProfileShards(_ client: PlanetScaleClient) async throws {
        let items = try await client.configurationProfiles.assignShards(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            .init(shardIDs: ["shard-id-2", "shard-id-3"])
        )
        _ = items
    }

    static func deleteShardConfigurationProfileShards(_ client: PlanetScaleClient) async throws {
        try await client.configurationProfiles.deleteShards(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            .init(shardIDs: ["shard-id-2", "shard-id-3"])
        )
    }

    static func bulkCreateShardConfigurationProfileShards(_ client: PlanetScaleClient) async throws {
        let nekiShardBatch = try await client.configurationProfiles.createShards(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            .init(count: 101)
        )
        _ = nekiShardBatch
    }

    static func getShardConfigurationProfileShard(_ client: PlanetScaleClient) async throws {
        let nekiShard = try await client.configurationProfiles.getShard(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6"
        )

        let shardReady = try await client.configurationProfiles.waitUntilShardReady(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6"
        )

        try await client.configurationProfiles.waitUntilShardDeleted(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6"
        )
        _ = nekiShard
        _ = shardReady
    }

    static func updateShardConfigurationProfileShard(_ client: PlanetScaleClient) async throws {
        let nekiShard = try await client.configurationProfiles.updateShard(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6",
            .init(displayName: .value("Zoë Müller 1"))
        )
        _ = nekiShard
    }

    static func deleteShardConfigurationProfileShard(_ client: PlanetScaleClient) async throws {
        try await client.configurationProfiles.deleteShard(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6"
        )
    }

    static func listShardConfigurationProfileParameters(_ client: PlanetScaleClient) async throws {
        let items = try await client.configurationProfiles.listParameters(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1"
        )
        _ = items
    }

    static func listShardConfigurationProfileExtensions(_ client: PlanetScaleClient) async throws {
        let items = try await client.configurationProfiles.listExtensions(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1"
        )
        _ = items
    }

    static func updateShardConfigurationProfileExtension(_ client: PlanetScaleClient) async throws {
        let nekiExtension = try await client.configurationProfiles.updateExtension(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "extension 1",
            .init(enabled: true)
        )
        _ = nekiExtension
    }

    static func listShardConfigurationProfileChangeRequests(_ client: PlanetScaleClient) async throws {
        for try await nekiChangeRequest in client.configurationProfiles.allChanges(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            .init(period: .minutes15)
        ) {
            print(nekiChangeRequest)
        }
    }

    static func getShardConfigurationProfileChangeRequest(_ client: PlanetScaleClient) async throws {
        let nekiChangeRequest = try await client.configurationProfiles.getChange(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6"
        )

        let changeCompleted = try await client.configurationProfiles.waitUntilChangeCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6"
        )
        _ = nekiChangeRequest
        _ = changeCompleted
    }

    static func cancelShardConfigurationProfileChangeRequest(_ client: PlanetScaleClient) async throws {
        try await client.configurationProfiles.cancelChange(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6"
        )
    }
}
