# Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
"""Keyspace resizes: the types."""

from __future__ import annotations

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp


@nested("actor")
class KeyspaceResizeRequest(Model):
    """A change of the cluster of a keyspace.

    The fields tell what it is to be after it, those that begin with `previous_` what it was before.
    """

    id: str = ""
    """Identifier of the resize."""

    state: _types.ChangeRequestState = ""
    """How far the resize is."""

    started_at: Timestamp | None = None
    """When the resize began to be carried out. Null while it waits."""

    completed_at: Timestamp | None = None
    """When the resize ended. Null until then."""

    created_at: Timestamp = EPOCH
    """When the resize was asked for."""

    updated_at: Timestamp = EPOCH
    """When the resize last made progress."""

    extra_replicas: int | None = None
    """How many replicas the keyspace has beyond those that its size comes with."""

    vector_pool_allocation: float | None = None
    """Percentage of the buffer pool that is set aside for vector indexes. Null when none is."""

    previous_vector_pool_allocation: float | None = None
    """Percentage of the buffer pool that was set aside for vector indexes. Null when none was."""

    cluster_name: str | None = None
    """Size of the keyspace's cluster in its full form, such as `PS_20_AWS_X86`."""

    cluster_display_name: str | None = None
    """Size of the keyspace's cluster as people read it, such as `PS-20`."""

    previous_cluster_name: str | None = None
    """Size before the resize, in its full form."""

    previous_cluster_display_name: str | None = None
    """Size before the resize, as people read it."""

    replicas: int | None = None
    """How many replicas the keyspace has in all, beside its primaries."""

    previous_replicas: int | None = None
    """How many replicas the keyspace had in all."""

    actor: _types.Actor | None = None
    """Who asked for the resize. Null when the service did."""
