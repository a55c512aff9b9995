// Generated from api/resources/lookup_vindex.yaml by `cargo xtask codegen`. Do not edit.
// Lookup vindexes: a method an operation.

import type { OrganizationArgument, RequestOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { VtctldData } from '../types/index.js';

/** Arguments of {@link LookupVindex.create}. */
export interface LookupVindexCreateParams {
  /** Name of the lookup vindex, and of the workflow that fills it. */
  name: string;
  /** Name of the keyspace in which the lookup table is created. */
  table_keyspace: string;
  /** Name of the keyspace of the owner table, in whose VSchema the vindex is defined. */
  keyspace?: string | undefined;
  /** Name of the owner table, whose rows the vindex finds. */
  table_owner?: string | undefined;
  /** Name of the lookup table. The name of the vindex when left out. */
  table_name?: string | undefined;
  /** Type of the vindex in Vitess's words, such as `consistent_lookup_unique`. */
  type?: string | undefined;
  /** Cells whose tablets rows are read from. Any cell when left out. */
  cells?: readonly string[] | undefined;
  /** Types of the tablets that rows are read from, `primary`, `replica` or `rdonly`. */
  tablet_types?: readonly string[] | undefined;
  /** Whether tablets are preferred in the order in which `tablet_types` lists their types. */
  tablet_types_in_preference_order?: boolean | undefined;
  /** Whether rows in which one of the columns is NULL are left out of the lookup table. */
  ignore_nulls?: boolean | undefined;
  /** Columns of the owner table that the vindex looks up. */
  table_owner_columns?: readonly string[] | undefined;
  /**
   * Vindex by which the lookup table itself is spread over shards, if its keyspace is sharded.
   * Vitess chooses one that fits the columns when left out.
   */
  table_vindex_type?: string | undefined;
  /**
   * Whether a vindex with an owner is kept up to date in the background after it is filled, until
   * it is externalized.
   */
  continue_after_copy_with_owner?: boolean | undefined;
}

/** Arguments of {@link LookupVindex.get}. */
export interface LookupVindexShowParams {
  /** Name of the keyspace that holds the lookup table. */
  table_keyspace: string;
}

/** Arguments of {@link LookupVindex.externalize}. */
export interface LookupVindexExternalizeParams {
  /** Name of the keyspace that holds the lookup table. */
  table_keyspace: string;
  /** Name of the keyspace of the owner table, in whose VSchema the vindex is. */
  keyspace?: string | undefined;
  /** Whether the workflow that filled the lookup table is removed at once. It is only stopped otherwise. */
  delete?: boolean | undefined;
}

/** Arguments of {@link LookupVindex.internalize}. */
export interface LookupVindexInternalizeParams {
  /** Name of the keyspace that holds the lookup table. */
  table_keyspace: string;
  /** Name of the keyspace of the owner table, in whose VSchema the vindex is. */
  keyspace?: string | undefined;
}

/** Arguments of {@link LookupVindex.cancel}. */
export interface LookupVindexCancelParams {
  /** Name of the keyspace that holds the lookup table. */
  table_keyspace: string;
}

/** Arguments of {@link LookupVindex.complete}. */
export interface LookupVindexCompleteParams {
  /** Name of the keyspace that holds the lookup table. */
  table_keyspace: string;
  /** Name of the keyspace of the owner table, in whose VSchema the vindex is. */
  keyspace?: string | undefined;
}

/**
 * Creates lookup vindexes for tables of a sharded keyspace of a MySQL (Vitess) branch.
 *
 * A lookup vindex is a table that says on which shard the rows with a value are, so that queries by
 * that column go to one shard instead of all.
 *
 * `create` makes the lookup table and begins to fill it from the owner table. Once it is filled,
 * `externalize` lets Vitess use it for routing, and writes to the owner table keep it up to date
 * from then on. `complete` ends the filling for good, `internalize` goes back to it, `cancel` gives
 * the vindex up. The replies carry what Vitess returns, unchanged, in `data`.
 */
export class LookupVindex extends Resource {
  /**
   * Create a lookup vindex and start to fill it.
   *
   * Adds a lookup vindex to a table that has rows already, and fills its lookup table in the
   * background.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes`
   *
   * Service token: `write_workflow`.
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
   * @param params - {@link LookupVindexCreateParams}; `name`, `table_keyspace` are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: LookupVindexCreateParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('lookup_vindex_create', [organization, database, branch], { body: params }, options);
  }

  /**
   * Get a lookup vindex and how far it is filled.
   *
   * Returns the workflow that fills the lookup table, with its streams, as Vitess describes it.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}`
   *
   * Service token: `read_workflow`.
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
   * @param name - Name of the lookup vindex.
   * @param params - {@link LookupVindexShowParams}; `table_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    name: string,
    params: LookupVindexShowParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('lookup_vindex_show', [organization, database, branch, name], { query: params }, options);
  }

  /**
   * Let Vitess use a lookup vindex for routing.
   *
   * Takes a filled lookup vindex into use: queries are routed by it, and writes to its owner table
   * change the lookup table in the same transaction.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/externalize`
   *
   * Service token: `write_workflow`.
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
   * @param name - Name of the lookup vindex.
   * @param params - {@link LookupVindexExternalizeParams}; `table_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  externalize(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    name: string,
    params: LookupVindexExternalizeParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('lookup_vindex_externalize', [organization, database, branch, name], { body: params }, options);
  }

  /**
   * Take a lookup vindex out of use and fill it again.
   *
   * Undoes externalizing: queries are no longer routed by the vindex, and the workflow that fills
   * the lookup table goes on.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/internalize`
   *
   * Service token: `write_workflow`.
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
   * @param name - Name of the lookup vindex.
   * @param params - {@link LookupVindexInternalizeParams}; `table_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  internalize(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    name: string,
    params: LookupVindexInternalizeParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('lookup_vindex_internalize', [organization, database, branch, name], { body: params }, options);
  }

  /**
   * Give up a lookup vindex that is being filled.
   *
   * Ends and removes the workflow that fills the lookup table, before the vindex was completed.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/cancel`
   *
   * Service token: `delete_workflow`.
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
   * @param name - Name of the lookup vindex.
   * @param params - {@link LookupVindexCancelParams}; `table_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  cancel(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    name: string,
    params: LookupVindexCancelParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('lookup_vindex_cancel', [organization, database, branch, name], { body: params }, options);
  }

  /**
   * Complete a lookup vindex that is in use.
   *
   * Removes the workflow that filled the lookup table, once the vindex has been externalized and
   * works.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/complete`
   *
   * Service token: `write_workflow`.
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
   * @param name - Name of the lookup vindex.
   * @param params - {@link LookupVindexCompleteParams}; `table_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  complete(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    name: string,
    params: LookupVindexCompleteParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('lookup_vindex_complete', [organization, database, branch, name], { body: params }, options);
  }
}
