# Generated from api/resources/planned_reparent.yaml by `cargo xtask codegen`. Do not edit.
"""Planned reparents: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.shared import VtctldOperation


class PlannedReparent(Resource):
    """Planned reparents.

    Makes a chosen replica the primary of a shard of a MySQL (Vitess) branch, while both it and the
    present primary are healthy, for maintenance that is planned. Writes to the shard are
    interrupted for a moment and transactions that are under way may fail, so clients must try
    again; prefer a quiet time.
    """

    @property
    def with_raw_response(self) -> PlannedReparentWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return PlannedReparentWithRawResponse(self)

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str,
        shard: str,
        new_primary: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperation:
        """Make a replica the primary of its shard.

        Starts the change of the primary and returns the operation that carries it out in the
        background. The list of tablets of the branch has the aliases. Production branches need
        `write_production_branch_topology`.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent`

        Service token: any one of `write_branch_topology`, `write_production_branch_topology`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace that the shard belongs to.
            shard: Range of the shard, such as `-80`, or `-` for the only one.
            new_primary: Alias of the replica that becomes the primary, such as
                `zone1-0000000101`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperation`: A command to the Vitess cluster of a branch that runs in the
            background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "planned_reparent_create",
            (organization, database, branch),
            VtctldOperation,
            body={"keyspace": keyspace, "shard": shard, "new_primary": new_primary},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperation:
        """Get a planned reparent.

        Returns the state of a change of the primary and, once it is done, its result or error.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the operation, as the call that started it returned.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperation`: A command to the Vitess cluster of a branch that runs in the
            background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "planned_reparent_get",
            (organization, database, branch, id),
            VtctldOperation,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_completed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[VtctldOperation]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperation:
        """Waits until the operation has done its work.

        Fails when it ended in another way; `error` of the operation says why. An operation has a
        time limit of its own, `timeout`.

        It succeeds when `state` is `completed`. It fails when `state` is `failed` or `error` or
        `canceled` or `cancelled`, or `completed` is `true`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the operation, as the call that started it returned.
            timeout: Seconds to wait, or a `timedelta`; 30 minutes unless told otherwise. `None`
                is no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperation`: A command to the Vitess cluster of a branch that runs in the
            background.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "planned_reparent_get",
            "wait_until_completed",
            (organization, database, branch, id),
            VtctldOperation,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncPlannedReparent(AsyncResource):
    """Planned reparents.

    Makes a chosen replica the primary of a shard of a MySQL (Vitess) branch, while both it and the
    present primary are healthy, for maintenance that is planned. Writes to the shard are
    interrupted for a moment and transactions that are under way may fail, so clients must try
    again; prefer a quiet time.
    """

    @property
    def with_raw_response(self) -> AsyncPlannedReparentWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncPlannedReparentWithRawResponse(self)

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str,
        shard: str,
        new_primary: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperation:
        """Make a replica the primary of its shard.

        Starts the change of the primary and returns the operation that carries it out in the
        background. The list of tablets of the branch has the aliases. Production branches need
        `write_production_branch_topology`.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent`

        Service token: any one of `write_branch_topology`, `write_production_branch_topology`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace that the shard belongs to.
            shard: Range of the shard, such as `-80`, or `-` for the only one.
            new_primary: Alias of the replica that becomes the primary, such as
                `zone1-0000000101`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperation`: A command to the Vitess cluster of a branch that runs in the
            background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "planned_reparent_create",
            (organization, database, branch),
            VtctldOperation,
            body={"keyspace": keyspace, "shard": shard, "new_primary": new_primary},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperation:
        """Get a planned reparent.

        Returns the state of a change of the primary and, once it is done, its result or error.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the operation, as the call that started it returned.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperation`: A command to the Vitess cluster of a branch that runs in the
            background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "planned_reparent_get",
            (organization, database, branch, id),
            VtctldOperation,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_completed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[VtctldOperation]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldOperation:
        """Waits until the operation has done its work.

        Fails when it ended in another way; `error` of the operation says why. An operation has a
        time limit of its own, `timeout`.

        It succeeds when `state` is `completed`. It fails when `state` is `failed` or `error` or
        `canceled` or `cancelled`, or `completed` is `true`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the operation, as the call that started it returned.
            timeout: Seconds to wait, or a `timedelta`; 30 minutes unless told otherwise. `None`
                is no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldOperation`: A command to the Vitess cluster of a branch that runs in the
            background.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "planned_reparent_get",
            "wait_until_completed",
            (organization, database, branch, id),
            VtctldOperation,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class PlannedReparentWithRawResponse:
    """The methods of `PlannedReparent`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: PlannedReparent) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)


class AsyncPlannedReparentWithRawResponse:
    """The methods of `AsyncPlannedReparent`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncPlannedReparent) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
