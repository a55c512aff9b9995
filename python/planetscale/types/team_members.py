# Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
"""Team members: the types."""

from __future__ import annotations

import msgspec

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import Model, Timestamp


@nested("user", "actor", "passwords")
class TeamMembership(Model):
    """A user's place in a team."""

    id: str = ""
    """Identifier of the membership."""

    user: _types.User = msgspec.field(default_factory=lambda: _types.User())
    """The user who is the member."""

    actor: _types.Actor | None = None
    """Who added the member to the team. Null when that user or token is gone."""

    created_at: Timestamp | None = None
    """When the user was added to the team."""

    updated_at: Timestamp | None = None
    """When the membership was last changed."""

    passwords: list[_types.Password] | None = None
    """The database passwords that the member made through the team, without their secrets."""
