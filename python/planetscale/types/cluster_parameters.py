# Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
"""Cluster parameters: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import Model, Timestamp

if TYPE_CHECKING:
    ClusterParameterNamespace = Literal["patroni", "pgconf", "pgbouncer"] | str
    """The program that a setting of a Postgres branch is for.

    - `patroni`: Patroni, which watches over the cluster and promotes a replica when the primary
      fails.
    - `pgconf`: Postgres itself.
    - `pgbouncer`: The PgBouncer that comes with every branch, not the dedicated bouncers.
    """
else:
    ClusterParameterNamespace = str


@nested("actor")
class ClusterParameter(Model):
    """One setting of a Postgres branch, with what it means, its limits and its value."""

    id: str = ""
    """Identifier of the setting."""

    name: str = ""
    """Name of the setting in the program's own configuration, such as `max_connections`."""

    display_name: str | None = None
    """Name of the setting for people."""

    namespace: ClusterParameterNamespace = ""
    """The program that the setting is for."""

    category: str | None = None
    """Heading under which the dashboard shows the setting. Null when it has none."""

    description: str | None = None
    """What the setting does, in a sentence or two."""

    extension: bool | None = None
    """Whether the setting belongs to an extension."""

    immutable: bool | None = None
    """Whether the setting cannot be changed."""

    parameter_type: _types.ParameterType | None = None
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
    """Whether a change of the setting restarts the program."""

    max: int | float | str | bool | None = None
    """Largest value allowed. Null or absent when there is no limit or the value is not a number."""

    min: int | float | str | bool | None = None
    """Smallest value allowed. Null or absent when there is no limit or the value is not a number."""

    step: int | float | str | bool | None = None
    """Distance between two values allowed. Null or absent when every value in the limits is."""

    url: str | None = None
    """Address of the setting's own documentation."""

    options: list[str] | None = None
    """The values to choose from when the kind is `select`. Empty, null or absent for other kinds."""

    actor: _types.Actor | None = None
    """Who last changed the value. Null when nobody has."""
