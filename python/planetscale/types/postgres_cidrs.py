# Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
"""IP restrictions: the types."""

from __future__ import annotations

import msgspec

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import Model, Timestamp


@nested("actor")
class PostgresCidr(Model):
    """A rule that says from which addresses a Postgres database may be reached."""

    id: str = ""
    """Identifier of the rule."""

    schema: str | None = None
    """Name of the Postgres schema that the rule is for. Empty or null for all schemas."""

    role: str | None = None
    """Name of the Postgres role that the rule is for. Empty or null for all roles."""

    cidrs: list[str] = msgspec.field(default_factory=list)
    """The IPv4 addresses and CIDR ranges that may connect."""

    description: str | None = None
    """Note for people about what the addresses are. Null or absent when there is none."""

    created_at: Timestamp | None = None
    """When the rule was created."""

    updated_at: Timestamp | None = None
    """When the rule last changed."""

    deleted_at: Timestamp | None = None
    """When the rule was removed. Null while it is in force."""

    actor: _types.Actor | None = None
    """Who created the rule."""
