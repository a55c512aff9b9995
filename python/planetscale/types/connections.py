# Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
"""Connections: the types."""

from __future__ import annotations

import msgspec

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp


class Connection(Model):
    """A session that is open on a node of a branch.

    The names are those of the view `pg_stat_activity` in Postgres; MySQL sessions fill the fields
    that have a counterpart there.
    """

    pid: int | None = None
    """Number of the server process or thread that serves the session, unique on its node."""

    instance: str | None = None
    """Node the session is on, as `id` in `instances` of the list."""

    datname: str | None = None
    """Name of the database that the session uses."""

    usename: str | None = None
    """Database user that the session belongs to."""

    application_name: str | None = None
    """Name that the application gave itself when it connected. Empty when it gave none."""

    client_addr: str | None = None
    """Address that the session comes from."""

    state: str | None = None
    """What the session does in the engine's own words, such as `active`, `idle` or `idle in transaction`."""

    wait_event_type: str | None = None
    """Kind of thing that the session waits for, such as `Lock` or `IO`. Empty when it does not wait."""

    wait_event: str | None = None
    """What exactly the session waits for, such as `transactionid`. Empty when it does not wait."""

    backend_type: str | None = None
    """What the process is for, such as `client backend`; others belong to the database itself."""

    xact_start: Timestamp | None = None
    """When the open transaction began. Null when none is open."""

    query_start: Timestamp | None = None
    """When the current query began, or the last one when none is running. Null when there was none."""

    connection_id: str | None = None
    """What to name in order to close the session. Null when it cannot be closed."""

    transaction_id: str | None = None
    """What to name in order to end its transaction. Null when none is open."""

    query_id: str | None = None
    """What to name in order to cancel its query. Null when none is running."""

    duration_ms: int | None = None
    """For how many milliseconds the session has been at its current query."""

    blocked_by: list[int] | None = None
    """The `pid` of each session whose locks this one waits for. Empty when nothing blocks it."""

    query_text: str | None = None
    """SQL of the current query, or of the last one when none is running. It may hold values of your data."""


class ConnectionActionResult(Model):
    """What came of cancelling a query, ending a transaction or closing a session."""

    success: bool = False
    """Whether it was done. False means that the node refused."""

    keyspace: str | None = None
    """Keyspace it was done in. MySQL only."""

    shard: str | None = None
    """Shard it was done in. MySQL only."""

    tablet: str | None = None
    """Tablet, that is the MySQL node, it was done on. MySQL only."""

    id: int | None = None
    """Number of the session on its node."""

    kind: str | None = None
    """What was ended, such as `query`."""


class ConnectionInstance(Model):
    """A node of the branch that was asked for its sessions."""

    id: str | None = None
    """Identifier of the node, which sessions name as `instance`."""

    role: str | None = None
    """What the node does, such as `primary` or `replica`."""

    error: str | None = None
    """Why the node could not be asked. Absent or empty when it could; its sessions are missing from
    the list otherwise.
    """


@nested("instances", "topology", "data")
class ConnectionList(Model):
    """The sessions that were open on a branch at one moment."""

    database_kind: _types.DatabaseKind | None = None
    """Engine of the branch."""

    captured_at: Timestamp = EPOCH
    """When the nodes were asked."""

    instances: list[ConnectionInstance] | None = None
    """The nodes that were asked."""

    topology: ConnectionTopology | None = None
    """Where the sessions of a MySQL branch were looked for. Null or absent on Postgres."""

    data: list[Connection] = msgspec.field(default_factory=list)
    """The sessions."""


class ConnectionTopology(Model):
    """The part of a MySQL branch whose sessions are listed."""

    keyspace: str | None = None
    """Name of the keyspace."""

    shard: str | None = None
    """Name of the shard, such as `-80`; `-` when the keyspace is not sharded."""

    tablet: str | None = None
    """Name of the tablet, that is the MySQL node."""
