"""The program that plays the fault cases, and one run with it, in blocking code and in asyncio."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import subprocess
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from typing_extensions import Self

from conftest import ROOT
from planetscale import APITimeoutError, AsyncPlanetScale, PlanetScale, PlanetScaleError

VARIABLE = "PLANETSCALE_FAULTS"

# Longer than any call may take; one that has not ended by then hangs.
HANGS = 12.0


def program() -> str:
    """The path of `planetscale-faults`; without one the test is skipped."""
    named = os.environ.get(VARIABLE)
    if named:
        return named
    built = ROOT / "target" / "debug" / ("planetscale-faults.exe" if os.name == "nt" else "planetscale-faults")
    if not built.exists():
        pytest.skip(f"{VARIABLE} is not set, and there is no {built}: cargo build -p planetscale-tests makes it")
    return str(built)


class Faults:
    """The program."""

    def __init__(self) -> None:
        command = [program(), "--stop-on-stdin-close"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        self.address = urlsplit(json.loads(self._process.stdout.readline())["url"]).netloc

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        # It ends when its input does.
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        self._process.wait()

    def runs(self) -> list[str]:
        """The names of all runs."""
        with Control(self.address) as control:
            return [run["run"] for run in control.ask("GET", "runs")]


class Control:
    """A connection to the program; for one thread at a time."""

    def __init__(self, address: str) -> None:
        self._connection = HTTPConnection(address, timeout=60)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def ask(self, method: str, path: str, body: object = None) -> Any:
        content = None if body is None else json.dumps(body)
        self._connection.request(method, f"/{path}", content, {"content-type": "application/json"})
        reply = self._connection.getresponse()
        text = reply.read().decode()
        assert reply.status == 200, f"{method} {path}: {reply.status}: {text}"
        return json.loads(text)


@dataclass
class Ran:
    """What came of a run."""

    lines: list[str] = field(default_factory=list)
    differences: list[str] = field(default_factory=list)
    elapsed: float = 0.0


@dataclass
class Outcome:
    """What came of a call."""

    names: list[str] = field(default_factory=list)
    error: BaseException | None = None
    value: object = None

    def described(self, elapsed: float) -> dict[str, Any]:
        printed = [repr(self.value), str(self.value)]
        if hasattr(self.value, "_repr_html_"):
            printed.append(self.value._repr_html_())
        error = self.error
        if error is not None:
            printed += [str(error), repr(error), "".join(traceback.format_exception(error)), repr(vars(error))]
        return {
            "names": self.names,
            "error": None if error is None else described(error),
            "elapsed_ms": int(elapsed * 1000),
            "printed": printed,
        }


def described(error: BaseException) -> dict[str, Any]:
    known = error if isinstance(error, PlanetScaleError) else None
    return {
        "kind": "hangs" if isinstance(error, Hangs) else "other_error" if known is None else known.kind,
        "status": getattr(known, "status", None),
        "setting": known.setting if isinstance(known, APITimeoutError) else None,
        "attempts": known and known.attempts,
        "may_have_arrived": known and known.may_have_arrived,
    }


class Hangs(Exception):
    """A call has not ended in the time that any call may take."""


def settings(spec: dict[str, Any]) -> dict[str, Any]:
    backoff = spec["retry_base_ms"] / 1000
    return {
        **{name: spec[name] for name in ("base_url", "service_token_id", "service_token")},
        **{name: spec[name] for name in ("max_retries", "max_body", "compression")},
        **{name: spec[f"{name}_ms"] / 1000 for name in ("connect_timeout", "attempt_timeout", "timeout")},
        "retry_backoff": (backoff, backoff),
        "proxy": False if spec["proxy"] is None else spec["proxy"],
        "tls_roots": spec["tls_roots_pem"],
    }


def started(client: Any, spec: dict[str, Any]) -> Any:
    """The call that a run names: its result, an awaitable of that, or a list."""
    path = spec["path"]
    where = [path[name] for name in ("organization", "database", "branch") if name in path]
    if spec["call"] == "get_database":
        return client.databases.get(*where)
    if spec["call"] == "create_branch":
        body = spec["body"]
        name = body["name"] * spec["name_times"]
        return client.branches.create(*where, name=name, parent_branch=body["parent_branch"])
    if spec["call"] == "delete_branch":
        return client.branches.delete(*where)
    assert spec["call"] == "list_databases", f"no case has called {spec['call']} before"
    return client.databases.list(*where)


def is_list(spec: dict[str, Any]) -> bool:
    return str(spec["call"]).startswith("list_")


def printed(client: Any) -> list[str]:
    shown = [client, client.databases, client._transport, client._transport.engine, client._defaults]
    return [form for thing in shown for form in (repr(thing), str(thing))] + [repr(vars(client))]


class Run:
    """A run under way."""

    def __init__(self, control: Control, name: str) -> None:
        self._control = control
        self._begun = control.ask("POST", "runs", {"run": name, "language": "python"})
        self.ran = Ran()
        self.settings = settings(self._begun["client"])
        self.calls: list[dict[str, Any]] = self._begun["calls"]

    def tell(self, outcome: Outcome, elapsed: float) -> None:
        """Says what came of a call."""
        self.ran.elapsed += elapsed
        answer = self._control.ask("POST", f"runs/{self._begun['id']}/outcome", outcome.described(elapsed))
        self.ran.lines.append(answer["line"])
        self.ran.differences += answer["differences"]

    def end(self, printed: list[str]) -> None:
        """Says that the client is closed."""
        answer = self._control.ask("POST", f"runs/{self._begun['id']}/end", {"printed": printed})
        self.ran.differences += answer["differences"]


def blocking(control: Control, name: str) -> Ran:
    """Makes a run with the client for blocking code."""
    run = Run(control, name)
    client = PlanetScale(**run.settings)
    for spec in run.calls:
        begun = time.monotonic()
        run.tell(called(client, spec), time.monotonic() - begun)
    shown = printed(client)
    client.close()
    run.end(shown)
    return run.ran


def called(client: PlanetScale, spec: dict[str, Any]) -> Outcome:
    """Makes one call, on a thread of its own, so that one that hangs does not hold up the others."""
    outcome = Outcome()

    def work() -> None:
        try:
            result = started(client, spec)
            if is_list(spec):
                for item in result:
                    outcome.names.append(item.name)
            elif result is not None:
                outcome.value = result
                outcome.names.append(result.name)
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
            outcome.error = error

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(HANGS)
    return Outcome(error=Hangs("it has not ended")) if thread.is_alive() else outcome


def asynchronous(control: Control, name: str) -> Ran:
    """Makes a run with the client for asyncio, in a loop of its own."""

    async def main() -> Ran:
        run = Run(control, name)
        async with AsyncPlanetScale(**run.settings) as client:
            for spec in run.calls:
                begun = time.monotonic()
                outcome = await awaited(client, spec)
                run.tell(outcome, time.monotonic() - begun)
            shown = printed(client)
        run.end(shown)
        return run.ran

    return asyncio.run(main())


async def awaited(client: AsyncPlanetScale, spec: dict[str, Any]) -> Outcome:
    outcome = Outcome()

    async def work() -> None:
        result = started(client, spec)
        if is_list(spec):
            async for item in result:
                outcome.names.append(item.name)
            return
        outcome.value = await result
        if outcome.value is not None:
            outcome.names.append(outcome.value.name)

    try:
        await asyncio.wait_for(work(), HANGS)
    except asyncio.TimeoutError:
        return Outcome(error=Hangs("it has not ended"))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told
        outcome.error = error
    return outcome


MODES: dict[str, Callable[[Control, str], Ran]] = {"blocking": blocking, "asynchronous": asynchronous}


@dataclass(frozen=True)
class Snapshot:
    """What this process holds. Where the system does not tell, there is nothing to compare."""

    threads: int = 0
    descriptors: int = 0
    resident_kb: int = 0
    peak_kb: int = 0

    @classmethod
    def take(cls) -> Snapshot:
        status = Path("/proc/self/status")
        if not status.exists():
            return cls()
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        threads, resident, peak = (int(lines[name].split()[0]) for name in ("Threads", "VmRSS", "VmHWM"))
        return cls(threads, len(os.listdir("/proc/self/fd")), resident, peak)

    @staticmethod
    def forget_peak() -> None:
        """Lets the peak of memory count from now on. Where that is not possible, it is that of all tests so far."""
        with contextlib.suppress(OSError):
            Path("/proc/self/clear_refs").write_text("5")

    @classmethod
    def settle(cls, before: Snapshot, limit: float = 10.0) -> Snapshot:
        """Waits until no more is held than before, or for so long."""
        until = time.monotonic() + limit
        while True:
            now = cls.take()
            if not now.left_behind(before) or time.monotonic() > until:
                return now
            time.sleep(0.02)

    def left_behind(self, before: Snapshot) -> list[str]:
        """Threads and descriptors that were not there before."""
        more = self.threads > before.threads or self.descriptors > before.descriptors
        return [f"something was left behind: before {before}; after {self}"] if more else []
