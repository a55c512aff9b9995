"""Comparing JSON documents so that a failure says where they differ."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec


def differences(wanted: Any, got: Any, *, exact: bool, path: str = "$") -> Iterator[str]:
    """The places where a document is not as wanted. Null and absent are the same; without `exact` there may be more."""
    if isinstance(wanted, dict) and isinstance(got, dict):
        for name, value in wanted.items():
            yield from differences(value, got.get(name), exact=exact, path=f"{path}.{name}")
        for name in got.keys() - wanted.keys():
            if exact and got[name] is not None:
                yield f"{path}.{name}: not expected, got {got[name]!r}"
    elif isinstance(wanted, list) and isinstance(got, list):
        for index, value in enumerate(wanted):
            item = got[index] if index < len(got) else None
            yield from differences(value, item, exact=exact, path=f"{path}[{index}]")
        for index in range(len(wanted), len(got)):
            yield f"{path}[{index}]: not expected, got {got[index]!r}"
    elif wanted != got or isinstance(wanted, bool) is not isinstance(got, bool):
        yield f"{path}: expected {wanted!r}, got {got!r}"


def query_differs(wanted: Any, got: Any) -> Iterator[str]:
    """The order of query pairs counts only between values of one name."""

    def by_name(query: Any) -> list[Any]:
        return sorted(query or [], key=lambda pair: pair[0])

    if by_name(wanted) != by_name(got):
        yield f"query: expected {wanted}, got {got}"


def as_json(value: Any) -> Any:
    """A result as a JSON document."""
    if isinstance(value, bytes):
        return value.decode()
    return msgspec.to_builtins(value)
