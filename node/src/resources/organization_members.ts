// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
// Organization members: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { OrganizationMembership, OrganizationRole } from '../types/index.js';

/** Arguments of {@link OrganizationMembers.list}. */
export interface ListOrganizationMembersParams {
  /** Text to search the members' names and email addresses for. */
  q?: string | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link OrganizationMembers.update}. */
export interface UpdateOrganizationMembershipParams {
  /** Role that the member gets. */
  role: OrganizationRole;
}

/** Arguments of {@link OrganizationMembers.delete}. */
export interface RemoveOrganizationMemberParams {
  /**
   * Whether the database passwords that the member made are deleted too, which cuts off everything
   * that connects with them. Only when removing somebody else.
   */
  delete_passwords?: boolean | undefined;
  /**
   * Whether the service tokens that the member made are deleted too, which cuts off everything that
   * uses them. Only when removing somebody else.
   */
  delete_service_tokens?: boolean | undefined;
}

/**
 * A member is a user's place in an organization together with the role held there.
 *
 * People join by invitation or through the identity provider; here they are listed, given another
 * role and removed.
 */
export class OrganizationMembers extends Resource {
  /**
   * List the members of an organization.
   *
   * Returns every user of the organization with the role held in it.
   *
   * `GET /organizations/{organization}/members`
   *
   * Service token: `read_organization`. OAuth: `read_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link ListOrganizationMembersParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link OrganizationMembership}; the
   *   first page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization?: OrganizationArgument,
    params?: ListOrganizationMembersParams,
    options?: RequestOptions,
  ): PagePromise<OrganizationMembership> {
    return this._list('list_organization_members', [organization], { query: params }, options);
  }

  /**
   * Get a member of an organization.
   *
   * Returns one member, found by the user's identifier, with the role held in the organization.
   *
   * `GET /organizations/{organization}/members/{id}`
   *
   * Service token: `read_organization`. OAuth: `read_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the user, `user.id` of the membership.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link OrganizationMembership}: A user's place in an organization.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationMembership> {
    return this._json('get_organization_membership', [organization, id], { query: params }, options);
  }

  /**
   * Change the role of a member.
   *
   * Gives the member another role in the organization and returns the membership. Refused when the
   * identity provider manages the roles, and for the last administrator.
   *
   * `PATCH /organizations/{organization}/members/{id}`
   *
   * Service token: `write_organization`. OAuth: `write_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the user, `user.id` of the membership.
   * @param params - {@link UpdateOrganizationMembershipParams}; `role` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link OrganizationMembership}: A user's place in an organization.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    id: string,
    params: UpdateOrganizationMembershipParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationMembership> {
    return this._json('update_organization_membership', [organization, id], { body: params }, options);
  }

  /**
   * Remove a member from an organization.
   *
   * Takes the user out of the organization and its teams. The user's database passwords and service
   * tokens stay in place unless their deletion is asked for. The last administrator cannot be
   * removed, and nobody can leave their only organization.
   *
   * `DELETE /organizations/{organization}/members/{id}`
   *
   * Service token: `write_organization`. OAuth: `write_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the user, `user.id` of the membership.
   * @param params - {@link RemoveOrganizationMemberParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  delete(
    organization: OrganizationArgument,
    id: string,
    params?: RemoveOrganizationMemberParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('remove_organization_member', [organization, id], { query: params }, options);
  }
}
