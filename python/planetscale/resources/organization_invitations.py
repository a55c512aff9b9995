# Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
"""Organization invitations: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.organization_invitations import KnownOrganizationInvitationRole, OrganizationInvitation


class OrganizationInvitations(Resource):
    """An invitation asks a person by email to join an organization.

    It is open until the person accepts, it is cancelled, or it expires. A person who accepts
    becomes a member.
    """

    @property
    def with_raw_response(self) -> OrganizationInvitationsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return OrganizationInvitationsWithRawResponse(self)

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
    ) -> SyncPager[OrganizationInvitation]:
        """List the invitations of an organization.

        Returns the invitations that nobody has accepted yet, those that have expired with them.

        `GET /organizations/{organization}/invitations`

        Service token: `write_members`. OAuth: `write_members` (organization).

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
            The items of all pages, each a `OrganizationInvitation`. Pages are fetched as they
            are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_organization_invitations",
            (organization,),
            OrganizationInvitation,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        organization: str | None = None,
        *,
        email: str,
        role: KnownOrganizationInvitationRole | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> OrganizationInvitation:
        """Invite a person to an organization.

        Sends an invitation to an email address. Answers 422 when the address is not valid, belongs
        to a member already, or has an open invitation.

        `POST /organizations/{organization}/invitations`

        Service token: `write_members`. OAuth: `write_members` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            email: Email address to send the invitation to.
            role: What the person may do in the organization after accepting. The service
                decides when it is left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `OrganizationInvitation`: An invitation of a person to an organization that has not
            been accepted yet.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "create_organization_invitation",
            (organization,),
            OrganizationInvitation,
            body={"email": email, "role": role},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel(
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
        """Cancel an invitation.

        Takes an invitation back, so that the link in its email no longer works.

        `DELETE /organizations/{organization}/invitations/{id}`

        Service token: `write_members`. OAuth: `write_members` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the invitation, as `id` in the list of invitations.
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
            "cancel_organization_invitation",
            (organization, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncOrganizationInvitations(AsyncResource):
    """An invitation asks a person by email to join an organization.

    It is open until the person accepts, it is cancelled, or it expires. A person who accepts
    becomes a member.
    """

    @property
    def with_raw_response(self) -> AsyncOrganizationInvitationsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncOrganizationInvitationsWithRawResponse(self)

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
    ) -> AsyncPager[OrganizationInvitation]:
        """List the invitations of an organization.

        Returns the invitations that nobody has accepted yet, those that have expired with them.

        `GET /organizations/{organization}/invitations`

        Service token: `write_members`. OAuth: `write_members` (organization).

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
            The items of all pages, each a `OrganizationInvitation`. Pages are fetched as they
            are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_organization_invitations",
            (organization,),
            OrganizationInvitation,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        organization: str | None = None,
        *,
        email: str,
        role: KnownOrganizationInvitationRole | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> OrganizationInvitation:
        """Invite a person to an organization.

        Sends an invitation to an email address. Answers 422 when the address is not valid, belongs
        to a member already, or has an open invitation.

        `POST /organizations/{organization}/invitations`

        Service token: `write_members`. OAuth: `write_members` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            email: Email address to send the invitation to.
            role: What the person may do in the organization after accepting. The service
                decides when it is left out.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `OrganizationInvitation`: An invitation of a person to an organization that has not
            been accepted yet.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "create_organization_invitation",
            (organization,),
            OrganizationInvitation,
            body={"email": email, "role": role},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel(
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
        """Cancel an invitation.

        Takes an invitation back, so that the link in its email no longer works.

        `DELETE /organizations/{organization}/invitations/{id}`

        Service token: `write_members`. OAuth: `write_members` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the invitation, as `id` in the list of invitations.
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
            "cancel_organization_invitation",
            (organization, id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class OrganizationInvitationsWithRawResponse:
    """The methods of `OrganizationInvitations`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: OrganizationInvitations) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.create = to_raw(raw.create)
        self.cancel = to_raw(raw.cancel)


class AsyncOrganizationInvitationsWithRawResponse:
    """The methods of `AsyncOrganizationInvitations`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncOrganizationInvitations) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.create = to_async_raw(raw.create)
        self.cancel = to_async_raw(raw.cancel)
