# Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
"""OAuth applications: the types."""

from __future__ import annotations

from typing import Any

from planetscale._models import EPOCH, Model, Timestamp


class OauthApplication(Model):
    """An application that acts for users who allow it to, as an organization has registered it."""

    id: str = ""
    """Identifier of the application, which paths take as `{application_id}`."""

    name: str = ""
    """Name that users see when they are asked to allow the application."""

    redirect_uri: str | None = None
    """Address that users are sent back to with the authorization code."""

    domain: str | None = None
    """Domain of the application. `redirect_uri` has to lie in it."""

    created_at: Timestamp = EPOCH
    """When the application was registered."""

    updated_at: Timestamp = EPOCH
    """When the application was last changed."""

    scopes: str | None = None
    """The scopes that the application asks users for, separated by spaces."""

    avatar: str | None = None
    """Address of the application's picture."""

    client_id: str = ""
    """Identifier that the application presents when it asks for tokens. It is public, unlike its secret."""

    tokens: int | None = None
    """How many tokens users have given the application."""

    dcr: bool | None = None
    """Whether the application registered itself through OAuth dynamic client registration."""

    single_org_authorization: bool | None = None
    """Whether a user allows the application for one organization only."""

    requires_org_scope: bool | None = None
    """Whether a user has to allow the application for at least one organization."""

    scopes_by_resource: dict[str, Any] | None = None
    """The scopes that the application asks for, by the kind of resource they are granted on (`user`,
    `organization`, `database`, `branch`).
    """

    all_scopes_by_resource: dict[str, Any] | None = None
    """Every scope there is, by the kind of resource, each with a description and whether the
    application asks for it.
    """
