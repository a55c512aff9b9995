"""What all tests share: the simulator, and the vectors."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from planetscale.testing import Simulator

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def simulator() -> Iterator[Simulator]:
    with Simulator(speed=200) as simulator:
        yield simulator


@pytest.fixture
def fresh(simulator: Simulator) -> Simulator:
    simulator.reset()
    return simulator


def vectors(folder: str) -> list[Any]:
    """Every vector below a folder of `tests/vectors`, each with its file's name as the test's."""
    root = ROOT / "tests" / "vectors"
    files = sorted((root / folder).rglob("*.json"))
    return [pytest.param(json.loads(file.read_text()), id=file.stem) for file in files]


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Runs tests that are coroutines."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = pyfuncitem._fixtureinfo.argnames
    asyncio.run(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in names}))
    return True


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """The line that `cargo xtask test` counts by."""
    passed, failed, errors = (len(terminalreporter.stats.get(name, [])) for name in ("passed", "failed", "error"))
    terminalreporter.write_line(f"Python tests: {passed} passed, {failed + errors} failed")
