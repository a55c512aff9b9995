# Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
"""Passwords: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.passwords import KnownPasswordRole, Password


class Passwords(Resource):
    """Credentials with which applications and people connect to one branch over the MySQL protocol.

    Each password has its own username, access level, lifetime and list of allowed addresses. The
    secret is shown once, when the password is created or renewed. Postgres branches use roles
    instead.
    """

    @property
    def with_raw_response(self) -> PasswordsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return PasswordsWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        read_only_region_id: str | Omit = OMIT,
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
    ) -> SyncPager[Password]:
        """List the passwords of a branch.

        Gives the passwords of a branch, page by page. Secrets are never part of a list.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords`

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
            read_only_region_id: Only passwords that connect to this read-only region of the
                branch, given by its identifier.
            status: Only passwords in this status. The service publishes no list of the words.
            q: Only passwords whose name contains this text.
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
            The items of all pages, each a `Password`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_passwords",
            (organization, database, branch),
            Password,
            query={
                "read_only_region_id": read_only_region_id,
                "status": status,
                "q": q,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        role: KnownPasswordRole | Omit = OMIT,
        replica: bool | Omit = OMIT,
        ttl: int | Omit = OMIT,
        cidrs: Sequence[str] | Omit = OMIT,
        direct_vtgate: bool | Omit = OMIT,
        read_only_region_id: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Password:
        """Create a password for a branch.

        Creates a username and a secret for a branch and returns them. `plain_text` holds the secret
        in this reply only, so store it at once. The access that a token needs depends on the branch
        (production or not) and on the kind of password (read-only or not).

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords`

        Service token: any one of `connect_production_branch`,
        `connect_production_read_only_branch`, `connect_branch`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name by which people recognise the password, such as `web`. The service makes
                one up when none is sent.
            role: What connections with this password may do. Without it the service takes
                `reader` for passwords that connect to replicas and `admin` for all others.
            replica: Whether connections go to replicas, for reading only, instead of the
                primary.
            ttl: Lifetime in seconds, after which the password expires. Without it the password
                never expires.
            cidrs: Addresses that may connect with this password, as IPv4 addresses or CIDR
                ranges such as `203.0.113.0/24`. Without it any address may.
            direct_vtgate: Whether connections go straight to the VTGate servers of the branch,
                past PlanetScale's edge. The addresses come back in `direct_vtgate_addresses`.
            read_only_region_id: Identifier of a read-only region. The password then always
                connects to the replicas there. Not together with `replica`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Password`: A username and a secret for connecting to one branch over the MySQL
            protocol.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_password",
            (organization, database, branch),
            Password,
            body={
                "name": name,
                "role": role,
                "replica": replica,
                "ttl": ttl,
                "cidrs": cidrs,
                "direct_vtgate": direct_vtgate,
                "read_only_region_id": read_only_region_id,
            },
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
    ) -> Password:
        """Get a password.

        Gives one password of a branch. `plain_text` is null here, because the service keeps no
        readable copy of the secret.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`

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
            id: Identifier of the password, as `id` in the list of passwords. Not its name and
                not its username.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Password`: A username and a secret for connecting to one branch over the MySQL
            protocol.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_password",
            (organization, database, branch, id),
            Password,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
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
    ) -> None:
        """Delete a password.

        Revokes a password for good: nobody can connect with it any more. Create its successor first
        where an application depends on it.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`

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
            id: Identifier of the password, as `id` in the list of passwords. Not its name and
                not its username.
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
            "delete_password",
            (organization, database, branch, id),
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
        cidrs: Sequence[str] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Password:
        """Change the name or the allowed addresses of a password.

        Renames a password or replaces the list of addresses that may use it. Fields that are not
        sent stay as they are. Username, secret, access level and lifetime cannot be changed; create
        another password for that.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`

        Service token: any one of `connect_production_branch`,
        `connect_production_read_only_branch`, `connect_branch`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the password, as `id` in the list of passwords. Not its name and
                not its username.
            name: New name of the password.
            cidrs: The whole new list of IPv4 addresses and CIDR ranges that may connect. It
                replaces the old one.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Password`: A username and a secret for connecting to one branch over the MySQL
            protocol.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_password",
            (organization, database, branch, id),
            Password,
            body={"name": name, "cidrs": cidrs},
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
    ) -> Password:
        """Renew a password that has a limited lifetime.

        Starts the lifetime of a password anew and returns it with its secret in `plain_text`, in
        this reply only. Works for passwords whose `renewable` is true; others are answered with
        422.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}/renew`

        Service token: any one of `connect_production_branch`,
        `connect_production_read_only_branch`, `connect_branch`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the password, as `id` in the list of passwords. Not its name and
                not its username.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Password`: A username and a secret for connecting to one branch over the MySQL
            protocol.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "renew_password",
            (organization, database, branch, id),
            Password,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_for_database(
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
    ) -> SyncPager[Password]:
        """List the passwords of all branches of a database.

        Gives the passwords of every branch of a database, page by page; each names its branch.
        Secrets are never part of a list. Official clients read no page numbers from the reply, so
        where it has none, it ends with the first page.

        `GET /organizations/{organization}/databases/{database}/passwords`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

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
            The items of all pages, each a `Password`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_database_passwords",
            (organization, database),
            Password,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncPasswords(AsyncResource):
    """Credentials with which applications and people connect to one branch over the MySQL protocol.

    Each password has its own username, access level, lifetime and list of allowed addresses. The
    secret is shown once, when the password is created or renewed. Postgres branches use roles
    instead.
    """

    @property
    def with_raw_response(self) -> AsyncPasswordsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncPasswordsWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        read_only_region_id: str | Omit = OMIT,
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
    ) -> AsyncPager[Password]:
        """List the passwords of a branch.

        Gives the passwords of a branch, page by page. Secrets are never part of a list.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords`

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
            read_only_region_id: Only passwords that connect to this read-only region of the
                branch, given by its identifier.
            status: Only passwords in this status. The service publishes no list of the words.
            q: Only passwords whose name contains this text.
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
            The items of all pages, each a `Password`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_passwords",
            (organization, database, branch),
            Password,
            query={
                "read_only_region_id": read_only_region_id,
                "status": status,
                "q": q,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        branch: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        role: KnownPasswordRole | Omit = OMIT,
        replica: bool | Omit = OMIT,
        ttl: int | Omit = OMIT,
        cidrs: Sequence[str] | Omit = OMIT,
        direct_vtgate: bool | Omit = OMIT,
        read_only_region_id: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Password:
        """Create a password for a branch.

        Creates a username and a secret for a branch and returns them. `plain_text` holds the secret
        in this reply only, so store it at once. The access that a token needs depends on the branch
        (production or not) and on the kind of password (read-only or not).

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords`

        Service token: any one of `connect_production_branch`,
        `connect_production_read_only_branch`, `connect_branch`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            name: Name by which people recognise the password, such as `web`. The service makes
                one up when none is sent.
            role: What connections with this password may do. Without it the service takes
                `reader` for passwords that connect to replicas and `admin` for all others.
            replica: Whether connections go to replicas, for reading only, instead of the
                primary.
            ttl: Lifetime in seconds, after which the password expires. Without it the password
                never expires.
            cidrs: Addresses that may connect with this password, as IPv4 addresses or CIDR
                ranges such as `203.0.113.0/24`. Without it any address may.
            direct_vtgate: Whether connections go straight to the VTGate servers of the branch,
                past PlanetScale's edge. The addresses come back in `direct_vtgate_addresses`.
            read_only_region_id: Identifier of a read-only region. The password then always
                connects to the replicas there. Not together with `replica`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Password`: A username and a secret for connecting to one branch over the MySQL
            protocol.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_password",
            (organization, database, branch),
            Password,
            body={
                "name": name,
                "role": role,
                "replica": replica,
                "ttl": ttl,
                "cidrs": cidrs,
                "direct_vtgate": direct_vtgate,
                "read_only_region_id": read_only_region_id,
            },
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
    ) -> Password:
        """Get a password.

        Gives one password of a branch. `plain_text` is null here, because the service keeps no
        readable copy of the secret.

        `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`

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
            id: Identifier of the password, as `id` in the list of passwords. Not its name and
                not its username.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Password`: A username and a secret for connecting to one branch over the MySQL
            protocol.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_password",
            (organization, database, branch, id),
            Password,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
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
    ) -> None:
        """Delete a password.

        Revokes a password for good: nobody can connect with it any more. Create its successor first
        where an application depends on it.

        `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`

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
            id: Identifier of the password, as `id` in the list of passwords. Not its name and
                not its username.
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
            "delete_password",
            (organization, database, branch, id),
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
        cidrs: Sequence[str] | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Password:
        """Change the name or the allowed addresses of a password.

        Renames a password or replaces the list of addresses that may use it. Fields that are not
        sent stay as they are. Username, secret, access level and lifetime cannot be changed; create
        another password for that.

        `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`

        Service token: any one of `connect_production_branch`,
        `connect_production_read_only_branch`, `connect_branch`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Databases: MySQL (Vitess), Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the password, as `id` in the list of passwords. Not its name and
                not its username.
            name: New name of the password.
            cidrs: The whole new list of IPv4 addresses and CIDR ranges that may connect. It
                replaces the old one.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Password`: A username and a secret for connecting to one branch over the MySQL
            protocol.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_password",
            (organization, database, branch, id),
            Password,
            body={"name": name, "cidrs": cidrs},
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
    ) -> Password:
        """Renew a password that has a limited lifetime.

        Starts the lifetime of a password anew and returns it with its secret in `plain_text`, in
        this reply only. Works for passwords whose `renewable` is true; others are answered with
        422.

        `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}/renew`

        Service token: any one of `connect_production_branch`,
        `connect_production_read_only_branch`, `connect_branch`. OAuth: any one of
        `manage_passwords` (organization, database, branch), `manage_production_branch_passwords`
        (organization, database), `manage_read_only_passwords` (organization, database, branch),
        `manage_production_read_only_passwords` (organization, database).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            branch: Name of the branch, such as `main`.
            id: Identifier of the password, as `id` in the list of passwords. Not its name and
                not its username.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Password`: A username and a secret for connecting to one branch over the MySQL
            protocol.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "renew_password",
            (organization, database, branch, id),
            Password,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_for_database(
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
    ) -> AsyncPager[Password]:
        """List the passwords of all branches of a database.

        Gives the passwords of every branch of a database, page by page; each names its branch.
        Secrets are never part of a list. Official clients read no page numbers from the reply, so
        where it has none, it ends with the first page.

        `GET /organizations/{organization}/databases/{database}/passwords`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

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
            The items of all pages, each a `Password`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_database_passwords",
            (organization, database),
            Password,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class PasswordsWithRawResponse:
    """The methods of `Passwords`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Passwords) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)
        self.renew = to_raw(raw.renew)
        self.list_for_database = to_raw_page(raw.list_for_database)


class AsyncPasswordsWithRawResponse:
    """The methods of `AsyncPasswords`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncPasswords) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.delete = to_async_raw(raw.delete)
        self.update = to_async_raw(raw.update)
        self.renew = to_async_raw(raw.renew)
        self.list_for_database = to_async_raw_page(raw.list_for_database)
