# Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
"""Dedicated read replicas: a method an operation."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping
from typing import Any

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.dedicated_read_replicas import DedicatedReadReplica
from planetscale.types.shared import StorageChangeInput, StorageChangeInputDict


class DedicatedReadReplicas(Resource):
    """Dedicated read replicas.

    A dedicated read replica is a set of instances that follow a Postgres branch and serve nothing
    but reads, in the region of the branch or another one. It has its own size, settings and host
    name, so that reports or readers far away do not take from the replicas that stand by for the
    primary.
    """

    @property
    def with_raw_response(self) -> DedicatedReadReplicasWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return DedicatedReadReplicasWithRawResponse(self)

    def list(
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
    ) -> builtins.list[DedicatedReadReplica]:
        """List the dedicated read replicas of a branch.

        Returns the dedicated read replicas of a Postgres branch, all of them in one list without
        pages.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

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

        Returns:
            A list, each item a `DedicatedReadReplica`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_dedicated_read_replicas",
            (organization, database, branch),
            list[DedicatedReadReplica],
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str,
        region: str,
        replicas: int | Omit = OMIT,
        cluster_size: str | Omit = OMIT,
        storage: StorageChangeInput | StorageChangeInputDict | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DedicatedReadReplica:
        """Create a dedicated read replica.

        Adds a dedicated read replica to a Postgres branch, in any region, and returns it while it
        is still being built. It is billed like a cluster of its size.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the dedicated read replica, unique in the branch. It stands in paths.
            region: Slug of the region to place it in, such as `us-east`. It need not be the
                region of the branch.
            replicas: How many instances serve reads. 1 when left out.
            cluster_size: Size of each instance, such as `PS_10`. That of the branch when left
                out.
            storage: Limits and speed of the disk of each instance.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DedicatedReadReplica`: Instances that follow a Postgres branch and serve reads at
            an address of their own, apart from the replicas that stand by for the primary.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_dedicated_read_replica",
            (organization, database, branch),
            DedicatedReadReplica,
            body={
                "name": name,
                "region": region,
                "replicas": replicas,
                "cluster_size": cluster_size,
                "storage": storage,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        dedicated_read_replica: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DedicatedReadReplica:
        """Get a dedicated read replica.

        Returns one dedicated read replica with its state, addresses, disks and settings. Poll it to
        follow a creation, a change or a deletion.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            dedicated_read_replica: Name of the dedicated read replica, such as `reports`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DedicatedReadReplica`: Instances that follow a Postgres branch and serve reads at
            an address of their own, apart from the replicas that stand by for the primary.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_dedicated_read_replica",
            (organization, database, branch, dedicated_read_replica),
            DedicatedReadReplica,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        dedicated_read_replica: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DedicatedReadReplica]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DedicatedReadReplica:
        """Waits until the dedicated read replica takes connections.

        The data of the branch is copied first, so a large branch takes hours.

        It succeeds when `ready` is `true`.

        Looks with `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            dedicated_read_replica: Name of the dedicated read replica, such as `reports`.
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
            `DedicatedReadReplica`: Instances that follow a Postgres branch and serve reads at
            an address of their own, apart from the replicas that stand by for the primary.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_dedicated_read_replica",
            "wait_until_ready",
            (organization, database, branch, dedicated_read_replica),
            DedicatedReadReplica,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_deleted(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        dedicated_read_replica: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DedicatedReadReplica]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Waits until the service no longer knows the dedicated read replica.

        Delete it first.

        It succeeds when the service answers 404.

        Looks with `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            dedicated_read_replica: Name of the dedicated read replica, such as `reports`.
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
            "get_dedicated_read_replica",
            "wait_until_deleted",
            (organization, database, branch, dedicated_read_replica),
            DedicatedReadReplica,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            missing_ok=missing_ok,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        dedicated_read_replica: str = REQUIRED,
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
    ) -> DedicatedReadReplica:
        """Change a dedicated read replica.

        Changes the size, number of instances, disks or settings of a dedicated read replica. The
        reply can come before the change is carried out.

        `PATCH`
        `/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            dedicated_read_replica: Name of the dedicated read replica, such as `reports`.
            cluster_size: Size of each instance, such as `PS_10`.
            replicas: How many instances serve reads.
            parameters: Settings to change, by namespace and then by name, such as
                `{"pgconf": {"max_connections": "300"}}`. A value may not be lower than on the
                primary. Settings that are left out stay as they are.
            storage: Limits and speed of the disk of each instance.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DedicatedReadReplica`: Instances that follow a Postgres branch and serve reads at
            an address of their own, apart from the replicas that stand by for the primary.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_dedicated_read_replica",
            (organization, database, branch, dedicated_read_replica),
            DedicatedReadReplica,
            body={"cluster_size": cluster_size, "replicas": replicas, "parameters": parameters, "storage": storage},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        dedicated_read_replica: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a dedicated read replica.

        Removes a dedicated read replica. Connections to it end, so lead applications elsewhere
        first. The branch itself is not touched.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            dedicated_read_replica: Name of the dedicated read replica, such as `reports`.
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
            "delete_dedicated_read_replica",
            (organization, database, branch, dedicated_read_replica),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncDedicatedReadReplicas(AsyncResource):
    """Dedicated read replicas.

    A dedicated read replica is a set of instances that follow a Postgres branch and serve nothing
    but reads, in the region of the branch or another one. It has its own size, settings and host
    name, so that reports or readers far away do not take from the replicas that stand by for the
    primary.
    """

    @property
    def with_raw_response(self) -> AsyncDedicatedReadReplicasWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncDedicatedReadReplicasWithRawResponse(self)

    async def list(
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
    ) -> builtins.list[DedicatedReadReplica]:
        """List the dedicated read replicas of a branch.

        Returns the dedicated read replicas of a Postgres branch, all of them in one list without
        pages.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

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

        Returns:
            A list, each item a `DedicatedReadReplica`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_dedicated_read_replicas",
            (organization, database, branch),
            list[DedicatedReadReplica],
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str,
        region: str,
        replicas: int | Omit = OMIT,
        cluster_size: str | Omit = OMIT,
        storage: StorageChangeInput | StorageChangeInputDict | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DedicatedReadReplica:
        """Create a dedicated read replica.

        Adds a dedicated read replica to a Postgres branch, in any region, and returns it while it
        is still being built. It is billed like a cluster of its size.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the dedicated read replica, unique in the branch. It stands in paths.
            region: Slug of the region to place it in, such as `us-east`. It need not be the
                region of the branch.
            replicas: How many instances serve reads. 1 when left out.
            cluster_size: Size of each instance, such as `PS_10`. That of the branch when left
                out.
            storage: Limits and speed of the disk of each instance.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DedicatedReadReplica`: Instances that follow a Postgres branch and serve reads at
            an address of their own, apart from the replicas that stand by for the primary.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_dedicated_read_replica",
            (organization, database, branch),
            DedicatedReadReplica,
            body={
                "name": name,
                "region": region,
                "replicas": replicas,
                "cluster_size": cluster_size,
                "storage": storage,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        dedicated_read_replica: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DedicatedReadReplica:
        """Get a dedicated read replica.

        Returns one dedicated read replica with its state, addresses, disks and settings. Poll it to
        follow a creation, a change or a deletion.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            dedicated_read_replica: Name of the dedicated read replica, such as `reports`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DedicatedReadReplica`: Instances that follow a Postgres branch and serve reads at
            an address of their own, apart from the replicas that stand by for the primary.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_dedicated_read_replica",
            (organization, database, branch, dedicated_read_replica),
            DedicatedReadReplica,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        dedicated_read_replica: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DedicatedReadReplica]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DedicatedReadReplica:
        """Waits until the dedicated read replica takes connections.

        The data of the branch is copied first, so a large branch takes hours.

        It succeeds when `ready` is `true`.

        Looks with `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            dedicated_read_replica: Name of the dedicated read replica, such as `reports`.
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
            `DedicatedReadReplica`: Instances that follow a Postgres branch and serve reads at
            an address of their own, apart from the replicas that stand by for the primary.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_dedicated_read_replica",
            "wait_until_ready",
            (organization, database, branch, dedicated_read_replica),
            DedicatedReadReplica,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_deleted(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        dedicated_read_replica: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DedicatedReadReplica]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Waits until the service no longer knows the dedicated read replica.

        Delete it first.

        It succeeds when the service answers 404.

        Looks with `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            dedicated_read_replica: Name of the dedicated read replica, such as `reports`.
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
            "get_dedicated_read_replica",
            "wait_until_deleted",
            (organization, database, branch, dedicated_read_replica),
            DedicatedReadReplica,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            missing_ok=missing_ok,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        dedicated_read_replica: str = REQUIRED,
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
    ) -> DedicatedReadReplica:
        """Change a dedicated read replica.

        Changes the size, number of instances, disks or settings of a dedicated read replica. The
        reply can come before the change is carried out.

        `PATCH`
        `/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            dedicated_read_replica: Name of the dedicated read replica, such as `reports`.
            cluster_size: Size of each instance, such as `PS_10`.
            replicas: How many instances serve reads.
            parameters: Settings to change, by namespace and then by name, such as
                `{"pgconf": {"max_connections": "300"}}`. A value may not be lower than on the
                primary. Settings that are left out stay as they are.
            storage: Limits and speed of the disk of each instance.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DedicatedReadReplica`: Instances that follow a Postgres branch and serve reads at
            an address of their own, apart from the replicas that stand by for the primary.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_dedicated_read_replica",
            (organization, database, branch, dedicated_read_replica),
            DedicatedReadReplica,
            body={"cluster_size": cluster_size, "replicas": replicas, "parameters": parameters, "storage": storage},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        dedicated_read_replica: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a dedicated read replica.

        Removes a dedicated read replica. Connections to it end, so lead applications elsewhere
        first. The branch itself is not touched.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            dedicated_read_replica: Name of the dedicated read replica, such as `reports`.
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
            "delete_dedicated_read_replica",
            (organization, database, branch, dedicated_read_replica),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class DedicatedReadReplicasWithRawResponse:
    """The methods of `DedicatedReadReplicas`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: DedicatedReadReplicas) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)
        self.delete = to_raw(raw.delete)


class AsyncDedicatedReadReplicasWithRawResponse:
    """The methods of `AsyncDedicatedReadReplicas`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncDedicatedReadReplicas) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.update = to_async_raw(raw.update)
        self.delete = to_async_raw(raw.delete)
