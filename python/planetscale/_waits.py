"""How far a wait has come."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from planetscale._models import decode
from planetscale._native import Response
from planetscale.errors import ConfigError, PlanetScaleError

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class Progress(Generic[T]):
    """What a look showed; `on_progress=print` prints a line for each."""

    __slots__ = ("_response", "_type", "elapsed", "error", "last", "percent", "polls", "state", "subject")

    polls: int
    """How many times it was looked."""
    elapsed: float
    """The seconds since the wait began."""
    subject: str | None
    """What people call the thing: its name, number or id, once it was seen."""
    state: str | None
    """The state that the answer names."""
    percent: float | None
    """How far it is, from 0 to 100, where the service says."""
    error: PlanetScaleError | None
    """Why the look failed."""
    last: bool
    """Whether this look ended the wait."""

    def __init__(
        self,
        type_: type[T],
        polls: int,
        elapsed: float,
        subject: str | None,
        state: str | None,
        percent: float | None,
        response: Response | None,
        error: PlanetScaleError | None,
        last: bool,
    ) -> None:
        self.polls = polls
        self.elapsed = elapsed
        self.subject = subject
        self.state = state
        self.percent = percent
        self.error = error
        self.last = last
        self._response = response
        self._type = type_

    @property
    def value(self) -> T | None:
        """The object as this look found it; none when the look failed, and when the thing is gone.

        Raises:
            DecodeError: The answer is something else.
        """
        return None if self._response is None else decode(self._response, self._type)

    def _shown(self) -> str:
        if self.error is not None:
            return "the look failed"
        if self._response is None:
            return "gone"
        percent = "" if self.percent is None else f", {self.percent:.0f}%"
        return f"{self.state or 'unknown'}{percent}"

    def __repr__(self) -> str:
        subject = "" if self.subject is None else f"{self.subject}: "
        error = "" if self.error is None else f": {self.error}"
        return f"{subject}{self._shown()} after {self.elapsed:.1f} s{error}"


def reporter(
    type_: type[T],
    on_progress: Callable[[Progress[T]], object] | None,
    progress: bool,
    description: str,
    *,
    may_await: bool = False,
) -> tuple[Callable[..., Awaitable[object] | None] | None, Callable[[], None]]:
    """What the engine tells of each look, and what is to be called in the end."""
    if on_progress is not None:
        if not callable(on_progress):
            raise _refused(f"must be a function, not {type(on_progress).__name__}")
        if not may_await and inspect.iscoroutinefunction(on_progress):
            raise _refused("is asynchronous, which blocking code cannot await: give a plain function")
    bar = _bar(description) if progress else None
    close: Callable[[], None] = bar.close if bar is not None else _nothing
    if on_progress is None and bar is None:
        return None, close

    def report(*seen: Any) -> Awaitable[object] | None:
        step = Progress(type_, *seen)
        if bar is not None:
            subject = "" if step.subject is None else f" ({step.subject})"
            bar.set_description_str(f"{description}{subject}: {step._shown()}", refresh=False)
            bar.update()
        told = None if on_progress is None else on_progress(step)
        if not inspect.isawaitable(told):
            return None
        if not may_await:
            if inspect.iscoroutine(told):
                told.close()
            raise _refused("returned something to await, which blocking code cannot do")
        return told

    return report, close


def _refused(rule: str) -> ConfigError:
    return ConfigError(f"on_progress: {rule}", argument="on_progress")


async def listen(heard: asyncio.Queue[Any], report: Callable[..., Awaitable[object] | None]) -> None:
    """Reports what comes out of a queue, one look after the other, until it is told that there are no more."""
    while (seen := await heard.get()) is not None:
        told = report(*seen)
        if told is not None:
            await told


def _nothing() -> None:
    pass


def _bar(description: str) -> Any:
    try:
        from tqdm.auto import tqdm
    except ImportError:
        msg = "progress: needs tqdm, which is not installed: pip install 'planetscale[progress]', or use on_progress"
        raise ConfigError(msg, argument="progress") from None
    return tqdm(desc=description, unit=" looks", bar_format="{desc} [{elapsed}, {n_fmt}{unit}]")
