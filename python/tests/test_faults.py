"""The fault cases, against real sockets: the right error, in time, nothing sent twice, no secret printed, nothing left.

`planetscale-faults` knows the cases and compares, see `tests/vectors/README.md`. With `PLANETSCALE_FAULTS_REPEATS=N`
every run that is quick enough is made N times more.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import logging
import os
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from queue import Empty, SimpleQueue

import pytest

from faults import MODES, Control, Faults, Ran, Snapshot

# Runs mostly wait, so several run at once.
THREADS = 6
# A run that takes longer is not repeated.
QUICK = 0.1
# The smallest body that no client may hold as a whole is 100 MB.
MOST_MEMORY_KB = 96 * 1024
# What the allocators, Python's and that of the engine, may keep to themselves after any number of calls.
LEFT_MEMORY_KB = 32 * 1024

# What was printed: both modes give the same lines as a rule.
said: set[str] = set()


@pytest.fixture(scope="module")
def faults() -> Iterator[Faults]:
    with Faults() as faults:
        yield faults


@pytest.fixture
def _unlogged() -> Iterator[None]:
    """pytest would keep every record, which looks as if memory was lost."""
    logger = logging.getLogger("planetscale")
    # Not by `propagate`: pytest then listens to the logger itself.
    logger.disabled = True
    yield
    logger.disabled = False


@pytest.mark.usefixtures("_unlogged")
@pytest.mark.parametrize("mode", MODES)
def test_every_fault_ends_as_its_case_says(faults: Faults, mode: str, capfd: pytest.CaptureFixture[str]) -> None:
    runs = faults.runs()
    assert runs, "there are no cases"
    times = int(os.environ.get("PLANETSCALE_FAULTS_REPEATS", "0"))
    if times:
        one_heap()
    # What is loaded when it is first needed stays.
    all_runs(faults, mode, runs[:1])
    start = settled(Snapshot.take())
    Snapshot.forget_peak()

    ran = all_runs(faults, mode, runs)
    problems = [line for run in ran.items() for line in describe(*run)]
    end = settled(start)
    problems += end.left_behind(start)
    if end.peak_kb - start.resident_kb > MOST_MEMORY_KB:
        problems.append(f"too much memory was used at one moment: before {start}; after {end}")

    lines = [line for one in ran.values() for line in one.lines if line not in said]
    said.update(lines)
    if times:
        quick = [run for run, one in ran.items() if one.elapsed < QUICK and not one.differences]
        lines.append(repeated(faults, mode, quick, times, problems))
    with capfd.disabled():
        print("\n".join(["", *lines]))
    assert not problems, f"{len(problems)} problems:\n" + "\n".join(problems)


def repeated(faults: Faults, mode: str, runs: list[str], times: int, problems: list[str]) -> str:
    """Makes runs many times more, and says what was held before and after it."""
    start = settled(Snapshot.take())

    def again(times: int) -> Snapshot:
        for _ in range(times):
            problems.extend(line for run in all_runs(faults, mode, runs).items() for line in describe(*run))
        return settled(start)

    # The allocators' caches grow quickly in the first rounds, and hardly after them.
    before, began = again(5), time.monotonic()
    end = again(times)
    problems += end.left_behind(start)
    if end.resident_kb - before.resident_kb > LEFT_MEMORY_KB:
        problems.append(f"memory has grown: before {before}; after {end}")
    took = time.monotonic() - began
    return f"faults, {mode}: {len(runs)} runs {times} times in {took:.1f} s; before {before}; after {end}"


def one_heap() -> None:
    """Lets all threads that come share one heap, where glibc can do that.

    Each call of the blocking mode has a thread of its own. glibc gives threads heaps of their own, and each of those
    grows to what its largest call needs: that looks as if memory was lost.
    """
    with contextlib.suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).mallopt(-8, 1)


def all_runs(faults: Faults, mode: str, runs: list[str]) -> dict[str, Ran]:
    """Makes all runs, several at once, and returns what came of each in their order."""
    waiting: SimpleQueue[str] = SimpleQueue()
    for run in runs:
        waiting.put(run)

    def work() -> dict[str, Ran]:
        done: dict[str, Ran] = {}
        with Control(faults.address) as control, contextlib.suppress(Empty):
            while True:
                run = waiting.get_nowait()
                done[run] = MODES[mode](control, run)
        return done

    with ThreadPoolExecutor(THREADS) as pool:
        done = [pool.submit(work) for _ in range(THREADS)]
    came = {run: ran for one in done for run, ran in one.result().items()}
    return {run: came[run] for run in runs}


def settled(before: Snapshot) -> Snapshot:
    gc.collect()
    Snapshot.settle(before)
    with contextlib.suppress(AttributeError, OSError, TypeError):
        # What nobody uses any more is given back, where it can be.
        ctypes.CDLL(None).malloc_trim(0)
    return Snapshot.take()


def describe(run: str, ran: Ran) -> list[str]:
    return ["\n    ".join([run, *ran.differences])] if ran.differences else []
