// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
// Dedicated read replicas: a method an operation.

import type { DeletionWaitOptions, NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { DedicatedReadReplica, StorageChangeInput } from '../types/index.js';

/** Arguments of {@link DedicatedReadReplicas.create}. */
export interface CreateDedicatedReadReplicaParams {
  /** Name of the dedicated read replica, unique in the branch. It stands in paths. */
  name: string;
  /** Slug of the region to place it in, such as `us-east`. It need not be the region of the branch. */
  region: string;
  /** How many instances serve reads. 1 when left out. */
  replicas?: number | undefined;
  /** Size of each instance, such as `PS_10`. That of the branch when left out. */
  cluster_size?: string | undefined;
  /** Limits and speed of the disk of each instance. */
  storage?: StorageChangeInput | undefined;
}

/** Arguments of {@link DedicatedReadReplicas.update}. */
export interface UpdateDedicatedReadReplicaParams {
  /** Size of each instance, such as `PS_10`. */
  cluster_size?: string | undefined;
  /** How many instances serve reads. */
  replicas?: number | undefined;
  /**
   * Settings to change, by namespace and then by name, such as
   * `{"pgconf": {"max_connections": "300"}}`. A value may not be lower than on the primary.
   * Settings that are left out stay as they are.
   */
  parameters?: Record<string, unknown> | undefined;
  /** Limits and speed of the disk of each instance. */
  storage?: StorageChangeInput | undefined;
}

/**
 * A dedicated read replica is a set of instances that follow a Postgres branch and serve nothing
 * but reads, in the region of the branch or another one.
 *
 * It has its own size, settings and host name, so that reports or readers far away do not take from
 * the replicas that stand by for the primary.
 */
export class DedicatedReadReplicas extends Resource {
  /**
   * List the dedicated read replicas of a branch.
   *
   * Returns the dedicated read replicas of a Postgres branch, all of them in one list without
   * pages.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link DedicatedReadReplica}; the
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
  ): PagePromise<DedicatedReadReplica> {
    return this._list('list_dedicated_read_replicas', [organization, database, branch], { query: params }, options);
  }

  /**
   * Create a dedicated read replica.
   *
   * Adds a dedicated read replica to a Postgres branch, in any region, and returns it while it is
   * still being built. It is billed like a cluster of its size.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link CreateDedicatedReadReplicaParams}; `name`, `region` are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DedicatedReadReplica}: Instances that follow a Postgres branch and serve
   *   reads at an address of their own, apart from the replicas that stand by for the primary.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: CreateDedicatedReadReplicaParams,
    options?: RequestOptions,
  ): APIPromise<DedicatedReadReplica> {
    return this._json('create_dedicated_read_replica', [organization, database, branch], { body: params }, options);
  }

  /**
   * Get a dedicated read replica.
   *
   * Returns one dedicated read replica with its state, addresses, disks and settings. Poll it to
   * follow a creation, a change or a deletion.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param dedicatedReadReplica - Name of the dedicated read replica, such as `reports`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DedicatedReadReplica}: Instances that follow a Postgres branch and serve
   *   reads at an address of their own, apart from the replicas that stand by for the primary.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    dedicatedReadReplica: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<DedicatedReadReplica> {
    return this._json(
      'get_dedicated_read_replica',
      [organization, database, branch, dedicatedReadReplica],
      { query: params },
      options,
    );
  }

  /**
   * Waits until the dedicated read replica takes connections.
   *
   * The data of the branch is copied first, so a large branch takes hours.
   *
   * It succeeds when `ready` is `true`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param dedicatedReadReplica - Name of the dedicated read replica, such as `reports`.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link DedicatedReadReplica}: Instances that follow a Postgres branch and serve
   *   reads at an address of their own, apart from the replicas that stand by for the primary.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilReady(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    dedicatedReadReplica: string,
    options?: WaitOptions<DedicatedReadReplica>,
  ): Promise<DedicatedReadReplica> {
    return this._wait(
      'get_dedicated_read_replica',
      'wait_until_ready',
      [organization, database, branch, dedicatedReadReplica],
      options,
    );
  }

  /**
   * Waits until the service no longer knows the dedicated read replica.
   *
   * Delete it first.
   *
   * It succeeds when the service answers 404.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param dedicatedReadReplica - Name of the dedicated read replica, such as `reports`.
   * @param options - For this wait only: `timeout` in milliseconds, 30 minutes unless told
   *   otherwise; `interval`, the milliseconds between two looks; `missingOk`, whether what is not
   *   there at the first look counts as deleted; `onProgress`, called after every look with what it
   *   saw; a signal that ends it.
   * @returns Nothing; the promise is fulfilled when it is gone.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilDeleted(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    dedicatedReadReplica: string,
    options?: DeletionWaitOptions<DedicatedReadReplica>,
  ): Promise<void> {
    return this._waitGone(
      'get_dedicated_read_replica',
      'wait_until_deleted',
      [organization, database, branch, dedicatedReadReplica],
      options,
    );
  }

  /**
   * Change a dedicated read replica.
   *
   * Changes the size, number of instances, disks or settings of a dedicated read replica. The reply
   * can come before the change is carried out.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param dedicatedReadReplica - Name of the dedicated read replica, such as `reports`.
   * @param params - {@link UpdateDedicatedReadReplicaParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DedicatedReadReplica}: Instances that follow a Postgres branch and serve
   *   reads at an address of their own, apart from the replicas that stand by for the primary.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    dedicatedReadReplica: string,
    params?: UpdateDedicatedReadReplicaParams,
    options?: RequestOptions,
  ): APIPromise<DedicatedReadReplica> {
    return this._json(
      'update_dedicated_read_replica',
      [organization, database, branch, dedicatedReadReplica],
      { body: params },
      options,
    );
  }

  /**
   * Delete a dedicated read replica.
   *
   * Removes a dedicated read replica. Connections to it end, so lead applications elsewhere first.
   * The branch itself is not touched.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param dedicatedReadReplica - Name of the dedicated read replica, such as `reports`.
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
    dedicatedReadReplica: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty(
      'delete_dedicated_read_replica',
      [organization, database, branch, dedicatedReadReplica],
      { query: params },
      options,
    );
  }
}
