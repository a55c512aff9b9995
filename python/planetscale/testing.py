"""A local PlanetScale for tests: `pip install 'planetscale[testing]'`.

```python
from planetscale.testing import Simulator

with Simulator(speed=100) as simulator:
    client = simulator.client()
    client.databases.create(name="shop", cluster_size="PS_10")
    simulator.fault("503", operation="get_database", times=1)
```

With pytest, the fixtures `planetscale_simulator` and `planetscale_client` do this for each test.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sysconfig
from collections.abc import Mapping, Sequence
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from planetscale._client import AsyncPlanetScale, PlanetScale
from planetscale._typing import Self

__all__ = ["Script", "Simulator", "SimulatorError"]

_PROGRAM = "planetscale-simulator"
_VARIABLE = "PLANETSCALE_SIMULATOR"


class SimulatorError(RuntimeError):
    """The simulator cannot be found or started, or refuses what it was told."""


class Simulator:
    """A running simulator, in a process of its own that ends with this one. Everything is in memory, on loopback."""

    def __init__(
        self,
        *,
        organization: str | None = None,
        speed: float | None = None,
        seed: int | None = None,
        latency_ms: int | None = None,
        rate_limit: int | None = None,
        page_size: int | None = None,
        program: str | os.PathLike[str] | None = None,
    ) -> None:
        """Starts a simulator and waits until it listens.

        Args:
            organization: The name of the organization that exists.
            speed: Simulated seconds a second: with 100, a database is ready in a moment.
            seed: Makes identifiers and secrets the same in each run.
            latency_ms: How long each answer takes.
            rate_limit: How many requests a minute are answered before 429.
            page_size: How many items a page of a list has unless a call says otherwise.
            program: The program to run. Else that of `PLANETSCALE_SIMULATOR`, else the one of the wheel
                `planetscale-simulator`, else the first in the `PATH`.

        Raises:
            SimulatorError: It cannot be found or started.
        """
        options = {
            "--organization": organization,
            "--speed": speed,
            "--seed": seed,
            "--latency": latency_ms,
            "--rate-limit": rate_limit,
            "--page-size": page_size,
        }
        given = [word for name, value in options.items() if value is not None for word in (name, str(value))]
        command = [str(program or _find()), "--stop-on-stdin-close", *given]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - the program that the caller wants
        about = self._ready(command[0])
        self.url: str = about["url"]
        """The address to give to a client."""
        self.organization: str = about["organization"]
        """The organization that exists."""
        self.service_token: tuple[str, str] = (about["service_token_id"], about["service_token"])
        """The id and the secret of a service token that may do all that one can."""
        self.user_token: str = about["user_token"]
        """A bearer token that may do everything, also what no service token may."""

    def _ready(self, program: str) -> dict[str, str]:
        stdout = self._process.stdout
        line = stdout.readline() if stdout is not None else b""
        try:
            about: dict[str, str] = json.loads(line)
        except ValueError:
            self.close()
            msg = f"{program} did not say where it listens"
            raise SimulatorError(msg) from None
        return about

    def client(self, **settings: Any) -> PlanetScale:
        """A client of this simulator, with its organization and service token unless `settings` say otherwise."""
        return PlanetScale(**self._settings(settings))

    def async_client(self, **settings: Any) -> AsyncPlanetScale:
        """The same for asyncio."""
        return AsyncPlanetScale(**self._settings(settings))

    def administrator(self, **settings: Any) -> PlanetScale:
        """A client that may do everything, such as making service tokens."""
        return self.client(bearer_token=self.user_token, **settings)

    def _settings(self, settings: dict[str, Any]) -> dict[str, Any]:
        ours: dict[str, Any] = {"base_url": self.url, "organization": self.organization}
        if not settings.keys() & {"service_token_id", "service_token", "bearer_token", "anonymous"}:
            ours["service_token_id"], ours["service_token"] = self.service_token
        return {**ours, **settings}

    def fault(
        self,
        fault: str | Mapping[str, object],
        *,
        operation: str | None = None,
        method: str | None = None,
        path: str | None = None,
        times: int = 1,
    ) -> None:
        """Lets the next requests fail.

        Args:
            fault: What goes wrong: a status such as `"503"`, or `reset`, `close`, `truncate`, `drip`, `delay`,
                `wrong-types`, `null-fields`, `unknown-words`, `unknown-fields`, `empty-body`, `redirect`,
                `redirect-other-host`, `huge-body` or `gzip`; with parameters as in `"429;retry_after=0.5"`.
            operation: Only requests of this operation, such as `get_database`.
            method: Only requests of this HTTP method.
            path: Only requests of this path.
            times: How many requests.
        """
        match = {"operation": operation, "method": method, "path": path}
        match = {name: value for name, value in match.items() if value is not None}
        self._admin("POST", "faults", {"match": match, "times": times, "fault": fault})

    def clear_faults(self) -> None:
        """Forgets the faults that have not come yet."""
        self._admin("DELETE", "faults")

    def requests(self, *, since: int = 0) -> list[dict[str, Any]]:
        """The requests that came, without secrets: method, path, query, headers and body of each."""
        answer = self._admin("GET", f"requests?since={since}")
        found: list[dict[str, Any]] = answer["requests"]
        return found

    def reset(self) -> None:
        """Back to an organization in which nothing was made."""
        self._admin("POST", "reset")

    def advance(self, seconds: float) -> None:
        """Puts the simulated time forward."""
        self._admin("POST", "clock", {"advance_seconds": seconds})

    def script(self, replies: Sequence[Mapping[str, Any]], otherwise: Mapping[str, Any] | None = None) -> Script:
        """An address of its own that gives these replies, one a request, and then `otherwise`.

        A reply has `status`, `headers`, `body` (JSON) or `text`, `delay_ms` and `fault`.
        """
        script: dict[str, Any] = {"replies": list(replies)}
        if otherwise is not None:
            script["otherwise"] = otherwise
        answer = self._admin("POST", "scripts", script)
        return Script(self, str(answer["id"]), answer["url"])

    def _admin(self, method: str, route: str, body: object = None) -> Any:
        connection = HTTPConnection(urlsplit(self.url).netloc, timeout=30)
        try:
            content = None if body is None else json.dumps(body)
            connection.request(method, f"/_simulator/{route}", content, {"content-type": "application/json"})
            answer = connection.getresponse()
            text = answer.read()
        finally:
            connection.close()
        if answer.status >= 300:  # noqa: PLR2004
            msg = f"{method} {route}: {text.decode(errors='replace')}"
            raise SimulatorError(msg)
        return json.loads(text)

    def close(self) -> None:
        """Ends it."""
        process = self._process
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
        process.terminate()
        process.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Simulator {self.url}, organization {self.organization}>"


class Script:
    """Replies that are played in order, and a record of what came."""

    def __init__(self, simulator: Simulator, number: str, url: str) -> None:
        self._simulator = simulator
        self._number = number
        self.url = url
        """The address to give to a client."""

    def requests(self) -> list[dict[str, Any]]:
        """The requests that came: method, path, query, headers and body of each."""
        found: list[dict[str, Any]] = self._simulator._admin("GET", f"scripts/{self._number}")["requests"]
        return found


def _find() -> str:
    named = os.environ.get(_VARIABLE)
    if named:
        return named
    beside = Path(sysconfig.get_path("scripts")) / _PROGRAM
    found = shutil.which(str(beside)) or shutil.which(_PROGRAM)
    if found is None:
        msg = f"{_PROGRAM} is not installed: pip install 'planetscale[testing]', or set {_VARIABLE} to its path"
        raise SimulatorError(msg)
    return found
