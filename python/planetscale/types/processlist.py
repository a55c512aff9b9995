# Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
"""Process lists: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import Model

if TYPE_CHECKING:
    KillKind = Literal["connection", "query"]
    """How much of a process is ended.

    - `connection`: The whole connection, with its transaction. The default.
    - `query`: Only the statement that it runs now. The connection stays.
    """
else:
    KillKind = str


@nested("data")
class KillProcessReply(Model):
    """The envelope around what was ended."""

    data: _types.ConnectionActionResult = msgspec.field(default_factory=lambda: _types.ConnectionActionResult())
    """What was ended, and where."""


class Process(Model):
    """One connection to a MySQL server, as a row of its process list."""

    id: int = 0
    """Number of the process on its server."""

    user: str | None = None
    """MySQL user of the connection."""

    host: str | None = None
    """Address and port that the connection comes from."""

    db: str | None = None
    """Default database of the connection. Null or empty when none is chosen."""

    command: str | None = None
    """What kind of command it runs, such as `Query` or `Sleep`."""

    time: int | None = None
    """For how many seconds it has been doing that."""

    state: str | None = None
    """What the server does for it at the moment. Null or empty when nothing."""

    info: str | None = None
    """The statement that it runs. Null or empty when it runs none."""


@nested("processes")
class ProcessList(Model):
    """The processes on the primary of one shard, and where that is."""

    keyspace: str | None = None
    """Name of the keyspace that was looked at."""

    shard: str | None = None
    """Range of the shard that was looked at."""

    tablet: str | None = None
    """Alias of the tablet whose server was asked."""

    processes: list[Process] = msgspec.field(default_factory=list)
    """The processes."""


@nested("data")
class ProcessListReply(Model):
    """The envelope around the process list."""

    data: ProcessList = msgspec.field(default_factory=ProcessList)
    """The processes, and where they are."""
