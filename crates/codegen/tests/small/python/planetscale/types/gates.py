# Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
"""Gates: the types."""

from __future__ import annotations

import msgspec

from planetscale._documents import nested
from planetscale._models import Model, Timestamp


@nested("locks")
class Gate(Model):
    """A gate."""

    state: str = ""
    """What it is like."""

    name: str | None = None
    """What it is called."""

    locks: list[Lock] | None = None
    """What keeps it shut."""

    seen_at: list[Timestamp] = msgspec.field(default_factory=list)
    """When people were seen. It says `*/` between them, and not @noon."""


class Lock(Model):
    """A lock."""

    turned: float | None = None
    """How far it is turned, in percent."""

    problem: str | None = None
    """Why it does not turn."""
