"""Lists, page after page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

import msgspec

from planetscale._models import Model, decode
from planetscale.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from planetscale._native import Response
    from planetscale._options import CallParts
    from planetscale._transport import Transport

T = TypeVar("T")


class Page(Model, Generic[T], kw_only=True):
    """One page of a list. What a list does not have, such as totals or cursors, is `None`."""

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

    `for item in pager` goes through the items of all pages. Each loop asks anew.
    """

    def __init__(self, transport: Transport, parts: CallParts, item: type[T]) -> None:
        self._transport = transport
        self._parts = parts
        self._page = cast("type[Page[T]]", Page[item])  # type: ignore[valid-type]

    def page(self) -> Page[T]:
        """The page that was asked for, alone, with its numbers and totals."""
        return decode(self._transport.engine.call(self._parts), self._page)

    def pages(self) -> Iterator[Page[T]]:
        """All pages from that one on, fetched ahead of the reader."""
        pages = self._transport.engine.pages(self._parts, True)
        try:
            while (response := pages.next()) is not None:
                yield decode(response, self._page)
        finally:
            pages.close()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.data

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

    `async for item in pager` goes through the items of all pages. Each loop asks anew.
    """

    def __init__(self, transport: Transport, parts: CallParts, item: type[T]) -> None:
        self._transport = transport
        self._parts = parts
        self._page = cast("type[Page[T]]", Page[item])  # type: ignore[valid-type]

    async def page(self) -> Page[T]:
        """The page that was asked for, alone, with its numbers and totals."""
        return decode(await self._transport.call_async(self._parts), self._page)

    async def pages(self) -> AsyncIterator[Page[T]]:
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
                yield decode(response, self._page)
        finally:
            pages.close()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.data:
                yield item

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
