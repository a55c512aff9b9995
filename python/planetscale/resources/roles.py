# Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
"""Roles: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.roles import KnownInheritedRole, KnownQuerySafetyMode, Role


class Roles(Resource):
    """Credentials with which applications and people connect to one Postgres branch.

    A role is a Postgres role with its own username, password, rights and lifetime. The password is
    shown once, when the role is created. MySQL branches use passwords instead.
    """

    @property
    def with_raw_response(self) -> RolesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return RolesWithRawResponse(self)

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        ttl: int | Omit = OMIT,
        inherited_roles: Sequence[KnownInheritedRole] | Omit = OMIT,
        with_replication: bool | Omit = OMIT,
        require_where_on_delete: KnownQuerySafetyMode | Omit = OMIT,
        require_where_on_update: KnownQuerySafetyMode | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Role:
        """Create a role on a Postgres branch.

        Creates a role and returns it. `password` holds the secret in this reply only, so store it
        at once. The role cannot connect yet while `ready` is false; wait for that. Rights come from
        `inherited_roles` and cannot be changed later.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles`

        Service token: any one of `create_production_branch_password`,
        `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name by which people recognise the role, such as `web`. The service makes one
                up when none is sent.
            ttl: Lifetime in seconds, after which the role expires. Without it the role never
                expires.
            inherited_roles: The Postgres roles whose rights the new role gets. An application
                that reads and writes needs `pg_read_all_data` and `pg_write_all_data`.
            with_replication: Whether the role may stream changes out of the database (the
                Postgres attribute REPLICATION).
            require_where_on_delete: What happens to a DELETE without a WHERE clause that this
                role sends.
            require_where_on_update: What happens to an UPDATE without a WHERE clause that this
                role sends.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_role",
            (organization, database, branch),
            Role,
            body={
                "name": name,
                "ttl": ttl,
                "inherited_roles": inherited_roles,
                "with_replication": with_replication,
                "require_where_on_delete": require_where_on_delete,
                "require_where_on_update": require_where_on_update,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        status: str | Omit = OMIT,
        q: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[Role]:
        """List the roles of a Postgres branch.

        Gives the roles of a branch, page by page. Secrets are never part of a list.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
        any one of `manage_passwords` (organization, database, branch),
        `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
        (organization, database, branch), `manage_production_read_only_passwords` (organization,
        database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            status: Only roles in this status. The service publishes no list of the words.
            q: Only roles whose name contains this text.
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
            The items of all pages, each a `Role`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_roles",
            (organization, database, branch),
            Role,
            query={"status": status, "q": q, "page": page, "per_page": per_page},
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
    ) -> Role:
        """Get a role.

        Gives one role of a Postgres branch. `password` is null here, because the service shows the
        secret only once.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
        any one of `manage_passwords` (organization, database, branch),
        `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
        (organization, database, branch), `manage_production_read_only_passwords` (organization,
        database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the role, as `id` in the role. Not its name and not its username.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_role",
            (organization, database, branch, id),
            Role,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Role]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Role:
        """Waits until the role can connect.

        Fails when its lifetime ends before that.

        It succeeds when `ready` is `true`. It fails when `expired` is `true`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the role, as `id` in the role. Not its name and not its username.
            timeout: Seconds to wait, or a `timedelta`; 10 minutes unless told otherwise. `None`
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
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_role",
            "wait_until_ready",
            (organization, database, branch, id),
            Role,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        successor: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a role.

        Drops a role from the Postgres branch. Postgres refuses to drop a role that owns tables or
        other objects, so name a `successor` that takes them over; otherwise the service answers
        with 422.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`

        Service token: any one of `delete_production_branch_password`,
        `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the role, as `id` in the role. Not its name and not its username.
            successor: The role that takes over everything that the deleted role owns, such as
                `postgres`.
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
            "delete_role",
            (organization, database, branch, id),
            query={"successor": successor},
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
        require_where_on_delete: KnownQuerySafetyMode | Omit = OMIT,
        require_where_on_update: KnownQuerySafetyMode | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Role:
        """Rename a role or change its guards.

        Changes the fields that are given and returns the role. The new name is for people:
        username, password and path stay. Rights cannot be changed.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`

        Service token: any one of `create_production_branch_password`,
        `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the role, as `id` in the role. Not its name and not its username.
            name: New name by which people recognise the role, such as `web`.
            require_where_on_delete: What happens to a DELETE without a WHERE clause that this
                role sends.
            require_where_on_update: What happens to an UPDATE without a WHERE clause that this
                role sends.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_role",
            (organization, database, branch, id),
            Role,
            body={
                "name": name,
                "require_where_on_delete": require_where_on_delete,
                "require_where_on_update": require_where_on_update,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_default(
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
    ) -> Role:
        """Get the default role of a Postgres branch.

        Gives the default role, which every Postgres branch has from the start. `password` is null
        here; reset the role to get a secret.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/default`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
        any one of `manage_passwords` (organization, database, branch),
        `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
        (organization, database, branch), `manage_production_read_only_passwords` (organization,
        database).

        Databases: Postgres.

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
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_default_role",
            (organization, database, branch),
            Role,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def reset_default(
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
    ) -> Role:
        """Give the default role of a Postgres branch a new password.

        Makes a new password for the default role and returns the role. `password` holds the secret
        in this reply only, so store it at once. The old password stops working.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/reset-default`

        Service token: any one of `delete_production_branch_password`,
        `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Databases: Postgres.

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
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "reset_default_role",
            (organization, database, branch),
            Role,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def reassign_objects(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        successor: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Hand over what a role owns to another role.

        Makes another role the owner of every table and other object that the role owns, usually
        before the role is deleted. Postgres refuses to drop a role that owns something.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reassign`

        Service token: any one of `delete_production_branch_password`,
        `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the role, as `id` in the role. Not its name and not its username.
            successor: The role that becomes the owner, such as `postgres`.
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
            "reassign_role_objects",
            (organization, database, branch, id),
            body={"successor": successor},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def renew(
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
    ) -> Role:
        """Renew a role that has a limited lifetime.

        Starts the lifetime of a role anew and returns the role. Its password stays as it is.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/renew`

        Service token: any one of `create_production_branch_password`,
        `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the role, as `id` in the role. Not its name and not its username.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "renew_role",
            (organization, database, branch, id),
            Role,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def reset(
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
    ) -> Role:
        """Give a role a new password.

        Makes a new password for a role and returns the role. `password` holds the secret in this
        reply only, so store it at once. The old password stops working.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reset`

        Service token: any one of `delete_production_branch_password`,
        `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the role, as `id` in the role. Not its name and not its username.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "reset_role",
            (organization, database, branch, id),
            Role,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncRoles(AsyncResource):
    """Credentials with which applications and people connect to one Postgres branch.

    A role is a Postgres role with its own username, password, rights and lifetime. The password is
    shown once, when the role is created. MySQL branches use passwords instead.
    """

    @property
    def with_raw_response(self) -> AsyncRolesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncRolesWithRawResponse(self)

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        ttl: int | Omit = OMIT,
        inherited_roles: Sequence[KnownInheritedRole] | Omit = OMIT,
        with_replication: bool | Omit = OMIT,
        require_where_on_delete: KnownQuerySafetyMode | Omit = OMIT,
        require_where_on_update: KnownQuerySafetyMode | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Role:
        """Create a role on a Postgres branch.

        Creates a role and returns it. `password` holds the secret in this reply only, so store it
        at once. The role cannot connect yet while `ready` is false; wait for that. Rights come from
        `inherited_roles` and cannot be changed later.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles`

        Service token: any one of `create_production_branch_password`,
        `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name by which people recognise the role, such as `web`. The service makes one
                up when none is sent.
            ttl: Lifetime in seconds, after which the role expires. Without it the role never
                expires.
            inherited_roles: The Postgres roles whose rights the new role gets. An application
                that reads and writes needs `pg_read_all_data` and `pg_write_all_data`.
            with_replication: Whether the role may stream changes out of the database (the
                Postgres attribute REPLICATION).
            require_where_on_delete: What happens to a DELETE without a WHERE clause that this
                role sends.
            require_where_on_update: What happens to an UPDATE without a WHERE clause that this
                role sends.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_role",
            (organization, database, branch),
            Role,
            body={
                "name": name,
                "ttl": ttl,
                "inherited_roles": inherited_roles,
                "with_replication": with_replication,
                "require_where_on_delete": require_where_on_delete,
                "require_where_on_update": require_where_on_update,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        status: str | Omit = OMIT,
        q: str | Omit = OMIT,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[Role]:
        """List the roles of a Postgres branch.

        Gives the roles of a branch, page by page. Secrets are never part of a list.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
        any one of `manage_passwords` (organization, database, branch),
        `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
        (organization, database, branch), `manage_production_read_only_passwords` (organization,
        database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            status: Only roles in this status. The service publishes no list of the words.
            q: Only roles whose name contains this text.
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
            The items of all pages, each a `Role`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_roles",
            (organization, database, branch),
            Role,
            query={"status": status, "q": q, "page": page, "per_page": per_page},
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
    ) -> Role:
        """Get a role.

        Gives one role of a Postgres branch. `password` is null here, because the service shows the
        secret only once.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
        any one of `manage_passwords` (organization, database, branch),
        `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
        (organization, database, branch), `manage_production_read_only_passwords` (organization,
        database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the role, as `id` in the role. Not its name and not its username.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_role",
            (organization, database, branch, id),
            Role,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_ready(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[Role]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Role:
        """Waits until the role can connect.

        Fails when its lifetime ends before that.

        It succeeds when `ready` is `true`. It fails when `expired` is `true`.

        Looks with
        `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the role, as `id` in the role. Not its name and not its username.
            timeout: Seconds to wait, or a `timedelta`; 10 minutes unless told otherwise. `None`
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
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_role",
            "wait_until_ready",
            (organization, database, branch, id),
            Role,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        successor: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a role.

        Drops a role from the Postgres branch. Postgres refuses to drop a role that owns tables or
        other objects, so name a `successor` that takes them over; otherwise the service answers
        with 422.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`

        Service token: any one of `delete_production_branch_password`,
        `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the role, as `id` in the role. Not its name and not its username.
            successor: The role that takes over everything that the deleted role owns, such as
                `postgres`.
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
            "delete_role",
            (organization, database, branch, id),
            query={"successor": successor},
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
        require_where_on_delete: KnownQuerySafetyMode | Omit = OMIT,
        require_where_on_update: KnownQuerySafetyMode | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Role:
        """Rename a role or change its guards.

        Changes the fields that are given and returns the role. The new name is for people:
        username, password and path stay. Rights cannot be changed.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`

        Service token: any one of `create_production_branch_password`,
        `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the role, as `id` in the role. Not its name and not its username.
            name: New name by which people recognise the role, such as `web`.
            require_where_on_delete: What happens to a DELETE without a WHERE clause that this
                role sends.
            require_where_on_update: What happens to an UPDATE without a WHERE clause that this
                role sends.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_role",
            (organization, database, branch, id),
            Role,
            body={
                "name": name,
                "require_where_on_delete": require_where_on_delete,
                "require_where_on_update": require_where_on_update,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_default(
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
    ) -> Role:
        """Get the default role of a Postgres branch.

        Gives the default role, which every Postgres branch has from the start. `password` is null
        here; reset the role to get a secret.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/default`

        Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
        `connect_production_branch`, `connect_production_read_only_branch`, `connect_branch`. OAuth:
        any one of `manage_passwords` (organization, database, branch),
        `manage_production_branch_passwords` (organization, database), `manage_read_only_passwords`
        (organization, database, branch), `manage_production_read_only_passwords` (organization,
        database).

        Databases: Postgres.

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
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_default_role",
            (organization, database, branch),
            Role,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def reset_default(
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
    ) -> Role:
        """Give the default role of a Postgres branch a new password.

        Makes a new password for the default role and returns the role. `password` holds the secret
        in this reply only, so store it at once. The old password stops working.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/reset-default`

        Service token: any one of `delete_production_branch_password`,
        `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Databases: Postgres.

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
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "reset_default_role",
            (organization, database, branch),
            Role,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def reassign_objects(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        id: str = REQUIRED,
        *,
        successor: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Hand over what a role owns to another role.

        Makes another role the owner of every table and other object that the role owns, usually
        before the role is deleted. Postgres refuses to drop a role that owns something.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reassign`

        Service token: any one of `delete_production_branch_password`,
        `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the role, as `id` in the role. Not its name and not its username.
            successor: The role that becomes the owner, such as `postgres`.
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
            "reassign_role_objects",
            (organization, database, branch, id),
            body={"successor": successor},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def renew(
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
    ) -> Role:
        """Renew a role that has a limited lifetime.

        Starts the lifetime of a role anew and returns the role. Its password stays as it is.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/renew`

        Service token: any one of `create_production_branch_password`,
        `create_production_read_only_branch_password`, `create_branch_password`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the role, as `id` in the role. Not its name and not its username.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "renew_role",
            (organization, database, branch, id),
            Role,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def reset(
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
    ) -> Role:
        """Give a role a new password.

        Makes a new password for a role and returns the role. `password` holds the secret in this
        reply only, so store it at once. The old password stops working.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reset`

        Service token: any one of `delete_production_branch_password`,
        `delete_production_read_only_branch_password`, `delete_branch_password`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the role, as `id` in the role. Not its name and not its username.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Role`: A Postgres role for connecting to one branch.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "reset_role",
            (organization, database, branch, id),
            Role,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class RolesWithRawResponse:
    """The methods of `Roles`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Roles) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_raw(raw.create)
        self.list = to_raw_page(raw.list)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)
        self.get_default = to_raw(raw.get_default)
        self.reset_default = to_raw(raw.reset_default)
        self.reassign_objects = to_raw(raw.reassign_objects)
        self.renew = to_raw(raw.renew)
        self.reset = to_raw(raw.reset)


class AsyncRolesWithRawResponse:
    """The methods of `AsyncRoles`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncRoles) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_async_raw(raw.create)
        self.list = to_async_raw_page(raw.list)
        self.get = to_async_raw(raw.get)
        self.delete = to_async_raw(raw.delete)
        self.update = to_async_raw(raw.update)
        self.get_default = to_async_raw(raw.get_default)
        self.reset_default = to_async_raw(raw.reset_default)
        self.reassign_objects = to_async_raw(raw.reassign_objects)
        self.renew = to_async_raw(raw.renew)
        self.reset = to_async_raw(raw.reset)
