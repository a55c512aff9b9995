// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
// OAuth applications: the types.

/** An application that acts for users who allow it to, as an organization has registered it. */
export interface OauthApplication {
  /** Identifier of the application, which paths take as `{application_id}`. */
  id: string;
  /** Name that users see when they are asked to allow the application. */
  name: string;
  /** Address that users are sent back to with the authorization code. */
  redirect_uri?: string | null;
  /** Domain of the application. `redirect_uri` has to lie in it. */
  domain?: string | null;
  /** When the application was registered. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the application was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** The scopes that the application asks users for, separated by spaces. */
  scopes?: string | null;
  /** Address of the application's picture. */
  avatar?: string | null;
  /** Identifier that the application presents when it asks for tokens. It is public, unlike its secret. */
  client_id: string;
  /** How many tokens users have given the application. */
  tokens?: number | null;
  /** Whether the application registered itself through OAuth dynamic client registration. */
  dcr?: boolean | null;
  /** Whether a user allows the application for one organization only. */
  single_org_authorization?: boolean | null;
  /** Whether a user has to allow the application for at least one organization. */
  requires_org_scope?: boolean | null;
  /**
   * The scopes that the application asks for, by the kind of resource they are granted on (`user`,
   * `organization`, `database`, `branch`).
   */
  scopes_by_resource?: Record<string, unknown> | null;
  /** Every scope there is, by the kind of resource, each with a description and whether the application asks for it. */
  all_scopes_by_resource?: Record<string, unknown> | null;
}
