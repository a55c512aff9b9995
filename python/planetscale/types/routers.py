# Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
"""Routers: the types."""

from __future__ import annotations

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp


@nested("sku")
class NekiRouter(Model):
    """A group of like routers of a Neki branch.

    An application chooses a group by adding its name to the username of its connections, as
    `username|group`.
    """

    id: str = ""
    """Identifier of the router group. Paths take `name` instead."""

    name: str = ""
    """Name of the group, which paths take."""

    default: bool | None = None
    """Whether this is the group that takes the connections that name none."""

    sku: NekiRouterSizeSku | None = None
    """The size of each router, with its processor and memory."""

    router_size: str | None = None
    """The word for that size, such as `NKR_1`."""

    replicas_per_cell: int | None = None
    """How many routers run in each availability zone; with autoscaling, the fewest."""

    autoscaling: bool | None = None
    """Whether routers are added and taken away with the load."""

    max_replicas_per_cell: int | None = None
    """The most routers that autoscaling may run in an availability zone. Null without autoscaling."""

    target_cpu_utilization: int | None = None
    """Percentage of processor use that autoscaling aims for: 40, 50, 60 or 70. Null without autoscaling."""

    state: _types.NekiComponentState = ""
    """Whether what was asked for is in force."""

    created_at: Timestamp = EPOCH
    """When the group was created."""

    updated_at: Timestamp = EPOCH
    """When the group was last changed."""


class NekiRouterSizeSku(Model):
    """A size in which the routers of a Neki branch are offered."""

    name: str = ""
    """Word for the size, as `router_size` takes it, such as `NKR_1`."""

    display_name: str | None = None
    """Word for the size as people read it."""

    cpu: str | None = None
    """Processor cores of one router, as text such as `1/8` or `2`."""

    ram: int | None = None
    """Memory of one router in bytes."""

    sort_order: int | None = None
    """Place of the size when all are listed from small to large."""

    rate: float | None = None
    """Price of a router of this size in US dollars a month. Null where no price is given."""

    enabled: bool | None = None
    """Whether the size can be chosen now."""
