"""The one place where calls leave Python."""

from __future__ import annotations

import atexit
import contextlib
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn, cast

from planetscale import _native
from planetscale._native import Engine, Response
from planetscale._options import CallParts
from planetscale.errors import ConfigError

if TYPE_CHECKING:
    import asyncio

atexit.register(_native.shut_down)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_native.after_fork_in_child)


class _Closed:
    """Stands in for the engine of a client that was closed."""

    def __getattr__(self, name: str) -> NoReturn:
        msg = "client: is closed"
        raise ConfigError(msg, argument="client")


class Transport:
    """An engine that copies of a client share, and the asyncio side of it."""

    __slots__ = ("engine",)

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def close(self) -> None:
        """Lets go of connections and threads once the calls under way are done."""
        self.engine = cast("Engine", _Closed())

    async def call_async(self, parts: CallParts) -> Response:
        """Sends a call; a cancelled task ends it."""
        return cast("Response", await self.submitted(lambda done: self.engine.submit(parts, done)))

    async def submitted(self, start: Callable[[Callable[[Any], None]], Any]) -> Any:
        """Awaits what `start` sets off: it gets a function for the result, and returns a handle to cancel it."""
        loop = running_loop()
        future: asyncio.Future[Any] = loop.create_future()

        def done(result: Any) -> None:
            with contextlib.suppress(RuntimeError):
                # The loop is closed: nobody waits any more.
                loop.call_soon_threadsafe(_settle, future, result)

        handle = start(done)
        try:
            return await future
        except BaseException:
            if future.cancelled() or not future.done():
                (handle.cancel if hasattr(handle, "cancel") else handle.close)()
            raise


def running_loop() -> asyncio.AbstractEventLoop:
    """The loop that this code runs in."""
    # Not at the top: it takes longer to import than all of the SDK, and blocking code has no need of it.
    from asyncio import get_running_loop

    try:
        return get_running_loop()
    except RuntimeError:
        msg = "AsyncPlanetScale: needs a running asyncio loop; other frameworks, such as trio, have none"
        raise ConfigError(msg, argument="client") from None


def _settle(future: asyncio.Future[Any], result: Any) -> None:
    if future.cancelled():
        return
    if isinstance(result, BaseException):
        future.set_exception(result)
    else:
        future.set_result(result)
