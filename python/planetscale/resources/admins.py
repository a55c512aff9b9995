# Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
"""Admin component: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.admins import NekiAdmin, NekiAdminSizeSku
from planetscale.types.neki_changes import NekiChangeRequest
from planetscale.types.query_insights import TimePeriod
from planetscale.types.shared import NekiParameter


class Admins(Resource):
    """Admin component.

    Every Neki branch (sharded Postgres) has an admin component, which watches over the shards,
    repairs them and runs the operations on the whole cluster. Its size and settings are changed
    here. It is not on the way of queries.
    """

    @property
    def with_raw_response(self) -> AdminsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AdminsWithRawResponse(self)

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiAdmin:
        """Get the admin component of a branch.

        Returns the admin component of a Neki branch with its size and state. This is the call to
        poll while a change is carried out.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiAdmin`: The admin component of a Neki branch: the processes that watch over its
            shards and repair them.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_admin",
            (organization, database, branch),
            NekiAdmin,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[NekiAdmin]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiAdmin:
        """Waits until every change of the admin component that was asked for is in force.

        Right after asking for a change the state can still be the one before, so wait for the
        change itself where that matters.

        It succeeds when `state` is `ready`.

        Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
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
            `NekiAdmin`: The admin component of a Neki branch: the processes that watch over its
            shards and repair them.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_admin",
            "wait_until_ready",
            (organization, database, branch),
            NekiAdmin,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        admin_size: str | Omit = OMIT,
        parameters: Mapping[str, Any] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiAdmin:
        """Change the admin component of a branch.

        Asks for a change of the size or settings of the admin component. The reply comes before the
        change is carried out: follow it in the changes of the admin component.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/admin`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            admin_size: Size of its processes, as the list of admin sizes names it.
            parameters: Settings to change, by namespace (`admin` here) and then by name. Values
                are sent as text. Settings that are left out stay as they are.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiAdmin`: The admin component of a Neki branch: the processes that watch over its
            shards and repair them.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_admin",
            (organization, database, branch),
            NekiAdmin,
            body={"admin_size": admin_size, "parameters": parameters},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_sizes(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> list[NekiAdminSizeSku]:
        """List the sizes of the admin component.

        Returns the sizes in which the admin component of this branch is offered, as one list
        without pages.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin-size-skus`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `NekiAdminSizeSku`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_admin_size_skus",
            (organization, database, branch),
            list[NekiAdminSizeSku],
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_parameters(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> list[NekiParameter]:
        """List the settings of the admin component.

        Returns the settings of the admin component with their limits and present values, as one
        list without pages. Change them by changing the admin component.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/parameters`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `NekiParameter`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_admin_parameters",
            (organization, database, branch),
            list[NekiParameter],
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_changes(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        period: TimePeriod | Omit = OMIT,
        completed_at: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[NekiChangeRequest]:
        """List the changes of the admin component.

        Returns the requests for changes of the admin component, done and undone, page by page. The
        service answers with a redirect to the list of changes of the branch, narrowed down to the
        admin component, which clients follow by themselves.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            period: Only changes of the time span of this length that ends now.
            completed_at: Only changes that were completed within this range, written as two RFC
                3339 timestamps with two dots between them, such as
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
            The items of all pages, each a `NekiChangeRequest`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_admin_change_requests",
            (organization, database, branch),
            NekiChangeRequest,
            query={"period": period, "completed_at": completed_at, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_change(
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
    ) -> NekiChangeRequest:
        """Get a change of the admin component.

        Returns one request for a change with its state and with the values before and after it. The
        service answers with a redirect to the change of the branch, which clients follow by
        themselves.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the change request.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiChangeRequest`: A change of one part of a Neki branch that somebody asked for.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_admin_change_request",
            (organization, database, branch, id),
            NekiChangeRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_change_completed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[NekiChangeRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiChangeRequest:
        """Waits until the change has been carried out.

        Fails when it is canceled. A change of the size or the disks of many shards can take an hour
        and more.

        It succeeds when `state` is `completed`. It fails when `state` is `canceled`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the change request.
            timeout: Seconds to wait, or a `timedelta`; 2 hours unless told otherwise. `None` is
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
            `NekiChangeRequest`: A change of one part of a Neki branch that somebody asked for.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_admin_change_request",
            "wait_until_change_completed",
            (organization, database, branch, id),
            NekiChangeRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel_change(
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
    ) -> None:
        """Cancel a change of the admin component.

        Takes back a change before it is carried out; `can_delete` in the change tells whether that
        is still possible. The service answers with a redirect to the change of the branch, which
        clients follow by themselves, repeating the DELETE.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the change request.
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
            "cancel_admin_change_request",
            (organization, database, branch, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncAdmins(AsyncResource):
    """Admin component.

    Every Neki branch (sharded Postgres) has an admin component, which watches over the shards,
    repairs them and runs the operations on the whole cluster. Its size and settings are changed
    here. It is not on the way of queries.
    """

    @property
    def with_raw_response(self) -> AsyncAdminsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncAdminsWithRawResponse(self)

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiAdmin:
        """Get the admin component of a branch.

        Returns the admin component of a Neki branch with its size and state. This is the call to
        poll while a change is carried out.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiAdmin`: The admin component of a Neki branch: the processes that watch over its
            shards and repair them.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_admin",
            (organization, database, branch),
            NekiAdmin,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[NekiAdmin]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiAdmin:
        """Waits until every change of the admin component that was asked for is in force.

        Right after asking for a change the state can still be the one before, so wait for the
        change itself where that matters.

        It succeeds when `state` is `ready`.

        Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
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
            `NekiAdmin`: The admin component of a Neki branch: the processes that watch over its
            shards and repair them.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_admin",
            "wait_until_ready",
            (organization, database, branch),
            NekiAdmin,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        admin_size: str | Omit = OMIT,
        parameters: Mapping[str, Any] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiAdmin:
        """Change the admin component of a branch.

        Asks for a change of the size or settings of the admin component. The reply comes before the
        change is carried out: follow it in the changes of the admin component.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/admin`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            admin_size: Size of its processes, as the list of admin sizes names it.
            parameters: Settings to change, by namespace (`admin` here) and then by name. Values
                are sent as text. Settings that are left out stay as they are.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiAdmin`: The admin component of a Neki branch: the processes that watch over its
            shards and repair them.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_admin",
            (organization, database, branch),
            NekiAdmin,
            body={"admin_size": admin_size, "parameters": parameters},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def list_sizes(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> list[NekiAdminSizeSku]:
        """List the sizes of the admin component.

        Returns the sizes in which the admin component of this branch is offered, as one list
        without pages.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin-size-skus`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `NekiAdminSizeSku`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_admin_size_skus",
            (organization, database, branch),
            list[NekiAdminSizeSku],
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def list_parameters(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> list[NekiParameter]:
        """List the settings of the admin component.

        Returns the settings of the admin component with their limits and present values, as one
        list without pages. Change them by changing the admin component.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/parameters`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `NekiParameter`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_admin_parameters",
            (organization, database, branch),
            list[NekiParameter],
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_changes(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        period: TimePeriod | Omit = OMIT,
        completed_at: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[NekiChangeRequest]:
        """List the changes of the admin component.

        Returns the requests for changes of the admin component, done and undone, page by page. The
        service answers with a redirect to the list of changes of the branch, narrowed down to the
        admin component, which clients follow by themselves.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            period: Only changes of the time span of this length that ends now.
            completed_at: Only changes that were completed within this range, written as two RFC
                3339 timestamps with two dots between them, such as
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
            The items of all pages, each a `NekiChangeRequest`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_admin_change_requests",
            (organization, database, branch),
            NekiChangeRequest,
            query={"period": period, "completed_at": completed_at, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_change(
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
    ) -> NekiChangeRequest:
        """Get a change of the admin component.

        Returns one request for a change with its state and with the values before and after it. The
        service answers with a redirect to the change of the branch, which clients follow by
        themselves.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the change request.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiChangeRequest`: A change of one part of a Neki branch that somebody asked for.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_admin_change_request",
            (organization, database, branch, id),
            NekiChangeRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_change_completed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[NekiChangeRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiChangeRequest:
        """Waits until the change has been carried out.

        Fails when it is canceled. A change of the size or the disks of many shards can take an hour
        and more.

        It succeeds when `state` is `completed`. It fails when `state` is `canceled`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the change request.
            timeout: Seconds to wait, or a `timedelta`; 2 hours unless told otherwise. `None` is
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
            `NekiChangeRequest`: A change of one part of a Neki branch that somebody asked for.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_admin_change_request",
            "wait_until_change_completed",
            (organization, database, branch, id),
            NekiChangeRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel_change(
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
    ) -> None:
        """Cancel a change of the admin component.

        Takes back a change before it is carried out; `can_delete` in the change tells whether that
        is still possible. The service answers with a redirect to the change of the branch, which
        clients follow by themselves, repeating the DELETE.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the change request.
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
            "cancel_admin_change_request",
            (organization, database, branch, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AdminsWithRawResponse:
    """The methods of `Admins`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Admins) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)
        self.list_sizes = to_raw(raw.list_sizes)
        self.list_parameters = to_raw(raw.list_parameters)
        self.list_changes = to_raw_page(raw.list_changes)
        self.get_change = to_raw(raw.get_change)
        self.cancel_change = to_raw(raw.cancel_change)


class AsyncAdminsWithRawResponse:
    """The methods of `AsyncAdmins`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncAdmins) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get = to_async_raw(raw.get)
        self.update = to_async_raw(raw.update)
        self.list_sizes = to_async_raw(raw.list_sizes)
        self.list_parameters = to_async_raw(raw.list_parameters)
        self.list_changes = to_async_raw_page(raw.list_changes)
        self.get_change = to_async_raw(raw.get_change)
        self.cancel_change = to_async_raw(raw.cancel_change)
