# Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
"""Branch logs: the types."""

from __future__ import annotations

from planetscale._models import Model


class LogSignature(Model):
    """A signed address for reading the logs of a branch."""

    _sensitive_ = frozenset({"url"})

    url: str = ""
    """The address. Whoever has it can read the logs until it expires, so treat it like a password."""
