"""What a call is made of, in the form that the native half takes."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from enum import Enum
from typing import Any, NamedTuple, TypeAlias, TypeVar

from planetscale._native import Cancel
from planetscale.errors import ConfigError

V = TypeVar("V")

Seconds: TypeAlias = float | timedelta
"""A time: a number of seconds, or a `timedelta`."""

# What the native half takes a call as.
_Pairs: TypeAlias = list[tuple[str, str]]
CallOptions: TypeAlias = tuple[float | None, float | None, int | None, _Pairs, _Pairs, str | None, Cancel | None]
"""Timeout, attempt timeout, retries, headers, more query, JSON of more fields, the handle to cancel it."""
CallParts: TypeAlias = tuple[str, tuple[Any, ...] | dict[str, Any], _Pairs | None, bytes | None, CallOptions | None]
"""An operation's id, or a method and a path; path arguments in URL order or by name; query; JSON; options."""
WaitOptions: TypeAlias = tuple[float | None, float | None, bool]
"""Timeout, interval, and whether what is missing counts as deleted."""


class Omit:
    """The type of `OMIT`."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"

    def __reduce__(self) -> str:
        return "OMIT"


OMIT = Omit()
"""The default of arguments that are not sent unless they are given; `None` is sent as null."""

REQUIRED: Any = ...
"""The default of path arguments that follow the organization: leaving one out is an error that names it."""


class Options(NamedTuple):
    """What differs for one call."""

    timeout: Seconds | Omit | None = OMIT
    attempt_timeout: Seconds | Omit | None = OMIT
    max_retries: int | None = None
    extra_headers: Mapping[str, str] | None = None
    extra_query: Mapping[str, object] | None = None
    extra_body: Mapping[str, object] | None = None


NO_OPTIONS = Options()


class Defaults(NamedTuple):
    """What `with_options` changes for all calls of a client."""

    options: Options = NO_OPTIONS
    cancel: Cancel | None = None

    def merged(self, given: Options) -> Options:
        """These options, with what was given for one call in their place."""
        ours = self.options
        return Options(
            ours.timeout if given.timeout is OMIT else given.timeout,
            ours.attempt_timeout if given.attempt_timeout is OMIT else given.attempt_timeout,
            ours.max_retries if given.max_retries is None else given.max_retries,
            _both("extra_headers", ours.extra_headers, given.extra_headers),
            _both("extra_query", ours.extra_query, given.extra_query),
            _both("extra_body", ours.extra_body, given.extra_body),
        )


NO_DEFAULTS = Defaults()


def limit(name: str, given: Seconds | Omit | None) -> float | None:
    """A time limit for the native half, for which `None` is one that was not given, and infinity none at all."""
    if given is None:
        return math.inf
    return None if isinstance(given, Omit) else seconds(name, given)


def seconds(name: str, given: Seconds) -> float:
    """A time as a number of seconds; the native half says what is wrong with anything else."""
    if isinstance(given, timedelta):
        return given.total_seconds()
    if isinstance(given, bool):
        msg = f"{name}: must be a number of seconds or a timedelta, not bool"
        raise ConfigError(msg, argument=name)
    return given


def items(name: str, given: Mapping[str, V]) -> list[tuple[str, V]]:
    """The items of a mapping that was given as an argument of this name."""
    try:
        return list(given.items())
    except Exception:  # noqa: BLE001 - whatever it is, it is no dictionary
        msg = f"{name}: must be a dictionary, not {type(given).__name__}"
        raise ConfigError(msg, argument=name) from None


def _both(name: str, one: Mapping[str, V] | None, other: Mapping[str, V] | None) -> Mapping[str, V] | None:
    return {**one, **dict(items(name, other))} if one and other else other or one


def parts(
    defaults: Defaults,
    target: str,
    path: tuple[Any, ...] | dict[str, Any],
    query: Mapping[str, object] | None,
    body: Any,
    given: Options | None,
) -> CallParts:
    """A call for the native half: target, path arguments, query pairs, body as JSON bytes, options."""
    native: CallOptions | None = None
    if (given is not None and given != NO_OPTIONS) or defaults is not NO_DEFAULTS:
        options = defaults.merged(given or NO_OPTIONS)
        extra = dict(items("extra_body", options.extra_body)) if options.extra_body else None
        native = (
            limit("timeout", options.timeout),
            limit("attempt_timeout", options.attempt_timeout),
            options.max_retries,
            items("extra_headers", options.extra_headers) if options.extra_headers else [],
            pairs(options.extra_query, "extra_query") if options.extra_query else [],
            None if extra is None else _encode(extra).decode(),
            defaults.cancel,
        )
    return target, path, pairs(query) if query else None, _body(body), native


def pairs(query: Mapping[str, object], argument: str = "query") -> list[tuple[str, str]]:
    """Query parameters as texts; a list gives a pair for each value."""
    found: list[tuple[str, str]] = []
    for name, value in items(argument, query):
        if value is OMIT or value is None:
            continue
        if isinstance(value, str):
            found.append((name, value))
        elif isinstance(value, (list, tuple, set, frozenset)):
            found.extend((name, _text(name, item)) for item in value)
        else:
            found.append((name, _text(name, value)))
    return found


def _text(name: str, value: object) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return _moment(name, value)
    if isinstance(value, float) and not math.isfinite(value):
        msg = f"{name}: must be a finite number"
        raise ConfigError(msg, argument=name)
    if isinstance(value, (str, int, float)):
        try:
            return str(value)
        except ValueError:
            # Python writes no number of more than some thousand digits.
            msg = f"{name}: is too large a number"
            raise ConfigError(msg, argument=name) from None
    msg = f"{name}: must be a text, a number, a bool, a datetime or a list of them, not {type(value).__name__}"
    raise ConfigError(msg, argument=name)


def _moment(name: str, value: datetime) -> str:
    if value.tzinfo is None:
        msg = f"{name}: has no time zone; use datetime.now(timezone.utc) or set tzinfo"
        raise ConfigError(msg, argument=name)
    try:
        moment = value.astimezone(timezone.utc)
    except (OverflowError, ValueError):
        msg = f"{name}: is before the year 1 or after the year 9999 in UTC"
        raise ConfigError(msg, argument=name) from None
    return moment.isoformat().replace("+00:00", "Z")


def _body(body: Any) -> bytes | None:
    """The JSON of a body: without what is omitted, and with explicit nulls where `None` was given."""
    if isinstance(body, dict):
        body = {name: value for name, value in body.items() if value is not OMIT}
    return None if body is None else _encode(body)


def _encode(value: Any) -> bytes:
    from planetscale._models import encode

    return encode(value)
