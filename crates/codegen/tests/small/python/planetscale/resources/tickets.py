# Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
"""Tickets: a method an operation."""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.tickets import Ticket


class Tickets(Resource):
    """Tickets open the gate."""

    @property
    def with_raw_response(self) -> TicketsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return TicketsWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        *,
        starting_after: str | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[Ticket]:
        """List the tickets.

        Returns the tickets.

        `GET /organizations/{organization}/tickets`

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            starting_after: Cursor after which the page starts.
            ending_before: Cursor before which the page ends.
            limit: How many items a page holds.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            The items of all pages, each a `Ticket`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_tickets",
            (organization,),
            Ticket,
            query={"starting_after": starting_after, "ending_before": ending_before, "limit": limit},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def download(
        self,
        organization: str | None = None,
        ticket_id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> bytes:
        """Download a ticket.

        Returns the picture of a ticket.

        `GET /organizations/{organization}/tickets/{ticket_id}/picture`

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            ticket_id: Identifier of the ticket.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            What was downloaded, as bytes.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call_bytes(
            "download_ticket",
            (organization, ticket_id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def prices(
        self,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[str]:
        """List the prices.

        Returns the prices.

        `GET /prices`

        Args:
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "list_prices",
            (),
            list[str],
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncTickets(AsyncResource):
    """Tickets open the gate."""

    @property
    def with_raw_response(self) -> AsyncTicketsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncTicketsWithRawResponse(self)

    def list(
        self,
        organization: str | None = None,
        *,
        starting_after: str | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[Ticket]:
        """List the tickets.

        Returns the tickets.

        `GET /organizations/{organization}/tickets`

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            starting_after: Cursor after which the page starts.
            ending_before: Cursor before which the page ends.
            limit: How many items a page holds.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            The items of all pages, each a `Ticket`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_tickets",
            (organization,),
            Ticket,
            query={"starting_after": starting_after, "ending_before": ending_before, "limit": limit},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def download(
        self,
        organization: str | None = None,
        ticket_id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> bytes:
        """Download a ticket.

        Returns the picture of a ticket.

        `GET /organizations/{organization}/tickets/{ticket_id}/picture`

        Args:
            organization: Name of the organization, such as `acme`. Without it, the client's own
                organization.
            ticket_id: Identifier of the ticket.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            What was downloaded, as bytes.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call_bytes(
            "download_ticket",
            (organization, ticket_id),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def prices(
        self,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> builtins.list[str]:
        """List the prices.

        Returns the prices.

        `GET /prices`

        Args:
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            A list.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "list_prices",
            (),
            list[str],
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class TicketsWithRawResponse:
    """The methods of `Tickets`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Tickets) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.download = to_raw(raw.download)
        self.prices = to_raw(raw.prices)


class AsyncTicketsWithRawResponse:
    """The methods of `AsyncTickets`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncTickets) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.download = to_async_raw(raw.download)
        self.prices = to_async_raw(raw.prices)
