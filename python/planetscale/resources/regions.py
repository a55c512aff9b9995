# Generated from api/resources/regions.yaml by `cargo xtask codegen`. Do not edit.
"""Regions: a method an operation."""

from __future__ import annotations

from collections.abc import Mapping

from planetscale._options import OMIT, Omit, Options, Seconds
from planetscale._pages import AsyncPager, SyncPager
from planetscale._raw import to_async_raw_page, to_raw_page
from planetscale._resource import AsyncResource, Resource
from planetscale.types.shared import Region


class Regions(Resource):
    """The regions of the cloud providers in which PlanetScale runs databases, whatever the organization.

    Which of them an organization or a database can use is listed with organizations and databases.
    """

    @property
    def with_raw_response(self) -> RegionsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return RegionsWithRawResponse(self)

    def list(
        self,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> SyncPager[Region]:
        """List all regions of the service.

        Returns every public region with its provider, place and addresses, page by page. Where a
        region stands without an organization, the flags for its engines and for the default are
        absent.

        `GET /regions`

        Args:
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
            The items of all pages, each a `Region`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_public_regions",
            (),
            Region,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncRegions(AsyncResource):
    """The regions of the cloud providers in which PlanetScale runs databases, whatever the organization.

    Which of them an organization or a database can use is listed with organizations and databases.
    """

    @property
    def with_raw_response(self) -> AsyncRegionsWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncRegionsWithRawResponse(self)

    def list(
        self,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncPager[Region]:
        """List all regions of the service.

        Returns every public region with its provider, place and addresses, page by page. Where a
        region stands without an organization, the flags for its engines and for the default are
        absent.

        `GET /regions`

        Args:
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
            The items of all pages, each a `Region`. Pages are fetched as they are needed.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._list(
            "list_public_regions",
            (),
            Region,
            query={"page": page, "per_page": per_page},
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class RegionsWithRawResponse:
    """The methods of `Regions`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: Regions) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_raw_page(raw.list)


class AsyncRegionsWithRawResponse:
    """The methods of `AsyncRegions`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncRegions) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.list = to_async_raw_page(raw.list)
