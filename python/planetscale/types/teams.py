# Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
"""Teams: the types."""

from __future__ import annotations

import msgspec

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import Model, Timestamp


class DatabaseRef(Model):
    """A pointer to a database, with its name and its addresses in the API."""

    id: str = ""
    """Identifier of the database."""

    name: str = ""
    """Name of the database."""

    url: str | None = None
    """Address of the database in the API."""

    branches_url: str | None = None
    """Address of the database's list of branches in the API."""


@nested("creator", "members", "databases", "analyst_databases")
class Team(Model):
    """A group of members of an organization, with the databases that they may work with."""

    id: str = ""
    """Identifier of the team. Paths take `slug` instead."""

    display_name: str = ""
    """Name to show."""

    creator: _types.Actor | None = None
    """Who created the team."""

    members: list[_types.User] = msgspec.field(default_factory=list)
    """The users in the team."""

    databases: list[DatabaseRef] = msgspec.field(default_factory=list)
    """The databases that the team's members work with in full."""

    analyst_databases: list[DatabaseRef] = msgspec.field(default_factory=list)
    """The databases that the team's members may look into as analysts."""

    name: str = ""
    """Name of the team as it was given."""

    slug: str = ""
    """Short name made from the name, which paths take as `{team}`."""

    created_at: Timestamp | None = None
    """When the team was created."""

    updated_at: Timestamp | None = None
    """When the team was last changed."""

    description: str | None = None
    """What the team is for, in free text. Null when nobody said."""

    managed: bool | None = None
    """Whether a directory of the identity provider manages the team, so that it cannot be changed here."""
