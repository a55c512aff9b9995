# Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
"""Branches: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

import msgspec

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    BranchSeedData = Literal["last_successful_backup"]
    """Where the data of a new branch comes from.

    - `last_successful_backup`: The newest backup of the parent branch that succeeded.
    """

    BranchState = Literal["pending", "sleep_in_progress", "sleeping", "awakening", "ready"] | str
    """Where a branch is in its life. `ready` on the branch itself is the one thing to test for.

    - `pending`: Being created or restored.
    - `sleep_in_progress`: Going to sleep after a time without use.
    - `sleeping`: Asleep. It takes no connections until it is woken.
    - `awakening`: Waking up.
    - `ready`: Ready for connections.
    """

    SchemaLintSubject = Literal["table", "vschema", "routing_rules", "table_error"] | str
    """What a problem found in a schema is in.

    - `table`: The definition of a table.
    - `vschema`: The VSchema, which says how tables are spread over shards.
    - `routing_rules`: The rules that send queries for a table to another keyspace.
    - `table_error`: A table that could not be read or checked.
    """

    SortOrder = Literal["asc", "desc"]
    """Direction of sorting.

    - `asc`: Smallest or oldest first.
    - `desc`: Largest or newest first.
    """
else:
    BranchSeedData = str
    BranchState = str
    SchemaLintSubject = str
    SortOrder = str


@nested("actor", "restored_from_branch", "region")
class Branch(Model):
    """A branch of a database: a cluster with its own schema and data.

    Fields about VTGates, keyspaces, shards and MySQL addresses exist on MySQL branches only and are
    absent elsewhere.
    """

    id: str = ""
    """Identifier of the branch. Paths take `name` instead."""

    name: str = ""
    """Name of the branch, which paths take as `{branch}`. It can be changed."""

    created_at: Timestamp = EPOCH
    """When the branch was created."""

    updated_at: Timestamp = EPOCH
    """When the branch was last changed."""

    deleted_at: Timestamp | None = None
    """When the branch was deleted. Null while it exists."""

    restore_checklist_completed_at: Timestamp | None = None
    """When somebody marked the steps that follow a restore from a backup as done in the dashboard.
    Null when nobody has.
    """

    schema_last_updated_at: Timestamp | None = None
    """When the schema last changed. Null before the first change."""

    kind: _types.DatabaseKind = ""
    """Engine of the branch, the same as that of its database."""

    mysql_address: str | None = None
    """Host name that MySQL connections of the branch go to in its region. MySQL only."""

    mysql_edge_address: str | None = None
    """Host name that takes MySQL connections at the nearest edge and passes them on. MySQL only."""

    state: BranchState = ""
    """Where the branch is in its life."""

    direct_vtgate: bool | None = None
    """Whether passwords of the branch may connect straight to a VTGate, past the load balancers. MySQL only."""

    vtgate_size: str | None = None
    """Size of the VTGates, the branch's query routers, in the service's internal form. MySQL only."""

    vtgate_name: str | None = None
    """Size of the VTGates as requests name it, such as `VTG_5`. Null or absent when not known. MySQL only."""

    vtgate_count: int | None = None
    """How many VTGates the branch runs; with autoscaling, the fewest. MySQL only."""

    vtgate_autoscaling: bool | None = None
    """Whether VTGates are added and taken away with the load. MySQL only."""

    vtgate_max_count: int | None = None
    """The most VTGates that autoscaling may run. Null without autoscaling. MySQL only."""

    vtgate_target_cpu_utilization: int | None = None
    """Percentage of processor use that autoscaling aims for. Null without autoscaling. MySQL only."""

    cluster_name: str = ""
    """Size of the cluster in its full form, such as `PS_10_AWS_X86`, even though it was asked for as `PS_10`."""

    cluster_architecture: str | None = None
    """Processor architecture of the cluster, `x86_64` or `arm64`. Null or absent when not known."""

    cluster_iops: int | None = None
    """Input and output operations a second that the disks are provisioned for. Null where it does not apply."""

    replicas: int | None = None
    """How many replicas the cluster has beside its primary. Absent for engines where the number is fixed."""

    parameters: Any = None
    """Configuration parameters of the cluster, as the service keeps them. Their form depends on the engine."""

    ready: bool = False
    """Whether the branch serves queries."""

    schema_ready: bool | None = None
    """Whether the schema has been copied from the parent branch. MySQL only."""

    metal: bool = False
    """Whether the cluster is a Metal one, with fast local disks instead of network-attached ones."""

    production: bool = False
    """Whether it is a production branch. The others are development branches."""

    safe_migrations: bool = False
    """Whether direct changes to the schema are refused, so that they come in through deploy requests.
    False on Postgres.
    """

    deletion_protected: bool | None = None
    """Whether deleting the branch is refused until the protection is taken off."""

    sharded: bool | None = None
    """Whether one of its keyspaces is spread over more than one shard. MySQL only."""

    shard_count: int | None = None
    """How many shards its keyspaces have in all. MySQL only."""

    keyspace_count: int | None = None
    """How many keyspaces it has. MySQL only."""

    stale_schema: bool = False
    """Whether the schema that the service has on record is older than the one in the cluster."""

    actor: _types.Actor | None = None
    """Who created the branch. Null for branches that the service created itself."""

    restored_from_branch: _types.ResourceRef | None = None
    """The branch whose backup this one was restored from. Null when it was not restored."""

    private_edge_connectivity: bool = False
    """Whether the branch can be reached over a private connection from a network of the cloud provider."""

    has_replicas: bool = False
    """Whether the cluster has replicas beside its primary."""

    has_read_only_replicas: bool = False
    """Whether it has replicas for reading in other regions."""

    html_url: str = ""
    """Address of the branch in the dashboard."""

    url: str = ""
    """Address of the branch in the API."""

    region: _types.Region = msgspec.field(default_factory=lambda: _types.Region())
    """Region that the cluster runs in."""

    parent_branch: str | None = None
    """Name of the branch that it was created from. Null for the first branch of a database."""

    vtgate_options: dict[str, Any] | None = None
    """Options of the VTGates by name, beyond their size and number. MySQL only."""


@nested("data")
class BranchSchema(Model):
    """The tables of a branch."""

    data: list[TableSchema] = msgspec.field(default_factory=list)
    """One entry a table, in the order of their names."""


class ConfigurationProfileSizeInput(Model):
    """The cluster size of one group of shards of a Neki branch."""

    name: str
    """Name of the configuration profile, which the shards of a group share."""

    cluster_size: str | msgspec.UnsetType = msgspec.UNSET
    """Size of the cluster of each of the shards, such as `PS_10`."""

    replicas: int | msgspec.UnsetType = msgspec.UNSET
    """How many replicas each of the shards has beside its primary."""


class RouterSizeInput(Model):
    """The size and number of one group of query routers of a Neki branch."""

    name: str
    """Name of the group of routers."""

    router_size: str | msgspec.UnsetType = msgspec.UNSET
    """Size of each router, one of the listed router sizes."""

    replicas_per_cell: int | msgspec.UnsetType = msgspec.UNSET
    """How many routers run in each availability zone."""


class RoutingRules(Model):
    """The rules by which Vitess sends queries for a table to another table or keyspace."""

    raw: str = ""
    """The rules as a JSON document in Vitess's own form, as text."""

    html: str | None = None
    """The rules as HTML with their syntax highlighted. Absent when the service leaves it out."""


class SchemaLintError(Model):
    """A problem that keeps a schema from being deployed, or an external database from being imported.

    Besides the table, only the fields that belong to the kind of problem are filled; the others are
    null, empty or absent.
    """

    lint_error: str = ""
    """Code of the problem, such as `NO_UNIQUE_KEY`."""

    subject_type: SchemaLintSubject = ""
    """What the problem is in."""

    keyspace_name: str = ""
    """Keyspace that the problem is in."""

    table_name: str = ""
    """Table that the problem is in. Empty when it is not about a table."""

    error_description: str = ""
    """What is wrong, in words for a person."""

    docs_url: str = ""
    """Address of the page that explains the problem and what to do about it."""

    url_hash: str | None = None
    """Part of the documentation's address that leads to the problem. Null or absent when there is none."""

    column_name: str | None = None
    """Column that the problem is in."""

    foreign_key_column_names: list[str] | None = None
    """Columns of the foreign key that is not allowed."""

    auto_increment_column_names: list[str] | None = None
    """Columns with AUTO_INCREMENT that must not have it."""

    charset_name: str | None = None
    """Character set that is not supported."""

    engine_name: str | None = None
    """Storage engine that is not supported."""

    vindex_name: str | None = None
    """Vindex (the function that assigns rows to shards) that the problem is in. Null for other problems."""

    json_path: str | None = None
    """JSON path to the place in the VSchema that the problem is in. Null for other problems."""

    check_constraint_name: str | None = None
    """CHECK constraint that is not supported."""

    enum_value: str | None = None
    """Value of an ENUM column that occurs twice."""

    partitioning_type: str | None = None
    """Kind of table partitioning that is not supported."""

    partition_name: str | None = None
    """Partition that the problem is in."""


class TableSchema(Model):
    """The definition of one table."""

    name: str = ""
    """Name of the table."""

    html: str | None = None
    """The statement that creates the table, as HTML with its syntax highlighted."""

    raw: str = ""
    """The SQL statement that creates the table."""


class _ConfigurationProfileSizeInputDict(TypedDict):
    name: str


class ConfigurationProfileSizeInputDict(_ConfigurationProfileSizeInputDict, total=False):
    """A `ConfigurationProfileSizeInput` as a dictionary, for requests."""

    cluster_size: str
    replicas: int


class _RouterSizeInputDict(TypedDict):
    name: str


class RouterSizeInputDict(_RouterSizeInputDict, total=False):
    """A `RouterSizeInput` as a dictionary, for requests."""

    router_size: str
    replicas_per_cell: int
