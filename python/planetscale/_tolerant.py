"""Reading answers that do not fit their type: what can be understood is, and what cannot stays as it came.

| on the wire | what the field gets |
|---|---|
| null, or nothing, where the type is plain | the type's empty value |
| a bare list where a page belongs | the page with these items |
| `12.0` where a whole number belongs | `12` |
| a moment in another form, or without a time zone | the moment, in UTC where none is given |
| a wrong JSON type | the value as it came, and one warning under `planetscale` |
"""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec

from planetscale._documents import Root, remember
from planetscale._logging import logger
from planetscale._models import Model, decoder_for

_PLAIN: dict[Any, tuple[type, ...]] = {str: (str,), bool: (bool,), float: (float, int), int: (int,)}


def read(document: Any, cls: Any, operation: str) -> Any:
    """Reads a document as a type. Raises `msgspec.DecodeError` where it is not even of the right kind."""
    # Makes msgspec look at the type, if it never did.
    decoder_for(cls)
    wrong: list[str] = []
    value = _convert(document, cls, "", wrong)
    if "" in wrong:
        msg = f"Expected `{_name(cls)}`, got `{_kind(document)}`"
        raise msgspec.ValidationError(msg)
    if wrong:
        # A list repeats itself: each place counts once. Values are never written, they can be secrets.
        places = sorted({re.sub(r"\[\d+\]", "[]", place) for place in wrong})
        logger.warning("%s: kept as they came, being of another type: %s", operation, ", ".join(places))
    remember(value, Root(b"", document))
    return value


def empty(cls: Any) -> Any:
    """The empty value of a type. Raises `msgspec.DecodeError` where it has none."""
    decoder_for(cls)
    documents: tuple[Any, ...] = (None, {}, [])
    for document in documents:
        wrong: list[str] = []
        value = _convert(document, cls, "", wrong)
        if not wrong:
            return value
    msg = "there is no document, and the type has no empty value"
    raise msgspec.DecodeError(msg)


def _convert(value: Any, cls: Any, path: str, wrong: list[str]) -> Any:
    """The value as its type, or as it is, with its path noted. What fits costs as much as if all did."""
    if cls is Any or type(value) is cls:
        return value
    try:
        return msgspec.convert(value, cls)
    except (msgspec.ValidationError, RecursionError, OverflowError):
        pass
    return _shape(cls)(value, path, wrong)


_Reader = Callable[[Any, str, "list[str]"], Any]
_shapes: dict[Any, _Reader] = {}


def _shape(cls: Any) -> _Reader:
    """What reads a value that does not fit a type, piece by piece; made once."""
    found = _shapes.get(cls)
    if found is None:
        found = _shapes[cls] = _make(cls)
    return found


def _make(cls: Any) -> _Reader:
    origin = get_origin(cls)
    if origin is Annotated:
        return _shape(get_args(cls)[0])
    if isinstance(origin or cls, type) and issubclass(origin or cls, Model):
        return _Struct(cls, origin or cls).read
    if origin in (Union, types.UnionType):
        return _Union(get_args(cls)).read
    if origin in (list, dict):
        return _Many(origin, get_args(cls)[-1]).read
    return _Leaf(cls).read


class _Leaf:
    """A value with nothing in it."""

    def __init__(self, cls: Any) -> None:
        self._cls = cls
        self._plain = _PLAIN.get(cls, ())

    def read(self, value: Any, path: str, wrong: list[str]) -> Any:
        if self._cls is datetime and isinstance(value, str):
            moment = _moment(value)
            if moment is not None:
                return moment
        if self._cls is datetime and isinstance(value, datetime):
            return value if value.tzinfo else value.replace(tzinfo=timezone.utc)
        if self._cls is int and isinstance(value, float) and value.is_integer():
            return int(value)
        if not isinstance(value, self._plain) or (isinstance(value, bool) and bool not in self._plain):
            wrong.append(path)
        return value


class _Many:
    """A list or a dictionary."""

    def __init__(self, kind: type, item: Any) -> None:
        self._kind = kind
        self._item = item

    def read(self, value: Any, path: str, wrong: list[str]) -> Any:
        item = self._item
        if self._kind is list and isinstance(value, list):
            return [_convert(inner, item, f"{path}[{index}]", wrong) for index, inner in enumerate(value)]
        if self._kind is dict and isinstance(value, dict):
            return {name: _convert(inner, item, f"{path}.{name}", wrong) for name, inner in value.items()}
        wrong.append(path)
        return value


class _Union:
    """One of several types; with one beside null it is that one's place that is wrong."""

    def __init__(self, types: tuple[Any, ...]) -> None:
        absent = (type(None), msgspec.UnsetType)
        self._others = [other for other in types if other not in absent]

    def read(self, value: Any, path: str, wrong: list[str]) -> Any:
        if len(self._others) == 1:
            return _convert(value, self._others[0], path, wrong)
        for other in self._others:
            problems: list[str] = []
            converted = _convert(value, other, path, problems)
            if not problems:
                return converted
        wrong.append(path)
        return value


class _Struct:
    """A model: field by field."""

    def __init__(self, cls: Any, made: Any) -> None:
        self._made = made
        self._fields = [
            (field.name, field.encode_name, field.type, _nullable(field.type), field.required)
            for field in msgspec.structs.fields(cls)
        ]

    def read(self, value: Any, path: str, wrong: list[str]) -> Any:
        made = self._made
        if isinstance(value, list) and made._bare_ is not None:
            value = {made._bare_: value}
        if not isinstance(value, Mapping):
            wrong.append(path)
            return value
        front = f"{path}." if path else ""
        fields: dict[str, Any] = {}
        for name, wire, cls, nullable, required in self._fields:
            given = value.get(wire)
            if given is None:
                # Left out, so that the type gives its own empty value.
                if required or (nullable and wire in value):
                    fields[name] = None
                continue
            if name in made._numbers_ and isinstance(given, int) and not isinstance(given, bool):
                given = str(given)
            fields[name] = _convert(given, cls, front + wire, wrong)
        return made(**fields)


def _nullable(cls: Any) -> bool:
    return cls is Any or type(None) in get_args(cls)


def _moment(text: str) -> datetime | None:
    """A moment as RFC 3339 or as Ruby prints it, or a date alone; in UTC where it names no zone."""
    text = text.strip().removesuffix(" UTC")
    # "2026-01-02 03:04:05 +0100" and the Z that Python reads from 3.11 on.
    text = re.sub(r" ([+-]\d\d):?(\d\d)$", r"\1:\2", text)
    text = re.sub(r"[zZ]$", "+00:00", text)
    # Python 3.10 reads milli- and microseconds only.
    text = re.sub(r"\.(\d+)", lambda part: "." + part[1][:6].ljust(6, "0"), text)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def _name(cls: Any) -> str:
    return "array" if get_origin(cls) is list else "object" if isinstance(get_origin(cls) or cls, type) else "value"


def _kind(value: Any) -> str:
    kinds = {dict: "object", list: "array", str: "str", bool: "bool", int: "int", float: "float"}
    return kinds.get(type(value), "null")
