# Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
"""Branch logs: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.branch_logs import LogSignature


class BranchLogs(Resource):
    """Access to the logs that the servers of a Postgres or Neki branch write.

    The logs are on another host; this group gives out the signed address to read them from.
    """

    @property
    def with_raw_response(self) -> BranchLogsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return BranchLogsWithRawResponse(self)

    def create_signature(
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
    ) -> LogSignature:
        """Get a signed address for reading the logs of a branch.

        Returns an address from which the logs of the branch can be read for a limited time without
        further credentials. Send no Authorization header there. What the address takes as a query
        is not documented. MySQL branches have no such logs.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/logs/signatures`

        Databases: Postgres, Neki.

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
            `LogSignature`: A signed address for reading the logs of a branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_log_signature",
            (organization, database, branch),
            LogSignature,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncBranchLogs(AsyncResource):
    """Access to the logs that the servers of a Postgres or Neki branch write.

    The logs are on another host; this group gives out the signed address to read them from.
    """

    @property
    def with_raw_response(self) -> AsyncBranchLogsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncBranchLogsWithRawResponse(self)

    async def create_signature(
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
    ) -> LogSignature:
        """Get a signed address for reading the logs of a branch.

        Returns an address from which the logs of the branch can be read for a limited time without
        further credentials. Send no Authorization header there. What the address takes as a query
        is not documented. MySQL branches have no such logs.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/logs/signatures`

        Databases: Postgres, Neki.

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
            `LogSignature`: A signed address for reading the logs of a branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_log_signature",
            (organization, database, branch),
            LogSignature,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class BranchLogsWithRawResponse:
    """The methods of `BranchLogs`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: BranchLogs) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create_signature = to_raw(raw.create_signature)


class AsyncBranchLogsWithRawResponse:
    """The methods of `AsyncBranchLogs`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncBranchLogs) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create_signature = to_async_raw(raw.create_signature)
