# Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
"""Admin component: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    NekiComponentState = Literal["pending", "applying", "ready"] | str
    """Whether what was asked for of a part of a Neki cluster, such as its routers, is in force.

    - `pending`: A change waits to be carried out.
    - `applying`: A change is being carried out.
    - `ready`: In force, with no change ahead.
    """
else:
    NekiComponentState = str


@nested("sku")
class NekiAdmin(Model):
    """The admin component of a Neki branch: the processes that watch over its shards and repair them."""

    id: str = ""
    """Identifier of the admin component."""

    sku: NekiAdminSizeSku | None = None
    """The size of its processes, with processor and memory."""

    admin_size: str | None = None
    """The word for that size."""

    state: NekiComponentState = ""
    """Whether what was asked for is in force."""

    created_at: Timestamp = EPOCH
    """When the admin component was created."""

    updated_at: Timestamp = EPOCH
    """When the admin component was last changed."""


class NekiAdminSizeSku(Model):
    """A size in which the admin component of a Neki branch (sharded Postgres) is offered."""

    name: str = ""
    """Word for the size, as `admin_size` takes it."""

    display_name: str | None = None
    """Word for the size as people read it."""

    cpu: str | None = None
    """Processor cores of one process, as text such as `1/8` or `2`."""

    ram: int | None = None
    """Memory of one process in bytes."""

    sort_order: int | None = None
    """Place of the size when all are listed from small to large."""
