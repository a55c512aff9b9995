# Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
"""Configuration profiles: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import msgspec

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    ConfigurationProfileState = Literal["draft", "pending", "applying", "ready"] | str
    """Whether what was asked for of a configuration profile is in force.

    - `draft`: Set down, but not put into force yet.
    - `pending`: A change waits to be carried out.
    - `applying`: A change is being carried out on the shards.
    - `ready`: In force, with no change ahead.
    """
else:
    ConfigurationProfileState = str


@nested("storage")
class NekiConfigurationProfile(Model):
    """What shards of a Neki branch have in common: the size of their clusters, their disks, and the
    version and settings of their Postgres.
    """

    id: str = ""
    """Identifier of the profile. Paths take `name` instead."""

    name: str = ""
    """Name of the profile, which paths take. It can be changed."""

    architecture: str | None = None
    """Processor architecture of the size, `x86_64` or `arm64`."""

    cluster_size: str | None = None
    """Size of the cluster of each shard, in its full form such as `PS_10_AWS_ARM_NEKI`."""

    cluster_display_name: str | None = None
    """Word for the size as people read it, such as `PS-10`."""

    default: bool | None = None
    """Whether this is the default profile of its branch."""

    metal: bool | None = None
    """Whether the size is a Metal one, with fast local disks instead of network-attached ones."""

    replicas: int | None = None
    """How many replicas each shard has beside its primary."""

    postgres_image_version: str | None = None
    """Version of the image that the nodes run, which holds Postgres and what the service puts around it."""

    latest_postgres_image_version: str | None = None
    """Newest version of the image there is for the profile. Another one than `postgres_image_version`
    when an update is there to be installed.
    """

    postgres_major_version: int | None = None
    """Major version of Postgres that the nodes run, such as 18."""

    postgres_minor_version: int | None = None
    """Minor version of Postgres that the nodes run, such as 1."""

    latest_postgres_minor_version: int | None = None
    """Newest minor version there is for the major version."""

    shards: int | None = None
    """How many shards belong to the profile."""

    storage: _types.NekiShardStorage | None = None
    """The disks of the nodes."""

    state: ConfigurationProfileState = ""
    """Whether what was asked for is in force."""

    created_at: Timestamp = EPOCH
    """When the profile was created."""

    updated_at: Timestamp = EPOCH
    """When the profile was last changed."""


@nested("parameters")
class NekiExtension(Model):
    """A Postgres extension that the shards of a configuration profile can run."""

    name: str = ""
    """Name of the extension, as CREATE EXTENSION takes it."""

    can_enable: bool | None = None
    """Whether the profile decides if the extension is enabled. The others are always on, or need no
    enabling beyond CREATE EXTENSION.
    """

    description: str | None = None
    """What the extension does."""

    enabled: bool | None = None
    """Whether the profile has the extension enabled. Null or absent where there is nothing to enable."""

    internal: bool | None = None
    """Whether the extension belongs to the service itself."""

    loader: str | None = None
    """How Postgres loads the extension, such as by preloading its library. The words are not published."""

    parameters: list[_types.NekiParameter] | None = None
    """The settings of the extension."""

    url: str | None = None
    """Address of the documentation of the extension."""


class NekiShardAssignment(Model):
    """What became of one shard when shards were assigned to a configuration profile."""

    id: str = ""
    """Identifier of the shard."""

    status: str = ""
    """How the assignment of this shard ended. The service publishes no list of the words; `error`
    tells whether it failed.
    """

    error: dict[str, Any] | None = None
    """Why this shard was not assigned, in the form of an error reply. Null or absent when it was."""


class NekiShardBatch(Model):
    """The shards that one request created."""

    created: int = 0
    """How many shards were created."""

    shard_ids: list[str] = msgspec.field(default_factory=list)
    """Identifiers of the new shards."""
