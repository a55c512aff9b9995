# Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
"""Branch infrastructure: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.branch_infrastructure import Infrastructure, TabletGroup


class BranchInfrastructure(Resource):
    """Branch infrastructure.

    The servers that a branch consists of: the pods of a MySQL (Vitess) branch, the nodes and
    bouncers of a Postgres one, and the tablets of Vitess, whose aliases the Vitess operations take.
    """

    @property
    def with_raw_response(self) -> BranchInfrastructureWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return BranchInfrastructureWithRawResponse(self)

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
    ) -> Infrastructure:
        """Get the servers of a branch.

        Returns the servers of a branch and how they are. The fields differ with the engine of the
        branch.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/infrastructure`

        Databases: MySQL (Vitess), Postgres.

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

        Returns:
            `Infrastructure`: The servers of a branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch_infrastructure",
            (organization, database, branch),
            Infrastructure,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_tablets(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        tablet_type: str | Omit = OMIT,
        tablet_alias: Sequence[str] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> list[TabletGroup]:
        """List the tablets of a branch.

        Returns the tablets of a MySQL branch, grouped by keyspace, shard and type, as a plain list
        without pages. A tablet is a MySQL server with the Vitess process beside it. The filters
        narrow each other down.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/tablets`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Only tablets of the keyspace of this name.
            shard: Only tablets of the shard with this range, such as `-80`, or `-` for the only
                one.
            tablet_type: Only tablets of this type, such as `primary` or `replica`.
            tablet_alias: Only the tablets with these aliases, such as `zone1-0000000100`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `TabletGroup`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_branch_tablets",
            (organization, database, branch),
            list[TabletGroup],
            query={"keyspace": keyspace, "shard": shard, "tablet_type": tablet_type, "tablet_alias": tablet_alias},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncBranchInfrastructure(AsyncResource):
    """Branch infrastructure.

    The servers that a branch consists of: the pods of a MySQL (Vitess) branch, the nodes and
    bouncers of a Postgres one, and the tablets of Vitess, whose aliases the Vitess operations take.
    """

    @property
    def with_raw_response(self) -> AsyncBranchInfrastructureWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncBranchInfrastructureWithRawResponse(self)

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
    ) -> Infrastructure:
        """Get the servers of a branch.

        Returns the servers of a branch and how they are. The fields differ with the engine of the
        branch.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/infrastructure`

        Databases: MySQL (Vitess), Postgres.

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

        Returns:
            `Infrastructure`: The servers of a branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch_infrastructure",
            (organization, database, branch),
            Infrastructure,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def list_tablets(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        tablet_type: str | Omit = OMIT,
        tablet_alias: Sequence[str] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> list[TabletGroup]:
        """List the tablets of a branch.

        Returns the tablets of a MySQL branch, grouped by keyspace, shard and type, as a plain list
        without pages. A tablet is a MySQL server with the Vitess process beside it. The filters
        narrow each other down.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/tablets`

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Only tablets of the keyspace of this name.
            shard: Only tablets of the shard with this range, such as `-80`, or `-` for the only
                one.
            tablet_type: Only tablets of this type, such as `primary` or `replica`.
            tablet_alias: Only the tablets with these aliases, such as `zone1-0000000100`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `TabletGroup`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_branch_tablets",
            (organization, database, branch),
            list[TabletGroup],
            query={"keyspace": keyspace, "shard": shard, "tablet_type": tablet_type, "tablet_alias": tablet_alias},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class BranchInfrastructureWithRawResponse:
    """The methods of `BranchInfrastructure`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: BranchInfrastructure) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get = to_raw(raw.get)
        self.list_tablets = to_raw(raw.list_tablets)


class AsyncBranchInfrastructureWithRawResponse:
    """The methods of `AsyncBranchInfrastructure`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncBranchInfrastructure) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get = to_async_raw(raw.get)
        self.list_tablets = to_async_raw(raw.list_tablets)
