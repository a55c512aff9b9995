"""What a wait can be given: a callback of any kind, limits, and the options of a call; and what ends it."""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from calling import operations
from planetscale import (
    APIStatusError,
    APITimeoutError,
    AsyncPlanetScale,
    ConfigError,
    PlanetScale,
    Progress,
    WaitFailedError,
    WaitTimeoutError,
)
from planetscale.testing import Script, Simulator
from planetscale.types import Branch

TOKEN: dict[str, Any] = {"service_token_id": "tokenid00001", "service_token": "pscale_tkn_hush", "max_retries": 0}
PENDING: dict[str, Any] = {"status": 200, "body": {"id": "br1", "name": "dev", "ready": False, "state": "pending"}}
READY: dict[str, Any] = {"status": 200, "body": {"id": "br1", "name": "dev", "ready": True, "state": "ready"}}
FAILED: dict[str, Any] = {"status": 503, "body": {}}
REFUSED: dict[str, Any] = {"status": 403, "body": {}}
MISSING: dict[str, Any] = {"status": 404, "body": {"code": "not_found"}}

request_of = contextvars.ContextVar("request_of", default="nobody")


class TestAsynchronousCallbacks:
    @pytest.mark.parametrize(
        ("otherwise", "options", "ends"),
        [
            (READY, {}, None),
            (REFUSED, {}, APIStatusError),
            (PENDING, {"timeout": 0.25}, WaitTimeoutError),
            (FAILED, {"timeout": 0.25}, WaitTimeoutError),
        ],
    )
    async def test_are_awaited_and_told_every_look(
        self, simulator: Simulator, otherwise: Any, options: Any, ends: Any
    ) -> None:
        seen: list[Progress[Branch]] = []

        async def hear(step: Progress[Branch]) -> None:
            await asyncio.sleep(0.02)
            seen.append(step)

        script = simulator.script([PENDING, PENDING], otherwise=otherwise)
        async with AsyncPlanetScale(base_url=script.url, **TOKEN) as client:
            wait = client.branches.wait_until_ready("acme", "shop", "dev", interval=0.1, on_progress=hear, **options)
            if ends is None:
                assert (await wait).ready
            else:
                with pytest.raises(ends):
                    await wait
        assert [step.polls for step in seen] == list(range(1, len(script.requests()) + 1))
        assert len(seen) >= 3
        if ends is not WaitTimeoutError:
            assert [step.last for step in seen[-2:]] == [False, True]

    async def test_are_told_the_last_look_of_what_is_gone(self, simulator: Simulator) -> None:
        seen: list[Progress[Branch]] = []

        async def hear(step: Progress[Branch]) -> None:
            await asyncio.sleep(0.05)
            seen.append(step)

        async with AsyncPlanetScale(base_url=simulator.script([], otherwise=MISSING).url, **TOKEN) as client:
            with pytest.raises(WaitFailedError):
                await client.branches.wait_until_deleted("acme", "shop", "dev", on_progress=hear)
        assert [step.last for step in seen] == [True]

    @pytest.mark.parametrize("otherwise", [PENDING, READY])
    async def test_that_raise_end_a_wait(self, simulator: Simulator, otherwise: Any) -> None:
        async def stop(_step: object) -> None:
            await asyncio.sleep(0)
            raise KeyError

        async with AsyncPlanetScale(base_url=simulator.script([], otherwise=otherwise).url, **TOKEN) as client:
            with pytest.raises(KeyError):
                await client.branches.wait_until_ready("acme", "shop", "dev", interval=60, on_progress=stop)

    async def test_end_with_their_wait(self, simulator: Simulator) -> None:
        ended = asyncio.Event()

        async def linger(_step: object) -> None:
            try:
                await asyncio.sleep(60)
            finally:
                ended.set()

        async with AsyncPlanetScale(base_url=simulator.script([], otherwise=PENDING).url, **TOKEN) as client:
            task = asyncio.create_task(
                client.branches.wait_until_ready("acme", "shop", "dev", interval=60, on_progress=linger)
            )
            await asyncio.sleep(0.2)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert ended.is_set()

    @pytest.mark.parametrize("asynchronous", [True, False])
    async def test_have_the_context_of_the_wait(self, simulator: Simulator, asynchronous: bool) -> None:
        found: list[str] = []

        async def hear(_step: object) -> None:
            found.append(request_of.get())

        async with AsyncPlanetScale(base_url=simulator.script([PENDING], otherwise=READY).url, **TOKEN) as client:
            request_of.set("mine")
            listener: Any = hear if asynchronous else lambda _step: found.append(request_of.get())
            await client.branches.wait_until_ready("acme", "shop", "dev", interval=0.1, on_progress=listener)
        assert found == ["mine", "mine"]

    def test_are_refused_by_blocking_code(self, simulator: Simulator) -> None:
        async def hear(_step: object) -> None:
            raise AssertionError

        script = simulator.script([], otherwise=PENDING)
        client = PlanetScale(base_url=script.url, **TOKEN)
        with pytest.raises(ConfigError, match="on_progress: is asynchronous"):
            client.branches.wait_until_ready("acme", "shop", "dev", on_progress=hear)
        assert script.requests() == []
        with pytest.raises(ConfigError, match="on_progress: returned something to await"):
            client.branches.wait_until_ready("acme", "shop", "dev", on_progress=lambda step: (step, hear(step))[1])

    @pytest.mark.parametrize("given", [7, "print", [print]])
    async def test_that_are_none_are_refused(self, simulator: Simulator, given: Any) -> None:
        script = simulator.script([], otherwise=PENDING)
        with pytest.raises(ConfigError, match="on_progress: must be a function, not"):
            PlanetScale(base_url=script.url, **TOKEN).branches.wait_until_ready("a", "b", "c", on_progress=given)
        with pytest.raises(ConfigError, match="on_progress: must be a function, not"):
            await AsyncPlanetScale(base_url=script.url, **TOKEN).branches.wait_until_ready(
                "a", "b", "c", on_progress=given
            )
        assert script.requests() == []


OPTIONS: dict[str, Any] = {
    "attempt_timeout": 30,
    "max_retries": 1,
    "extra_headers": {"x-mine": "yes"},
    "extra_query": {"q": 1},
    "extra_body": {"b": 2},
}


class TestOptions:
    def test_every_wait_takes_those_of_a_call(self) -> None:
        found = 0
        for client in (PlanetScale(**TOKEN), AsyncPlanetScale(**TOKEN)):
            for operation in operations().values():
                _, group, _ = operation["methods"]["python"].split(".")
                resource = getattr(client, group)
                for name in dir(resource):
                    if name.startswith("wait_"):
                        found += 1
                        assert OPTIONS.keys() <= inspect.signature(getattr(resource, name)).parameters.keys(), name
        assert found > 20

    async def test_reach_the_service(self, simulator: Simulator) -> None:
        script = simulator.script([PENDING], otherwise=READY)
        client = PlanetScale(base_url=script.url, **TOKEN)
        client.branches.wait_until_ready("acme", "shop", "dev", interval=0.1, **OPTIONS)
        other = AsyncPlanetScale(base_url=script.url, **TOKEN)
        await other.branches.wait_until_ready("acme", "shop", "dev", interval=0.1, **OPTIONS)
        requests = script.requests()
        assert len(requests) == 3
        for request in requests:
            assert (request["headers"]["x-mine"], request["query"]) == ("yes", [["q", "1"]])

    def test_a_look_is_tried_again_as_they_say(self, simulator: Simulator) -> None:
        script = simulator.script([FAILED], otherwise=READY)
        client = PlanetScale(base_url=script.url, **TOKEN, retry_backoff=(0.001, 0.001))
        seen: list[Progress[Branch]] = []
        client.branches.wait_until_ready("acme", "shop", "dev", max_retries=1, on_progress=seen.append)
        assert [(step.polls, step.error) for step in seen] == [(1, None)]


class TestLimits:
    def test_none_is_no_limit(self, simulator: Simulator) -> None:
        script = simulator.script([], otherwise={**READY, "delay_ms": 400})
        client = PlanetScale(base_url=script.url, **TOKEN, timeout=0.1)
        assert client.branches.get("acme", "shop", "dev", timeout=None).ready
        assert client.with_options(timeout=None).branches.get("acme", "shop", "dev").ready
        client = PlanetScale(base_url=script.url, **TOKEN, timeout=None, attempt_timeout=0.1, connect_timeout=None)
        assert client.branches.get("acme", "shop", "dev", attempt_timeout=None).ready
        assert client.branches.wait_until_ready("acme", "shop", "dev", timeout=None, attempt_timeout=None).ready

    def test_may_be_timedeltas(self, simulator: Simulator) -> None:
        half = timedelta(milliseconds=150)
        script = simulator.script([], otherwise={**PENDING, "delay_ms": 60_000})
        for client, options in (
            (PlanetScale(base_url=script.url, **TOKEN), {"timeout": half}),
            (PlanetScale(base_url=script.url, **TOKEN, timeout=half), {}),
            (PlanetScale(base_url=script.url, **TOKEN).with_options(attempt_timeout=half), {}),
        ):
            given: Any = options
            with pytest.raises(APITimeoutError, match="150ms"):
                client.branches.get("acme", "shop", "dev", **given)
        client = PlanetScale(base_url=simulator.script([], otherwise=PENDING).url, **TOKEN, wait_interval=half)
        with pytest.raises(WaitTimeoutError) as caught:
            client.branches.wait_until_ready("acme", "shop", "dev", timeout=timedelta(seconds=0.4), interval=half)
        assert caught.value.limit == 0.4
        PlanetScale(**TOKEN, connect_timeout=half, retry_backoff=(half, timedelta(seconds=1)))

    @pytest.mark.parametrize("name", ["timeout", "interval"])
    @pytest.mark.parametrize("given", ["3", True, timedelta(seconds=-1), [3], object()])
    def test_that_are_none_are_refused(self, simulator: Simulator, name: str, given: Any) -> None:
        script = simulator.script([])
        with pytest.raises(ConfigError, match=f"{name}: must be a number of seconds") as caught:
            PlanetScale(base_url=script.url, **TOKEN).branches.wait_until_ready("a", "b", "c", **{name: given})
        assert caught.value.argument == name
        assert script.requests() == []


@pytest.mark.parametrize("listener", ["None", "print"])
def test_a_closed_loop_ends_its_waits(simulator: Simulator, listener: str) -> None:
    """In a program of its own: Python complains of tasks that nobody cancelled before their loop was closed."""
    script = simulator.script([], otherwise=PENDING)
    program = f"""
import asyncio, sys, time
from planetscale import AsyncPlanetScale
client = AsyncPlanetScale(base_url={script.url!r}, anonymous=True)
async def begin():
    wait = client.branches.wait_until_ready("acme", "shop", "dev", interval=0.1, on_progress={listener})
    task = asyncio.ensure_future(wait)
    await asyncio.sleep(0.5)
    return task
loop = asyncio.new_event_loop()
task = loop.run_until_complete(begin())
loop.close()
sys.stdin.readline()
"""
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        looks = looks_of(script, until=lambda now, before: now == before > 1)
        time.sleep(1)
        assert len(script.requests()) == looks
        process.communicate(b"\n")


def looks_of(script: Script, until: Callable[[int, int], bool]) -> int:
    """How many looks there were when they were as they should be."""
    now = before = 0
    for _ in range(20):
        time.sleep(0.5)
        before, now = now, len(script.requests())
        if until(now, before):
            break
    return now


def test_without_a_loop_of_asyncio_it_says_so() -> None:
    wait: Any = AsyncPlanetScale(**TOKEN).branches.wait_until_ready("acme", "shop", "dev")
    with pytest.raises(ConfigError, match="needs a running asyncio loop"):
        wait.send(None)
    call: Any = AsyncPlanetScale(**TOKEN).branches.get("acme", "shop", "dev")
    with pytest.raises(ConfigError, match="needs a running asyncio loop"):
        call.send(None)
