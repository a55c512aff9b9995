# Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
"""Bouncers: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.bouncers import Bouncer, KnownBouncerTarget


class Bouncers(Resource):
    """Bouncers.

    Dedicated PgBouncers: connection poolers of a Postgres branch that run on servers of their own,
    next to the small pooler that every branch has on port 6432. They let many short connections
    share a few real ones, and lead them to the primary or to the replicas.
    """

    @property
    def with_raw_response(self) -> BouncersWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return BouncersWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[Bouncer]:
        """List the bouncers of a branch.

        Gives the dedicated bouncers of a Postgres branch, page by page, with their sizes and
        parameters.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            page: Number of the page to return, counted from 1.
            per_page: How many items a page holds, at most 100.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            The items of all pages, each a `Bouncer`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_bouncers",
            (organization, database, branch),
            Bouncer,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        target: KnownBouncerTarget | Omit = OMIT,
        bouncer_size: str | Omit = OMIT,
        replicas_per_cell: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Bouncer:
        """Create a bouncer for a branch.

        Adds a dedicated bouncer to a Postgres branch, which is billed by its size. The branch must
        be ready, or the service answers with 422.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the bouncer, at most 12 characters; `primary` and `replica` are taken.
                The service makes one up when none is sent.
            target: Where to lead connections. The official clients always send it.
            bouncer_size: Size of each server, such as `PGB_5`. The service picks one when none
                is sent.
            replicas_per_cell: How many servers to run in each availability zone.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Bouncer`: A dedicated PgBouncer of a Postgres branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_bouncer",
            (organization, database, branch),
            Bouncer,
            body={"name": name, "target": target, "bouncer_size": bouncer_size, "replicas_per_cell": replicas_per_cell},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        bouncer: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Bouncer:
        """Get a bouncer.

        Gives one dedicated bouncer of a Postgres branch with its size and parameters.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            bouncer: Name of the bouncer, such as `web-pool`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Bouncer`: A dedicated PgBouncer of a Postgres branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_bouncer",
            (organization, database, branch, bouncer),
            Bouncer,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_deleted(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        bouncer: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Bouncer]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Waits until the service no longer knows the bouncer.

        Delete it first.

        It succeeds when the service answers 404.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            bouncer: Name of the bouncer, such as `web-pool`.
            timeout: Seconds to wait, or a `timedelta`; 30 minutes unless told otherwise. `None`
                is no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            missing_ok: Whether what is not there at the first look counts as deleted. Without
                it, that is an error unless this client deleted it: the name may be misspelled, or
                the credentials may not see it.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        self._wait_gone(
            "get_bouncer",
            "wait_until_deleted",
            (organization, database, branch, bouncer),
            Bouncer,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            missing_ok=missing_ok,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        bouncer: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a bouncer.

        Removes a dedicated bouncer. Connections that go through it end, so lead applications
        elsewhere first. The database itself is not touched.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            bouncer: Name of the bouncer, such as `web-pool`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call_none(
            "delete_bouncer",
            (organization, database, branch, bouncer),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncBouncers(AsyncResource):
    """Bouncers.

    Dedicated PgBouncers: connection poolers of a Postgres branch that run on servers of their own,
    next to the small pooler that every branch has on port 6432. They let many short connections
    share a few real ones, and lead them to the primary or to the replicas.
    """

    @property
    def with_raw_response(self) -> AsyncBouncersWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncBouncersWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[Bouncer]:
        """List the bouncers of a branch.

        Gives the dedicated bouncers of a Postgres branch, page by page, with their sizes and
        parameters.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            page: Number of the page to return, counted from 1.
            per_page: How many items a page holds, at most 100.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            The items of all pages, each a `Bouncer`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_bouncers",
            (organization, database, branch),
            Bouncer,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        target: KnownBouncerTarget | Omit = OMIT,
        bouncer_size: str | Omit = OMIT,
        replicas_per_cell: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Bouncer:
        """Create a bouncer for a branch.

        Adds a dedicated bouncer to a Postgres branch, which is billed by its size. The branch must
        be ready, or the service answers with 422.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the bouncer, at most 12 characters; `primary` and `replica` are taken.
                The service makes one up when none is sent.
            target: Where to lead connections. The official clients always send it.
            bouncer_size: Size of each server, such as `PGB_5`. The service picks one when none
                is sent.
            replicas_per_cell: How many servers to run in each availability zone.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Bouncer`: A dedicated PgBouncer of a Postgres branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_bouncer",
            (organization, database, branch),
            Bouncer,
            body={"name": name, "target": target, "bouncer_size": bouncer_size, "replicas_per_cell": replicas_per_cell},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        bouncer: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Bouncer:
        """Get a bouncer.

        Gives one dedicated bouncer of a Postgres branch with its size and parameters.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            bouncer: Name of the bouncer, such as `web-pool`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Bouncer`: A dedicated PgBouncer of a Postgres branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_bouncer",
            (organization, database, branch, bouncer),
            Bouncer,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_deleted(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        bouncer: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Bouncer]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Waits until the service no longer knows the bouncer.

        Delete it first.

        It succeeds when the service answers 404.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            bouncer: Name of the bouncer, such as `web-pool`.
            timeout: Seconds to wait, or a `timedelta`; 30 minutes unless told otherwise. `None`
                is no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            missing_ok: Whether what is not there at the first look counts as deleted. Without
                it, that is an error unless this client deleted it: the name may be misspelled, or
                the credentials may not see it.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        await self._wait_gone(
            "get_bouncer",
            "wait_until_deleted",
            (organization, database, branch, bouncer),
            Bouncer,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            missing_ok=missing_ok,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        bouncer: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a bouncer.

        Removes a dedicated bouncer. Connections that go through it end, so lead applications
        elsewhere first. The database itself is not touched.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            bouncer: Name of the bouncer, such as `web-pool`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call_none(
            "delete_bouncer",
            (organization, database, branch, bouncer),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class BouncersWithRawResponse:
    """The methods of `Bouncers`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Bouncers) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)


class AsyncBouncersWithRawResponse:
    """The methods of `AsyncBouncers`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncBouncers) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.delete = to_async_raw(raw.delete)
