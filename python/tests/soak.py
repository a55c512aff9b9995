"""The Python part of `cargo xtask soak`: workers that create, look at, change and delete branches while requests fail.

Half of the workers are threads with the blocking client, half are tasks of asyncio. It prints what it knows of every
branch, how every error reads, and how much memory it takes; the command holds that against what the simulator has done.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import os
import sys
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Any

from planetscale import AsyncPlanetScale, Cancel, PlanetScale, PlanetScaleError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

DATABASE = "soak"
SECONDS = int(os.environ["SOAK_SECONDS"])
WORKERS = int(os.environ["SOAK_WORKERS"])
SETTINGS: dict[str, Any] = {"timeout": 10, "attempt_timeout": 0.4, "retry_backoff": (0.01, 0.1)}
OFTEN = {"interval": 0.1, "timeout": 5}

until = time.monotonic() + SECONDS
calls = itertools.count()


def say(line: str) -> None:
    """Writes one line; lines of several threads stay whole. When nobody reads any more there is nothing left to do."""
    try:
        os.write(1, f"{line}\n".encode())
    except BrokenPipeError:
        os._exit(1)


def may_have_arrived(error: BaseException) -> bool:
    if not isinstance(error, PlanetScaleError):
        # A cancelled task does not say how far its call was.
        return True
    return error.may_have_arrived


def note(error: BaseException, known: bool) -> None:
    """Says that a call failed. `known`: what it was about is certain to be there."""
    kind = error.kind if isinstance(error, PlanetScaleError) else "cancelled"
    if known and kind == "not_found":
        kind = "missing"
    say(f"error {kind} {error} {error!r}".replace("\n", " "))


def outcome(error: BaseException | None) -> str:
    """What became of a change, as far as the client can know."""
    if error is None:
        return "done"
    return "unknown" if may_have_arrived(error) else "not_done"


class Blocking:
    """A worker's way to call: the blocking client, whose calls a handle ends from another thread."""

    def __init__(self, client: PlanetScale) -> None:
        self.client = client

    async def call(
        self, known: bool, call: Callable[[Any], Any], cancel_after: float | None = None
    ) -> tuple[Any, BaseException | None]:
        next(calls)
        client, timer = self.client, None
        if cancel_after is not None:
            cancel = Cancel()
            client = client.with_options(cancel=cancel)
            timer = threading.Timer(cancel_after, cancel.cancel)
            timer.start()
        try:
            return call(client.branches), None
        except PlanetScaleError as error:
            note(error, known)
            return None, error
        finally:
            if timer is not None:
                timer.cancel()
                timer.join()

    @staticmethod
    def some(pager: Any) -> list[Any]:
        return list(itertools.islice(pager, 12))


class Async:
    """The other way: the client for asyncio, whose calls end with their task."""

    def __init__(self, client: AsyncPlanetScale) -> None:
        self.client = client

    async def call(
        self, known: bool, call: Callable[[Any], Awaitable[Any]], cancel_after: float | None = None
    ) -> tuple[Any, BaseException | None]:
        next(calls)
        task = asyncio.ensure_future(call(self.client.branches))
        if cancel_after is not None:
            asyncio.get_running_loop().call_later(cancel_after, task.cancel)
        try:
            return await task, None
        except (PlanetScaleError, asyncio.CancelledError) as error:
            note(error, known)
            return None, error

    @staticmethod
    async def some(pager: Any) -> list[Any]:
        found: list[Any] = []
        async for item in pager:
            found.append(item)
            if len(found) == 12:
                break
        return found


async def branch(way: Blocking | Async, name: str, n: int) -> None:
    """One branch from its creation to its end."""
    pause = n * 7 % 11 / 1000
    _, error = await way.call(
        False, lambda branches: branches.create(None, DATABASE, name=name), pause if n % 7 == 3 else None
    )
    created = outcome(error)
    say(f"create {name} {created}")
    if created == "not_done":
        return
    known = created == "done"
    found, _ = await way.call(known, lambda branches: branches.get(None, DATABASE, name), pause if n % 9 == 4 else None)
    if found is not None and found.name != name:
        say("error wrong another branch was answered")
    if n % 4 == 1:
        await way.call(True, lambda branches: way.some(branches.list(None, DATABASE, per_page=5)))
    if known and n % 5 == 2:
        await way.call(True, lambda branches: branches.wait_until_ready(None, DATABASE, name, **OFTEN))
    await way.call(known, lambda branches: branches.update(None, DATABASE, name, deletion_protected=False))
    await delete(way, name, n, known)


async def delete(way: Blocking | Async, name: str, n: int, known: bool) -> None:
    """Deletes a branch, again when it may still be there."""
    for turn in range(3):
        pause = n * 5 % 11 / 1000 if turn == 0 and n % 11 == 5 else None
        _, error = await way.call(known, lambda branches: branches.delete(None, DATABASE, name), pause)
        deleted = outcome(error)
        say(f"delete {name} {deleted}")
        if deleted == "done" and n % 13 == 6:
            await way.call(True, lambda branches: branches.wait_until_deleted(None, DATABASE, name, **OFTEN))
        if deleted == "done" or getattr(error, "kind", "") == "not_found":
            return
        known = known and deleted != "unknown"


async def work(way: Blocking | Async, worker: int) -> None:
    for n in itertools.count():
        if time.monotonic() >= until:
            return
        await branch(way, f"python-{worker}-{n}", n)


async def tasks(workers: range) -> None:
    async with AsyncPlanetScale(**SETTINGS) as client:
        say(repr(client))
        await asyncio.gather(*(work(Async(client), worker) for worker in workers))


def measure() -> None:
    """Resident memory in KiB, threads and open files."""
    gc.collect()
    try:
        with open("/proc/self/status") as status:
            fields = dict(line.split(":", 1) for line in status)
        files = len(os.listdir("/proc/self/fd"))
    except OSError:
        return
    say(f"memory {fields['VmRSS'].split()[0]} {fields['Threads'].strip()} {files}")


def main() -> None:
    half = WORKERS // 2
    failed: list[BaseException] = []

    def run(work: Callable[[], Any]) -> None:
        try:
            asyncio.run(work())
        except BaseException as error:
            failed.append(error)
            raise

    with PlanetScale(**SETTINGS) as client:
        say(repr(client))
        ways = [partial(work, Blocking(client), worker) for worker in range(half)]
        ways.append(partial(tasks, range(half, WORKERS)))
        threads = [threading.Thread(target=run, args=[way]) for way in ways]
        for thread in threads:
            thread.start()
        while time.monotonic() < until:
            measure()
            time.sleep(max(SECONDS / 30, 0.2))
        measure()
        for thread in threads:
            thread.join()
    if failed:
        sys.exit("a worker failed")
    say(f"calls {next(calls)}")
    say("end")


if __name__ == "__main__":
    main()
