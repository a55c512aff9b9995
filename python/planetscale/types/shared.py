# Generated from api/api.yaml by `cargo xtask codegen`. Do not edit.
"""Shared: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

import msgspec

from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    ChangeRequestState = Literal["queued", "pending", "resizing", "canceled", "completed"] | str
    """How far a change of a cluster's size or settings is. One change of a thing runs at a time, others wait for it.

    - `queued`: Waits for another change to end.
    - `pending`: Accepted and about to begin.
    - `resizing`: Being carried out, node by node.
    - `canceled`: Taken back before it was carried out.
    - `completed`: In force.
    """

    NekiParameterNamespace = Literal["pgconf", "router", "sidecar", "admin", "replicator"] | str
    """The part of a Neki cluster that a setting is for.

    - `pgconf`: Postgres itself, on every shard.
    - `router`: The routers, which take the applications' connections and send each query to its
      shards.
    - `sidecar`: The sidecars, which run beside the Postgres of a shard.
    - `admin`: The admin component, which runs the operations on the whole cluster.
    - `replicator`: The replicator, which copies data within the cluster.
    """

    ParameterType = (
        Literal[
            "array",
            "boolean",
            "bytes",
            "float",
            "integer",
            "seconds",
            "select",
            "string",
            "time",
        ]
        | str
    )
    """What kind of value a setting of a cluster takes. Values travel as text, whatever the kind.

    - `array`: Several words, separated by commas.
    - `boolean`: `on` or `off`.
    - `bytes`: An amount of memory or disk, with a unit such as `64MB` or in the setting's own unit.
    - `float`: A number, possibly with a fraction.
    - `integer`: A whole number.
    - `seconds`: A time span in seconds.
    - `select`: One of the words in `options`.
    - `string`: Any text.
    - `time`: A time span, with a unit such as `5min` or in the setting's own unit.
    """

    StorageType = Literal["gp3", "io2", "pd_ssd", "hyperdisk_balanced", "premium_v2_lrs"] | str
    """Type of the network-attached disk of a node, in the word of its cloud provider.

    - `gp3`: General-purpose SSD of AWS.
    - `io2`: SSD of AWS for demanding workloads, with the speed bought separately.
    - `pd_ssd`: Persistent SSD of Google Cloud.
    - `hyperdisk_balanced`: Balanced Hyperdisk of Google Cloud, with speed independent of size.
    - `premium_v2_lrs`: Premium SSD v2 of Azure.
    """
else:
    ChangeRequestState = str
    NekiParameterNamespace = str
    ParameterType = str
    StorageType = str


class Actor(Model):
    """Who did something, a user or a service token, in the short form that other objects embed."""

    id: str = ""
    """Identifier of the user or service token."""

    display_name: str = ""
    """Name to show for the actor, for a user the full name or the email address."""

    avatar_url: str | None = None
    """Address of the actor's picture. Absent when there is none."""


@nested("actor")
class NekiParameter(Model):
    """A setting of a part of a Neki cluster (sharded Postgres), such as its shards, routers or
    sidecars: what it means, its limits and its value.
    """

    name: str = ""
    """Name of the setting as requests take it, such as `max_connections`."""

    display_name: str | None = None
    """Name of the setting for people."""

    namespace: NekiParameterNamespace = ""
    """The part of the cluster that the setting is for."""

    advanced: bool | None = None
    """Whether the setting is meant for experts and is hidden at first in the dashboard."""

    category: str | None = None
    """Heading under which the dashboard shows the setting. Null when it has none."""

    description: str | None = None
    """What the setting does, in a sentence or two."""

    parameter_type: ParameterType | None = None
    """What kind of value the setting takes."""

    default_value: int | float | str | bool | None = None
    """The value that applies unless another is set. Null when there is none."""

    value: int | float | str | bool | None = None
    """The value that applies now. Null when none is set."""

    required: bool | None = None
    """Whether the setting must have a value."""

    created_at: Timestamp | None = None
    """When the value was first set. Null or absent for a setting with its default."""

    updated_at: Timestamp | None = None
    """When the value last changed. Null or absent for a setting with its default."""

    restart: bool | None = None
    """Whether a change of the setting restarts the processes that it is for."""

    max: int | float | str | bool | None = None
    """Largest value allowed. Null or absent without a limit."""

    min: int | float | str | bool | None = None
    """Smallest value allowed. Null or absent without a limit."""

    options: list[str] | None = None
    """The values to choose from where the kind is `select`. Null or absent for other kinds."""

    units: list[str] | None = None
    """The units that may follow a number in the value, such as `MB` or `min`. Null or absent where there are none."""

    url: str | None = None
    """Address of the setting's documentation."""

    actor: Actor | None = None
    """Who last changed the value. Null when nobody has."""


class NekiShard(Model):
    """A shard of a Neki branch (sharded Postgres), which holds a part of the rows and is a Postgres
    cluster of its own.
    """

    id: str = ""
    """Identifier of the shard."""

    name: str = ""
    """Name of the shard inside the cluster."""

    display_name: str | None = None
    """Name of the shard for people. Null when it was given none."""

    configuration_profile: str = ""
    """Configuration profile that the shard takes its size, storage and settings from."""

    created_at: Timestamp = EPOCH
    """When the shard was created."""

    ready: bool = False
    """Whether the shard takes queries. False while it is being built."""

    authoritative: bool | None = None
    """Whether the shard is marked as authoritative. The service does not publish more about what follows from it."""


class NekiShardStorage(Model):
    """The disks of the shards of a Neki branch that share a configuration profile.

    Every value is for one node.
    """

    minimum_storage_bytes: int | None = None
    """Size in bytes that the disk starts with and never goes below. Null where it does not apply."""

    maximum_storage_bytes: int | None = None
    """Size in bytes up to which the disk may grow by itself. Null where it does not apply."""

    storage_autoscaling: bool | None = None
    """Whether the disk grows by itself when it fills up. Null where it does not apply."""

    storage_iops: int | None = None
    """Input and output operations a second that the disk is provisioned for. Null where it does not apply."""

    storage_throughput_mibs: int | None = None
    """Throughput in MiB a second that the disk is provisioned for. Null where it does not apply."""


class Region(Model):
    """A region of a cloud provider in which databases, branches and read-only replicas can be placed."""

    id: str = ""
    """Identifier of the region."""

    provider: str = ""
    """Cloud provider that runs the region, such as `AWS` or `GCP`."""

    enabled: bool = False
    """Whether new databases and branches can be placed in the region now."""

    public_ip_addresses: list[str] = msgspec.field(default_factory=list)
    """Public IPv4 addresses from which the service connects out of this region, for allow lists in firewalls."""

    display_name: str = ""
    """Name to show, such as `AWS us-east-1`."""

    location: str = ""
    """Where the region is, such as `Northern Virginia`."""

    slug: str = ""
    """Short name that requests take as `region`, such as `us-east`."""

    current_default: bool | None = None
    """Whether this is the region that the organization's new databases get when none is named."""

    mysql_supported: bool | None = None
    """Whether MySQL (Vitess) databases can be placed in the region."""

    postgresql_supported: bool | None = None
    """Whether Postgres databases can be placed in the region."""

    neki_supported: bool | None = None
    """Whether Neki (sharded Postgres) databases can be placed in the region."""


class ResourceRef(Model):
    """A pointer to another resource, such as a branch or an organization, with just enough to name it."""

    id: str = ""
    """Identifier of the resource."""

    name: str = ""
    """Name of the resource at the time of the reply."""

    created_at: Timestamp | None = None
    """When the resource was created."""

    updated_at: Timestamp | None = None
    """When the resource was last changed."""

    deleted_at: Timestamp | None = None
    """When the resource was deleted. Null while it exists."""


class StorageChangeInput(Model):
    """What to change about the disk of each node of a cluster.

    What is left out stays as it is. Metal sizes have fixed disks.
    """

    minimum_storage_bytes: int | msgspec.UnsetType = msgspec.UNSET
    """Size in bytes that the disk has at least."""

    maximum_storage_bytes: int | msgspec.UnsetType = msgspec.UNSET
    """Size in bytes up to which the disk may grow by itself."""

    storage_autoscaling: bool | msgspec.UnsetType = msgspec.UNSET
    """Whether the disk grows by itself when it fills up, up to the maximum."""

    storage_iops: int | msgspec.UnsetType = msgspec.UNSET
    """Input and output operations a second to provision the disk for. Not every type of disk can be tuned."""

    storage_throughput_mibs: int | msgspec.UnsetType = msgspec.UNSET
    """Throughput in MiB a second to provision the disk for. Not every type of disk can be tuned."""


class StorageInput(Model):
    """How much disk each node of a Postgres cluster may have.

    Metal sizes have fixed disks and ignore it.
    """

    minimum_storage_bytes: int | msgspec.UnsetType = msgspec.UNSET
    """Size in bytes that the disk starts with and never goes below."""

    maximum_storage_bytes: int | msgspec.UnsetType = msgspec.UNSET
    """Size in bytes up to which the disk may grow by itself."""


class TableDiff(Model):
    """How the definition of one table or view differs between two schemas."""

    name: str = ""
    """Name of the table or view."""

    raw: str = ""
    """The difference as text, with a plus or minus before each line that is added or taken away."""

    html: str | None = None
    """The difference as HTML with its syntax highlighted. Absent when the service leaves it out."""


@nested("data")
class TableDiffList(Model):
    """The tables and views that differ between two schemas, all at once."""

    data: list[TableDiff] = msgspec.field(default_factory=list)
    """One entry for each table or view that differs. Empty when the schemas are the same."""


@nested("configurable", "configurations")
class Throttler(Model):
    """How strongly schema deployments are slowed down to spare a database: the ratio of every
    keyspace, for the whole database or for one deploy request.
    """

    keyspaces: list[str] | None = None
    """Names of the keyspaces for which a ratio can be set."""

    configurable: ResourceRef | None = None
    """The database or deploy request that the ratios are for."""

    configurations: list[ThrottlerConfiguration] = msgspec.field(default_factory=list)
    """The ratios that are set, one entry a keyspace."""


class ThrottlerConfiguration(Model):
    """How strongly schema deployments are slowed down in one keyspace."""

    keyspace_name: str = ""
    """Name of the keyspace."""

    ratio: float = 0.0
    """Strength of the throttling, from 0 (none) to 95 (deployments hardly advance)."""


class VtctldData(Model):
    """What a command to the Vitess cluster of a branch answered.

    The content is Vitess's own, and its form depends on the command and on the version of Vitess.
    """

    data: Any = None
    """The answer of the command, usually an object as Vitess defines it."""


class VtctldOperation(Model):
    """A command to the Vitess cluster of a branch that runs in the background.

    Poll it until `completed` is true; then `error` tells whether it went well.
    """

    id: str = ""
    """Identifier of the operation."""

    type: str | None = None
    """Kind of this object in the service."""

    action: str | None = None
    """The command that is run."""

    timeout: int | None = None
    """Seconds after which the service gives the command up."""

    created_at: Timestamp | None = None
    """When the command was asked for."""

    completed_at: Timestamp | None = None
    """When the command ended, well or not. Null while it runs."""

    state: str = ""
    """How far the command is. The service publishes no list of the words; go by `completed` and `error`."""

    completed: bool = False
    """Whether the command has ended, well or not."""

    metadata: Any = None
    """What the command was given and what the service notes about it. The form depends on the command."""

    result: Any = None
    """What the command answered, in Vitess's own form. Null or absent until it has ended well."""

    error: str | None = None
    """Why the command failed. Null while it runs and when it went well."""


class StorageChangeInputDict(TypedDict, total=False):
    """A `StorageChangeInput` as a dictionary, for requests."""

    minimum_storage_bytes: int
    maximum_storage_bytes: int
    storage_autoscaling: bool
    storage_iops: int
    storage_throughput_mibs: int


class StorageInputDict(TypedDict, total=False):
    """A `StorageInput` as a dictionary, for requests."""

    minimum_storage_bytes: int
    maximum_storage_bytes: int


class ThrottlerConfigurationDict(TypedDict):
    """A `ThrottlerConfiguration` as a dictionary, for requests."""

    keyspace_name: str
    ratio: float
