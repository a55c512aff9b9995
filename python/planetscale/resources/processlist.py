# Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
"""Process lists: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.processlist import KillKind, KillProcessReply, ProcessListReply


class Processlist(Resource):
    """Process lists.

    What the primary MySQL server of a shard is doing right now, as `SHOW FULL PROCESSLIST` tells,
    and a way to end it. For MySQL (Vitess) branches.
    """

    @property
    def with_raw_response(self) -> ProcesslistWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return ProcesslistWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ProcessListReply:
        """List what the primary of a shard is doing.

        Returns the connections of the primary of one shard with the statements they run, without
        pages, and says which tablet that is. On a branch with one unsharded keyspace nothing needs
        to be named.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/processlist`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace. Needed when the branch has several.
            shard: Range of the shard, such as `-80`. Needed when the keyspace is sharded.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ProcessListReply`: The envelope around the process list.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_processes",
            (organization, database, branch),
            ProcessListReply,
            query={"keyspace": keyspace, "shard": shard},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def kill(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        id: int,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        kind: KillKind | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> KillProcessReply:
        """End a query or a connection on the primary of a shard.

        Ends one process by its number from the list. Numbers are those of one server, so name the
        same keyspace and shard as for the list.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/processlist/kill`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Number of the process, as in the list.
            keyspace: Name of the keyspace. Needed when the branch has several.
            shard: Range of the shard, such as `-80`. Needed when the keyspace is sharded.
            kind: How much of it is ended. The connection when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `KillProcessReply`: The envelope around what was ended.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "kill_process",
            (organization, database, branch),
            KillProcessReply,
            body={"keyspace": keyspace, "shard": shard, "id": id, "kind": kind},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncProcesslist(AsyncResource):
    """Process lists.

    What the primary MySQL server of a shard is doing right now, as `SHOW FULL PROCESSLIST` tells,
    and a way to end it. For MySQL (Vitess) branches.
    """

    @property
    def with_raw_response(self) -> AsyncProcesslistWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncProcesslistWithRawResponse(self)

    async def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ProcessListReply:
        """List what the primary of a shard is doing.

        Returns the connections of the primary of one shard with the statements they run, without
        pages, and says which tablet that is. On a branch with one unsharded keyspace nothing needs
        to be named.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/processlist`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace. Needed when the branch has several.
            shard: Range of the shard, such as `-80`. Needed when the keyspace is sharded.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ProcessListReply`: The envelope around the process list.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_processes",
            (organization, database, branch),
            ProcessListReply,
            query={"keyspace": keyspace, "shard": shard},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def kill(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        id: int,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        kind: KillKind | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> KillProcessReply:
        """End a query or a connection on the primary of a shard.

        Ends one process by its number from the list. Numbers are those of one server, so name the
        same keyspace and shard as for the list.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/processlist/kill`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Number of the process, as in the list.
            keyspace: Name of the keyspace. Needed when the branch has several.
            shard: Range of the shard, such as `-80`. Needed when the keyspace is sharded.
            kind: How much of it is ended. The connection when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `KillProcessReply`: The envelope around what was ended.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "kill_process",
            (organization, database, branch),
            KillProcessReply,
            body={"keyspace": keyspace, "shard": shard, "id": id, "kind": kind},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class ProcesslistWithRawResponse:
    """The methods of `Processlist`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Processlist) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw(raw.list)
        self.kill = to_raw(raw.kill)


class AsyncProcesslistWithRawResponse:
    """The methods of `AsyncProcesslist`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncProcesslist) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw(raw.list)
        self.kill = to_async_raw(raw.kill)
