// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
// Service tokens: the types.

/** One permission that somebody gave to an OAuth application. */
export interface OauthAccess {
  /** Word for the permission, the OAuth scope such as `read_databases`. */
  name: string;
  /** What the permission allows, in a sentence for people. */
  description?: string | null;
}

/**
 * What a token that belongs to an OAuth application may do, sorted by the kind of resource.
 *
 * A permission for an organization covers its databases and branches.
 */
export interface OauthAccessesByResource {
  /** Permissions for single databases. */
  database?: OauthDatabaseAccesses | null;
  /** Permissions for whole organizations. */
  organization?: OauthOrganizationAccesses | null;
  /** Permissions for single branches. */
  branch?: OauthBranchAccesses | null;
  /** Permissions for the account of a user. */
  user?: OauthUserAccesses | null;
}

/** A branch that an OAuth application may use. */
export interface OauthBranch {
  /** Name of the branch, such as `main`. */
  name: string;
  /** Identifier of the branch. */
  id: string;
  /** Name of the database to which the branch belongs. */
  database?: string | null;
  /** Name of the organization to which the database belongs. */
  organization?: string | null;
  /** Address of the branch in the API. */
  url?: string | null;
}

/** Branches that an OAuth application may use, and what it may do with each of them. */
export interface OauthBranchAccesses {
  /** The branches. Empty when there are none. */
  branches?: OauthBranch[] | null;
  /** The permissions, valid for all branches in the list. */
  accesses?: OauthAccess[] | null;
}

/** A database that an OAuth application may use. */
export interface OauthDatabase {
  /** Name of the database. */
  name: string;
  /** Identifier of the database. */
  id: string;
  /** Name of the organization to which the database belongs. */
  organization?: string | null;
  /** Address of the database in the API. */
  url?: string | null;
}

/** Databases that an OAuth application may use, and what it may do with each of them. */
export interface OauthDatabaseAccesses {
  /** The databases. Empty when there are none. */
  databases?: OauthDatabase[] | null;
  /** The permissions, valid for all databases in the list. */
  accesses?: OauthAccess[] | null;
}

/** An organization that an OAuth application may use. */
export interface OauthOrganization {
  /** Name of the organization, as it stands in paths. */
  name: string;
  /** Identifier of the organization. */
  id: string;
  /** Address of the organization in the API. */
  url?: string | null;
}

/** Organizations that an OAuth application may use, and what it may do with each of them. */
export interface OauthOrganizationAccesses {
  /** The organizations. Empty when there are none. */
  organizations?: OauthOrganization[] | null;
  /** The permissions, valid for all organizations in the list. */
  accesses?: OauthAccess[] | null;
}

/** A user whose account an OAuth application may use. */
export interface OauthUser {
  /** Name of the user. Null when the user has given none. */
  name?: string | null;
  /** Identifier of the user. */
  id: string;
}

/** Users whose accounts an OAuth application may use, and what it may do there. */
export interface OauthUserAccesses {
  /** The users. Empty when there are none. */
  users?: OauthUser[] | null;
  /** The permissions, valid for all users in the list. */
  accesses?: OauthAccess[] | null;
}

/**
 * A credential for this API.
 *
 * Programs send `id` and `token` together as `<id>:<token>` in the Authorization header. Tokens of
 * OAuth applications have the same shape and carry `oauth_accesses_by_resource` instead of
 * `service_token_accesses`.
 */
export interface ServiceToken {
  /**
   * Identifier of the token, twelve characters. Not a secret; it stands before the secret in the
   * Authorization header.
   */
  id: string;
  /** Name that was given to the token. Null or absent when it has none. */
  name?: string | null;
  /** What the dashboard shows for the token, its name or else its identifier. */
  display_name: string;
  /**
   * The secret, which begins with `pscale_tkn_`. Present only in the reply of create, null or
   * absent everywhere else. A secret: printed, and as JSON, it is `[redacted]`; the field has it.
   */
  token?: string | null;
  /**
   * The secret with which an OAuth application gets its next token. Present only where such a token
   * was just created, null or absent everywhere else. A secret: printed, and as JSON, it is
   * `[redacted]`; the field has it.
   */
  plain_text_refresh_token?: string | null;
  /** Address of the picture that the dashboard shows for the token. */
  avatar_url?: string | null;
  /** When the token was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the token last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** When the token stops working. Null or absent when it never expires. ISO 8601; `toDate` makes a `Date` of it. */
  expires_at?: string | null;
  /**
   * When the token was last used for a call. Null or absent before the first use. ISO 8601;
   * `toDate` makes a `Date` of it.
   */
  last_used_at?: string | null;
  /** Identifier of the user or application for which the token was created. Null when it is gone. */
  actor_id?: string | null;
  /** Name of that user or application, for people. */
  actor_display_name?: string | null;
  /** Kind of the one for which the token was created, such as `User`. */
  actor_type?: string | null;
  /** What the token may do. Null or absent for tokens of OAuth applications. */
  service_token_accesses?: ServiceTokenAccess[] | null;
  /** What a token of an OAuth application may do. Null or absent for service tokens. */
  oauth_accesses_by_resource?: OauthAccessesByResource | null;
}

/** One thing that a service token may do with one organization or database. */
export interface ServiceTokenAccess {
  /** Identifier of this access. */
  id: string;
  /** Word for what is allowed, such as `read_branch`. The operations of this API name the accesses that they need. */
  access: string;
  /** What is allowed, in a sentence for people. */
  description?: string | null;
  /** Name of the organization or database. */
  resource_name?: string | null;
  /** Identifier of the organization or database. */
  resource_id?: string | null;
  /** Kind of the resource, such as `Organization` or `Database`. */
  resource_type?: string | null;
  /** The organization or database itself, in brief. */
  resource?: ServiceTokenAccessResource | null;
}

/** Accesses of a service token, all at once. */
export interface ServiceTokenAccessList {
  /** The accesses. Empty when the token may do nothing. */
  data: ServiceTokenAccess[];
}

/** The organization or database for which a service token has an access. */
export interface ServiceTokenAccessResource {
  /** Identifier of the resource. */
  id: string;
  /** Name of the resource, as it stands in paths. */
  name: string;
  /** Kind of the resource, such as `Organization` or `Database`. */
  type?: string | null;
  /** When the resource was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the resource last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** When the resource was deleted. Null while it exists. ISO 8601; `toDate` makes a `Date` of it. */
  deleted_at?: string | null;
}

/** Everything that a service token may do with one organization or database. */
export interface ServiceTokenGrant {
  /** Identifier of the grant. */
  id?: string | null;
  /** Name of the organization or database. */
  resource_name: string;
  /** Kind of the resource, such as `Organization` or `Database`. */
  resource_type?: string | null;
  /** Identifier of the organization or database. */
  resource_id?: string | null;
  /** What is allowed. */
  accesses: ServiceTokenGrantAccess[];
}

/** One thing that a grant allows. */
export interface ServiceTokenGrantAccess {
  /** Word for what is allowed, such as `read_branch`. The operations of this API name the accesses that they need. */
  access: string;
  /** What is allowed, in a sentence for people. */
  description?: string | null;
}

/** The grants of a service token, all at once. */
export interface ServiceTokenGrantList {
  /** The grants, one a resource. Empty when the token may do nothing. */
  data: ServiceTokenGrant[];
}
