# Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
"""Keyspaces: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

import msgspec

from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    KeyspaceNodeTtlStrategy = Literal["node_ttl_follow_maintenance", "node_ttl_always", "node_ttl_off"] | str
    """When the nodes of a keyspace that have run for long are replaced by fresh ones.

    - `node_ttl_follow_maintenance`: Within the maintenance window of the database.
    - `node_ttl_always`: At any time, as soon as a node is due.
    - `node_ttl_off`: Never by age.
    """

    KnownReplicationDurabilityStrategy = Literal["available", "lag", "always", "maximum"]
    """The words of `ReplicationDurabilityStrategy` that are known: requests take these."""

    ReplicationDurabilityStrategy = KnownReplicationDurabilityStrategy | str
    """How strictly commits wait for replicas. Less strict means less lag on replicas and more that can
    be lost when servers crash.

    - `available`: The strictest setting and the default, called "maximum" in the dashboard.
      Constraints always hold.
    - `lag`: Called "dynamic" in the dashboard. Constraints hold while replication lag is below five
      seconds and are relaxed while it is above.
    - `always`: Called "minimum" in the dashboard. Constraints are always relaxed, with the highest
      risk of loss on a crash.
    - `maximum`: The strictest setting under its name in the dashboard. Seen in replies; take it
      like `available`.
    """
else:
    KeyspaceNodeTtlStrategy = str
    KnownReplicationDurabilityStrategy = str
    ReplicationDurabilityStrategy = str


@nested(
    "replication_durability_constraints",
    "vreplication_flags",
    "disk_autoscaling",
    "throttler",
    "read_only_regions",
)
class Keyspace(Model):
    """A logical database inside a MySQL branch, with a cluster for each of its shards."""

    id: str = ""
    """Identifier of the keyspace. Paths take `name` instead."""

    name: str = ""
    """Name of the keyspace, which paths take as `{keyspace}`."""

    shards: int | None = None
    """How many shards it has."""

    sharded: bool | None = None
    """Whether its tables are spread over shards by a VSchema."""

    replicas: int | None = None
    """How many replicas it has in all, the extra ones included."""

    extra_replicas: int | None = None
    """How many replicas were added to the ones that the size includes."""

    created_at: Timestamp = EPOCH
    """When the keyspace was created."""

    updated_at: Timestamp = EPOCH
    """When the keyspace was last changed."""

    cluster_name: str | None = None
    """Size of the cluster of each shard in its full form, such as `PS_10_AWS_X86`, even though it was
    asked for as `PS_10`.
    """

    cluster_display_name: str | None = None
    """Size of the cluster as people read it, such as `PS-10`."""

    resizing: bool | None = None
    """Whether its clusters are being resized now."""

    resize_in_progress: bool | None = None
    """Whether a resize request has been started and not closed. It can stay true for long, so do not
    wait on it; `resizing` and `resize_pending` say whether anything happens.
    """

    resize_pending: bool | None = None
    """Whether a resize is queued and has not begun."""

    config_change_in_progress: bool | None = None
    """Whether a change of its settings is rolling out over the shards."""

    ready: bool = False
    """Whether the keyspace serves queries."""

    metal: bool | None = None
    """Whether its clusters are Metal ones, with fast local disks instead of network-attached ones."""

    default: bool | None = None
    """Whether it is the keyspace that the branch began with, to which queries go that name none."""

    imported: bool | None = None
    """Whether its data was imported from a database elsewhere."""

    vector_pool_allocation: float | None = None
    """Percentage of the buffer pool that is set aside for vector indexes. Null on branches that do not use vectors."""

    node_ttl_strategy: KeyspaceNodeTtlStrategy | None = None
    """When nodes that have run for long are replaced by fresh ones."""

    replication_durability_constraints: ReplicationDurabilityConstraints | None = None
    """How strictly commits wait for replicas. May be an object without fields, which stands for the default."""

    vreplication_flags: VreplicationFlags | None = None
    """Settings of VReplication, the copying behind deploy requests and workflows."""

    mysqld_options: dict[str, Any] | None = None
    """Options of the MySQL servers by name, where they differ from the service's defaults."""

    vttablet_options: dict[str, Any] | None = None
    """Options of the VTTablets, the processes beside each MySQL server, by name, where they differ
    from the defaults.
    """

    external: bool | None = None
    """Whether the keyspace stands for a MySQL database outside of PlanetScale."""

    max_rollout: int | None = None
    """How many shards a change may roll out to at the same time, from 1 to 32. Null or absent when the
    service's default holds.
    """

    disk_autoscaling: KeyspaceDiskAutoscaling | None = None
    """How the disks of the keyspace grow. Null or absent where disks have a fixed size."""

    throttler: KeyspaceThrottler | None = None
    """Settings of the throttler, which slows background copying down when replicas lag. Null or absent
    when not known.
    """

    read_only_regions: list[ReadOnlyRegionKeyspace] | None = None
    """Regions that the keyspace is replicated to for reading. Sent when asked for with `full`."""


class KeyspaceDiskAutoscaling(Model):
    """How the disks of a keyspace grow by themselves."""

    strategy: str | None = None
    """Word for the way the disks grow. The service publishes no list of the words."""

    storage_limit_bytes: int | None = None
    """Size in bytes that each disk may grow to. Null or absent without a limit."""


@nested("shards")
class KeyspaceRolloutStatus(Model):
    """The last rollout of a change over the shards of a keyspace."""

    name: str = ""
    """Name of the keyspace."""

    state: str = ""
    """How far the rollout is, all shards taken together. The service publishes no list of the words."""

    shards: list[ShardRolloutStatus] = msgspec.field(default_factory=list)
    """The same for each shard."""


class KeyspaceThrottler(Model):
    """Settings of the tablet throttler of a keyspace.

    While replicas lag by more than the threshold, deploy requests and workflows pause.
    """

    enabled: bool | None = None
    """Whether the throttler is on."""

    threshold: float | None = None
    """Replication lag in seconds from which on background copying is held back."""


class ReadOnlyRegionInput(Model):
    """A region that a keyspace shall be replicated to for reading."""

    region: str
    """Slug of the region, such as `eu-west`."""

    cluster_size: str | msgspec.UnsetType = msgspec.UNSET
    """Size of the replicas there, such as `PS_10`. The service chooses one when left out."""

    replicas: int | msgspec.UnsetType = msgspec.UNSET
    """How many replicas each shard has there. The service chooses the number when left out."""


class ReadOnlyRegionKeyspace(Model):
    """The replicas of a keyspace in a read-only region."""

    region: str = ""
    """Slug of the region."""

    cluster_name: str | None = None
    """Size of the replicas in its full form, such as `PS_10_AWS_X86`."""

    cluster_display_name: str | None = None
    """Size of the replicas as people read it, such as `PS-10`."""

    replicas: int | None = None
    """How many replicas each shard has there."""


class ReplicationDurabilityConstraints(Model):
    """How strictly the primary waits for replicas to have a change before it reports a commit as done."""

    strategy: ReplicationDurabilityStrategy | None = None
    """The strategy in force. Null or absent stands for the default, the strictest one."""


class ReplicationDurabilityConstraintsInput(Model):
    """How strictly the primary shall wait for replicas."""

    strategy: KnownReplicationDurabilityStrategy | msgspec.UnsetType = msgspec.UNSET
    """The strategy to use."""


class ShardRolloutStatus(Model):
    """The last rollout of a change to one shard of a keyspace."""

    name: str = ""
    """Range of the shard, such as `-80`, or `-` for the only shard of an unsharded keyspace."""

    last_rollout_started_at: Timestamp | None = None
    """When the last rollout to the shard began. Null or absent before the first."""

    last_rollout_finished_at: Timestamp | None = None
    """When the last rollout to the shard was done. Null or absent while it is not."""

    state: str = ""
    """How far the rollout to the shard is. The service publishes no list of the words."""


class VreplicationFlags(Model):
    """Settings of VReplication, the copying behind deploy requests and workflows."""

    optimize_inserts: bool | None = None
    """Whether inserts of rows that have not been copied yet are skipped while catching up, since the
    copy brings them.
    """

    allow_no_blob_binlog_row_image: bool | None = None
    """Whether MySQL's NOBLOB mode may be used, which leaves BLOB and TEXT columns that did not change
    out of the replication log.
    """

    vplayer_batching: bool | None = None
    """Whether replicated statements and transactions are sent to MySQL in batches, with fewer round trips."""


class VreplicationFlagsInput(Model):
    """Settings of VReplication to change."""

    optimize_inserts: bool | msgspec.UnsetType = msgspec.UNSET
    """Whether inserts of rows that have not been copied yet are skipped while catching up."""

    allow_no_blob_binlog_row_image: bool | msgspec.UnsetType = msgspec.UNSET
    """Whether unchanged BLOB and TEXT columns may be left out of the replication log."""

    vplayer_batching: bool | msgspec.UnsetType = msgspec.UNSET
    """Whether replicated statements are sent to MySQL in batches."""


class Vschema(Model):
    """The VSchema of a keyspace, which says how its tables are spread over shards."""

    raw: str = ""
    """The VSchema as JSON text."""

    html: str | None = None
    """The same with markup for display in a browser. Absent in some replies."""


class KeyspaceThrottlerDict(TypedDict, total=False):
    """A `KeyspaceThrottler` as a dictionary, for requests."""

    enabled: bool
    threshold: float


class _ReadOnlyRegionInputDict(TypedDict):
    region: str


class ReadOnlyRegionInputDict(_ReadOnlyRegionInputDict, total=False):
    """A `ReadOnlyRegionInput` as a dictionary, for requests."""

    cluster_size: str
    replicas: int


class ReplicationDurabilityConstraintsInputDict(TypedDict, total=False):
    """A `ReplicationDurabilityConstraintsInput` as a dictionary, for requests."""

    strategy: KnownReplicationDurabilityStrategy


class VreplicationFlagsInputDict(TypedDict, total=False):
    """A `VreplicationFlagsInput` as a dictionary, for requests."""

    optimize_inserts: bool
    allow_no_blob_binlog_row_image: bool
    vplayer_batching: bool
