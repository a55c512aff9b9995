# Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
"""Users: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale.types.users import User


class Users(Resource):
    """A user is a person with a PlanetScale account.

    The same user may be a member of several organizations.
    """

    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return UsersWithRawResponse(self)

    def get_current(
        self,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> User:
        """Get the user behind the token.

        Returns the account that the OAuth or access token belongs to, a cheap way to check that a
        token works. A service token has no user behind it and is refused.

        `GET /user`

        OAuth: `read_user` (user).

        Args:
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `User`: A person's account, as members and teams embed it.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_current_user",
            (),
            User,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncUsers(AsyncResource):
    """A user is a person with a PlanetScale account.

    The same user may be a member of several organizations.
    """

    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncUsersWithRawResponse(self)

    async def get_current(
        self,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> User:
        """Get the user behind the token.

        Returns the account that the OAuth or access token belongs to, a cheap way to check that a
        token works. A service token has no user behind it and is refused.

        `GET /user`

        OAuth: `read_user` (user).

        Args:
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `User`: A person's account, as members and teams embed it.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_current_user",
            (),
            User,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class UsersWithRawResponse:
    """The methods of `Users`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Users) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get_current = to_raw(raw.get_current)


class AsyncUsersWithRawResponse:
    """The methods of `AsyncUsers`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncUsers) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get_current = to_async_raw(raw.get_current)
