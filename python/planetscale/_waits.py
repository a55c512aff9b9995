"""How far a wait has come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from planetscale._models import decode

if TYPE_CHECKING:
    from collections.abc import Callable

    from planetscale._native import Response
    from planetscale.errors import PlanetScaleError

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
) -> tuple[Callable[..., None] | None, Callable[[], None]]:
    """What the engine tells of each look, and what is to be called in the end."""
    bar = _bar(description) if progress else None
    close: Callable[[], None] = bar.close if bar is not None else _nothing
    if on_progress is None and bar is None:
        return None, close

    def report(*seen: Any) -> None:
        step = Progress(type_, *seen)
        if bar is not None:
            subject = "" if step.subject is None else f" ({step.subject})"
            bar.set_description_str(f"{description}{subject}: {step._shown()}", refresh=False)
            bar.update()
        if on_progress is not None:
            on_progress(step)

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
    return tqdm(desc=description, unit=" looks", bar_format="{desc} [{elapsed}, {n_fmt}{unit}]")
