# Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
"""Query patterns: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.query_patterns import QueryPatternsReport


class QueryPatterns(Resource):
    """Query patterns.

    Reports on the queries of a branch, grouped into patterns: statements that are alike but for
    their values count as one, with how often it ran, how long it took and how many rows it read. A
    report is made in the background and then lies ready as a CSV file. The database needs Query
    Insights switched on.
    """

    @property
    def with_raw_response(self) -> QueryPatternsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return QueryPatternsWithRawResponse(self)

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
    ) -> QueryPatternsReport:
        """Get the state of a query patterns report.

        Returns a report without its contents: its state, who asked for it, and where the file can
        be fetched once the report is `completed`. This is the call to poll after asking for a
        report.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`

        Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
        `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the report, from the reply that created it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `QueryPatternsReport`: A report on the query patterns of a branch, made in the
            background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_query_patterns_report_status",
            (organization, database, branch, id),
            QueryPatternsReport,
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
        on_progress: Callable[[Progress[QueryPatternsReport]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> QueryPatternsReport:
        """Waits until the file of a query patterns report is ready to be fetched.

        Failure means that the report could not be made; ask for a new one.

        It succeeds when `state` is `completed`. It fails when `state` is `failed`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the report, from the reply that created it.
            timeout: Seconds to wait, or a `timedelta`; 30 minutes unless told otherwise. `None`
                is no limit.
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
            `QueryPatternsReport`: A report on the query patterns of a branch, made in the
            background.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_query_patterns_report_status",
            "wait_until_completed",
            (organization, database, branch, id),
            QueryPatternsReport,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
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
        """Delete a query patterns report.

        Deletes a report and its file.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`

        Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
        `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the report, from the reply that created it.
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
            "delete_query_patterns_report",
            (organization, database, branch, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
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
    ) -> QueryPatternsReport:
        """Ask for a query patterns report of a branch.

        Starts to put together a report on the recent queries of a branch and returns it at once,
        `pending`. Wait until it is completed before fetching the file.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`

        Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
        `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

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
            `QueryPatternsReport`: A report on the query patterns of a branch, made in the
            background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_query_patterns_report",
            (organization, database, branch),
            QueryPatternsReport,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        starting_after: str | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[QueryPatternsReport]:
        """List the query patterns reports of a branch.

        Returns the reports that were asked for and not deleted, with their states. Pages go by
        cursor.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`

        Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
        `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            starting_after: Cursor of the item after which the page starts, taken from
                `cursor_end` of the page before.
            ending_before: Cursor of the item before which the page ends, taken from
                `cursor_start` of the page after; for going backwards.
            limit: How many items a page holds, at most 100.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            The items of all pages, each a `QueryPatternsReport`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_generated_query_patterns_reports",
            (organization, database, branch),
            QueryPatternsReport,
            query={"starting_after": starting_after, "ending_before": ending_before, "limit": limit},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def download(
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
    ) -> bytes:
        """Download a query patterns report.

        Gives the file of a completed report, a table of query patterns in CSV form. The service
        redirects to a signed address on another host, which must not be given the credentials; the
        file there can be compressed with gzip although no header says so.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}/download`

        Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
        `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the report, from the reply that created it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            What was downloaded, as bytes.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call_bytes(
            "get_query_patterns_report",
            (organization, database, branch, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncQueryPatterns(AsyncResource):
    """Query patterns.

    Reports on the queries of a branch, grouped into patterns: statements that are alike but for
    their values count as one, with how often it ran, how long it took and how many rows it read. A
    report is made in the background and then lies ready as a CSV file. The database needs Query
    Insights switched on.
    """

    @property
    def with_raw_response(self) -> AsyncQueryPatternsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncQueryPatternsWithRawResponse(self)

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
    ) -> QueryPatternsReport:
        """Get the state of a query patterns report.

        Returns a report without its contents: its state, who asked for it, and where the file can
        be fetched once the report is `completed`. This is the call to poll after asking for a
        report.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`

        Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
        `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the report, from the reply that created it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `QueryPatternsReport`: A report on the query patterns of a branch, made in the
            background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_query_patterns_report_status",
            (organization, database, branch, id),
            QueryPatternsReport,
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
        on_progress: Callable[[Progress[QueryPatternsReport]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> QueryPatternsReport:
        """Waits until the file of a query patterns report is ready to be fetched.

        Failure means that the report could not be made; ask for a new one.

        It succeeds when `state` is `completed`. It fails when `state` is `failed`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`
        until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the report, from the reply that created it.
            timeout: Seconds to wait, or a `timedelta`; 30 minutes unless told otherwise. `None`
                is no limit.
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
            `QueryPatternsReport`: A report on the query patterns of a branch, made in the
            background.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_query_patterns_report_status",
            "wait_until_completed",
            (organization, database, branch, id),
            QueryPatternsReport,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
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
        """Delete a query patterns report.

        Deletes a report and its file.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`

        Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
        `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the report, from the reply that created it.
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
            "delete_query_patterns_report",
            (organization, database, branch, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
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
    ) -> QueryPatternsReport:
        """Ask for a query patterns report of a branch.

        Starts to put together a report on the recent queries of a branch and returns it at once,
        `pending`. Wait until it is completed before fetching the file.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`

        Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
        `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

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
            `QueryPatternsReport`: A report on the query patterns of a branch, made in the
            background.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_query_patterns_report",
            (organization, database, branch),
            QueryPatternsReport,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        starting_after: str | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[QueryPatternsReport]:
        """List the query patterns reports of a branch.

        Returns the reports that were asked for and not deleted, with their states. Pages go by
        cursor.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`

        Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
        `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            starting_after: Cursor of the item after which the page starts, taken from
                `cursor_end` of the page before.
            ending_before: Cursor of the item before which the page ends, taken from
                `cursor_start` of the page after; for going backwards.
            limit: How many items a page holds, at most 100.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            The items of all pages, each a `QueryPatternsReport`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_generated_query_patterns_reports",
            (organization, database, branch),
            QueryPatternsReport,
            query={"starting_after": starting_after, "ending_before": ending_before, "limit": limit},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def download(
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
    ) -> bytes:
        """Download a query patterns report.

        Gives the file of a completed report, a table of query patterns in CSV form. The service
        redirects to a signed address on another host, which must not be given the credentials; the
        file there can be compressed with gzip although no header says so.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}/download`

        Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
        `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the report, from the reply that created it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            What was downloaded, as bytes.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call_bytes(
            "get_query_patterns_report",
            (organization, database, branch, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class QueryPatternsWithRawResponse:
    """The methods of `QueryPatterns`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: QueryPatterns) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.create = to_raw(raw.create)
        self.list = to_raw_page(raw.list)
        self.download = to_raw(raw.download)


class AsyncQueryPatternsWithRawResponse:
    """The methods of `AsyncQueryPatterns`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncQueryPatterns) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get = to_async_raw(raw.get)
        self.delete = to_async_raw(raw.delete)
        self.create = to_async_raw(raw.create)
        self.list = to_async_raw_page(raw.list)
        self.download = to_async_raw(raw.download)
