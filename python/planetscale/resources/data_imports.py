# Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
"""Data imports: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.data_imports import DataImportSourceCheck, KnownDataImportPlan
from planetscale.types.databases import DataImport, DataImportSource, DataImportSourceDict


class DataImports(Resource):
    """A data import brings an external MySQL database over without downtime.

    The service copies its tables into a new database and keeps them in step, and both can be used
    through PlanetScale meanwhile. Then traffic is switched, so that PlanetScale becomes the primary
    and the external database its replica; it can be switched back. Detaching the external database
    ends the import.
    """

    @property
    def with_raw_response(self) -> DataImportsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return DataImportsWithRawResponse(self)

    def test_source(
        self,
        organization: str | None = None,
        *,
        database_name: str,
        connection: DataImportSource | DataImportSourceDict,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImportSourceCheck:
        """Check whether an external database can be imported.

        Connects to the external database and looks at its schema without importing anything. The
        reply says whether the connection works, what in the schema is in the way and how many
        connections the server can spare. A failed check is a normal reply.

        `POST /organizations/{organization}/data-imports/test-connection`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database_name: Name of the database that an import would make.
            connection: The external database and how to connect to it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DataImportSourceCheck`: What a look at an external database found.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "test_data_import_source",
            (organization,),
            DataImportSourceCheck,
            body={"database_name": database_name, "connection": connection},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def start(
        self,
        organization: str | None = None,
        *,
        database_name: str,
        connection: DataImportSource | DataImportSourceDict,
        region: str,
        plan: KnownDataImportPlan,
        max_pool_size: int,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Begin to import an external database.

        Creates a database and begins to copy the external one into it. Check the external database
        first. Follow the import by polling it until its data is copied; traffic is not switched by
        itself.

        `POST /organizations/{organization}/data-imports/new`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database_name: Name of the database that the import makes.
            connection: The external database and how to connect to it.
            region: Slug of the region to place the database in, such as `us-east`.
            plan: Plan of the database, as `suggested_plan` of the check.
            max_pool_size: The most connections that the import opens to the external database,
                at most `max_pool_size` of the check.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "start_data_import",
            (organization,),
            DataImport,
            body={
                "database_name": database_name,
                "connection": connection,
                "region": region,
                "plan": plan,
                "max_pool_size": max_pool_size,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Get the data import of a database.

        Returns how far the import is. Poll it to follow the copy and each switch of traffic.

        `GET /organizations/{organization}/databases/{database}/data-imports`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_data_import",
            (organization, database),
            DataImport,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_copied(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DataImport]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Waits until the external data is copied and kept in step, so that traffic can be switched.

        It takes hours for a large database.

        It succeeds when `state` is `switch_traffic_workflow_pending` or
        `switch_traffic_workflow_running` or `cleanup_workflow_pending` or
        `cleanup_workflow_running` or `ready`. It fails when `state` is `prepare_data_copy_error` or
        `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error` or
        `cleanup_workflow_error`.

        Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_data_import",
            "wait_until_copied",
            (organization, database),
            DataImport,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_switched(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DataImport]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Waits until traffic goes to PlanetScale, so that the external database can be detached.

        It succeeds when `state` is `cleanup_workflow_pending` or `cleanup_workflow_running` or
        `cleanup_workflow_error` or `ready`. It fails when `state` is `prepare_data_copy_error` or
        `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error`.

        Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_data_import",
            "wait_until_switched",
            (organization, database),
            DataImport,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DataImport]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Waits until the import is over and the external database is detached.

        It succeeds when `state` is `ready`. It fails when `state` is `prepare_data_copy_error` or
        `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error` or
        `cleanup_workflow_error`.

        Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_data_import",
            "wait_until_ready",
            (organization, database),
            DataImport,
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
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Cancel the data import of a database.

        Stops the copy and gives the import up. The external database stays as it is. Whether the
        database that was made for the import is removed too is not documented.

        `POST /organizations/{organization}/databases/{database}/data-imports/cancel`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            "cancel_data_import",
            (organization, database),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def switch_traffic(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Make PlanetScale the primary of an import.

        Begins to switch traffic, after which writes go to PlanetScale and flow back to the external
        database. Allowed once the import is in state `switch_traffic_workflow_pending`. The reply
        comes before the switch is done.

        `POST /organizations/{organization}/databases/{database}/data-imports/begin-switch-traffic`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "data_import_begin_switch_traffic",
            (organization, database),
            DataImport,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def reverse_traffic(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Make the external database the primary of an import again.

        Begins to switch traffic back, after which writes go to the external database and flow to
        PlanetScale. Allowed after a switch, until the external database is detached. The reply
        comes before the switch is done.

        `POST /organizations/{organization}/databases/{database}/data-imports/begin-reverse-traffic`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "data_import_begin_reverse_traffic",
            (organization, database),
            DataImport,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def detach_external_database(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Detach the external database and finish the import.

        Ends the replication between PlanetScale and the external database for good; traffic cannot
        be switched back any more. Allowed once traffic goes to PlanetScale. The import is over when
        its state is `ready`.

        `POST /organizations/{organization}/databases/{database}/data-imports/detach-external-database`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "data_import_detach_external_database",
            (organization, database),
            DataImport,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncDataImports(AsyncResource):
    """A data import brings an external MySQL database over without downtime.

    The service copies its tables into a new database and keeps them in step, and both can be used
    through PlanetScale meanwhile. Then traffic is switched, so that PlanetScale becomes the primary
    and the external database its replica; it can be switched back. Detaching the external database
    ends the import.
    """

    @property
    def with_raw_response(self) -> AsyncDataImportsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncDataImportsWithRawResponse(self)

    async def test_source(
        self,
        organization: str | None = None,
        *,
        database_name: str,
        connection: DataImportSource | DataImportSourceDict,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImportSourceCheck:
        """Check whether an external database can be imported.

        Connects to the external database and looks at its schema without importing anything. The
        reply says whether the connection works, what in the schema is in the way and how many
        connections the server can spare. A failed check is a normal reply.

        `POST /organizations/{organization}/data-imports/test-connection`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database_name: Name of the database that an import would make.
            connection: The external database and how to connect to it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DataImportSourceCheck`: What a look at an external database found.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "test_data_import_source",
            (organization,),
            DataImportSourceCheck,
            body={"database_name": database_name, "connection": connection},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def start(
        self,
        organization: str | None = None,
        *,
        database_name: str,
        connection: DataImportSource | DataImportSourceDict,
        region: str,
        plan: KnownDataImportPlan,
        max_pool_size: int,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Begin to import an external database.

        Creates a database and begins to copy the external one into it. Check the external database
        first. Follow the import by polling it until its data is copied; traffic is not switched by
        itself.

        `POST /organizations/{organization}/data-imports/new`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database_name: Name of the database that the import makes.
            connection: The external database and how to connect to it.
            region: Slug of the region to place the database in, such as `us-east`.
            plan: Plan of the database, as `suggested_plan` of the check.
            max_pool_size: The most connections that the import opens to the external database,
                at most `max_pool_size` of the check.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "start_data_import",
            (organization,),
            DataImport,
            body={
                "database_name": database_name,
                "connection": connection,
                "region": region,
                "plan": plan,
                "max_pool_size": max_pool_size,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Get the data import of a database.

        Returns how far the import is. Poll it to follow the copy and each switch of traffic.

        `GET /organizations/{organization}/databases/{database}/data-imports`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_data_import",
            (organization, database),
            DataImport,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_copied(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DataImport]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Waits until the external data is copied and kept in step, so that traffic can be switched.

        It takes hours for a large database.

        It succeeds when `state` is `switch_traffic_workflow_pending` or
        `switch_traffic_workflow_running` or `cleanup_workflow_pending` or
        `cleanup_workflow_running` or `ready`. It fails when `state` is `prepare_data_copy_error` or
        `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error` or
        `cleanup_workflow_error`.

        Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_data_import",
            "wait_until_copied",
            (organization, database),
            DataImport,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_switched(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DataImport]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Waits until traffic goes to PlanetScale, so that the external database can be detached.

        It succeeds when `state` is `cleanup_workflow_pending` or `cleanup_workflow_running` or
        `cleanup_workflow_error` or `ready`. It fails when `state` is `prepare_data_copy_error` or
        `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error`.

        Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_data_import",
            "wait_until_switched",
            (organization, database),
            DataImport,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[DataImport]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Waits until the import is over and the external database is detached.

        It succeeds when `state` is `ready`. It fails when `state` is `prepare_data_copy_error` or
        `data_copy_error` or `switch_traffic_workflow_error` or `reverse_traffic_workflow_error` or
        `cleanup_workflow_error`.

        Looks with `GET /organizations/{organization}/databases/{database}/data-imports` until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_data_import",
            "wait_until_ready",
            (organization, database),
            DataImport,
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
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Cancel the data import of a database.

        Stops the copy and gives the import up. The external database stays as it is. Whether the
        database that was made for the import is removed too is not documented.

        `POST /organizations/{organization}/databases/{database}/data-imports/cancel`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            "cancel_data_import",
            (organization, database),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def switch_traffic(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Make PlanetScale the primary of an import.

        Begins to switch traffic, after which writes go to PlanetScale and flow back to the external
        database. Allowed once the import is in state `switch_traffic_workflow_pending`. The reply
        comes before the switch is done.

        `POST /organizations/{organization}/databases/{database}/data-imports/begin-switch-traffic`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "data_import_begin_switch_traffic",
            (organization, database),
            DataImport,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def reverse_traffic(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Make the external database the primary of an import again.

        Begins to switch traffic back, after which writes go to the external database and flow to
        PlanetScale. Allowed after a switch, until the external database is detached. The reply
        comes before the switch is done.

        `POST /organizations/{organization}/databases/{database}/data-imports/begin-reverse-traffic`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "data_import_begin_reverse_traffic",
            (organization, database),
            DataImport,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def detach_external_database(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DataImport:
        """Detach the external database and finish the import.

        Ends the replication between PlanetScale and the external database for good; traffic cannot
        be switched back any more. Allowed once traffic goes to PlanetScale. The import is over when
        its state is `ready`.

        `POST /organizations/{organization}/databases/{database}/data-imports/detach-external-database`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `DataImport`: The import of an external MySQL database into this one.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "data_import_detach_external_database",
            (organization, database),
            DataImport,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class DataImportsWithRawResponse:
    """The methods of `DataImports`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: DataImports) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.test_source = to_raw(raw.test_source)
        self.start = to_raw(raw.start)
        self.get = to_raw(raw.get)
        self.cancel = to_raw(raw.cancel)
        self.switch_traffic = to_raw(raw.switch_traffic)
        self.reverse_traffic = to_raw(raw.reverse_traffic)
        self.detach_external_database = to_raw(raw.detach_external_database)


class AsyncDataImportsWithRawResponse:
    """The methods of `AsyncDataImports`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncDataImports) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.test_source = to_async_raw(raw.test_source)
        self.start = to_async_raw(raw.start)
        self.get = to_async_raw(raw.get)
        self.cancel = to_async_raw(raw.cancel)
        self.switch_traffic = to_async_raw(raw.switch_traffic)
        self.reverse_traffic = to_async_raw(raw.reverse_traffic)
        self.detach_external_database = to_async_raw(raw.detach_external_database)
