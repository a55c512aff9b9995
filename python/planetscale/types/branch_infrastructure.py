# Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
"""Branch infrastructure: the types."""

from __future__ import annotations

import msgspec

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import Model, Timestamp


@nested("pods", "nodes", "bouncers")
class Infrastructure(Model):
    """The servers of a branch.

    A MySQL branch has `ready` and `pods`; a Postgres branch has `state`, the fields about its
    primary and volumes, `nodes` and `bouncers`.
    """

    type: str | None = None
    """Which form this is: `PostgresInfrastructure` for a Postgres branch. For a MySQL branch the word
    is not on record, so look for `pods`.
    """

    ready: bool | None = None
    """Whether all pods are ready. MySQL only."""

    pods: list[VitessPod] | None = None
    """The pods, which are the units that the processes of the branch run in. MySQL only."""

    state: str | None = None
    """State of the cluster, such as `ready`. Postgres only."""

    primary_name: str | None = None
    """Name of the node that is the primary. Postgres only."""

    primary_promoted_at: Timestamp | None = None
    """When that node became the primary. Null when not known. Postgres only."""

    volume_modifications_blocked_until: Timestamp | None = None
    """Until when the provider refuses changes to the volumes, after one was made. Null when it does
    not. Postgres only.
    """

    nodes: list[PostgresNode] | None = None
    """The primary and the replicas. Postgres only."""

    bouncers: list[PostgresInfrastructureBouncer] | None = None
    """The bouncers in front of them. Postgres only."""


class PostgresDiskReplacement(Model):
    """The planned replacement of the disk of a node by one of another size."""

    reason: str | None = None
    """Why the disk is replaced, such as `ShrinkSuggested`. The service publishes no list of the words."""

    bytes: int | None = None
    """Size of the new disk in bytes."""

    scheduled_at: Timestamp | None = None
    """When it is planned for. Null when no time is set."""


@nested("region", "sku")
class PostgresInfrastructureBouncer(Model):
    """A bouncer, as one of the servers of a Postgres branch."""

    id: str = ""
    """Identifier of the bouncer."""

    name: str = ""
    """Name of the bouncer."""

    target: _types.BouncerTarget | None = None
    """Where it leads the connections that it pools."""

    replicas_per_cell: int | None = None
    """How many servers it has in each availability zone."""

    region: _types.Region | None = None
    """Region that it is in."""

    sku: _types.BouncerSku | None = None
    """Size of its servers. Null when not known."""


@nested("region", "disk_replacement")
class PostgresNode(Model):
    """A node of a Postgres branch, its primary or one of its replicas."""

    name: str = ""
    """Full name of the node, which changes when the node is replaced."""

    normalized_name: str | None = None
    """Short name that stays with the place of the node, such as `aws-useast1a-1`."""

    role: str = ""
    """Role of the node, `primary` or `replica`."""

    availability_zone: str | None = None
    """Availability zone, as people read it, such as `Availability zone A`."""

    cluster_name: str | None = None
    """Size of the node in its full form."""

    cluster_display_name: str | None = None
    """Size of the node as people read it, such as `PS-10`."""

    peers_count: int | None = None
    """How many peers the node reports. What counts as a peer is not documented."""

    volume_usage_bytes: int | None = None
    """How many bytes of its volume are used. Null when not known."""

    volume_capacity_bytes: int | None = None
    """Size of its volume in bytes. Null when not known."""

    volume_shrink_threshold_percent: float | None = None
    """Percentage of use below which the volume is a candidate for shrinking. Null where it is never shrunk."""

    region: _types.Region | None = None
    """Region that the node is in."""

    disk_replacement: PostgresDiskReplacement | None = None
    """The planned replacement of its disk. Null when none is planned."""


class Tablet(Model):
    """A tablet, which is a MySQL server with the Vitess process beside it."""

    alias: str = ""
    """Name of the tablet, made of its cell and a number, such as `zone1-0000000100`. Vitess operations take it."""

    role: str | None = None
    """Role of the tablet, such as `primary` or `replica`."""

    cell: str | None = None
    """Cell, which is an availability zone, that the tablet is in."""


@nested("tablets")
class TabletGroup(Model):
    """The tablets of one type of one shard."""

    type: str | None = None
    """Type of the tablets of the group, such as `primary` or `replica`."""

    keyspace: str = ""
    """Name of the keyspace."""

    shard: str = ""
    """Range of the shard, or `-` for the only one."""

    tablets: list[Tablet] = msgspec.field(default_factory=list)
    """The tablets."""


class VitessPod(Model):
    """A pod of a MySQL branch, which is the unit that one of its processes runs in."""

    name: str = ""
    """Name of the pod."""

    status: str | None = None
    """Status of the pod in Kubernetes' words, such as `Running`."""

    component: str | None = None
    """What runs in it, such as `vttablet` (a MySQL server) or `vtgate` (a query router)."""

    ready: str | None = None
    """How many of its containers are ready, out of how many, such as `1/1`."""

    restart_count: int | None = None
    """How often its containers have been restarted."""

    created_at: Timestamp | None = None
    """When the pod was created. Null when not known."""

    cell: str | None = None
    """Cell, which is an availability zone, that the pod is in."""

    size: str | None = None
    """Size of the pod, such as `PS-10`."""

    keyspace: str | None = None
    """Keyspace of the tablet. Null for what is not a tablet."""

    shard: str | None = None
    """Range of the tablet's shard. Null for what is not a tablet."""

    tablet_type: str | None = None
    """Type of the tablet, such as `primary`. Null for what is not a tablet."""
