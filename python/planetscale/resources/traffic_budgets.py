# Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
"""Traffic budgets: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.query_insights import TimePeriod
from planetscale.types.traffic_budgets import KnownTrafficBudgetMode, TrafficBudget


class TrafficBudgets(Resource):
    """Traffic budgets.

    Traffic budgets (Database Traffic Control) limit what a part of the queries of a Postgres branch
    may use: its share of the server, its bursts, its most expensive query, its worker processes.
    They keep a runaway report or a guest from taking the database away from the rest. Rules, by
    query, tag or attribute of the connection, say which queries a budget is for.
    """

    @property
    def with_raw_response(self) -> TrafficBudgetsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return TrafficBudgetsWithRawResponse(self)

    def list_for_query(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        fingerprint: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[TrafficBudget]:
        """List the traffic budgets that apply to a query.

        Returns the traffic budgets of a Postgres branch whose rules hold for one query pattern,
        page by page.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/traffic/budgets`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            fingerprint: Fingerprint of the query pattern, as the insights of the branch give
                it.
            keyspace: Keyspace that the query runs in, as the insights of the branch give it.
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
            The items of all pages, each a `TrafficBudget`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_traffic_budgets_for_query",
            (organization, database, branch, fingerprint),
            TrafficBudget,
            query={"keyspace": keyspace, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        period: TimePeriod | Omit = OMIT,
        created_at: str | Omit = OMIT,
        fingerprint: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[TrafficBudget]:
        """List the traffic budgets of a branch.

        Returns the traffic budgets of a Postgres branch with their rules, page by page. The filters
        narrow each other down.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            period: Only budgets that were created in the time span of this length that ends
                now.
            created_at: Only budgets that were created within this range, written as two RFC
                3339 timestamps with two dots between them, such as
                `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
            fingerprint: Only budgets with a rule for the query pattern with this fingerprint.
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
            The items of all pages, each a `TrafficBudget`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_traffic_budgets",
            (organization, database, branch),
            TrafficBudget,
            query={
                "period": period,
                "created_at": created_at,
                "fingerprint": fingerprint,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        mode: KnownTrafficBudgetMode | Omit = OMIT,
        capacity: int | Omit = OMIT,
        rate: int | Omit = OMIT,
        burst: int | Omit = OMIT,
        concurrency: int | Omit = OMIT,
        warning_threshold: int | Omit = OMIT,
        rules: Sequence[Any] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> TrafficBudget:
        """Create a traffic budget.

        Sets limits to the resources that part of the queries of a Postgres branch may use. Rules
        say which queries those are; they can be sent along or added later. Begin in mode `warn` and
        watch before changing to `enforce`.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the budget for people.
            mode: What happens to queries beyond the limits.
            capacity: How much use above `rate` can be saved up for bursts, in percent of one
                second of the whole server, from 0 to 6000.
            rate: How much of the whole server the queries may use over time, in percent from 0
                to 100. Saved-up capacity refills at this rate.
            burst: The most that a single query may use, in percent of one second of the whole
                server, from 0 to 6000.
            concurrency: How much of the worker processes the queries may hold at a time, in
                percent from 0 to 100.
            warning_threshold: Share of `capacity`, `burst` and `concurrency`, in percent from 0
                to 100, from which on queries get a warning before they are blocked. For the mode
                `enforce`.
            rules: The rules that say which queries the budget is for. Each is either the
                identifier of a rule or the rule itself as an object. A query counts when any one of
                the rules holds for it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `TrafficBudget`: Limits to what part of the queries of a Postgres branch may use of
            its server.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_traffic_budget",
            (organization, database, branch),
            TrafficBudget,
            body={
                "name": name,
                "mode": mode,
                "capacity": capacity,
                "rate": rate,
                "burst": burst,
                "concurrency": concurrency,
                "warning_threshold": warning_threshold,
                "rules": rules,
            },
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
    ) -> TrafficBudget:
        """Get a traffic budget.

        Returns one traffic budget with its limits and rules.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the traffic budget.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `TrafficBudget`: Limits to what part of the queries of a Postgres branch may use of
            its server.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_traffic_budget",
            (organization, database, branch, id),
            TrafficBudget,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        mode: KnownTrafficBudgetMode | Omit = OMIT,
        capacity: int | Omit = OMIT,
        rate: int | Omit = OMIT,
        burst: int | Omit = OMIT,
        concurrency: int | Omit = OMIT,
        warning_threshold: int | Omit = OMIT,
        rules: Sequence[Any] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> TrafficBudget:
        """Change a traffic budget.

        Changes the fields that are given, such as a limit or the mode, and returns the budget.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the traffic budget.
            name: Name of the budget for people.
            mode: What happens to queries beyond the limits.
            capacity: How much use above `rate` can be saved up for bursts, in percent of one
                second of the whole server, from 0 to 6000.
            rate: How much of the whole server the queries may use over time, in percent from 0
                to 100. Saved-up capacity refills at this rate.
            burst: The most that a single query may use, in percent of one second of the whole
                server, from 0 to 6000.
            concurrency: How much of the worker processes the queries may hold at a time, in
                percent from 0 to 100.
            warning_threshold: Share of `capacity`, `burst` and `concurrency`, in percent from 0
                to 100, from which on queries get a warning before they are blocked. For the mode
                `enforce`.
            rules: The rules that say which queries the budget is for. Each is either the
                identifier of a rule or the rule itself as an object. A query counts when any one of
                the rules holds for it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `TrafficBudget`: Limits to what part of the queries of a Postgres branch may use of
            its server.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_traffic_budget",
            (organization, database, branch, id),
            TrafficBudget,
            body={
                "name": name,
                "mode": mode,
                "capacity": capacity,
                "rate": rate,
                "burst": burst,
                "concurrency": concurrency,
                "warning_threshold": warning_threshold,
                "rules": rules,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
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
        """Delete a traffic budget.

        Removes a traffic budget with its rules. Its queries are limited by it no longer.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the traffic budget.
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
            "delete_traffic_budget",
            (organization, database, branch, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncTrafficBudgets(AsyncResource):
    """Traffic budgets.

    Traffic budgets (Database Traffic Control) limit what a part of the queries of a Postgres branch
    may use: its share of the server, its bursts, its most expensive query, its worker processes.
    They keep a runaway report or a guest from taking the database away from the rest. Rules, by
    query, tag or attribute of the connection, say which queries a budget is for.
    """

    @property
    def with_raw_response(self) -> AsyncTrafficBudgetsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncTrafficBudgetsWithRawResponse(self)

    def list_for_query(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        fingerprint: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[TrafficBudget]:
        """List the traffic budgets that apply to a query.

        Returns the traffic budgets of a Postgres branch whose rules hold for one query pattern,
        page by page.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/traffic/budgets`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            fingerprint: Fingerprint of the query pattern, as the insights of the branch give
                it.
            keyspace: Keyspace that the query runs in, as the insights of the branch give it.
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
            The items of all pages, each a `TrafficBudget`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_traffic_budgets_for_query",
            (organization, database, branch, fingerprint),
            TrafficBudget,
            query={"keyspace": keyspace, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        period: TimePeriod | Omit = OMIT,
        created_at: str | Omit = OMIT,
        fingerprint: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[TrafficBudget]:
        """List the traffic budgets of a branch.

        Returns the traffic budgets of a Postgres branch with their rules, page by page. The filters
        narrow each other down.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            period: Only budgets that were created in the time span of this length that ends
                now.
            created_at: Only budgets that were created within this range, written as two RFC
                3339 timestamps with two dots between them, such as
                `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
            fingerprint: Only budgets with a rule for the query pattern with this fingerprint.
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
            The items of all pages, each a `TrafficBudget`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_traffic_budgets",
            (organization, database, branch),
            TrafficBudget,
            query={
                "period": period,
                "created_at": created_at,
                "fingerprint": fingerprint,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        mode: KnownTrafficBudgetMode | Omit = OMIT,
        capacity: int | Omit = OMIT,
        rate: int | Omit = OMIT,
        burst: int | Omit = OMIT,
        concurrency: int | Omit = OMIT,
        warning_threshold: int | Omit = OMIT,
        rules: Sequence[Any] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> TrafficBudget:
        """Create a traffic budget.

        Sets limits to the resources that part of the queries of a Postgres branch may use. Rules
        say which queries those are; they can be sent along or added later. Begin in mode `warn` and
        watch before changing to `enforce`.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name of the budget for people.
            mode: What happens to queries beyond the limits.
            capacity: How much use above `rate` can be saved up for bursts, in percent of one
                second of the whole server, from 0 to 6000.
            rate: How much of the whole server the queries may use over time, in percent from 0
                to 100. Saved-up capacity refills at this rate.
            burst: The most that a single query may use, in percent of one second of the whole
                server, from 0 to 6000.
            concurrency: How much of the worker processes the queries may hold at a time, in
                percent from 0 to 100.
            warning_threshold: Share of `capacity`, `burst` and `concurrency`, in percent from 0
                to 100, from which on queries get a warning before they are blocked. For the mode
                `enforce`.
            rules: The rules that say which queries the budget is for. Each is either the
                identifier of a rule or the rule itself as an object. A query counts when any one of
                the rules holds for it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `TrafficBudget`: Limits to what part of the queries of a Postgres branch may use of
            its server.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_traffic_budget",
            (organization, database, branch),
            TrafficBudget,
            body={
                "name": name,
                "mode": mode,
                "capacity": capacity,
                "rate": rate,
                "burst": burst,
                "concurrency": concurrency,
                "warning_threshold": warning_threshold,
                "rules": rules,
            },
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
    ) -> TrafficBudget:
        """Get a traffic budget.

        Returns one traffic budget with its limits and rules.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the traffic budget.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `TrafficBudget`: Limits to what part of the queries of a Postgres branch may use of
            its server.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_traffic_budget",
            (organization, database, branch, id),
            TrafficBudget,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        mode: KnownTrafficBudgetMode | Omit = OMIT,
        capacity: int | Omit = OMIT,
        rate: int | Omit = OMIT,
        burst: int | Omit = OMIT,
        concurrency: int | Omit = OMIT,
        warning_threshold: int | Omit = OMIT,
        rules: Sequence[Any] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> TrafficBudget:
        """Change a traffic budget.

        Changes the fields that are given, such as a limit or the mode, and returns the budget.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the traffic budget.
            name: Name of the budget for people.
            mode: What happens to queries beyond the limits.
            capacity: How much use above `rate` can be saved up for bursts, in percent of one
                second of the whole server, from 0 to 6000.
            rate: How much of the whole server the queries may use over time, in percent from 0
                to 100. Saved-up capacity refills at this rate.
            burst: The most that a single query may use, in percent of one second of the whole
                server, from 0 to 6000.
            concurrency: How much of the worker processes the queries may hold at a time, in
                percent from 0 to 100.
            warning_threshold: Share of `capacity`, `burst` and `concurrency`, in percent from 0
                to 100, from which on queries get a warning before they are blocked. For the mode
                `enforce`.
            rules: The rules that say which queries the budget is for. Each is either the
                identifier of a rule or the rule itself as an object. A query counts when any one of
                the rules holds for it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `TrafficBudget`: Limits to what part of the queries of a Postgres branch may use of
            its server.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_traffic_budget",
            (organization, database, branch, id),
            TrafficBudget,
            body={
                "name": name,
                "mode": mode,
                "capacity": capacity,
                "rate": rate,
                "burst": burst,
                "concurrency": concurrency,
                "warning_threshold": warning_threshold,
                "rules": rules,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
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
        """Delete a traffic budget.

        Removes a traffic budget with its rules. Its queries are limited by it no longer.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the traffic budget.
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
            "delete_traffic_budget",
            (organization, database, branch, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class TrafficBudgetsWithRawResponse:
    """The methods of `TrafficBudgets`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: TrafficBudgets) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list_for_query = to_raw_page(raw.list_for_query)
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)
        self.delete = to_raw(raw.delete)


class AsyncTrafficBudgetsWithRawResponse:
    """The methods of `AsyncTrafficBudgets`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncTrafficBudgets) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list_for_query = to_async_raw_page(raw.list_for_query)
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.update = to_async_raw(raw.update)
        self.delete = to_async_raw(raw.delete)
