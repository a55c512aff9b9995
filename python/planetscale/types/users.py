# Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
"""Users: the types."""

from __future__ import annotations

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import Model, Timestamp


@nested("default_organization")
class User(Model):
    """A person's account, as members and teams embed it."""

    id: str = ""
    """Identifier of the user, which member paths take as `{id}`."""

    display_name: str = ""
    """Name to show; the email address when the user gave no name."""

    name: str | None = None
    """Full name. Null when the user gave none."""

    email: str = ""
    """Address that the user signs in with."""

    avatar_url: str | None = None
    """Address of the user's picture."""

    created_at: Timestamp | None = None
    """When the account was created."""

    updated_at: Timestamp | None = None
    """When the account was last changed."""

    two_factor_auth_configured: bool | None = None
    """Whether the user has set up a second factor for signing in."""

    default_organization: _types.ResourceRef | None = None
    """Organization that opens first when the user signs in. Null or absent when none is chosen."""

    sso: bool | None = None
    """Whether the user signs in through an identity provider. Null or absent where it is not known."""

    managed: bool | None = None
    """Whether an identity provider manages the account. Null or absent where it is not known."""

    directory_managed: bool | None = None
    """Whether a synchronised directory created the account. Null or absent where it is not known."""

    email_verified: bool | None = None
    """Whether the user has confirmed the email address. Null or absent where it is not known."""
