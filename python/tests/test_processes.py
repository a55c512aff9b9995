"""Fork, spawn, and the end of a program that is busy."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import threading
from typing import Any

import pytest

from planetscale import NotFoundError, PlanetScale
from planetscale.testing import Simulator
from planetscale.types import Database
from programs import run

DATABASE: dict[str, Any] = {"status": 200, "body": {"id": "db1", "name": "shop", "created_at": "2026-01-02T03:04:05Z"}}
SLOW = {**DATABASE, "delay_ms": 60_000}

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")


def settings(url: str) -> dict[str, Any]:
    return {"base_url": url, "anonymous": True, "max_retries": 0}


def get(url: str) -> Database:
    with PlanetScale(**settings(url)) as client:
        return client.databases.get("acme", "shop")


@forks
def test_a_forked_child_goes_on_with_the_same_client(simulator: Simulator) -> None:
    script = simulator.script([], otherwise=DATABASE)
    client = PlanetScale(**settings(script.url))
    assert client.databases.get("acme", "shop").id == "db1"
    children = []
    for _ in range(4):
        child = os.fork()
        if child == 0:
            good = all(client.databases.get("acme", "shop").id == "db1" for _ in range(5))
            os._exit(0 if good else 1)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4
    assert client.databases.get("acme", "shop").id == "db1"
    assert len(script.requests()) == 22


@forks
def test_a_fork_while_threads_are_in_calls(simulator: Simulator) -> None:
    script = simulator.script([], otherwise={**DATABASE, "delay_ms": 30})
    client = PlanetScale(**settings(script.url))
    stop = threading.Event()

    def busy() -> None:
        while not stop.is_set():
            client.databases.get("acme", "shop")

    threads = [threading.Thread(target=busy) for _ in range(8)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(5):
            child = os.fork()
            if child == 0:
                os._exit(0 if client.databases.list("acme").page().data == [] else 1)
            assert os.waitpid(child, 0)[1] == 0
    finally:
        stop.set()
        for thread in threads:
            thread.join()


@forks
def test_asyncio_in_a_forked_child(simulator: Simulator) -> None:
    script = simulator.script([], otherwise=DATABASE)
    code = """
    async def get(c):
        return (await c.databases.get("acme", "shop")).id
    c = async_client()
    print(asyncio.run(get(c)), flush=True)
    child = os.fork()
    if child == 0:
        print(asyncio.run(get(c)), flush=True)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    """
    assert run(code, settings(script.url)).split() == ["db1", "db1", "0"]


@pytest.mark.parametrize("method", ["spawn", pytest.param("fork", marks=forks)])
def test_results_and_errors_cross_processes(simulator: Simulator, method: str) -> None:
    good = simulator.script([], otherwise=DATABASE)
    missing = {"status": 404, "headers": {"x-request-id": "req-1"}, "body": {"code": "not_found"}}
    bad = simulator.script([], otherwise=missing)
    with multiprocessing.get_context(method).Pool(2) as pool:
        found = pool.map(get, [good.url] * 4)
        assert [database.id for database in found] == ["db1"] * 4
        assert found[0] == get(good.url)
        with pytest.raises(NotFoundError) as caught:
            pool.apply(get, (bad.url,))
    error = caught.value
    assert (error.status, error.code, error.request_id, error.operation) == (404, "not_found", "req-1", "get_database")
    assert error.headers["X-Request-Id"] == "req-1"
    assert "read_database" in error.required_accesses


@pytest.mark.parametrize("delay", [0, 60_000])
def test_a_program_ends_while_daemon_threads_are_in_calls(simulator: Simulator, delay: int) -> None:
    script = simulator.script([], otherwise={**DATABASE, "delay_ms": delay})
    code = """
    c = client()
    def busy():
        while True:
            c.databases.get("acme", "shop")
    for _ in range(16):
        threading.Thread(target=busy, daemon=True).start()
    time.sleep(0.3)
    print("end")
    """
    assert run(code, settings(script.url), limit=30) == "end\n"


@pytest.mark.parametrize(
    "work",
    [
        "client(timeout=-1)",
        "client()",
        "Cancel().cancel()",
        "c.databases.get('acme', 'shop')",
        "c.databases.get('acme', '')",
        "c.databases.list('acme').page()",
        "asyncio.run(once())",
    ],
)
def test_a_program_ends_while_daemon_threads_are_anywhere_in_the_package(simulator: Simulator, work: str) -> None:
    """Python code that the native half calls may lose the interpreter too: exceptions are made by such code."""
    script = simulator.script([], otherwise={"status": 404, "body": {"code": "not_found"}})
    code = f"""
    import contextlib
    from planetscale import Cancel
    c, a = client(), async_client()
    async def once():
        await a.databases.get("acme", "shop")
    def busy():
        while True:
            with contextlib.suppress(planetscale.PlanetScaleError):
                {work}
    for _ in range(8):
        threading.Thread(target=busy, daemon=True).start()
    time.sleep(0.2)
    print("end")
    """
    for _ in range(3):
        assert run(code, settings(script.url), limit=30) == "end\n"


@pytest.mark.parametrize("delay", [0, 60_000])
def test_a_program_ends_while_asyncio_calls_are_under_way(simulator: Simulator, delay: int) -> None:
    script = simulator.script([], otherwise={**DATABASE, "delay_ms": delay})
    code = """
    c = async_client()
    loop = asyncio.new_event_loop()
    async def main():
        async def busy():
            while True:
                await c.databases.get("acme", "shop")
        global tasks
        tasks = [asyncio.ensure_future(busy()) for _ in range(16)]
        await asyncio.sleep(0.3)
    loop.run_until_complete(main())
    print("end", flush=True)
    # The loop is neither run to its end nor closed: nobody will ever look at the results.
    import warnings
    warnings.simplefilter("ignore")
    for task in tasks:
        task._log_destroy_pending = False
    """
    assert run(code, settings(script.url), limit=30) == "end\n"


def test_a_program_ends_in_the_middle_of_a_list(simulator: Simulator) -> None:
    first = {"status": 200, "body": {"current_page": 1, "next_page": 2, "total_pages": 9, "data": [{"id": "db1"}]}}
    script = simulator.script([first], otherwise=SLOW)
    code = """
    items = iter(client().databases.list("acme"))
    print(next(items).id)
    """
    assert run(code, settings(script.url), limit=30) == "db1\n"


def test_a_program_ends_while_a_wait_goes_on(simulator: Simulator) -> None:
    pending = {"status": 200, "body": {"id": "br1", "ready": False, "state": "pending"}}
    script = simulator.script([], otherwise=pending)
    code = """
    c = client()
    work = lambda: c.branches.wait_until_ready("acme", "shop", "main", interval=0.001, on_progress=lambda seen: None)
    for _ in range(4):
        threading.Thread(target=work, daemon=True).start()
    time.sleep(0.3)
    print("end")
    """
    assert run(code, settings(script.url), limit=30) == "end\n"


@pytest.mark.parametrize("interval", [0.1, 60])
def test_a_program_ends_while_waits_of_asyncio_go_on(simulator: Simulator, interval: float) -> None:
    pending = {"status": 200, "body": {"id": "br1", "ready": False, "state": "pending"}}
    script = simulator.script([], otherwise=pending)
    code = f"""
    c = async_client()
    loop = asyncio.new_event_loop()
    async def main():
        def wait(n):
            wait = c.branches.wait_until_ready
            return wait("acme", "shop", f"b{{n}}", interval={interval}, on_progress=lambda seen: None)
        global tasks
        tasks = [asyncio.ensure_future(wait(n)) for n in range(16)]
        await asyncio.sleep(0.3)
    loop.run_until_complete(main())
    print("end", flush=True)
    # The loop is neither run to its end nor closed: nobody will ever look at the results.
    import warnings
    warnings.simplefilter("ignore")
    for task in tasks:
        task._log_destroy_pending = False
    """
    assert run(code, settings(script.url), limit=30) == "end\n"


@forks
def test_a_fork_while_waits_of_asyncio_go_on(simulator: Simulator) -> None:
    pending = {"status": 200, "body": {"id": "br1", "ready": False, "state": "pending"}}
    script = simulator.script([pending] * 3, otherwise={"status": 200, "body": {"id": "br1", "ready": True}})
    code = """
    c = async_client()
    async def wait():
        return (await c.branches.wait_until_ready("acme", "shop", "main", interval=0.1)).ready
    async def main():
        waits = [asyncio.ensure_future(wait()) for _ in range(3)]
        await asyncio.sleep(0.05)
        child = os.fork()
        if child == 0:
            # The loop is the parent's, with its waits: the child makes one of its own.
            asyncio._set_running_loop(None)
            print(asyncio.new_event_loop().run_until_complete(wait()), flush=True)
            os._exit(0)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
        print(await asyncio.gather(*waits), flush=True)
    asyncio.run(main())
    """
    assert run(code, settings(script.url), limit=60) == "True\n0\n[True, True, True]\n"


def test_importing_does_no_work() -> None:
    program = (
        "import sys; known = set(sys.modules); import planetscale, threading;"
        "late = {'msgspec', 'asyncio', 'tqdm', 'pandas', 'http.client', 'planetscale.types.branches',"
        "'planetscale.resources.branches'};"
        "print(sorted(late & (set(sys.modules) - known)), threading.active_count())"
    )
    output = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert output.stdout == "[] 1\n"
