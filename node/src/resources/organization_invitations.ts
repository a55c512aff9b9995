// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
// Organization invitations: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { OrganizationInvitation, OrganizationInvitationRole } from '../types/index.js';

/** Arguments of {@link OrganizationInvitations.list}. */
export interface ListOrganizationInvitationsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link OrganizationInvitations.create}. */
export interface CreateOrganizationInvitationParams {
  /** Email address to send the invitation to. */
  email: string;
  /** What the person may do in the organization after accepting. The service decides when it is left out. */
  role?: OrganizationInvitationRole | undefined;
}

/**
 * An invitation asks a person by email to join an organization.
 *
 * It is open until the person accepts, it is cancelled, or it expires. A person who accepts becomes
 * a member.
 */
export class OrganizationInvitations extends Resource {
  /**
   * List the invitations of an organization.
   *
   * Returns the invitations that nobody has accepted yet, those that have expired with them.
   *
   * `GET /organizations/{organization}/invitations`
   *
   * Service token: `write_members`. OAuth: `write_members` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link ListOrganizationInvitationsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link OrganizationInvitation}; the
   *   first page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization?: OrganizationArgument,
    params?: ListOrganizationInvitationsParams,
    options?: RequestOptions,
  ): PagePromise<OrganizationInvitation> {
    return this._list('list_organization_invitations', [organization], { query: params }, options);
  }

  /**
   * Invite a person to an organization.
   *
   * Sends an invitation to an email address. Answers 422 when the address is not valid, belongs to
   * a member already, or has an open invitation.
   *
   * `POST /organizations/{organization}/invitations`
   *
   * Service token: `write_members`. OAuth: `write_members` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link CreateOrganizationInvitationParams}; `email` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link OrganizationInvitation}: An invitation of a person to an organization that
   *   has not been accepted yet.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    params: CreateOrganizationInvitationParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationInvitation> {
    return this._json('create_organization_invitation', [organization], { body: params }, options);
  }

  /**
   * Cancel an invitation.
   *
   * Takes an invitation back, so that the link in its email no longer works.
   *
   * `DELETE /organizations/{organization}/invitations/{id}`
   *
   * Service token: `write_members`. OAuth: `write_members` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the invitation, as `id` in the list of invitations.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  cancel(
    organization: OrganizationArgument,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('cancel_organization_invitation', [organization, id], { query: params }, options);
  }
}
