"""Many threads, many tasks, and tasks that are cancelled."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from planetscale import APITimeoutError, AsyncPlanetScale, CallCancelledError, Cancel, PlanetScale
from planetscale.testing import Simulator
from programs import run

DELAY = 0.1
DATABASE: dict[str, Any] = {"status": 200, "body": {"id": "db1"}, "delay_ms": int(DELAY * 1000)}
SLOW = {**DATABASE, "delay_ms": 60_000}
SETTINGS: dict[str, Any] = {"anonymous": True, "max_retries": 0}


def test_64_threads_share_a_client(simulator: Simulator) -> None:
    script = simulator.script([], otherwise=DATABASE)
    client = PlanetScale(base_url=script.url, **SETTINGS)
    started = time.monotonic()
    with ThreadPoolExecutor(64) as pool:
        found = list(pool.map(lambda n: client.databases.get("acme", f"shop-{n}").id, range(640)))
    elapsed = time.monotonic() - started
    assert found == ["db1"] * 640
    # One after another they would take 64 s: so nothing holds the interpreter while it waits.
    assert elapsed < 20
    assert {request["path"] for request in script.requests()} == {
        f"/v1/organizations/acme/databases/shop-{n}" for n in range(640)
    }


FIRST_LOOKS = """
import importlib, pathlib
import planetscale.types
from planetscale._models import Model, decoder_for

sys.setswitchinterval(1e-6)
folder = pathlib.Path(planetscale.types.__file__).parent
modules = [importlib.import_module(f"planetscale.types.{file.stem}") for file in sorted(folder.glob("[a-z]*.py"))]
types = [value for module in modules for value in vars(module).values() if isinstance(value, type)]
types = [one for one in dict.fromkeys(types) if issubclass(one, Model) and one is not Model]
types.sort(key=lambda one: -len(one.__struct_fields__))
together = threading.Barrier(4)

def look():
    for one in types:
        together.wait()
        try:
            decoder_for(one).decode(b'{"id": "x", "name": "n", "region": {"id": "r"}, "actor": {"id": "a"}}')
        except Exception:
            pass  # It is no document of this type, which is not what this is about.

threads = [threading.Thread(target=look) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(types) > 100)
"""


def test_many_threads_may_be_the_first_to_read_a_type() -> None:
    # Without a lock three of four such programs end with a segmentation fault.
    assert [run(FIRST_LOOKS, {}) for _ in range(6)] == ["True\n"] * 6


def test_200_tasks_share_a_client(simulator: Simulator) -> None:
    script = simulator.script([], otherwise=DATABASE)

    async def main() -> tuple[list[str], int]:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                ticks += 1
                await asyncio.sleep(0.005)

        ticker = asyncio.ensure_future(tick())
        async with AsyncPlanetScale(base_url=script.url, **SETTINGS) as client:
            found = await asyncio.gather(*(client.databases.get("acme", f"shop-{n}") for n in range(200)))
        ticker.cancel()
        return [database.id for database in found], ticks

    started = time.monotonic()
    found, ticks = asyncio.run(main())
    assert found == ["db1"] * 200
    # One after another they would take 20 s; and the loop was free all the while.
    assert time.monotonic() - started < 10
    assert ticks > 10
    assert len(script.requests()) == 200


def test_a_cancelled_task_ends_its_call_and_frees_its_thread(simulator: Simulator) -> None:
    slow, quick = simulator.script([], otherwise=SLOW), simulator.script([], otherwise={**DATABASE, "delay_ms": 0})

    async def main() -> float:
        # One thread: the second call can only run when the first has let go of it.
        async with AsyncPlanetScale(base_url=slow.url, max_threads=1, **SETTINGS) as client:
            task = asyncio.ensure_future(client.databases.get("acme", "shop"))
            while not slow.requests():
                await asyncio.sleep(0.02)
            started = time.monotonic()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            with pytest.raises(APITimeoutError):
                await client.databases.get("acme", "shop", timeout=0.05)
            return time.monotonic() - started

    assert asyncio.run(main()) < 5
    assert quick.requests() == []


def test_wait_for_ends_a_call(simulator: Simulator) -> None:
    script = simulator.script([], otherwise=SLOW)

    async def main() -> None:
        async with AsyncPlanetScale(base_url=script.url, **SETTINGS) as client:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.databases.get("acme", "shop"), 0.1)

    started = time.monotonic()
    asyncio.run(main())
    assert time.monotonic() - started < 5


def test_waits_do_not_keep_calls_from_their_threads(simulator: Simulator) -> None:
    branch = {"status": 200, "body": {"id": "br1", "ready": False, "state": "pending"}}
    waits, calls = simulator.script([], otherwise=branch), simulator.script([], otherwise=DATABASE)

    async def main() -> str:
        async with AsyncPlanetScale(base_url=waits.url, max_threads=2, **SETTINGS) as client:
            wait = client.branches.wait_until_ready
            tasks = [asyncio.ensure_future(wait("acme", "shop", f"b{n}", interval=30)) for n in range(8)]
            while len(waits.requests()) < 8:
                await asyncio.sleep(0.02)
            found = await client.databases.get("acme", "shop")
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            return found.id

    assert asyncio.run(main()) == "br1"
    assert calls.requests() == []


def test_a_queued_call_that_is_too_late_or_cancelled_ends_at_once(simulator: Simulator) -> None:
    script = simulator.script([], otherwise=SLOW)

    async def main() -> tuple[float, float]:
        # One thread, and it is taken for a minute.
        async with AsyncPlanetScale(base_url=script.url, max_threads=1, **SETTINGS) as client:
            busy = asyncio.ensure_future(client.databases.get("acme", "busy"))
            while not script.requests():
                await asyncio.sleep(0.02)
            started = time.monotonic()
            with pytest.raises(APITimeoutError) as late:
                await client.databases.get("acme", "queued", timeout=0.1)
            too_late = time.monotonic() - started
            error = late.value
            assert (error.setting, error.attempts, error.may_have_arrived) == ("timeout", 0, False)
            with pytest.raises(APITimeoutError):
                await client.with_options(timeout=0.1).databases.list("acme").to_list()

            cancel = Cancel()
            queued = client.with_options(cancel=cancel)
            tasks = [asyncio.ensure_future(queued.databases.get("acme", "queued")) for _ in range(50)]
            items = asyncio.ensure_future(queued.databases.list("acme").to_list())
            await asyncio.sleep(0.1)
            started = time.monotonic()
            cancel.cancel()
            ended = await asyncio.gather(*tasks, items, return_exceptions=True)
            cancelled = time.monotonic() - started
            assert {type(error) for error in ended} == {CallCancelledError}
            assert not any(error.may_have_arrived for error in ended if isinstance(error, CallCancelledError))

            task = asyncio.ensure_future(client.databases.get("acme", "queued"))
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert not busy.done()
            busy.cancel()
            return too_late, cancelled

    too_late, cancelled = asyncio.run(main())
    # The thread itself would be free after a minute.
    assert 0.1 <= too_late < 10
    assert cancelled < 10
    assert [request["path"] for request in script.requests()] == ["/v1/organizations/acme/databases/busy"]


def test_1000_waits_need_few_threads(simulator: Simulator) -> None:
    pending = {"status": 200, "body": {"id": "br1", "ready": False, "state": "pending"}}
    script = simulator.script([pending] * 1000, otherwise={"status": 200, "body": {"id": "br1", "ready": True}})

    async def main() -> tuple[list[bool], int]:
        most = 0

        async def watch() -> None:
            nonlocal most
            while True:
                most = max(most, threads())
                await asyncio.sleep(0.01)

        async with AsyncPlanetScale(base_url=script.url, max_threads=4, **SETTINGS) as client:
            before = threads()
            watcher = asyncio.ensure_future(watch())
            wait = client.branches.wait_until_ready
            waits = [wait("acme", "shop", f"b{n}", interval=1.5, timeout=120) for n in range(1000)]
            found = await asyncio.gather(*waits)
            watcher.cancel()
        return [branch.ready for branch in found], most - before

    found, more = asyncio.run(main())
    assert found == [True] * 1000
    assert len(script.requests()) == 2000
    # Four that send, and one that keeps the time.
    assert more <= 8


def threads() -> int:
    """How many threads this process has, those without Python too."""
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.is_dir() else 0


def test_a_handle_ends_the_calls_of_all_threads(simulator: Simulator) -> None:
    script = simulator.script([], otherwise=SLOW)
    cancel = Cancel()
    client = PlanetScale(base_url=script.url, **SETTINGS).with_options(cancel=cancel)
    ended: list[str] = []

    def work() -> None:
        try:
            client.databases.get("acme", "shop")
        except CallCancelledError as error:
            ended.append(error.kind)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    while len(script.requests()) < 8:
        time.sleep(0.02)
    started = time.monotonic()
    cancel.cancel()
    for thread in threads:
        thread.join()
    assert ended == ["cancelled"] * 8
    assert time.monotonic() - started < 5
    assert repr(cancel) == "Cancel(cancelled=True)"


def test_leaving_an_asynchronous_list_early_ends_its_calls(simulator: Simulator) -> None:
    first = {"status": 200, "body": {"current_page": 1, "next_page": 2, "total_pages": 9, "data": [{"id": "db1"}]}}
    script = simulator.script([first], otherwise=SLOW)

    async def main() -> str:
        async with AsyncPlanetScale(base_url=script.url, **SETTINGS) as client:
            async for database in client.databases.list("acme"):
                return database.id
        return ""

    started = time.monotonic()
    assert asyncio.run(main()) == "db1"
    assert time.monotonic() - started < 5
