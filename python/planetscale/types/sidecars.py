# Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
"""Sidecars: the types."""

from __future__ import annotations

from planetscale import types as _types
from planetscale._models import EPOCH, Model, Timestamp


class NekiSidecar(Model):
    """The settings that the sidecars of one configuration profile share.

    A sidecar stands before every Postgres node and pools the connections that routers make to it.
    """

    id: str = ""
    """Identifier of the sidecar."""

    configuration_profile: str = ""
    """Name of the configuration profile whose nodes it belongs to."""

    state: _types.NekiComponentState = ""
    """Whether what was asked for is in force."""

    created_at: Timestamp = EPOCH
    """When the sidecar was created."""

    updated_at: Timestamp = EPOCH
    """When the sidecar was last changed."""
