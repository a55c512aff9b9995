# Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
"""Data topologies: the types."""

from __future__ import annotations

from typing import Any

import msgspec

from planetscale._models import Model, Timestamp


class NekiDataTopology(Model):
    """The data topology of a Neki branch."""

    data_topology: dict[str, Any] = msgspec.field(default_factory=dict)
    """The document, with `databases`, `shard_groups`, `shard_indexes`, `default_shard_group` and
    `authoritative_shard_group` as its parts. Parts that are not used are missing.
    """

    synced_at: Timestamp | None = None
    """When the document was last read from the cluster. Null before the first time."""
