# Generated from api/resources/vdiff.yaml by `cargo xtask codegen`. Do not edit.
"""VDiff: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.shared import VtctldData


class Vdiff(Resource):
    """VDiff.

    Compares, row by row, the source and target tables of a VReplication workflow on a MySQL
    (Vitess) branch, so that one can be sure of the copy before traffic is switched. A comparison
    runs in the background and can be stopped and resumed. The replies carry what Vitess returns,
    unchanged, in `data`.
    """

    @property
    def with_raw_response(self) -> VdiffWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return VdiffWithRawResponse(self)

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        auto_retry: bool | Omit = OMIT,
        auto_start: bool | Omit = OMIT,
        debug_query: bool | Omit = OMIT,
        only_pks: bool | Omit = OMIT,
        update_table_stats: bool | Omit = OMIT,
        verbose: bool | Omit = OMIT,
        tables: Sequence[str] | Omit = OMIT,
        tablet_types: Sequence[str] | Omit = OMIT,
        tablet_selection_preference: str | Omit = OMIT,
        filtered_replication_wait_time: int | Omit = OMIT,
        max_report_sample_rows: int | Omit = OMIT,
        max_extra_rows_to_compare: int | Omit = OMIT,
        row_diff_column_truncate_at: int | Omit = OMIT,
        limit: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Start a comparison of a workflow's tables.

        Starts a comparison, once the streams of the workflow are running, and returns its UUID. Get
        the comparison to see how far it is and what it found.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            target_keyspace: Name of the keyspace that the workflow writes to.
            auto_retry: Whether the comparison goes on by itself after errors that can pass.
            auto_start: Whether the comparison starts at once. Otherwise it waits to be resumed.
            debug_query: Whether the report holds a query for each difference, for looking into
                it.
            only_pks: Whether rows in the report show their primary keys only.
            update_table_stats: Whether MySQL's statistics of the tables are refreshed first,
                which makes the progress more exact and costs some load.
            verbose: Whether the reply says more about each step.
            tables: Only these tables of the workflow. All of them when left out.
            tablet_types: Types of the tablets to read from, `primary`, `replica` or `rdonly`.
            tablet_selection_preference: How a tablet is chosen among the types, by Vitess's
                words for it: `INORDER` prefers them in the order of the list, `ANY` takes them as
                equals.
            filtered_replication_wait_time: How many seconds to wait for replication to catch up
                before rows are read.
            max_report_sample_rows: How many differing rows of a table the report shows at most.
                0 shows all.
            max_extra_rows_to_compare: How many rows that seem to be on one side only are
                compared a second time, since different collations can order equal rows differently.
            row_diff_column_truncate_at: How many characters of each column the report shows at
                most. 0 shows everything.
            limit: How many rows of each table are compared at most. All of them when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "vdiff_create",
            (organization, database, branch, workflow),
            VtctldData,
            body={
                "target_keyspace": target_keyspace,
                "auto_retry": auto_retry,
                "auto_start": auto_start,
                "debug_query": debug_query,
                "only_pks": only_pks,
                "update_table_stats": update_table_stats,
                "verbose": verbose,
                "tables": tables,
                "tablet_types": tablet_types,
                "tablet_selection_preference": tablet_selection_preference,
                "filtered_replication_wait_time": filtered_replication_wait_time,
                "max_report_sample_rows": max_report_sample_rows,
                "max_extra_rows_to_compare": max_extra_rows_to_compare,
                "row_diff_column_truncate_at": row_diff_column_truncate_at,
                "limit": limit,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """List the comparisons of a workflow.

        Returns the comparisons of a workflow, finished or not, as Vitess lists them, without pages.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`

        Service token: `read_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            target_keyspace: Name of the keyspace that the workflow writes to.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "vdiff_list",
            (organization, database, branch, workflow),
            VtctldData,
            query={"target_keyspace": target_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        uuid: str = REQUIRED,
        *,
        target_keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get a comparison with its findings.

        Returns the state and progress of a comparison and, for each table and shard, the rows that
        differ or are on one side only. No mismatch in a completed comparison means that traffic can
        be switched.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`

        Service token: `read_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            uuid: UUID of the comparison, as creating or listing it returned.
            target_keyspace: Name of the keyspace that the workflow writes to.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "vdiff_show",
            (organization, database, branch, workflow, uuid),
            VtctldData,
            query={"target_keyspace": target_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        uuid: str = REQUIRED,
        *,
        target_keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Delete a comparison.

        Removes a comparison and what it found. The tables are not touched.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`

        Service token: `delete_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            uuid: UUID of the comparison, as creating or listing it returned.
            target_keyspace: Name of the keyspace that the workflow writes to.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "vdiff_delete",
            (organization, database, branch, workflow, uuid),
            VtctldData,
            query={"target_keyspace": target_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def stop(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        uuid: str = REQUIRED,
        *,
        target_keyspace: str,
        target_shards: Sequence[str] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Stop a running comparison.

        Halts a comparison. It keeps its place and can be resumed.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/stop`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            uuid: UUID of the comparison, as creating or listing it returned.
            target_keyspace: Name of the keyspace that the workflow writes to.
            target_shards: Only on these shards of it. On all of them when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "vdiff_stop",
            (organization, database, branch, workflow, uuid),
            VtctldData,
            body={"target_keyspace": target_keyspace, "target_shards": target_shards},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def resume(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        uuid: str = REQUIRED,
        *,
        target_keyspace: str,
        target_shards: Sequence[str] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Resume a stopped or finished comparison.

        Lets a comparison go on from its last row. On one that was completed, it compares only the
        rows that were added since.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/resume`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            uuid: UUID of the comparison, as creating or listing it returned.
            target_keyspace: Name of the keyspace that the workflow writes to.
            target_shards: Only on these shards of it. On all of them when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "vdiff_resume",
            (organization, database, branch, workflow, uuid),
            VtctldData,
            body={"target_keyspace": target_keyspace, "target_shards": target_shards},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncVdiff(AsyncResource):
    """VDiff.

    Compares, row by row, the source and target tables of a VReplication workflow on a MySQL
    (Vitess) branch, so that one can be sure of the copy before traffic is switched. A comparison
    runs in the background and can be stopped and resumed. The replies carry what Vitess returns,
    unchanged, in `data`.
    """

    @property
    def with_raw_response(self) -> AsyncVdiffWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncVdiffWithRawResponse(self)

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        auto_retry: bool | Omit = OMIT,
        auto_start: bool | Omit = OMIT,
        debug_query: bool | Omit = OMIT,
        only_pks: bool | Omit = OMIT,
        update_table_stats: bool | Omit = OMIT,
        verbose: bool | Omit = OMIT,
        tables: Sequence[str] | Omit = OMIT,
        tablet_types: Sequence[str] | Omit = OMIT,
        tablet_selection_preference: str | Omit = OMIT,
        filtered_replication_wait_time: int | Omit = OMIT,
        max_report_sample_rows: int | Omit = OMIT,
        max_extra_rows_to_compare: int | Omit = OMIT,
        row_diff_column_truncate_at: int | Omit = OMIT,
        limit: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Start a comparison of a workflow's tables.

        Starts a comparison, once the streams of the workflow are running, and returns its UUID. Get
        the comparison to see how far it is and what it found.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            target_keyspace: Name of the keyspace that the workflow writes to.
            auto_retry: Whether the comparison goes on by itself after errors that can pass.
            auto_start: Whether the comparison starts at once. Otherwise it waits to be resumed.
            debug_query: Whether the report holds a query for each difference, for looking into
                it.
            only_pks: Whether rows in the report show their primary keys only.
            update_table_stats: Whether MySQL's statistics of the tables are refreshed first,
                which makes the progress more exact and costs some load.
            verbose: Whether the reply says more about each step.
            tables: Only these tables of the workflow. All of them when left out.
            tablet_types: Types of the tablets to read from, `primary`, `replica` or `rdonly`.
            tablet_selection_preference: How a tablet is chosen among the types, by Vitess's
                words for it: `INORDER` prefers them in the order of the list, `ANY` takes them as
                equals.
            filtered_replication_wait_time: How many seconds to wait for replication to catch up
                before rows are read.
            max_report_sample_rows: How many differing rows of a table the report shows at most.
                0 shows all.
            max_extra_rows_to_compare: How many rows that seem to be on one side only are
                compared a second time, since different collations can order equal rows differently.
            row_diff_column_truncate_at: How many characters of each column the report shows at
                most. 0 shows everything.
            limit: How many rows of each table are compared at most. All of them when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "vdiff_create",
            (organization, database, branch, workflow),
            VtctldData,
            body={
                "target_keyspace": target_keyspace,
                "auto_retry": auto_retry,
                "auto_start": auto_start,
                "debug_query": debug_query,
                "only_pks": only_pks,
                "update_table_stats": update_table_stats,
                "verbose": verbose,
                "tables": tables,
                "tablet_types": tablet_types,
                "tablet_selection_preference": tablet_selection_preference,
                "filtered_replication_wait_time": filtered_replication_wait_time,
                "max_report_sample_rows": max_report_sample_rows,
                "max_extra_rows_to_compare": max_extra_rows_to_compare,
                "row_diff_column_truncate_at": row_diff_column_truncate_at,
                "limit": limit,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        *,
        target_keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """List the comparisons of a workflow.

        Returns the comparisons of a workflow, finished or not, as Vitess lists them, without pages.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`

        Service token: `read_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            target_keyspace: Name of the keyspace that the workflow writes to.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "vdiff_list",
            (organization, database, branch, workflow),
            VtctldData,
            query={"target_keyspace": target_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        uuid: str = REQUIRED,
        *,
        target_keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Get a comparison with its findings.

        Returns the state and progress of a comparison and, for each table and shard, the rows that
        differ or are on one side only. No mismatch in a completed comparison means that traffic can
        be switched.

        `GET`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`

        Service token: `read_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            uuid: UUID of the comparison, as creating or listing it returned.
            target_keyspace: Name of the keyspace that the workflow writes to.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "vdiff_show",
            (organization, database, branch, workflow, uuid),
            VtctldData,
            query={"target_keyspace": target_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        uuid: str = REQUIRED,
        *,
        target_keyspace: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Delete a comparison.

        Removes a comparison and what it found. The tables are not touched.

        `DELETE`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`

        Service token: `delete_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            uuid: UUID of the comparison, as creating or listing it returned.
            target_keyspace: Name of the keyspace that the workflow writes to.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "vdiff_delete",
            (organization, database, branch, workflow, uuid),
            VtctldData,
            query={"target_keyspace": target_keyspace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def stop(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        uuid: str = REQUIRED,
        *,
        target_keyspace: str,
        target_shards: Sequence[str] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Stop a running comparison.

        Halts a comparison. It keeps its place and can be resumed.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/stop`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            uuid: UUID of the comparison, as creating or listing it returned.
            target_keyspace: Name of the keyspace that the workflow writes to.
            target_shards: Only on these shards of it. On all of them when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "vdiff_stop",
            (organization, database, branch, workflow, uuid),
            VtctldData,
            body={"target_keyspace": target_keyspace, "target_shards": target_shards},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def resume(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        workflow: str = REQUIRED,
        uuid: str = REQUIRED,
        *,
        target_keyspace: str,
        target_shards: Sequence[str] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> VtctldData:
        """Resume a stopped or finished comparison.

        Lets a comparison go on from its last row. On one that was completed, it compares only the
        rows that were added since.

        `POST`
        `/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/resume`

        Service token: `write_workflow`.

        Databases: MySQL (Vitess).

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            workflow: Name of the workflow, such as `move_orders`.
            uuid: UUID of the comparison, as creating or listing it returned.
            target_keyspace: Name of the keyspace that the workflow writes to.
            target_shards: Only on these shards of it. On all of them when left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `VtctldData`: What a command to the Vitess cluster of a branch answered.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "vdiff_resume",
            (organization, database, branch, workflow, uuid),
            VtctldData,
            body={"target_keyspace": target_keyspace, "target_shards": target_shards},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class VdiffWithRawResponse:
    """The methods of `Vdiff`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Vdiff) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_raw(raw.create)
        self.list = to_raw(raw.list)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.stop = to_raw(raw.stop)
        self.resume = to_raw(raw.resume)


class AsyncVdiffWithRawResponse:
    """The methods of `AsyncVdiff`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncVdiff) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_async_raw(raw.create)
        self.list = to_async_raw(raw.list)
        self.get = to_async_raw(raw.get)
        self.delete = to_async_raw(raw.delete)
        self.stop = to_async_raw(raw.stop)
        self.resume = to_async_raw(raw.resume)
