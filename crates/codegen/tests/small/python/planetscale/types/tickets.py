# Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
"""Tickets: the types."""

from __future__ import annotations

from planetscale._models import Model


class Ticket(Model):
    """A ticket."""

    id: str = ""
    """Identifier of the ticket."""
