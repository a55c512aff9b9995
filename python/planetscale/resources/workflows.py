# Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
"""Workflows: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.workflows import KnownOnDdl, Workflow


class Workflows(Resource):
    """Workflows.

    Moves tables from one keyspace of a MySQL (Vitess) branch to another while applications go on
    using them, most often from an unsharded keyspace to a sharded one.

    A workflow first copies the rows (`copying`) and then keeps the copies in step with the
    originals (`running`). Compare the two sides with `verify_data`. Then traffic moves: that of
    replicas first if wanted (`switch_replicas`), then that of primaries (`switch_primaries`); from
    there on the target keyspace takes the writes and the source is kept in step, so
    `reverse_traffic` can still go back without loss. Until here, queries that name the source
    keyspace are routed to where the tables are. `cutover` ends that: it deletes the tables from the
    source keyspace and takes the routing rules away, and the workflow cannot be cancelled any more.
    If applications turn out to name the old keyspace still, `reverse_cutover` restores the routing
    for a while. `complete` closes the workflow. Each step answers at once and runs on in the
    background, so wait for the state it leads to.
    """

    @property
    def with_raw_response(self) -> WorkflowsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return WorkflowsWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        between: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[Workflow]:
        """List the workflows of a database.

        Returns the workflows of a database, running and ended ones, page by page. Streams, tables
        and comparisons are not part of it.

        `GET /organizations/{organization}/databases/{database}/workflows`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            between: Only workflows that were active within this time range, written as two RFC
                3339 timestamps with two dots between them, such as
                `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
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
            The items of all pages, each a `Workflow`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_workflows",
            (organization, database),
            Workflow,
            query={"between": between, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        name: str,
        source_keyspace: str,
        target_keyspace: str,
        tables: Sequence[str],
        global_keyspace: str | Omit | None = OMIT,
        defer_secondary_keys: bool | Omit | None = OMIT,
        on_ddl: KnownOnDdl | Omit | None = OMIT,
        branch_name: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Start moving tables from one keyspace to another.

        Creates a workflow and begins to copy its tables. Applications notice nothing until traffic
        is switched. The service checks the tables and the VSchema of the target first and answers
        422 when something stands in the way.

        `POST /organizations/{organization}/databases/{database}/workflows`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            name: Name of the workflow.
            source_keyspace: Name of the keyspace that the tables are in now.
            target_keyspace: Name of the keyspace that the tables are moved to. If it is
                sharded, its VSchema must name the tables.
            tables: Names of the tables to move.
            global_keyspace: Name of an unsharded keyspace in which sequence tables are created
                for the tables that number their rows automatically. Null, like leaving it out,
                creates none.
            defer_secondary_keys: Whether secondary indexes are created only after the rows are
                copied, which makes the copy much faster. Null stands for the service's default.
            on_ddl: What happens when the schema of a source table changes while the workflow
                runs. Null stands for the service's default.
            branch_name: Name of the branch whose keyspaces are meant. The default branch of the
                database when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_workflow",
            (organization, database),
            Workflow,
            body={
                "name": name,
                "source_keyspace": source_keyspace,
                "target_keyspace": target_keyspace,
                "global_keyspace": global_keyspace,
                "defer_secondary_keys": defer_secondary_keys,
                "on_ddl": on_ddl,
                "tables": tables,
                "branch_name": branch_name,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Get a workflow.

        Returns one workflow with the progress of its tables and streams and the last comparison of
        its data. Look at `state` to follow it.

        `GET /organizations/{organization}/databases/{database}/workflows/{number}`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_workflow",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_running(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Workflow]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Waits until the rows are copied and both sides are in step, so that traffic can be switched.

        Any later state counts as well. Fails when the workflow was cancelled, or stopped on an
        error that cannot be retried; on an error that can, it goes on waiting for somebody to
        retry. Large tables take hours, and the default limit is a day.

        It succeeds when `state` is `running` or `verifying_data` or `verified_data` or
        `switching_replicas` or `switched_replicas` or `switching_primaries` or `switched_primaries`
        or `cutting_over` or `cutover` or `completed` or `complete`. It fails when `state` is
        `cancelled`, or `state` is `error` and `may_retry` is `false`.

        Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds to wait, or a `timedelta`; 24 hours unless told otherwise. `None`
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
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_workflow",
            "wait_until_running",
            (organization, database, number),
            Workflow,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_verified(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Workflow]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Waits until the comparison that `verify_data` started is done.

        Look at `vdiff.has_mismatch` for what it found. Fails when the workflow was cancelled, or
        stopped on an error that cannot be retried.

        It succeeds when `state` is `verified_data`. It fails when `state` is `cancelled`, or
        `state` is `error` and `may_retry` is `false`.

        Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds to wait, or a `timedelta`; 12 hours unless told otherwise. `None`
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
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_workflow",
            "wait_until_verified",
            (organization, database, number),
            Workflow,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_replicas_switched(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Workflow]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Waits until the target keyspace answers the reads that go to replicas.

        Fails when the workflow was cancelled, or stopped on an error that cannot be retried.

        It succeeds when `state` is `switched_replicas` or `switching_primaries` or
        `switched_primaries` or `cutting_over` or `cutover` or `completed` or `complete`. It fails
        when `state` is `cancelled`, or `state` is `error` and `may_retry` is `false`.

        Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
                no limit.
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
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_workflow",
            "wait_until_replicas_switched",
            (organization, database, number),
            Workflow,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_primaries_switched(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Workflow]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Waits until the target keyspace takes the writes.

        Fails when the workflow was cancelled, or stopped on an error that cannot be retried.

        It succeeds when `state` is `switched_primaries` or `cutting_over` or `cutover` or
        `completed` or `complete`. It fails when `state` is `cancelled`, or `state` is `error` and
        `may_retry` is `false`.

        Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
                no limit.
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
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_workflow",
            "wait_until_primaries_switched",
            (organization, database, number),
            Workflow,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_cut_over(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Workflow]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Waits until the cutover is done, so that the workflow can be completed.

        Fails when the workflow was cancelled, or stopped on an error that cannot be retried.

        It succeeds when `state` is `cutover` or `completed` or `complete`. It fails when `state` is
        `cancelled`, or `state` is `error` and `may_retry` is `false`.

        Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
                no limit.
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
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_workflow",
            "wait_until_cut_over",
            (organization, database, number),
            Workflow,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_completed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Workflow]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Waits until the workflow has ended well.

        Every step before that must be asked for, by somebody else or before waiting. Fails when the
        workflow was cancelled, or stopped on an error that cannot be retried.

        It succeeds when `state` is `completed` or `complete`. It fails when `state` is `cancelled`,
        or `state` is `error` and `may_retry` is `false`.

        Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds to wait, or a `timedelta`; 12 hours unless told otherwise. `None`
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
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_workflow",
            "wait_until_completed",
            (organization, database, number),
            Workflow,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_cancelled(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Workflow]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Waits until a cancelled workflow has cleaned up after itself.

        Fails when it completed instead.

        It succeeds when `state` is `cancelled`. It fails when `state` is `completed` or `complete`.

        Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
                no limit.
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
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_workflow",
            "wait_until_cancelled",
            (organization, database, number),
            Workflow,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Cancel a workflow.

        Ends a workflow and removes the copies from the target keyspace. If traffic was switched
        already, it goes back to the source first. A workflow that is cut over cannot be cancelled
        any more and is answered with 422.

        `DELETE /organizations/{organization}/databases/{database}/workflows/{number}`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "workflow_cancel",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def complete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Complete a workflow after its cutover.

        Closes a workflow that is cut over, once applications have been seen to work with the tables
        at their new place. There is nothing left to reverse afterwards.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/complete`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "workflow_complete",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def cutover(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Cut a workflow over to the target keyspace.

        Makes the switch final, once the traffic of primaries has been switched: deletes the moved
        tables from the source keyspace, ends the copying between the two, and removes the routing
        rules that led queries for the source keyspace to the target. Applications must not name the
        source keyspace for these tables any more. The workflow cannot be cancelled from then on.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/cutover`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "workflow_cutover",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def retry(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Retry a workflow that stopped on an error.

        Lets a workflow in the state `error` try again what failed. `may_retry` says whether that is
        possible and `workflow_errors` what went wrong; remove the cause first.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/retry`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "workflow_retry",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def reverse_cutover(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Restore the routing rules that the cutover of a workflow removed.

        Leads queries that name the source keyspace to the target again, for applications that have
        errors after the cutover. The tables stay in the target keyspace; the ones in the source are
        gone. Fix the applications, then cut over again.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-cutover`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "workflow_reverse_cutover",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def reverse_traffic(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Send the traffic of a workflow back to the source keyspace.

        Undoes the switches of traffic, those of replicas and of primaries. Nothing is lost, since
        the source was kept in step. The workflow goes on running and traffic can be switched again.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-traffic`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "workflow_reverse_traffic",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def switch_primaries(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Send the writes of a workflow's tables to the target keyspace.

        Switches the traffic of primaries, and that of replicas if it was not switched before.
        Writes are held back for the moment of the switch. From then on the source is kept in step
        with the target, so that the traffic can be reversed.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-primaries`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "workflow_switch_primaries",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def switch_replicas(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Send the reads from replicas of a workflow's tables to the target keyspace.

        Switches only the traffic of replicas, as a step that is optional and safe to try: writes
        still go to the source keyspace.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-replicas`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "workflow_switch_replicas",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def verify_data(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Compare the data of both sides of a workflow.

        Starts a comparison, row by row, of the tables in the source and in the target keyspace. The
        outcome is in `vdiff` and counts as fresh for a day, after which `verified_data_stale` is
        true.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/verify-data`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "verify_workflow",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncWorkflows(AsyncResource):
    """Workflows.

    Moves tables from one keyspace of a MySQL (Vitess) branch to another while applications go on
    using them, most often from an unsharded keyspace to a sharded one.

    A workflow first copies the rows (`copying`) and then keeps the copies in step with the
    originals (`running`). Compare the two sides with `verify_data`. Then traffic moves: that of
    replicas first if wanted (`switch_replicas`), then that of primaries (`switch_primaries`); from
    there on the target keyspace takes the writes and the source is kept in step, so
    `reverse_traffic` can still go back without loss. Until here, queries that name the source
    keyspace are routed to where the tables are. `cutover` ends that: it deletes the tables from the
    source keyspace and takes the routing rules away, and the workflow cannot be cancelled any more.
    If applications turn out to name the old keyspace still, `reverse_cutover` restores the routing
    for a while. `complete` closes the workflow. Each step answers at once and runs on in the
    background, so wait for the state it leads to.
    """

    @property
    def with_raw_response(self) -> AsyncWorkflowsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncWorkflowsWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        between: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[Workflow]:
        """List the workflows of a database.

        Returns the workflows of a database, running and ended ones, page by page. Streams, tables
        and comparisons are not part of it.

        `GET /organizations/{organization}/databases/{database}/workflows`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            between: Only workflows that were active within this time range, written as two RFC
                3339 timestamps with two dots between them, such as
                `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
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
            The items of all pages, each a `Workflow`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_workflows",
            (organization, database),
            Workflow,
            query={"between": between, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        name: str,
        source_keyspace: str,
        target_keyspace: str,
        tables: Sequence[str],
        global_keyspace: str | Omit | None = OMIT,
        defer_secondary_keys: bool | Omit | None = OMIT,
        on_ddl: KnownOnDdl | Omit | None = OMIT,
        branch_name: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Start moving tables from one keyspace to another.

        Creates a workflow and begins to copy its tables. Applications notice nothing until traffic
        is switched. The service checks the tables and the VSchema of the target first and answers
        422 when something stands in the way.

        `POST /organizations/{organization}/databases/{database}/workflows`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            name: Name of the workflow.
            source_keyspace: Name of the keyspace that the tables are in now.
            target_keyspace: Name of the keyspace that the tables are moved to. If it is
                sharded, its VSchema must name the tables.
            tables: Names of the tables to move.
            global_keyspace: Name of an unsharded keyspace in which sequence tables are created
                for the tables that number their rows automatically. Null, like leaving it out,
                creates none.
            defer_secondary_keys: Whether secondary indexes are created only after the rows are
                copied, which makes the copy much faster. Null stands for the service's default.
            on_ddl: What happens when the schema of a source table changes while the workflow
                runs. Null stands for the service's default.
            branch_name: Name of the branch whose keyspaces are meant. The default branch of the
                database when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_workflow",
            (organization, database),
            Workflow,
            body={
                "name": name,
                "source_keyspace": source_keyspace,
                "target_keyspace": target_keyspace,
                "global_keyspace": global_keyspace,
                "defer_secondary_keys": defer_secondary_keys,
                "on_ddl": on_ddl,
                "tables": tables,
                "branch_name": branch_name,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Get a workflow.

        Returns one workflow with the progress of its tables and streams and the last comparison of
        its data. Look at `state` to follow it.

        `GET /organizations/{organization}/databases/{database}/workflows/{number}`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_workflow",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_running(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Workflow]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Waits until the rows are copied and both sides are in step, so that traffic can be switched.

        Any later state counts as well. Fails when the workflow was cancelled, or stopped on an
        error that cannot be retried; on an error that can, it goes on waiting for somebody to
        retry. Large tables take hours, and the default limit is a day.

        It succeeds when `state` is `running` or `verifying_data` or `verified_data` or
        `switching_replicas` or `switched_replicas` or `switching_primaries` or `switched_primaries`
        or `cutting_over` or `cutover` or `completed` or `complete`. It fails when `state` is
        `cancelled`, or `state` is `error` and `may_retry` is `false`.

        Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds to wait, or a `timedelta`; 24 hours unless told otherwise. `None`
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
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_workflow",
            "wait_until_running",
            (organization, database, number),
            Workflow,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_verified(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Workflow]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Waits until the comparison that `verify_data` started is done.

        Look at `vdiff.has_mismatch` for what it found. Fails when the workflow was cancelled, or
        stopped on an error that cannot be retried.

        It succeeds when `state` is `verified_data`. It fails when `state` is `cancelled`, or
        `state` is `error` and `may_retry` is `false`.

        Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds to wait, or a `timedelta`; 12 hours unless told otherwise. `None`
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
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_workflow",
            "wait_until_verified",
            (organization, database, number),
            Workflow,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_replicas_switched(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Workflow]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Waits until the target keyspace answers the reads that go to replicas.

        Fails when the workflow was cancelled, or stopped on an error that cannot be retried.

        It succeeds when `state` is `switched_replicas` or `switching_primaries` or
        `switched_primaries` or `cutting_over` or `cutover` or `completed` or `complete`. It fails
        when `state` is `cancelled`, or `state` is `error` and `may_retry` is `false`.

        Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
                no limit.
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
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_workflow",
            "wait_until_replicas_switched",
            (organization, database, number),
            Workflow,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_primaries_switched(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Workflow]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Waits until the target keyspace takes the writes.

        Fails when the workflow was cancelled, or stopped on an error that cannot be retried.

        It succeeds when `state` is `switched_primaries` or `cutting_over` or `cutover` or
        `completed` or `complete`. It fails when `state` is `cancelled`, or `state` is `error` and
        `may_retry` is `false`.

        Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
                no limit.
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
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_workflow",
            "wait_until_primaries_switched",
            (organization, database, number),
            Workflow,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_cut_over(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Workflow]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Waits until the cutover is done, so that the workflow can be completed.

        Fails when the workflow was cancelled, or stopped on an error that cannot be retried.

        It succeeds when `state` is `cutover` or `completed` or `complete`. It fails when `state` is
        `cancelled`, or `state` is `error` and `may_retry` is `false`.

        Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
                no limit.
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
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_workflow",
            "wait_until_cut_over",
            (organization, database, number),
            Workflow,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_completed(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Workflow]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Waits until the workflow has ended well.

        Every step before that must be asked for, by somebody else or before waiting. Fails when the
        workflow was cancelled, or stopped on an error that cannot be retried.

        It succeeds when `state` is `completed` or `complete`. It fails when `state` is `cancelled`,
        or `state` is `error` and `may_retry` is `false`.

        Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds to wait, or a `timedelta`; 12 hours unless told otherwise. `None`
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
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_workflow",
            "wait_until_completed",
            (organization, database, number),
            Workflow,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_cancelled(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Workflow]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Waits until a cancelled workflow has cleaned up after itself.

        Fails when it completed instead.

        It succeeds when `state` is `cancelled`. It fails when `state` is `completed` or `complete`.

        Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
                no limit.
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
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_workflow",
            "wait_until_cancelled",
            (organization, database, number),
            Workflow,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Cancel a workflow.

        Ends a workflow and removes the copies from the target keyspace. If traffic was switched
        already, it goes back to the source first. A workflow that is cut over cannot be cancelled
        any more and is answered with 422.

        `DELETE /organizations/{organization}/databases/{database}/workflows/{number}`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "workflow_cancel",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def complete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Complete a workflow after its cutover.

        Closes a workflow that is cut over, once applications have been seen to work with the tables
        at their new place. There is nothing left to reverse afterwards.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/complete`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "workflow_complete",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cutover(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Cut a workflow over to the target keyspace.

        Makes the switch final, once the traffic of primaries has been switched: deletes the moved
        tables from the source keyspace, ends the copying between the two, and removes the routing
        rules that led queries for the source keyspace to the target. Applications must not name the
        source keyspace for these tables any more. The workflow cannot be cancelled from then on.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/cutover`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "workflow_cutover",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def retry(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Retry a workflow that stopped on an error.

        Lets a workflow in the state `error` try again what failed. `may_retry` says whether that is
        possible and `workflow_errors` what went wrong; remove the cause first.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/retry`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "workflow_retry",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def reverse_cutover(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Restore the routing rules that the cutover of a workflow removed.

        Leads queries that name the source keyspace to the target again, for applications that have
        errors after the cutover. The tables stay in the target keyspace; the ones in the source are
        gone. Fix the applications, then cut over again.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-cutover`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "workflow_reverse_cutover",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def reverse_traffic(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Send the traffic of a workflow back to the source keyspace.

        Undoes the switches of traffic, those of replicas and of primaries. Nothing is lost, since
        the source was kept in step. The workflow goes on running and traffic can be switched again.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-traffic`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "workflow_reverse_traffic",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def switch_primaries(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Send the writes of a workflow's tables to the target keyspace.

        Switches the traffic of primaries, and that of replicas if it was not switched before.
        Writes are held back for the moment of the switch. From then on the source is kept in step
        with the target, so that the traffic can be reversed.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-primaries`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "workflow_switch_primaries",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def switch_replicas(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Send the reads from replicas of a workflow's tables to the target keyspace.

        Switches only the traffic of replicas, as a step that is optional and safe to try: writes
        still go to the source keyspace.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-replicas`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "workflow_switch_replicas",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def verify_data(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        number: int | str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Workflow:
        """Compare the data of both sides of a workflow.

        Starts a comparison, row by row, of the tables in the source and in the target keyspace. The
        outcome is in `vdiff` and counts as fresh for a day, after which `verified_data_stale` is
        true.

        `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/verify-data`

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            number: Number of the workflow within the database, as `number` in the workflow. Not
                its identifier.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Workflow`: The moving of tables from one keyspace to another.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "verify_workflow",
            (organization, database, number),
            Workflow,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class WorkflowsWithRawResponse:
    """The methods of `Workflows`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Workflows) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.cancel = to_raw(raw.cancel)
        self.complete = to_raw(raw.complete)
        self.cutover = to_raw(raw.cutover)
        self.retry = to_raw(raw.retry)
        self.reverse_cutover = to_raw(raw.reverse_cutover)
        self.reverse_traffic = to_raw(raw.reverse_traffic)
        self.switch_primaries = to_raw(raw.switch_primaries)
        self.switch_replicas = to_raw(raw.switch_replicas)
        self.verify_data = to_raw(raw.verify_data)


class AsyncWorkflowsWithRawResponse:
    """The methods of `AsyncWorkflows`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncWorkflows) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.cancel = to_async_raw(raw.cancel)
        self.complete = to_async_raw(raw.complete)
        self.cutover = to_async_raw(raw.cutover)
        self.retry = to_async_raw(raw.retry)
        self.reverse_cutover = to_async_raw(raw.reverse_cutover)
        self.reverse_traffic = to_async_raw(raw.reverse_traffic)
        self.switch_primaries = to_async_raw(raw.switch_primaries)
        self.switch_replicas = to_async_raw(raw.switch_replicas)
        self.verify_data = to_async_raw(raw.verify_data)
