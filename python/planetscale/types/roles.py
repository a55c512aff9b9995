# Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
"""Roles: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    KnownInheritedRole = Literal[
        "pg_checkpoint",
        "pg_create_subscription",
        "pg_maintain",
        "pg_monitor",
        "pg_read_all_data",
        "pg_read_all_settings",
        "pg_read_all_stats",
        "pg_signal_backend",
        "pg_stat_scan_tables",
        "pg_use_reserved_connections",
        "pg_write_all_data",
        "postgres",
        "pscale_managed",
        "neki_operator",
        "neki_viewer",
    ]
    """The words of `InheritedRole` that are known: requests take these."""

    InheritedRole = KnownInheritedRole | str
    """A Postgres role whose rights another role gets.

    - `pg_checkpoint`: May run CHECKPOINT.
    - `pg_create_subscription`: May create subscriptions of logical replication.
    - `pg_maintain`: May run VACUUM, ANALYZE, REINDEX and the like on all tables.
    - `pg_monitor`: May read the monitoring views and functions.
    - `pg_read_all_data`: May read all tables, views and sequences.
    - `pg_read_all_settings`: May read all settings of the server.
    - `pg_read_all_stats`: May read all statistics views.
    - `pg_signal_backend`: May cancel queries and end sessions of other roles.
    - `pg_stat_scan_tables`: May run monitoring functions that lock tables for reading.
    - `pg_use_reserved_connections`: May use the connections that the server holds back.
    - `pg_write_all_data`: May insert, update and delete in all tables.
    - `postgres`: Everything the default role of the branch may do.
    - `pscale_managed`: Marks roles that PlanetScale itself manages.
    - `neki_operator`: May operate a Neki cluster (sharded Postgres).
    - `neki_viewer`: May look at the state of a Neki cluster (sharded Postgres).
    """

    KnownQuerySafetyMode = Literal["off", "warn", "on"]
    """The words of `QuerySafetyMode` that are known: requests take these."""

    QuerySafetyMode = KnownQuerySafetyMode | str
    """What happens to a statement without a WHERE clause, which would change every row of a table.

    - `off`: The statement runs as in plain Postgres.
    - `warn`: The statement runs and a warning is given.
    - `on`: The statement is refused with an error.
    """
else:
    KnownInheritedRole = str
    InheritedRole = str
    KnownQuerySafetyMode = str
    QuerySafetyMode = str


@nested("branch", "actor", "query_safety_settings")
class Role(Model):
    """A Postgres role for connecting to one branch.

    Host name, username, password and database name make up a connection; port 5432 leads straight
    to the database, port 6432 through the branch's connection pooler.
    """

    _sensitive_ = frozenset({"password"})

    id: str = ""
    """Identifier of the role, used in the paths of this group."""

    name: str = ""
    """Name that was given to the role, or the one the service made up."""

    access_host_url: str = ""
    """Host name to connect to over the internet."""

    private_access_host_url: str | None = None
    """Host name to connect to through a private link of the cloud provider."""

    private_connection_service_name: str | None = None
    """Name of the service to which such a private link is set up. Null where there is none."""

    username: str = ""
    """Username for the connection, which also tells PlanetScale the branch."""

    base_username: str | None = None
    """Name of the role inside Postgres, the username without the part about the branch. Use it in GRANT statements."""

    password: str | None = None
    """The secret itself. Present only when the role was just created or its password reset, null everywhere else."""

    database_name: str | None = None
    """Name of the Postgres database to connect to, usually `postgres`."""

    created_at: Timestamp = EPOCH
    """When the role was created."""

    updated_at: Timestamp | None = None
    """When the role last changed."""

    deleted_at: Timestamp | None = None
    """When the role was deleted. Null while it exists."""

    expires_at: Timestamp | None = None
    """When the role stops working. Null when it has no limited lifetime."""

    dropped_at: Timestamp | None = None
    """When the role was dropped inside Postgres. Null while it is there."""

    disabled_at: Timestamp | None = None
    """When the role was shut off without being dropped. Null while it may connect."""

    drop_failed: str | None = None
    """Why Postgres refused to drop the role, for example because it still owns tables. Null when nothing failed."""

    ready: bool = False
    """Whether the role exists inside Postgres and can connect. False just after it was created."""

    expired: bool | None = None
    """Whether the lifetime is over."""

    default: bool | None = None
    """Whether this is the default role that every Postgres branch has."""

    ttl: int | None = None
    """Lifetime in seconds. Null when the role never expires."""

    inherited_roles: list[InheritedRole] | None = None
    """The Postgres roles whose rights this role has."""

    with_replication: bool | None = None
    """Whether the role may stream changes out of the database (the Postgres attribute REPLICATION)."""

    branch: _types.ResourceRef | None = None
    """The branch to which the role belongs."""

    actor: _types.Actor | None = None
    """Who created the role."""

    query_safety_settings: RoleQuerySafetySettings | None = None
    """What happens to statements of this role that would change whole tables."""


class RoleQuerySafetySettings(Model):
    """Guards of a role against statements that would change whole tables by accident."""

    require_where_on_delete: QuerySafetyMode | None = None
    """What happens to a DELETE without a WHERE clause."""

    require_where_on_update: QuerySafetyMode | None = None
    """What happens to an UPDATE without a WHERE clause."""
