// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
// Team members: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { TeamMembership } from '../types/index.js';

/** Arguments of {@link TeamMembers.list}. */
export interface ListOrganizationTeamMembersParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link TeamMembers.add}. */
export interface AddOrganizationTeamMemberParams {
  /** Identifier of the user, who has to be a member of the organization. */
  user_id: string;
}

/** Arguments of {@link TeamMembers.remove}. */
export interface RemoveOrganizationTeamMemberParams {
  /**
   * Whether the database passwords that the member made through the team are deleted too, which
   * cuts off everything that connects with them.
   */
  delete_passwords?: boolean | undefined;
}

/**
 * Who belongs to a team.
 *
 * Members have the access to databases that the team has. The members of a team that a directory
 * manages are changed in the directory.
 */
export class TeamMembers extends Resource {
  /**
   * List the members of a team.
   *
   * Returns who belongs to the team, since when, and who added them.
   *
   * `GET /organizations/{organization}/teams/{team}/members`
   *
   * Service token: `read_organization`. OAuth: `read_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param team - Slug of the team, such as `platform`.
   * @param params - {@link ListOrganizationTeamMembersParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link TeamMembership}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    team: string,
    params?: ListOrganizationTeamMembersParams,
    options?: RequestOptions,
  ): PagePromise<TeamMembership> {
    return this._list(
      'list_organization_team_members',
      [organization, team],
      { query: params },
      options,
      'passwords.plain_text',
    );
  }

  /**
   * Add a member to a team.
   *
   * Gives a member of the organization the access that the team has. Only members of the
   * organization can be added.
   *
   * `POST /organizations/{organization}/teams/{team}/members`
   *
   * Service token: `write_teams`. OAuth: `write_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param team - Slug of the team, such as `platform`.
   * @param params - {@link AddOrganizationTeamMemberParams}; `user_id` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link TeamMembership}: A user's place in a team.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  add(
    organization: OrganizationArgument,
    team: string,
    params: AddOrganizationTeamMemberParams,
    options?: RequestOptions,
  ): APIPromise<TeamMembership> {
    return this._json(
      'add_organization_team_member',
      [organization, team],
      { body: params },
      options,
      'passwords.plain_text',
    );
  }

  /**
   * Get a member of a team.
   *
   * Returns one membership with the passwords that the member made through the team.
   *
   * `GET /organizations/{organization}/teams/{team}/members/{id}`
   *
   * Service token: `read_organization`. OAuth: `read_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param team - Slug of the team, such as `platform`.
   * @param id - Identifier of the membership, or of the user who is the member.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link TeamMembership}: A user's place in a team.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    team: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<TeamMembership> {
    return this._json(
      'get_organization_team_member',
      [organization, team, id],
      { query: params },
      options,
      'passwords.plain_text',
    );
  }

  /**
   * Remove a member from a team.
   *
   * Takes the access that the team gives away from the member, who stays in the organization.
   * Passwords made through the team keep working unless they are deleted with the membership.
   *
   * `DELETE /organizations/{organization}/teams/{team}/members/{id}`
   *
   * Service token: `write_teams`. OAuth: `write_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param team - Slug of the team, such as `platform`.
   * @param id - Identifier of the membership, or of the user who is the member.
   * @param params - {@link RemoveOrganizationTeamMemberParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  remove(
    organization: OrganizationArgument,
    team: string,
    id: string,
    params?: RemoveOrganizationTeamMemberParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('remove_organization_team_member', [organization, team, id], { query: params }, options);
  }
}
