# Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
"""Data topologies: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.data_topology import NekiDataTopology


class DataTopology(Resource):
    """The document that tells a Neki (sharded Postgres) branch where its data is.

    It names shard groups, which map ranges of keys to shards, the shard indexes that compute the
    keys, and which tables belong to which group. It does not create shards or tables; it says how
    queries find them. A new branch has one shard group with one shard, to which everything belongs.
    """

    @property
    def with_raw_response(self) -> DataTopologyWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return DataTopologyWithRawResponse(self)

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
    ) -> NekiDataTopology:
        """Get the data topology of a branch.

        Returns the whole document and when it was last read from the cluster.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`

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
            `NekiDataTopology`: The data topology of a Neki branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_data_topology",
            (organization, database, branch),
            NekiDataTopology,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        data_topology: Mapping[str, Any],
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiDataTopology:
        """Replace the data topology of a branch.

        Replaces the whole document; what is not in the new one is gone, so get it, change it and
        put it back. It decides where queries go at once and moves no rows: place tables before they
        have any, or move them with a migration. A document that is wrong is answered with 422.

        `PUT /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`

        Service token: `create_branch`. OAuth: any one of `write_databases` (organization,
        database), `write_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            data_topology: The whole document, in the form of the reply.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiDataTopology`: The data topology of a Neki branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_data_topology",
            (organization, database, branch),
            NekiDataTopology,
            body={"data_topology": data_topology},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncDataTopology(AsyncResource):
    """The document that tells a Neki (sharded Postgres) branch where its data is.

    It names shard groups, which map ranges of keys to shards, the shard indexes that compute the
    keys, and which tables belong to which group. It does not create shards or tables; it says how
    queries find them. A new branch has one shard group with one shard, to which everything belongs.
    """

    @property
    def with_raw_response(self) -> AsyncDataTopologyWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncDataTopologyWithRawResponse(self)

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
    ) -> NekiDataTopology:
        """Get the data topology of a branch.

        Returns the whole document and when it was last read from the cluster.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`

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
            `NekiDataTopology`: The data topology of a Neki branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_data_topology",
            (organization, database, branch),
            NekiDataTopology,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        data_topology: Mapping[str, Any],
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> NekiDataTopology:
        """Replace the data topology of a branch.

        Replaces the whole document; what is not in the new one is gone, so get it, change it and
        put it back. It decides where queries go at once and moves no rows: place tables before they
        have any, or move them with a migration. A document that is wrong is answered with 422.

        `PUT /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`

        Service token: `create_branch`. OAuth: any one of `write_databases` (organization,
        database), `write_branch` (branch).

        Databases: Neki.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            data_topology: The whole document, in the form of the reply.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `NekiDataTopology`: The data topology of a Neki branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_data_topology",
            (organization, database, branch),
            NekiDataTopology,
            body={"data_topology": data_topology},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class DataTopologyWithRawResponse:
    """The methods of `DataTopology`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: DataTopology) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)


class AsyncDataTopologyWithRawResponse:
    """The methods of `AsyncDataTopology`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncDataTopology) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get = to_async_raw(raw.get)
        self.update = to_async_raw(raw.update)
