# Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
"""Branch changes: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.branch_changes import BranchChangeRequest
from planetscale.types.shared import StorageChangeInput, StorageChangeInputDict


class BranchChanges(Resource):
    """Changes of the cluster of a Postgres branch: its size, the number of its replicas, its disks and its settings.

    A change is asked for, waits its turn and is then carried out node by node while the branch
    stays in use, which takes 10 to 60 minutes for a new size.
    """

    @property
    def with_raw_response(self) -> BranchChangesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return BranchChangesWithRawResponse(self)

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
    ) -> SyncPager[BranchChangeRequest]:
        """List the changes of a Postgres branch.

        Gives the changes that were asked for, done or not, page by page.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes`

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
            The items of all pages, each a `BranchChangeRequest`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_change_requests",
            (organization, database, branch),
            BranchChangeRequest,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        cluster_size: str | Omit = OMIT,
        replicas: int | Omit = OMIT,
        parameters: Mapping[str, Any] | Omit = OMIT,
        storage: StorageChangeInput | StorageChangeInputDict | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BranchChangeRequest:
        """Change the cluster of a Postgres branch.

        Asks for another size, number of replicas, disk or settings and returns the change, which is
        carried out afterwards: wait until it is completed. Wait for the branch to be ready before
        asking. Settings that need it restart the servers. A reply without a body means that the
        branch is already as asked for.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/changes`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            cluster_size: Size of the cluster, such as `PS_20`, one of the listed cluster sizes.
            replicas: How many replicas the cluster has beside its primary.
            parameters: The settings to change, by namespace and name, such as `max_connections`
                in `pgconf`. The list of cluster parameters tells which there are.
            storage: What to change about the disk of each node.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BranchChangeRequest`: A change of the cluster of a Postgres branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_branch_change_request",
            (organization, database, branch),
            BranchChangeRequest,
            body={"cluster_size": cluster_size, "replicas": replicas, "parameters": parameters, "storage": storage},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel_all(
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
    ) -> None:
        """Cancel the changes of a Postgres branch that wait.

        Takes back what was asked for and has not been carried out yet. Official clients use this
        path; the published document has the one of resizes, `cancel`, instead.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/changes`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

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

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call_none(
            "cancel_branch_changes",
            (organization, database, branch),
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
    ) -> BranchChangeRequest:
        """Get a change of a Postgres branch.

        Gives one change with what it makes of the cluster and what was there before. This is the
        call to poll after asking for it.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the change, as `id` in the list of changes.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BranchChangeRequest`: A change of the cluster of a Postgres branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch_change_request",
            (organization, database, branch, id),
            BranchChangeRequest,
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
        on_progress: Callable[[Progress[BranchChangeRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BranchChangeRequest:
        """Waits until the change is in force.

        Fails when it is canceled. A new size takes 10 to 60 minutes, longer when other changes come
        first.

        It succeeds when `state` is `completed`. It fails when `state` is `canceled`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the change, as `id` in the list of changes.
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
            `BranchChangeRequest`: A change of the cluster of a Postgres branch.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_branch_change_request",
            "wait_until_completed",
            (organization, database, branch, id),
            BranchChangeRequest,
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
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Cancel the change of a Postgres branch that waits.

        Takes back the change that was asked for and has not been carried out yet. It ends in the
        state `canceled`.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/resizes`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

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

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call_none(
            "cancel_branch_change_request",
            (organization, database, branch),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncBranchChanges(AsyncResource):
    """Changes of the cluster of a Postgres branch: its size, the number of its replicas, its disks and its settings.

    A change is asked for, waits its turn and is then carried out node by node while the branch
    stays in use, which takes 10 to 60 minutes for a new size.
    """

    @property
    def with_raw_response(self) -> AsyncBranchChangesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncBranchChangesWithRawResponse(self)

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
    ) -> AsyncPager[BranchChangeRequest]:
        """List the changes of a Postgres branch.

        Gives the changes that were asked for, done or not, page by page.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes`

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
            The items of all pages, each a `BranchChangeRequest`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_change_requests",
            (organization, database, branch),
            BranchChangeRequest,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        cluster_size: str | Omit = OMIT,
        replicas: int | Omit = OMIT,
        parameters: Mapping[str, Any] | Omit = OMIT,
        storage: StorageChangeInput | StorageChangeInputDict | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BranchChangeRequest:
        """Change the cluster of a Postgres branch.

        Asks for another size, number of replicas, disk or settings and returns the change, which is
        carried out afterwards: wait until it is completed. Wait for the branch to be ready before
        asking. Settings that need it restart the servers. A reply without a body means that the
        branch is already as asked for.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/changes`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            cluster_size: Size of the cluster, such as `PS_20`, one of the listed cluster sizes.
            replicas: How many replicas the cluster has beside its primary.
            parameters: The settings to change, by namespace and name, such as `max_connections`
                in `pgconf`. The list of cluster parameters tells which there are.
            storage: What to change about the disk of each node.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BranchChangeRequest`: A change of the cluster of a Postgres branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_branch_change_request",
            (organization, database, branch),
            BranchChangeRequest,
            body={"cluster_size": cluster_size, "replicas": replicas, "parameters": parameters, "storage": storage},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel_all(
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
    ) -> None:
        """Cancel the changes of a Postgres branch that wait.

        Takes back what was asked for and has not been carried out yet. Official clients use this
        path; the published document has the one of resizes, `cancel`, instead.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/changes`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

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

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call_none(
            "cancel_branch_changes",
            (organization, database, branch),
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
    ) -> BranchChangeRequest:
        """Get a change of a Postgres branch.

        Gives one change with what it makes of the cluster and what was there before. This is the
        call to poll after asking for it.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the change, as `id` in the list of changes.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BranchChangeRequest`: A change of the cluster of a Postgres branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch_change_request",
            (organization, database, branch, id),
            BranchChangeRequest,
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
        on_progress: Callable[[Progress[BranchChangeRequest]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BranchChangeRequest:
        """Waits until the change is in force.

        Fails when it is canceled. A new size takes 10 to 60 minutes, longer when other changes come
        first.

        It succeeds when `state` is `completed`. It fails when `state` is `canceled`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the change, as `id` in the list of changes.
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
            `BranchChangeRequest`: A change of the cluster of a Postgres branch.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_branch_change_request",
            "wait_until_completed",
            (organization, database, branch, id),
            BranchChangeRequest,
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
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Cancel the change of a Postgres branch that waits.

        Takes back the change that was asked for and has not been carried out yet. It ends in the
        state `canceled`.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/resizes`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

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

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call_none(
            "cancel_branch_change_request",
            (organization, database, branch),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class BranchChangesWithRawResponse:
    """The methods of `BranchChanges`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: BranchChanges) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.update = to_raw(raw.update)
        self.cancel_all = to_raw(raw.cancel_all)
        self.get = to_raw(raw.get)
        self.cancel = to_raw(raw.cancel)


class AsyncBranchChangesWithRawResponse:
    """The methods of `AsyncBranchChanges`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncBranchChanges) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.update = to_async_raw(raw.update)
        self.cancel_all = to_async_raw(raw.cancel_all)
        self.get = to_async_raw(raw.get)
        self.cancel = to_async_raw(raw.cancel)
