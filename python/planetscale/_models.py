"""What the generated types are made of, and how answers become them."""

from __future__ import annotations

import copy
import math
import os
import threading
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime, timezone
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeVar, cast
from urllib.parse import urlsplit

import msgspec

from planetscale._documents import Root, document_of, read_json, remember
from planetscale._native import Response
from planetscale._typing import Self
from planetscale.errors import ConfigError, DecodeError

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform

    Timestamp = datetime

    # What compares by value has no hash, or so checkers think unless they are told otherwise.
    @dataclass_transform(eq_default=False, field_specifiers=(msgspec.field,))
    class _Struct(msgspec.Struct):
        pass
else:
    # An answer's moments have a time zone; one without is read by the tolerant path, as UTC.
    Timestamp = Annotated[datetime, msgspec.Meta(tz=True)]
    _Struct = msgspec.Struct

T = TypeVar("T")

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
"""The empty value of a moment: what a plain timestamp is when the service sends none."""

REDACTED = "[redacted]"


class Model(_Struct, kw_only=True, dict=True):
    """The base of all types: compared by value, copied and pickled as usual, secrets hidden when printed.

    They can be in sets and be keys: what names a thing, its id and its name, makes the hash. Do not change those then.
    """

    _sensitive_: ClassVar[frozenset[str]] = frozenset()
    """The fields that are secrets."""
    _bare_: ClassVar[str | None] = None
    """The field that a bare list is, where one may come in place of the object."""
    _numbers_: ClassVar[frozenset[str]] = frozenset()
    """The texts that may also come as numbers."""
    _nested_: ClassVar[tuple[tuple[str, str], ...]] = ()
    """The fields that hold models, with their names on the wire; `nested` sets them."""

    def to_dict(self, *, mode: Literal["python", "json"] = "python") -> dict[str, Any]:
        """The fields by their names on the wire, inner types as dictionaries too, with what the SDK does not know.

        It holds the secrets, as `to_json()` does.

        Args:
            mode: With `"python"` moments stay datetimes; `"json"` makes all of it such that `json.dumps` takes it.
        """
        if mode not in ("python", "json"):
            msg = 'mode: must be "python" or "json"'
            raise ConfigError(msg, argument="mode")
        plain = msgspec.to_builtins(self, builtin_types=(datetime,) if mode == "python" else None)
        _add_unknown(self, plain)
        return cast("dict[str, Any]", plain)

    def to_json(self) -> str:
        """The JSON of `to_dict()`."""
        return msgspec.json.encode(self.to_dict()).decode()

    @classmethod
    def from_dict(cls, fields: Mapping[str, Any]) -> Self:
        """A value from what `to_dict()` made of one, or from JSON of your own, by the rules by which replies are read.

        Raises:
            ConfigError: It is no dictionary, or lacks a field that must be there.
        """
        given: Any = fields
        if not isinstance(given, Mapping):
            msg = f"fields: must be a dictionary, not {type(fields).__name__}"
            raise ConfigError(msg, argument="fields")
        for field in msgspec.structs.fields(cls):
            if field.required and field.encode_name not in given:
                msg = f"{field.encode_name}: is missing"
                raise ConfigError(msg, argument=field.encode_name)
        from planetscale._tolerant import read

        # A copy: what is done to the dictionary later is nothing to the value.
        return cast("Self", read(copy.deepcopy(dict(given)), cls, "from_dict"))

    @property
    def unknown_fields(self) -> dict[str, Any]:
        """What the service sent in this object that the SDK does not know, as JSON."""
        known = _wires_of(type(self))
        document = document_of(self)
        return {name: copy.deepcopy(value) for name, value in document.items() if name not in known}

    def __hash__(self) -> int:
        try:
            return hash((type(self), getattr(self, "id", None), getattr(self, "name", None)))
        except TypeError:
            # A value that was kept as it came.
            return hash(type(self))

    def __copy__(self) -> Self:
        made = type(self)(**{name: getattr(self, name) for name in self.__struct_fields__})
        made.__dict__.update(self.__dict__)
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        fields = {name: getattr(self, name) for name in self.__struct_fields__}
        return _restored, (type(self), fields, document_of(self))

    def _shown(self) -> list[tuple[str, Any]]:
        """The fields as they may be shown, without those that are not set."""
        hidden = type(self)._sensitive_
        fields = []
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if value is msgspec.UNSET:
                continue
            fields.append((name, REDACTED if name in hidden and value not in (None, "") else value))
        return fields

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value if value is REDACTED else repr(value)}" for name, value in self._shown())
        return f"{type(self).__name__}({fields})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return self._shown()

    def _repr_html_(self) -> str:
        """A table, for notebooks."""
        from html import escape

        rows = "".join(
            f"<tr><th style='text-align:left'>{escape(name)}</th><td>{_cell(value)}</td></tr>"
            for name, value in self._shown()
            if value is not None
        )
        return f"<table><caption>{escape(type(self).__name__)}</caption>{rows}</table>"


def _cell(value: object) -> str:
    from html import escape

    if isinstance(value, Model):
        return value._repr_html_()
    if isinstance(value, list) and value and all(isinstance(item, Model) for item in value):
        return f"{len(value)} of {escape(type(value[0]).__name__)}"
    return escape(value if isinstance(value, str) else repr(value))


def _restored(cls: type[Model], fields: dict[str, Any], document: dict[str, Any]) -> Model:
    """A model that was pickled."""
    made = cls(**fields)
    if document:
        made.__dict__["_source"] = Root(b"", document)
    return made


def _add_unknown(value: Any, plain: Any) -> None:
    """Puts what was read and is not known into the dictionaries that were made of models."""
    if isinstance(value, Model) and isinstance(plain, dict):
        if value.__dict__:
            plain.update(value.unknown_fields)
        for name, wire in value._nested_:
            _add_unknown(getattr(value, name), plain.get(wire))
    elif isinstance(value, list) and isinstance(plain, list):
        for item, made in zip(value, plain, strict=False):
            _add_unknown(item, made)
    elif isinstance(value, dict) and isinstance(plain, dict):
        for name, item in value.items():
            _add_unknown(item, plain.get(name))


def encode(body: Any) -> bytes:
    """The JSON of a request's body.

    In types for requests what is not set is not sent, and `None` is null, as in dictionaries. In types of replies
    `None` is what the service did not send; nor is it sent back.
    """
    try:
        return msgspec.json.encode(_sendable(body))
    except UnicodeEncodeError:
        # Its own message quotes the text.
        problem = "a text has a lone surrogate, which UTF-8 cannot write"
    except RecursionError:
        problem = "it is nested too deeply"
    except (TypeError, ValueError, OverflowError, msgspec.MsgspecError) as error:
        problem = str(error)
    msg = f"body: cannot be written as JSON: {problem}"
    raise ConfigError(msg, argument="body") from None


def _sendable(value: Any) -> Any:  # noqa: PLR0911 - a kind, a line
    if value is None or (isinstance(value, (str, int)) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Model):
        given = ((wire, absent, getattr(value, name)) for name, wire, absent in _fields_of(type(value)))
        return {wire: _sendable(item) for wire, absent, item in given if item is not absent}
    if isinstance(value, Mapping):
        return {_sendable(name): _sendable(item) for name, item in value.items()}
    if isinstance(value, (list, tuple, AbstractSet)):
        return [_sendable(item) for item in value]
    if isinstance(value, datetime):
        if value.tzinfo is None:
            msg = "body: a datetime has no time zone; use datetime.now(timezone.utc) or set tzinfo"
            raise ConfigError(msg, argument="body")
        return value
    if isinstance(value, (float, Decimal)):
        if not math.isfinite(value):
            # It would be written as null, and null means something.
            msg = "body: a number is not finite, and JSON has none such"
            raise ConfigError(msg, argument="body")
        return value
    # A dataclass, for one: what is in it is looked at too.
    return _sendable(msgspec.to_builtins(value, builtin_types=(datetime, Decimal)))


_fields: dict[type[Model], list[tuple[str, str, Any]]] = {}


def _fields_of(cls: type[Model]) -> list[tuple[str, str, Any]]:
    """Each field's name, its name on the wire, and the value that says that there is none; found out once."""
    found = _fields.get(cls)
    if found is None:
        found = _fields[cls] = [
            (field.name, field.encode_name, msgspec.UNSET if field.required or field.default is msgspec.UNSET else None)
            for field in msgspec.structs.fields(cls)
        ]
    return found


_wires: dict[type[Model], frozenset[str]] = {}


def _wires_of(cls: type[Model]) -> frozenset[str]:
    """The names that the fields of a class have on the wire."""
    found = _wires.get(cls)
    if found is None:
        found = _wires[cls] = frozenset(cls.__struct_encode_fields__)
    return found


_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}

# While msgspec looks at a type for the first time, another thread that makes a decoder of it, or of one that contains
# it, gets what is there so far, and reading with that is a segmentation fault. A fork waits too: its child would never
# see the rest. Reentrant, because a signal handler may make a call in the midst of it.
_making = threading.RLock()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_making.acquire, after_in_parent=_making.release, after_in_child=_making.release)


def decoder_for(cls: Any) -> msgspec.json.Decoder[Any]:
    """The decoder of a type, made once."""
    decoder = _decoders.get(cls)
    if decoder is None:
        with _making:
            decoder = _decoders.get(cls)
            if decoder is None:
                decoder = _decoders[cls] = msgspec.json.Decoder(cls)
    return decoder


def decode(response: Response, cls: type[T]) -> T:
    """Reads an answer as a type, by the rules of tolerance where it does not fit.

    Where the service did what was asked and sent no document about it, that is the type's empty value.
    """
    if not response.has_document:
        from planetscale._tolerant import empty

        try:
            return cast("T", empty(cls))
        except msgspec.DecodeError as error:
            raise broken(response, error) from None
    try:
        decoded: T = (_decoders.get(cls) or decoder_for(cls)).decode(response.body)
    except RecursionError as error:
        raise broken(response, error) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        from planetscale._tolerant import read

        try:
            return cast("T", read(read_json(response.body), cls, response.operation))
        except (ValueError, RecursionError):
            # The first error: it is about the body as it came.
            raise broken(response, error) from None
    remember(decoded, Root(response.body))
    return decoded


def decode_any(response: Response) -> Any:
    """Reads an answer as whatever JSON it is; `None` where the service sent no document."""
    if not response.has_document:
        return None
    try:
        return read_json(response.body)
    except (ValueError, RecursionError) as error:
        raise broken(response, error) from None


def broken(response: Response, error: Exception) -> DecodeError:
    """The error of an answer that cannot be read. Neither the text nor the values of the body are in its message."""
    if response.has_document and not response.body.strip():
        reason = "the body is empty where a JSON document should be"
    elif isinstance(error, UnicodeDecodeError):
        reason = "the body is not UTF-8"
    elif isinstance(error, RecursionError):
        reason = "it is nested too deeply"
    else:
        reason = str(error)
    front = f"[{response.request_id}] " if response.request_id else ""
    place = f"{response.operation} ({response.method} {urlsplit(response.url).path})"
    return DecodeError(
        f"{front}{place}: the answer (status {response.status}) could not be read: {reason}",
        status=response.status,
        operation=response.operation,
        url=response.url,
        attempts=response.attempts,
        # The service had said that it did it.
        may_have_arrived=True,
        request_id=response.request_id,
        body=response.body,
    )
