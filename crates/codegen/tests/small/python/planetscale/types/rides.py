# Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
"""Rides: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

import msgspec

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    KnownRideKind = Literal["carousel", "roller_coaster", "ghost.train", "15m", "unknown"]
    """The words of `RideKind` that are known: requests take these."""

    RideKind = KnownRideKind | str
    """What kind of ride it is.

    - `carousel`: It goes round.
    - `roller_coaster`: It goes up and down.
    - `ghost.train`: It goes through the dark.
    - `15m`: It takes a quarter of an hour.
    - `unknown`: Nobody knows.
    """

    RideState = Literal["on", "open", "broken", "rusty"] | str
    """Where a ride is in its life.

    - `on`: It can be heard.
    - `open`: One can get on.
    - `broken`: It does not go.
    - `rusty`: It has not gone for long.
    """
else:
    KnownRideKind = str
    RideKind = str
    RideState = str


@nested("owner", "parent", "children")
class Ride(Model):
    """A ride, as built."""

    _sensitive_ = frozenset({"code"})

    id: str = ""
    """Identifier of the ride."""

    state: RideState = ""
    """Where it is in its life."""

    ready: bool = False
    """Whether one can get on."""

    type: RideKind = ""
    """What it is."""

    height: int = 0
    """Its height in metres."""

    depth: int | None = None
    """How far it goes down."""

    speed: float = 0.0
    """Its speed."""

    opened_at: Timestamp = EPOCH
    """When it opened."""

    closed_at: Timestamp | None = None
    """When it closed. Null while it is open."""

    code: str = ""
    """The code that starts it."""

    labels: dict[str, str] = msgspec.field(default_factory=dict)
    """Its labels."""

    owner: _types.Person | None = None
    """Who owns it. Null for nobody."""

    parent: Ride | None = None
    """The ride that it is a part of."""

    children: list[Ride] = msgspec.field(default_factory=list)
    """The rides that are parts of it."""

    max_weight: float | None = msgspec.field(default=None, name="maxWeight")
    """How much it carries."""

    parameter: int | float | str | bool | None = None
    """A number or a word. Null for neither."""

    extra: Any = None
    """Whatever else."""


class WheelInput(Model):
    """A wheel to build."""

    size: int
    """Its size."""

    colour: str | msgspec.UnsetType = msgspec.UNSET
    """Its colour."""


class _WheelInputDict(TypedDict):
    size: int


class WheelInputDict(_WheelInputDict, total=False):
    """A `WheelInput` as a dictionary, for requests."""

    colour: str
