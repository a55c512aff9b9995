"""What the generated types are made of, and how answers become them."""

from __future__ import annotations

import math
import os
import threading
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeVar, cast
from urllib.parse import urlsplit

import msgspec

from planetscale.errors import ConfigError, DecodeError

if TYPE_CHECKING:
    from planetscale._native import Response

    Timestamp = datetime
else:
    # An answer's moments have a time zone; one without is read by the tolerant path, as UTC.
    Timestamp = Annotated[datetime, msgspec.Meta(tz=True)]

T = TypeVar("T")

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
"""The empty value of a moment: what a plain timestamp is when the service sends none."""

REDACTED = "[redacted]"


class Model(msgspec.Struct, kw_only=True):
    """The base of all types: compared by value, copied and pickled as usual, secrets hidden when printed."""

    _sensitive_: ClassVar[frozenset[str]] = frozenset()
    """The fields that are secrets."""
    _bare_: ClassVar[str | None] = None
    """The field that a bare list is, where one may come in place of the object."""
    _numbers_: ClassVar[frozenset[str]] = frozenset()
    """The texts that may also come as numbers."""

    def to_dict(self) -> dict[str, Any]:
        """The fields by their names on the wire, inner types as dictionaries too; moments stay datetimes.

        It holds the secrets, as `to_json()` does.
        """
        return cast("dict[str, Any]", msgspec.to_builtins(self, builtin_types=(datetime,)))

    def to_json(self) -> str:
        """The JSON of `to_dict()`."""
        return msgspec.json.encode(self).decode()

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


def _sendable(value: Any) -> Any:
    if isinstance(value, Model):
        given = ((wire, absent, getattr(value, name)) for name, wire, absent in _fields_of(type(value)))
        return {wire: _sendable(item) for wire, absent, item in given if item is not absent}
    if isinstance(value, dict):
        return {name: _sendable(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_sendable(item) for item in value]
    if isinstance(value, datetime) and value.tzinfo is None:
        msg = "body: a datetime has no time zone; use datetime.now(timezone.utc) or set tzinfo"
        raise ConfigError(msg, argument="body")
    if isinstance(value, float) and not math.isfinite(value):
        # It would be written as null, and null means something.
        msg = "body: a number is not finite, and JSON has none such"
        raise ConfigError(msg, argument="body")
    return value


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
            return cast("T", read(response, cls))
        except (msgspec.DecodeError, RecursionError):
            # The first error: it is about the body as it came.
            raise broken(response, error) from None
    return decoded


def decode_any(response: Response) -> Any:
    """Reads an answer as whatever JSON it is; `None` where the service sent no document."""
    if not response.has_document:
        return None
    try:
        return msgspec.json.decode(response.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
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
