"""Webhook deliveries: checking that they come from PlanetScale, and reading them.

```python
from planetscale import webhooks

# `body` is the request's body as it came: a document that was parsed and written again has another signature.
event = webhooks.verify(body, request.headers, secret)
if event.event == "branch.ready":
    branch = event.resource_as(types.Branch)
```

Answer with a 2xx status within two seconds and do the work afterwards: the service does not wait longer.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any, TypeVar, cast

import msgspec

from planetscale._models import Model
from planetscale._native import check_webhook, sign_webhook
from planetscale.errors import ConfigError, WebhookError

__all__ = ["DEFAULT_TOLERANCE", "SIGNATURE_HEADER", "Event", "sign", "verify"]

T = TypeVar("T")

SIGNATURE_HEADER = "X-PlanetScale-Signature"
"""The header that carries a delivery's signature."""

DEFAULT_TOLERANCE = 300.0
"""How many seconds a delivery's timestamp may be from now."""

# What other languages count seconds in.
_LONGEST = 2**63


class Event(Model, kw_only=True):
    """A delivery that was checked."""

    timestamp: int | None = None
    """When it was sent, in Unix seconds."""
    event: str = ""
    """What happened, such as `branch.ready`; an event that the SDK does not know is handed over with its name."""
    organization: str = ""
    """The organization's name."""
    database: str = ""
    """The database's name."""
    resource: Any = None
    """The thing that it happened to, as the API returns it; `resource_as` reads it as a type."""

    def resource_as(self, cls: type[T]) -> T:
        """The resource as one of `planetscale.types`, such as `Branch` for the events about branches.

        It is read as tolerantly as replies are.

        Raises:
            WebhookError: It is no such thing.
        """
        from planetscale._tolerant import read

        try:
            # A copy: what is done to the one is nothing to the other.
            return cast("T", read(copy.deepcopy(self.resource), cls, f"webhook {self.event}"))
        except (msgspec.DecodeError, RecursionError) as error:
            raise _fail(f"the resource of {self.event} could not be read: {error}") from None


def verify(
    body: bytes | str,
    signature: str | Mapping[str, Any] | None,
    secret: str,
    *,
    tolerance: float = DEFAULT_TOLERANCE,
    now: float | None = None,
) -> Event:
    """Checks a delivery's signature and age, and reads it.

    Args:
        body: The request's body, byte for byte as it came.
        signature: The headers of the request, as a mapping with names in any case; or the value of the
            `SIGNATURE_HEADER`, or None when there was none.
        secret: The webhook's secret, as `client.webhooks.get` returns it.
        tolerance: How many seconds the delivery's timestamp may be from now, either way. The signature covers the
            timestamp, so this is what keeps an old delivery from being played again.
        now: The time to take for now in Unix seconds, for tests.

    Raises:
        WebhookError: It says what is wrong: no signature, no hex, another body or secret, too old, from the future,
            or no document. Answer such a request with status 400 and do nothing else.
        ConfigError: An argument is of a wrong type, or no number where one belongs.
    """
    signature = _signature(signature)
    if not (now is None or (isinstance(now, (int, float)) and abs(now) < _LONGEST)):
        raise _invalid("now", "must be a number of seconds")
    raw = _bytes(body)
    check_webhook(raw, signature, secret, tolerance, None if now is None else int(now))
    return _read(raw)


def sign(body: bytes | str, secret: str) -> str:
    """The signature of a body, as the service writes it: for tests of a receiver."""
    return sign_webhook(_bytes(body), secret)


def _signature(given: Any) -> str | None:
    """The signature, or that of a request's headers. Not all that frameworks have for headers is a `Mapping`."""
    if given is None or isinstance(given, str):
        return given
    try:
        found = [value for name, value in given.items() if _text(name).lower() == SIGNATURE_HEADER.lower()]
        texts = [_text(value) for value in found]
    except (AttributeError, TypeError, ValueError):
        kind = type(given).__name__
        raise _invalid("signature", f"must be the request's headers, the signature, or None, not {kind}") from None
    if len(set(texts)) > 1:
        raise _fail(f"there are several signatures: the header {SIGNATURE_HEADER} came more than once")
    return texts[0] if texts else None


def _text(value: Any) -> str:
    """A header's name or value. Some frameworks have them as bytes, or a list of the one value."""
    if isinstance(value, (list, tuple)):
        (value,) = value
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if not isinstance(value, str):
        raise TypeError
    return value


def _bytes(body: Any) -> bytes:
    if isinstance(body, str):
        try:
            return body.encode()
        except UnicodeEncodeError:
            raise _fail("the body has a lone surrogate, so it is not what came") from None
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    # Not `bytes(body)`: of a number it makes so many zeros.
    rule = f"must be the raw bytes of the request, or a text, not {type(body).__name__}"
    if isinstance(body, (dict, list)):
        rule += ": what was parsed and is written again has another signature, so hand over the body as it came"
    raise _invalid("body", rule)


def _read(body: bytes) -> Event:
    """What a delivery says that was checked, so that it is an object and has a timestamp."""
    try:
        document = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise _fail("the body is not the JSON of a delivery") from None
    texts = {name: document.get(name) or "" for name in ("event", "organization", "database")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise _fail("the body is not the JSON of a delivery: a name is no text")
    return Event(timestamp=int(document["timestamp"]), resource=document.get("resource"), **texts)


def _invalid(name: str, rule: str) -> ConfigError:
    return ConfigError(f"{name}: {rule}", argument=name)


def _fail(message: str) -> WebhookError:
    return WebhookError(f"webhook: {message}")
