"""What the generated resources stand on."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from planetscale._logging import sync
from planetscale._models import decode
from planetscale._native import Cancel, Response
from planetscale._options import NO_OPTIONS, OMIT, CallParts, Omit, Options, Seconds, WaitOptions, limit, parts, seconds
from planetscale._pages import AsyncPager, Page, SyncPager
from planetscale._raw import RawResponse
from planetscale._transport import running_loop
from planetscale._typing import Self
from planetscale._waits import Progress, listen, reporter
from planetscale.errors import WaitError

if TYPE_CHECKING:
    from planetscale._client import AsyncPlanetScale, PlanetScale

T = TypeVar("T")

_Path = tuple[Any, ...]


class _Base:
    """A group of operations of one client."""

    _is_raw = False

    def __init__(self, client: Any) -> None:
        self._client: PlanetScale | AsyncPlanetScale = client

    def _raw(self) -> Self:
        """A copy whose methods hand out replies as they came."""
        resource = copy.copy(self)
        resource._is_raw = True
        return resource

    def _parts(
        self,
        operation: str,
        path: _Path,
        query: Mapping[str, object] | None,
        body: Mapping[str, object] | None,
        options: Options | None,
    ) -> CallParts:
        sync()
        return parts(self._client._defaults, operation, path, query, body, options)

    def _give(self, response: Response, type_: type[T]) -> T:
        """The result, or the reply as it came where that was asked for."""
        if self._is_raw:
            return cast("T", _as_it_came(response, type_))
        return decode(response, type_)

    def _give_none(self, response: Response) -> None:
        return cast("None", RawResponse(response, _read_none) if self._is_raw else None)

    def _give_bytes(self, response: Response) -> bytes:
        return cast("bytes", RawResponse(response, _read_bytes)) if self._is_raw else response.body

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


def _read_none(_response: Response) -> None:
    return None


def _read_bytes(response: Response) -> bytes:
    return response.body


def _as_it_came(response: Response, type_: type[T]) -> RawResponse[T]:
    # No lambda: it could not be pickled.
    return RawResponse(response, partial(decode, cls=type_))


def _seen(error: WaitError, type_: Any) -> WaitError:
    """The error with the reply that was seen last."""
    response = error.__dict__.pop("response", None)
    if response is not None:
        error.last_response = _as_it_came(response, type_)
    return error


def _waiting(timeout: Seconds | Omit | None, interval: Seconds | None, missing_ok: bool) -> WaitOptions:
    pause = None if interval is None else seconds("interval", interval)
    return limit("timeout", timeout), pause, missing_ok


class Resource(_Base):
    """A group of operations, for blocking code."""

    def _call(
        self,
        operation: str,
        path: _Path,
        type_: type[T],
        *,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> T:
        call = self._parts(operation, path, query, body, options)
        return self._give(self._client._transport.engine.call(call), type_)

    def _call_none(
        self,
        operation: str,
        path: _Path,
        *,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> None:
        call = self._parts(operation, path, query, body, options)
        return self._give_none(self._client._transport.engine.call(call))

    def _call_bytes(
        self,
        operation: str,
        path: _Path,
        *,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> bytes:
        call = self._parts(operation, path, query, body, options)
        return self._give_bytes(self._client._transport.engine.call(call))

    def _list(
        self,
        operation: str,
        path: _Path,
        item: type[T],
        *,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> SyncPager[T]:
        call = self._parts(operation, path, query, body, options)
        if self._is_raw:
            response = self._client._transport.engine.call(call)
            return cast("SyncPager[T]", self._give(response, Page[item]))  # type: ignore[valid-type]
        return SyncPager(self._client._transport, call, item)

    def _wait(
        self,
        operation: str,
        waiter: str,
        path: _Path,
        type_: type[T],
        *,
        query: Mapping[str, object] | None = None,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[T]], object] | None = None,
        progress: bool = False,
        options: Options = NO_OPTIONS,
    ) -> T:
        waiting = _waiting(timeout, interval, False)
        seen = self._waited(operation, waiter, path, type_, query, waiting, on_progress, progress, options)
        return self._give(seen, type_)

    def _wait_gone(
        self,
        operation: str,
        waiter: str,
        path: _Path,
        type_: type[T],
        *,
        query: Mapping[str, object] | None = None,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[T]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        options: Options = NO_OPTIONS,
    ) -> None:
        waiting = _waiting(timeout, interval, missing_ok)
        self._waited(operation, waiter, path, type_, query, waiting, on_progress, progress, options)

    def _waited(
        self,
        operation: str,
        waiter: str,
        path: _Path,
        type_: type[T],
        query: Mapping[str, object] | None,
        waiting: WaitOptions,
        on_progress: Callable[[Progress[T]], object] | None,
        progress: bool,
        options: Options,
    ) -> Response:
        call = self._parts(operation, path, query, None, options)
        report, close = reporter(type_, on_progress, progress, waiter)
        try:
            return self._client._transport.engine.wait(call, waiter, waiting, report)
        except WaitError as error:
            raise _seen(error, type_) from error.__cause__
        finally:
            close()


class AsyncResource(_Base):
    """A group of operations, for asyncio."""

    async def _call(
        self,
        operation: str,
        path: _Path,
        type_: type[T],
        *,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> T:
        call = self._parts(operation, path, query, body, options)
        return self._give(await self._client._transport.call_async(call), type_)

    async def _call_none(
        self,
        operation: str,
        path: _Path,
        *,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> None:
        call = self._parts(operation, path, query, body, options)
        return self._give_none(await self._client._transport.call_async(call))

    async def _call_bytes(
        self,
        operation: str,
        path: _Path,
        *,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> bytes:
        call = self._parts(operation, path, query, body, options)
        return self._give_bytes(await self._client._transport.call_async(call))

    def _list(
        self,
        operation: str,
        path: _Path,
        item: type[T],
        *,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> AsyncPager[T]:
        call = self._parts(operation, path, query, body, options)
        if self._is_raw:
            return cast("AsyncPager[T]", self._raw_page(call, Page[item]))  # type: ignore[valid-type]
        return AsyncPager(self._client._transport, call, item)

    async def _raw_page(self, call: CallParts, type_: type[T]) -> T:
        return self._give(await self._client._transport.call_async(call), type_)

    async def _wait(
        self,
        operation: str,
        waiter: str,
        path: _Path,
        type_: type[T],
        *,
        query: Mapping[str, object] | None = None,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[T]], object] | None = None,
        progress: bool = False,
        options: Options = NO_OPTIONS,
    ) -> T:
        waiting = _waiting(timeout, interval, False)
        seen = await self._waited(operation, waiter, path, type_, query, waiting, on_progress, progress, options)
        return self._give(seen, type_)

    async def _wait_gone(
        self,
        operation: str,
        waiter: str,
        path: _Path,
        type_: type[T],
        *,
        query: Mapping[str, object] | None = None,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[T]], object] | None = None,
        progress: bool = False,
        missing_ok: bool = False,
        options: Options = NO_OPTIONS,
    ) -> None:
        waiting = _waiting(timeout, interval, missing_ok)
        await self._waited(operation, waiter, path, type_, query, waiting, on_progress, progress, options)

    async def _waited(
        self,
        operation: str,
        waiter: str,
        path: _Path,
        type_: type[T],
        query: Mapping[str, object] | None,
        waiting: WaitOptions,
        on_progress: Callable[[Progress[T]], object] | None,
        progress: bool,
        options: Options,
    ) -> Response:
        loop = running_loop()
        import asyncio

        call = self._parts(operation, path, query, None, options)
        transport = self._client._transport
        handles: list[Cancel] = []
        report, close = reporter(type_, on_progress, progress, waiter, may_await=True)
        heard: asyncio.Queue[Any] = asyncio.Queue()

        def told(*seen: Any) -> None:
            try:
                loop.call_soon_threadsafe(heard.put_nowait, seen)
            except RuntimeError:
                # The loop is closed: nobody waits any more.
                for handle in handles:
                    handle.cancel()

        def start(done: Any) -> Any:
            handles.append(transport.engine.submit_wait(call, waiter, waiting, told, done))
            return handles[0]

        # Its own task, in the context of the caller: a callback of asynchronous code expects to run there.
        listener = loop.create_task(listen(heard, report or _nothing))
        wait = loop.create_task(transport.submitted(start))
        try:
            await asyncio.wait((wait, listener), return_when=asyncio.FIRST_COMPLETED)
            if not listener.done():
                # The last look is told before the wait is over.
                heard.put_nowait(None)
            await listener
            return cast("Response", await wait)
        except WaitError as error:
            raise _seen(error, type_) from error.__cause__
        finally:
            wait.cancel()
            listener.cancel()
            await asyncio.gather(wait, listener, return_exceptions=True)
            close()


def _nothing(*_seen: object) -> None:
    pass
