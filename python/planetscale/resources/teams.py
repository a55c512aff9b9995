# Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
"""Teams: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.teams import Team


class Teams(Resource):
    """A team is a group of members of an organization that is given access to databases as one.

    Teams are addressed by their slug. A team that a directory manages can be read here but not
    changed.
    """

    @property
    def with_raw_response(self) -> TeamsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return TeamsWithRawResponse(self)

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
    ) -> SyncPager[Team]:
        """List the teams of an organization.

        Returns the teams with their members and the databases they have access to.

        `GET /organizations/{organization}/teams`

        Service token: `read_organization`. OAuth: `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            q: Text to search the teams' names for.
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
            The items of all pages, each a `Team`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_organization_teams",
            (organization,),
            Team,
            query={"q": q, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        *,
        name: str,
        description: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Team:
        """Create a team.

        Creates a team without members or databases. The service makes the slug from the name.

        `POST /organizations/{organization}/teams`

        Service token: `write_teams`. OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            name: Name of the team, from which its slug is made.
            description: What the team is for, in free text.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Team`: A group of members of an organization, with the databases that they may work
            with.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_organization_team",
            (organization,),
            Team,
            body={"name": name, "description": description},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        organization: str | None = None,
        team: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Team:
        """Get a team.

        Returns one team with its members and the databases it has access to.

        `GET /organizations/{organization}/teams/{team}`

        Service token: `read_organization`. OAuth: `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            team: Slug of the team, such as `platform`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Team`: A group of members of an organization, with the databases that they may work
            with.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_organization_team",
            (organization, team),
            Team,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        team: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Team:
        """Change the name or description of a team.

        Changes the fields that are given and returns the team. A new name can come with a new slug:
        use the one in the reply from then on.

        `PATCH /organizations/{organization}/teams/{team}`

        Service token: `write_teams`. OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            team: Slug of the team, such as `platform`.
            name: New name of the team. The slug may change with it.
            description: New description of the team, in free text.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Team`: A group of members of an organization, with the databases that they may work
            with.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_organization_team",
            (organization, team),
            Team,
            body={"name": name, "description": description},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        organization: str | None = None,
        team: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a team.

        Deletes the team, and with it the access to databases that its members had only through it.
        The members stay.

        `DELETE /organizations/{organization}/teams/{team}`

        Service token: `write_teams`. OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            team: Slug of the team, such as `platform`.
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
            "delete_organization_team",
            (organization, team),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncTeams(AsyncResource):
    """A team is a group of members of an organization that is given access to databases as one.

    Teams are addressed by their slug. A team that a directory manages can be read here but not
    changed.
    """

    @property
    def with_raw_response(self) -> AsyncTeamsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncTeamsWithRawResponse(self)

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
    ) -> AsyncPager[Team]:
        """List the teams of an organization.

        Returns the teams with their members and the databases they have access to.

        `GET /organizations/{organization}/teams`

        Service token: `read_organization`. OAuth: `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            q: Text to search the teams' names for.
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
            The items of all pages, each a `Team`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_organization_teams",
            (organization,),
            Team,
            query={"q": q, "page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        *,
        name: str,
        description: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Team:
        """Create a team.

        Creates a team without members or databases. The service makes the slug from the name.

        `POST /organizations/{organization}/teams`

        Service token: `write_teams`. OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            name: Name of the team, from which its slug is made.
            description: What the team is for, in free text.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Team`: A group of members of an organization, with the databases that they may work
            with.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_organization_team",
            (organization,),
            Team,
            body={"name": name, "description": description},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        organization: str | None = None,
        team: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Team:
        """Get a team.

        Returns one team with its members and the databases it has access to.

        `GET /organizations/{organization}/teams/{team}`

        Service token: `read_organization`. OAuth: `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            team: Slug of the team, such as `platform`.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Team`: A group of members of an organization, with the databases that they may work
            with.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_organization_team",
            (organization, team),
            Team,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        team: str = REQUIRED,
        *,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Team:
        """Change the name or description of a team.

        Changes the fields that are given and returns the team. A new name can come with a new slug:
        use the one in the reply from then on.

        `PATCH /organizations/{organization}/teams/{team}`

        Service token: `write_teams`. OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            team: Slug of the team, such as `platform`.
            name: New name of the team. The slug may change with it.
            description: New description of the team, in free text.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Team`: A group of members of an organization, with the databases that they may work
            with.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_organization_team",
            (organization, team),
            Team,
            body={"name": name, "description": description},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        organization: str | None = None,
        team: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a team.

        Deletes the team, and with it the access to databases that its members had only through it.
        The members stay.

        `DELETE /organizations/{organization}/teams/{team}`

        Service token: `write_teams`. OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            team: Slug of the team, such as `platform`.
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
            "delete_organization_team",
            (organization, team),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class TeamsWithRawResponse:
    """The methods of `Teams`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Teams) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)
        self.delete = to_raw(raw.delete)


class AsyncTeamsWithRawResponse:
    """The methods of `AsyncTeams`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncTeams) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.get = to_async_raw(raw.get)
        self.update = to_async_raw(raw.update)
        self.delete = to_async_raw(raw.delete)
