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
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import inspect

from planetscale._logging import logger

if TYPE_CHECKING:
    from planetscale._native import Response

_PLAIN: dict[type, tuple[type, ...]] = {
    inspect.StrType: (str,),
    inspect.BoolType: (bool,),
    inspect.FloatType: (float, int),
    inspect.IntType: (int,),
}


def read(response: Response, cls: Any) -> Any:
    """Reads an answer. Raises `msgspec.DecodeError` where it is no JSON, or not even of the right kind."""
    try:
        document = msgspec.json.decode(response.body)
    except UnicodeDecodeError as error:
        raise msgspec.DecodeError(str(error)) from None
    info = inspect.type_info(cls)
    wrong: list[str] = []
    value = _convert(document, info, "", wrong)
    if "" in wrong:
        msg = f"Expected `{_name(info)}`, got `{_kind(document)}`"
        raise msgspec.ValidationError(msg)
    if wrong:
        # A list repeats itself: each place counts once. Values are never written, they can be secrets.
        places = sorted({re.sub(r"\[\d+\]", "[]", place) for place in wrong})
        logger.warning("%s: kept as they came, being of another type: %s", response.operation, ", ".join(places))
    return value


def empty(cls: Any) -> Any:
    """The empty value of a type. Raises `msgspec.DecodeError` where it has none."""
    info = inspect.type_info(cls)
    documents: tuple[Any, ...] = (None, {}, [])
    for document in documents:
        wrong: list[str] = []
        value = _convert(document, info, "", wrong)
        if not wrong:
            return value
    msg = "there is no document, and the type has no empty value"
    raise msgspec.DecodeError(msg)


def _convert(value: Any, info: inspect.Type, path: str, wrong: list[str]) -> Any:  # noqa: PLR0911 - a kind, a line
    """The value as its type, or as it is, with its path noted."""
    if isinstance(info, inspect.StructType):
        return _struct(value, info, path, wrong)
    if isinstance(info, inspect.UnionType):
        return _union(value, info, path, wrong)
    if isinstance(info, inspect.ListType) and isinstance(value, list):
        return [_convert(item, info.item_type, f"{path}[{index}]", wrong) for index, item in enumerate(value)]
    if isinstance(info, inspect.DictType) and isinstance(value, dict):
        return {name: _convert(item, info.value_type, f"{path}.{name}", wrong) for name, item in value.items()}
    if isinstance(info, inspect.AnyType) or (value is None and isinstance(info, inspect.NoneType)):
        return value
    if isinstance(info, inspect.DateTimeType) and isinstance(value, str):
        moment = _moment(value)
        if moment is not None:
            return moment
    if isinstance(info, inspect.IntType) and isinstance(value, float) and value.is_integer():
        return int(value)
    plain = _PLAIN.get(type(info), ())
    if not isinstance(value, plain) or (isinstance(value, bool) and bool not in plain):
        wrong.append(path)
    return value


def _struct(value: Any, info: inspect.StructType, path: str, wrong: list[str]) -> Any:
    cls: Any = info.cls
    if isinstance(value, list) and cls._bare_ is not None:
        value = {cls._bare_: value}
    if not isinstance(value, dict):
        wrong.append(path)
        return value
    fields: dict[str, Any] = {}
    for field in info.fields:
        given = value.get(field.encode_name)
        if given is None and not _nullable(field.type):
            # Left out, so that the type gives its own empty value.
            if field.required:
                fields[field.name] = None
            continue
        if field.name in cls._numbers_ and isinstance(given, int) and not isinstance(given, bool):
            given = str(given)
        inner = f"{path}.{field.encode_name}" if path else field.encode_name
        fields[field.name] = _convert(given, field.type, inner, wrong)
    return cls(**fields)


def _union(value: Any, info: inspect.UnionType, path: str, wrong: list[str]) -> Any:
    """The first type that takes the value; with one beside null it is that one's place that is wrong."""
    if value is None and _nullable(info):
        return None
    others = [other for other in info.types if not isinstance(other, inspect.NoneType)]
    if len(others) == 1:
        return _convert(value, others[0], path, wrong)
    for other in others:
        problems: list[str] = []
        converted = _convert(value, other, path, problems)
        if not problems:
            return converted
    wrong.append(path)
    return value


def _nullable(info: inspect.Type) -> bool:
    if isinstance(info, inspect.UnionType):
        return any(isinstance(other, inspect.NoneType) for other in info.types)
    return isinstance(info, (inspect.AnyType, inspect.NoneType))


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


def _name(info: inspect.Type) -> str:
    return {inspect.ListType: "array", inspect.StructType: "object"}.get(type(info), "value")


def _kind(value: Any) -> str:
    kinds = {dict: "object", list: "array", str: "str", bool: "bool", int: "int", float: "float"}
    return kinds.get(type(value), "null")
