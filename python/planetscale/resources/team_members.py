# Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
"""Team members: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.team_members import TeamMembership


class TeamMembers(Resource):
    """Who belongs to a team.

    Members have the access to databases that the team has. The members of a team that a directory
    manages are changed in the directory.
    """

    @property
    def with_raw_response(self) -> TeamMembersWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return TeamMembersWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        team: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[TeamMembership]:
        """List the members of a team.

        Returns who belongs to the team, since when, and who added them.

        `GET /organizations/{organization}/teams/{team}/members`

        Service token: `read_organization`. OAuth: `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            team: Slug of the team, such as `platform`.
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
            The items of all pages, each a `TeamMembership`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_organization_team_members",
            (organization, team),
            TeamMembership,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def add(
        self,
        organization: str | None = None,
        team: str = REQUIRED,
        *,
        user_id: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> TeamMembership:
        """Add a member to a team.

        Gives a member of the organization the access that the team has. Only members of the
        organization can be added.

        `POST /organizations/{organization}/teams/{team}/members`

        Service token: `write_teams`. OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            team: Slug of the team, such as `platform`.
            user_id: Identifier of the user, who has to be a member of the organization.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `TeamMembership`: A user's place in a team.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "add_organization_team_member",
            (organization, team),
            TeamMembership,
            body={"user_id": user_id},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        team: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> TeamMembership:
        """Get a member of a team.

        Returns one membership with the passwords that the member made through the team.

        `GET /organizations/{organization}/teams/{team}/members/{id}`

        Service token: `read_organization`. OAuth: `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            team: Slug of the team, such as `platform`.
            id: Identifier of the membership, or of the user who is the member.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `TeamMembership`: A user's place in a team.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_organization_team_member",
            (organization, team, id),
            TeamMembership,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def remove(
        self,
        organization: str | None = None,
        team: str = REQUIRED,
        id: str = REQUIRED,
        *,
        delete_passwords: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Remove a member from a team.

        Takes the access that the team gives away from the member, who stays in the organization.
        Passwords made through the team keep working unless they are deleted with the membership.

        `DELETE /organizations/{organization}/teams/{team}/members/{id}`

        Service token: `write_teams`. OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            team: Slug of the team, such as `platform`.
            id: Identifier of the membership, or of the user who is the member.
            delete_passwords: Whether the database passwords that the member made through the
                team are deleted too, which cuts off everything that connects with them.
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
            "remove_organization_team_member",
            (organization, team, id),
            query={"delete_passwords": delete_passwords},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncTeamMembers(AsyncResource):
    """Who belongs to a team.

    Members have the access to databases that the team has. The members of a team that a directory
    manages are changed in the directory.
    """

    @property
    def with_raw_response(self) -> AsyncTeamMembersWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncTeamMembersWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        team: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[TeamMembership]:
        """List the members of a team.

        Returns who belongs to the team, since when, and who added them.

        `GET /organizations/{organization}/teams/{team}/members`

        Service token: `read_organization`. OAuth: `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            team: Slug of the team, such as `platform`.
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
            The items of all pages, each a `TeamMembership`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_organization_team_members",
            (organization, team),
            TeamMembership,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def add(
        self,
        organization: str | None = None,
        team: str = REQUIRED,
        *,
        user_id: str,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> TeamMembership:
        """Add a member to a team.

        Gives a member of the organization the access that the team has. Only members of the
        organization can be added.

        `POST /organizations/{organization}/teams/{team}/members`

        Service token: `write_teams`. OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            team: Slug of the team, such as `platform`.
            user_id: Identifier of the user, who has to be a member of the organization.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `TeamMembership`: A user's place in a team.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "add_organization_team_member",
            (organization, team),
            TeamMembership,
            body={"user_id": user_id},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        team: str = REQUIRED,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> TeamMembership:
        """Get a member of a team.

        Returns one membership with the passwords that the member made through the team.

        `GET /organizations/{organization}/teams/{team}/members/{id}`

        Service token: `read_organization`. OAuth: `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            team: Slug of the team, such as `platform`.
            id: Identifier of the membership, or of the user who is the member.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `TeamMembership`: A user's place in a team.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_organization_team_member",
            (organization, team, id),
            TeamMembership,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def remove(
        self,
        organization: str | None = None,
        team: str = REQUIRED,
        id: str = REQUIRED,
        *,
        delete_passwords: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Remove a member from a team.

        Takes the access that the team gives away from the member, who stays in the organization.
        Passwords made through the team keep working unless they are deleted with the membership.

        `DELETE /organizations/{organization}/teams/{team}/members/{id}`

        Service token: `write_teams`. OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            team: Slug of the team, such as `platform`.
            id: Identifier of the membership, or of the user who is the member.
            delete_passwords: Whether the database passwords that the member made through the
                team are deleted too, which cuts off everything that connects with them.
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
            "remove_organization_team_member",
            (organization, team, id),
            query={"delete_passwords": delete_passwords},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class TeamMembersWithRawResponse:
    """The methods of `TeamMembers`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: TeamMembers) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.add = to_raw(raw.add)
        self.get = to_raw(raw.get)
        self.remove = to_raw(raw.remove)


class AsyncTeamMembersWithRawResponse:
    """The methods of `AsyncTeamMembers`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncTeamMembers) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.add = to_async_raw(raw.add)
        self.get = to_async_raw(raw.get)
        self.remove = to_async_raw(raw.remove)
