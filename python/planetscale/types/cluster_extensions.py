# Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
"""Cluster extensions: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import Model

if TYPE_CHECKING:
    ClusterExtensionLoader = Literal["shared_preload_libraries", "session_preload_libraries", "create_extension"] | str
    """How a Postgres extension gets into the server.

    - `shared_preload_libraries`: Loaded when the server starts, so turning it on or off restarts
      the server.
    - `session_preload_libraries`: Loaded when a connection begins, so new connections have it.
    - `create_extension`: Needs no loading; `CREATE EXTENSION` in the database is enough.
    """
else:
    ClusterExtensionLoader = str


@nested("parameters")
class ClusterExtension(Model):
    """A Postgres extension that a branch can use, with the parameters that belong to it."""

    id: str = ""
    """Identifier of the extension."""

    name: str = ""
    """Name of the extension, such as `pg_stat_statements`."""

    description: str | None = None
    """What the extension is for, in a sentence or two."""

    internal: bool | None = None
    """Whether the service counts the extension as internal, one for its own use."""

    loader: ClusterExtensionLoader | None = None
    """How the extension gets into the server."""

    url: str | None = None
    """Address of the extension's documentation."""

    available: bool | None = None
    """Whether the branch can use the extension."""

    unavailable_reason: str | None = None
    """Why the branch cannot use the extension. Null, empty or absent when it can."""

    parameters: list[_types.ClusterParameter] | None = None
    """The settings that belong to the extension, with their limits and present values."""
