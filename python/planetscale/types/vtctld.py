# Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
"""Vitess operations: the types."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypedDict

import msgspec

from planetscale._models import Model, Timestamp

if TYPE_CHECKING:
    ThrottlerCheckScope = Literal["shard", "self"]
    """How far a check of the throttler looks.

    - `shard`: At the metrics of all tablets of the shard.
    - `self`: At the metrics of the tablet itself.
    """
else:
    ThrottlerCheckScope = str


class KeyspaceRoutingRule(Model):
    """A rule that leads all queries for one keyspace to another."""

    from_keyspace: str
    """Name of the keyspace that queries ask for."""

    to_keyspace: str
    """Name of the keyspace that answers them."""


class ThrottledApp(Model):
    """A rule that slows one app down."""

    name: str
    """Name of the app, such as `online-ddl` or `vreplication`, or the UUID of one schema migration."""

    ratio: float | msgspec.UnsetType = msgspec.UNSET
    """Share of the app's work that is refused, from 0 (none) to 1 (all), in steps of 0.01."""

    expire_at: Timestamp | msgspec.UnsetType = msgspec.UNSET
    """When the rule ends, in the future. It holds until it is changed when left out."""


class KeyspaceRoutingRuleDict(TypedDict):
    """A `KeyspaceRoutingRule` as a dictionary, for requests."""

    from_keyspace: str
    to_keyspace: str


class _ThrottledAppDict(TypedDict):
    name: str


class ThrottledAppDict(_ThrottledAppDict, total=False):
    """A `ThrottledApp` as a dictionary, for requests."""

    ratio: float
    expire_at: datetime | str
