# Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
"""Bouncers: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    BouncerParameterNamespace = Literal["pgbouncer"] | str
    """The program that a setting of a bouncer is for.

    - `pgbouncer`: The pooler itself.
    """

    BouncerParameterType = Literal["array", "integer", "seconds", "select", "string"] | str
    """What kind of value a setting of a bouncer takes.

    - `array`: Several words, separated by commas.
    - `integer`: A whole number.
    - `seconds`: A time span in seconds.
    - `select`: One of the words in `options`.
    - `string`: Any text.
    """

    KnownBouncerTarget = Literal["primary", "replica", "replica_az_affinity"]
    """The words of `BouncerTarget` that are known: requests take these."""

    BouncerTarget = KnownBouncerTarget | str
    """Where a bouncer leads the connections that it pools.

    - `primary`: To the primary, for reading and writing.
    - `replica`: To the replicas, for reading only.
    - `replica_az_affinity`: To the replicas, for reading only, preferring those in the bouncer's
      own availability zone.
    """
else:
    BouncerParameterNamespace = str
    BouncerParameterType = str
    KnownBouncerTarget = str
    BouncerTarget = str


@nested("sku", "actor", "branch", "parameters")
class Bouncer(Model):
    """A dedicated PgBouncer of a Postgres branch.

    Applications reach it on port 6432 with the bouncer's name added to the username, as
    `username|bouncer`.
    """

    id: str = ""
    """Identifier of the bouncer."""

    name: str = ""
    """Name of the bouncer, at most 12 characters. It stands in paths and behind the username of connections."""

    sku: BouncerSku | None = None
    """The size of each server of the bouncer, with its processor and memory."""

    bouncer_size: str | None = None
    """The word for that size, such as `PGB_5`."""

    target: BouncerTarget = ""
    """Where the bouncer leads connections."""

    replicas_per_cell: int = 0
    """How many servers the bouncer has in each availability zone."""

    created_at: Timestamp = EPOCH
    """When the bouncer was created."""

    updated_at: Timestamp | None = None
    """When the bouncer last changed."""

    deleted_at: Timestamp | None = None
    """When the bouncer was deleted. Null while it exists."""

    actor: _types.Actor | None = None
    """Who created the bouncer."""

    branch: _types.ResourceRef | None = None
    """The branch that the bouncer serves."""

    parameters: list[BouncerParameter] | None = None
    """The settings of the bouncer, with their limits and present values."""

    parameter_overrides: dict[str, Any] | None = None
    """The settings that differ from their defaults, by name. Null or absent when there are none."""


@nested("actor")
class BouncerParameter(Model):
    """One setting of a bouncer, with what it means, its limits and its value."""

    id: str = ""
    """Identifier of the setting."""

    namespace: BouncerParameterNamespace | None = None
    """The program that the setting is for."""

    name: str = ""
    """Name of the setting in the program's own configuration, such as `default_pool_size`."""

    display_name: str | None = None
    """Name of the setting for people."""

    category: str | None = None
    """Heading under which the dashboard shows the setting."""

    description: str | None = None
    """What the setting does, in a sentence or two."""

    immutable: bool | None = None
    """Whether the setting cannot be changed."""

    parameter_type: BouncerParameterType | None = None
    """What kind of value the setting takes."""

    default_value: int | float | str | bool | None = None
    """The value that applies unless another is set. Null when there is none."""

    value: int | float | str | bool | None = None
    """The value that applies now. Null when none is set."""

    required: bool | None = None
    """Whether the setting must have a value."""

    created_at: Timestamp | None = None
    """When the value was first set."""

    updated_at: Timestamp | None = None
    """When the value last changed."""

    restart: bool | None = None
    """Whether the bouncer is restarted when the setting changes, which drops its connections."""

    max: int | float | str | bool | None = None
    """Largest value allowed. Null or absent when there is no limit or the value is not a number."""

    min: int | float | str | bool | None = None
    """Smallest value allowed. Null or absent when there is no limit or the value is not a number."""

    url: str | None = None
    """Address of the setting's own documentation."""

    options: list[str] | None = None
    """The values to choose from when the kind is `select`. Empty or absent for other kinds."""

    actor: _types.Actor | None = None
    """Who last changed the value. Null when nobody has."""


class BouncerSku(Model):
    """A size in which the servers of a bouncer are offered."""

    name: str = ""
    """Word for the size, as `bouncer_size` takes it, such as `PGB_5`."""

    display_name: str | None = None
    """Word for the size as people read it, such as `PGB-5`."""

    cpu: str | None = None
    """Share of processor cores of one server, as text such as `1/8` or `2`."""

    ram: int | None = None
    """Memory of one server in bytes."""

    sort_order: int | None = None
    """Place of the size when all are listed from small to large."""
