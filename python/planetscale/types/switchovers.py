# Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
"""Switchovers: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    SwitchoverMethod = Literal["switchover", "restart"] | str
    """What a switchover does to its branch.

    - `switchover`: A replica becomes the primary.
    - `restart`: The only node of the branch is restarted, because there is no replica.
    """

    SwitchoverState = Literal["pending", "running", "succeeded", "failed", "canceled"] | str
    """How far a switchover is.

    - `pending`: Accepted and about to begin.
    - `running`: Being carried out.
    - `succeeded`: Done.
    - `failed`: Ended without its outcome being confirmed. The primary may have moved all the same;
      nothing is taken back.
    - `canceled`: Given up before it was carried out.
    """
else:
    SwitchoverMethod = str
    SwitchoverState = str


@nested("actor")
class Switchover(Model):
    """A move of the primary of a Postgres branch to one of its replicas, or the restart of the only
    node of a branch.
    """

    id: str = ""
    """Identifier of the switchover."""

    state: SwitchoverState = ""
    """How far the switchover is."""

    method: SwitchoverMethod | None = None
    """What is done to the branch. Null until that is settled."""

    error: str | None = None
    """What went wrong, in words for a person. Null or absent when nothing did."""

    started_at: Timestamp | None = None
    """When the switchover began. Null before that."""

    completed_at: Timestamp | None = None
    """When the switchover ended, well or not. Null before that."""

    created_at: Timestamp = EPOCH
    """When the switchover was asked for."""

    updated_at: Timestamp = EPOCH
    """When the switchover last changed."""

    actor: _types.Actor | None = None
    """Who asked for it."""
