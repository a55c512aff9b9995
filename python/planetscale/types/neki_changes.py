# Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
"""Neki changes: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    KnownNekiChangeRequestState = Literal["draft", "pending", "applying", "canceled", "completed"]
    """The words of `NekiChangeRequestState` that are known: requests take these."""

    NekiChangeRequestState = KnownNekiChangeRequestState | str
    """How far a change of a part of a Neki branch is.

    - `draft`: Set down, but not handed in to be carried out yet.
    - `pending`: Waits to be carried out.
    - `applying`: Being carried out.
    - `canceled`: Taken back before it was carried out.
    - `completed`: In force.
    """

    KnownNekiChangeRequestTargetType = Literal[
        "NekiAdmin",
        "NekiCluster",
        "NekiConfigurationProfile",
        "NekiRouter",
        "NekiSidecar",
    ]
    """The words of `NekiChangeRequestTargetType` that are known: requests take these."""

    NekiChangeRequestTargetType = KnownNekiChangeRequestTargetType | str
    """The kind of part of a Neki branch that a change is for.

    - `NekiAdmin`: The admin component.
    - `NekiCluster`: The cluster as a whole, such as the version of its software.
    - `NekiConfigurationProfile`: A configuration profile, and with it the shards that belong to it.
    - `NekiRouter`: A router group.
    - `NekiSidecar`: The sidecars of a configuration profile.
    """

    NekiChangeRequestType = (
        Literal[
            "NekiAdminChangeRequest",
            "NekiClusterChangeRequest",
            "NekiConfigurationProfileChangeRequest",
            "NekiRouterChangeRequest",
            "NekiSidecarChangeRequest",
        ]
        | str
    )
    """What kind of part of a Neki branch a change request is for, in the word for the request.

    - `NekiAdminChangeRequest`: A change of the admin component.
    - `NekiClusterChangeRequest`: A change of the cluster as a whole.
    - `NekiConfigurationProfileChangeRequest`: A change of a configuration profile.
    - `NekiRouterChangeRequest`: A change of a router group.
    - `NekiSidecarChangeRequest`: A change of the sidecars of a configuration profile.
    """
else:
    KnownNekiChangeRequestState = str
    NekiChangeRequestState = str
    KnownNekiChangeRequestTargetType = str
    NekiChangeRequestTargetType = str
    NekiChangeRequestType = str


@nested("actor", "storage", "previous_storage")
class NekiChangeRequest(Model):
    """A change of one part of a Neki branch that somebody asked for.

    Beside what all changes have, only the fields of the kind of part that is changed are filled,
    each with its value after the change and, under `previous_`, the one before it; the others are
    null or absent.
    """

    type: NekiChangeRequestType | None = None
    """What kind of part the change is for, in the word for the change."""

    id: str = ""
    """Identifier of the change request."""

    state: NekiChangeRequestState = ""
    """How far the change is."""

    can_delete: bool | None = None
    """Whether the change can still be canceled."""

    started_at: Timestamp | None = None
    """When the change began to be carried out. Null before that."""

    completed_at: Timestamp | None = None
    """When the change was completed. Null before that."""

    created_at: Timestamp = EPOCH
    """When the change was asked for."""

    updated_at: Timestamp = EPOCH
    """When the change request last changed."""

    actor: _types.Actor | None = None
    """Who asked for the change. Null where the service did so itself."""

    target_id: str | None = None
    """Identifier of the part that is changed. Null where it has none."""

    target_type: NekiChangeRequestTargetType = ""
    """What kind of part is changed."""

    target_name: str | None = None
    """Name of the part that is changed."""

    admin_size: str | None = None
    """Size of the admin component after the change. Only on changes of the admin component."""

    admin_size_display_name: str | None = None
    """That size as people read it."""

    parameters: dict[str, Any] | None = None
    """Settings after the change, by namespace and then by name. Null where the part has none."""

    previous_admin_size: str | None = None
    """Size of the admin component before the change."""

    previous_admin_size_display_name: str | None = None
    """That size as people read it."""

    previous_parameters: dict[str, Any] | None = None
    """Settings before the change, by namespace and then by name."""

    flags: list[str] | None = None
    """Flags of the cluster after the change. Only on changes of the cluster; what they mean is not published."""

    neki_image_version: str | None = None
    """Version of the Neki software after the change. Only on changes of the cluster."""

    previous_flags: list[str] | None = None
    """Flags of the cluster before the change."""

    previous_neki_image_version: str | None = None
    """Version of the Neki software before the change."""

    router_size: str | None = None
    """Size of each router after the change. Only on changes of router groups."""

    router_size_display_name: str | None = None
    """That size as people read it."""

    replicas_per_cell: int | None = None
    """Routers in each availability zone after the change. Only on changes of router groups."""

    autoscaling: bool | None = None
    """Whether routers are added and taken away with the load after the change. Only on changes of router groups."""

    max_replicas_per_cell: int | None = None
    """The most routers that autoscaling may run in an availability zone after the change."""

    target_cpu_utilization: int | None = None
    """Percentage of processor use that autoscaling aims for after the change."""

    previous_router_size: str | None = None
    """Size of each router before the change."""

    previous_router_size_display_name: str | None = None
    """That size as people read it."""

    previous_replicas_per_cell: int | None = None
    """Routers in each availability zone before the change."""

    previous_autoscaling: bool | None = None
    """Whether routers were added and taken away with the load before the change."""

    previous_max_replicas_per_cell: int | None = None
    """The most routers that autoscaling might run in an availability zone before the change."""

    previous_target_cpu_utilization: int | None = None
    """Percentage of processor use that autoscaling aimed for before the change."""

    name: str | None = None
    """Name of the configuration profile after the change. Only on changes of configuration profiles."""

    previous_name: str | None = None
    """Name of the configuration profile before the change."""

    cluster_size: str | None = None
    """Size of the cluster of each shard after the change. Only on changes of configuration profiles."""

    cluster_display_name: str | None = None
    """That size as people read it."""

    metal: bool | None = None
    """Whether the size after the change is a Metal one, with fast local disks."""

    cluster_rank: int | None = None
    """Place of the size after the change among all sizes, by which the dashboard tells larger from smaller."""

    replicas: int | None = None
    """Replicas of each shard after the change. Only on changes of configuration profiles."""

    shards: int | None = None
    """Number of shards of the profile after the change. Only on changes of configuration profiles."""

    postgres_image_version: str | None = None
    """Version of the Postgres image after the change. Only on changes of configuration profiles."""

    storage: _types.NekiShardStorage | None = None
    """The disks of the nodes after the change. Only on changes of configuration profiles."""

    previous_cluster_size: str | None = None
    """Size of the cluster of each shard before the change."""

    previous_cluster_display_name: str | None = None
    """That size as people read it."""

    previous_metal: bool | None = None
    """Whether the size before the change is a Metal one."""

    previous_cluster_rank: int | None = None
    """Place of the size before the change among all sizes."""

    previous_replicas: int | None = None
    """Replicas of each shard before the change."""

    previous_shards: int | None = None
    """Number of shards of the profile before the change."""

    previous_postgres_image_version: str | None = None
    """Version of the Postgres image before the change."""

    previous_storage: _types.NekiShardStorage | None = None
    """The disks of the nodes before the change."""
