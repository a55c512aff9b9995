"""Lists, page after page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

import msgspec

from planetscale._documents import nested
from planetscale._models import Model, broken, decode
from planetscale._native import Response, next_page
from planetscale._options import CallParts
from planetscale._transport import Transport
from planetscale.errors import ConfigError

T = TypeVar("T")


class _List(NamedTuple):
    """Where a page came from."""

    transport: Transport
    parts: CallParts
    item: Any
    response: Response
    sized: bool
    """Whether it was one of all pages, which have as many items as there can be on one."""

    def next(self) -> CallParts | None:
        """The call for the page after it."""
        if not self.response.has_document:
            return None
        try:
            added = next_page(self.parts, self.response.body, self.sized)
        except ValueError as error:
            raise broken(self.response, error) from None
        if added is None:
            return None
        target, path, query, body, options = self.parts
        names = {name for name, _ in added}
        kept = [(name, value) for name, value in query or [] if name not in names]
        return target, path, kept + added, body, options


@nested("data")
class BasePage(Model, Generic[T], kw_only=True):
    """What a page of a list has. What a list does not have, such as totals or cursors, is `None`."""

    # The service answers small lists without an envelope, and its cursors are not always texts.
    _bare_: ClassVar[str | None] = "data"
    _numbers_: ClassVar[frozenset[str]] = frozenset({"cursor_start", "cursor_end"})

    data: list[T] = msgspec.field(default_factory=list)
    """The items of this page."""
    current_page: int | None = None
    """The number of this page, from 1."""
    per_page: int | None = None
    """How many items a page has."""
    next_page: int | None = None
    """The number of the next page; none on the last one."""
    next_page_url: str | None = None
    """The address of the next page."""
    prev_page: int | None = None
    """The number of the page before; none on the first one."""
    prev_page_url: str | None = None
    """The address of the page before."""
    total_count: int | None = None
    """How many items there are in all, where the service counts them."""
    total_pages: int | None = None
    """How many pages there are in all, where the service counts them."""
    has_next: bool | None = None
    """In lists that go on by cursors: whether items follow."""
    has_prev: bool | None = None
    """In lists that go on by cursors: whether items come before."""
    cursor_start: str | None = None
    """The first item's cursor: ask for what ends before it."""
    cursor_end: str | None = None
    """The last item's cursor: ask for what starts after it."""

    def __iter__(self) -> Iterator[T]:
        return iter(self.data)

    def __len__(self) -> int:
        return len(self.data)

    def _next(self) -> tuple[_List, CallParts | None]:
        """The list, and the call for the page after this one."""
        came: _List | None = self.__dict__.get("_list")
        if came is None:
            msg = "page: was not read from a list, so that nothing is known of the page after it"
            raise ConfigError(msg, argument="page")
        return came, came.next()


class Page(BasePage[T], Generic[T], kw_only=True):
    """One page of a list. What a list does not have, such as totals or cursors, is `None`."""

    def get_next_page(self) -> Page[T] | None:
        """The page after this one, or `None` on the last. One call, with the options of the list.

        Raises:
            ConfigError: The page was made by hand or pickled, or is of `with_raw_response`.
        """
        came, call = self._next()
        if call is None:
            return None
        response = came.transport.engine.call(call)
        return _page(Page, came.transport, call, came.item, response)


class AsyncPage(BasePage[T], Generic[T], kw_only=True):
    """One page of a list, for asyncio. What a list does not have, such as totals or cursors, is `None`."""

    async def get_next_page(self) -> AsyncPage[T] | None:
        """The page after this one, or `None` on the last. One call, with the options of the list.

        Raises:
            ConfigError: The page was made by hand or pickled, or is of `with_raw_response`.
        """
        came, call = self._next()
        if call is None:
            return None
        response = await came.transport.call_async(call)
        return _page(AsyncPage, came.transport, call, came.item, response)


P = TypeVar("P", bound=BasePage[Any])


def _page(
    cls: type[P], transport: Transport, parts: CallParts, item: Any, response: Response, *, sized: bool = False
) -> P:
    """A page that knows the page after it."""
    page: P = decode(response, cls[item])  # type: ignore[index]
    page.__dict__["_list"] = _List(transport, parts, item, response, sized)
    return page


def _is_none(limit: object) -> bool:
    """Whether no item is wanted."""
    if limit is None:
        return False
    # No number of items is ever equal to a half one, so that such a limit would be none.
    if not isinstance(limit, int):
        msg = f"limit: must be a whole number, not {type(limit).__name__}"
        raise ConfigError(msg, argument="limit")
    return limit <= 0


class SyncPager(Generic[T]):
    """A list that is fetched as it is read: nothing is sent before the first item is wanted.

    `for item in pager` goes through the items of all pages. Each loop asks anew; `next(pager)` goes on where the last
    `next` was.
    """

    def __init__(self, transport: Transport, parts: CallParts, item: type[T]) -> None:
        self._transport = transport
        self._parts = parts
        self._item = item
        self._cursor: Iterator[T] | None = None

    def page(self) -> Page[T]:
        """The page that was asked for, alone, with its numbers and totals."""
        response = self._transport.engine.call(self._parts)
        return _page(Page, self._transport, self._parts, self._item, response)

    def pages(self) -> Iterator[Page[T]]:
        """All pages from that one on, fetched ahead of the reader."""
        pages = self._transport.engine.pages(self._parts, True)
        try:
            while (response := pages.next()) is not None:
                yield _page(Page, self._transport, self._parts, self._item, response, sized=True)
        finally:
            pages.close()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.data

    def __next__(self) -> T:
        if self._cursor is None:
            self._cursor = iter(self)
        return next(self._cursor)

    def first(self) -> T | None:
        """The first item, or `None` in an empty list. One call."""
        data = self.page().data
        return data[0] if data else None

    def to_list(self, *, limit: int | None = None) -> list[T]:
        """All items, or the first `limit` of them; no page after that is waited for."""
        items: list[T] = []
        if _is_none(limit):
            return items
        for item in self:
            items.append(item)
            if len(items) == limit:
                break
        return items

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._parts[0]}>"


class AsyncPager(Generic[T]):
    """A list that is fetched as it is read: nothing is sent before the first item is wanted.

    `async for item in pager` goes through the items of all pages. Each loop asks anew; `await anext(pager)` goes on
    where the last `anext` was. `await pager` is the page that was asked for.
    """

    def __init__(self, transport: Transport, parts: CallParts, item: type[T]) -> None:
        self._transport = transport
        self._parts = parts
        self._item = item
        self._cursor: AsyncIterator[T] | None = None

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        """`await pager` is `await pager.page()`."""
        return self.page().__await__()

    async def page(self) -> AsyncPage[T]:
        """The page that was asked for, alone, with its numbers and totals."""
        response = await self._transport.call_async(self._parts)
        return _page(AsyncPage, self._transport, self._parts, self._item, response)

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """All pages from that one on, fetched ahead of the reader."""
        pages = self._transport.engine.pages(self._parts, False)

        def start(done: Any) -> Any:
            pages.submit_next(done)
            return pages

        try:
            while True:
                response: Response | None = await self._transport.submitted(start)
                if response is None:
                    return
                yield _page(AsyncPage, self._transport, self._parts, self._item, response, sized=True)
        finally:
            pages.close()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.data:
                yield item

    async def __anext__(self) -> T:
        if self._cursor is None:
            self._cursor = aiter(self)
        return await anext(self._cursor)

    async def first(self) -> T | None:
        """The first item, or `None` in an empty list. One call."""
        data = (await self.page()).data
        return data[0] if data else None

    async def to_list(self, *, limit: int | None = None) -> list[T]:
        """All items, or the first `limit` of them; no page after that is waited for."""
        items: list[T] = []
        if _is_none(limit):
            return items
        async for item in self:
            items.append(item)
            if len(items) == limit:
                break
        return items

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._parts[0]}>"
