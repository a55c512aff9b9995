"""Everything that can go wrong, in one tree.

```
PlanetScaleError
├─ ConfigError                a setting or an argument is not usable; nothing was sent
├─ APIConnectionError         no usable answer came over the network
│  └─ APITimeoutError         a time limit passed
├─ CallCancelledError         a Cancel handle ended the call
├─ DecodeError                the answer is not what it should be
├─ WaitError
│  ├─ WaitTimeoutError        the time to wait passed
│  └─ WaitFailedError         what is waited for cannot come, or is not there
├─ WebhookError               a webhook delivery cannot be trusted or read
└─ APIStatusError             the service answered with a status that is not a success
   ├─ BadRequestError 400          ├─ ConflictError 409
   ├─ AuthenticationError 401      ├─ UnprocessableEntityError 422
   ├─ PermissionDeniedError 403    ├─ RateLimitError 429
   └─ NotFoundError 404            └─ InternalServerError 5xx
```

`str(error)` is one line that says what happened and, where it is known, what to do. All of them can be pickled.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from planetscale._headers import Headers

if TYPE_CHECKING:
    from planetscale._raw import RawResponse

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "CallCancelledError",
    "ConfigError",
    "ConflictError",
    "DecodeError",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "PlanetScaleError",
    "RateLimitError",
    "UnprocessableEntityError",
    "WaitError",
    "WaitFailedError",
    "WaitTimeoutError",
    "WebhookError",
]


class PlanetScaleError(Exception):
    """What every call of the SDK raises when it fails."""

    kind: ClassVar[str] = "error"
    """The error's name, the same in every language of the SDK."""

    message: str
    """What happened, without the context that `str(error)` adds."""
    operation: str | None = None
    """The operation's id, such as `get_database`, where there is one."""
    route: str | None = None
    """The method and the path's template, where a request was to be sent."""
    url: str | None = None
    """The address that was asked, without its query; none when nothing was sent."""
    attempts: int = 0
    """How many times the request was tried; 0 when nothing was sent."""
    may_have_arrived: bool = False
    """Whether what was asked for may have been done all the same, by this attempt or one before it. False means that
    the call can be made again without doing anything twice."""
    request_id: str | None = None
    """The service's id of the request, to quote to its support."""

    def __init__(self, text: str, **fields: Any) -> None:
        super().__init__(text)
        self.message = text
        self.__dict__.update(fields)


class ConfigError(PlanetScaleError):
    """A setting or an argument is not usable. Nothing was sent."""

    kind = "config"

    argument: str = ""
    """The setting's or argument's name."""


class APIConnectionError(PlanetScaleError):
    """No usable answer came over the network."""

    kind = "connection"

    reason: str = ""
    """Why: `unknown_host`, `refused`, `unreachable`, `proxy`, `tls`, `broken`, `protocol`, `too_large` or `redirect`;
    empty for a time limit."""
    status: int | None = None
    """The HTTP status, where the answer had begun."""


class APITimeoutError(APIConnectionError):
    """A time limit passed."""

    kind = "timeout"

    limit: float = 0.0
    """The limit in seconds."""
    setting: str = "timeout"
    """Which limit it was: `connect_timeout`, `attempt_timeout` or `timeout`."""


class CallCancelledError(PlanetScaleError):
    """A `Cancel` handle ended the call. (A cancelled asyncio task raises `asyncio.CancelledError` as ever.)"""

    kind = "cancelled"


class DecodeError(PlanetScaleError):
    """The answer is not what it should be: no JSON, or JSON of another kind altogether."""

    kind = "decode"

    path: str = ""
    """The JSON path of what did not fit; empty for the document itself."""
    status: int = 0
    """The HTTP status."""
    body: bytes = b""
    """The body as it came. Not printed: it can hold secrets."""


class WaitError(PlanetScaleError):
    """A wait ended without what was waited for."""

    waiter: str = ""
    """The waiter's name, such as `wait_until_ready`."""
    subject: str | None = None
    """What people call the thing: its name, number or id, once it was seen."""
    state: str | None = None
    """The state that was seen last."""
    polls: int = 0
    """How many times it was looked."""
    reasons: Sequence[str] = ()
    """What the service says about why, such as lint errors."""
    last_response: RawResponse[Any] | None = None
    """The reply that was seen last, as it came, if one was."""
    last_error: PlanetScaleError | None = None
    """The failure of the last look, if it failed; also the error's `__cause__`."""

    @cached_property
    def last(self) -> Any:
        """The object that was seen last, as the type that the operation returns; none if none was.

        Raises:
            DecodeError: The reply is something else.
        """
        return None if self.last_response is None else self.last_response.parse()


class WaitTimeoutError(WaitError):
    """The time to wait passed. Nothing was undone: what was waited for may still come."""

    kind = "wait_timeout"

    limit: float = 0.0
    """How long was waited, in seconds."""


class WaitFailedError(WaitError):
    """What is waited for cannot come: a state was reached from which there is no way, or the thing is not there."""

    kind = "wait_failed"


class WebhookError(PlanetScaleError):
    """A webhook delivery cannot be trusted or read. Answer it with status 400 and do nothing else."""

    kind = "webhook"


class APIStatusError(PlanetScaleError):
    """The service answered with a status that is not a success."""

    kind = "other"

    status: int = 0
    """The HTTP status."""
    code: str = ""
    """The service's word for the error, such as `not_found`; empty when it sent none."""
    retry_after: float | None = None
    """How many seconds to wait before asking again, where the service said so."""
    headers: Mapping[str, str] = Headers(())
    """The answer's headers; names in any case."""
    body: bytes = b""
    """The body as it came. Not printed: it can hold secrets."""
    required_accesses: Sequence[str] = ()
    """For 401, 403 and 404: the accesses of a service token of which any one is enough."""
    required_scopes: Mapping[str, Sequence[str]] = MappingProxyType({})
    """For 401, 403 and 404: the OAuth scopes by kind of resource, of which any one is enough."""


class BadRequestError(APIStatusError):
    """400: the request is malformed."""

    kind = "bad_request"


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong or expired."""

    kind = "authentication"


class PermissionDeniedError(APIStatusError):
    """403: the credentials lack a permission; `required_accesses` and `required_scopes` name those that do."""

    kind = "permission_denied"


class NotFoundError(APIStatusError):
    """404: there is no such thing, or the credentials may not see it."""

    kind = "not_found"


class ConflictError(APIStatusError):
    """409: the thing is in a state that does not allow it."""

    kind = "conflict"


class UnprocessableEntityError(APIStatusError):
    """422: an argument, or the state of the thing, does not allow it."""

    kind = "unprocessable"


class RateLimitError(APIStatusError):
    """429: too many requests."""

    kind = "rate_limited"


class InternalServerError(APIStatusError):
    """5xx: the service failed."""

    kind = "server"


def _tree(cls: type[PlanetScaleError]) -> dict[str, type[PlanetScaleError]]:
    kinds = {cls.kind: cls}
    for child in cls.__subclasses__():
        kinds = {**_tree(child), **kinds}
    return kinds


_KINDS = _tree(PlanetScaleError)


def _from_native(kind: str, text: str, fields: dict[str, Any]) -> PlanetScaleError:
    """The exception for an error of the engine. Called by the native half."""
    if "headers" in fields:
        fields["headers"] = Headers(fields["headers"])
    error = _KINDS.get(kind, PlanetScaleError)(text, **fields)
    error.__cause__ = fields.get("last_error")
    return error
