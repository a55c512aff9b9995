"""How far a wait has come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from planetscale._models import decode

if TYPE_CHECKING:
    from collections.abc import Callable

    from planetscale._native import Response

T = TypeVar("T")


class Progress(Generic[T]):
    """What a poll showed; `on_progress=print` prints a line for each."""

    __slots__ = ("_response", "_type", "elapsed", "polls", "state")

    polls: int
    """How many answers were looked at."""
    elapsed: float
    """The seconds since the wait began."""
    state: str | None
    """The state that the answer names."""

    def __init__(self, polls: int, elapsed: float, state: str | None, response: Response, type_: type[T]) -> None:
        self.polls = polls
        self.elapsed = elapsed
        self.state = state
        self._response = response
        self._type = type_

    @property
    def value(self) -> T:
        """The object that was seen."""
        return decode(self._response, self._type)

    def __repr__(self) -> str:
        return f"{self.state or 'unknown'} after {self.elapsed:.1f} s"


def reporter(
    type_: type[T],
    on_progress: Callable[[Progress[T]], object] | None,
    progress: bool,
    description: str,
) -> tuple[Callable[[int, float, str | None, Response], None] | None, Callable[[], None]]:
    """What the engine tells of each poll, and what is to be called in the end."""
    bar = _bar(description) if progress else None
    close: Callable[[], None] = bar.close if bar is not None else _nothing
    if on_progress is None and bar is None:
        return None, close

    def report(polls: int, elapsed: float, state: str | None, response: Response) -> None:
        if bar is not None:
            bar.set_postfix_str(state or "unknown", refresh=False)
            bar.update()
        if on_progress is not None:
            on_progress(Progress(polls, elapsed, state, response, type_))

    return report, close


def _nothing() -> None:
    pass


def _bar(description: str) -> Any:
    try:
        from tqdm.auto import tqdm
    except ImportError:
        from planetscale.errors import ConfigError

        msg = "progress: needs tqdm, which is not installed: pip install 'planetscale[progress]', or use on_progress"
        raise ConfigError(msg, argument="progress") from None
    return tqdm(desc=description, unit=" polls", bar_format="{desc}: {postfix} [{elapsed}, {n_fmt}{unit}]")
