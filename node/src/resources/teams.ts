// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
// Teams: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { Team } from '../types/index.js';

/** Arguments of {@link Teams.list}. */
export interface ListOrganizationTeamsParams {
  /** Text to search the teams' names for. */
  q?: string | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Teams.create}. */
export interface CreateOrganizationTeamParams {
  /** Name of the team, from which its slug is made. */
  name: string;
  /** What the team is for, in free text. */
  description?: string | undefined;
}

/** Arguments of {@link Teams.update}. */
export interface UpdateOrganizationTeamParams {
  /** New name of the team. The slug may change with it. */
  name?: string | undefined;
  /** New description of the team, in free text. */
  description?: string | undefined;
}

/**
 * A team is a group of members of an organization that is given access to databases as one.
 *
 * Teams are addressed by their slug. A team that a directory manages can be read here but not
 * changed.
 */
export class Teams extends Resource {
  /**
   * List the teams of an organization.
   *
   * Returns the teams with their members and the databases they have access to.
   *
   * `GET /organizations/{organization}/teams`
   *
   * Service token: `read_organization`. OAuth: `read_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link ListOrganizationTeamsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Team}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization?: OrganizationArgument,
    params?: ListOrganizationTeamsParams,
    options?: RequestOptions,
  ): PagePromise<Team> {
    return this._list('list_organization_teams', [organization], { query: params }, options);
  }

  /**
   * Create a team.
   *
   * Creates a team without members or databases. The service makes the slug from the name.
   *
   * `POST /organizations/{organization}/teams`
   *
   * Service token: `write_teams`. OAuth: `write_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link CreateOrganizationTeamParams}; `name` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Team}: A group of members of an organization, with the databases that they
   *   may work with.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    params: CreateOrganizationTeamParams,
    options?: RequestOptions,
  ): APIPromise<Team> {
    return this._json('create_organization_team', [organization], { body: params }, options);
  }

  /**
   * Get a team.
   *
   * Returns one team with its members and the databases it has access to.
   *
   * `GET /organizations/{organization}/teams/{team}`
   *
   * Service token: `read_organization`. OAuth: `read_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param team - Slug of the team, such as `platform`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Team}: A group of members of an organization, with the databases that they
   *   may work with.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(organization: OrganizationArgument, team: string, params?: NoParams, options?: RequestOptions): APIPromise<Team> {
    return this._json('get_organization_team', [organization, team], { query: params }, options);
  }

  /**
   * Change the name or description of a team.
   *
   * Changes the fields that are given and returns the team. A new name can come with a new slug:
   * use the one in the reply from then on.
   *
   * `PATCH /organizations/{organization}/teams/{team}`
   *
   * Service token: `write_teams`. OAuth: `write_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param team - Slug of the team, such as `platform`.
   * @param params - {@link UpdateOrganizationTeamParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Team}: A group of members of an organization, with the databases that they
   *   may work with.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    team: string,
    params?: UpdateOrganizationTeamParams,
    options?: RequestOptions,
  ): APIPromise<Team> {
    return this._json('update_organization_team', [organization, team], { body: params }, options);
  }

  /**
   * Delete a team.
   *
   * Deletes the team, and with it the access to databases that its members had only through it. The
   * members stay.
   *
   * `DELETE /organizations/{organization}/teams/{team}`
   *
   * Service token: `write_teams`. OAuth: `write_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param team - Slug of the team, such as `platform`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  delete(
    organization: OrganizationArgument,
    team: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('delete_organization_team', [organization, team], { query: params }, options);
  }
}
