# Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
"""Traffic rules: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.traffic_rules import KnownTrafficRuleKind, TrafficRule


class TrafficRules(Resource):
    """The rules of a traffic budget of a Postgres branch: they say which queries its limits are for.

    A query counts when any one of the rules holds for it. The rules of a budget are listed in the
    budget itself.
    """

    @property
    def with_raw_response(self) -> TrafficRulesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return TrafficRulesWithRawResponse(self)

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        budget_id: str = REQUIRED,
        *,
        kind: KnownTrafficRuleKind | Omit = OMIT,
        keyspace: str | Omit = OMIT,
        fingerprint: str | Omit = OMIT,
        tags: Sequence[Any] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> TrafficRule:
        """Add a rule to a traffic budget.

        Adds a rule that brings further queries under the traffic budget. Tags can be named only if
        queries of late have carried them. The other rules stay.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            budget_id: Identifier of the traffic budget that the rule belongs to.
            kind: Whether the budget is shared by all queries of the rule or kept for each value
                of its tags. Official clients always send it.
            keyspace: Keyspace that the query of `fingerprint` runs in, as the insights of the
                branch give it.
            fingerprint: Fingerprint of the query pattern, as the insights of the branch give
                it.
            tags: Tags that queries must carry, all of them. Each is either the identifier of a
                tag or the tag itself as an object.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `TrafficRule`: A rule that says which queries a traffic budget is for.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_traffic_rule",
            (organization, database, branch, budget_id),
            TrafficRule,
            body={"kind": kind, "keyspace": keyspace, "fingerprint": fingerprint, "tags": tags},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        budget_id: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a rule of a traffic budget.

        Removes a rule, so that the queries that only it held for are limited by the budget no
        longer.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            budget_id: Identifier of the traffic budget that the rule belongs to.
            id: Identifier of the rule, as `id` in the rules of the budget.
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
            "delete_traffic_rule",
            (organization, database, branch, budget_id, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncTrafficRules(AsyncResource):
    """The rules of a traffic budget of a Postgres branch: they say which queries its limits are for.

    A query counts when any one of the rules holds for it. The rules of a budget are listed in the
    budget itself.
    """

    @property
    def with_raw_response(self) -> AsyncTrafficRulesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncTrafficRulesWithRawResponse(self)

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        budget_id: str = REQUIRED,
        *,
        kind: KnownTrafficRuleKind | Omit = OMIT,
        keyspace: str | Omit = OMIT,
        fingerprint: str | Omit = OMIT,
        tags: Sequence[Any] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> TrafficRule:
        """Add a rule to a traffic budget.

        Adds a rule that brings further queries under the traffic budget. Tags can be named only if
        queries of late have carried them. The other rules stay.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            budget_id: Identifier of the traffic budget that the rule belongs to.
            kind: Whether the budget is shared by all queries of the rule or kept for each value
                of its tags. Official clients always send it.
            keyspace: Keyspace that the query of `fingerprint` runs in, as the insights of the
                branch give it.
            fingerprint: Fingerprint of the query pattern, as the insights of the branch give
                it.
            tags: Tags that queries must carry, all of them. Each is either the identifier of a
                tag or the tag itself as an object.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `TrafficRule`: A rule that says which queries a traffic budget is for.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_traffic_rule",
            (organization, database, branch, budget_id),
            TrafficRule,
            body={"kind": kind, "keyspace": keyspace, "fingerprint": fingerprint, "tags": tags},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        budget_id: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a rule of a traffic budget.

        Removes a rule, so that the queries that only it held for are limited by the budget no
        longer.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            budget_id: Identifier of the traffic budget that the rule belongs to.
            id: Identifier of the rule, as `id` in the rules of the budget.
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
            "delete_traffic_rule",
            (organization, database, branch, budget_id, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class TrafficRulesWithRawResponse:
    """The methods of `TrafficRules`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: TrafficRules) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_raw(raw.create)
        self.delete = to_raw(raw.delete)


class AsyncTrafficRulesWithRawResponse:
    """The methods of `AsyncTrafficRules`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncTrafficRules) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_async_raw(raw.create)
        self.delete = to_async_raw(raw.delete)
