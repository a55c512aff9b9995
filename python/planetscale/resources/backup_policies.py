# Generated from api/resources/backup_policies.yaml by `cargo xtask codegen`. Do not edit.
"""Backup policies: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.backups import BackupPolicy, KnownBackupPeriodUnit, KnownBackupPolicyTarget


class BackupPolicies(Resource):
    """The schedules by which the service backs up the branches of a database, and how long it keeps each backup.

    Some the service insists on; others can be added for more frequent or longer-lived backups.
    """

    @property
    def with_raw_response(self) -> BackupPoliciesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return BackupPoliciesWithRawResponse(self)

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
    ) -> SyncPager[BackupPolicy]:
        """List the backup policies of a database.

        Gives the schedules by which a database is backed up, page by page, with the times of the
        last and the next backup.

        `GET /organizations/{organization}/databases/{database}/backup-policies`

        Service token: `read_backups`. OAuth: `read_backups` (organization, database).

        Databases: MySQL (Vitess), Postgres.

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
            The items of all pages, each a `BackupPolicy`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_backup_policies",
            (organization, database),
            BackupPolicy,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        retention_value: int,
        retention_unit: KnownBackupPeriodUnit,
        frequency_value: int,
        frequency_unit: KnownBackupPeriodUnit,
        name: str | Omit = OMIT,
        target: KnownBackupPolicyTarget | Omit = OMIT,
        schedule_time: str | Omit = OMIT,
        schedule_day: int | Omit = OMIT,
        schedule_week: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BackupPolicy:
        """Add a backup policy to a database.

        Adds a schedule for backups and returns it. The backups that it makes are billed by their
        size. Combinations of frequency and retention that the service does not offer are answered
        with 422.

        `POST /organizations/{organization}/databases/{database}/backup-policies`

        Service token: `write_backups`. OAuth: `write_backups` (organization, database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            retention_value: How long each backup is kept, counted in `retention_unit`.
            retention_unit: The unit of `retention_value`.
            frequency_value: How often a backup is made, as the distance between two counted in
                `frequency_unit`.
            frequency_unit: The unit of `frequency_value`, at most a month.
            name: Name of the policy. The service makes one up when none is sent.
            target: Which branches the policy backs up.
            schedule_time: Time of day in UTC at which the backup starts, as `HH:MM`.
            schedule_day: Day of the week on which the backup starts, from 0 for Sunday to 6 for
                Saturday.
            schedule_week: Week of the month in which the backup starts, from 0 for the first to
                3 for the last.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BackupPolicy`: A schedule by which the service makes backups of a database's
            branches, and how long it keeps them.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_backup_policy",
            (organization, database),
            BackupPolicy,
            body={
                "name": name,
                "target": target,
                "retention_value": retention_value,
                "retention_unit": retention_unit,
                "frequency_value": frequency_value,
                "frequency_unit": frequency_unit,
                "schedule_time": schedule_time,
                "schedule_day": schedule_day,
                "schedule_week": schedule_week,
            },
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
    ) -> BackupPolicy:
        """Get a backup policy.

        Gives one schedule of backups of a database.

        `GET /organizations/{organization}/databases/{database}/backup-policies/{id}`

        Service token: `read_backups`. OAuth: `read_backups` (organization, database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the policy, as `id` in the list of backup policies.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BackupPolicy`: A schedule by which the service makes backups of a database's
            branches, and how long it keeps them.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_backup_policy",
            (organization, database, id),
            BackupPolicy,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        target: KnownBackupPolicyTarget | Omit = OMIT,
        retention_value: int | Omit = OMIT,
        retention_unit: KnownBackupPeriodUnit | Omit = OMIT,
        frequency_value: int | Omit = OMIT,
        frequency_unit: KnownBackupPeriodUnit | Omit = OMIT,
        schedule_time: str | Omit = OMIT,
        schedule_day: int | Omit = OMIT,
        schedule_week: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BackupPolicy:
        """Change a backup policy.

        Changes the fields that are given, leaves the others, and returns the policy.

        `PATCH /organizations/{organization}/databases/{database}/backup-policies/{id}`

        Service token: `write_backups`. OAuth: `write_backups` (organization, database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the policy, as `id` in the list of backup policies.
            name: Name of the policy.
            target: Which branches the policy backs up.
            retention_value: How long each backup is kept, counted in `retention_unit`.
            retention_unit: The unit of `retention_value`.
            frequency_value: How often a backup is made, as the distance between two counted in
                `frequency_unit`.
            frequency_unit: The unit of `frequency_value`, at most a month.
            schedule_time: Time of day in UTC at which the backup starts, as `HH:MM`.
            schedule_day: Day of the week on which the backup starts, from 0 for Sunday to 6 for
                Saturday.
            schedule_week: Week of the month in which the backup starts, from 0 for the first to
                3 for the last.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BackupPolicy`: A schedule by which the service makes backups of a database's
            branches, and how long it keeps them.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_backup_policy",
            (organization, database, id),
            BackupPolicy,
            body={
                "name": name,
                "target": target,
                "retention_value": retention_value,
                "retention_unit": retention_unit,
                "frequency_value": frequency_value,
                "frequency_unit": frequency_unit,
                "schedule_time": schedule_time,
                "schedule_day": schedule_day,
                "schedule_week": schedule_week,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
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
    ) -> None:
        """Delete a backup policy.

        Ends a schedule: no more backups are made by it. A policy whose `required` is true cannot be
        deleted.

        `DELETE /organizations/{organization}/databases/{database}/backup-policies/{id}`

        Service token: `write_backups`. OAuth: `write_backups` (organization, database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the policy, as `id` in the list of backup policies.
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
            "delete_backup_policy",
            (organization, database, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncBackupPolicies(AsyncResource):
    """The schedules by which the service backs up the branches of a database, and how long it keeps each backup.

    Some the service insists on; others can be added for more frequent or longer-lived backups.
    """

    @property
    def with_raw_response(self) -> AsyncBackupPoliciesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncBackupPoliciesWithRawResponse(self)

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
    ) -> AsyncPager[BackupPolicy]:
        """List the backup policies of a database.

        Gives the schedules by which a database is backed up, page by page, with the times of the
        last and the next backup.

        `GET /organizations/{organization}/databases/{database}/backup-policies`

        Service token: `read_backups`. OAuth: `read_backups` (organization, database).

        Databases: MySQL (Vitess), Postgres.

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
            The items of all pages, each a `BackupPolicy`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_backup_policies",
            (organization, database),
            BackupPolicy,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        retention_value: int,
        retention_unit: KnownBackupPeriodUnit,
        frequency_value: int,
        frequency_unit: KnownBackupPeriodUnit,
        name: str | Omit = OMIT,
        target: KnownBackupPolicyTarget | Omit = OMIT,
        schedule_time: str | Omit = OMIT,
        schedule_day: int | Omit = OMIT,
        schedule_week: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BackupPolicy:
        """Add a backup policy to a database.

        Adds a schedule for backups and returns it. The backups that it makes are billed by their
        size. Combinations of frequency and retention that the service does not offer are answered
        with 422.

        `POST /organizations/{organization}/databases/{database}/backup-policies`

        Service token: `write_backups`. OAuth: `write_backups` (organization, database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            retention_value: How long each backup is kept, counted in `retention_unit`.
            retention_unit: The unit of `retention_value`.
            frequency_value: How often a backup is made, as the distance between two counted in
                `frequency_unit`.
            frequency_unit: The unit of `frequency_value`, at most a month.
            name: Name of the policy. The service makes one up when none is sent.
            target: Which branches the policy backs up.
            schedule_time: Time of day in UTC at which the backup starts, as `HH:MM`.
            schedule_day: Day of the week on which the backup starts, from 0 for Sunday to 6 for
                Saturday.
            schedule_week: Week of the month in which the backup starts, from 0 for the first to
                3 for the last.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BackupPolicy`: A schedule by which the service makes backups of a database's
            branches, and how long it keeps them.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_backup_policy",
            (organization, database),
            BackupPolicy,
            body={
                "name": name,
                "target": target,
                "retention_value": retention_value,
                "retention_unit": retention_unit,
                "frequency_value": frequency_value,
                "frequency_unit": frequency_unit,
                "schedule_time": schedule_time,
                "schedule_day": schedule_day,
                "schedule_week": schedule_week,
            },
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
    ) -> BackupPolicy:
        """Get a backup policy.

        Gives one schedule of backups of a database.

        `GET /organizations/{organization}/databases/{database}/backup-policies/{id}`

        Service token: `read_backups`. OAuth: `read_backups` (organization, database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the policy, as `id` in the list of backup policies.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BackupPolicy`: A schedule by which the service makes backups of a database's
            branches, and how long it keeps them.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_backup_policy",
            (organization, database, id),
            BackupPolicy,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        target: KnownBackupPolicyTarget | Omit = OMIT,
        retention_value: int | Omit = OMIT,
        retention_unit: KnownBackupPeriodUnit | Omit = OMIT,
        frequency_value: int | Omit = OMIT,
        frequency_unit: KnownBackupPeriodUnit | Omit = OMIT,
        schedule_time: str | Omit = OMIT,
        schedule_day: int | Omit = OMIT,
        schedule_week: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BackupPolicy:
        """Change a backup policy.

        Changes the fields that are given, leaves the others, and returns the policy.

        `PATCH /organizations/{organization}/databases/{database}/backup-policies/{id}`

        Service token: `write_backups`. OAuth: `write_backups` (organization, database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the policy, as `id` in the list of backup policies.
            name: Name of the policy.
            target: Which branches the policy backs up.
            retention_value: How long each backup is kept, counted in `retention_unit`.
            retention_unit: The unit of `retention_value`.
            frequency_value: How often a backup is made, as the distance between two counted in
                `frequency_unit`.
            frequency_unit: The unit of `frequency_value`, at most a month.
            schedule_time: Time of day in UTC at which the backup starts, as `HH:MM`.
            schedule_day: Day of the week on which the backup starts, from 0 for Sunday to 6 for
                Saturday.
            schedule_week: Week of the month in which the backup starts, from 0 for the first to
                3 for the last.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BackupPolicy`: A schedule by which the service makes backups of a database's
            branches, and how long it keeps them.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_backup_policy",
            (organization, database, id),
            BackupPolicy,
            body={
                "name": name,
                "target": target,
                "retention_value": retention_value,
                "retention_unit": retention_unit,
                "frequency_value": frequency_value,
                "frequency_unit": frequency_unit,
                "schedule_time": schedule_time,
                "schedule_day": schedule_day,
                "schedule_week": schedule_week,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
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
    ) -> None:
        """Delete a backup policy.

        Ends a schedule: no more backups are made by it. A policy whose `required` is true cannot be
        deleted.

        `DELETE /organizations/{organization}/databases/{database}/backup-policies/{id}`

        Service token: `write_backups`. OAuth: `write_backups` (organization, database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the policy, as `id` in the list of backup policies.
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
            "delete_backup_policy",
            (organization, database, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class BackupPoliciesWithRawResponse:
    """The methods of `BackupPolicies`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: BackupPolicies) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)
        self.delete = to_raw(raw.delete)


class AsyncBackupPoliciesWithRawResponse:
    """The methods of `AsyncBackupPolicies`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncBackupPolicies) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.update = to_async_raw(raw.update)
        self.delete = to_async_raw(raw.delete)
