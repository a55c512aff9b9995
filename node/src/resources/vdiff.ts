// Generated from api/resources/vdiff.yaml by `cargo xtask codegen`. Do not edit.
// VDiff: a method an operation.

import type { OrganizationArgument, RequestOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { VtctldData } from '../types/index.js';

/** Arguments of {@link Vdiff.create}. */
export interface VdiffCreateParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
  /** Whether the comparison goes on by itself after errors that can pass. */
  auto_retry?: boolean | undefined;
  /** Whether the comparison starts at once. Otherwise it waits to be resumed. */
  auto_start?: boolean | undefined;
  /** Whether the report holds a query for each difference, for looking into it. */
  debug_query?: boolean | undefined;
  /** Whether rows in the report show their primary keys only. */
  only_pks?: boolean | undefined;
  /**
   * Whether MySQL's statistics of the tables are refreshed first, which makes the progress more
   * exact and costs some load.
   */
  update_table_stats?: boolean | undefined;
  /** Whether the reply says more about each step. */
  verbose?: boolean | undefined;
  /** Only these tables of the workflow. All of them when left out. */
  tables?: readonly string[] | undefined;
  /** Types of the tablets to read from, `primary`, `replica` or `rdonly`. */
  tablet_types?: readonly string[] | undefined;
  /**
   * How a tablet is chosen among the types, by Vitess's words for it: `INORDER` prefers them in the
   * order of the list, `ANY` takes them as equals.
   */
  tablet_selection_preference?: string | undefined;
  /** How many seconds to wait for replication to catch up before rows are read. */
  filtered_replication_wait_time?: number | undefined;
  /** How many differing rows of a table the report shows at most. 0 shows all. */
  max_report_sample_rows?: number | undefined;
  /**
   * How many rows that seem to be on one side only are compared a second time, since different
   * collations can order equal rows differently.
   */
  max_extra_rows_to_compare?: number | undefined;
  /** How many characters of each column the report shows at most. 0 shows everything. */
  row_diff_column_truncate_at?: number | undefined;
  /** How many rows of each table are compared at most. All of them when left out. */
  limit?: number | undefined;
}

/** Arguments of {@link Vdiff.list}. */
export interface VdiffListParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
}

/** Arguments of {@link Vdiff.get}. */
export interface VdiffShowParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
}

/** Arguments of {@link Vdiff.delete}. */
export interface VdiffDeleteParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
}

/** Arguments of {@link Vdiff.stop}. */
export interface VdiffStopParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
  /** Only on these shards of it. On all of them when left out. */
  target_shards?: readonly string[] | undefined;
}

/** Arguments of {@link Vdiff.resume}. */
export interface VdiffResumeParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
  /** Only on these shards of it. On all of them when left out. */
  target_shards?: readonly string[] | undefined;
}

/**
 * Compares, row by row, the source and target tables of a VReplication workflow on a MySQL (Vitess)
 * branch, so that one can be sure of the copy before traffic is switched.
 *
 * A comparison runs in the background and can be stopped and resumed. The replies carry what Vitess
 * returns, unchanged, in `data`.
 */
export class Vdiff extends Resource {
  /**
   * Start a comparison of a workflow's tables.
   *
   * Starts a comparison, once the streams of the workflow are running, and returns its UUID. Get
   * the comparison to see how far it is and what it found.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`
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
   * @param workflow - Name of the workflow, such as `move_orders`.
   * @param params - {@link VdiffCreateParams}; `target_keyspace` is required.
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
    workflow: string,
    params: VdiffCreateParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vdiff_create', [organization, database, branch, workflow], { body: params }, options);
  }

  /**
   * List the comparisons of a workflow.
   *
   * Returns the comparisons of a workflow, finished or not, as Vitess lists them, without pages.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`
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
   * @param workflow - Name of the workflow, such as `move_orders`.
   * @param params - {@link VdiffListParams}; `target_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    params: VdiffListParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vdiff_list', [organization, database, branch, workflow], { query: params }, options);
  }

  /**
   * Get a comparison with its findings.
   *
   * Returns the state and progress of a comparison and, for each table and shard, the rows that
   * differ or are on one side only. No mismatch in a completed comparison means that traffic can be
   * switched.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`
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
   * @param workflow - Name of the workflow, such as `move_orders`.
   * @param uuid - UUID of the comparison, as creating or listing it returned.
   * @param params - {@link VdiffShowParams}; `target_keyspace` is required.
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
    workflow: string,
    uuid: string,
    params: VdiffShowParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vdiff_show', [organization, database, branch, workflow, uuid], { query: params }, options);
  }

  /**
   * Delete a comparison.
   *
   * Removes a comparison and what it found. The tables are not touched.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`
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
   * @param workflow - Name of the workflow, such as `move_orders`.
   * @param uuid - UUID of the comparison, as creating or listing it returned.
   * @param params - {@link VdiffDeleteParams}; `target_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  delete(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    uuid: string,
    params: VdiffDeleteParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vdiff_delete', [organization, database, branch, workflow, uuid], { query: params }, options);
  }

  /**
   * Stop a running comparison.
   *
   * Halts a comparison. It keeps its place and can be resumed.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/stop`
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
   * @param workflow - Name of the workflow, such as `move_orders`.
   * @param uuid - UUID of the comparison, as creating or listing it returned.
   * @param params - {@link VdiffStopParams}; `target_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  stop(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    uuid: string,
    params: VdiffStopParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vdiff_stop', [organization, database, branch, workflow, uuid], { body: params }, options);
  }

  /**
   * Resume a stopped or finished comparison.
   *
   * Lets a comparison go on from its last row. On one that was completed, it compares only the rows
   * that were added since.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/resume`
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
   * @param workflow - Name of the workflow, such as `move_orders`.
   * @param uuid - UUID of the comparison, as creating or listing it returned.
   * @param params - {@link VdiffResumeParams}; `target_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  resume(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    uuid: string,
    params: VdiffResumeParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vdiff_resume', [organization, database, branch, workflow, uuid], { body: params }, options);
  }
}
