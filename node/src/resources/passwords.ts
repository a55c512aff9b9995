// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
// Passwords: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { Password, PasswordRole } from '../types/index.js';

/** Arguments of {@link Passwords.list}. */
export interface ListPasswordsParams {
  /** Only passwords that connect to this read-only region of the branch, given by its identifier. */
  read_only_region_id?: string | undefined;
  /** Only passwords in this status. The service publishes no list of the words. */
  status?: string | undefined;
  /** Only passwords whose name contains this text. */
  q?: string | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Passwords.create}. */
export interface CreatePasswordParams {
  /** Name by which people recognise the password, such as `web`. The service makes one up when none is sent. */
  name?: string | undefined;
  /**
   * What connections with this password may do. Without it the service takes `reader` for passwords
   * that connect to replicas and `admin` for all others.
   */
  role?: PasswordRole | undefined;
  /** Whether connections go to replicas, for reading only, instead of the primary. */
  replica?: boolean | undefined;
  /** Lifetime in seconds, after which the password expires. Without it the password never expires. */
  ttl?: number | undefined;
  /**
   * Addresses that may connect with this password, as IPv4 addresses or CIDR ranges such as
   * `203.0.113.0/24`. Without it any address may.
   */
  cidrs?: readonly string[] | undefined;
  /**
   * Whether connections go straight to the VTGate servers of the branch, past PlanetScale's edge.
   * The addresses come back in `direct_vtgate_addresses`.
   */
  direct_vtgate?: boolean | undefined;
  /**
   * Identifier of a read-only region. The password then always connects to the replicas there. Not
   * together with `replica`.
   */
  read_only_region_id?: string | undefined;
}

/** Arguments of {@link Passwords.update}. */
export interface UpdatePasswordParams {
  /** New name of the password. */
  name?: string | undefined;
  /** The whole new list of IPv4 addresses and CIDR ranges that may connect. It replaces the old one. */
  cidrs?: readonly string[] | undefined;
}

/** Arguments of {@link Passwords.listForDatabase}. */
export interface ListDatabasePasswordsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/**
 * Credentials with which applications and people connect to one branch over the MySQL protocol.
 *
 * Each password has its own username, access level, lifetime and list of allowed addresses. The
 * secret is shown once, when the password is created or renewed. Postgres branches use roles
 * instead.
 */
export class Passwords extends Resource {
  /**
   * List the passwords of a branch.
   *
   * Gives the passwords of a branch, page by page. Secrets are never part of a list.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords`
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
   * @param params - {@link ListPasswordsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Password}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListPasswordsParams,
    options?: RequestOptions,
  ): PagePromise<Password> {
    return this._list('list_passwords', [organization, database, branch], { query: params }, options, 'plain_text');
  }

  /**
   * Create a password for a branch.
   *
   * Creates a username and a secret for a branch and returns them. `plain_text` holds the secret in
   * this reply only, so store it at once. The access that a token needs depends on the branch
   * (production or not) and on the kind of password (read-only or not).
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords`
   *
   * Service token: any one of `connect_production_branch`, `connect_production_read_only_branch`,
   * `connect_branch`. OAuth: any one of `manage_passwords` (organization, database, branch),
   * `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
   * (organization, database, branch), `manage_production_read_only_passwords` (organization,
   * database).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link CreatePasswordParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Password}: A username and a secret for connecting to one branch over the
   *   MySQL protocol.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: CreatePasswordParams,
    options?: RequestOptions,
  ): APIPromise<Password> {
    return this._json('create_password', [organization, database, branch], { body: params }, options, 'plain_text');
  }

  /**
   * Get a password.
   *
   * Gives one password of a branch. `plain_text` is null here, because the service keeps no
   * readable copy of the secret.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`
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
   * @param id - Identifier of the password, as `id` in the list of passwords. Not its name and
   *   not its username.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Password}: A username and a secret for connecting to one branch over the
   *   MySQL protocol.
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
  ): APIPromise<Password> {
    return this._json('get_password', [organization, database, branch, id], { query: params }, options, 'plain_text');
  }

  /**
   * Delete a password.
   *
   * Revokes a password for good: nobody can connect with it any more. Create its successor first
   * where an application depends on it.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`
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
   * @param id - Identifier of the password, as `id` in the list of passwords. Not its name and
   *   not its username.
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
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('delete_password', [organization, database, branch, id], { query: params }, options);
  }

  /**
   * Change the name or the allowed addresses of a password.
   *
   * Renames a password or replaces the list of addresses that may use it. Fields that are not sent
   * stay as they are. Username, secret, access level and lifetime cannot be changed; create another
   * password for that.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`
   *
   * Service token: any one of `connect_production_branch`, `connect_production_read_only_branch`,
   * `connect_branch`. OAuth: any one of `manage_passwords` (organization, database, branch),
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
   * @param id - Identifier of the password, as `id` in the list of passwords. Not its name and
   *   not its username.
   * @param params - {@link UpdatePasswordParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Password}: A username and a secret for connecting to one branch over the
   *   MySQL protocol.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: UpdatePasswordParams,
    options?: RequestOptions,
  ): APIPromise<Password> {
    return this._json('update_password', [organization, database, branch, id], { body: params }, options, 'plain_text');
  }

  /**
   * Renew a password that has a limited lifetime.
   *
   * Starts the lifetime of a password anew and returns it with its secret in `plain_text`, in this
   * reply only. Works for passwords whose `renewable` is true; others are answered with 422.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}/renew`
   *
   * Service token: any one of `connect_production_branch`, `connect_production_read_only_branch`,
   * `connect_branch`. OAuth: any one of `manage_passwords` (organization, database, branch),
   * `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
   * (organization, database, branch), `manage_production_read_only_passwords` (organization,
   * database).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the password, as `id` in the list of passwords. Not its name and
   *   not its username.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Password}: A username and a secret for connecting to one branch over the
   *   MySQL protocol.
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
  ): APIPromise<Password> {
    return this._json('renew_password', [organization, database, branch, id], { query: params }, options, 'plain_text');
  }

  /**
   * List the passwords of all branches of a database.
   *
   * Gives the passwords of every branch of a database, page by page; each names its branch. Secrets
   * are never part of a list. Official clients read no page numbers from the reply, so where it has
   * none, it ends with the first page.
   *
   * `GET /organizations/{organization}/databases/{database}/passwords`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link ListDatabasePasswordsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Password}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listForDatabase(
    organization: OrganizationArgument,
    database: string,
    params?: ListDatabasePasswordsParams,
    options?: RequestOptions,
  ): PagePromise<Password> {
    return this._list('list_database_passwords', [organization, database], { query: params }, options, 'plain_text');
  }
}
