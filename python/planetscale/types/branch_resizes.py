# Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
"""Branch resizes: the types."""

from __future__ import annotations

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp


@nested("actor")
class BranchResizeRequest(Model):
    """A change of the VTGates of a MySQL branch.

    The fields tell what they are to be after it, those that begin with `previous_` what they were
    before.
    """

    id: str = ""
    """Identifier of the resize."""

    state: _types.ChangeRequestState = ""
    """How far the resize is."""

    started_at: Timestamp | None = None
    """When the resize began to be carried out. Null while it waits."""

    completed_at: Timestamp | None = None
    """When the resize ended. Null until then."""

    created_at: Timestamp = EPOCH
    """When the resize was asked for."""

    updated_at: Timestamp = EPOCH
    """When the resize last made progress."""

    vtgate_size: str | None = None
    """Size of the VTGates in the service's internal form."""

    previous_vtgate_size: str | None = None
    """Size of the VTGates before the resize, in the service's internal form."""

    vtgate_count: int | None = None
    """How many VTGates run; with autoscaling, the fewest."""

    previous_vtgate_count: int | None = None
    """How many VTGates ran; with autoscaling, the fewest."""

    vtgate_max_count: int | None = None
    """The most VTGates that autoscaling may run. Null without autoscaling."""

    previous_vtgate_max_count: int | None = None
    """The most VTGates that autoscaling could run. Null without autoscaling."""

    vtgate_autoscaling: bool | None = None
    """Whether VTGates are added and taken away with the load."""

    previous_vtgate_autoscaling: bool | None = None
    """Whether VTGates were added and taken away with the load."""

    vtgate_target_cpu_utilization: float | None = None
    """Percentage of processor use that autoscaling aims for. Null without autoscaling."""

    previous_vtgate_target_cpu_utilization: float | None = None
    """Percentage of processor use that autoscaling aimed for. Null without autoscaling."""

    vtgate_name: str | None = None
    """Size of the VTGates as requests name it, such as `VTG_5`."""

    vtgate_display_name: str | None = None
    """Size of the VTGates as people read it, such as `VTG-5`."""

    previous_vtgate_name: str | None = None
    """Size of the VTGates before the resize, as requests name it."""

    previous_vtgate_display_name: str | None = None
    """Size of the VTGates before the resize, as people read it."""

    actor: _types.Actor | None = None
    """Who asked for the resize. Null when the service did."""
