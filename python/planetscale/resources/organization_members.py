# Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
"""Organization members: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.organization_members import KnownOrganizationRole, OrganizationMembership


class OrganizationMembers(Resource):
    """A member is a user's place in an organization together with the role held there.

    People join by invitation or through the identity provider; here they are listed, given another
    role and removed.
    """

    @property
    def with_raw_response(self) -> OrganizationMembersWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return OrganizationMembersWithRawResponse(self)

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
    ) -> SyncPager[OrganizationMembership]:
        """List the members of an organization.

        Returns every user of the organization with the role held in it.

        `GET /organizations/{organization}/members`

        Service token: `read_organization`. OAuth: `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            q: Text to search the members' names and email addresses for.
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
            The items of all pages, each a `OrganizationMembership`. Pages are fetched as they
            are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_organization_members",
            (organization,),
            OrganizationMembership,
            query={"q": q, "page": page, "per_page": per_page},
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
    ) -> OrganizationMembership:
        """Get a member of an organization.

        Returns one member, found by the user's identifier, with the role held in the organization.

        `GET /organizations/{organization}/members/{id}`

        Service token: `read_organization`. OAuth: `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the user, `user.id` of the membership.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `OrganizationMembership`: A user's place in an organization.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_organization_membership",
            (organization, id),
            OrganizationMembership,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        role: KnownOrganizationRole,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> OrganizationMembership:
        """Change the role of a member.

        Gives the member another role in the organization and returns the membership. Refused when
        the identity provider manages the roles, and for the last administrator.

        `PATCH /organizations/{organization}/members/{id}`

        Service token: `write_organization`. OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the user, `user.id` of the membership.
            role: Role that the member gets.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `OrganizationMembership`: A user's place in an organization.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_organization_membership",
            (organization, id),
            OrganizationMembership,
            body={"role": role},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        delete_passwords: bool | Omit = OMIT,
        delete_service_tokens: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Remove a member from an organization.

        Takes the user out of the organization and its teams. The user's database passwords and
        service tokens stay in place unless their deletion is asked for. The last administrator
        cannot be removed, and nobody can leave their only organization.

        `DELETE /organizations/{organization}/members/{id}`

        Service token: `write_organization`. OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the user, `user.id` of the membership.
            delete_passwords: Whether the database passwords that the member made are deleted
                too, which cuts off everything that connects with them. Only when removing somebody
                else.
            delete_service_tokens: Whether the service tokens that the member made are deleted
                too, which cuts off everything that uses them. Only when removing somebody else.
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
            "remove_organization_member",
            (organization, id),
            query={"delete_passwords": delete_passwords, "delete_service_tokens": delete_service_tokens},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncOrganizationMembers(AsyncResource):
    """A member is a user's place in an organization together with the role held there.

    People join by invitation or through the identity provider; here they are listed, given another
    role and removed.
    """

    @property
    def with_raw_response(self) -> AsyncOrganizationMembersWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncOrganizationMembersWithRawResponse(self)

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
    ) -> AsyncPager[OrganizationMembership]:
        """List the members of an organization.

        Returns every user of the organization with the role held in it.

        `GET /organizations/{organization}/members`

        Service token: `read_organization`. OAuth: `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            q: Text to search the members' names and email addresses for.
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
            The items of all pages, each a `OrganizationMembership`. Pages are fetched as they
            are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_organization_members",
            (organization,),
            OrganizationMembership,
            query={"q": q, "page": page, "per_page": per_page},
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
    ) -> OrganizationMembership:
        """Get a member of an organization.

        Returns one member, found by the user's identifier, with the role held in the organization.

        `GET /organizations/{organization}/members/{id}`

        Service token: `read_organization`. OAuth: `read_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the user, `user.id` of the membership.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `OrganizationMembership`: A user's place in an organization.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_organization_membership",
            (organization, id),
            OrganizationMembership,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        role: KnownOrganizationRole,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> OrganizationMembership:
        """Change the role of a member.

        Gives the member another role in the organization and returns the membership. Refused when
        the identity provider manages the roles, and for the last administrator.

        `PATCH /organizations/{organization}/members/{id}`

        Service token: `write_organization`. OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the user, `user.id` of the membership.
            role: Role that the member gets.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `OrganizationMembership`: A user's place in an organization.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_organization_membership",
            (organization, id),
            OrganizationMembership,
            body={"role": role},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        delete_passwords: bool | Omit = OMIT,
        delete_service_tokens: bool | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Remove a member from an organization.

        Takes the user out of the organization and its teams. The user's database passwords and
        service tokens stay in place unless their deletion is asked for. The last administrator
        cannot be removed, and nobody can leave their only organization.

        `DELETE /organizations/{organization}/members/{id}`

        Service token: `write_organization`. OAuth: `write_organization` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the user, `user.id` of the membership.
            delete_passwords: Whether the database passwords that the member made are deleted
                too, which cuts off everything that connects with them. Only when removing somebody
                else.
            delete_service_tokens: Whether the service tokens that the member made are deleted
                too, which cuts off everything that uses them. Only when removing somebody else.
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
            "remove_organization_member",
            (organization, id),
            query={"delete_passwords": delete_passwords, "delete_service_tokens": delete_service_tokens},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class OrganizationMembersWithRawResponse:
    """The methods of `OrganizationMembers`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: OrganizationMembers) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.get = to_raw(raw.get)
        self.update = to_raw(raw.update)
        self.delete = to_raw(raw.delete)


class AsyncOrganizationMembersWithRawResponse:
    """The methods of `AsyncOrganizationMembers`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncOrganizationMembers) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.get = to_async_raw(raw.get)
        self.update = to_async_raw(raw.update)
        self.delete = to_async_raw(raw.delete)
