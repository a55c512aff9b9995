# Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
"""Organization invitations: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    KnownOrganizationInvitationRole = Literal["admin", "analyst", "member"]
    """The words of `OrganizationInvitationRole` that are known: requests take these."""

    OrganizationInvitationRole = KnownOrganizationInvitationRole | str
    """What a person who accepts an invitation may do in the organization.

    - `admin`: Manages everything, with members, billing, settings and deletions.
    - `analyst`: Studies the databases rather than runs them. What exactly the role allows is not on
      record.
    - `member`: Works with the organization's databases, but does not manage billing, members or
      production settings.
    """
else:
    KnownOrganizationInvitationRole = str
    OrganizationInvitationRole = str


@nested("sender", "recipient")
class OrganizationInvitation(Model):
    """An invitation of a person to an organization that has not been accepted yet."""

    id: str = ""
    """Identifier of the invitation."""

    email: str = ""
    """Email address that was invited."""

    role: OrganizationInvitationRole = ""
    """What the person may do in the organization after accepting."""

    sender: _types.User | None = None
    """The user who sent the invitation."""

    recipient: _types.User | None = None
    """The user that the address belongs to. Null when nobody has an account with it."""

    expired: bool | None = None
    """Whether the invitation is too old to be accepted."""

    expires_at: Timestamp | None = None
    """When the invitation expires."""

    created_at: Timestamp = EPOCH
    """When the invitation was sent."""

    avatar_url: str | None = None
    """Address of a picture for the invited person."""
