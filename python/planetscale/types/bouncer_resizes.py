# Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
"""Bouncer resizes: the types."""

from __future__ import annotations

from typing import Any

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp


@nested("actor", "bouncer", "sku", "previous_sku")
class BouncerResizeRequest(Model):
    """A change of a dedicated bouncer.

    The fields tell what it is to be after it, those that begin with `previous_` what it was before.
    """

    id: str = ""
    """Identifier of the resize."""

    state: _types.ChangeRequestState = ""
    """How far the resize is."""

    replicas_per_cell: int | None = None
    """How many servers the bouncer has in each availability zone."""

    target: _types.BouncerTarget | None = None
    """Where the bouncer leads connections."""

    parameters: dict[str, Any] | None = None
    """The settings of the bouncer that differ from their defaults, by name."""

    previous_replicas_per_cell: int | None = None
    """How many servers the bouncer had in each availability zone."""

    previous_target: _types.BouncerTarget | None = None
    """Where the bouncer led connections."""

    previous_parameters: dict[str, Any] | None = None
    """The settings that differed from their defaults before the resize, by name."""

    started_at: Timestamp | None = None
    """When the resize began to be carried out. Null while it waits."""

    completed_at: Timestamp | None = None
    """When the resize ended. Null until then."""

    created_at: Timestamp = EPOCH
    """When the resize was asked for."""

    updated_at: Timestamp = EPOCH
    """When the resize last made progress."""

    actor: _types.Actor | None = None
    """Who asked for the resize. Null when the service did."""

    bouncer: _types.ResourceRef | None = None
    """The bouncer that is changed."""

    sku: _types.BouncerSku | None = None
    """The size of each server of the bouncer."""

    previous_sku: _types.BouncerSku | None = None
    """The size of each server before the resize."""
