# Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
"""Cluster parameters: a method an operation."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.cluster_parameters import ClusterParameter


class ClusterParameters(Resource):
    """Cluster parameters.

    The settings of a Postgres branch: of Postgres itself, of Patroni, which keeps the cluster
    available, and of the PgBouncer that comes with every branch. They are read here and changed
    with a branch change.
    """

    @property
    def with_raw_response(self) -> ClusterParametersWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return ClusterParametersWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        extension: bool | Omit = OMIT,
        internal: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[ClusterParameter]:
        """List the settings of a Postgres branch.

        Returns every setting that can be seen, with its limits, default and present value, as one
        plain list without pages. To change some, start a branch change whose `parameters` names
        them under their `namespace`.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/parameters`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            extension: True asks for the settings of extensions, false for the others. The
                service publishes nothing about it.
            internal: True asks for the settings that the service counts as internal, false for
                the others. The service publishes nothing about it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `ClusterParameter`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_parameters",
            (organization, database, branch),
            list[ClusterParameter],
            query={"extension": extension, "internal": internal},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncClusterParameters(AsyncResource):
    """Cluster parameters.

    The settings of a Postgres branch: of Postgres itself, of Patroni, which keeps the cluster
    available, and of the PgBouncer that comes with every branch. They are read here and changed
    with a branch change.
    """

    @property
    def with_raw_response(self) -> AsyncClusterParametersWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncClusterParametersWithRawResponse(self)

    async def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        extension: bool | Omit = OMIT,
        internal: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[ClusterParameter]:
        """List the settings of a Postgres branch.

        Returns every setting that can be seen, with its limits, default and present value, as one
        plain list without pages. To change some, start a branch change whose `parameters` names
        them under their `namespace`.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/parameters`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            extension: True asks for the settings of extensions, false for the others. The
                service publishes nothing about it.
            internal: True asks for the settings that the service counts as internal, false for
                the others. The service publishes nothing about it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `ClusterParameter`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_parameters",
            (organization, database, branch),
            list[ClusterParameter],
            query={"extension": extension, "internal": internal},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class ClusterParametersWithRawResponse:
    """The methods of `ClusterParameters`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: ClusterParameters) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw(raw.list)


class AsyncClusterParametersWithRawResponse:
    """The methods of `AsyncClusterParameters`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncClusterParameters) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw(raw.list)
