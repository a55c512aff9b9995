// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
// Roles: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { InheritedRole, QuerySafetyMode, Role } from '../types/index.js';

/** Arguments of {@link Roles.create}. */
export interface CreateRoleParams {
  /** Name by which people recognise the role, such as `web`. The service makes one up when none is sent. */
  name?: string | undefined;
  /** Lifetime in seconds, after which the role expires. Without it the role never expires. */
  ttl?: number | undefined;
  /**
   * The Postgres roles whose rights the new role gets. An application that reads and writes needs
   * `pg_read_all_data` and `pg_write_all_data`.
   */
  inherited_roles?: readonly InheritedRole[] | undefined;
  /** Whether the role may stream changes out of the database (the Postgres attribute REPLICATION). */
  with_replication?: boolean | undefined;
  /** What happens to a DELETE without a WHERE clause that this role sends. */
  require_where_on_delete?: QuerySafetyMode | undefined;
  /** What happens to an UPDATE without a WHERE clause that this role sends. */
  require_where_on_update?: QuerySafetyMode | undefined;
}

/** Arguments of {@link Roles.list}. */
export interface ListRolesParams {
  /** Only roles in this status. The service publishes no list of the words. */
  status?: string | undefined;
  /** Only roles whose name contains this text. */
  q?: string | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Roles.delete}. */
export interface DeleteRoleParams {
  /** The role that takes over everything that the deleted role owns, such as `postgres`. */
  successor?: string | undefined;
}

/** Arguments of {@link Roles.update}. */
export interface UpdateRoleParams {
  /** New name by which people recognise the role, such as `web`. */
  name?: string | undefined;
  /** What happens to a DELETE without a WHERE clause that this role sends. */
  require_where_on_delete?: QuerySafetyMode | undefined;
  /** What happens to an UPDATE without a WHERE clause that this role sends. */
  require_where_on_update?: QuerySafetyMode | undefined;
}

/** Arguments of {@link Roles.reassignObjects}. */
export interface ReassignRoleObjectsParams {
  /** The role that becomes the owner, such as `postgres`. */
  successor: string;
}

/**
 * Credentials with which applications and people connect to one Postgres branch.
 *
 * A role is a Postgres role with its own username, password, rights and lifetime. The password is
 * shown once, when the role is created. MySQL branches use passwords instead.
 */
export class Roles extends Resource {
  /**
   * Create a role on a Postgres branch.
   *
   * Creates a role and returns it. `password` holds the secret in this reply only, so store it at
   * once. The role cannot connect yet while `ready` is false; wait for that. Rights come from
   * `inherited_roles` and cannot be changed later.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles`
   *
   * Service token: any one of `create_production_branch_password`,
   * `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
   * `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
   * (organization, database), `manage_read_only_passwords` (organization, database, branch),
   * `manage_production_read_only_passwords` (organization, database).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link CreateRoleParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Role}: A Postgres role for connecting to one branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: CreateRoleParams,
    options?: RequestOptions,
  ): APIPromise<Role> {
    return this._json('create_role', [organization, database, branch], { body: params }, options, 'password');
  }

  /**
   * List the roles of a Postgres branch.
   *
   * Gives the roles of a branch, page by page. Secrets are never part of a list.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
   * any one of `manage_passwords` (organization, database, branch),
   * `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
   * (organization, database, branch), `manage_production_read_only_passwords` (organization,
   * database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link ListRolesParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Role}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListRolesParams,
    options?: RequestOptions,
  ): PagePromise<Role> {
    return this._list('list_roles', [organization, database, branch], { query: params }, options, 'password');
  }

  /**
   * Get a role.
   *
   * Gives one role of a Postgres branch. `password` is null here, because the service shows the
   * secret only once.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
   * any one of `manage_passwords` (organization, database, branch),
   * `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
   * (organization, database, branch), `manage_production_read_only_passwords` (organization,
   * database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the role, as `id` in the role. Not its name and not its username.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Role}: A Postgres role for connecting to one branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Role> {
    return this._json('get_role', [organization, database, branch, id], { query: params }, options, 'password');
  }

  /**
   * Waits until the role can connect.
   *
   * Fails when its lifetime ends before that.
   *
   * It succeeds when `ready` is `true`. It fails when `expired` is `true`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the role, as `id` in the role. Not its name and not its username.
   * @param options - For this wait only: `timeout` in milliseconds, 10 minutes unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link Role}: A Postgres role for connecting to one branch.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilReady(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    options?: WaitOptions<Role>,
  ): Promise<Role> {
    return this._wait(
      'get_role',
      'wait_until_ready',
      [organization, database, branch, id],
      options,
      undefined,
      'password',
    );
  }

  /**
   * Delete a role.
   *
   * Drops a role from the Postgres branch. Postgres refuses to drop a role that owns tables or
   * other objects, so name a `successor` that takes them over; otherwise the service answers with
   * 422.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
   *
   * Service token: any one of `delete_production_branch_password`,
   * `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
   * `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
   * (organization, database), `manage_read_only_passwords` (organization, database, branch),
   * `manage_production_read_only_passwords` (organization, database).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the role, as `id` in the role. Not its name and not its username.
   * @param params - {@link DeleteRoleParams}; all of it may be left out.
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
    id: string,
    params?: DeleteRoleParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('delete_role', [organization, database, branch, id], { query: params }, options);
  }

  /**
   * Rename a role or change its guards.
   *
   * Changes the fields that are given and returns the role. The new name is for people: username,
   * password and path stay. Rights cannot be changed.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`
   *
   * Service token: any one of `create_production_branch_password`,
   * `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
   * `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
   * (organization, database), `manage_read_only_passwords` (organization, database, branch),
   * `manage_production_read_only_passwords` (organization, database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the role, as `id` in the role. Not its name and not its username.
   * @param params - {@link UpdateRoleParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Role}: A Postgres role for connecting to one branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: UpdateRoleParams,
    options?: RequestOptions,
  ): APIPromise<Role> {
    return this._json('update_role', [organization, database, branch, id], { body: params }, options, 'password');
  }

  /**
   * Get the default role of a Postgres branch.
   *
   * Gives the default role, which every Postgres branch has from the start. `password` is null
   * here; reset the role to get a secret.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/default`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
   * any one of `manage_passwords` (organization, database, branch),
   * `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
   * (organization, database, branch), `manage_production_read_only_passwords` (organization,
   * database).
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
   * @returns {@link Role}: A Postgres role for connecting to one branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getDefault(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Role> {
    return this._json('get_default_role', [organization, database, branch], { query: params }, options, 'password');
  }

  /**
   * Give the default role of a Postgres branch a new password.
   *
   * Makes a new password for the default role and returns the role. `password` holds the secret in
   * this reply only, so store it at once. The old password stops working.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/reset-default`
   *
   * Service token: any one of `delete_production_branch_password`,
   * `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
   * `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
   * (organization, database), `manage_read_only_passwords` (organization, database, branch),
   * `manage_production_read_only_passwords` (organization, database).
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
   * @returns {@link Role}: A Postgres role for connecting to one branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  resetDefault(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Role> {
    return this._json('reset_default_role', [organization, database, branch], { query: params }, options, 'password');
  }

  /**
   * Hand over what a role owns to another role.
   *
   * Makes another role the owner of every table and other object that the role owns, usually before
   * the role is deleted. Postgres refuses to drop a role that owns something.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reassign`
   *
   * Service token: any one of `delete_production_branch_password`,
   * `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
   * `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
   * (organization, database), `manage_read_only_passwords` (organization, database, branch),
   * `manage_production_read_only_passwords` (organization, database).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the role, as `id` in the role. Not its name and not its username.
   * @param params - {@link ReassignRoleObjectsParams}; `successor` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  reassignObjects(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params: ReassignRoleObjectsParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('reassign_role_objects', [organization, database, branch, id], { body: params }, options);
  }

  /**
   * Renew a role that has a limited lifetime.
   *
   * Starts the lifetime of a role anew and returns the role. Its password stays as it is.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/renew`
   *
   * Service token: any one of `create_production_branch_password`,
   * `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
   * `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
   * (organization, database), `manage_read_only_passwords` (organization, database, branch),
   * `manage_production_read_only_passwords` (organization, database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the role, as `id` in the role. Not its name and not its username.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Role}: A Postgres role for connecting to one branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  renew(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Role> {
    return this._json('renew_role', [organization, database, branch, id], { query: params }, options, 'password');
  }

  /**
   * Give a role a new password.
   *
   * Makes a new password for a role and returns the role. `password` holds the secret in this reply
   * only, so store it at once. The old password stops working.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reset`
   *
   * Service token: any one of `delete_production_branch_password`,
   * `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
   * `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
   * (organization, database), `manage_read_only_passwords` (organization, database, branch),
   * `manage_production_read_only_passwords` (organization, database).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the role, as `id` in the role. Not its name and not its username.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Role}: A Postgres role for connecting to one branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  reset(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Role> {
    return this._json('reset_role', [organization, database, branch, id], { query: params }, options, 'password');
  }
}
