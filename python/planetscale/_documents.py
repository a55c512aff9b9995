"""The documents that models were read from: what the SDK does not know in them is there when somebody asks.

Reading a reply costs nothing more for that. The object that was read keeps the body; what is inside of it learns its
place when it is first touched, and a document is parsed again when its unknown fields are first wanted.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

S = TypeVar("S", bound=msgspec.Struct)

_UNREAD: Any = object()


def read_json(body: bytes) -> Any:
    """The JSON of a body. A number beyond all that a float can hold is infinite, as in Python itself."""
    try:
        return msgspec.json.decode(body)
    except msgspec.ValidationError:
        # The one thing that msgspec finds wrong with valid JSON.
        return json.loads(body, parse_constant=_refuse)


def _refuse(_word: str) -> NoReturn:
    msg = "JSON is malformed: a number is not finite"
    raise msgspec.DecodeError(msg)


class Root:
    """A body, parsed when it is first asked for."""

    __slots__ = ("_body", "_document")

    def __init__(self, body: bytes, document: Any = _UNREAD) -> None:
        self._body = body
        self._document = document

    def document(self) -> Any:
        """The document."""
        if self._document is _UNREAD:
            self._document = read_json(self._body)
            self._body = b""
        return self._document


def remember(value: Any, source: Any) -> None:
    """Tells a model, or those in a list, where they were read from: a `Root`, or such a place and what is in it."""
    if isinstance(value, msgspec.Struct):
        value.__dict__.setdefault("_source", source)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, msgspec.Struct):
                item.__dict__.setdefault("_source", (source, index))
            elif isinstance(item, (list, dict)):
                remember(item, (source, index))
    elif isinstance(value, dict):
        for name, item in value.items():
            remember(item, (source, name))


def document_of(value: msgspec.Struct) -> dict[str, Any]:
    """The document that a model was read from; an empty one where it was made by hand."""
    found = _document(value.__dict__.get("_source"))
    bare = getattr(value, "_bare_", None)
    if isinstance(found, list) and bare is not None:
        return {bare: found}
    return found if isinstance(found, dict) else {}


def _document(source: Any) -> Any:
    if source is None:
        return None
    if isinstance(source, Root):
        return source.document()
    outer, key = source
    document = _document(outer)
    try:
        return document[key]
    except (LookupError, TypeError):
        # A bare list in place of an object: the list is what its one field holds.
        return document if isinstance(document, list) and isinstance(key, str) else None


class _Nested:
    """A field that holds models. They learn where they were read from when they are first touched."""

    __slots__ = ("_mark", "_slot", "_wire")

    def __init__(self, slot: Any, wire: str) -> None:
        self._slot = slot
        self._wire = wire
        self._mark = f"~{wire}"

    def __get__(self, owner: Any, cls: Any = None) -> Any:
        if owner is None:
            return self._slot
        value = self._slot.__get__(owner, cls)
        known = owner.__dict__
        source = known.get("_source")
        if source is not None and self._mark not in known:
            known[self._mark] = True
            remember(value, (source, self._wire))
        return value

    def __set__(self, owner: Any, value: Any) -> None:
        # What a program puts there was not read.
        owner.__dict__[self._mark] = True
        self._slot.__set__(owner, value)


def nested(*names: str) -> Callable[[type[S]], type[S]]:
    """Says which fields of a class hold models."""

    def mark(cls: type[S]) -> type[S]:
        wires = dict(zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True))
        made: Any = cls
        made._nested_ = tuple((name, wires[name]) for name in names)
        for name in names:
            setattr(cls, name, _Nested(cls.__dict__[name], wires[name]))
        return cls

    return mark
