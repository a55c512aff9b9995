# Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
"""Cluster extensions: a method an operation."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.cluster_extensions import ClusterExtension


class ClusterExtensions(Resource):
    """The Postgres extensions that a branch can use, such as `pgvector` or `pg_stat_statements`.

    Most are created in the database with SQL; some must first be loaded by the server, which a
    branch change does by setting their parameters.
    """

    @property
    def with_raw_response(self) -> ClusterExtensionsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return ClusterExtensionsWithRawResponse(self)

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
    ) -> builtins.list[ClusterExtension]:
        """List the extensions of a Postgres branch.

        Returns every extension that the service knows for the branch, also those that are not
        available to it, as one plain list without pages. Each comes with its parameters.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/extensions`

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
            A list, each item a `ClusterExtension`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_extensions",
            (organization, database, branch),
            list[ClusterExtension],
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncClusterExtensions(AsyncResource):
    """The Postgres extensions that a branch can use, such as `pgvector` or `pg_stat_statements`.

    Most are created in the database with SQL; some must first be loaded by the server, which a
    branch change does by setting their parameters.
    """

    @property
    def with_raw_response(self) -> AsyncClusterExtensionsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncClusterExtensionsWithRawResponse(self)

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
    ) -> builtins.list[ClusterExtension]:
        """List the extensions of a Postgres branch.

        Returns every extension that the service knows for the branch, also those that are not
        available to it, as one plain list without pages. Each comes with its parameters.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/extensions`

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
            A list, each item a `ClusterExtension`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_extensions",
            (organization, database, branch),
            list[ClusterExtension],
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class ClusterExtensionsWithRawResponse:
    """The methods of `ClusterExtensions`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: ClusterExtensions) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw(raw.list)


class AsyncClusterExtensionsWithRawResponse:
    """The methods of `AsyncClusterExtensions`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncClusterExtensions) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw(raw.list)
