# Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
"""Metrics: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.anomalies import KnownTabletType
from planetscale.types.metrics import (
    BranchMetric,
    InstantBranchMetric,
    InstantMetrics,
    InstantTabletMetric,
    MetricSeries,
    QueryMetric,
    TabletMetric,
    TagMetric,
)
from planetscale.types.query_insights import TimePeriod


class Metrics(Resource):
    """Metrics.

    How a branch is doing in numbers: load, latency, processor, memory, disks, connections and
    replication, over time or at this moment. What exists depends on the engine: Postgres nodes are
    read through the metrics of the branch, MySQL nodes through those of its tablets.
    """

    @property
    def with_raw_response(self) -> MetricsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return MetricsWithRawResponse(self)

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        metrics: Sequence[BranchMetric] | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        steps: int | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        role: str | Omit = OMIT,
        container: str | Omit = OMIT,
        pod: str | Omit = OMIT,
        pods: Sequence[str] | Omit = OMIT,
        query_ids: Sequence[str] | Omit = OMIT,
        fingerprint: str | Omit = OMIT,
        budget_id: str | Omit = OMIT,
        rule_id: str | Omit = OMIT,
        q: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> MetricSeries:
        """Get the metrics of a branch over time.

        Returns how metrics of the branch went in a window of time: the load by queries, and on
        Postgres also processor, memory, disks, connections and replication. Those of MySQL nodes
        come from the tablets. A metric that the engine does not have returns no series; one with
        several nodes or labels returns a series for each. Answers 503 when the metrics cannot be
        read for the moment.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            metrics: Names of the metrics to return.
            period: How far the window reaches back from now, instead of `from` and `to`.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`.
            to: End of the window, an ISO 8601 time. Now when left out.
            steps: How many points each series has in the window. The service decides when left
                out.
            tablet_type: Kind of node to count. All nodes when left out.
            keyspace: Name of the keyspace to count. All keyspaces when left out. MySQL only.
            shard: Name of the shard to count, such as `-80`. All shards when left out.
            role: Nodes to count by what they do, `primary` or `replica`. All nodes when left
                out. Postgres only.
            container: Name of the container to count, such as `postgres` or `pgbouncer`. All
                containers when left out.
            pod: Name of the node (pod) to count. All nodes when left out.
            pods: Names of the nodes (pods) to count, for several at once.
            query_ids: Identifiers of the query patterns to count, as `id` in the list of query
                patterns.
            fingerprint: Fingerprint of the query pattern to count.
            budget_id: Identifier of the traffic budget whose queries are to be counted.
                Postgres only.
            rule_id: Identifier of the traffic rule whose queries are to be counted. Postgres
                only.
            q: Text to search the queries for; only those found are counted.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `MetricSeries`: How metrics of a branch went in a window of time.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch_metrics",
            (organization, database, branch),
            MetricSeries,
            query={
                "metrics": metrics,
                "period": period,
                "from": from_,
                "to": to,
                "steps": steps,
                "tablet_type": tablet_type,
                "keyspace": keyspace,
                "shard": shard,
                "role": role,
                "container": container,
                "pod": pod,
                "pods": pods,
                "query_ids": query_ids,
                "fingerprint": fingerprint,
                "budget_id": budget_id,
                "rule_id": rule_id,
                "q": q,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_instant(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        metrics: Sequence[InstantBranchMetric] | Omit = OMIT,
        role: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        container: str | Omit = OMIT,
        pod: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> InstantMetrics:
        """Get the current metrics of a branch.

        Returns the latest values of metrics that matter now, such as how full the disks are and how
        many connections are open. For Postgres; those of MySQL nodes come from the tablets. Answers
        503 when the metrics cannot be read for the moment.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/instant`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            metrics: Names of the metrics to return.
            role: Nodes to count by what they do, `primary` or `replica`. All nodes when left
                out. Postgres only.
            shard: Name of the shard to look at. All shards when left out.
            container: Name of the container to count, such as `postgres` or `pgbouncer`. All
                containers when left out.
            pod: Name of the node (pod) to count. All nodes when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `InstantMetrics`: The current values of metrics of a branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_instant_branch_metrics",
            (organization, database, branch),
            InstantMetrics,
            query={"metrics": metrics, "role": role, "shard": shard, "container": container, "pod": pod},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_keyspace_tables(
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
    ) -> Any:
        """Get the sizes of the tables of a branch by keyspace.

        Returns how much storage each table takes, keyspace by keyspace. The published document does
        not say how the reply is built; seen is an object from the name of a keyspace to an object
        from the name of a table to its bytes.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/keyspace-tables`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess).

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
            The reply, decoded.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch_keyspace_table_metrics",
            (organization, database, branch),
            cast("type[Any]", Any),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_queries(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        metrics: Sequence[QueryMetric] | Omit = OMIT,
        query_ids: Sequence[str] | Omit = OMIT,
        fingerprint: str | Omit = OMIT,
        keyspace: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        steps: int | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        budget_id: str | Omit = OMIT,
        rule_id: str | Omit = OMIT,
        q: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> MetricSeries:
        """Get the metrics of single query patterns over time.

        Returns how metrics of one or more query patterns went in a window of time. Name the
        patterns by `query_ids`, or one by `fingerprint` and `keyspace`. A metric that the engine
        does not have returns no series; one with several nodes or labels returns a series for each.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/query`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            metrics: Names of the metrics to return.
            query_ids: Identifiers of the query patterns to count, as `id` in the list of query
                patterns.
            fingerprint: Fingerprint of the query pattern to count, together with `keyspace`.
            keyspace: Keyspace of the pattern that `fingerprint` names; on Postgres the name of
                the database.
            period: How far the window reaches back from now, instead of `from` and `to`.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`.
            to: End of the window, an ISO 8601 time. Now when left out.
            steps: How many points each series has in the window. The service decides when left
                out.
            tablet_type: Kind of node to count. All nodes when left out.
            budget_id: Identifier of the traffic budget whose queries are to be counted.
                Postgres only.
            rule_id: Identifier of the traffic rule whose queries are to be counted. Postgres
                only.
            q: Text to search the queries for; only those found are counted.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `MetricSeries`: How metrics of a branch went in a window of time.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch_query_metrics",
            (organization, database, branch),
            MetricSeries,
            query={
                "metrics": metrics,
                "query_ids": query_ids,
                "fingerprint": fingerprint,
                "keyspace": keyspace,
                "period": period,
                "from": from_,
                "to": to,
                "steps": steps,
                "tablet_type": tablet_type,
                "budget_id": budget_id,
                "rule_id": rule_id,
                "q": q,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_tables(
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
    ) -> Any:
        """Get the sizes of the tables of a branch.

        Returns how much storage each table takes. The published document does not say how the reply
        is built; it is returned as it comes.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tables`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

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
            The reply, decoded.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch_table_metrics",
            (organization, database, branch),
            cast("type[Any]", Any),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_tablets(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        metrics: Sequence[TabletMetric] | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        steps: int | Omit = OMIT,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        pod: str | Omit = OMIT,
        workflow: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> MetricSeries:
        """Get the metrics of the nodes of a MySQL branch over time.

        Returns how metrics of the tablets, that is the MySQL nodes, went in a window of time:
        processor, memory, disks and replication lag. A metric that the engine does not have returns
        no series; one with several nodes or labels returns a series for each. Answers 503 when the
        metrics cannot be read for the moment.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            metrics: Names of the metrics to return.
            period: How far the window reaches back from now, instead of `from` and `to`.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`.
            to: End of the window, an ISO 8601 time. Now when left out.
            steps: How many points each series has in the window. The service decides when left
                out.
            keyspace: Name of the keyspace to count. All keyspaces when left out. MySQL only.
            shard: Name of the shard to count, such as `-80`. All shards when left out.
            pod: Name of the node (pod) to count. All nodes when left out.
            workflow: Identifier of the workflow whose lag is wanted, for `vreplication_lag`
                only.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `MetricSeries`: How metrics of a branch went in a window of time.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_tablet_metrics",
            (organization, database, branch),
            MetricSeries,
            query={
                "metrics": metrics,
                "period": period,
                "from": from_,
                "to": to,
                "steps": steps,
                "keyspace": keyspace,
                "shard": shard,
                "pod": pod,
                "workflow": workflow,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_instant_tablets(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        metrics: Sequence[InstantTabletMetric] | Omit = OMIT,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> InstantMetrics:
        """Get the current metrics of the nodes of a MySQL branch.

        Returns the latest replication lag and the use of processor and memory, of tablets and of
        VTGates. Answers 503 when the metrics cannot be read for the moment.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets-instant`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            metrics: Names of the metrics to return.
            keyspace: Name of the keyspace to count. All keyspaces when left out. MySQL only.
            shard: Name of the shard to count, such as `-80`. All shards when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `InstantMetrics`: The current values of metrics of a branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_instant_tablet_metrics",
            (organization, database, branch),
            InstantMetrics,
            query={"metrics": metrics, "keyspace": keyspace, "shard": shard},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_tags(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        metrics: Sequence[TagMetric] | Omit = OMIT,
        tag_sets: Sequence[str] | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        steps: int | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        budget_id: str | Omit = OMIT,
        rule_id: str | Omit = OMIT,
        q: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> MetricSeries:
        """Get the metrics of tagged queries over time.

        Returns how metrics of the queries with certain tags went in a window of time, such as those
        of one application. Answers 400 when a set of tags cannot be read. A metric that the engine
        does not have returns no series; one with several nodes or labels returns a series for each.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tag`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            metrics: Names of the metrics to return.
            tag_sets: The sets of tags to return a series for, each written as `tag=value`. How
                several tags are joined in one set is not documented.
            period: How far the window reaches back from now, instead of `from` and `to`.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`.
            to: End of the window, an ISO 8601 time. Now when left out.
            steps: How many points each series has in the window. The service decides when left
                out.
            tablet_type: Kind of node to count. All nodes when left out.
            budget_id: Identifier of the traffic budget whose queries are to be counted.
                Postgres only.
            rule_id: Identifier of the traffic rule whose queries are to be counted. Postgres
                only.
            q: Text to search the queries for; only those found are counted.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `MetricSeries`: How metrics of a branch went in a window of time.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch_tag_metrics",
            (organization, database, branch),
            MetricSeries,
            query={
                "metrics": metrics,
                "tag_sets": tag_sets,
                "period": period,
                "from": from_,
                "to": to,
                "steps": steps,
                "tablet_type": tablet_type,
                "budget_id": budget_id,
                "rule_id": rule_id,
                "q": q,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncMetrics(AsyncResource):
    """Metrics.

    How a branch is doing in numbers: load, latency, processor, memory, disks, connections and
    replication, over time or at this moment. What exists depends on the engine: Postgres nodes are
    read through the metrics of the branch, MySQL nodes through those of its tablets.
    """

    @property
    def with_raw_response(self) -> AsyncMetricsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncMetricsWithRawResponse(self)

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        metrics: Sequence[BranchMetric] | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        steps: int | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        role: str | Omit = OMIT,
        container: str | Omit = OMIT,
        pod: str | Omit = OMIT,
        pods: Sequence[str] | Omit = OMIT,
        query_ids: Sequence[str] | Omit = OMIT,
        fingerprint: str | Omit = OMIT,
        budget_id: str | Omit = OMIT,
        rule_id: str | Omit = OMIT,
        q: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> MetricSeries:
        """Get the metrics of a branch over time.

        Returns how metrics of the branch went in a window of time: the load by queries, and on
        Postgres also processor, memory, disks, connections and replication. Those of MySQL nodes
        come from the tablets. A metric that the engine does not have returns no series; one with
        several nodes or labels returns a series for each. Answers 503 when the metrics cannot be
        read for the moment.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            metrics: Names of the metrics to return.
            period: How far the window reaches back from now, instead of `from` and `to`.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`.
            to: End of the window, an ISO 8601 time. Now when left out.
            steps: How many points each series has in the window. The service decides when left
                out.
            tablet_type: Kind of node to count. All nodes when left out.
            keyspace: Name of the keyspace to count. All keyspaces when left out. MySQL only.
            shard: Name of the shard to count, such as `-80`. All shards when left out.
            role: Nodes to count by what they do, `primary` or `replica`. All nodes when left
                out. Postgres only.
            container: Name of the container to count, such as `postgres` or `pgbouncer`. All
                containers when left out.
            pod: Name of the node (pod) to count. All nodes when left out.
            pods: Names of the nodes (pods) to count, for several at once.
            query_ids: Identifiers of the query patterns to count, as `id` in the list of query
                patterns.
            fingerprint: Fingerprint of the query pattern to count.
            budget_id: Identifier of the traffic budget whose queries are to be counted.
                Postgres only.
            rule_id: Identifier of the traffic rule whose queries are to be counted. Postgres
                only.
            q: Text to search the queries for; only those found are counted.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `MetricSeries`: How metrics of a branch went in a window of time.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch_metrics",
            (organization, database, branch),
            MetricSeries,
            query={
                "metrics": metrics,
                "period": period,
                "from": from_,
                "to": to,
                "steps": steps,
                "tablet_type": tablet_type,
                "keyspace": keyspace,
                "shard": shard,
                "role": role,
                "container": container,
                "pod": pod,
                "pods": pods,
                "query_ids": query_ids,
                "fingerprint": fingerprint,
                "budget_id": budget_id,
                "rule_id": rule_id,
                "q": q,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_instant(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        metrics: Sequence[InstantBranchMetric] | Omit = OMIT,
        role: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        container: str | Omit = OMIT,
        pod: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> InstantMetrics:
        """Get the current metrics of a branch.

        Returns the latest values of metrics that matter now, such as how full the disks are and how
        many connections are open. For Postgres; those of MySQL nodes come from the tablets. Answers
        503 when the metrics cannot be read for the moment.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/instant`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            metrics: Names of the metrics to return.
            role: Nodes to count by what they do, `primary` or `replica`. All nodes when left
                out. Postgres only.
            shard: Name of the shard to look at. All shards when left out.
            container: Name of the container to count, such as `postgres` or `pgbouncer`. All
                containers when left out.
            pod: Name of the node (pod) to count. All nodes when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `InstantMetrics`: The current values of metrics of a branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_instant_branch_metrics",
            (organization, database, branch),
            InstantMetrics,
            query={"metrics": metrics, "role": role, "shard": shard, "container": container, "pod": pod},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_keyspace_tables(
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
    ) -> Any:
        """Get the sizes of the tables of a branch by keyspace.

        Returns how much storage each table takes, keyspace by keyspace. The published document does
        not say how the reply is built; seen is an object from the name of a keyspace to an object
        from the name of a table to its bytes.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/keyspace-tables`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess).

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
            The reply, decoded.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch_keyspace_table_metrics",
            (organization, database, branch),
            cast("type[Any]", Any),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_queries(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        metrics: Sequence[QueryMetric] | Omit = OMIT,
        query_ids: Sequence[str] | Omit = OMIT,
        fingerprint: str | Omit = OMIT,
        keyspace: str | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        steps: int | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        budget_id: str | Omit = OMIT,
        rule_id: str | Omit = OMIT,
        q: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> MetricSeries:
        """Get the metrics of single query patterns over time.

        Returns how metrics of one or more query patterns went in a window of time. Name the
        patterns by `query_ids`, or one by `fingerprint` and `keyspace`. A metric that the engine
        does not have returns no series; one with several nodes or labels returns a series for each.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/query`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            metrics: Names of the metrics to return.
            query_ids: Identifiers of the query patterns to count, as `id` in the list of query
                patterns.
            fingerprint: Fingerprint of the query pattern to count, together with `keyspace`.
            keyspace: Keyspace of the pattern that `fingerprint` names; on Postgres the name of
                the database.
            period: How far the window reaches back from now, instead of `from` and `to`.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`.
            to: End of the window, an ISO 8601 time. Now when left out.
            steps: How many points each series has in the window. The service decides when left
                out.
            tablet_type: Kind of node to count. All nodes when left out.
            budget_id: Identifier of the traffic budget whose queries are to be counted.
                Postgres only.
            rule_id: Identifier of the traffic rule whose queries are to be counted. Postgres
                only.
            q: Text to search the queries for; only those found are counted.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `MetricSeries`: How metrics of a branch went in a window of time.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch_query_metrics",
            (organization, database, branch),
            MetricSeries,
            query={
                "metrics": metrics,
                "query_ids": query_ids,
                "fingerprint": fingerprint,
                "keyspace": keyspace,
                "period": period,
                "from": from_,
                "to": to,
                "steps": steps,
                "tablet_type": tablet_type,
                "budget_id": budget_id,
                "rule_id": rule_id,
                "q": q,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_tables(
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
    ) -> Any:
        """Get the sizes of the tables of a branch.

        Returns how much storage each table takes. The published document does not say how the reply
        is built; it is returned as it comes.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tables`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

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
            The reply, decoded.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch_table_metrics",
            (organization, database, branch),
            cast("type[Any]", Any),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_tablets(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        metrics: Sequence[TabletMetric] | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        steps: int | Omit = OMIT,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        pod: str | Omit = OMIT,
        workflow: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> MetricSeries:
        """Get the metrics of the nodes of a MySQL branch over time.

        Returns how metrics of the tablets, that is the MySQL nodes, went in a window of time:
        processor, memory, disks and replication lag. A metric that the engine does not have returns
        no series; one with several nodes or labels returns a series for each. Answers 503 when the
        metrics cannot be read for the moment.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            metrics: Names of the metrics to return.
            period: How far the window reaches back from now, instead of `from` and `to`.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`.
            to: End of the window, an ISO 8601 time. Now when left out.
            steps: How many points each series has in the window. The service decides when left
                out.
            keyspace: Name of the keyspace to count. All keyspaces when left out. MySQL only.
            shard: Name of the shard to count, such as `-80`. All shards when left out.
            pod: Name of the node (pod) to count. All nodes when left out.
            workflow: Identifier of the workflow whose lag is wanted, for `vreplication_lag`
                only.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `MetricSeries`: How metrics of a branch went in a window of time.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_tablet_metrics",
            (organization, database, branch),
            MetricSeries,
            query={
                "metrics": metrics,
                "period": period,
                "from": from_,
                "to": to,
                "steps": steps,
                "keyspace": keyspace,
                "shard": shard,
                "pod": pod,
                "workflow": workflow,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_instant_tablets(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        metrics: Sequence[InstantTabletMetric] | Omit = OMIT,
        keyspace: str | Omit = OMIT,
        shard: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> InstantMetrics:
        """Get the current metrics of the nodes of a MySQL branch.

        Returns the latest replication lag and the use of processor and memory, of tablets and of
        VTGates. Answers 503 when the metrics cannot be read for the moment.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets-instant`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            metrics: Names of the metrics to return.
            keyspace: Name of the keyspace to count. All keyspaces when left out. MySQL only.
            shard: Name of the shard to count, such as `-80`. All shards when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `InstantMetrics`: The current values of metrics of a branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_instant_tablet_metrics",
            (organization, database, branch),
            InstantMetrics,
            query={"metrics": metrics, "keyspace": keyspace, "shard": shard},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_tags(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        metrics: Sequence[TagMetric] | Omit = OMIT,
        tag_sets: Sequence[str] | Omit = OMIT,
        period: TimePeriod | Omit = OMIT,
        from_: str | Omit = OMIT,
        to: str | Omit = OMIT,
        steps: int | Omit = OMIT,
        tablet_type: KnownTabletType | Omit = OMIT,
        budget_id: str | Omit = OMIT,
        rule_id: str | Omit = OMIT,
        q: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> MetricSeries:
        """Get the metrics of tagged queries over time.

        Returns how metrics of the queries with certain tags went in a window of time, such as those
        of one application. Answers 400 when a set of tags cannot be read. A metric that the engine
        does not have returns no series; one with several nodes or labels returns a series for each.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tag`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            metrics: Names of the metrics to return.
            tag_sets: The sets of tags to return a series for, each written as `tag=value`. How
                several tags are joined in one set is not documented.
            period: How far the window reaches back from now, instead of `from` and `to`.
            from_: Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead
                of `period`.
            to: End of the window, an ISO 8601 time. Now when left out.
            steps: How many points each series has in the window. The service decides when left
                out.
            tablet_type: Kind of node to count. All nodes when left out.
            budget_id: Identifier of the traffic budget whose queries are to be counted.
                Postgres only.
            rule_id: Identifier of the traffic rule whose queries are to be counted. Postgres
                only.
            q: Text to search the queries for; only those found are counted.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `MetricSeries`: How metrics of a branch went in a window of time.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch_tag_metrics",
            (organization, database, branch),
            MetricSeries,
            query={
                "metrics": metrics,
                "tag_sets": tag_sets,
                "period": period,
                "from": from_,
                "to": to,
                "steps": steps,
                "tablet_type": tablet_type,
                "budget_id": budget_id,
                "rule_id": rule_id,
                "q": q,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class MetricsWithRawResponse:
    """The methods of `Metrics`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Metrics) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get = to_raw(raw.get)
        self.get_instant = to_raw(raw.get_instant)
        self.get_keyspace_tables = to_raw(raw.get_keyspace_tables)
        self.get_queries = to_raw(raw.get_queries)
        self.get_tables = to_raw(raw.get_tables)
        self.get_tablets = to_raw(raw.get_tablets)
        self.get_instant_tablets = to_raw(raw.get_instant_tablets)
        self.get_tags = to_raw(raw.get_tags)


class AsyncMetricsWithRawResponse:
    """The methods of `AsyncMetrics`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncMetrics) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get = to_async_raw(raw.get)
        self.get_instant = to_async_raw(raw.get_instant)
        self.get_keyspace_tables = to_async_raw(raw.get_keyspace_tables)
        self.get_queries = to_async_raw(raw.get_queries)
        self.get_tables = to_async_raw(raw.get_tables)
        self.get_tablets = to_async_raw(raw.get_tablets)
        self.get_instant_tablets = to_async_raw(raw.get_instant_tablets)
        self.get_tags = to_async_raw(raw.get_tags)
