// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
// Configuration profiles: a method an operation.

import type { DeletionWaitOptions, NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type {
  NekiChangeRequest,
  NekiConfigurationProfile,
  NekiExtension,
  NekiParameter,
  NekiShard,
  NekiShardAssignment,
  NekiShardBatch,
  StorageChangeInput,
  TimePeriod,
} from '../types/index.js';

/** Arguments of {@link ConfigurationProfiles.create}. */
export interface CreateShardConfigurationProfileParams {
  /** Name of the profile, unique in the branch. It stands in paths. */
  name: string;
  /** Size of the cluster of each shard, as the list of cluster sizes names it, such as `PS_10`. */
  cluster_size?: string | undefined;
  /** How many replicas each shard has beside its primary. */
  replicas?: number | undefined;
  /** Major version of Postgres, such as `18`. */
  postgres_major_version?: string | undefined;
  /** Minor version of Postgres, such as `1`. Needs `postgres_major_version` as well. */
  postgres_minor_version?: string | undefined;
  /** Limits and speed of the disk of each node. */
  storage?: StorageChangeInput | undefined;
}

/** Arguments of {@link ConfigurationProfiles.update}. */
export interface UpdateShardConfigurationProfileParams {
  /** New name of the profile. Its path changes with it. */
  name?: string | undefined;
  /** Size of the cluster of each shard, as the list of cluster sizes names it, such as `PS_10`. */
  cluster_size?: string | undefined;
  /** How many replicas each shard has beside its primary. */
  replicas?: number | undefined;
  /**
   * Settings to change, by namespace and then by name, such as
   * `{"pgconf": {"max_connections": "300"}}`. Values are sent as text. Settings that are left out
   * stay as they are.
   */
  parameters?: Record<string, unknown> | undefined;
  /** Major version of Postgres, such as `18`. */
  postgres_major_version?: string | undefined;
  /** Minor version of Postgres, such as `1`. Needs `postgres_major_version` as well. */
  postgres_minor_version?: string | undefined;
  /** Limits and speed of the disk of each node. */
  storage?: StorageChangeInput | undefined;
}

/** Arguments of {@link ConfigurationProfiles.runBulkMaintenance}. */
export interface RunShardConfigurationProfilesMaintenanceParams {
  /** Names of the profiles. */
  configuration_profile_names: readonly string[];
}

/** Arguments of {@link ConfigurationProfiles.setDefault}. */
export interface SetDefaultShardConfigurationProfileParams {
  /** Name of the profile. */
  configuration_profile: string;
}

/** Arguments of {@link ConfigurationProfiles.listShards}. */
export interface ListShardConfigurationProfileShardsParams {
  /** Text to search for among the shards. */
  q?: string | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link ConfigurationProfiles.createShard}. */
export interface CreateShardConfigurationProfileShardParams {
  /** Name of the shard for people. Null takes it away. */
  display_name?: string | null | undefined;
}

/** Arguments of {@link ConfigurationProfiles.assignShards}. */
export interface AssignShardConfigurationProfileShardsParams {
  /** Identifiers of the shards, which belong to any profile of the same branch. */
  shard_ids: readonly string[];
}

/** Arguments of {@link ConfigurationProfiles.deleteShards}. */
export interface DeleteShardConfigurationProfileShardsParams {
  /** Identifiers of the shards to remove. */
  shard_ids: readonly string[];
}

/** Arguments of {@link ConfigurationProfiles.createShards}. */
export interface BulkCreateShardConfigurationProfileShardsParams {
  /** Number of shards, at least 1. */
  count: number;
}

/** Arguments of {@link ConfigurationProfiles.updateShard}. */
export interface UpdateShardConfigurationProfileShardParams {
  /** Name of the shard for people. Null takes it away. */
  display_name?: string | null | undefined;
}

/** Arguments of {@link ConfigurationProfiles.listParameters}. */
export interface ListShardConfigurationProfileParametersParams {
  /** Whether the settings of extensions are wanted. */
  extension?: boolean | undefined;
  /** Whether the settings that the service keeps to itself are wanted. */
  internal?: boolean | undefined;
}

/** Arguments of {@link ConfigurationProfiles.updateExtension}. */
export interface UpdateShardConfigurationProfileExtensionParams {
  /** Whether the profile has the extension enabled. */
  enabled: boolean;
}

/** Arguments of {@link ConfigurationProfiles.listChanges}. */
export interface ListShardConfigurationProfileChangeRequestsParams {
  /** Only changes of the time span of this length that ends now. */
  period?: TimePeriod | undefined;
  /**
   * Only changes that were completed within this range, written as two RFC 3339 timestamps with two
   * dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
   */
  completed_at?: string | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/**
 * A configuration profile holds what shards of a Neki branch (sharded Postgres) have in common: the
 * size and number of their nodes, their disks, and the version, settings and extensions of their
 * Postgres.
 *
 * Every shard belongs to one profile, and one profile of a branch is its default.
 *
 * A change to a profile is carried out on all of its shards. It becomes a change request that can
 * be followed, and canceled until it begins; see also the group of Neki changes, which lists those
 * of the whole branch.
 */
export class ConfigurationProfiles extends Resource {
  /**
   * List the configuration profiles of a branch.
   *
   * Returns the configuration profiles of a Neki branch, all of them in one list without pages.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link NekiConfigurationProfile}; the
   *   first page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): PagePromise<NekiConfigurationProfile> {
    return this._list(
      'list_shard_configuration_profiles',
      [organization, database, branch],
      { query: params },
      options,
    );
  }

  /**
   * Create a configuration profile.
   *
   * Adds a configuration profile to a Neki branch, without shards. Create shards in it, or assign
   * existing ones to it, to put it to use.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link CreateShardConfigurationProfileParams}; `name` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiConfigurationProfile}: What shards of a Neki branch have in common: the
   *   size of their clusters, their disks, and the version and settings of their Postgres.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: CreateShardConfigurationProfileParams,
    options?: RequestOptions,
  ): APIPromise<NekiConfigurationProfile> {
    return this._json(
      'create_shard_configuration_profile',
      [organization, database, branch],
      { body: params },
      options,
    );
  }

  /**
   * Get a configuration profile.
   *
   * Returns one configuration profile with its size, disks, Postgres versions and state. This is
   * the call to poll while a change is carried out.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiConfigurationProfile}: What shards of a Neki branch have in common: the
   *   size of their clusters, their disks, and the version and settings of their Postgres.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<NekiConfigurationProfile> {
    return this._json(
      'get_shard_configuration_profile',
      [organization, database, branch, configurationProfile],
      { query: params },
      options,
    );
  }

  /**
   * Waits until every change of the profile that was asked for is in force.
   *
   * Right after asking for a change the state can still be the one before, so wait for the change
   * itself where that matters.
   *
   * It succeeds when `state` is `ready`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link NekiConfigurationProfile}: What shards of a Neki branch have in common: the
   *   size of their clusters, their disks, and the version and settings of their Postgres.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilReady(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    options?: WaitOptions<NekiConfigurationProfile>,
  ): Promise<NekiConfigurationProfile> {
    return this._wait(
      'get_shard_configuration_profile',
      'wait_until_ready',
      [organization, database, branch, configurationProfile],
      options,
    );
  }

  /**
   * Change a configuration profile.
   *
   * Asks for a change of the size, replicas, disks, Postgres version or settings of all shards of
   * the profile, or renames it. The reply comes before the change is carried out: follow it in the
   * changes of the profile. A new name changes the path of the profile.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param params - {@link UpdateShardConfigurationProfileParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiConfigurationProfile}: What shards of a Neki branch have in common: the
   *   size of their clusters, their disks, and the version and settings of their Postgres.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    params?: UpdateShardConfigurationProfileParams,
    options?: RequestOptions,
  ): APIPromise<NekiConfigurationProfile> {
    return this._json(
      'update_shard_configuration_profile',
      [organization, database, branch, configurationProfile],
      { body: params },
      options,
    );
  }

  /**
   * Delete a configuration profile.
   *
   * Removes a configuration profile. A shard always belongs to a profile, so assign its shards to
   * another one first.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  delete(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty(
      'delete_shard_configuration_profile',
      [organization, database, branch, configurationProfile],
      { query: params },
      options,
    );
  }

  /**
   * Run the maintenance of a configuration profile.
   *
   * Starts maintenance of the shards of a profile now. The service publishes no more about what it
   * does; `postgres_image_version` and `latest_postgres_image_version` of the profile tell whether
   * a newer image is there to be installed. Connections to the shards can be interrupted.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/maintenance`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  runMaintenance(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty(
      'run_shard_configuration_profile_maintenance',
      [organization, database, branch, configurationProfile],
      { query: params },
      options,
    );
  }

  /**
   * Run the maintenance of several configuration profiles.
   *
   * Starts maintenance of the shards of several profiles at once, as running it for each of them
   * does.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/maintenance`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link RunShardConfigurationProfilesMaintenanceParams};
   *   `configuration_profile_names` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  runBulkMaintenance(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: RunShardConfigurationProfilesMaintenanceParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty(
      'run_shard_configuration_profiles_maintenance',
      [organization, database, branch],
      { body: params },
      options,
    );
  }

  /**
   * Get the default configuration profile of a branch.
   *
   * Returns the configuration profile that is the default one of its branch. The service answers
   * with a redirect to the profile, which clients follow by themselves.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiConfigurationProfile}: What shards of a Neki branch have in common: the
   *   size of their clusters, their disks, and the version and settings of their Postgres.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getDefault(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<NekiConfigurationProfile> {
    return this._json(
      'get_default_shard_configuration_profile',
      [organization, database, branch],
      { query: params },
      options,
    );
  }

  /**
   * Set the default configuration profile of a branch.
   *
   * Makes a configuration profile the default one of its branch, in place of the one that was.
   * Shards stay in the profiles that they are in.
   *
   * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link SetDefaultShardConfigurationProfileParams}; `configuration_profile` is
   *   required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiConfigurationProfile}: What shards of a Neki branch have in common: the
   *   size of their clusters, their disks, and the version and settings of their Postgres.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  setDefault(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: SetDefaultShardConfigurationProfileParams,
    options?: RequestOptions,
  ): APIPromise<NekiConfigurationProfile> {
    return this._json(
      'set_default_shard_configuration_profile',
      [organization, database, branch],
      { body: params },
      options,
    );
  }

  /**
   * List the shards of a configuration profile.
   *
   * Returns the shards that take their size and settings from the profile, page by page.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param params - {@link ListShardConfigurationProfileShardsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link NekiShard}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listShards(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    params?: ListShardConfigurationProfileShardsParams,
    options?: RequestOptions,
  ): PagePromise<NekiShard> {
    return this._list(
      'list_shard_configuration_profile_shards',
      [organization, database, branch, configurationProfile],
      { query: params },
      options,
    );
  }

  /**
   * Create a shard in a configuration profile.
   *
   * Adds one shard, built as the profile says, and returns it before it is built. It holds no rows
   * until the data topology of the branch sends some there. It is billed like every cluster of its
   * size.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param params - {@link CreateShardConfigurationProfileShardParams}; all of it may be left
   *   out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiShard}: A shard of a Neki branch (sharded Postgres), which holds a part
   *   of the rows and is a Postgres cluster of its own.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  createShard(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    params?: CreateShardConfigurationProfileShardParams,
    options?: RequestOptions,
  ): APIPromise<NekiShard> {
    return this._json(
      'create_shard_configuration_profile_shard',
      [organization, database, branch, configurationProfile],
      { body: params },
      options,
    );
  }

  /**
   * Assign shards to a configuration profile.
   *
   * Brings shards of the branch into this profile from the ones that they are in, which changes
   * their size, disks and settings to those of the profile. Each shard succeeds or fails by itself,
   * so look through the results.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param params - {@link AssignShardConfigurationProfileShardsParams}; `shard_ids` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns A list, each item a {@link NekiShardAssignment}.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  assignShards(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    params: AssignShardConfigurationProfileShardsParams,
    options?: RequestOptions,
  ): APIPromise<NekiShardAssignment[]> {
    return this._json(
      'assign_shard_configuration_profile_shards',
      [organization, database, branch, configurationProfile],
      { body: params },
      options,
    );
  }

  /**
   * Delete several shards of a configuration profile.
   *
   * Removes shards of the profile from the branch, with what is stored on them. Move the rows to
   * other shards first.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param params - {@link DeleteShardConfigurationProfileShardsParams}; `shard_ids` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  deleteShards(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    params: DeleteShardConfigurationProfileShardsParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty(
      'delete_shard_configuration_profile_shards',
      [organization, database, branch, configurationProfile],
      { query: params },
      options,
    );
  }

  /**
   * Create several shards in a configuration profile.
   *
   * Adds as many shards as asked for, built as the profile says, and returns their identifiers
   * before they are built. Each is billed like every cluster of its size.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/bulk`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param params - {@link BulkCreateShardConfigurationProfileShardsParams}; `count` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiShardBatch}: The shards that one request created.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  createShards(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    params: BulkCreateShardConfigurationProfileShardsParams,
    options?: RequestOptions,
  ): APIPromise<NekiShardBatch> {
    return this._json(
      'bulk_create_shard_configuration_profile_shards',
      [organization, database, branch, configurationProfile],
      { body: params },
      options,
    );
  }

  /**
   * Get a shard of a configuration profile.
   *
   * Returns one shard of the profile. The same shard is found without its profile in the group of
   * shards.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param id - Identifier of the shard, as `id` in the shard. Not its name.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiShard}: A shard of a Neki branch (sharded Postgres), which holds a part
   *   of the rows and is a Postgres cluster of its own.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getShard(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<NekiShard> {
    return this._json(
      'get_shard_configuration_profile_shard',
      [organization, database, branch, configurationProfile, id],
      { query: params },
      options,
    );
  }

  /**
   * Waits until the shard is built and takes queries.
   *
   * It succeeds when `ready` is `true`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param id - Identifier of the shard, as `id` in the shard. Not its name.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link NekiShard}: A shard of a Neki branch (sharded Postgres), which holds a part
   *   of the rows and is a Postgres cluster of its own.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilShardReady(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    id: string,
    options?: WaitOptions<NekiShard>,
  ): Promise<NekiShard> {
    return this._wait(
      'get_shard_configuration_profile_shard',
      'wait_until_shard_ready',
      [organization, database, branch, configurationProfile, id],
      options,
    );
  }

  /**
   * Waits until the service no longer knows the shard.
   *
   * Delete it first.
   *
   * It succeeds when the service answers 404.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param id - Identifier of the shard, as `id` in the shard. Not its name.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `missingOk`, whether what is not there at the
   *   first look counts as deleted; `onProgress`, called after every look with what it saw; a
   *   signal that ends it.
   * @returns Nothing; the promise is fulfilled when it is gone.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilShardDeleted(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    id: string,
    options?: DeletionWaitOptions<NekiShard>,
  ): Promise<void> {
    return this._waitGone(
      'get_shard_configuration_profile_shard',
      'wait_until_shard_deleted',
      [organization, database, branch, configurationProfile, id],
      options,
    );
  }

  /**
   * Rename a shard of a configuration profile.
   *
   * Changes the name of the shard for people and returns the shard. Its name inside the cluster
   * stays.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param id - Identifier of the shard, as `id` in the shard. Not its name.
   * @param params - {@link UpdateShardConfigurationProfileShardParams}; all of it may be left
   *   out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiShard}: A shard of a Neki branch (sharded Postgres), which holds a part
   *   of the rows and is a Postgres cluster of its own.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  updateShard(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    id: string,
    params?: UpdateShardConfigurationProfileShardParams,
    options?: RequestOptions,
  ): APIPromise<NekiShard> {
    return this._json(
      'update_shard_configuration_profile_shard',
      [organization, database, branch, configurationProfile, id],
      { body: params },
      options,
    );
  }

  /**
   * Delete a shard of a configuration profile.
   *
   * Removes a shard from the branch, with what is stored on it. Move the rows to other shards
   * first.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param id - Identifier of the shard, as `id` in the shard. Not its name.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  deleteShard(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty(
      'delete_shard_configuration_profile_shard',
      [organization, database, branch, configurationProfile, id],
      { query: params },
      options,
    );
  }

  /**
   * List the settings of a configuration profile.
   *
   * Returns the settings of the Postgres nodes of the profile with their limits and present values,
   * as one list without pages. Change them by changing the profile.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/parameters`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param params - {@link ListShardConfigurationProfileParametersParams}; all of it may be left
   *   out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link NekiParameter}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listParameters(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    params?: ListShardConfigurationProfileParametersParams,
    options?: RequestOptions,
  ): PagePromise<NekiParameter> {
    return this._list(
      'list_shard_configuration_profile_parameters',
      [organization, database, branch, configurationProfile],
      { query: params },
      options,
    );
  }

  /**
   * List the Postgres extensions of a configuration profile.
   *
   * Returns the extensions that the Postgres nodes of the profile can run, whether they are
   * enabled, and their settings, as one list without pages. An extension that is enabled here still
   * has to be created in each database with CREATE EXTENSION.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link NekiExtension}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listExtensions(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    params?: NoParams,
    options?: RequestOptions,
  ): PagePromise<NekiExtension> {
    return this._list(
      'list_shard_configuration_profile_extensions',
      [organization, database, branch, configurationProfile],
      { query: params },
      options,
    );
  }

  /**
   * Enable or disable a Postgres extension of a configuration profile.
   *
   * Enables or disables an extension on the shards that follow the profile. An extension whose
   * `can_enable` is false cannot be changed. One that is enabled still has to be created in each
   * database with CREATE EXTENSION.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions/{extension}`
   *
   * Service token: `write_database`.
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param extension - Name of the extension, as in the list of extensions.
   * @param params - {@link UpdateShardConfigurationProfileExtensionParams}; `enabled` is
   *   required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiExtension}: A Postgres extension that the shards of a configuration
   *   profile can run.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  updateExtension(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    extension: string,
    params: UpdateShardConfigurationProfileExtensionParams,
    options?: RequestOptions,
  ): APIPromise<NekiExtension> {
    return this._json(
      'update_shard_configuration_profile_extension',
      [organization, database, branch, configurationProfile, extension],
      { body: params },
      options,
    );
  }

  /**
   * List the changes of a configuration profile.
   *
   * Returns the requests for changes of a configuration profile, done and undone, page by page. The
   * service answers with a redirect to the list of changes of the branch, narrowed down to a
   * configuration profile, which clients follow by themselves.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param params - {@link ListShardConfigurationProfileChangeRequestsParams}; all of it may be
   *   left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link NekiChangeRequest}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listChanges(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    params?: ListShardConfigurationProfileChangeRequestsParams,
    options?: RequestOptions,
  ): PagePromise<NekiChangeRequest> {
    return this._list(
      'list_shard_configuration_profile_change_requests',
      [organization, database, branch, configurationProfile],
      { query: params },
      options,
    );
  }

  /**
   * Get a change of a configuration profile.
   *
   * Returns one request for a change with its state and with the values before and after it. The
   * service answers with a redirect to the change of the branch, which clients follow by
   * themselves.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param id - Identifier of the change request.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiChangeRequest}: A change of one part of a Neki branch that somebody asked
   *   for.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getChange(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<NekiChangeRequest> {
    return this._json(
      'get_shard_configuration_profile_change_request',
      [organization, database, branch, configurationProfile, id],
      { query: params },
      options,
    );
  }

  /**
   * Waits until the change has been carried out.
   *
   * Fails when it is canceled. A change of the size or the disks of many shards can take an hour
   * and more.
   *
   * It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param id - Identifier of the change request.
   * @param options - For this wait only: `timeout` in milliseconds, 2 hours unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link NekiChangeRequest}: A change of one part of a Neki branch that somebody asked
   *   for.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilChangeCompleted(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    id: string,
    options?: WaitOptions<NekiChangeRequest>,
  ): Promise<NekiChangeRequest> {
    return this._wait(
      'get_shard_configuration_profile_change_request',
      'wait_until_change_completed',
      [organization, database, branch, configurationProfile, id],
      options,
    );
  }

  /**
   * Cancel a change of a configuration profile.
   *
   * Takes back a change before it is carried out; `can_delete` in the change tells whether that is
   * still possible. The service answers with a redirect to the change of the branch, which clients
   * follow by themselves, repeating the DELETE.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param configurationProfile - Name of the configuration profile, such as `default`.
   * @param id - Identifier of the change request.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  cancelChange(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    configurationProfile: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty(
      'cancel_shard_configuration_profile_change_request',
      [organization, database, branch, configurationProfile, id],
      { query: params },
      options,
    );
  }
}
