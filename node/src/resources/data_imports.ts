// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
// Data imports: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { DataImport, DataImportPlan, DataImportSource, DataImportSourceCheck } from '../types/index.js';

/** Arguments of {@link DataImports.testSource}. */
export interface TestDataImportSourceParams {
  /** Name of the database that an import would make. */
  database_name: string;
  /** The external database and how to connect to it. */
  connection: DataImportSource;
}

/** Arguments of {@link DataImports.start}. */
export interface StartDataImportParams {
  /** Name of the database that the import makes. */
  database_name: string;
  /** The external database and how to connect to it. */
  connection: DataImportSource;
  /** Slug of the region to place the database in, such as `us-east`. */
  region: string;
  /** Plan of the database, as `suggested_plan` of the check. */
  plan: DataImportPlan;
  /** The most connections that the import opens to the external database, at most `max_pool_size` of the check. */
  max_pool_size: number;
}

/**
 * A data import brings an external MySQL database over without downtime.
 *
 * The service copies its tables into a new database and keeps them in step, and both can be used
 * through PlanetScale meanwhile. Then traffic is switched, so that PlanetScale becomes the primary
 * and the external database its replica; it can be switched back. Detaching the external database
 * ends the import.
 */
export class DataImports extends Resource {
  /**
   * Check whether an external database can be imported.
   *
   * Connects to the external database and looks at its schema without importing anything. The reply
   * says whether the connection works, what in the schema is in the way and how many connections
   * the server can spare. A failed check is a normal reply.
   *
   * `POST /organizations/{organization}/data-imports/test-connection`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link TestDataImportSourceParams}; `database_name`, `connection` are
   *   required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DataImportSourceCheck}: What a look at an external database found.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  testSource(
    organization: OrganizationArgument,
    params: TestDataImportSourceParams,
    options?: RequestOptions,
  ): APIPromise<DataImportSourceCheck> {
    return this._json(
      'test_data_import_source',
      [organization],
      { body: params },
      options,
      'data_source.password data_source.ssl_key',
    );
  }

  /**
   * Begin to import an external database.
   *
   * Creates a database and begins to copy the external one into it. Check the external database
   * first. Follow the import by polling it until its data is copied; traffic is not switched by
   * itself.
   *
   * `POST /organizations/{organization}/data-imports/new`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link StartDataImportParams}; `database_name`, `connection`, `region`,
   *   `plan`, `max_pool_size` are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DataImport}: The import of an external MySQL database into this one.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  start(
    organization: OrganizationArgument,
    params: StartDataImportParams,
    options?: RequestOptions,
  ): APIPromise<DataImport> {
    return this._json(
      'start_data_import',
      [organization],
      { body: params },
      options,
      'data_source.password data_source.ssl_key',
    );
  }

  /**
   * Get the data import of a database.
   *
   * Returns how far the import is. Poll it to follow the copy and each switch of traffic.
   *
   * `GET /organizations/{organization}/databases/{database}/data-imports`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DataImport}: The import of an external MySQL database into this one.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<DataImport> {
    return this._json(
      'get_data_import',
      [organization, database],
      { query: params },
      options,
      'data_source.password data_source.ssl_key',
    );
  }

  /**
   * Waits until the external data is copied and kept in step, so that traffic can be switched.
   *
   * It takes hours for a large database.
   *
   * It succeeds when `state` is `switch_traffic_workflow_pending` or
   * `switch_traffic_workflow_running` or `cleanup_workflow_pending` or `cleanup_workflow_running`
   * or `ready`. It fails when `state` is `prepare_data_copy_error` or `data_copy_error` or
   * `switch_traffic_workflow_error` or `reverse_traffic_workflow_error` or
   * `cleanup_workflow_error`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param options - For this wait only: `timeout` in milliseconds, 24 hours unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link DataImport}: The import of an external MySQL database into this one.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilCopied(
    organization: OrganizationArgument,
    database: string,
    options?: WaitOptions<DataImport>,
  ): Promise<DataImport> {
    return this._wait(
      'get_data_import',
      'wait_until_copied',
      [organization, database],
      options,
      undefined,
      'data_source.password data_source.ssl_key',
    );
  }

  /**
   * Waits until traffic goes to PlanetScale, so that the external database can be detached.
   *
   * It succeeds when `state` is `cleanup_workflow_pending` or `cleanup_workflow_running` or
   * `cleanup_workflow_error` or `ready`. It fails when `state` is `prepare_data_copy_error` or
   * `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link DataImport}: The import of an external MySQL database into this one.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilSwitched(
    organization: OrganizationArgument,
    database: string,
    options?: WaitOptions<DataImport>,
  ): Promise<DataImport> {
    return this._wait(
      'get_data_import',
      'wait_until_switched',
      [organization, database],
      options,
      undefined,
      'data_source.password data_source.ssl_key',
    );
  }

  /**
   * Waits until the import is over and the external database is detached.
   *
   * It succeeds when `state` is `ready`. It fails when `state` is `prepare_data_copy_error` or
   * `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error` or
   * `cleanup_workflow_error`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param options - For this wait only: `timeout` in milliseconds, 24 hours unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link DataImport}: The import of an external MySQL database into this one.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilReady(
    organization: OrganizationArgument,
    database: string,
    options?: WaitOptions<DataImport>,
  ): Promise<DataImport> {
    return this._wait(
      'get_data_import',
      'wait_until_ready',
      [organization, database],
      options,
      undefined,
      'data_source.password data_source.ssl_key',
    );
  }

  /**
   * Cancel the data import of a database.
   *
   * Stops the copy and gives the import up. The external database stays as it is. Whether the
   * database that was made for the import is removed too is not documented.
   *
   * `POST /organizations/{organization}/databases/{database}/data-imports/cancel`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  cancel(
    organization: OrganizationArgument,
    database: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('cancel_data_import', [organization, database], { query: params }, options);
  }

  /**
   * Make PlanetScale the primary of an import.
   *
   * Begins to switch traffic, after which writes go to PlanetScale and flow back to the external
   * database. Allowed once the import is in state `switch_traffic_workflow_pending`. The reply
   * comes before the switch is done.
   *
   * `POST /organizations/{organization}/databases/{database}/data-imports/begin-switch-traffic`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DataImport}: The import of an external MySQL database into this one.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  switchTraffic(
    organization: OrganizationArgument,
    database: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<DataImport> {
    return this._json(
      'data_import_begin_switch_traffic',
      [organization, database],
      { query: params },
      options,
      'data_source.password data_source.ssl_key',
    );
  }

  /**
   * Make the external database the primary of an import again.
   *
   * Begins to switch traffic back, after which writes go to the external database and flow to
   * PlanetScale. Allowed after a switch, until the external database is detached. The reply comes
   * before the switch is done.
   *
   * `POST /organizations/{organization}/databases/{database}/data-imports/begin-reverse-traffic`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DataImport}: The import of an external MySQL database into this one.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  reverseTraffic(
    organization: OrganizationArgument,
    database: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<DataImport> {
    return this._json(
      'data_import_begin_reverse_traffic',
      [organization, database],
      { query: params },
      options,
      'data_source.password data_source.ssl_key',
    );
  }

  /**
   * Detach the external database and finish the import.
   *
   * Ends the replication between PlanetScale and the external database for good; traffic cannot be
   * switched back any more. Allowed once traffic goes to PlanetScale. The import is over when its
   * state is `ready`.
   *
   * `POST /organizations/{organization}/databases/{database}/data-imports/detach-external-database`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link DataImport}: The import of an external MySQL database into this one.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  detachExternalDatabase(
    organization: OrganizationArgument,
    database: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<DataImport> {
    return this._json(
      'data_import_detach_external_database',
      [organization, database],
      { query: params },
      options,
      'data_source.password data_source.ssl_key',
    );
  }
}
