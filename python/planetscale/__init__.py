"""An unofficial, complete SDK for the PlanetScale Platform API.

`PlanetScale` is the client for blocking code, `AsyncPlanetScale` the one for asyncio. Their groups, such as
`client.databases`, have a method for each operation; `planetscale.types` has what they return, `planetscale.errors`
what they raise, `planetscale.webhooks` checks deliveries, and `planetscale.testing` runs a local PlanetScale.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from planetscale._client import AsyncPlanetScale, PlanetScale
from planetscale._native import Cancel, __version__
from planetscale._options import OMIT, Omit
from planetscale.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    CallCancelledError,
    ConfigError,
    ConflictError,
    DecodeError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    PlanetScaleError,
    RateLimitError,
    UnprocessableEntityError,
    WaitError,
    WaitFailedError,
    WaitTimeoutError,
    WebhookError,
)

if TYPE_CHECKING:
    from planetscale import errors, resources, testing, types, webhooks
    from planetscale._models import Model
    from planetscale._pages import AsyncPage, AsyncPager, Page, SyncPager
    from planetscale._raw import RawResponse
    from planetscale._waits import Progress

__all__ = [
    "OMIT",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncPage",
    "AsyncPager",
    "AsyncPlanetScale",
    "AuthenticationError",
    "BadRequestError",
    "CallCancelledError",
    "Cancel",
    "ConfigError",
    "ConflictError",
    "DecodeError",
    "InternalServerError",
    "Model",
    "NotFoundError",
    "Omit",
    "Page",
    "PermissionDeniedError",
    "PlanetScale",
    "PlanetScaleError",
    "Progress",
    "RateLimitError",
    "RawResponse",
    "SyncPager",
    "UnprocessableEntityError",
    "WaitError",
    "WaitFailedError",
    "WaitTimeoutError",
    "WebhookError",
    "__version__",
    "errors",
    "resources",
    "testing",
    "types",
    "webhooks",
]

# Imported when they are first asked for: they take longer than all the rest.
_LAZY = {
    "AsyncPage": "planetscale._pages",
    "AsyncPager": "planetscale._pages",
    "Model": "planetscale._models",
    "Page": "planetscale._pages",
    "Progress": "planetscale._waits",
    "RawResponse": "planetscale._raw",
    "SyncPager": "planetscale._pages",
    "testing": "",
    "types": "",
    "webhooks": "",
}


def __getattr__(name: str) -> object:
    import importlib

    home = _LAZY.get(name)
    if home is None:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    found = importlib.import_module(f"{__name__}.{name}") if not home else getattr(importlib.import_module(home), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
