"""Ctrl-C, as a real SIGINT to a program of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from typing import Any

import pytest

from planetscale.testing import Script, Simulator
from programs import start

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGINT cannot be sent to one process there")

DATABASE: dict[str, Any] = {"status": 200, "body": {"id": "db1"}}
SLOW = {**DATABASE, "delay_ms": 60_000}

# Waits are cut short within 0.2 s as a rule; a busy machine takes longer.
LIMIT = 5.0

BLOCKING = """
    c = client(max_retries=2)
    try:
        {work}
    except KeyboardInterrupt:
        # The thread of the call is this one, and there is no other.
        threads = len(os.listdir("/proc/self/task")) if os.path.isdir("/proc/self/task") else 1
        print("interrupted", threads, threading.active_count())
    """

ASYNCHRONOUS = """
    async def main():
        async with async_client(max_retries=2) as c:
            {work}
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("interrupted 1 1")
    """

CASES = {
    "in a call": ([SLOW], "c.databases.get('acme', 'shop')", "await c.databases.get('acme', 'shop')"),
    "in the sleep before a retry": (
        [{"status": 503, "headers": {"retry-after": "60"}, "body": {}}, DATABASE],
        "c.databases.get('acme', 'shop')",
        "await c.databases.get('acme', 'shop')",
    ),
    "in a wait": (
        [{"status": 200, "body": {"id": "br1", "ready": False, "state": "pending"}}],
        "c.branches.wait_until_ready('acme', 'shop', 'main', interval=60)",
        "await c.branches.wait_until_ready('acme', 'shop', 'main', interval=60)",
    ),
    "in a request of a wait": (
        [SLOW],
        "c.branches.wait_until_ready('acme', 'shop', 'main')",
        "await c.branches.wait_until_ready('acme', 'shop', 'main')",
    ),
    "in a list": (
        [SLOW],
        "c.databases.list('acme').to_list()",
        "await c.databases.list('acme').to_list()",
    ),
}


@pytest.mark.parametrize("kind", ["blocking", "asynchronous"])
@pytest.mark.parametrize("case", CASES)
def test_ctrl_c(simulator: Simulator, case: str, kind: str) -> None:
    replies, blocking, asynchronous = CASES[case]
    script = simulator.script(replies)
    code = BLOCKING.format(work=blocking) if kind == "blocking" else ASYNCHRONOUS.format(work=asynchronous)
    process = start(code, {"base_url": script.url, "anonymous": True})
    with process:
        came(script, process)
        # The request is recorded when it has come; a moment later the program is asleep.
        time.sleep(0.1)
        sent = time.monotonic()
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=60)
        took = time.monotonic() - sent
    assert (process.returncode, output, errors) == (0, "interrupted 1 1\n", "")
    assert took < LIMIT
    assert len(script.requests()) == 1


def came(script: Script, process: subprocess.Popen[str]) -> None:
    """Waits for the program's request."""
    until = time.monotonic() + 30
    while not script.requests():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < until, "no request came"
        time.sleep(0.02)


def test_a_handler_that_does_not_raise_lets_the_call_go_on(simulator: Simulator) -> None:
    script = simulator.script([{**DATABASE, "delay_ms": 700}])
    code = """
    import signal
    seen = []
    signal.signal(signal.SIGALRM, lambda *_: seen.append(time.monotonic()))
    started = time.monotonic()
    signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
    print(client().databases.get("acme", "shop").id, len(seen) > 2, seen[0] - started < 0.5)
    """
    process = start(code, {"base_url": script.url, "anonymous": True})
    assert process.communicate(timeout=60) == ("db1 True True\n", "")


def test_what_a_handler_raises_comes_out_of_the_call(simulator: Simulator) -> None:
    script = simulator.script([SLOW])
    code = """
    import signal
    class Alarm(Exception): ...
    def ring(*_): raise Alarm
    signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        client().databases.get("acme", "shop")
    except Alarm:
        print("alarm")
    """
    process = start(code, {"base_url": script.url, "anonymous": True})
    assert process.communicate(timeout=60) == ("alarm\n", "")
