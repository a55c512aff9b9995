# Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
"""Maintenance schedules: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.maintenance_schedules import MaintenanceSchedule, MaintenanceWindow


class MaintenanceSchedules(Resource):
    """Maintenance schedules.

    A maintenance schedule says when the service may work on the clusters of a MySQL (Vitess)
    database: install new versions of Vitess and MySQL, and carry out changes of sizes that have
    been asked for. For Enterprise plans. Schedules can be read here; they are changed in the
    dashboard.
    """

    @property
    def with_raw_response(self) -> MaintenanceSchedulesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return MaintenanceSchedulesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[MaintenanceSchedule]:
        """List the maintenance schedules of a database.

        Returns the maintenance schedules of a MySQL database on an Enterprise plan, page by page.

        `GET /organizations/{organization}/databases/{database}/maintenance-schedules`

        Service token: `read_database`. OAuth: any one of `read_databases` (organization),
        `read_database` (database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            The items of all pages, each a `MaintenanceSchedule`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_maintenance_schedules",
            (organization, database),
            MaintenanceSchedule,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> MaintenanceSchedule:
        """Get a maintenance schedule.

        Returns one maintenance schedule: when its windows are, and which updates wait for the next
        one.

        `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}`

        Service token: `read_database`. OAuth: any one of `read_databases` (organization),
        `read_database` (database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the maintenance schedule.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `MaintenanceSchedule`: When the service may update the clusters of a database and
            carry out changes of their size and settings.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_maintenance_schedule",
            (organization, database, id),
            MaintenanceSchedule,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_windows(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[MaintenanceWindow]:
        """List the windows of a maintenance schedule.

        Returns the maintenance windows of a schedule, page by page, with when the maintenance in
        them began and ended.

        `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}/windows`

        Service token: `read_database`. OAuth: any one of `read_databases` (organization),
        `read_database` (database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the maintenance schedule.
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
            The items of all pages, each a `MaintenanceWindow`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_maintenance_windows",
            (organization, database, id),
            MaintenanceWindow,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncMaintenanceSchedules(AsyncResource):
    """Maintenance schedules.

    A maintenance schedule says when the service may work on the clusters of a MySQL (Vitess)
    database: install new versions of Vitess and MySQL, and carry out changes of sizes that have
    been asked for. For Enterprise plans. Schedules can be read here; they are changed in the
    dashboard.
    """

    @property
    def with_raw_response(self) -> AsyncMaintenanceSchedulesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncMaintenanceSchedulesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[MaintenanceSchedule]:
        """List the maintenance schedules of a database.

        Returns the maintenance schedules of a MySQL database on an Enterprise plan, page by page.

        `GET /organizations/{organization}/databases/{database}/maintenance-schedules`

        Service token: `read_database`. OAuth: any one of `read_databases` (organization),
        `read_database` (database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            The items of all pages, each a `MaintenanceSchedule`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_maintenance_schedules",
            (organization, database),
            MaintenanceSchedule,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> MaintenanceSchedule:
        """Get a maintenance schedule.

        Returns one maintenance schedule: when its windows are, and which updates wait for the next
        one.

        `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}`

        Service token: `read_database`. OAuth: any one of `read_databases` (organization),
        `read_database` (database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the maintenance schedule.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `MaintenanceSchedule`: When the service may update the clusters of a database and
            carry out changes of their size and settings.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_maintenance_schedule",
            (organization, database, id),
            MaintenanceSchedule,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_windows(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[MaintenanceWindow]:
        """List the windows of a maintenance schedule.

        Returns the maintenance windows of a schedule, page by page, with when the maintenance in
        them began and ended.

        `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}/windows`

        Service token: `read_database`. OAuth: any one of `read_databases` (organization),
        `read_database` (database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the maintenance schedule.
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
            The items of all pages, each a `MaintenanceWindow`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_maintenance_windows",
            (organization, database, id),
            MaintenanceWindow,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class MaintenanceSchedulesWithRawResponse:
    """The methods of `MaintenanceSchedules`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: MaintenanceSchedules) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.get = to_raw(raw.get)
        self.list_windows = to_raw_page(raw.list_windows)


class AsyncMaintenanceSchedulesWithRawResponse:
    """The methods of `AsyncMaintenanceSchedules`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncMaintenanceSchedules) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.get = to_async_raw(raw.get)
        self.list_windows = to_async_raw_page(raw.list_windows)
