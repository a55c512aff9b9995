"""Fixtures for pytest; there as soon as `planetscale` is installed.

`planetscale_simulator` is a local PlanetScale, empty at the beginning of each test; `planetscale_client` is a client of
it, `planetscale_async_client` one for asyncio. The simulator starts with the first test that wants it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from planetscale._client import AsyncPlanetScale, PlanetScale
    from planetscale.testing import Simulator

_SPEED = 200.0


@pytest.fixture(scope="session")
def _planetscale_process() -> Iterator[Simulator]:
    from planetscale.testing import Simulator

    with Simulator(speed=_SPEED) as simulator:
        yield simulator


@pytest.fixture
def planetscale_simulator(_planetscale_process: Simulator) -> Simulator:
    """A local PlanetScale in which nothing was made yet, 200 times as fast as time."""
    _planetscale_process.reset()
    return _planetscale_process


@pytest.fixture
def planetscale_client(planetscale_simulator: Simulator) -> Iterator[PlanetScale]:
    """A client of the simulator."""
    with planetscale_simulator.client() as client:
        yield client


@pytest.fixture
def planetscale_async_client(planetscale_simulator: Simulator) -> AsyncPlanetScale:
    """A client of the simulator, for asyncio."""
    return planetscale_simulator.async_client()
