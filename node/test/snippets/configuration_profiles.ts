// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Configuration profiles: the calls of the reference, by operation. */
export const configurationProfiles = {
  async list_shard_configuration_profiles(client: PlanetScale): Promise<void> {
    for await (const nekiConfigurationProfile of client.configurationProfiles.list(
      'acme',
      'shop',
      'feature/größe 2',
    )) {
      console.log(nekiConfigurationProfile);
    }
  },

  async create_shard_configuration_profile(client: PlanetScale): Promise<void> {
    const nekiConfigurationProfile = await client.configurationProfiles.create(
      'acme',
      'shop',
      'feature/größe 2',
      { name: 'name-1', cluster_size: 'cluster-size-2', replicas: 103 },
    );
  },

  async get_shard_configuration_profile(client: PlanetScale): Promise<void> {
    const nekiConfigurationProfile = await client.configurationProfiles.get(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
    );

    const ready = await client.configurationProfiles.waitUntilReady(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
    );
  },

  async update_shard_configuration_profile(client: PlanetScale): Promise<void> {
    const nekiConfigurationProfile = await client.configurationProfiles.update(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      { name: 'name-1', cluster_size: 'cluster-size-2' },
    );
  },

  async delete_shard_configuration_profile(client: PlanetScale): Promise<void> {
    await client.configurationProfiles.delete(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
    );
  },

  async run_shard_configuration_profile_maintenance(client: PlanetScale): Promise<void> {
    await client.configurationProfiles.runMaintenance(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
    );
  },

  async run_shard_configuration_profiles_maintenance(client: PlanetScale): Promise<void> {
    await client.configurationProfiles.runBulkMaintenance('acme', 'shop', 'feature/größe 2', {
      configuration_profile_names: ['configuration-profile-name-2', 'configuration-profile-name-3'],
    });
  },

  async get_default_shard_configuration_profile(client: PlanetScale): Promise<void> {
    const nekiConfigurationProfile = await client.configurationProfiles.getDefault(
      'acme',
      'shop',
      'feature/größe 2',
    );
  },

  async set_default_shard_configuration_profile(client: PlanetScale): Promise<void> {
    const nekiConfigurationProfile = await client.configurationProfiles.setDefault(
      'acme',
      'shop',
      'feature/größe 2',
      { configuration_profile: 'configuration-profile-1' },
    );
  },

  async list_shard_configuration_profile_shards(client: PlanetScale): Promise<void> {
    for await (const nekiShard of client.configurationProfiles.listShards(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      { q: 'q-1' },
    )) {
      console.log(nekiShard);
    }
  },

  async create_shard_configuration_profile_shard(client: PlanetScale): Promise<void> {
    const nekiShard = await client.configurationProfiles.createShard(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      { display_name: 'Zoë Müller 1' },
    );
  },

  async assign_shard_configuration_profile_shards(client: PlanetScale): Promise<void> {
    const items = await client.configurationProfiles.assignShards(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      { shard_ids: ['shard-id-2', 'shard-id-3'] },
    );
  },

  async delete_shard_configuration_profile_shards(client: PlanetScale): Promise<void> {
    await client.configurationProfiles.deleteShards(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      { shard_ids: ['shard-id-2', 'shard-id-3'] },
    );
  },

  async bulk_create_shard_configuration_profile_shards(client: PlanetScale): Promise<void> {
    const nekiShardBatch = await client.configurationProfiles.createShards(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      { count: 101 },
    );
  },

  async get_shard_configuration_profile_shard(client: PlanetScale): Promise<void> {
    const nekiShard = await client.configurationProfiles.getShard(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      'a1b2c3d4e5f6',
    );

    const shardReady = await client.configurationProfiles.waitUntilShardReady(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      'a1b2c3d4e5f6',
    );

    await client.configurationProfiles.waitUntilShardDeleted(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      'a1b2c3d4e5f6',
    );
  },

  async update_shard_configuration_profile_shard(client: PlanetScale): Promise<void> {
    const nekiShard = await client.configurationProfiles.updateShard(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      'a1b2c3d4e5f6',
      { display_name: 'Zoë Müller 1' },
    );
  },

  async delete_shard_configuration_profile_shard(client: PlanetScale): Promise<void> {
    await client.configurationProfiles.deleteShard(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      'a1b2c3d4e5f6',
    );
  },

  async list_shard_configuration_profile_parameters(client: PlanetScale): Promise<void> {
    for await (const nekiParameter of client.configurationProfiles.listParameters(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
    )) {
      console.log(nekiParameter);
    }
  },

  async list_shard_configuration_profile_extensions(client: PlanetScale): Promise<void> {
    for await (const nekiExtension of client.configurationProfiles.listExtensions(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
    )) {
      console.log(nekiExtension);
    }
  },

  async update_shard_configuration_profile_extension(client: PlanetScale): Promise<void> {
    const nekiExtension = await client.configurationProfiles.updateExtension(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      'extension 1',
      { enabled: true },
    );
  },

  async list_shard_configuration_profile_change_requests(client: PlanetScale): Promise<void> {
    for await (const nekiChangeRequest of client.configurationProfiles.listChanges(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      { period: '15m' },
    )) {
      console.log(nekiChangeRequest);
    }
  },

  async get_shard_configuration_profile_change_request(client: PlanetScale): Promise<void> {
    const nekiChangeRequest = await client.configurationProfiles.getChange(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      'a1b2c3d4e5f6',
    );

    const changeCompleted = await client.configurationProfiles.waitUntilChangeCompleted(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      'a1b2c3d4e5f6',
    );
  },

  async cancel_shard_configuration_profile_change_request(client: PlanetScale): Promise<void> {
    await client.configurationProfiles.cancelChange(
      'acme',
      'shop',
      'feature/größe 2',
      'configuration profile 1',
      'a1b2c3d4e5f6',
    );
  },
};
