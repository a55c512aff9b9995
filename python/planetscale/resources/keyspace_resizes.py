# Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
"""Keyspace resizes: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.keyspace_resizes import KeyspaceResizeRequest


class KeyspaceResizes(Resource):
    """Keyspace resizes.

    Changes of the cluster of one keyspace of a MySQL branch: the size of its nodes, the number of
    extra replicas and the memory for vector indexes. A resize is asked for, waits its turn and is
    then carried out node by node while the keyspace stays in use.
    """

    @property
    def with_raw_response(self) -> KeyspaceResizesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return KeyspaceResizesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
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
    ) -> SyncPager[KeyspaceResizeRequest]:
        """List the resizes of a keyspace.

        Gives the resizes that were asked for, done or not, page by page.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`

        Service token: `read_branch`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
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
            The items of all pages, each a `KeyspaceResizeRequest`. Pages are fetched as they
            are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_keyspace_resize_requests",
            (organization, database, branch, keyspace),
            KeyspaceResizeRequest,
            query={"completed_at": completed_at, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        cluster_size: str | Omit = OMIT,
        extra_replicas: int | Omit = OMIT,
        vector_pool_allocation: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> KeyspaceResizeRequest:
        """Change the cluster of a keyspace.

        Asks for another size or more or fewer replicas of a keyspace and returns the resize, which
        is carried out afterwards: wait until it is completed. Wait for the branch to be ready
        before asking.

        `PUT`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`

        Service token: `write_database`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            cluster_size: Size of the cluster, such as `PS_20`, one of the listed cluster sizes.
            extra_replicas: How many replicas to run beyond those that the size comes with.
            vector_pool_allocation: Percentage of the buffer pool to set aside for vector
                indexes.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `KeyspaceResizeRequest`: A change of the cluster of a keyspace.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_keyspace_resize_request",
            (organization, database, branch, keyspace),
            KeyspaceResizeRequest,
            body={
                "cluster_size": cluster_size,
                "extra_replicas": extra_replicas,
                "vector_pool_allocation": vector_pool_allocation,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Cancel the resize of a keyspace that waits.

        Takes back the resize that was asked for and has not been carried out yet. It ends in the
        state `canceled`.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`

        Service token: `write_database`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
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
            "cancel_keyspace_resize_request",
            (organization, database, branch, keyspace),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> KeyspaceResizeRequest:
        """Get a resize of a keyspace.

        Gives one resize with what it makes of the keyspace and what was there before. This is the
        call to poll after asking for it.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}`

        Service token: `read_branch`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            id: Identifier of the resize, as `id` in the list of resizes.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `KeyspaceResizeRequest`: A change of the cluster of a keyspace.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_keyspace_resize_request",
            (organization, database, branch, keyspace, id),
            KeyspaceResizeRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_completed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[KeyspaceResizeRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> KeyspaceResizeRequest:
        """Waits until the keyspace is as the resize asks.

        Fails when it is canceled. Large keyspaces take long, as every node is replaced in turn.

        It succeeds when `state` is `completed`. It fails when `state` is `canceled`.

        Looks with `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            id: Identifier of the resize, as `id` in the list of resizes.
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
            `KeyspaceResizeRequest`: A change of the cluster of a keyspace.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_keyspace_resize_request",
            "wait_until_completed",
            (organization, database, branch, keyspace, id),
            KeyspaceResizeRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncKeyspaceResizes(AsyncResource):
    """Keyspace resizes.

    Changes of the cluster of one keyspace of a MySQL branch: the size of its nodes, the number of
    extra replicas and the memory for vector indexes. A resize is asked for, waits its turn and is
    then carried out node by node while the keyspace stays in use.
    """

    @property
    def with_raw_response(self) -> AsyncKeyspaceResizesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncKeyspaceResizesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
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
    ) -> AsyncPager[KeyspaceResizeRequest]:
        """List the resizes of a keyspace.

        Gives the resizes that were asked for, done or not, page by page.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`

        Service token: `read_branch`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
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
            The items of all pages, each a `KeyspaceResizeRequest`. Pages are fetched as they
            are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_keyspace_resize_requests",
            (organization, database, branch, keyspace),
            KeyspaceResizeRequest,
            query={"completed_at": completed_at, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        cluster_size: str | Omit = OMIT,
        extra_replicas: int | Omit = OMIT,
        vector_pool_allocation: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> KeyspaceResizeRequest:
        """Change the cluster of a keyspace.

        Asks for another size or more or fewer replicas of a keyspace and returns the resize, which
        is carried out afterwards: wait until it is completed. Wait for the branch to be ready
        before asking.

        `PUT`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`

        Service token: `write_database`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            cluster_size: Size of the cluster, such as `PS_20`, one of the listed cluster sizes.
            extra_replicas: How many replicas to run beyond those that the size comes with.
            vector_pool_allocation: Percentage of the buffer pool to set aside for vector
                indexes.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `KeyspaceResizeRequest`: A change of the cluster of a keyspace.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_keyspace_resize_request",
            (organization, database, branch, keyspace),
            KeyspaceResizeRequest,
            body={
                "cluster_size": cluster_size,
                "extra_replicas": extra_replicas,
                "vector_pool_allocation": vector_pool_allocation,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Cancel the resize of a keyspace that waits.

        Takes back the resize that was asked for and has not been carried out yet. It ends in the
        state `canceled`.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`

        Service token: `write_database`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
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
            "cancel_keyspace_resize_request",
            (organization, database, branch, keyspace),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> KeyspaceResizeRequest:
        """Get a resize of a keyspace.

        Gives one resize with what it makes of the keyspace and what was there before. This is the
        call to poll after asking for it.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}`

        Service token: `read_branch`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            id: Identifier of the resize, as `id` in the list of resizes.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `KeyspaceResizeRequest`: A change of the cluster of a keyspace.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_keyspace_resize_request",
            (organization, database, branch, keyspace, id),
            KeyspaceResizeRequest,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_completed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        keyspace: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[KeyspaceResizeRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> KeyspaceResizeRequest:
        """Waits until the keyspace is as the resize asks.

        Fails when it is canceled. Large keyspaces take long, as every node is replaced in turn.

        It succeeds when `state` is `completed`. It fails when `state` is `canceled`.

        Looks with `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace, such as `shop`.
            id: Identifier of the resize, as `id` in the list of resizes.
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
            `KeyspaceResizeRequest`: A change of the cluster of a keyspace.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_keyspace_resize_request",
            "wait_until_completed",
            (organization, database, branch, keyspace, id),
            KeyspaceResizeRequest,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class KeyspaceResizesWithRawResponse:
    """The methods of `KeyspaceResizes`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: KeyspaceResizes) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.update = to_raw(raw.update)
        self.cancel = to_raw(raw.cancel)
        self.get = to_raw(raw.get)


class AsyncKeyspaceResizesWithRawResponse:
    """The methods of `AsyncKeyspaceResizes`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncKeyspaceResizes) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.update = to_async_raw(raw.update)
        self.cancel = to_async_raw(raw.cancel)
        self.get = to_async_raw(raw.get)
