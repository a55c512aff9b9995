# Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
"""IP restrictions: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.postgres_cidrs import PostgresCidr


class PostgresCidrs(Resource):
    """Rules that say from which addresses a Postgres database may be reached.

    A database without any rule is reachable from everywhere. Each rule lists address ranges and
    holds for one schema or all, and for one role or all.
    """

    @property
    def with_raw_response(self) -> PostgresCidrsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return PostgresCidrsWithRawResponse(self)

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
    ) -> SyncPager[PostgresCidr]:
        """List the IP restrictions of a database.

        Gives the rules of a Postgres database that say from which addresses it may be reached, page
        by page.

        `GET /organizations/{organization}/databases/{database}/cidrs`

        Service token: any one of `read_database`, `read_databases`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: Postgres.

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
            The items of all pages, each a `PostgresCidr`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_database_postgres_cidrs",
            (organization, database),
            PostgresCidr,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        cidrs: Sequence[str],
        schema: str | Omit = OMIT,
        role: str | Omit = OMIT,
        description: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> PostgresCidr:
        """Restrict a database to some addresses.

        Adds a rule that lets the listed addresses reach a Postgres database. The first rule shuts
        out every other address, so include your own. Malformed ranges are answered with 422.

        `POST /organizations/{organization}/databases/{database}/cidrs`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            cidrs: IPv4 addresses and CIDR ranges that may connect, such as `203.0.113.0/24` or
                `198.51.100.7/32`. At least one.
            schema: Name of the Postgres schema that the rule is for. Left out or empty for all
                schemas.
            role: Name of the Postgres role that the rule is for. Left out or empty for all
                roles.
            description: Note for people about what the addresses are, such as `office network`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `PostgresCidr`: A rule that says from which addresses a Postgres database may be
            reached.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_database_postgres_cidr",
            (organization, database),
            PostgresCidr,
            body={"schema": schema, "role": role, "cidrs": cidrs, "description": description},
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
        """Remove an IP restriction.

        Removes one rule from a Postgres database. When it was the last one, the database can be
        reached from everywhere again.

        `DELETE /organizations/{organization}/databases/{database}/cidrs/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the rule, as `id` in the list of rules.
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
            "delete_database_postgres_cidr",
            (organization, database, id),
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
    ) -> PostgresCidr:
        """Get an IP restriction.

        Gives one rule of a Postgres database that says from which addresses it may be reached.

        `GET /organizations/{organization}/databases/{database}/cidrs/{id}`

        Service token: any one of `read_database`, `read_databases`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the rule, as `id` in the list of rules.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `PostgresCidr`: A rule that says from which addresses a Postgres database may be
            reached.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_database_postgres_cidr",
            (organization, database, id),
            PostgresCidr,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        schema: str | Omit = OMIT,
        role: str | Omit = OMIT,
        cidrs: Sequence[str] | Omit = OMIT,
        description: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> PostgresCidr:
        """Change an IP restriction.

        Changes the fields of a rule that are given and returns the rule. `cidrs` replaces the whole
        list, so send the addresses that are to stay as well.

        `PATCH /organizations/{organization}/databases/{database}/cidrs/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the rule, as `id` in the list of rules.
            schema: Name of the Postgres schema that the rule is for. Empty for all schemas.
            role: Name of the Postgres role that the rule is for. Empty for all roles.
            cidrs: All IPv4 addresses and CIDR ranges that may connect, such as
                `203.0.113.0/24`.
            description: Note for people about what the addresses are, such as `office network`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `PostgresCidr`: A rule that says from which addresses a Postgres database may be
            reached.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_database_postgres_cidr",
            (organization, database, id),
            PostgresCidr,
            body={"schema": schema, "role": role, "cidrs": cidrs, "description": description},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncPostgresCidrs(AsyncResource):
    """Rules that say from which addresses a Postgres database may be reached.

    A database without any rule is reachable from everywhere. Each rule lists address ranges and
    holds for one schema or all, and for one role or all.
    """

    @property
    def with_raw_response(self) -> AsyncPostgresCidrsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncPostgresCidrsWithRawResponse(self)

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
    ) -> AsyncPager[PostgresCidr]:
        """List the IP restrictions of a database.

        Gives the rules of a Postgres database that say from which addresses it may be reached, page
        by page.

        `GET /organizations/{organization}/databases/{database}/cidrs`

        Service token: any one of `read_database`, `read_databases`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: Postgres.

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
            The items of all pages, each a `PostgresCidr`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_database_postgres_cidrs",
            (organization, database),
            PostgresCidr,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        *,
        cidrs: Sequence[str],
        schema: str | Omit = OMIT,
        role: str | Omit = OMIT,
        description: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> PostgresCidr:
        """Restrict a database to some addresses.

        Adds a rule that lets the listed addresses reach a Postgres database. The first rule shuts
        out every other address, so include your own. Malformed ranges are answered with 422.

        `POST /organizations/{organization}/databases/{database}/cidrs`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            cidrs: IPv4 addresses and CIDR ranges that may connect, such as `203.0.113.0/24` or
                `198.51.100.7/32`. At least one.
            schema: Name of the Postgres schema that the rule is for. Left out or empty for all
                schemas.
            role: Name of the Postgres role that the rule is for. Left out or empty for all
                roles.
            description: Note for people about what the addresses are, such as `office network`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `PostgresCidr`: A rule that says from which addresses a Postgres database may be
            reached.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_database_postgres_cidr",
            (organization, database),
            PostgresCidr,
            body={"schema": schema, "role": role, "cidrs": cidrs, "description": description},
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
        """Remove an IP restriction.

        Removes one rule from a Postgres database. When it was the last one, the database can be
        reached from everywhere again.

        `DELETE /organizations/{organization}/databases/{database}/cidrs/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the rule, as `id` in the list of rules.
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
            "delete_database_postgres_cidr",
            (organization, database, id),
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
    ) -> PostgresCidr:
        """Get an IP restriction.

        Gives one rule of a Postgres database that says from which addresses it may be reached.

        `GET /organizations/{organization}/databases/{database}/cidrs/{id}`

        Service token: any one of `read_database`, `read_databases`. OAuth: any one of
        `read_databases` (organization), `read_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the rule, as `id` in the list of rules.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `PostgresCidr`: A rule that says from which addresses a Postgres database may be
            reached.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_database_postgres_cidr",
            (organization, database, id),
            PostgresCidr,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        database: str = REQUIRED,
        id: str = REQUIRED,
        *,
        schema: str | Omit = OMIT,
        role: str | Omit = OMIT,
        cidrs: Sequence[str] | Omit = OMIT,
        description: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> PostgresCidr:
        """Change an IP restriction.

        Changes the fields of a rule that are given and returns the rule. `cidrs` replaces the whole
        list, so send the addresses that are to stay as well.

        `PATCH /organizations/{organization}/databases/{database}/cidrs/{id}`

        Service token: `write_database`. OAuth: any one of `write_databases` (organization),
        `write_database` (database).

        Databases: Postgres.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            database: Name of the database, such as `shop`.
            id: Identifier of the rule, as `id` in the list of rules.
            schema: Name of the Postgres schema that the rule is for. Empty for all schemas.
            role: Name of the Postgres role that the rule is for. Empty for all roles.
            cidrs: All IPv4 addresses and CIDR ranges that may connect, such as
                `203.0.113.0/24`.
            description: Note for people about what the addresses are, such as `office network`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `PostgresCidr`: A rule that says from which addresses a Postgres database may be
            reached.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_database_postgres_cidr",
            (organization, database, id),
            PostgresCidr,
            body={"schema": schema, "role": role, "cidrs": cidrs, "description": description},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class PostgresCidrsWithRawResponse:
    """The methods of `PostgresCidrs`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: PostgresCidrs) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.delete = to_raw(raw.delete)
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)


class AsyncPostgresCidrsWithRawResponse:
    """The methods of `AsyncPostgresCidrs`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncPostgresCidrs) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.delete = to_async_raw(raw.delete)
        self.get = to_async_raw(raw.get)
        self.update = to_async_raw(raw.update)
