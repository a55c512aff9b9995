# Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
"""Branch changes: the types."""

from __future__ import annotations

from typing import Any

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp


@nested("actor")
class BranchChangeRequest(Model):
    """A change of the cluster of a Postgres branch.

    The fields tell what the cluster is to be after it, those that begin with `previous_` what it
    was before.
    """

    id: str = ""
    """Identifier of the change."""

    state: _types.ChangeRequestState = ""
    """How far the change is."""

    started_at: Timestamp | None = None
    """When the change began to be carried out. Null while it waits."""

    completed_at: Timestamp | None = None
    """When the change ended. Null until then."""

    created_at: Timestamp = EPOCH
    """When the change was asked for."""

    updated_at: Timestamp = EPOCH
    """When the change last made progress."""

    actor: _types.Actor | None = None
    """Who asked for the change. Null when the service did."""

    cluster_name: str | None = None
    """Size of the cluster in its full form, such as `PS_20_AWS_X86`."""

    cluster_display_name: str | None = None
    """Size of the cluster as people read it, such as `PS-20`."""

    cluster_metal: bool | None = None
    """Whether it is a Metal size, with fast local disks instead of network-attached ones."""

    replicas: int | None = None
    """How many replicas the cluster has beside its primary."""

    parameters: dict[str, Any] | None = None
    """The settings that differ from their defaults, by namespace and name."""

    previous_cluster_name: str | None = None
    """Size of the cluster before the change, in its full form."""

    previous_cluster_display_name: str | None = None
    """Size of the cluster before the change, as people read it."""

    previous_cluster_metal: bool | None = None
    """Whether it was a Metal size."""

    previous_replicas: int | None = None
    """How many replicas the cluster had."""

    previous_parameters: dict[str, Any] | None = None
    """The settings that differed from their defaults before the change, by namespace and name."""

    minimum_storage_bytes: int | None = None
    """Size in bytes that the disk of a node has at least. Null where it does not apply."""

    maximum_storage_bytes: int | None = None
    """Size in bytes up to which the disk may grow by itself. Null where it does not apply."""

    storage_autoscaling: bool | None = None
    """Whether the disk grows by itself when it fills up. Null where it does not apply."""

    storage_shrinking: bool | None = None
    """Whether the change makes the disk smaller, which copies the data to new disks. Null where it does not apply."""

    storage_type: _types.StorageType | None = None
    """Type of the disk. Null where it does not apply."""

    storage_iops: int | None = None
    """Input and output operations a second that the disk is provisioned for. Null where it does not apply."""

    storage_throughput_mibs: int | None = None
    """Throughput in MiB a second that the disk is provisioned for. Null where it does not apply."""

    previous_minimum_storage_bytes: int | None = None
    """Size in bytes that the disk had at least. Null where it does not apply."""

    previous_maximum_storage_bytes: int | None = None
    """Size in bytes up to which the disk could grow. Null where it does not apply."""

    previous_storage_autoscaling: bool | None = None
    """Whether the disk grew by itself. Null where it does not apply."""

    previous_storage_shrinking: bool | None = None
    """Whether the disk was being made smaller before. Null where it does not apply."""

    previous_storage_type: _types.StorageType | None = None
    """Type of the disk before the change. Null where it does not apply."""

    previous_storage_iops: int | None = None
    """Input and output operations a second that the disk was provisioned for. Null where it does not apply."""

    previous_storage_throughput_mibs: int | None = None
    """Throughput in MiB a second that the disk was provisioned for. Null where it does not apply."""

    version: Any = None
    """Version of Postgres that the cluster runs after the change. Null or absent when it stays."""

    previous_version: Any = None
    """Version of Postgres before the change. Null or absent when it stays."""

    confirm_shrink: bool | None = None
    """Whether somebody has confirmed that the disk may be made smaller. Null or absent when that was not asked."""
