# Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
"""Service tokens: the types."""

from __future__ import annotations

import msgspec

from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp


class OauthAccess(Model):
    """One permission that somebody gave to an OAuth application."""

    name: str = ""
    """Word for the permission, the OAuth scope such as `read_databases`."""

    description: str | None = None
    """What the permission allows, in a sentence for people."""


@nested("database", "organization", "branch", "user")
class OauthAccessesByResource(Model):
    """What a token that belongs to an OAuth application may do, sorted by the kind of resource.

    A permission for an organization covers its databases and branches.
    """

    database: OauthDatabaseAccesses | None = None
    """Permissions for single databases."""

    organization: OauthOrganizationAccesses | None = None
    """Permissions for whole organizations."""

    branch: OauthBranchAccesses | None = None
    """Permissions for single branches."""

    user: OauthUserAccesses | None = None
    """Permissions for the account of a user."""


class OauthBranch(Model):
    """A branch that an OAuth application may use."""

    name: str = ""
    """Name of the branch, such as `main`."""

    id: str = ""
    """Identifier of the branch."""

    database: str | None = None
    """Name of the database to which the branch belongs."""

    organization: str | None = None
    """Name of the organization to which the database belongs."""

    url: str | None = None
    """Address of the branch in the API."""


@nested("branches", "accesses")
class OauthBranchAccesses(Model):
    """Branches that an OAuth application may use, and what it may do with each of them."""

    branches: list[OauthBranch] | None = None
    """The branches. Empty when there are none."""

    accesses: list[OauthAccess] | None = None
    """The permissions, valid for all branches in the list."""


class OauthDatabase(Model):
    """A database that an OAuth application may use."""

    name: str = ""
    """Name of the database."""

    id: str = ""
    """Identifier of the database."""

    organization: str | None = None
    """Name of the organization to which the database belongs."""

    url: str | None = None
    """Address of the database in the API."""


@nested("databases", "accesses")
class OauthDatabaseAccesses(Model):
    """Databases that an OAuth application may use, and what it may do with each of them."""

    databases: list[OauthDatabase] | None = None
    """The databases. Empty when there are none."""

    accesses: list[OauthAccess] | None = None
    """The permissions, valid for all databases in the list."""


class OauthOrganization(Model):
    """An organization that an OAuth application may use."""

    name: str = ""
    """Name of the organization, as it stands in paths."""

    id: str = ""
    """Identifier of the organization."""

    url: str | None = None
    """Address of the organization in the API."""


@nested("organizations", "accesses")
class OauthOrganizationAccesses(Model):
    """Organizations that an OAuth application may use, and what it may do with each of them."""

    organizations: list[OauthOrganization] | None = None
    """The organizations. Empty when there are none."""

    accesses: list[OauthAccess] | None = None
    """The permissions, valid for all organizations in the list."""


class OauthUser(Model):
    """A user whose account an OAuth application may use."""

    name: str | None = None
    """Name of the user. Null when the user has given none."""

    id: str = ""
    """Identifier of the user."""


@nested("users", "accesses")
class OauthUserAccesses(Model):
    """Users whose accounts an OAuth application may use, and what it may do there."""

    users: list[OauthUser] | None = None
    """The users. Empty when there are none."""

    accesses: list[OauthAccess] | None = None
    """The permissions, valid for all users in the list."""


@nested("service_token_accesses", "oauth_accesses_by_resource")
class ServiceToken(Model):
    """A credential for this API.

    Programs send `id` and `token` together as `<id>:<token>` in the Authorization header. Tokens of
    OAuth applications have the same shape and carry `oauth_accesses_by_resource` instead of
    `service_token_accesses`.
    """

    _sensitive_ = frozenset({"token", "plain_text_refresh_token"})

    id: str = ""
    """Identifier of the token, twelve characters. Not a secret; it stands before the secret in the
    Authorization header.
    """

    name: str | None = None
    """Name that was given to the token. Null or absent when it has none."""

    display_name: str = ""
    """What the dashboard shows for the token, its name or else its identifier."""

    token: str | None = None
    """The secret, which begins with `pscale_tkn_`. Present only in the reply of create, null or absent
    everywhere else.
    """

    plain_text_refresh_token: str | None = None
    """The secret with which an OAuth application gets its next token. Present only where such a token
    was just created, null or absent everywhere else.
    """

    avatar_url: str | None = None
    """Address of the picture that the dashboard shows for the token."""

    created_at: Timestamp = EPOCH
    """When the token was created."""

    updated_at: Timestamp = EPOCH
    """When the token last changed."""

    expires_at: Timestamp | None = None
    """When the token stops working. Null or absent when it never expires."""

    last_used_at: Timestamp | None = None
    """When the token was last used for a call. Null or absent before the first use."""

    actor_id: str | None = None
    """Identifier of the user or application for which the token was created. Null when it is gone."""

    actor_display_name: str | None = None
    """Name of that user or application, for people."""

    actor_type: str | None = None
    """Kind of the one for which the token was created, such as `User`."""

    service_token_accesses: list[ServiceTokenAccess] | None = None
    """What the token may do. Null or absent for tokens of OAuth applications."""

    oauth_accesses_by_resource: OauthAccessesByResource | None = None
    """What a token of an OAuth application may do. Null or absent for service tokens."""


@nested("resource")
class ServiceTokenAccess(Model):
    """One thing that a service token may do with one organization or database."""

    id: str = ""
    """Identifier of this access."""

    access: str = ""
    """Word for what is allowed, such as `read_branch`. The operations of this API name the accesses that they need."""

    description: str | None = None
    """What is allowed, in a sentence for people."""

    resource_name: str | None = None
    """Name of the organization or database."""

    resource_id: str | None = None
    """Identifier of the organization or database."""

    resource_type: str | None = None
    """Kind of the resource, such as `Organization` or `Database`."""

    resource: ServiceTokenAccessResource | None = None
    """The organization or database itself, in brief."""


@nested("data")
class ServiceTokenAccessList(Model):
    """Accesses of a service token, all at once."""

    data: list[ServiceTokenAccess] = msgspec.field(default_factory=list)
    """The accesses. Empty when the token may do nothing."""


class ServiceTokenAccessResource(Model):
    """The organization or database for which a service token has an access."""

    id: str = ""
    """Identifier of the resource."""

    name: str = ""
    """Name of the resource, as it stands in paths."""

    type: str | None = None
    """Kind of the resource, such as `Organization` or `Database`."""

    created_at: Timestamp | None = None
    """When the resource was created."""

    updated_at: Timestamp | None = None
    """When the resource last changed."""

    deleted_at: Timestamp | None = None
    """When the resource was deleted. Null while it exists."""


@nested("accesses")
class ServiceTokenGrant(Model):
    """Everything that a service token may do with one organization or database."""

    id: str | None = None
    """Identifier of the grant."""

    resource_name: str = ""
    """Name of the organization or database."""

    resource_type: str | None = None
    """Kind of the resource, such as `Organization` or `Database`."""

    resource_id: str | None = None
    """Identifier of the organization or database."""

    accesses: list[ServiceTokenGrantAccess] = msgspec.field(default_factory=list)
    """What is allowed."""


class ServiceTokenGrantAccess(Model):
    """One thing that a grant allows."""

    access: str = ""
    """Word for what is allowed, such as `read_branch`. The operations of this API name the accesses that they need."""

    description: str | None = None
    """What is allowed, in a sentence for people."""


@nested("data")
class ServiceTokenGrantList(Model):
    """The grants of a service token, all at once."""

    data: list[ServiceTokenGrant] = msgspec.field(default_factory=list)
    """The grants, one a resource. Empty when the token may do nothing."""
