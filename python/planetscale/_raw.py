"""Replies as they came: what `with_raw_response` gives."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

from planetscale._headers import Headers
from planetscale._native import Response

if TYPE_CHECKING:
    from planetscale._pages import AsyncPager, Page, SyncPager

T = TypeVar("T")
P = ParamSpec("P")


class RawResponse(Generic[T]):
    """An answer as it came; `parse()` reads it as the method without `with_raw_response` would."""

    __slots__ = ("_headers", "_parse", "_response")

    def __init__(self, response: Response, parse: Callable[[Response], T]) -> None:
        self._response = response
        self._parse = parse
        self._headers: Headers | None = None

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; names in any case."""
        if self._headers is None:
            self._headers = Headers(self._response.headers)
        return self._headers

    @property
    def request_id(self) -> str | None:
        """The service's id of the request, to quote to its support."""
        return self._response.request_id

    @property
    def attempts(self) -> int:
        """How many times the request was tried."""
        return self._response.attempts

    @property
    def url(self) -> str:
        """The address that was asked, without its query."""
        return self._response.url

    @property
    def body(self) -> bytes:
        """The body, unpacked. It can hold secrets and is not printed."""
        return self._response.body

    @property
    def has_document(self) -> bool:
        """Whether the service sent a document about what it did; without one, `parse()` gives an empty value."""
        return self._response.has_document

    @property
    def gone(self) -> bool:
        """Whether the thing is gone: a repeated deletion found nothing left to delete."""
        return self._response.gone

    def json(self) -> Any:
        """The body as whatever JSON it is, with the fields that the SDK does not know; `None` without a document."""
        from planetscale._models import decode_any

        return decode_any(self._response)

    def parse(self) -> T:
        """The typed result."""
        return self._parse(self._response)

    def __reduce__(self) -> tuple[Any, ...]:
        return RawResponse, (self._response, self._parse)

    def __repr__(self) -> str:
        return f"<RawResponse {self.status} of {self._response.operation}, {len(self.body)} bytes>"


# The functions below change nothing but what a method is said to return: the methods that they are given belong to a
# resource that hands out replies as they came.


def to_raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """A method that sends something."""
    return cast("Callable[P, RawResponse[T]]", method)


def to_async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """The same for asynchronous code."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)


def to_raw_page(method: Callable[P, SyncPager[T]]) -> Callable[P, RawResponse[Page[T]]]:
    """A method that lists something: its reply is one page."""
    return cast("Callable[P, RawResponse[Page[T]]]", method)


def to_async_raw_page(method: Callable[P, AsyncPager[T]]) -> Callable[P, Awaitable[RawResponse[Page[T]]]]:
    """The same for asynchronous code."""
    return cast("Callable[P, Awaitable[RawResponse[Page[T]]]]", method)
