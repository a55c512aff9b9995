# Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
"""Dedicated read replicas: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    DedicatedReadReplicaState = Literal["pending", "ready", "deleting"] | str
    """Where a dedicated read replica is in its life.

    - `pending`: Being created.
    - `ready`: Takes connections.
    - `deleting`: Being deleted.
    """
else:
    DedicatedReadReplicaState = str


@nested("actor", "region", "parameters")
class DedicatedReadReplica(Model):
    """Instances that follow a Postgres branch and serve reads at an address of their own, apart from
    the replicas that stand by for the primary.
    """

    id: str = ""
    """Identifier of the dedicated read replica. Paths take `name` instead."""

    name: str = ""
    """Name of the dedicated read replica, which paths take."""

    state: DedicatedReadReplicaState = ""
    """Where it is in its life. `ready` is the one thing to test for."""

    replicas: int | None = None
    """How many instances serve reads."""

    cluster_name: str | None = None
    """Size of each instance in its full form, such as `PS_10_AWS_X86`, even though it was asked for as `PS_10`."""

    cluster_display_name: str | None = None
    """Word for the size as people read it, such as `PS-10`."""

    access_host_url: str | None = None
    """Host name to connect to over the internet."""

    private_access_host_url: str | None = None
    """Host name to connect to through a private link of the cloud provider."""

    private_connection_service_name: str | None = None
    """Name of the service to which such a private link is set up. Null where there is none."""

    minimum_storage_bytes: int | None = None
    """Size in bytes that the disk of each instance starts with and never goes below. Null where it does not apply."""

    maximum_storage_bytes: int | None = None
    """Size in bytes up to which the disk may grow by itself. Null where it does not apply."""

    storage_autoscaling: bool | None = None
    """Whether the disk grows by itself when it fills up. Null where it does not apply."""

    storage_type: _types.StorageType | None = None
    """Type of the disk. Null for Metal sizes, which have local disks."""

    storage_iops: int | None = None
    """Input and output operations a second that the disk is provisioned for. Null where it does not apply."""

    storage_throughput_mibs: int | None = None
    """Throughput in MiB a second that the disk is provisioned for. Null where it does not apply."""

    volume_modifications_blocked_until: Timestamp | None = None
    """Until when the cloud provider allows no further change of the disk. Null when it can be changed now."""

    created_at: Timestamp = EPOCH
    """When the dedicated read replica was created."""

    updated_at: Timestamp = EPOCH
    """When the dedicated read replica was last changed."""

    ready_at: Timestamp | None = None
    """When it first took connections. Null before that."""

    ready: bool = False
    """Whether it takes connections."""

    actor: _types.Actor | None = None
    """Who created it."""

    region: _types.Region | None = None
    """Region that it runs in."""

    parameters: list[DedicatedReadReplicaParameter] | None = None
    """Its settings, with their limits and present values."""


@nested("actor")
class DedicatedReadReplicaParameter(Model):
    """One setting of a dedicated read replica, with what it means, its limits and its value.

    Some may not be lower than on the primary.
    """

    id: str = ""
    """Identifier of the setting."""

    namespace: _types.ClusterParameterNamespace | None = None
    """What the setting is for. Only Postgres itself, `pgconf`, here so far."""

    name: str = ""
    """Name of the setting as requests take it, such as `max_connections`."""

    display_name: str | None = None
    """Name of the setting for people."""

    category: str | None = None
    """Heading under which the dashboard shows the setting."""

    description: str | None = None
    """What the setting does, in a sentence or two."""

    immutable: bool | None = None
    """Whether the setting cannot be changed."""

    parameter_type: _types.ParameterType | None = None
    """What kind of value the setting takes. `integer` or `time` here so far."""

    default_value: int | float | str | bool | None = None
    """The value that applies unless another is set. Null when there is none."""

    disabled_reason: str | None = None
    """Why the setting cannot be changed now. Null or absent when it can."""

    value: int | float | str | bool | None = None
    """The value that applies now. Null when none is set."""

    required: bool | None = None
    """Whether the setting must have a value."""

    created_at: Timestamp | None = None
    """When the value was first set. Null for a setting with its default."""

    updated_at: Timestamp | None = None
    """When the value last changed. Null for a setting with its default."""

    restart: bool | None = None
    """Whether the instances are restarted when the setting changes, which drops their connections."""

    max: int | float | str | bool | None = None
    """Largest value allowed. Null or absent without a limit."""

    min: int | float | str | bool | None = None
    """Smallest value allowed. Null or absent without a limit."""

    url: str | None = None
    """Address of the documentation of the setting."""

    options: list[str] | None = None
    """The values to choose from where there is a choice. Empty for other kinds."""

    units: list[str] | None = None
    """The units that may follow a number in the value, such as `MB` or `min`. Empty where there are none."""

    actor: _types.Actor | None = None
    """Who last changed the value. Null when nobody has."""
