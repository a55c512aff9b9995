# Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
"""Invoices: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw, to_async_raw_page, to_raw, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.invoices import Invoice, InvoiceLineItem


class Invoices(Resource):
    """What an organization was billed for each billing period, usually a month."""

    @property
    def with_raw_response(self) -> InvoicesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return InvoicesWithRawResponse(self)

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
    ) -> SyncPager[Invoice]:
        """List the invoices of an organization.

        Gives the invoices of an organization, page by page, with their totals and whether they have
        been paid.

        `GET /organizations/{organization}/invoices`

        Service token: `read_invoices`. OAuth: `read_invoices` (organization).

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
            The items of all pages, each a `Invoice`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_invoices",
            (organization,),
            Invoice,
            query={"page": page, "per_page": per_page},
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
    ) -> Invoice:
        """Get an invoice.

        Gives one invoice of an organization with its total and whether it has been paid.

        `GET /organizations/{organization}/invoices/{id}`

        Service token: `read_invoices`. OAuth: `read_invoices` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the invoice, as `id` in the list of invoices.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Invoice`: The bill for one billing period of an organization.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_invoice",
            (organization, id),
            Invoice,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_line_items(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[InvoiceLineItem]:
        """List what an invoice is made up of.

        Gives the single charges of an invoice, page by page, such as the cluster or the backups of
        one branch.

        `GET /organizations/{organization}/invoices/{id}/line-items`

        Service token: `read_invoices`. OAuth: `read_invoices` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the invoice, as `id` in the list of invoices.
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
            The items of all pages, each a `InvoiceLineItem`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "get_invoice_line_items",
            (organization, id),
            InvoiceLineItem,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncInvoices(AsyncResource):
    """What an organization was billed for each billing period, usually a month."""

    @property
    def with_raw_response(self) -> AsyncInvoicesWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncInvoicesWithRawResponse(self)

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
    ) -> AsyncPager[Invoice]:
        """List the invoices of an organization.

        Gives the invoices of an organization, page by page, with their totals and whether they have
        been paid.

        `GET /organizations/{organization}/invoices`

        Service token: `read_invoices`. OAuth: `read_invoices` (organization).

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
            The items of all pages, each a `Invoice`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_invoices",
            (organization,),
            Invoice,
            query={"page": page, "per_page": per_page},
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
    ) -> Invoice:
        """Get an invoice.

        Gives one invoice of an organization with its total and whether it has been paid.

        `GET /organizations/{organization}/invoices/{id}`

        Service token: `read_invoices`. OAuth: `read_invoices` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the invoice, as `id` in the list of invoices.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `Invoice`: The bill for one billing period of an organization.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_invoice",
            (organization, id),
            Invoice,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def list_line_items(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[InvoiceLineItem]:
        """List what an invoice is made up of.

        Gives the single charges of an invoice, page by page, such as the cluster or the backups of
        one branch.

        `GET /organizations/{organization}/invoices/{id}/line-items`

        Service token: `read_invoices`. OAuth: `read_invoices` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the invoice, as `id` in the list of invoices.
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
            The items of all pages, each a `InvoiceLineItem`. Pages are fetched as they are
            needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "get_invoice_line_items",
            (organization, id),
            InvoiceLineItem,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class InvoicesWithRawResponse:
    """The methods of `Invoices`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Invoices) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)
        self.get = to_raw(raw.get)
        self.list_line_items = to_raw_page(raw.list_line_items)


class AsyncInvoicesWithRawResponse:
    """The methods of `AsyncInvoices`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncInvoices) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
        self.get = to_async_raw(raw.get)
        self.list_line_items = to_async_raw_page(raw.list_line_items)
