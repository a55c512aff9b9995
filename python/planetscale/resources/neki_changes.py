# Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
"""Neki changes: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.neki_changes import (
    KnownNekiChangeRequestState,
    KnownNekiChangeRequestTargetType,
    NekiChangeRequest,
)
from planetscale.types.query_insights import TimePeriod


class NekiChanges(Resource):
    """Neki changes.

    Whatever is changed about the parts of a Neki branch (sharded Postgres), its configuration
    profiles, routers, sidecars, admin component or the cluster as a whole, becomes a change
    request. It waits until it can be carried out, is applied, and is completed; until it begins it
    can be canceled. Here are the changes of a whole branch; each part lists its own as well.
    """

    @property
    def with_raw_response(self) -> NekiChangesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return NekiChangesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        state: Sequence[KnownNekiChangeRequestState] | Omit = OMIT,
        target_types: Sequence[KnownNekiChangeRequestTargetType] | Omit = OMIT,
        target_id: str | Omit = OMIT,
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
        """List the changes of a Neki branch.

        Returns the requests for changes of every part of a Neki branch, done and undone, page by
        page. The filters narrow each other down.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            state: Only changes in one of these states.
            target_types: Only changes of these kinds of parts.
            target_id: Only changes of the part with this identifier. Needs `target_types` as
                well.
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
            "list_neki_change_requests",
            (organization, database, branch),
            NekiChangeRequest,
            query={
                "state": state,
                "target_types": target_types,
                "target_id": target_id,
                "period": period,
                "completed_at": completed_at,
                "page": page,
                "per_page": per_page,
            },
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
    ) -> NekiChangeRequest:
        """Get a change of a Neki branch.

        Returns one request for a change with its state and with the values before and after it.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`

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
            "get_neki_change_request",
            (organization, database, branch, id),
            NekiChangeRequest,
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
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`
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
            "get_neki_change_request",
            "wait_until_completed",
            (organization, database, branch, id),
            NekiChangeRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel(
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
        """Cancel a change of a Neki branch.

        Takes back a change before it is carried out; `can_delete` in the change tells whether that
        is still possible.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`

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
            "cancel_neki_change_request",
            (organization, database, branch, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncNekiChanges(AsyncResource):
    """Neki changes.

    Whatever is changed about the parts of a Neki branch (sharded Postgres), its configuration
    profiles, routers, sidecars, admin component or the cluster as a whole, becomes a change
    request. It waits until it can be carried out, is applied, and is completed; until it begins it
    can be canceled. Here are the changes of a whole branch; each part lists its own as well.
    """

    @property
    def with_raw_response(self) -> AsyncNekiChangesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncNekiChangesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        state: Sequence[KnownNekiChangeRequestState] | Omit = OMIT,
        target_types: Sequence[KnownNekiChangeRequestTargetType] | Omit = OMIT,
        target_id: str | Omit = OMIT,
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
        """List the changes of a Neki branch.

        Returns the requests for changes of every part of a Neki branch, done and undone, page by
        page. The filters narrow each other down.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            state: Only changes in one of these states.
            target_types: Only changes of these kinds of parts.
            target_id: Only changes of the part with this identifier. Needs `target_types` as
                well.
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
            "list_neki_change_requests",
            (organization, database, branch),
            NekiChangeRequest,
            query={
                "state": state,
                "target_types": target_types,
                "target_id": target_id,
                "period": period,
                "completed_at": completed_at,
                "page": page,
                "per_page": per_page,
            },
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
    ) -> NekiChangeRequest:
        """Get a change of a Neki branch.

        Returns one request for a change with its state and with the values before and after it.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`

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
            "get_neki_change_request",
            (organization, database, branch, id),
            NekiChangeRequest,
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
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`
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
            "get_neki_change_request",
            "wait_until_completed",
            (organization, database, branch, id),
            NekiChangeRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel(
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
        """Cancel a change of a Neki branch.

        Takes back a change before it is carried out; `can_delete` in the change tells whether that
        is still possible.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`

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
            "cancel_neki_change_request",
            (organization, database, branch, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class NekiChangesWithRawResponse:
    """The methods of `NekiChanges`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: NekiChanges) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.get = to_raw(raw.get)
        self.cancel = to_raw(raw.cancel)


class AsyncNekiChangesWithRawResponse:
    """The methods of `AsyncNekiChanges`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncNekiChanges) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.get = to_async_raw(raw.get)
        self.cancel = to_async_raw(raw.cancel)
