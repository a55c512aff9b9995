"""The package beside its peers: ratios of medians, the peers taking turns.

    cargo build --release --package planetscale-bench
    pip install planetscale requests httpx urllib3
    taskset --cpu-list 0 python python/benchmarks/bench.py target/release/planetscale-bench

Client and server share one core, over kept-alive loopback connections. The peers' answers are decoded by msgspec into
the same types, which is the quickest that they could do.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import msgspec
import requests
import urllib3

from planetscale import Page, PlanetScale
from planetscale.types import Branch, Database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROUNDS, CALLS = 40, 50
THREADS, PAUSE_MS = 64, 20
TOKEN = ("abcdefghijkl", "pscale_tkn_bench")
HEADERS = {"authorization": ":".join(TOKEN), "accept": "application/json"}
ONE = "/v1/organizations/acme/databases/shop"
LIST = f"{ONE}/branches"

Peers = dict[str, "Callable[[], object]"]


@contextmanager
def server(program: str, pause_ms: int) -> Iterator[str]:
    """A server that answers at once, or after a pause."""
    command = [program, "--serve", str(pause_ms)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.stdin.close()


def fetchers(base: str) -> dict[str, Callable[[str], bytes]]:
    """The peers, as functions from a path to the bytes of the answer."""
    pool = urllib3.PoolManager(maxsize=THREADS)
    client = httpx.Client(headers=HEADERS, limits=httpx.Limits(max_connections=THREADS), trust_env=False)
    session = requests.Session()
    session.trust_env = False
    session.mount("http://", requests.adapters.HTTPAdapter(pool_maxsize=THREADS))
    session.headers.update(HEADERS)
    return {
        "urllib3 + msgspec": lambda path: pool.request("GET", base + path, headers=HEADERS).data,
        "httpx + msgspec": lambda path: client.get(base + path).content,
        "requests + msgspec": lambda path: session.get(base + path).content,
    }


def measure(title: str, peers: Peers) -> None:
    """Prints the medians of peers that take turns."""
    times: dict[str, list[float]] = {name: [] for name in peers}
    for _ in range(ROUNDS):
        for name, call in peers.items():
            for _ in range(CALLS):
                started = time.perf_counter()
                call()
                times[name].append(time.perf_counter() - started)
    medians = {name: statistics.median(found) * 1e6 for name, found in times.items()}
    table(title, "median, us", medians, next(iter(medians.values())))


def crowd(title: str, peers: Peers) -> None:
    """Prints how many calls a second many threads make."""
    rates: dict[str, float] = {}
    with ThreadPoolExecutor(THREADS) as pool:
        for name, call in peers.items():
            list(pool.map(lambda _: call(), range(THREADS)))  # noqa: B023 - it is done before the next
            started = time.perf_counter()
            list(pool.map(lambda _: call(), range(THREADS * 60)))  # noqa: B023
            rates[name] = THREADS * 60 / (time.perf_counter() - started)
    table(title, f"calls/s (ideal {THREADS * 1000 // PAUSE_MS})", rates, next(iter(rates.values())))


def table(title: str, unit: str, values: dict[str, float], base: float) -> None:
    print(f"| {title} | {unit} | ratio |\n|---|---:|---:|")
    for name, value in values.items():
        print(f"| {name} | {value:.0f} | {value / base:.2f} |")
    print(flush=True)


def peers(base: str, path: str, ours: Callable[[], object], decoder: Any) -> Peers:
    """The package, and each peer with the decoder."""
    found: Peers = {"planetscale": ours}
    for name, fetch in fetchers(base).items():
        found[name] = lambda fetch=fetch: decoder.decode(fetch(path))  # type: ignore[misc]
    return found


def main() -> None:
    program = sys.argv[1]
    one, many = msgspec.json.Decoder(Database), msgspec.json.Decoder(Page[Branch])
    settings: dict[str, Any] = {"service_token_id": TOKEN[0], "service_token": TOKEN[1]}
    with server(program, 0) as base, PlanetScale(base_url=base, **settings) as client:
        databases, branches = client.databases, client.branches
        measure("GET of 1 KB, typed", peers(base, ONE, lambda: databases.get("acme", "shop"), one))
        listed = peers(base, LIST, lambda: branches.list("acme", "shop").page(), many)
        measure("list of 100 objects of 40 fields, typed", listed)
    with server(program, PAUSE_MS) as base, PlanetScale(base_url=base, **settings) as client:
        databases = client.databases
        title = f"{THREADS} threads, a server that takes {PAUSE_MS} ms"
        crowd(title, peers(base, ONE, lambda: databases.get("acme", "shop"), one))


if __name__ == "__main__":
    main()
