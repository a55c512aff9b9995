# Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
"""Service tokens: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.service_tokens import ServiceToken, ServiceTokenAccessList, ServiceTokenGrantList


class ServiceTokens(Resource):
    """Credentials with which programs call this API on behalf of an organization.

    A token consists of an identifier and a secret and may do only what its accesses allow. A
    service token cannot manage service tokens: call these operations with an OAuth or access token.
    """

    @property
    def with_raw_response(self) -> ServiceTokensWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return ServiceTokensWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[ServiceToken]:
        """List the service tokens of an organization.

        Gives the service tokens of an organization, page by page, with their accesses but never
        with their secrets.

        `GET /organizations/{organization}/service-tokens`

        Service token: `read_service_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
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
            The items of all pages, each a `ServiceToken`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_service_tokens",
            (organization,),
            ServiceToken,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        *,
        name: str | Omit = OMIT,
        ttl: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ServiceToken:
        """Create a service token.

        Creates a service token and returns it. `token` holds its secret in this reply only, so
        store it at once. The new token can do nothing until accesses have been added to it.

        `POST /organizations/{organization}/service-tokens`

        Service token: `write_service_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            name: Name by which people recognise the token, such as `deploys`.
            ttl: Lifetime in seconds, after which the token stops working. Without it the token
                never expires.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ServiceToken`: A credential for this API.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_service_token",
            (organization,),
            ServiceToken,
            body={"name": name, "ttl": ttl},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ServiceToken:
        """Get a service token.

        Gives one service token of an organization with its accesses. The secret cannot be read
        again.

        `GET /organizations/{organization}/service-tokens/{id}`

        Service token: `read_service_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the service token, the part that goes before the secret when it is
                used.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ServiceToken`: A credential for this API.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_service_token",
            (organization, id),
            ServiceToken,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a service token.

        Revokes a service token for good. Programs that still use it are answered with 401 from then
        on.

        `DELETE /organizations/{organization}/service-tokens/{id}`

        Service token: `delete_service_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the service token, the part that goes before the secret when it is
                used.
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
            "delete_service_token",
            (organization, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_accesses(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ServiceTokenAccessList:
        """List what a service token may do.

        Gives every access of a service token, each with the organization or database that it is
        for. All of them come at once; there are no pages.

        `GET /organizations/{organization}/service-tokens/{id}/access`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the service token, the part that goes before the secret when it is
                used.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ServiceTokenAccessList`: Accesses of a service token, all at once.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_service_token_access",
            (organization, id),
            ServiceTokenAccessList,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def add_accesses(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        database: str,
        access: Sequence[str],
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ServiceTokenAccessList:
        """Let a service token do more with a database.

        Adds accesses for one database to a service token. Accesses that the token has already are
        left as they are. The reply lists the accesses that were added.

        `POST /organizations/{organization}/service-tokens/{id}/access`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the service token, the part that goes before the secret when it is
                used.
            database: Name of the database.
            access: The accesses to add, such as `read_branch`, `create_branch` or
                `connect_production_branch`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ServiceTokenAccessList`: Accesses of a service token, all at once.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "add_service_token_access",
            (organization, id),
            ServiceTokenAccessList,
            body={"database": database, "access": access},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete_accesses(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        database: str,
        access: Sequence[str],
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Let a service token do less with a database.

        Takes accesses for one database from a service token. Accesses that are not listed stay. The
        request has a body, which is unusual for a deletion.

        `DELETE /organizations/{organization}/service-tokens/{id}/access`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the service token, the part that goes before the secret when it is
                used.
            database: Name of the database.
            access: The accesses to take away, such as `read_branch` or `create_branch`.
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
            "delete_service_token_access",
            (organization, id),
            body={"database": database, "access": access},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_grants(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ServiceTokenGrantList:
        """List what a service token may do, by resource.

        Gives the accesses of a service token grouped by the organization or database that they are
        for. All of them come at once; there are no pages.

        `GET /organizations/{organization}/service-tokens/{id}/grants`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the service token, the part that goes before the secret when it is
                used.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ServiceTokenGrantList`: The grants of a service token, all at once.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_service_token_grants",
            (organization, id),
            ServiceTokenGrantList,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncServiceTokens(AsyncResource):
    """Credentials with which programs call this API on behalf of an organization.

    A token consists of an identifier and a secret and may do only what its accesses allow. A
    service token cannot manage service tokens: call these operations with an OAuth or access token.
    """

    @property
    def with_raw_response(self) -> AsyncServiceTokensWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncServiceTokensWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[ServiceToken]:
        """List the service tokens of an organization.

        Gives the service tokens of an organization, page by page, with their accesses but never
        with their secrets.

        `GET /organizations/{organization}/service-tokens`

        Service token: `read_service_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
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
            The items of all pages, each a `ServiceToken`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_service_tokens",
            (organization,),
            ServiceToken,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        *,
        name: str | Omit = OMIT,
        ttl: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ServiceToken:
        """Create a service token.

        Creates a service token and returns it. `token` holds its secret in this reply only, so
        store it at once. The new token can do nothing until accesses have been added to it.

        `POST /organizations/{organization}/service-tokens`

        Service token: `write_service_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            name: Name by which people recognise the token, such as `deploys`.
            ttl: Lifetime in seconds, after which the token stops working. Without it the token
                never expires.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ServiceToken`: A credential for this API.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_service_token",
            (organization,),
            ServiceToken,
            body={"name": name, "ttl": ttl},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ServiceToken:
        """Get a service token.

        Gives one service token of an organization with its accesses. The secret cannot be read
        again.

        `GET /organizations/{organization}/service-tokens/{id}`

        Service token: `read_service_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the service token, the part that goes before the secret when it is
                used.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ServiceToken`: A credential for this API.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_service_token",
            (organization, id),
            ServiceToken,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a service token.

        Revokes a service token for good. Programs that still use it are answered with 401 from then
        on.

        `DELETE /organizations/{organization}/service-tokens/{id}`

        Service token: `delete_service_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the service token, the part that goes before the secret when it is
                used.
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
            "delete_service_token",
            (organization, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def list_accesses(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ServiceTokenAccessList:
        """List what a service token may do.

        Gives every access of a service token, each with the organization or database that it is
        for. All of them come at once; there are no pages.

        `GET /organizations/{organization}/service-tokens/{id}/access`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the service token, the part that goes before the secret when it is
                used.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ServiceTokenAccessList`: Accesses of a service token, all at once.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_service_token_access",
            (organization, id),
            ServiceTokenAccessList,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def add_accesses(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        database: str,
        access: Sequence[str],
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ServiceTokenAccessList:
        """Let a service token do more with a database.

        Adds accesses for one database to a service token. Accesses that the token has already are
        left as they are. The reply lists the accesses that were added.

        `POST /organizations/{organization}/service-tokens/{id}/access`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the service token, the part that goes before the secret when it is
                used.
            database: Name of the database.
            access: The accesses to add, such as `read_branch`, `create_branch` or
                `connect_production_branch`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ServiceTokenAccessList`: Accesses of a service token, all at once.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "add_service_token_access",
            (organization, id),
            ServiceTokenAccessList,
            body={"database": database, "access": access},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete_accesses(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        database: str,
        access: Sequence[str],
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Let a service token do less with a database.

        Takes accesses for one database from a service token. Accesses that are not listed stay. The
        request has a body, which is unusual for a deletion.

        `DELETE /organizations/{organization}/service-tokens/{id}/access`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the service token, the part that goes before the secret when it is
                used.
            database: Name of the database.
            access: The accesses to take away, such as `read_branch` or `create_branch`.
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
            "delete_service_token_access",
            (organization, id),
            body={"database": database, "access": access},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def list_grants(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ServiceTokenGrantList:
        """List what a service token may do, by resource.

        Gives the accesses of a service token grouped by the organization or database that they are
        for. All of them come at once; there are no pages.

        `GET /organizations/{organization}/service-tokens/{id}/grants`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the service token, the part that goes before the secret when it is
                used.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `ServiceTokenGrantList`: The grants of a service token, all at once.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_service_token_grants",
            (organization, id),
            ServiceTokenGrantList,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class ServiceTokensWithRawResponse:
    """The methods of `ServiceTokens`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: ServiceTokens) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.list_accesses = to_raw(raw.list_accesses)
        self.add_accesses = to_raw(raw.add_accesses)
        self.delete_accesses = to_raw(raw.delete_accesses)
        self.list_grants = to_raw(raw.list_grants)


class AsyncServiceTokensWithRawResponse:
    """The methods of `AsyncServiceTokens`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncServiceTokens) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.delete = to_async_raw(raw.delete)
        self.list_accesses = to_async_raw(raw.list_accesses)
        self.add_accesses = to_async_raw(raw.add_accesses)
        self.delete_accesses = to_async_raw(raw.delete_accesses)
        self.list_grants = to_async_raw(raw.list_grants)
