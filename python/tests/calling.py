"""Calling what a vector names, through the typed methods, in blocking and in asynchronous code."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec

from conftest import ROOT
from planetscale import types
from planetscale._models import Model, decoder_for


@cache
def operations() -> dict[str, Any]:
    """What docs/operations.json says of each operation."""
    document = json.loads((ROOT / "docs" / "operations.json").read_text())
    return {operation["operation_id"]: operation for operation in document["operations"]}


def method(client: Any, operation: str, *, raw: bool = False, waiter: str | None = None) -> Callable[..., Any]:
    """The method of an operation, or one of its waiters."""
    _, group, name = operations()[operation]["methods"]["python"].split(".")
    resource = getattr(client, group)
    found: Callable[..., Any] = getattr(resource.with_raw_response if raw else resource, waiter or name)
    return found


def arguments(operation: str, given: dict[str, Any], method: Callable[..., Any], *, typed: bool) -> dict[str, Any]:
    """A vector's arguments by their names in Python; `typed` makes types of the objects that have one."""
    parameters = inspect.signature(method).parameters
    named: dict[str, Any] = {}
    for part in ("path", "query", "body"):
        for wire, value in given.get(part, {}).items():
            name = wire if wire in parameters else f"{wire}_"
            assert name in parameters, f"{operation} has no argument {wire}"
            annotation = parameters[name].annotation
            named[name] = _typed(value, annotation) if typed else value
    return named


def _typed(value: Any, annotation: str) -> Any:
    if isinstance(value, list):
        return [_typed(item, annotation) for item in value]
    if not isinstance(value, dict):
        return value
    for name in re.findall(r"\w+", annotation):
        cls = getattr(types, name, None) if name in types.__all__ else None
        if isinstance(cls, type) and issubclass(cls, Model):
            return decoder_for(cls).decode(msgspec.json.encode(value))
    return value
