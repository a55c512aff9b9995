# Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
"""OAuth tokens: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.oauth_tokens import OauthGrantType
from planetscale.types.service_tokens import ServiceToken


class OauthTokens(Resource):
    """The last step of the OAuth flow: an application exchanges what it holds for a token that acts for a user.

    The tokens that exist are listed and revoked with the OAuth applications.
    """

    @property
    def with_raw_response(self) -> OauthTokensWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return OauthTokensWithRawResponse(self)

    def create(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        client_id: str,
        client_secret: str,
        grant_type: OauthGrantType,
        code: str | Omit = OMIT,
        redirect_uri: str | Omit = OMIT,
        refresh_token: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ServiceToken:
        """Exchange a code or a refresh token for an OAuth token.

        Gives the application a token to act for a user: for the first time in exchange for the
        authorization code that came to its redirect address, later in exchange for the refresh
        token. The reply holds both the token and the next refresh token, here only; keep them
        before doing anything else, because a code or refresh token can be used once.

        `POST /organizations/{organization}/oauth-applications/{id}/token`

        Service token: `write_oauth_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the application, as `id` in the list of applications. Not its
                `client_id`.
            client_id: The application's `client_id`.
            client_secret: The application's client secret, shown in the dashboard when it was
                made.
            grant_type: What the token is exchanged for.
            code: The authorization code. Needed for `authorization_code`.
            redirect_uri: The application's redirect address, the same that the code was sent
                to. Needed for `authorization_code`.
            refresh_token: The refresh token that came with the token to be replaced. Needed for
                `refresh_token`.
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
            "create_oauth_token",
            (organization, id),
            ServiceToken,
            body={
                "client_id": client_id,
                "client_secret": client_secret,
                "grant_type": grant_type,
                "code": code,
                "redirect_uri": redirect_uri,
                "refresh_token": refresh_token,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncOauthTokens(AsyncResource):
    """The last step of the OAuth flow: an application exchanges what it holds for a token that acts for a user.

    The tokens that exist are listed and revoked with the OAuth applications.
    """

    @property
    def with_raw_response(self) -> AsyncOauthTokensWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncOauthTokensWithRawResponse(self)

    async def create(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        client_id: str,
        client_secret: str,
        grant_type: OauthGrantType,
        code: str | Omit = OMIT,
        redirect_uri: str | Omit = OMIT,
        refresh_token: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ServiceToken:
        """Exchange a code or a refresh token for an OAuth token.

        Gives the application a token to act for a user: for the first time in exchange for the
        authorization code that came to its redirect address, later in exchange for the refresh
        token. The reply holds both the token and the next refresh token, here only; keep them
        before doing anything else, because a code or refresh token can be used once.

        `POST /organizations/{organization}/oauth-applications/{id}/token`

        Service token: `write_oauth_tokens`.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the application, as `id` in the list of applications. Not its
                `client_id`.
            client_id: The application's `client_id`.
            client_secret: The application's client secret, shown in the dashboard when it was
                made.
            grant_type: What the token is exchanged for.
            code: The authorization code. Needed for `authorization_code`.
            redirect_uri: The application's redirect address, the same that the code was sent
                to. Needed for `authorization_code`.
            refresh_token: The refresh token that came with the token to be replaced. Needed for
                `refresh_token`.
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
            "create_oauth_token",
            (organization, id),
            ServiceToken,
            body={
                "client_id": client_id,
                "client_secret": client_secret,
                "grant_type": grant_type,
                "code": code,
                "redirect_uri": redirect_uri,
                "refresh_token": refresh_token,
            },
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class OauthTokensWithRawResponse:
    """The methods of `OauthTokens`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: OauthTokens) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_raw(raw.create)


class AsyncOauthTokensWithRawResponse:
    """The methods of `AsyncOauthTokens`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncOauthTokens) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.create = to_async_raw(raw.create)
