"""Every operation, once in blocking and once in asynchronous code: what is sent and what is read."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from calling import arguments, method, operations
from comparing import as_json, differences, query_differs
from conftest import vectors
from planetscale import AsyncPlanetScale, PlanetScale
from planetscale.testing import Script, Simulator

VECTORS = vectors("operations")
SETTINGS: dict[str, Any] = {"service_token_id": "id", "service_token": "pscale_tkn_vector", "max_retries": 0}


def test_every_operation_has_its_vector() -> None:
    assert sorted(vector.values[0]["operation"] for vector in VECTORS) == sorted(operations())


@pytest.mark.parametrize("vector", VECTORS)
def test_blocking(simulator: Simulator, vector: dict[str, Any]) -> None:
    script = simulator.script([vector["reply"]])
    with PlanetScale(base_url=script.url, **SETTINGS) as client:
        call = method(client, vector["operation"])
        result = call(**arguments(vector["operation"], vector["arguments"], call, typed=True))
        value = result.page() if hasattr(result, "page") else result
    check(vector, script, value)


@pytest.mark.parametrize("vector", VECTORS)
def test_asynchronous(simulator: Simulator, vector: dict[str, Any]) -> None:
    script = simulator.script([vector["reply"]])

    async def run() -> Any:
        async with AsyncPlanetScale(base_url=script.url, **SETTINGS) as client:
            call = method(client, vector["operation"])
            result = call(**arguments(vector["operation"], vector["arguments"], call, typed=False))
            return await (result.page() if hasattr(result, "page") else result)

    check(vector, script, asyncio.run(run()))


@pytest.mark.parametrize("vector", VECTORS)
def test_raw(simulator: Simulator, vector: dict[str, Any]) -> None:
    script = simulator.script([vector["reply"]])
    with PlanetScale(base_url=script.url, **SETTINGS) as client:
        call = method(client, vector["operation"], raw=True)
        reply = call(**arguments(vector["operation"], vector["arguments"], call, typed=True))
    assert reply.status == vector["reply"]["status"]
    check(vector, script, reply.parse())


def check(vector: dict[str, Any], script: Script, value: Any) -> None:
    lines = list(differences(vector["value"], as_json(value), exact=True))
    (sent,) = script.requests()
    wanted = vector["request"]
    lines += [f"{name}: {sent[name]}" for name in ("method", "path") if sent[name] != wanted[name]]
    lines += query_differs(wanted["query"], sent["query"])
    # An explicit null in a body means something, so a body is compared to the letter.
    if wanted["body"] != sent["body"]:
        lines.append(f"body: expected {wanted['body']}, got {sent['body']}")
    assert not lines, "\n".join(lines)
