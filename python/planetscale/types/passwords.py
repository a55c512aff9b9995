# Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
"""Passwords: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    KnownPasswordRole = Literal["reader", "writer", "admin", "readwriter"]
    """The words of `PasswordRole` that are known: requests take these."""

    PasswordRole = KnownPasswordRole | str
    """What connections with a password may do in the database.

    - `reader`: Read rows only.
    - `writer`: Change rows only, no reading.
    - `admin`: Read and change rows, and change the schema where the branch allows it.
    - `readwriter`: Read and change rows, but not the schema.
    """
else:
    KnownPasswordRole = str
    PasswordRole = str


@nested("actor", "region", "database_branch")
class Password(Model):
    """A username and a secret for connecting to one branch over the MySQL protocol.

    The host name, the username and the secret make up a connection; TLS is mandatory.
    """

    _sensitive_ = frozenset({"plain_text"})

    id: str = ""
    """Identifier of the password, used in the paths of this group."""

    name: str = ""
    """Name that was given to the password, or the one the service made up."""

    role: PasswordRole = ""
    """What connections with this password may do."""

    cidrs: list[str] | None = None
    """IPv4 addresses and CIDR ranges that may connect. Null or empty when any address may."""

    created_at: Timestamp = EPOCH
    """When the password was created."""

    deleted_at: Timestamp | None = None
    """When the password was deleted. Null while it exists."""

    expires_at: Timestamp | None = None
    """When the password stops working. Null when it has no limited lifetime."""

    last_used_at: Timestamp | None = None
    """When a connection was last opened with the password. Null before the first use."""

    expired: bool | None = None
    """Whether the lifetime is over."""

    direct_vtgate: bool | None = None
    """Whether connections go straight to the VTGate servers of the branch, past PlanetScale's edge."""

    direct_vtgate_addresses: list[str] | None = None
    """Addresses for such direct connections. Empty when `direct_vtgate` is false."""

    ttl_seconds: int | None = None
    """Lifetime in seconds that was asked for with `ttl`. Null when the password never expires."""

    access_host_url: str = ""
    """Host name to connect to. It leads to the nearest edge location of the provider."""

    access_host_regional_url: str | None = None
    """Host name that leads to the branch's own region."""

    access_host_regional_urls: list[str] | None = None
    """Host names of all the regions in which the password works."""

    actor: _types.Actor | None = None
    """Who created the password. Null when that user or token is gone."""

    region: _types.Region | None = None
    """Region to which the password connects."""

    username: str = ""
    """Username for the connection, made by the service."""

    plain_text: str | None = None
    """The secret itself. Present only in the replies of create and renew, null everywhere else."""

    replica: bool | None = None
    """Whether connections go to replicas, for reading only."""

    renewable: bool | None = None
    """Whether the lifetime can be started anew with renew."""

    database_branch: PasswordBranch | None = None
    """The branch to which the password belongs, in brief."""


class PasswordBranch(Model):
    """The branch of a password, with what a connection needs to know about it."""

    name: str = ""
    """Name of the branch, such as `main`."""

    id: str = ""
    """Identifier of the branch."""

    production: bool | None = None
    """Whether it is a production branch."""

    mysql_edge_address: str | None = None
    """Host name of the edge at which MySQL connections to this branch arrive."""

    private_edge_connectivity: bool | None = None
    """Whether the branch can be reached through a private link of the cloud provider."""
