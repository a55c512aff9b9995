# Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
"""Bouncer resizes: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.bouncer_resizes import BouncerResizeRequest
from planetscale.types.bouncers import KnownBouncerTarget


class BouncerResizes(Resource):
    """Bouncer resizes.

    Changes of the dedicated bouncers of a Postgres branch: their size, the number of their servers,
    where they lead connections and their settings. A resize is asked for and carried out
    afterwards.
    """

    @property
    def with_raw_response(self) -> BouncerResizesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return BouncerResizesWithRawResponse(self)

    def list_for_branch(
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
    ) -> SyncPager[BouncerResizeRequest]:
        """List the resizes of all bouncers of a branch.

        Gives the resizes of every dedicated bouncer of a Postgres branch, done or not, page by
        page. Each names its bouncer.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncer-resizes`

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
            The items of all pages, each a `BouncerResizeRequest`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_bouncer_resize_requests",
            (organization, database, branch),
            BouncerResizeRequest,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        bouncer: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[BouncerResizeRequest]:
        """List the resizes of a bouncer.

        Gives the resizes of one dedicated bouncer, done or not, page by page. A single resize
        cannot be asked for, so this is the list to poll after asking for one.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`

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
            The items of all pages, each a `BouncerResizeRequest`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_bouncer_resize_requests",
            (organization, database, branch, bouncer),
            BouncerResizeRequest,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        bouncer: str = REQUIRED,
        *,
        bouncer_size: str | Omit = OMIT,
        replicas_per_cell: int | Omit = OMIT,
        target: KnownBouncerTarget | Omit = OMIT,
        parameters: Mapping[str, Any] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BouncerResizeRequest:
        """Change a bouncer.

        Asks for another size, number of servers, target or settings of a dedicated bouncer and
        returns the resize, which is carried out afterwards. Wait for the branch to be ready before
        asking. A reply without a body means that the bouncer is already as asked for.

        `PATCH`
        `/organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            bouncer: Name of the bouncer, such as `web-pool`.
            bouncer_size: Size of each server, such as `PGB_10`.
            replicas_per_cell: How many servers to run in each availability zone.
            target: Where to lead connections.
            parameters: The settings to change, by namespace and name, such as
                `default_pool_size` in `pgbouncer`. The bouncer's own list of parameters tells which
                there are.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BouncerResizeRequest`: A change of a dedicated bouncer.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_bouncer_resize_request",
            (organization, database, branch, bouncer),
            BouncerResizeRequest,
            body={
                "bouncer_size": bouncer_size,
                "replicas_per_cell": replicas_per_cell,
                "target": target,
                "parameters": parameters,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel(
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
        """Cancel the resize of a bouncer that waits.

        Takes back the resize that was asked for and has not been carried out yet. It ends in the
        state `canceled`.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`

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
            "cancel_bouncer_resize_request",
            (organization, database, branch, bouncer),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncBouncerResizes(AsyncResource):
    """Bouncer resizes.

    Changes of the dedicated bouncers of a Postgres branch: their size, the number of their servers,
    where they lead connections and their settings. A resize is asked for and carried out
    afterwards.
    """

    @property
    def with_raw_response(self) -> AsyncBouncerResizesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncBouncerResizesWithRawResponse(self)

    def list_for_branch(
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
    ) -> AsyncPager[BouncerResizeRequest]:
        """List the resizes of all bouncers of a branch.

        Gives the resizes of every dedicated bouncer of a Postgres branch, done or not, page by
        page. Each names its bouncer.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncer-resizes`

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
            The items of all pages, each a `BouncerResizeRequest`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_bouncer_resize_requests",
            (organization, database, branch),
            BouncerResizeRequest,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        bouncer: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[BouncerResizeRequest]:
        """List the resizes of a bouncer.

        Gives the resizes of one dedicated bouncer, done or not, page by page. A single resize
        cannot be asked for, so this is the list to poll after asking for one.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`

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
            The items of all pages, each a `BouncerResizeRequest`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_bouncer_resize_requests",
            (organization, database, branch, bouncer),
            BouncerResizeRequest,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        bouncer: str = REQUIRED,
        *,
        bouncer_size: str | Omit = OMIT,
        replicas_per_cell: int | Omit = OMIT,
        target: KnownBouncerTarget | Omit = OMIT,
        parameters: Mapping[str, Any] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BouncerResizeRequest:
        """Change a bouncer.

        Asks for another size, number of servers, target or settings of a dedicated bouncer and
        returns the resize, which is carried out afterwards. Wait for the branch to be ready before
        asking. A reply without a body means that the bouncer is already as asked for.

        `PATCH`
        `/organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            bouncer: Name of the bouncer, such as `web-pool`.
            bouncer_size: Size of each server, such as `PGB_10`.
            replicas_per_cell: How many servers to run in each availability zone.
            target: Where to lead connections.
            parameters: The settings to change, by namespace and name, such as
                `default_pool_size` in `pgbouncer`. The bouncer's own list of parameters tells which
                there are.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BouncerResizeRequest`: A change of a dedicated bouncer.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_bouncer_resize_request",
            (organization, database, branch, bouncer),
            BouncerResizeRequest,
            body={
                "bouncer_size": bouncer_size,
                "replicas_per_cell": replicas_per_cell,
                "target": target,
                "parameters": parameters,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel(
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
        """Cancel the resize of a bouncer that waits.

        Takes back the resize that was asked for and has not been carried out yet. It ends in the
        state `canceled`.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`

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
            "cancel_bouncer_resize_request",
            (organization, database, branch, bouncer),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class BouncerResizesWithRawResponse:
    """The methods of `BouncerResizes`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: BouncerResizes) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list_for_branch = to_raw_page(raw.list_for_branch)
        self.list = to_raw_page(raw.list)
        self.update = to_raw(raw.update)
        self.cancel = to_raw(raw.cancel)


class AsyncBouncerResizesWithRawResponse:
    """The methods of `AsyncBouncerResizes`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncBouncerResizes) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list_for_branch = to_async_raw_page(raw.list_for_branch)
        self.list = to_async_raw_page(raw.list)
        self.update = to_async_raw(raw.update)
        self.cancel = to_async_raw(raw.cancel)
