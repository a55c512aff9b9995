# Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
"""Branch resizes: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.branch_resizes import BranchResizeRequest


class BranchResizes(Resource):
    """Branch resizes.

    Changes of the VTGates of a MySQL branch, the query routers that applications connect to: their
    size, their number and whether they are added and taken away with the load. Keyspaces, which
    hold the data, are resized on their own.
    """

    @property
    def with_raw_response(self) -> BranchResizesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return BranchResizesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        completed_at: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[BranchResizeRequest]:
        """List the VTGate resizes of a MySQL branch.

        Gives the resizes that were asked for, done or not, page by page.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            completed_at: Only resizes that were completed within this time range, written as
                two RFC 3339 timestamps with two dots between them, such as
                `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
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
            The items of all pages, each a `BranchResizeRequest`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_resize_requests",
            (organization, database, branch),
            BranchResizeRequest,
            query={"completed_at": completed_at, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        vtgate_size: str | Omit = OMIT,
        vtgate_count: int | Omit = OMIT,
        vtgate_max_count: int | Omit = OMIT,
        vtgate_autoscaling: bool | Omit = OMIT,
        vtgate_target_cpu_utilization: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BranchResizeRequest:
        """Change the VTGates of a MySQL branch.

        Asks for other VTGates and returns the resize, which is carried out afterwards: wait until
        it is completed. Wait for the branch to be ready before asking. A reply without a body means
        that the VTGates are already as asked for.

        `PUT /organizations/{organization}/databases/{database}/branches/{branch}/resizes`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            vtgate_size: Size of the VTGates, such as `VTG_20`.
            vtgate_count: How many VTGates run; with autoscaling, the fewest.
            vtgate_max_count: The most VTGates that autoscaling may run.
            vtgate_autoscaling: Whether VTGates are added and taken away with the load.
            vtgate_target_cpu_utilization: Percentage of processor use that autoscaling aims
                for, such as 60.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BranchResizeRequest`: A change of the VTGates of a MySQL branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_branch_resize_request",
            (organization, database, branch),
            BranchResizeRequest,
            body={
                "vtgate_size": vtgate_size,
                "vtgate_count": vtgate_count,
                "vtgate_max_count": vtgate_max_count,
                "vtgate_autoscaling": vtgate_autoscaling,
                "vtgate_target_cpu_utilization": vtgate_target_cpu_utilization,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        resize: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BranchResizeRequest:
        """Get a VTGate resize of a MySQL branch.

        Gives one resize with what it makes of the VTGates and what was there before. This is the
        call to poll after asking for it.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            resize: Identifier of the resize, as `id` in the list of resizes.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BranchResizeRequest`: A change of the VTGates of a MySQL branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch_resize_request",
            (organization, database, branch, resize),
            BranchResizeRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_completed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        resize: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[BranchResizeRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BranchResizeRequest:
        """Waits until the VTGates are as the resize asks.

        Fails when it is canceled.

        It succeeds when `state` is `completed`. It fails when `state` is `canceled`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            resize: Identifier of the resize, as `id` in the list of resizes.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
                no limit.
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
            `BranchResizeRequest`: A change of the VTGates of a MySQL branch.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_branch_resize_request",
            "wait_until_completed",
            (organization, database, branch, resize),
            BranchResizeRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncBranchResizes(AsyncResource):
    """Branch resizes.

    Changes of the VTGates of a MySQL branch, the query routers that applications connect to: their
    size, their number and whether they are added and taken away with the load. Keyspaces, which
    hold the data, are resized on their own.
    """

    @property
    def with_raw_response(self) -> AsyncBranchResizesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncBranchResizesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        completed_at: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[BranchResizeRequest]:
        """List the VTGate resizes of a MySQL branch.

        Gives the resizes that were asked for, done or not, page by page.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            completed_at: Only resizes that were completed within this time range, written as
                two RFC 3339 timestamps with two dots between them, such as
                `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
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
            The items of all pages, each a `BranchResizeRequest`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_resize_requests",
            (organization, database, branch),
            BranchResizeRequest,
            query={"completed_at": completed_at, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        vtgate_size: str | Omit = OMIT,
        vtgate_count: int | Omit = OMIT,
        vtgate_max_count: int | Omit = OMIT,
        vtgate_autoscaling: bool | Omit = OMIT,
        vtgate_target_cpu_utilization: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BranchResizeRequest:
        """Change the VTGates of a MySQL branch.

        Asks for other VTGates and returns the resize, which is carried out afterwards: wait until
        it is completed. Wait for the branch to be ready before asking. A reply without a body means
        that the VTGates are already as asked for.

        `PUT /organizations/{organization}/databases/{database}/branches/{branch}/resizes`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            vtgate_size: Size of the VTGates, such as `VTG_20`.
            vtgate_count: How many VTGates run; with autoscaling, the fewest.
            vtgate_max_count: The most VTGates that autoscaling may run.
            vtgate_autoscaling: Whether VTGates are added and taken away with the load.
            vtgate_target_cpu_utilization: Percentage of processor use that autoscaling aims
                for, such as 60.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BranchResizeRequest`: A change of the VTGates of a MySQL branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_branch_resize_request",
            (organization, database, branch),
            BranchResizeRequest,
            body={
                "vtgate_size": vtgate_size,
                "vtgate_count": vtgate_count,
                "vtgate_max_count": vtgate_max_count,
                "vtgate_autoscaling": vtgate_autoscaling,
                "vtgate_target_cpu_utilization": vtgate_target_cpu_utilization,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        resize: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BranchResizeRequest:
        """Get a VTGate resize of a MySQL branch.

        Gives one resize with what it makes of the VTGates and what was there before. This is the
        call to poll after asking for it.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            resize: Identifier of the resize, as `id` in the list of resizes.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BranchResizeRequest`: A change of the VTGates of a MySQL branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch_resize_request",
            (organization, database, branch, resize),
            BranchResizeRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_completed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        resize: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[BranchResizeRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BranchResizeRequest:
        """Waits until the VTGates are as the resize asks.

        Fails when it is canceled.

        It succeeds when `state` is `completed`. It fails when `state` is `canceled`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            resize: Identifier of the resize, as `id` in the list of resizes.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
                no limit.
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
            `BranchResizeRequest`: A change of the VTGates of a MySQL branch.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_branch_resize_request",
            "wait_until_completed",
            (organization, database, branch, resize),
            BranchResizeRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class BranchResizesWithRawResponse:
    """The methods of `BranchResizes`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: BranchResizes) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.update = to_raw(raw.update)
        self.get = to_raw(raw.get)


class AsyncBranchResizesWithRawResponse:
    """The methods of `AsyncBranchResizes`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncBranchResizes) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.update = to_async_raw(raw.update)
        self.get = to_async_raw(raw.get)
