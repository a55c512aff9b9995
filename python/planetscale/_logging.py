"""The logger `planetscale`, and what it tells the engine.

At WARNING: a call that is tried again, an answer whose types are wrong. At DEBUG: every call.
"""

from __future__ import annotations

import logging

from planetscale import _native

logger = logging.getLogger("planetscale")
# A library prints nothing on its own.
logger.addHandler(logging.NullHandler())

_told: bool = False


def sync() -> None:
    """Tells the engine whether anybody reads its DEBUG records; cheap enough to ask before each call."""
    global _told  # noqa: PLW0603 - what the engine was told is one fact of the process
    wanted = logger.isEnabledFor(logging.DEBUG)
    if wanted is not _told:
        _told = wanted
        _native.set_log_level(logging.DEBUG if wanted else logging.WARNING)
