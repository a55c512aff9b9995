"""Programs of their own, for what cannot be tried in the process of the tests."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from typing import Any

PRELUDE = """
import asyncio, json, os, signal, sys, threading, time
import planetscale
from planetscale import AsyncPlanetScale, PlanetScale

settings = json.loads(os.environ["SETTINGS"])
# What a shell starts in the background ignores Ctrl-C, and so would this program.
signal.signal(signal.SIGINT, signal.default_int_handler)

def client(**more):
    return PlanetScale(**{**settings, **more})

def async_client(**more):
    return AsyncPlanetScale(**{**settings, **more})
"""


def start(code: str, settings: dict[str, Any]) -> subprocess.Popen[str]:
    """Starts a program that has `client()` and `async_client()` with these settings."""
    import json

    environment = {**os.environ, "SETTINGS": json.dumps(settings), "PYTHONFAULTHANDLER": "1"}
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", PRELUDE + textwrap.dedent(code)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


def run(code: str, settings: dict[str, Any], limit: float = 60) -> str:
    """Runs such a program to its end, which must be a good and a quiet one, and returns what it printed."""
    process = start(code, settings)
    try:
        output, errors = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        process.kill()
        output, errors = process.communicate()
        raise AssertionError(f"it did not end: {output}{errors}") from None
    assert (process.returncode, errors) == (0, ""), f"ended with {process.returncode}: {output}{errors}"
    return output
