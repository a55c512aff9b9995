# Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
"""OAuth applications: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.oauth_applications import OauthApplication
from planetscale.types.service_tokens import ServiceToken


class OauthApplications(Resource):
    """An OAuth application acts for users who allow it to, within the scopes that they grant.

    These calls read the applications that an organization has registered, and list and revoke the
    tokens that users have given them. Applications are created and changed in the dashboard.
    """

    @property
    def with_raw_response(self) -> OauthApplicationsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return OauthApplicationsWithRawResponse(self)

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
    ) -> SyncPager[OauthApplication]:
        """List the OAuth applications of an organization.

        Returns the applications that the organization has registered, without their client secrets.

        `GET /organizations/{organization}/oauth-applications`

        Service token: `read_oauth_applications`.

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
            The items of all pages, each a `OauthApplication`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_oauth_applications",
            (organization,),
            OauthApplication,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        application_id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> OauthApplication:
        """Get an OAuth application.

        Returns one application with its scopes and the number of tokens it holds, without its
        client secret.

        `GET /organizations/{organization}/oauth-applications/{application_id}`

        Service token: `read_oauth_applications`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            application_id: Identifier of the application, as `id` in the list of applications.
                Not its `client_id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `OauthApplication`: An application that acts for users who allow it to, as an
            organization has registered it.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_oauth_application",
            (organization, application_id),
            OauthApplication,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_tokens(
        self,
        organization: str | None = None,
        application_id: str = REQUIRED,
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
        """List the tokens of an OAuth application.

        Returns the tokens that users have given the application, each with what it may do in
        `oauth_accesses_by_resource`. The tokens themselves are not readable here.

        `GET /organizations/{organization}/oauth-applications/{application_id}/tokens`

        Service token: `read_oauth_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            application_id: Identifier of the application, as `id` in the list of applications.
                Not its `client_id`.
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
            "list_oauth_tokens",
            (organization, application_id),
            ServiceToken,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_token(
        self,
        organization: str | None = None,
        application_id: str = REQUIRED,
        token_id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ServiceToken:
        """Get a token of an OAuth application.

        Returns one token with the user behind it and what it may do. The token itself is not
        readable here.

        `GET /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`

        Service token: `read_oauth_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            application_id: Identifier of the application, as `id` in the list of applications.
                Not its `client_id`.
            token_id: Identifier of the token, as `id` in the list of its application's tokens.
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
            "get_oauth_token",
            (organization, application_id, token_id),
            ServiceToken,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete_token(
        self,
        organization: str | None = None,
        application_id: str = REQUIRED,
        token_id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Revoke a token of an OAuth application.

        Takes the token away from the application, which can no longer act for that user. The user
        has to allow the application again to give it another one.

        `DELETE /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`

        Service token: `delete_oauth_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            application_id: Identifier of the application, as `id` in the list of applications.
                Not its `client_id`.
            token_id: Identifier of the token, as `id` in the list of its application's tokens.
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
            "delete_oauth_token",
            (organization, application_id, token_id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncOauthApplications(AsyncResource):
    """An OAuth application acts for users who allow it to, within the scopes that they grant.

    These calls read the applications that an organization has registered, and list and revoke the
    tokens that users have given them. Applications are created and changed in the dashboard.
    """

    @property
    def with_raw_response(self) -> AsyncOauthApplicationsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncOauthApplicationsWithRawResponse(self)

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
    ) -> AsyncPager[OauthApplication]:
        """List the OAuth applications of an organization.

        Returns the applications that the organization has registered, without their client secrets.

        `GET /organizations/{organization}/oauth-applications`

        Service token: `read_oauth_applications`.

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
            The items of all pages, each a `OauthApplication`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_oauth_applications",
            (organization,),
            OauthApplication,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        application_id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> OauthApplication:
        """Get an OAuth application.

        Returns one application with its scopes and the number of tokens it holds, without its
        client secret.

        `GET /organizations/{organization}/oauth-applications/{application_id}`

        Service token: `read_oauth_applications`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            application_id: Identifier of the application, as `id` in the list of applications.
                Not its `client_id`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `OauthApplication`: An application that acts for users who allow it to, as an
            organization has registered it.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_oauth_application",
            (organization, application_id),
            OauthApplication,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_tokens(
        self,
        organization: str | None = None,
        application_id: str = REQUIRED,
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
        """List the tokens of an OAuth application.

        Returns the tokens that users have given the application, each with what it may do in
        `oauth_accesses_by_resource`. The tokens themselves are not readable here.

        `GET /organizations/{organization}/oauth-applications/{application_id}/tokens`

        Service token: `read_oauth_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            application_id: Identifier of the application, as `id` in the list of applications.
                Not its `client_id`.
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
            "list_oauth_tokens",
            (organization, application_id),
            ServiceToken,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_token(
        self,
        organization: str | None = None,
        application_id: str = REQUIRED,
        token_id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ServiceToken:
        """Get a token of an OAuth application.

        Returns one token with the user behind it and what it may do. The token itself is not
        readable here.

        `GET /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`

        Service token: `read_oauth_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            application_id: Identifier of the application, as `id` in the list of applications.
                Not its `client_id`.
            token_id: Identifier of the token, as `id` in the list of its application's tokens.
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
            "get_oauth_token",
            (organization, application_id, token_id),
            ServiceToken,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete_token(
        self,
        organization: str | None = None,
        application_id: str = REQUIRED,
        token_id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Revoke a token of an OAuth application.

        Takes the token away from the application, which can no longer act for that user. The user
        has to allow the application again to give it another one.

        `DELETE /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`

        Service token: `delete_oauth_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            application_id: Identifier of the application, as `id` in the list of applications.
                Not its `client_id`.
            token_id: Identifier of the token, as `id` in the list of its application's tokens.
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
            "delete_oauth_token",
            (organization, application_id, token_id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class OauthApplicationsWithRawResponse:
    """The methods of `OauthApplications`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: OauthApplications) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.get = to_raw(raw.get)
        self.list_tokens = to_raw_page(raw.list_tokens)
        self.get_token = to_raw(raw.get_token)
        self.delete_token = to_raw(raw.delete_token)


class AsyncOauthApplicationsWithRawResponse:
    """The methods of `AsyncOauthApplications`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncOauthApplications) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.get = to_async_raw(raw.get)
        self.list_tokens = to_async_raw_page(raw.list_tokens)
        self.get_token = to_async_raw(raw.get_token)
        self.delete_token = to_async_raw(raw.delete_token)
