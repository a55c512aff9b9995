// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
// Process lists: a method an operation.

import type { OrganizationArgument, RequestOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { KillKind, KillProcessReply, ProcessListReply } from '../types/index.js';

/** Arguments of {@link Processlist.list}. */
export interface ListProcessesParams {
  /** Name of the keyspace. Needed when the branch has several. */
  keyspace?: string | undefined;
  /** Range of the shard, such as `-80`. Needed when the keyspace is sharded. */
  shard?: string | undefined;
}

/** Arguments of {@link Processlist.kill}. */
export interface KillProcessParams {
  /** Number of the process, as in the list. */
  id: number;
  /** Name of the keyspace. Needed when the branch has several. */
  keyspace?: string | undefined;
  /** Range of the shard, such as `-80`. Needed when the keyspace is sharded. */
  shard?: string | undefined;
  /** How much of it is ended. The connection when left out. */
  kind?: KillKind | undefined;
}

/**
 * What the primary MySQL server of a shard is doing right now, as `SHOW FULL PROCESSLIST` tells,
 * and a way to end it.
 *
 * For MySQL (Vitess) branches.
 */
export class Processlist extends Resource {
  /**
   * List what the primary of a shard is doing.
   *
   * Returns the connections of the primary of one shard with the statements they run, without
   * pages, and says which tablet that is. On a branch with one unsharded keyspace nothing needs to
   * be named.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/processlist`
   *
   * Databases: MySQL (Vitess).
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link ListProcessesParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link ProcessListReply}: The envelope around the process list.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListProcessesParams,
    options?: RequestOptions,
  ): APIPromise<ProcessListReply> {
    return this._json('list_processes', [organization, database, branch], { query: params }, options);
  }

  /**
   * End a query or a connection on the primary of a shard.
   *
   * Ends one process by its number from the list. Numbers are those of one server, so name the same
   * keyspace and shard as for the list.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/processlist/kill`
   *
   * Databases: MySQL (Vitess).
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link KillProcessParams}; `id` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link KillProcessReply}: The envelope around what was ended.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  kill(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: KillProcessParams,
    options?: RequestOptions,
  ): APIPromise<KillProcessReply> {
    return this._json('kill_process', [organization, database, branch], { body: params }, options);
  }
}
