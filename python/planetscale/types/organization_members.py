# Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
"""Organization members: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import Model, Timestamp

if TYPE_CHECKING:
    KnownOrganizationRole = Literal["member", "admin"]
    """The words of `OrganizationRole` that are known: requests take these."""

    OrganizationRole = KnownOrganizationRole | str
    """What a member may do in an organization.

    - `member`: Works with the organization's databases, but does not manage billing, members or
      production settings.
    - `admin`: Manages everything, with members, billing, settings and deletions.
    """
else:
    KnownOrganizationRole = str
    OrganizationRole = str


@nested("user")
class OrganizationMembership(Model):
    """A user's place in an organization."""

    id: str = ""
    """Identifier of the membership. Paths take the user's identifier instead."""

    user: _types.User = msgspec.field(default_factory=lambda: _types.User())
    """The user who is the member."""

    role: OrganizationRole = ""
    """What the member may do in the organization."""

    created_at: Timestamp | None = None
    """When the user joined the organization."""

    updated_at: Timestamp | None = None
    """When the membership was last changed."""
