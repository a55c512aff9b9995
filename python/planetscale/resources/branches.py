# Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
"""Branches: a method an operation."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.branches import (
    Branch,
    BranchSchema,
    BranchSeedData,
    ConfigurationProfileSizeInput,
    ConfigurationProfileSizeInputDict,
    RouterSizeInput,
    RouterSizeInputDict,
    RoutingRules,
    SchemaLintError,
    SortOrder,
)
from planetscale.types.databases import KnownDatabaseKind
from planetscale.types.organizations import ClusterSizeSku
from planetscale.types.shared import StorageInput, StorageInputDict, TableDiffList


class Branches(Resource):
    """A branch is a complete cluster with its own schema, data and connection strings.

    Production branches serve applications and have replicas and backups; development branches are
    isolated copies of a schema, and of data where wanted, for trying changes out. A change to a
    MySQL production branch with safe migrations comes in through a deploy request from a
    development branch.
    """

    @property
    def with_raw_response(self) -> BranchesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return BranchesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        q: str | Omit = OMIT,
        production: bool | Omit = OMIT,
        safe_migrations: bool | Omit = OMIT,
        order: SortOrder | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[Branch]:
        """List the branches of a database.

        Returns the branches, oldest or newest first as `order` says. The filters can be combined.

        `GET /organizations/{organization}/databases/{database}/branches`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            q: Text to search the branches' names for.
            production: True returns production branches only, false development branches only.
            safe_migrations: True returns branches with safe migrations only, false those
                without. MySQL only.
            order: Direction in which the branches are sorted by the time of their creation.
            starting_after: Identifier of the branch after which the page starts, instead of
                `page`.
            limit: How many branches a page holds when it goes by `starting_after`, instead of
                `per_page`.
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
            The items of all pages, each a `Branch`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branches",
            (organization, database),
            Branch,
            query={
                "q": q,
                "production": production,
                "safe_migrations": safe_migrations,
                "order": order,
                "starting_after": starting_after,
                "limit": limit,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        name: str,
        deletion_protected: bool | Omit = OMIT,
        parent_branch: str | Omit = OMIT,
        backup_id: str | Omit = OMIT,
        region: str | Omit = OMIT,
        restore_point: datetime | str | Omit = OMIT,
        seed_data: BranchSeedData | Omit = OMIT,
        cluster_size: str | Omit = OMIT,
        keyspace_cluster_sizes: Sequence[str] | Omit = OMIT,
        configuration_profile_sizes: Sequence[ConfigurationProfileSizeInput | ConfigurationProfileSizeInputDict]
        | Omit = OMIT,
        router_sizes: Sequence[RouterSizeInput | RouterSizeInputDict] | Omit = OMIT,
        replicas: int | Omit = OMIT,
        storage: StorageInput | StorageInputDict | Omit = OMIT,
        major_version: str | Omit = OMIT,
        create_database_if_missing: bool | Omit = OMIT,
        kind: KnownDatabaseKind | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Branch:
        """Create a branch.

        Creates a branch from the schema of another one and returns it at once, while its cluster is
        still being built. With `backup_id`, `seed_data` or `restore_point` it is filled with data
        too, which needs an access to restore backups and takes hours for a large database. Wait
        until `ready` is true before connecting.

        `POST /organizations/{organization}/databases/{database}/branches`

        Service token: any one of `create_branch`, `restore_production_branch_backup`,
        `restore_backup`. OAuth: any one of `write_branches` (organization, database),
        `restore_production_branch_backups` (organization, database), `restore_backups`
        (organization, database, branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            name: Name of the branch, unique in the database. Lower-case letters, digits,
                hyphens and underscores.
            deletion_protected: Whether deleting the branch is refused. False when left out.
            parent_branch: Name of the branch whose schema is copied. The default branch of the
                database when left out.
            backup_id: Identifier of a backup that the branch is restored from, schema and data.
                Needs `cluster_size` as well.
            region: Slug of the region, such as `us-east`. The region of the database when left
                out.
            restore_point: Moment to which the parent branch is restored into the new one,
                schema and data. Postgres only.
            seed_data: Fills the branch with the data of a backup of its parent. Needs data
                branching to be allowed in the settings of the database.
            cluster_size: Size of the cluster, such as `PS_10`. Required with `backup_id`. When
                left out the branch gets the size for development.
            keyspace_cluster_sizes: Sizes of the clusters of single keyspaces, where they differ
                from `cluster_size`. MySQL only.
            configuration_profile_sizes: Sizes of the groups of shards, where they differ from
                those of the parent branch. Neki only.
            router_sizes: Sizes of the query routers, where they differ from those of the parent
                branch. Neki only.
            replicas: How many replicas the cluster has beside its primary; 0 makes a single
                node. Postgres only.
            storage: Limits of the disk of each node. Postgres only.
            major_version: Major version of Postgres, such as `17`. That of the parent branch
                when left out. Postgres only.
            create_database_if_missing: Whether the database is created first, with the engine
                in `kind`, when there is none of the name in the path.
            kind: Engine of the database that `create_database_if_missing` creates. Otherwise
                the engine is that of the database.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_branch",
            (organization, database),
            Branch,
            body={
                "name": name,
                "deletion_protected": deletion_protected,
                "parent_branch": parent_branch,
                "backup_id": backup_id,
                "region": region,
                "restore_point": restore_point,
                "seed_data": seed_data,
                "cluster_size": cluster_size,
                "keyspace_cluster_sizes": keyspace_cluster_sizes,
                "configuration_profile_sizes": configuration_profile_sizes,
                "router_sizes": router_sizes,
                "replicas": replicas,
                "storage": storage,
                "major_version": major_version,
                "create_database_if_missing": create_database_if_missing,
                "kind": kind,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
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
    ) -> Branch:
        """Get a branch.

        Returns one branch with its state, cluster and addresses. Poll it to follow a creation, a
        restore or a deletion.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}`

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
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch",
            (organization, database, branch),
            Branch,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Branch]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Branch:
        """Waits until the branch is ready for connections.

        A branch of a schema takes minutes; one that is restored from a backup takes hours, so give
        such a wait a longer timeout.

        It succeeds when `ready` is `true`.

        Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
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
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_branch",
            "wait_until_ready",
            (organization, database, branch),
            Branch,
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
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Branch]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Waits until the branch is gone.

        Its name can be used again after that.

        It succeeds when the service answers 404.

        Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
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
            "get_branch",
            "wait_until_deleted",
            (organization, database, branch),
            Branch,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            missing_ok=missing_ok,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        new_name: str | Omit = OMIT,
        deletion_protected: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Branch:
        """Rename or protect a branch.

        Changes the fields that are given and returns the branch. A new name changes the path of the
        branch and of all that belongs to it.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}`

        Service token: `write_database`. OAuth: any one of `write_branches` (organization,
        database), `write_databases` (organization), `write_database` (database), `write_branch`
        (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            new_name: New name of the branch. Its path, and the paths of all that belongs to it,
                change with it.
            deletion_protected: Whether deleting the branch is refused.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_branch",
            (organization, database, branch),
            Branch,
            body={"new_name": new_name, "deletion_protected": deletion_protected},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        delete_descendants: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a branch.

        Deletes the branch with its data and credentials. It cannot be undone. Refused for the
        default branch, while deletion protection is on, and for a branch with descendants unless
        they are to be deleted too. Deleting a production branch needs the access for that.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}`

        Service token: `delete_branch`. OAuth: any one of `delete_branches` (organization,
        database), `delete_production_branches` (organization, database), `delete_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            delete_descendants: Whether the branches made from this one, and from those in turn,
                are deleted with it.
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
            "delete_branch",
            (organization, database, branch),
            query={"delete_descendants": delete_descendants},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def lint_schema(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[SchemaLintError]:
        """Check the schema of a branch for problems.

        Returns what would keep the schema from being deployed: tables without a unique key, foreign
        keys where they are not allowed, mistakes in the VSchema and the like. An empty list means
        that the schema is good.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema/lint`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
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
            The items of all pages, each a `SchemaLintError`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "lint_branch_schema",
            (organization, database, branch),
            SchemaLintError,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def enable_safe_migrations(
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
    ) -> Branch:
        """Turn safe migrations on for a branch.

        From now on the branch refuses direct changes to its schema: they come in through deploy
        requests, which run without blocking and can be reverted. For production branches.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`

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
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "enable_safe_migrations",
            (organization, database, branch),
            Branch,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def disable_safe_migrations(
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
    ) -> Branch:
        """Turn safe migrations off for a branch.

        From now on the branch takes direct changes to its schema again, and no deploy requests.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`

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
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "disable_safe_migrations",
            (organization, database, branch),
            Branch,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update_safe_migrations(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        safe_migrations: bool,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Branch:
        """Turn safe migrations of a branch on or off.

        With safe migrations the branch refuses direct changes to its schema: they come in through
        deploy requests, which run without blocking and can be reverted. The same as the two calls
        that turn them on and off, with the wish in the body. MySQL only.

        `PUT /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            safe_migrations: True turns safe migrations on, false turns them off.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_safe_migrations",
            (organization, database, branch),
            Branch,
            body={"safe_migrations": safe_migrations},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def promote(
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
    ) -> Branch:
        """Make a development branch a production branch.

        Gives the branch what production branches have: replicas, automatic backups and protection
        from going to sleep. It is billed as a production branch from now on. The reply comes before
        the cluster has grown, so wait until `ready` is true.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/promote`

        Service token: any one of `connect_production_branch`, `promote_branches`. OAuth:
        `promote_branches` (organization, database).

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
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "promote_branch",
            (organization, database, branch),
            Branch,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_schema(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        namespace: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BranchSchema:
        """Get the schema of a branch.

        Returns the statement that creates each table of the branch, as one list without pages.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace whose tables are wanted. All keyspaces when left out.
                MySQL only.
            namespace: Catalog and schema whose tables are wanted, joined by a dot, such as
                `postgres.public`. Postgres only.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BranchSchema`: The tables of a branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch_schema",
            (organization, database, branch),
            BranchSchema,
            query={"keyspace": keyspace, "namespace": namespace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update_cluster(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        cluster_size: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Change the cluster size of a MySQL branch.

        Moves the cluster of the branch to another size, node by node while it stays in use. The
        reply has no body and comes before the work is done; `resizing` of the branch's keyspaces
        tells when it is. To give one keyspace a size of its own, resize that keyspace. Postgres
        branches are resized by a branch change instead.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/cluster`

        Service token: `write_database`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            cluster_size: Size of the cluster, such as `PS_20`, one of the listed cluster sizes.
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
            "update_branch_cluster_config",
            (organization, database, branch),
            body={"cluster_size": cluster_size},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def demote(
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
    ) -> Branch:
        """Make a production branch a development branch.

        Takes from the branch what production branches have and makes it a development branch, with
        its schema and data as they are. A branch whose state does not allow it is refused with 422.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/demote`

        Service token: any one of `connect_production_branch`, `demote_branches`. OAuth:
        `demote_branches` (organization, database).

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
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "demote_branch",
            (organization, database, branch),
            Branch,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_diff(
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
    ) -> TableDiffList:
        """Compare the schema of a branch with that of its parent.

        Returns what a deploy request from the branch would change, one entry for each table or view
        that differs, without pages. An empty list means that the schemas are the same. MySQL only.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/diff`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

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
            `TableDiffList`: The tables and views that differ between two schemas, all at once.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch_diff",
            (organization, database, branch),
            TableDiffList,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_routing_rules(
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
    ) -> RoutingRules:
        """Get the routing rules of a branch.

        Returns the rules by which Vitess sends queries for a table to another table or keyspace, as
        during a move of tables. MySQL only.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

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
            `RoutingRules`: The rules by which Vitess sends queries for a table to another table
            or keyspace.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_branch_routing_rules",
            (organization, database, branch),
            RoutingRules,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update_routing_rules(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        routing_rules: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RoutingRules:
        """Replace the routing rules of a branch.

        Puts the given rules in place of those that the branch has; rules that are not among them
        are gone. A mistake here sends queries to the wrong tables, so change what the current rules
        hold instead of starting anew. MySQL only.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            routing_rules: All rules as a JSON document in Vitess's own form, as text.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `RoutingRules`: The rules by which Vitess sends queries for a table to another table
            or keyspace.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_branch_routing_rules",
            (organization, database, branch),
            RoutingRules,
            body={"routing_rules": routing_rules},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def refresh_schema(
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
    ) -> None:
        """Read the schema of a branch anew.

        Has the service read the schema from the cluster, for when `stale_schema` of the branch is
        true. It happens after the reply.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/refresh-schema`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

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

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call_none(
            "refresh_branch_schema",
            (organization, database, branch),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_cluster_sizes(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        rates: bool | Omit = OMIT,
        postgresql: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[ClusterSizeSku]:
        """List the cluster sizes that a branch can take.

        Returns the sizes that the branch can be resized to, as one plain list without pages. Prices
        are included only when asked for with `rates`.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/cluster-size-skus`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            rates: Whether the reply includes prices. They are left out, or null, otherwise.
            postgresql: True asks for Postgres sizes.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `ClusterSizeSku`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_branch_cluster_size_skus",
            (organization, database, branch),
            list[ClusterSizeSku],
            query={"rates": rates, "postgresql": postgresql},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncBranches(AsyncResource):
    """A branch is a complete cluster with its own schema, data and connection strings.

    Production branches serve applications and have replicas and backups; development branches are
    isolated copies of a schema, and of data where wanted, for trying changes out. A change to a
    MySQL production branch with safe migrations comes in through a deploy request from a
    development branch.
    """

    @property
    def with_raw_response(self) -> AsyncBranchesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncBranchesWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        q: str | Omit = OMIT,
        production: bool | Omit = OMIT,
        safe_migrations: bool | Omit = OMIT,
        order: SortOrder | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[Branch]:
        """List the branches of a database.

        Returns the branches, oldest or newest first as `order` says. The filters can be combined.

        `GET /organizations/{organization}/databases/{database}/branches`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            q: Text to search the branches' names for.
            production: True returns production branches only, false development branches only.
            safe_migrations: True returns branches with safe migrations only, false those
                without. MySQL only.
            order: Direction in which the branches are sorted by the time of their creation.
            starting_after: Identifier of the branch after which the page starts, instead of
                `page`.
            limit: How many branches a page holds when it goes by `starting_after`, instead of
                `per_page`.
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
            The items of all pages, each a `Branch`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_branches",
            (organization, database),
            Branch,
            query={
                "q": q,
                "production": production,
                "safe_migrations": safe_migrations,
                "order": order,
                "starting_after": starting_after,
                "limit": limit,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        name: str,
        deletion_protected: bool | Omit = OMIT,
        parent_branch: str | Omit = OMIT,
        backup_id: str | Omit = OMIT,
        region: str | Omit = OMIT,
        restore_point: datetime | str | Omit = OMIT,
        seed_data: BranchSeedData | Omit = OMIT,
        cluster_size: str | Omit = OMIT,
        keyspace_cluster_sizes: Sequence[str] | Omit = OMIT,
        configuration_profile_sizes: Sequence[ConfigurationProfileSizeInput | ConfigurationProfileSizeInputDict]
        | Omit = OMIT,
        router_sizes: Sequence[RouterSizeInput | RouterSizeInputDict] | Omit = OMIT,
        replicas: int | Omit = OMIT,
        storage: StorageInput | StorageInputDict | Omit = OMIT,
        major_version: str | Omit = OMIT,
        create_database_if_missing: bool | Omit = OMIT,
        kind: KnownDatabaseKind | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Branch:
        """Create a branch.

        Creates a branch from the schema of another one and returns it at once, while its cluster is
        still being built. With `backup_id`, `seed_data` or `restore_point` it is filled with data
        too, which needs an access to restore backups and takes hours for a large database. Wait
        until `ready` is true before connecting.

        `POST /organizations/{organization}/databases/{database}/branches`

        Service token: any one of `create_branch`, `restore_production_branch_backup`,
        `restore_backup`. OAuth: any one of `write_branches` (organization, database),
        `restore_production_branch_backups` (organization, database), `restore_backups`
        (organization, database, branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            name: Name of the branch, unique in the database. Lower-case letters, digits,
                hyphens and underscores.
            deletion_protected: Whether deleting the branch is refused. False when left out.
            parent_branch: Name of the branch whose schema is copied. The default branch of the
                database when left out.
            backup_id: Identifier of a backup that the branch is restored from, schema and data.
                Needs `cluster_size` as well.
            region: Slug of the region, such as `us-east`. The region of the database when left
                out.
            restore_point: Moment to which the parent branch is restored into the new one,
                schema and data. Postgres only.
            seed_data: Fills the branch with the data of a backup of its parent. Needs data
                branching to be allowed in the settings of the database.
            cluster_size: Size of the cluster, such as `PS_10`. Required with `backup_id`. When
                left out the branch gets the size for development.
            keyspace_cluster_sizes: Sizes of the clusters of single keyspaces, where they differ
                from `cluster_size`. MySQL only.
            configuration_profile_sizes: Sizes of the groups of shards, where they differ from
                those of the parent branch. Neki only.
            router_sizes: Sizes of the query routers, where they differ from those of the parent
                branch. Neki only.
            replicas: How many replicas the cluster has beside its primary; 0 makes a single
                node. Postgres only.
            storage: Limits of the disk of each node. Postgres only.
            major_version: Major version of Postgres, such as `17`. That of the parent branch
                when left out. Postgres only.
            create_database_if_missing: Whether the database is created first, with the engine
                in `kind`, when there is none of the name in the path.
            kind: Engine of the database that `create_database_if_missing` creates. Otherwise
                the engine is that of the database.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_branch",
            (organization, database),
            Branch,
            body={
                "name": name,
                "deletion_protected": deletion_protected,
                "parent_branch": parent_branch,
                "backup_id": backup_id,
                "region": region,
                "restore_point": restore_point,
                "seed_data": seed_data,
                "cluster_size": cluster_size,
                "keyspace_cluster_sizes": keyspace_cluster_sizes,
                "configuration_profile_sizes": configuration_profile_sizes,
                "router_sizes": router_sizes,
                "replicas": replicas,
                "storage": storage,
                "major_version": major_version,
                "create_database_if_missing": create_database_if_missing,
                "kind": kind,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
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
    ) -> Branch:
        """Get a branch.

        Returns one branch with its state, cluster and addresses. Poll it to follow a creation, a
        restore or a deletion.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}`

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
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch",
            (organization, database, branch),
            Branch,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Branch]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Branch:
        """Waits until the branch is ready for connections.

        A branch of a schema takes minutes; one that is restored from a backup takes hours, so give
        such a wait a longer timeout.

        It succeeds when `ready` is `true`.

        Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
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
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_branch",
            "wait_until_ready",
            (organization, database, branch),
            Branch,
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
        branch: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Branch]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Waits until the branch is gone.

        Its name can be used again after that.

        It succeeds when the service answers 404.

        Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
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
            "get_branch",
            "wait_until_deleted",
            (organization, database, branch),
            Branch,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            missing_ok=missing_ok,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        new_name: str | Omit = OMIT,
        deletion_protected: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Branch:
        """Rename or protect a branch.

        Changes the fields that are given and returns the branch. A new name changes the path of the
        branch and of all that belongs to it.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}`

        Service token: `write_database`. OAuth: any one of `write_branches` (organization,
        database), `write_databases` (organization), `write_database` (database), `write_branch`
        (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            new_name: New name of the branch. Its path, and the paths of all that belongs to it,
                change with it.
            deletion_protected: Whether deleting the branch is refused.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_branch",
            (organization, database, branch),
            Branch,
            body={"new_name": new_name, "deletion_protected": deletion_protected},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        delete_descendants: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a branch.

        Deletes the branch with its data and credentials. It cannot be undone. Refused for the
        default branch, while deletion protection is on, and for a branch with descendants unless
        they are to be deleted too. Deleting a production branch needs the access for that.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}`

        Service token: `delete_branch`. OAuth: any one of `delete_branches` (organization,
        database), `delete_production_branches` (organization, database), `delete_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            delete_descendants: Whether the branches made from this one, and from those in turn,
                are deleted with it.
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
            "delete_branch",
            (organization, database, branch),
            query={"delete_descendants": delete_descendants},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def lint_schema(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[SchemaLintError]:
        """Check the schema of a branch for problems.

        Returns what would keep the schema from being deployed: tables without a unique key, foreign
        keys where they are not allowed, mistakes in the VSchema and the like. An empty list means
        that the schema is good.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema/lint`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
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
            The items of all pages, each a `SchemaLintError`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "lint_branch_schema",
            (organization, database, branch),
            SchemaLintError,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def enable_safe_migrations(
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
    ) -> Branch:
        """Turn safe migrations on for a branch.

        From now on the branch refuses direct changes to its schema: they come in through deploy
        requests, which run without blocking and can be reverted. For production branches.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`

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
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "enable_safe_migrations",
            (organization, database, branch),
            Branch,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def disable_safe_migrations(
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
    ) -> Branch:
        """Turn safe migrations off for a branch.

        From now on the branch takes direct changes to its schema again, and no deploy requests.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`

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
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "disable_safe_migrations",
            (organization, database, branch),
            Branch,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update_safe_migrations(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        safe_migrations: bool,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Branch:
        """Turn safe migrations of a branch on or off.

        With safe migrations the branch refuses direct changes to its schema: they come in through
        deploy requests, which run without blocking and can be reverted. The same as the two calls
        that turn them on and off, with the wish in the body. MySQL only.

        `PUT /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            safe_migrations: True turns safe migrations on, false turns them off.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_safe_migrations",
            (organization, database, branch),
            Branch,
            body={"safe_migrations": safe_migrations},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def promote(
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
    ) -> Branch:
        """Make a development branch a production branch.

        Gives the branch what production branches have: replicas, automatic backups and protection
        from going to sleep. It is billed as a production branch from now on. The reply comes before
        the cluster has grown, so wait until `ready` is true.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/promote`

        Service token: any one of `connect_production_branch`, `promote_branches`. OAuth:
        `promote_branches` (organization, database).

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
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "promote_branch",
            (organization, database, branch),
            Branch,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_schema(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        keyspace: str | Omit = OMIT,
        namespace: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BranchSchema:
        """Get the schema of a branch.

        Returns the statement that creates each table of the branch, as one list without pages.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
        (organization, database), `read_branch` (branch).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            keyspace: Name of the keyspace whose tables are wanted. All keyspaces when left out.
                MySQL only.
            namespace: Catalog and schema whose tables are wanted, joined by a dot, such as
                `postgres.public`. Postgres only.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `BranchSchema`: The tables of a branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch_schema",
            (organization, database, branch),
            BranchSchema,
            query={"keyspace": keyspace, "namespace": namespace},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update_cluster(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        cluster_size: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Change the cluster size of a MySQL branch.

        Moves the cluster of the branch to another size, node by node while it stays in use. The
        reply has no body and comes before the work is done; `resizing` of the branch's keyspaces
        tells when it is. To give one keyspace a size of its own, resize that keyspace. Postgres
        branches are resized by a branch change instead.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/cluster`

        Service token: `write_database`.

        Databases: MySQL (Vitess).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            cluster_size: Size of the cluster, such as `PS_20`, one of the listed cluster sizes.
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
            "update_branch_cluster_config",
            (organization, database, branch),
            body={"cluster_size": cluster_size},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def demote(
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
    ) -> Branch:
        """Make a production branch a development branch.

        Takes from the branch what production branches have and makes it a development branch, with
        its schema and data as they are. A branch whose state does not allow it is refused with 422.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/demote`

        Service token: any one of `connect_production_branch`, `demote_branches`. OAuth:
        `demote_branches` (organization, database).

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
            `Branch`: A branch of a database: a cluster with its own schema and data.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "demote_branch",
            (organization, database, branch),
            Branch,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_diff(
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
    ) -> TableDiffList:
        """Compare the schema of a branch with that of its parent.

        Returns what a deploy request from the branch would change, one entry for each table or view
        that differs, without pages. An empty list means that the schemas are the same. MySQL only.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/diff`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

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
            `TableDiffList`: The tables and views that differ between two schemas, all at once.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch_diff",
            (organization, database, branch),
            TableDiffList,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_routing_rules(
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
    ) -> RoutingRules:
        """Get the routing rules of a branch.

        Returns the rules by which Vitess sends queries for a table to another table or keyspace, as
        during a move of tables. MySQL only.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

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
            `RoutingRules`: The rules by which Vitess sends queries for a table to another table
            or keyspace.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_branch_routing_rules",
            (organization, database, branch),
            RoutingRules,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update_routing_rules(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        routing_rules: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RoutingRules:
        """Replace the routing rules of a branch.

        Puts the given rules in place of those that the branch has; rules that are not among them
        are gone. A mistake here sends queries to the wrong tables, so change what the current rules
        hold instead of starting anew. MySQL only.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            routing_rules: All rules as a JSON document in Vitess's own form, as text.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `RoutingRules`: The rules by which Vitess sends queries for a table to another table
            or keyspace.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_branch_routing_rules",
            (organization, database, branch),
            RoutingRules,
            body={"routing_rules": routing_rules},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def refresh_schema(
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
    ) -> None:
        """Read the schema of a branch anew.

        Has the service read the schema from the cluster, for when `stale_schema` of the branch is
        true. It happens after the reply.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/refresh-schema`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

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

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call_none(
            "refresh_branch_schema",
            (organization, database, branch),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def list_cluster_sizes(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        rates: bool | Omit = OMIT,
        postgresql: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[ClusterSizeSku]:
        """List the cluster sizes that a branch can take.

        Returns the sizes that the branch can be resized to, as one plain list without pages. Prices
        are included only when asked for with `rates`.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/cluster-size-skus`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            rates: Whether the reply includes prices. They are left out, or null, otherwise.
            postgresql: True asks for Postgres sizes.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list, each item a `ClusterSizeSku`.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_branch_cluster_size_skus",
            (organization, database, branch),
            list[ClusterSizeSku],
            query={"rates": rates, "postgresql": postgresql},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class BranchesWithRawResponse:
    """The methods of `Branches`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Branches) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)
        self.delete = to_raw(raw.delete)
        self.lint_schema = to_raw_page(raw.lint_schema)
        self.enable_safe_migrations = to_raw(raw.enable_safe_migrations)
        self.disable_safe_migrations = to_raw(raw.disable_safe_migrations)
        self.update_safe_migrations = to_raw(raw.update_safe_migrations)
        self.promote = to_raw(raw.promote)
        self.get_schema = to_raw(raw.get_schema)
        self.update_cluster = to_raw(raw.update_cluster)
        self.demote = to_raw(raw.demote)
        self.get_diff = to_raw(raw.get_diff)
        self.get_routing_rules = to_raw(raw.get_routing_rules)
        self.update_routing_rules = to_raw(raw.update_routing_rules)
        self.refresh_schema = to_raw(raw.refresh_schema)
        self.list_cluster_sizes = to_raw(raw.list_cluster_sizes)


class AsyncBranchesWithRawResponse:
    """The methods of `AsyncBranches`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncBranches) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.update = to_async_raw(raw.update)
        self.delete = to_async_raw(raw.delete)
        self.lint_schema = to_async_raw_page(raw.lint_schema)
        self.enable_safe_migrations = to_async_raw(raw.enable_safe_migrations)
        self.disable_safe_migrations = to_async_raw(raw.disable_safe_migrations)
        self.update_safe_migrations = to_async_raw(raw.update_safe_migrations)
        self.promote = to_async_raw(raw.promote)
        self.get_schema = to_async_raw(raw.get_schema)
        self.update_cluster = to_async_raw(raw.update_cluster)
        self.demote = to_async_raw(raw.demote)
        self.get_diff = to_async_raw(raw.get_diff)
        self.get_routing_rules = to_async_raw(raw.get_routing_rules)
        self.update_routing_rules = to_async_raw(raw.update_routing_rules)
        self.refresh_schema = to_async_raw(raw.refresh_schema)
        self.list_cluster_sizes = to_async_raw(raw.list_cluster_sizes)
