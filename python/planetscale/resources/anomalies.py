# Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
"""Anomalies: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.anomalies import Anomaly
from planetscale.types.query_insights import TimePeriod


class Anomalies(Resource):
    """Anomalies.

    An anomaly is a stretch of time in which the primary of a branch used its resources in an
    unusual way: processor, memory, disk operations, rows read or written. Insights finds them by
    itself and says which queries rose and fell together with them.
    """

    @property
    def with_raw_response(self) -> AnomaliesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AnomaliesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[Anomaly]:
        """List the anomalies of a branch.

        Returns the anomalies that were found in a window of time. `page` is ignored and `next_page`
        is always null, so the one page that comes back is all there is: narrow the window to see
        others.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Use it
                with `to`, instead of `period`.
            to: End of the window, an ISO 8601 time. Now when left out.
            period: How far the window reaches back from now, instead of `from` and `to`.
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
            The items of all pages, each a `Anomaly`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_anomalies",
            (organization, database, branch),
            Anomaly,
            query={"from": from_, "to": to, "period": period, "page": page, "per_page": per_page},
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
    ) -> Anomaly:
        """Get an anomaly.

        Returns one anomaly with the queries whose load moved along with it.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies/{id}`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the anomaly, as `id` in the list of anomalies.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Anomaly`: A stretch of time in which the primary of a branch used its resources in
            an unusual way.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch_anomaly",
            (organization, database, branch, id),
            Anomaly,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncAnomalies(AsyncResource):
    """Anomalies.

    An anomaly is a stretch of time in which the primary of a branch used its resources in an
    unusual way: processor, memory, disk operations, rows read or written. Insights finds them by
    itself and says which queries rose and fell together with them.
    """

    @property
    def with_raw_response(self) -> AsyncAnomaliesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncAnomaliesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[Anomaly]:
        """List the anomalies of a branch.

        Returns the anomalies that were found in a window of time. `page` is ignored and `next_page`
        is always null, so the one page that comes back is all there is: narrow the window to see
        others.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Use it
                with `to`, instead of `period`.
            to: End of the window, an ISO 8601 time. Now when left out.
            period: How far the window reaches back from now, instead of `from` and `to`.
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
            The items of all pages, each a `Anomaly`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_anomalies",
            (organization, database, branch),
            Anomaly,
            query={"from": from_, "to": to, "period": period, "page": page, "per_page": per_page},
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
    ) -> Anomaly:
        """Get an anomaly.

        Returns one anomaly with the queries whose load moved along with it.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies/{id}`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the anomaly, as `id` in the list of anomalies.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Anomaly`: A stretch of time in which the primary of a branch used its resources in
            an unusual way.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch_anomaly",
            (organization, database, branch, id),
            Anomaly,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AnomaliesWithRawResponse:
    """The methods of `Anomalies`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Anomalies) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.get = to_raw(raw.get)


class AsyncAnomaliesWithRawResponse:
    """The methods of `AsyncAnomalies`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncAnomalies) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.get = to_async_raw(raw.get)
