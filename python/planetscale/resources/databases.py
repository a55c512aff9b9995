# Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
"""Databases: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.databases import Database, KnownDatabaseKind, ReadOnlyRegion
from planetscale.types.shared import (
    Region,
    StorageInput,
    StorageInputDict,
    Throttler,
    ThrottlerConfiguration,
    ThrottlerConfigurationDict,
)


class Databases(Resource):
    """A database is a named MySQL, Postgres or Neki database of an organization.

    It holds no data itself: its branches do. Settings that apply to all branches, such as the rules
    for deploying schema changes, are kept here.
    """

    @property
    def with_raw_response(self) -> DatabasesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return DatabasesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        *,
        q: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[Database]:
        """List the databases of an organization.

        Returns the databases that the credential can see. A service token sees only those it has an
        access on, so an empty list can mean a missing access instead of an empty organization.

        `GET /organizations/{organization}/databases`

        Service token: any one of `read_database`, `delete_database`, `write_database`,
        `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
        `delete_production_branch`, `connect_branch`, `connect_production_branch`,
        `connect_production_read_only_branch`, `delete_branch_password`,
        `delete_production_branch_password`, `delete_production_read_only_branch_password`,
        `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
        `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
        `write_backups`, `delete_backups`, `delete_production_branch_backups`,
        `write_branch_vschema`, `write_production_branch_vschema`. OAuth: `read_databases`
        (organization).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            q: Text to search the databases' names for.
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
            The items of all pages, each a `Database`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_databases",
            (organization,),
            Database,
            query={"q": q, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        *,
        name: str,
        cluster_size: str,
        region: str | Omit = OMIT,
        replicas: int | Omit = OMIT,
        kind: KnownDatabaseKind | Omit = OMIT,
        major_version: str | Omit = OMIT,
        storage: StorageInput | StorageInputDict | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Database:
        """Create a database.

        Creates a database with one production branch, `main`, and returns it at once, while the
        cluster is still being built. Wait until `ready` is true before connecting. The cluster is
        billed from now on.

        `POST /organizations/{organization}/databases`

        Service token: `create_databases`. OAuth: `create_databases` (organization).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            name: Name of the database, unique in the organization. Lower-case letters, digits,
                hyphens and underscores.
            cluster_size: Size of the production branch's cluster, such as `PS_10`, one of the
                listed cluster sizes.
            region: Slug of the region, such as `us-east`. The organization's default region
                when left out.
            replicas: How many replicas the Postgres cluster has beside its primary; 0 makes a
                single node. MySQL clusters have a fixed number, and sending it for one is refused
                with 422.
            kind: Engine of the database. MySQL when left out.
            major_version: Major version of Postgres, such as `17`. The newest that is offered
                when left out. Postgres only.
            storage: Limits of the disk of each node. Postgres only.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Database`: A database: its engine, where it runs, whether it is ready, the settings
            that apply to all its branches, and counts of what it holds.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_database",
            (organization,),
            Database,
            body={
                "name": name,
                "region": region,
                "cluster_size": cluster_size,
                "replicas": replicas,
                "kind": kind,
                "major_version": major_version,
                "storage": storage,
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
    ) -> Database:
        """Get a database.

        Returns one database with its state, settings and counts. Poll it to follow a creation or a
        deletion.

        `GET /organizations/{organization}/databases/{database}`

        Service token: any one of `read_database`, `delete_database`, `write_database`,
        `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
        `delete_production_branch`, `connect_branch`, `connect_production_branch`,
        `connect_production_read_only_branch`, `delete_branch_password`,
        `delete_production_branch_password`, `delete_production_read_only_branch_password`,
        `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
        `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
        `write_backups`, `delete_backups`, `delete_production_branch_backups`,
        `write_branch_vschema`, `write_production_branch_vschema`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

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
            `Database`: A database: its engine, where it runs, whether it is ready, the settings
            that apply to all its branches, and counts of what it holds.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_database",
            (organization, database),
            Database,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Database]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Database:
        """Waits until the database is ready for connections.

        A new database takes minutes; one that is being imported or restored takes hours, so give
        such a wait a longer timeout.

        It succeeds when `ready` is `true`.

        Looks with `GET /organizations/{organization}/databases/{database}` until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            `Database`: A database: its engine, where it runs, whether it is ready, the settings
            that apply to all its branches, and counts of what it holds.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_database",
            "wait_until_ready",
            (organization, database),
            Database,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_deleted(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Database]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Waits until the database is gone.

        Its name can be used again after that.

        It succeeds when the service answers 404.

        Looks with `GET /organizations/{organization}/databases/{database}` until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            timeout: Seconds to wait, or a `timedelta`; 30 minutes unless told otherwise. `None`
                is no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            missing_ok: Whether what is not there at the first look counts as deleted. Without
                it, that is an error unless this client deleted it: the name may be misspelled, or
                the credentials may not see it.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        self._wait_gone(
            "get_database",
            "wait_until_deleted",
            (organization, database),
            Database,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            missing_ok=missing_ok,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
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
        """Delete a database.

        Deletes the database with all branches, backups and passwords. It cannot be undone. Refused
        while deletion protection is on. Where deletion needs several administrators, this call is
        one of the votes and the database stays until the last.

        `DELETE /organizations/{organization}/databases/{database}`

        Service token: `delete_database`. OAuth: any one of `delete_databases` (organization),
        `delete_database` (database).

        Databases: MySQL (Vitess), Postgres.

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
            "delete_database",
            (organization, database),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        new_name: str | Omit = OMIT,
        automatic_migrations: bool | Omit = OMIT,
        migration_framework: str | Omit = OMIT,
        migration_table_name: str | Omit = OMIT,
        require_approval_for_deploy: bool | Omit = OMIT,
        restrict_branch_region: bool | Omit = OMIT,
        allow_data_branching: bool | Omit = OMIT,
        allow_foreign_key_constraints: bool | Omit = OMIT,
        insights_raw_queries: bool | Omit = OMIT,
        deletion_protected: bool | Omit = OMIT,
        production_branch_web_console: bool | Omit = OMIT,
        default_branch: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Database:
        """Change the name or the settings of a database.

        Changes the settings that are given, leaves the others, and returns the database. A new name
        changes the path of the database and of all that belongs to it.

        `PATCH /organizations/{organization}/databases/{database}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            new_name: New name of the database. Its path, and the paths of all that belongs to
                it, change with it.
            automatic_migrations: Whether the framework's migration table is copied along with a
                deploy request.
            migration_framework: Application framework whose migrations are copied, such as
                `rails`.
            migration_table_name: Table in which the framework records its migrations, such as
                `schema_migrations`.
            require_approval_for_deploy: Whether a deploy request must be approved by somebody
                other than its author before it can be deployed.
            restrict_branch_region: Whether all new branches must be in the region of the
                database.
            allow_data_branching: Whether new branches may be filled with data from a backup.
            allow_foreign_key_constraints: Whether foreign key constraints are allowed. Read
                back as `foreign_keys_enabled`. MySQL only.
            insights_raw_queries: Whether query insights keep whole SQL statements with their
                values. They may hold personal data.
            deletion_protected: Whether deleting the database is refused.
            production_branch_web_console: Whether the dashboard's SQL console may be used on
                production branches.
            default_branch: Name of the branch that becomes the default.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Database`: A database: its engine, where it runs, whether it is ready, the settings
            that apply to all its branches, and counts of what it holds.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_database_settings",
            (organization, database),
            Database,
            body={
                "new_name": new_name,
                "automatic_migrations": automatic_migrations,
                "migration_framework": migration_framework,
                "migration_table_name": migration_table_name,
                "require_approval_for_deploy": require_approval_for_deploy,
                "restrict_branch_region": restrict_branch_region,
                "allow_data_branching": allow_data_branching,
                "allow_foreign_key_constraints": allow_foreign_key_constraints,
                "insights_raw_queries": insights_raw_queries,
                "deletion_protected": deletion_protected,
                "production_branch_web_console": production_branch_web_console,
                "default_branch": default_branch,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_read_only_regions(
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
    ) -> SyncPager[ReadOnlyRegion]:
        """List the read-only regions of a database.

        Returns the regions beside its own in which the production branch has replicas for reading.
        A password can be bound to one of them. MySQL only.

        `GET /organizations/{organization}/databases/{database}/read-only-regions`

        Service token: any one of `read_database`, `delete_database`, `write_database`,
        `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
        `delete_production_branch`, `connect_branch`, `connect_production_branch`,
        `connect_production_read_only_branch`, `delete_branch_password`,
        `delete_production_branch_password`, `delete_production_read_only_branch_password`,
        `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
        `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
        `write_backups`, `delete_backups`, `delete_production_branch_backups`,
        `write_branch_vschema`, `write_production_branch_vschema`. OAuth: `read_branches`
        (organization, database).

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
            The items of all pages, each a `ReadOnlyRegion`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_read_only_regions",
            (organization, database),
            ReadOnlyRegion,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_regions(
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
    ) -> SyncPager[Region]:
        """List the regions in which a database can have branches.

        Returns the regions that a new branch of the database can name.

        `GET /organizations/{organization}/databases/{database}/regions`

        Service token: any one of `read_database`, `delete_database`, `write_database`,
        `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
        `delete_production_branch`, `connect_branch`, `connect_production_branch`,
        `connect_production_read_only_branch`, `delete_branch_password`,
        `delete_production_branch_password`, `delete_production_read_only_branch_password`,
        `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
        `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
        `write_backups`, `delete_backups`, `delete_production_branch_backups`,
        `write_branch_vschema`, `write_production_branch_vschema`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

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
            The items of all pages, each a `Region`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_database_regions",
            (organization, database),
            Region,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_throttler(
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
    ) -> Throttler:
        """Get how strongly a database slows down its schema deployments.

        Returns the throttling with which new deploy requests of the database begin, for each
        keyspace. A deploy request can have its own.

        `GET /organizations/{organization}/databases/{database}/throttler`

        Service token: any one of `read_deploy_request`, `create_deploy_request`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess).

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
            `Throttler`: How strongly schema deployments are slowed down to spare a database:
            the ratio of every keyspace, for the whole database or for one deploy request.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_database_throttler",
            (organization, database),
            Throttler,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update_throttler(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        ratio: int | Omit = OMIT,
        configurations: Sequence[ThrottlerConfiguration | ThrottlerConfigurationDict] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Throttler:
        """Set how strongly a database slows down its schema deployments.

        Sets the throttling with which new deploy requests of the database begin, to spare it while
        large tables are rebuilt. Higher ratios make deployments take longer. Give either one ratio
        for all keyspaces or one for each.

        `PATCH /organizations/{organization}/databases/{database}/throttler`

        Service token: `write_database`. OAuth: `deploy_deploy_requests` (organization, database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            ratio: Strength of the throttling in all keyspaces, from 0 (none) to 95 (deployments
                hardly advance).
            configurations: Strength of the throttling by keyspace, one entry for every keyspace
                for which a ratio can be set.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Throttler`: How strongly schema deployments are slowed down to spare a database:
            the ratio of every keyspace, for the whole database or for one deploy request.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_database_throttler",
            (organization, database),
            Throttler,
            body={"ratio": ratio, "configurations": configurations},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncDatabases(AsyncResource):
    """A database is a named MySQL, Postgres or Neki database of an organization.

    It holds no data itself: its branches do. Settings that apply to all branches, such as the rules
    for deploying schema changes, are kept here.
    """

    @property
    def with_raw_response(self) -> AsyncDatabasesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncDatabasesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        *,
        q: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[Database]:
        """List the databases of an organization.

        Returns the databases that the credential can see. A service token sees only those it has an
        access on, so an empty list can mean a missing access instead of an empty organization.

        `GET /organizations/{organization}/databases`

        Service token: any one of `read_database`, `delete_database`, `write_database`,
        `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
        `delete_production_branch`, `connect_branch`, `connect_production_branch`,
        `connect_production_read_only_branch`, `delete_branch_password`,
        `delete_production_branch_password`, `delete_production_read_only_branch_password`,
        `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
        `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
        `write_backups`, `delete_backups`, `delete_production_branch_backups`,
        `write_branch_vschema`, `write_production_branch_vschema`. OAuth: `read_databases`
        (organization).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            q: Text to search the databases' names for.
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
            The items of all pages, each a `Database`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_databases",
            (organization,),
            Database,
            query={"q": q, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        *,
        name: str,
        cluster_size: str,
        region: str | Omit = OMIT,
        replicas: int | Omit = OMIT,
        kind: KnownDatabaseKind | Omit = OMIT,
        major_version: str | Omit = OMIT,
        storage: StorageInput | StorageInputDict | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Database:
        """Create a database.

        Creates a database with one production branch, `main`, and returns it at once, while the
        cluster is still being built. Wait until `ready` is true before connecting. The cluster is
        billed from now on.

        `POST /organizations/{organization}/databases`

        Service token: `create_databases`. OAuth: `create_databases` (organization).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            name: Name of the database, unique in the organization. Lower-case letters, digits,
                hyphens and underscores.
            cluster_size: Size of the production branch's cluster, such as `PS_10`, one of the
                listed cluster sizes.
            region: Slug of the region, such as `us-east`. The organization's default region
                when left out.
            replicas: How many replicas the Postgres cluster has beside its primary; 0 makes a
                single node. MySQL clusters have a fixed number, and sending it for one is refused
                with 422.
            kind: Engine of the database. MySQL when left out.
            major_version: Major version of Postgres, such as `17`. The newest that is offered
                when left out. Postgres only.
            storage: Limits of the disk of each node. Postgres only.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Database`: A database: its engine, where it runs, whether it is ready, the settings
            that apply to all its branches, and counts of what it holds.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_database",
            (organization,),
            Database,
            body={
                "name": name,
                "region": region,
                "cluster_size": cluster_size,
                "replicas": replicas,
                "kind": kind,
                "major_version": major_version,
                "storage": storage,
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
    ) -> Database:
        """Get a database.

        Returns one database with its state, settings and counts. Poll it to follow a creation or a
        deletion.

        `GET /organizations/{organization}/databases/{database}`

        Service token: any one of `read_database`, `delete_database`, `write_database`,
        `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
        `delete_production_branch`, `connect_branch`, `connect_production_branch`,
        `connect_production_read_only_branch`, `delete_branch_password`,
        `delete_production_branch_password`, `delete_production_read_only_branch_password`,
        `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
        `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
        `write_backups`, `delete_backups`, `delete_production_branch_backups`,
        `write_branch_vschema`, `write_production_branch_vschema`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess), Postgres.

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
            `Database`: A database: its engine, where it runs, whether it is ready, the settings
            that apply to all its branches, and counts of what it holds.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_database",
            (organization, database),
            Database,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Database]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Database:
        """Waits until the database is ready for connections.

        A new database takes minutes; one that is being imported or restored takes hours, so give
        such a wait a longer timeout.

        It succeeds when `ready` is `true`.

        Looks with `GET /organizations/{organization}/databases/{database}` until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
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
            `Database`: A database: its engine, where it runs, whether it is ready, the settings
            that apply to all its branches, and counts of what it holds.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_database",
            "wait_until_ready",
            (organization, database),
            Database,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_deleted(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Database]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Waits until the database is gone.

        Its name can be used again after that.

        It succeeds when the service answers 404.

        Looks with `GET /organizations/{organization}/databases/{database}` until then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            timeout: Seconds to wait, or a `timedelta`; 30 minutes unless told otherwise. `None`
                is no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            missing_ok: Whether what is not there at the first look counts as deleted. Without
                it, that is an error unless this client deleted it: the name may be misspelled, or
                the credentials may not see it.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        await self._wait_gone(
            "get_database",
            "wait_until_deleted",
            (organization, database),
            Database,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            missing_ok=missing_ok,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
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
        """Delete a database.

        Deletes the database with all branches, backups and passwords. It cannot be undone. Refused
        while deletion protection is on. Where deletion needs several administrators, this call is
        one of the votes and the database stays until the last.

        `DELETE /organizations/{organization}/databases/{database}`

        Service token: `delete_database`. OAuth: any one of `delete_databases` (organization),
        `delete_database` (database).

        Databases: MySQL (Vitess), Postgres.

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
            "delete_database",
            (organization, database),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        new_name: str | Omit = OMIT,
        automatic_migrations: bool | Omit = OMIT,
        migration_framework: str | Omit = OMIT,
        migration_table_name: str | Omit = OMIT,
        require_approval_for_deploy: bool | Omit = OMIT,
        restrict_branch_region: bool | Omit = OMIT,
        allow_data_branching: bool | Omit = OMIT,
        allow_foreign_key_constraints: bool | Omit = OMIT,
        insights_raw_queries: bool | Omit = OMIT,
        deletion_protected: bool | Omit = OMIT,
        production_branch_web_console: bool | Omit = OMIT,
        default_branch: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Database:
        """Change the name or the settings of a database.

        Changes the settings that are given, leaves the others, and returns the database. A new name
        changes the path of the database and of all that belongs to it.

        `PATCH /organizations/{organization}/databases/{database}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            new_name: New name of the database. Its path, and the paths of all that belongs to
                it, change with it.
            automatic_migrations: Whether the framework's migration table is copied along with a
                deploy request.
            migration_framework: Application framework whose migrations are copied, such as
                `rails`.
            migration_table_name: Table in which the framework records its migrations, such as
                `schema_migrations`.
            require_approval_for_deploy: Whether a deploy request must be approved by somebody
                other than its author before it can be deployed.
            restrict_branch_region: Whether all new branches must be in the region of the
                database.
            allow_data_branching: Whether new branches may be filled with data from a backup.
            allow_foreign_key_constraints: Whether foreign key constraints are allowed. Read
                back as `foreign_keys_enabled`. MySQL only.
            insights_raw_queries: Whether query insights keep whole SQL statements with their
                values. They may hold personal data.
            deletion_protected: Whether deleting the database is refused.
            production_branch_web_console: Whether the dashboard's SQL console may be used on
                production branches.
            default_branch: Name of the branch that becomes the default.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Database`: A database: its engine, where it runs, whether it is ready, the settings
            that apply to all its branches, and counts of what it holds.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_database_settings",
            (organization, database),
            Database,
            body={
                "new_name": new_name,
                "automatic_migrations": automatic_migrations,
                "migration_framework": migration_framework,
                "migration_table_name": migration_table_name,
                "require_approval_for_deploy": require_approval_for_deploy,
                "restrict_branch_region": restrict_branch_region,
                "allow_data_branching": allow_data_branching,
                "allow_foreign_key_constraints": allow_foreign_key_constraints,
                "insights_raw_queries": insights_raw_queries,
                "deletion_protected": deletion_protected,
                "production_branch_web_console": production_branch_web_console,
                "default_branch": default_branch,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_read_only_regions(
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
    ) -> AsyncPager[ReadOnlyRegion]:
        """List the read-only regions of a database.

        Returns the regions beside its own in which the production branch has replicas for reading.
        A password can be bound to one of them. MySQL only.

        `GET /organizations/{organization}/databases/{database}/read-only-regions`

        Service token: any one of `read_database`, `delete_database`, `write_database`,
        `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
        `delete_production_branch`, `connect_branch`, `connect_production_branch`,
        `connect_production_read_only_branch`, `delete_branch_password`,
        `delete_production_branch_password`, `delete_production_read_only_branch_password`,
        `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
        `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
        `write_backups`, `delete_backups`, `delete_production_branch_backups`,
        `write_branch_vschema`, `write_production_branch_vschema`. OAuth: `read_branches`
        (organization, database).

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
            The items of all pages, each a `ReadOnlyRegion`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_read_only_regions",
            (organization, database),
            ReadOnlyRegion,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_regions(
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
    ) -> AsyncPager[Region]:
        """List the regions in which a database can have branches.

        Returns the regions that a new branch of the database can name.

        `GET /organizations/{organization}/databases/{database}/regions`

        Service token: any one of `read_database`, `delete_database`, `write_database`,
        `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
        `delete_production_branch`, `connect_branch`, `connect_production_branch`,
        `connect_production_read_only_branch`, `delete_branch_password`,
        `delete_production_branch_password`, `delete_production_read_only_branch_password`,
        `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
        `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
        `write_backups`, `delete_backups`, `delete_production_branch_backups`,
        `write_branch_vschema`, `write_production_branch_vschema`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

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
            The items of all pages, each a `Region`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_database_regions",
            (organization, database),
            Region,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_throttler(
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
    ) -> Throttler:
        """Get how strongly a database slows down its schema deployments.

        Returns the throttling with which new deploy requests of the database begin, for each
        keyspace. A deploy request can have its own.

        `GET /organizations/{organization}/databases/{database}/throttler`

        Service token: any one of `read_deploy_request`, `create_deploy_request`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: MySQL (Vitess).

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
            `Throttler`: How strongly schema deployments are slowed down to spare a database:
            the ratio of every keyspace, for the whole database or for one deploy request.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_database_throttler",
            (organization, database),
            Throttler,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update_throttler(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        ratio: int | Omit = OMIT,
        configurations: Sequence[ThrottlerConfiguration | ThrottlerConfigurationDict] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Throttler:
        """Set how strongly a database slows down its schema deployments.

        Sets the throttling with which new deploy requests of the database begin, to spare it while
        large tables are rebuilt. Higher ratios make deployments take longer. Give either one ratio
        for all keyspaces or one for each.

        `PATCH /organizations/{organization}/databases/{database}/throttler`

        Service token: `write_database`. OAuth: `deploy_deploy_requests` (organization, database).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            ratio: Strength of the throttling in all keyspaces, from 0 (none) to 95 (deployments
                hardly advance).
            configurations: Strength of the throttling by keyspace, one entry for every keyspace
                for which a ratio can be set.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Throttler`: How strongly schema deployments are slowed down to spare a database:
            the ratio of every keyspace, for the whole database or for one deploy request.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_database_throttler",
            (organization, database),
            Throttler,
            body={"ratio": ratio, "configurations": configurations},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class DatabasesWithRawResponse:
    """The methods of `Databases`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Databases) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)
        self.list_read_only_regions = to_raw_page(raw.list_read_only_regions)
        self.list_regions = to_raw_page(raw.list_regions)
        self.get_throttler = to_raw(raw.get_throttler)
        self.update_throttler = to_raw(raw.update_throttler)


class AsyncDatabasesWithRawResponse:
    """The methods of `AsyncDatabases`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncDatabases) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.delete = to_async_raw(raw.delete)
        self.update = to_async_raw(raw.update)
        self.list_read_only_regions = to_async_raw_page(raw.list_read_only_regions)
        self.list_regions = to_async_raw_page(raw.list_regions)
        self.get_throttler = to_async_raw(raw.get_throttler)
        self.update_throttler = to_async_raw(raw.update_throttler)
