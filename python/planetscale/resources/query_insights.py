# Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
"""Query insights: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.anomalies import KnownTabletType
from planetscale.types.branches import SortOrder
from planetscale.types.query_insights import (
    QueryErrorSort,
    QueryErrorSummary,
    QueryExecution,
    QuerySort,
    QuerySummary,
    QueryTag,
    QueryTagSummary,
    QueryTagSummarySort,
    StatementType,
    TimePeriod,
)


class QueryInsights(Resource):
    """What the queries of a branch cost.

    Insights groups queries that differ in their values only into patterns and keeps statistics of
    each: how often it ran, how long it took, what it read and which errors it met. Notable
    executions are recorded one by one, and tags say which part of an application a query came from.
    The lists here cannot be paged through: they return one page.
    """

    @property
    def with_raw_response(self) -> QueryInsightsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return QueryInsightsWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        q: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        sort: QuerySort | Omit = OMIT,
        dir: SortOrder | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        type: StatementType | Omit = OMIT,
        fields: Sequence[str] | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[QuerySummary]:
        """List the query patterns of a branch with their statistics.

        Returns the patterns that queries of the branch fall into, each with the sums, averages and
        latencies of its executions in a window of time, by default the last 24 hours. Sort by what
        you look for, such as `totalTime` or `rowsReadPerReturned`, and take the first ones. `page`
        is ignored and `next_page` is always null: the one page that comes back is all there is, as
        large as `per_page` says.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            q: Text to search the SQL of the patterns for.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`. A window wider than 25 hours must begin and end on the hour and span at
                most 365 days.
            to: End of the window, an ISO 8601 time. Now when left out.
            period: How far the window reaches back from now, instead of `from` and `to`.
            sort: What the patterns are sorted by.
            dir: Direction of the sorting. `desc` puts the largest first.
            tablet_type: Kind of node that the queries ran on. All nodes when left out.
            type: Kind of statement to count. All kinds when left out.
            fields: Names of the fields to return, such as `query_count` and `p99_latency`. All
                fields when left out; what is not named is absent from the items.
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
            The items of all pages, each a `QuerySummary`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_queries",
            (organization, database, branch),
            QuerySummary,
            query={
                "q": q,
                "from": from_,
                "to": to,
                "period": period,
                "sort": sort,
                "dir": dir,
                "tablet_type": tablet_type,
                "type": type,
                "fields": fields,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_errors(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        q: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        sort: QueryErrorSort | Omit = OMIT,
        dir: SortOrder | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[QueryErrorSummary]:
        """List the errors that queries of a branch ran into.

        Returns the errors of a window of time, alike ones counted together under one fingerprint. A
        window wider than 25 hours falls back to the last 24 hours. `page` is ignored and
        `next_page` is always null: the one page that comes back is all there is, as large as
        `per_page` says.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            q: Text to search the error messages for.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`.
            to: End of the window, an ISO 8601 time. Now when left out.
            period: How far the window reaches back from now, instead of `from` and `to`.
            sort: What the errors are sorted by.
            dir: Direction of the sorting. `desc` puts the largest first.
            tablet_type: Kind of node that the queries ran on. All nodes when left out.
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
            The items of all pages, each a `QueryErrorSummary`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_query_errors",
            (organization, database, branch),
            QueryErrorSummary,
            query={
                "q": q,
                "from": from_,
                "to": to,
                "period": period,
                "sort": sort,
                "dir": dir,
                "tablet_type": tablet_type,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_error_executions(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        fingerprint: str = REQUIRED,
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
    ) -> SyncPager[QueryExecution]:
        """List the failed executions behind an error.

        Returns the single executions that failed with the error. A window wider than 25 hours falls
        back to the last 24 hours. `page` is ignored and `next_page` is always null: the one page
        that comes back is all there is, as large as `per_page` says.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/insights/errors/{fingerprint}`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            fingerprint: Fingerprint of the error, as `error_fingerprint` in the list of errors.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`.
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
            The items of all pages, each a `QueryExecution`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "get_branch_query_error",
            (organization, database, branch, fingerprint),
            QueryExecution,
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
    ) -> QueryExecution:
        """Get one recorded execution of a query.

        Returns one execution by its identifier, with its tags, rows and duration. The values in it
        are only there when the database collects raw queries.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/queries/{id}`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the execution, as `id` in a list of executions. Not the `id` of a
                pattern.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `QueryExecution`: One execution of a query that Insights recorded, because it was
            slow, failed or read many rows.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch_query",
            (organization, database, branch, id),
            QueryExecution,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_tags(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        q: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        fingerprint: str | Omit = OMIT,
        keyspace: str | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        values_limit: int | Omit = OMIT,
        literal_values_only: bool | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[QueryTag]:
        """List the tags on the queries of a branch.

        Returns the keys that queries were tagged with in a window of time, each with its values.
        Tags come from comments that the application adds to its SQL, such as `app` or `route`, and
        from what the service knows about the connection, such as `username`. At most 100 tags come
        back: `page` and `per_page` are ignored and `next_page` is always null, so narrow the window
        or the pattern to see others.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            q: Pattern that the tag's `id` must match, in the form of SQL `LIKE`: `%app%` finds
                every tag with `app` in it, `app` alone finds nothing because an `id` begins with a
                letter for its source.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`. A window wider than 25 hours must begin and end on the hour and span at
                most 365 days.
            to: End of the window, an ISO 8601 time. Now when left out.
            period: How far the window reaches back from now, instead of `from` and `to`.
            fingerprint: Fingerprint of the query pattern whose tags are wanted, together with
                `keyspace`.
            keyspace: Keyspace of the queries whose tags are wanted; on Postgres the name of the
                database.
            tablet_type: Kind of node that the queries ran on. All nodes when left out.
            values_limit: How many values of each tag to return, from 1 to 100; 25 when left
                out. The rest is summed up as `Other`.
            literal_values_only: Whether to leave out the values that stand for many (`overflow`
                and `collapsed`) and return recorded ones only. Nothing says then that values are
                missing.
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
            The items of all pages, each a `QueryTag`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_query_tags",
            (organization, database, branch),
            QueryTag,
            query={
                "q": q,
                "from": from_,
                "to": to,
                "period": period,
                "fingerprint": fingerprint,
                "keyspace": keyspace,
                "tablet_type": tablet_type,
                "values_limit": values_limit,
                "literal_values_only": literal_values_only,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_tag_summaries(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        tags: Sequence[str] | Omit = OMIT,
        q: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        sort: QueryTagSummarySort | Omit = OMIT,
        dir: SortOrder | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        type: StatementType | Omit = OMIT,
        fields: Sequence[str] | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[QueryTagSummary]:
        """List query statistics grouped by tags.

        Returns the same statistics as the list of query patterns, but grouped by the values of one
        or more tags, to see which application, route or job causes the load. Name at least one tag.
        `page` is ignored and `next_page` is always null: the one page that comes back is all there
        is, as large as `per_page` says.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/summaries`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            tags: The `id` of each tag to group by, such as `Sapp`, as in the list of tags. Not
                its `name`.
            q: Text to search for. What it is compared with is not documented.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`. A window wider than 25 hours must begin and end on the hour and span at
                most 365 days.
            to: End of the window, an ISO 8601 time. Now when left out.
            period: How far the window reaches back from now, instead of `from` and `to`.
            sort: What the statistics are sorted by.
            dir: Direction of the sorting. `desc` puts the largest first.
            tablet_type: Kind of node that the queries ran on. All nodes when left out.
            type: Kind of statement to count. All kinds when left out.
            fields: Names of the fields to return, such as `query_count` and `p99_latency`. All
                fields when left out; what is not named is absent from the items.
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
            The items of all pages, each a `QueryTagSummary`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_query_tag_summaries",
            (organization, database, branch),
            QueryTagSummary,
            query={
                "tags": tags,
                "q": q,
                "from": from_,
                "to": to,
                "period": period,
                "sort": sort,
                "dir": dir,
                "tablet_type": tablet_type,
                "type": type,
                "fields": fields,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_tag(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        tag: str = REQUIRED,
        *,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        fingerprint: str | Omit = OMIT,
        keyspace: str | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        values_limit: int | Omit = OMIT,
        literal_values_only: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> QueryTag:
        """Get a tag with its values.

        Returns one tag with how many queries carried each of its values in a window of time.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/{tag}`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            tag: The `id` of the tag, such as `Sapp`, as in the list of tags. Not its `name`.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`. A window wider than 25 hours must begin and end on the hour and span at
                most 365 days.
            to: End of the window, an ISO 8601 time. Now when left out.
            period: How far the window reaches back from now, instead of `from` and `to`.
            fingerprint: Fingerprint of the query pattern whose tags are wanted, together with
                `keyspace`.
            keyspace: Keyspace of the queries whose tags are wanted; on Postgres the name of the
                database.
            tablet_type: Kind of node that the queries ran on. All nodes when left out.
            values_limit: How many values of each tag to return, from 1 to 100; 25 when left
                out. The rest is summed up as `Other`.
            literal_values_only: Whether to leave out the values that stand for many (`overflow`
                and `collapsed`) and return recorded ones only. Nothing says then that values are
                missing.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `QueryTag`: A key that queries are tagged with, and its values.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch_query_tag",
            (organization, database, branch, tag),
            QueryTag,
            query={
                "from": from_,
                "to": to,
                "period": period,
                "fingerprint": fingerprint,
                "keyspace": keyspace,
                "tablet_type": tablet_type,
                "values_limit": values_limit,
                "literal_values_only": literal_values_only,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_executions(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        fingerprint: str = REQUIRED,
        *,
        keyspace: str,
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
    ) -> SyncPager[QueryExecution]:
        """List the recorded executions of a query pattern.

        Returns single executions of the pattern, the notable ones: slow, failing or reading many
        rows. A window wider than 25 hours falls back to the last 24 hours. `page` is ignored and
        `next_page` is always null: the one page that comes back is all there is, as large as
        `per_page` says.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            fingerprint: Fingerprint of the query pattern, as `fingerprint` in the list of
                patterns.
            keyspace: Keyspace that the pattern ran in, as `keyspace` in the list of patterns;
                on Postgres the name of the database.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`.
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
            The items of all pages, each a `QueryExecution`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "get_query_statistics",
            (organization, database, branch, fingerprint),
            QueryExecution,
            query={"keyspace": keyspace, "from": from_, "to": to, "period": period, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_summary(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        fingerprint: str = REQUIRED,
        *,
        keyspace: str,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> QuerySummary:
        """Get the statistics of a query pattern.

        Returns the sums, averages and latencies of one pattern over a window of time, the same as
        in the list of patterns. Answers 404 when the pattern did not run in the window.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/summary`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            fingerprint: Fingerprint of the query pattern, as `fingerprint` in the list of
                patterns.
            keyspace: Keyspace that the pattern ran in, as `keyspace` in the list of patterns;
                on Postgres the name of the database.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`. A window wider than 25 hours must begin and end on the hour and span at
                most 365 days.
            to: End of the window, an ISO 8601 time. Now when left out.
            period: How far the window reaches back from now, instead of `from` and `to`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `QuerySummary`: A query pattern, that is all queries that differ in their values
            only, with the statistics of its executions in a window of time.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_query_summary",
            (organization, database, branch, fingerprint),
            QuerySummary,
            query={"keyspace": keyspace, "from": from_, "to": to, "period": period},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncQueryInsights(AsyncResource):
    """What the queries of a branch cost.

    Insights groups queries that differ in their values only into patterns and keeps statistics of
    each: how often it ran, how long it took, what it read and which errors it met. Notable
    executions are recorded one by one, and tags say which part of an application a query came from.
    The lists here cannot be paged through: they return one page.
    """

    @property
    def with_raw_response(self) -> AsyncQueryInsightsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncQueryInsightsWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        q: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        sort: QuerySort | Omit = OMIT,
        dir: SortOrder | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        type: StatementType | Omit = OMIT,
        fields: Sequence[str] | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[QuerySummary]:
        """List the query patterns of a branch with their statistics.

        Returns the patterns that queries of the branch fall into, each with the sums, averages and
        latencies of its executions in a window of time, by default the last 24 hours. Sort by what
        you look for, such as `totalTime` or `rowsReadPerReturned`, and take the first ones. `page`
        is ignored and `next_page` is always null: the one page that comes back is all there is, as
        large as `per_page` says.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            q: Text to search the SQL of the patterns for.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`. A window wider than 25 hours must begin and end on the hour and span at
                most 365 days.
            to: End of the window, an ISO 8601 time. Now when left out.
            period: How far the window reaches back from now, instead of `from` and `to`.
            sort: What the patterns are sorted by.
            dir: Direction of the sorting. `desc` puts the largest first.
            tablet_type: Kind of node that the queries ran on. All nodes when left out.
            type: Kind of statement to count. All kinds when left out.
            fields: Names of the fields to return, such as `query_count` and `p99_latency`. All
                fields when left out; what is not named is absent from the items.
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
            The items of all pages, each a `QuerySummary`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_queries",
            (organization, database, branch),
            QuerySummary,
            query={
                "q": q,
                "from": from_,
                "to": to,
                "period": period,
                "sort": sort,
                "dir": dir,
                "tablet_type": tablet_type,
                "type": type,
                "fields": fields,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_errors(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        q: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        sort: QueryErrorSort | Omit = OMIT,
        dir: SortOrder | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[QueryErrorSummary]:
        """List the errors that queries of a branch ran into.

        Returns the errors of a window of time, alike ones counted together under one fingerprint. A
        window wider than 25 hours falls back to the last 24 hours. `page` is ignored and
        `next_page` is always null: the one page that comes back is all there is, as large as
        `per_page` says.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            q: Text to search the error messages for.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`.
            to: End of the window, an ISO 8601 time. Now when left out.
            period: How far the window reaches back from now, instead of `from` and `to`.
            sort: What the errors are sorted by.
            dir: Direction of the sorting. `desc` puts the largest first.
            tablet_type: Kind of node that the queries ran on. All nodes when left out.
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
            The items of all pages, each a `QueryErrorSummary`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_query_errors",
            (organization, database, branch),
            QueryErrorSummary,
            query={
                "q": q,
                "from": from_,
                "to": to,
                "period": period,
                "sort": sort,
                "dir": dir,
                "tablet_type": tablet_type,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_error_executions(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        fingerprint: str = REQUIRED,
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
    ) -> AsyncPager[QueryExecution]:
        """List the failed executions behind an error.

        Returns the single executions that failed with the error. A window wider than 25 hours falls
        back to the last 24 hours. `page` is ignored and `next_page` is always null: the one page
        that comes back is all there is, as large as `per_page` says.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/insights/errors/{fingerprint}`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            fingerprint: Fingerprint of the error, as `error_fingerprint` in the list of errors.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`.
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
            The items of all pages, each a `QueryExecution`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "get_branch_query_error",
            (organization, database, branch, fingerprint),
            QueryExecution,
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
    ) -> QueryExecution:
        """Get one recorded execution of a query.

        Returns one execution by its identifier, with its tags, rows and duration. The values in it
        are only there when the database collects raw queries.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/queries/{id}`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the execution, as `id` in a list of executions. Not the `id` of a
                pattern.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `QueryExecution`: One execution of a query that Insights recorded, because it was
            slow, failed or read many rows.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch_query",
            (organization, database, branch, id),
            QueryExecution,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_tags(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        q: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        fingerprint: str | Omit = OMIT,
        keyspace: str | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        values_limit: int | Omit = OMIT,
        literal_values_only: bool | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[QueryTag]:
        """List the tags on the queries of a branch.

        Returns the keys that queries were tagged with in a window of time, each with its values.
        Tags come from comments that the application adds to its SQL, such as `app` or `route`, and
        from what the service knows about the connection, such as `username`. At most 100 tags come
        back: `page` and `per_page` are ignored and `next_page` is always null, so narrow the window
        or the pattern to see others.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            q: Pattern that the tag's `id` must match, in the form of SQL `LIKE`: `%app%` finds
                every tag with `app` in it, `app` alone finds nothing because an `id` begins with a
                letter for its source.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`. A window wider than 25 hours must begin and end on the hour and span at
                most 365 days.
            to: End of the window, an ISO 8601 time. Now when left out.
            period: How far the window reaches back from now, instead of `from` and `to`.
            fingerprint: Fingerprint of the query pattern whose tags are wanted, together with
                `keyspace`.
            keyspace: Keyspace of the queries whose tags are wanted; on Postgres the name of the
                database.
            tablet_type: Kind of node that the queries ran on. All nodes when left out.
            values_limit: How many values of each tag to return, from 1 to 100; 25 when left
                out. The rest is summed up as `Other`.
            literal_values_only: Whether to leave out the values that stand for many (`overflow`
                and `collapsed`) and return recorded ones only. Nothing says then that values are
                missing.
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
            The items of all pages, each a `QueryTag`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_query_tags",
            (organization, database, branch),
            QueryTag,
            query={
                "q": q,
                "from": from_,
                "to": to,
                "period": period,
                "fingerprint": fingerprint,
                "keyspace": keyspace,
                "tablet_type": tablet_type,
                "values_limit": values_limit,
                "literal_values_only": literal_values_only,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_tag_summaries(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        tags: Sequence[str] | Omit = OMIT,
        q: str | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        sort: QueryTagSummarySort | Omit = OMIT,
        dir: SortOrder | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        type: StatementType | Omit = OMIT,
        fields: Sequence[str] | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[QueryTagSummary]:
        """List query statistics grouped by tags.

        Returns the same statistics as the list of query patterns, but grouped by the values of one
        or more tags, to see which application, route or job causes the load. Name at least one tag.
        `page` is ignored and `next_page` is always null: the one page that comes back is all there
        is, as large as `per_page` says.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/summaries`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            tags: The `id` of each tag to group by, such as `Sapp`, as in the list of tags. Not
                its `name`.
            q: Text to search for. What it is compared with is not documented.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`. A window wider than 25 hours must begin and end on the hour and span at
                most 365 days.
            to: End of the window, an ISO 8601 time. Now when left out.
            period: How far the window reaches back from now, instead of `from` and `to`.
            sort: What the statistics are sorted by.
            dir: Direction of the sorting. `desc` puts the largest first.
            tablet_type: Kind of node that the queries ran on. All nodes when left out.
            type: Kind of statement to count. All kinds when left out.
            fields: Names of the fields to return, such as `query_count` and `p99_latency`. All
                fields when left out; what is not named is absent from the items.
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
            The items of all pages, each a `QueryTagSummary`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branch_query_tag_summaries",
            (organization, database, branch),
            QueryTagSummary,
            query={
                "tags": tags,
                "q": q,
                "from": from_,
                "to": to,
                "period": period,
                "sort": sort,
                "dir": dir,
                "tablet_type": tablet_type,
                "type": type,
                "fields": fields,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_tag(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        tag: str = REQUIRED,
        *,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        fingerprint: str | Omit = OMIT,
        keyspace: str | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        values_limit: int | Omit = OMIT,
        literal_values_only: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> QueryTag:
        """Get a tag with its values.

        Returns one tag with how many queries carried each of its values in a window of time.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/{tag}`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            tag: The `id` of the tag, such as `Sapp`, as in the list of tags. Not its `name`.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`. A window wider than 25 hours must begin and end on the hour and span at
                most 365 days.
            to: End of the window, an ISO 8601 time. Now when left out.
            period: How far the window reaches back from now, instead of `from` and `to`.
            fingerprint: Fingerprint of the query pattern whose tags are wanted, together with
                `keyspace`.
            keyspace: Keyspace of the queries whose tags are wanted; on Postgres the name of the
                database.
            tablet_type: Kind of node that the queries ran on. All nodes when left out.
            values_limit: How many values of each tag to return, from 1 to 100; 25 when left
                out. The rest is summed up as `Other`.
            literal_values_only: Whether to leave out the values that stand for many (`overflow`
                and `collapsed`) and return recorded ones only. Nothing says then that values are
                missing.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `QueryTag`: A key that queries are tagged with, and its values.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch_query_tag",
            (organization, database, branch, tag),
            QueryTag,
            query={
                "from": from_,
                "to": to,
                "period": period,
                "fingerprint": fingerprint,
                "keyspace": keyspace,
                "tablet_type": tablet_type,
                "values_limit": values_limit,
                "literal_values_only": literal_values_only,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_executions(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        fingerprint: str = REQUIRED,
        *,
        keyspace: str,
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
    ) -> AsyncPager[QueryExecution]:
        """List the recorded executions of a query pattern.

        Returns single executions of the pattern, the notable ones: slow, failing or reading many
        rows. A window wider than 25 hours falls back to the last 24 hours. `page` is ignored and
        `next_page` is always null: the one page that comes back is all there is, as large as
        `per_page` says.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            fingerprint: Fingerprint of the query pattern, as `fingerprint` in the list of
                patterns.
            keyspace: Keyspace that the pattern ran in, as `keyspace` in the list of patterns;
                on Postgres the name of the database.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`.
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
            The items of all pages, each a `QueryExecution`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "get_query_statistics",
            (organization, database, branch, fingerprint),
            QueryExecution,
            query={"keyspace": keyspace, "from": from_, "to": to, "period": period, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_summary(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        fingerprint: str = REQUIRED,
        *,
        keyspace: str,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> QuerySummary:
        """Get the statistics of a query pattern.

        Returns the sums, averages and latencies of one pattern over a window of time, the same as
        in the list of patterns. Answers 404 when the pattern did not run in the window.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/summary`

        Service token: any one of `read_databases`, `read_database`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            fingerprint: Fingerprint of the query pattern, as `fingerprint` in the list of
                patterns.
            keyspace: Keyspace that the pattern ran in, as `keyspace` in the list of patterns;
                on Postgres the name of the database.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`. A window wider than 25 hours must begin and end on the hour and span at
                most 365 days.
            to: End of the window, an ISO 8601 time. Now when left out.
            period: How far the window reaches back from now, instead of `from` and `to`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `QuerySummary`: A query pattern, that is all queries that differ in their values
            only, with the statistics of its executions in a window of time.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_query_summary",
            (organization, database, branch, fingerprint),
            QuerySummary,
            query={"keyspace": keyspace, "from": from_, "to": to, "period": period},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class QueryInsightsWithRawResponse:
    """The methods of `QueryInsights`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: QueryInsights) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.list_errors = to_raw_page(raw.list_errors)
        self.list_error_executions = to_raw_page(raw.list_error_executions)
        self.get = to_raw(raw.get)
        self.list_tags = to_raw_page(raw.list_tags)
        self.list_tag_summaries = to_raw_page(raw.list_tag_summaries)
        self.get_tag = to_raw(raw.get_tag)
        self.list_executions = to_raw_page(raw.list_executions)
        self.get_summary = to_raw(raw.get_summary)


class AsyncQueryInsightsWithRawResponse:
    """The methods of `AsyncQueryInsights`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncQueryInsights) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.list_errors = to_async_raw_page(raw.list_errors)
        self.list_error_executions = to_async_raw_page(raw.list_error_executions)
        self.get = to_async_raw(raw.get)
        self.list_tags = to_async_raw_page(raw.list_tags)
        self.list_tag_summaries = to_async_raw_page(raw.list_tag_summaries)
        self.get_tag = to_async_raw(raw.get_tag)
        self.list_executions = to_async_raw_page(raw.list_executions)
        self.get_summary = to_async_raw(raw.get_summary)
