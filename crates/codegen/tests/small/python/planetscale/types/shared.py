# Generated from api/api.yaml by `cargo xtask codegen`. Do not edit.
"""Shared: the types."""

from __future__ import annotations

from planetscale._models import Model


class Person(Model):
    """Somebody."""

    id: str = ""
    """Identifier of the person."""

    display_name: str | None = None
    """Name to show."""
