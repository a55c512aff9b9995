# Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
"""Databases: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

import msgspec

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    KnownDataImportSslMode = Literal["disabled", "preferred", "required", "verify_ca", "verify_identity"]
    """The words of `DataImportSslMode` that are known: requests take these."""

    DataImportSslMode = KnownDataImportSslMode | str
    """How the connection to an external server is encrypted and verified, in MySQL's own levels.

    - `disabled`: No encryption.
    - `preferred`: Encrypted when the server offers it.
    - `required`: Always encrypted, the certificate is not verified.
    - `verify_ca`: Always encrypted, the certificate must come from a trusted authority.
    - `verify_identity`: Always encrypted, the certificate must be trusted and carry the server's
      name.
    """

    DataImportState = (
        Literal[
            "prepare_data_copy_pending",
            "prepare_data_copy_error",
            "data_copy_pending",
            "data_copy_error",
            "switch_traffic_workflow_pending",
            "switch_traffic_workflow_running",
            "switch_traffic_workflow_error",
            "reverse_traffic_workflow_running",
            "reverse_traffic_workflow_error",
            "cleanup_workflow_pending",
            "cleanup_workflow_running",
            "cleanup_workflow_error",
            "ready",
        ]
        | str
    )
    """How far the import of an external database has come.

    - `prepare_data_copy_pending`: The copy is being prepared.
    - `prepare_data_copy_error`: Preparing the copy failed.
    - `data_copy_pending`: The rows are being copied.
    - `data_copy_error`: Copying the rows failed.
    - `switch_traffic_workflow_pending`: The rows are copied and kept in step; the switch of traffic
      to this database can begin.
    - `switch_traffic_workflow_running`: Traffic is being switched to this database.
    - `switch_traffic_workflow_error`: Switching the traffic failed.
    - `reverse_traffic_workflow_running`: Traffic is being switched back to the external database.
    - `reverse_traffic_workflow_error`: Switching the traffic back failed.
    - `cleanup_workflow_pending`: Traffic is switched; the external database can be detached.
    - `cleanup_workflow_running`: The external database is being detached.
    - `cleanup_workflow_error`: Detaching the external database failed.
    - `ready`: The import is complete.
    """

    KnownDatabaseKind = Literal["mysql", "postgresql", "neki"]
    """The words of `DatabaseKind` that are known: requests take these."""

    DatabaseKind = KnownDatabaseKind | str
    """Engine of a database and of all its branches.

    - `mysql`: MySQL, run on Vitess.
    - `postgresql`: Postgres.
    - `neki`: Neki, sharded Postgres.
    """

    DatabaseState = (
        Literal[
            "pending",
            "importing",
            "sleep_in_progress",
            "sleeping",
            "awakening",
            "import_ready",
            "ready",
        ]
        | str
    )
    """Where a database is in its life. `ready` on the database itself is the one thing to test for.

    - `pending`: Being created.
    - `importing`: An external database is being imported into it.
    - `sleep_in_progress`: Going to sleep after a time without use.
    - `sleeping`: Asleep. It takes no connections until it is woken.
    - `awakening`: Waking up.
    - `import_ready`: The import is prepared and can be carried on.
    - `ready`: Ready for connections.
    """
else:
    KnownDataImportSslMode = str
    DataImportSslMode = str
    DataImportState = str
    KnownDatabaseKind = str
    DatabaseKind = str
    DatabaseState = str


@nested("data_source")
class DataImport(Model):
    """The import of an external MySQL database into this one.

    It goes through copying, switching of traffic and cleaning up, each with its own pending,
    running and error states.
    """

    id: str | None = None
    """Identifier of the import."""

    state: DataImportState = ""
    """How far the import has come."""

    import_check_errors: str | None = None
    """What the checks before the import complained about, in free text. Empty when they passed."""

    started_at: Timestamp | None = None
    """When the import began. Null before that."""

    finished_at: Timestamp | None = None
    """When the import ended. Null while it runs."""

    deleted_at: Timestamp | None = None
    """When the import was cancelled and removed. Null while it exists."""

    data_source: DataImportSource | None = None
    """The external database that is imported."""


class DataImportSource(Model):
    """An external MySQL server and how to connect to it.

    Replies name the server; the credentials are only sent in requests.
    """

    _sensitive_ = frozenset({"password", "ssl_key"})

    hostname: str | None = None
    """Host name or IP address of the server."""

    port: int | None = None
    """TCP port of the server, usually 3306."""

    database: str | None = None
    """Name of the database on the server, in replies."""

    schema_name: str | None = None
    """Name of the database on the server, in requests."""

    ssl_mode: DataImportSslMode | None = None
    """How the connection is encrypted and what is verified."""

    username: str | None = None
    """User to connect as."""

    password: str | None = None
    """Password of the user."""

    ssl_ca: str | None = None
    """Certificates of the authorities to trust, in PEM. Needed when the server's certificate is not
    publicly trusted.
    """

    ssl_cert: str | None = None
    """Client certificate, in PEM, for servers that ask for one."""

    ssl_key: str | None = None
    """Private key of the client certificate, in PEM."""

    ssl_server_name: str | None = None
    """Name that the server's certificate must carry, when it differs from the host name."""


@nested("data_import", "region")
class Database(Model):
    """A database: its engine, where it runs, whether it is ready, the settings that apply to all its
    branches, and counts of what it holds.

    The data itself is in the branches.
    """

    id: str = ""
    """Identifier of the database. Paths take `name` instead."""

    url: str = ""
    """Address of the database in the API."""

    branches_url: str = ""
    """Address of the list of its branches in the API."""

    branches_count: int | None = None
    """How many branches it has."""

    open_schema_recommendations_count: int | None = None
    """How many schema recommendations are waiting for an answer."""

    development_branches_count: int | None = None
    """How many of its branches are development branches."""

    production_branches_count: int | None = None
    """How many of its branches are production branches."""

    issues_count: int | None = None
    """How many problems are going on in it now. Null when they are not counted."""

    multiple_admins_required_for_deletion: bool | None = None
    """Whether several administrators must ask for the deletion of the database before it happens."""

    ready: bool = False
    """Whether the database can be used. False while it is being created, imported, or woken from sleep."""

    at_backup_restore_branches_limit: bool | None = None
    """Whether it has as many branches restored from backups as it may have."""

    at_development_branch_usage_limit: bool | None = None
    """Whether it has used up its allowance of development branches."""

    data_import: DataImport | None = None
    """The import of an external database that made this one. Null or absent when there was none."""

    region: _types.Region = msgspec.field(default_factory=lambda: _types.Region())
    """Region of the default branch."""

    html_url: str = ""
    """Address of the database in the dashboard."""

    name: str = ""
    """Name of the database, which paths take as `{database}`. It can be changed."""

    notes: str | None = None
    """Free text about the database. Only sent for old databases; null when there is none."""

    state: DatabaseState = ""
    """Where the database is in its life."""

    sharded: bool | None = None
    """Whether a keyspace of the default branch is spread over more than one shard."""

    default_branch_shard_count: int | None = None
    """How many shards the default branch has in all."""

    default_branch_read_only_regions_count: int | None = None
    """How many read-only regions the default branch has."""

    default_branch_table_count: int | None = None
    """How many tables the schema of the default branch has."""

    default_branch: str | None = None
    """Name of the branch that is taken when none is named, usually `main`."""

    require_approval_for_deploy: bool | None = None
    """Whether a deploy request must be approved by somebody other than its author before it can be deployed."""

    deletion_protected: bool | None = None
    """Whether deleting the database is refused until the protection is taken off."""

    resizing: bool | None = None
    """Whether a branch is being resized now."""

    resize_queued: bool | None = None
    """Whether a resize of a branch waits for its turn."""

    config_changing: bool | None = None
    """Whether a change of configuration is being applied now."""

    config_change_queued: bool | None = None
    """Whether a change of configuration waits for the maintenance window."""

    allow_data_branching: bool | None = None
    """Whether new branches may be filled with data from a backup, not just with the schema."""

    foreign_keys_enabled: bool | None = None
    """Whether foreign key constraints are allowed. MySQL only; Postgres always allows them."""

    automatic_migrations: bool | None = None
    """Whether the table in which an application framework records its migrations is copied along with
    a deploy request. Null when never set.
    """

    restrict_branch_region: bool | None = None
    """Whether all branches must be in the region of the database."""

    prefer_instant: bool | None = None
    """Whether deployments use instant DDL, which skips the copying of a table, wherever a change allows it."""

    insights_raw_queries: bool | None = None
    """Whether query insights keep whole SQL statements with their values, not just normalised patterns."""

    plan: str | None = None
    """Billing plan of the database, such as `scaler_pro`."""

    insights_enabled: bool | None = None
    """Whether query insights are collected."""

    production_branch_web_console: bool | None = None
    """Whether the dashboard's SQL console may be used on production branches."""

    migration_table_name: str | None = None
    """Table in which the framework records its migrations, such as `schema_migrations`. Null when none is set."""

    migration_framework: str | None = None
    """Application framework whose migrations are copied, such as `rails`. Null when none is set."""

    created_at: Timestamp = EPOCH
    """When the database was created."""

    updated_at: Timestamp = EPOCH
    """When the database or a setting was last changed."""

    schema_last_updated_at: Timestamp | None = None
    """When the schema of the default branch last changed. Null before the first change."""

    kind: DatabaseKind = ""
    """Engine of the database."""


@nested("actor", "region")
class ReadOnlyRegion(Model):
    """A region beside its own in which a MySQL database has replicas for reading."""

    id: str = ""
    """Identifier of the read-only region, which a password takes as `read_only_region_id`."""

    display_name: str = ""
    """Name to show."""

    created_at: Timestamp = EPOCH
    """When the read-only region was added."""

    updated_at: Timestamp = EPOCH
    """When it was last changed."""

    ready_at: Timestamp | None = None
    """When its replicas could first be connected to. Null until then."""

    ready: bool = False
    """Whether its replicas can be connected to."""

    actor: _types.Actor | None = None
    """Who added the read-only region. Null when the service did."""

    region: _types.Region = msgspec.field(default_factory=lambda: _types.Region())
    """The region itself."""


class DataImportSourceDict(TypedDict, total=False):
    """A `DataImportSource` as a dictionary, for requests."""

    hostname: str
    port: int
    database: str
    schema_name: str
    ssl_mode: KnownDataImportSslMode
    username: str
    password: str
    ssl_ca: str
    ssl_cert: str
    ssl_key: str
    ssl_server_name: str
