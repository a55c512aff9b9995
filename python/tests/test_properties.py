"""Whatever a call is given arrives as it was given; or it is refused by the argument's name, and nothing is sent."""

from __future__ import annotations

import asyncio
import json
import math
from datetime import timedelta
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planetscale import AsyncPlanetScale, ConfigError, PlanetScale, PlanetScaleError
from planetscale.testing import Script, Simulator
from properties import (
    _ends,
    anything,
    arrived,
    fractions,
    header_names,
    is_text,
    json_values,
    named,
    numbers,
    odd_text,
    plain_json,
    text,
    tried,
)

pytestmark = pytest.mark.usefixtures(_ends.__name__)

DATABASE: dict[str, Any] = {"status": 200, "body": {"id": "db1", "state": "ready", "ready": True}}


def scripted(simulator: Simulator) -> tuple[PlanetScale, Script]:
    """A client, and the server that it talks to."""
    script = simulator.script([], otherwise=DATABASE)
    return PlanetScale(bearer_token="x", base_url=script.url, organization="acme", max_retries=0), script


def segment(value: object) -> str | None:
    """What a path has for an argument; nothing where it must be refused."""
    if isinstance(value, str):
        control = any(ord(character) < 32 or 127 <= ord(character) < 160 for character in value)
        return None if value in ("", ".", "..") or control or not is_text(value) else value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if abs(value) < 10**4000 else None
    return None


@tried(150)
@given(organization=odd_text | anything, database=odd_text | anything)
def test_paths(simulator: Simulator, organization: Any, database: Any) -> None:
    client, script = scripted(simulator)
    request = arrived(script, lambda: client.databases.get(organization, database), "organization", "database")
    wanted = ["acme" if organization is None else segment(organization), segment(database)]
    if None in wanted:
        assert request is None
    else:
        assert request is not None
        _, _, _, one, _, two = request["path"].split("/")
        assert [unquote(one), unquote(two)] == wanted
        assert request["query"] == []


@tried(50)
@given(organization=odd_text | anything, database=odd_text | anything)
def test_paths_in_asynchronous_code(simulator: Simulator, organization: Any, database: Any) -> None:
    script = simulator.script([], otherwise=DATABASE)

    async def call() -> None:
        async with AsyncPlanetScale(bearer_token="x", base_url=script.url, organization="acme") as client:
            await client.databases.get(organization, database)

    request = arrived(script, lambda: asyncio.run(call()), "organization", "database")
    refused = segment(database) is None or (organization is not None and segment(organization) is None)
    assert (request is None) == refused


@tried(100)
@given(name=odd_text | anything, template=text, given=anything)
def test_paths_that_the_sdk_does_not_know(simulator: Simulator, name: Any, template: str, given: Any) -> None:
    client, script = scripted(simulator)
    untyped: Any = client.request
    request = arrived(script, lambda: untyped("GET", "/a/{name}", path={"name": name}), "name", "path")
    assert (request is None) == (segment(name) is None)
    if request:
        assert unquote(request["path"]) == f"/v1/a/{segment(name)}"
    # A template is the caller's own text: whatever it is, nothing but its own error comes of it.
    for words in (("GET", template), ("GET", f"/{template}"), (given, "/a"), ("GET", given), ("get", "/a", given)):
        try:
            untyped(*words[:2], path=dict.fromkeys(words[2:], "x") if isinstance(given, str) else None)
        except ConfigError as error:
            assert error.argument


scalars = odd_text | st.booleans() | numbers | st.none() | st.datetimes()


@tried(150)
@given(query=st.dictionaries(text, scalars | st.lists(scalars, max_size=3), max_size=4), extra=st.booleans())
def test_queries(simulator: Simulator, query: dict[str, Any], extra: bool) -> None:
    client, script = scripted(simulator)
    names = [*query, "query", "extra_query"]
    if extra:
        request = arrived(script, lambda: client.databases.get("acme", "shop", extra_query=query), *names)
    else:
        request = arrived(script, lambda: client.request("GET", "/x", query=query), *names)
    flat = [(name, value) for name, given in query.items() for value in (given if isinstance(given, list) else [given])]
    wanted = []
    for name, value in flat:
        if value is None and not isinstance(query[name], list):
            continue
        written = in_query(value)
        if written is None or not is_text(name):
            assert request is None
            return
        wanted.append([name, written])
    assert request is not None
    assert request["query"] == wanted


def in_query(value: object) -> str | None:
    """A value as a query has it; nothing where it must be refused."""
    if isinstance(value, str):
        return value if is_text(value) else None
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return str(value) if math.isfinite(value) else None
    # A moment without a time zone is refused, and so is None in a list.
    return segment(value)


@tried(50)
@given(query=anything, limit=anything)
def test_queries_that_are_none(simulator: Simulator, query: Any, limit: Any) -> None:
    client, _ = scripted(simulator)
    with pytest.raises(ConfigError) if not isinstance(query, dict) and query else any_outcome():
        client.request("GET", "/x", query=query)
    with any_outcome():
        assert client.databases.list("acme", extra_query=query).to_list(limit=limit) == []


class any_outcome:
    """A value, or an error that names an argument."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        return isinstance(error, ConfigError) and bool(error.argument)


not_json = st.sampled_from([math.nan, math.inf, -math.inf, "\ud800", "a\udfff", object(), 1j])
huge = st.sampled_from([2**64, -(2**63) - 1, 10**30])


@tried(200)
@given(body=json_values(plain_json | fractions | huge | not_json))
def test_bodies(simulator: Simulator, body: Any) -> None:
    client, script = scripted(simulator)
    request = arrived(script, lambda: client.request("PATCH", "/x", body=body), "body")
    if not is_json(body):
        assert request is None
        return
    assert request is not None
    assert same(request["body"], body or (None if body == {} else body)), (request["body"], body)


def is_json(value: Any) -> bool:
    if isinstance(value, dict):
        return all(is_json(item) for item in value.values())
    if isinstance(value, list):
        return all(is_json(item) for item in value)
    if isinstance(value, str):
        return is_text(value)
    if isinstance(value, float):
        return math.isfinite(value)
    return value is None or isinstance(value, int)


def same(one: Any, two: Any) -> bool:
    """Equal, in type too; fractions and large numbers may differ in what the simulator's reader rounds."""
    if isinstance(two, float) or (type(two) is int and not -(2**63) <= two < 2**64):
        return math.isclose(one, two, rel_tol=1e-14)
    if type(one) is not type(two):
        return False
    if isinstance(two, dict):
        return one.keys() == two.keys() and all(same(one[name], two[name]) for name in two)
    if isinstance(two, list):
        return len(one) == len(two) and all(map(same, one, two))
    return bool(one == two)


@tried(50)
@given(name=odd_text | anything, field=anything, extra=anything)
def test_fields_of_bodies(simulator: Simulator, name: Any, field: Any, extra: Any) -> None:
    """Through a typed method: what was given is there, or it was refused."""
    client, script = scripted(simulator)
    untyped: Any = client.branches.create
    body = {"name": name, "region": field}
    request = arrived(script, lambda: untyped("acme", "shop", **body, extra_body=extra), "body", "extra_body")
    if not isinstance(extra, dict) and extra:
        assert request is None
    elif request is not None and isinstance(name, str) and "name" not in (extra or {}):
        body = request["body"]
        # The simulator hands on as text what has a number that is too large for it.
        assert (json.loads(body) if isinstance(body, str) else body)["name"] == name


@tried(150)
@given(
    headers=st.dictionaries(header_names | text, text | st.text("abc é\t", max_size=8) | anything, max_size=3),
    of_client=st.booleans(),
)
def test_headers(simulator: Simulator, headers: dict[str, Any], of_client: bool) -> None:
    script = simulator.script([], otherwise=DATABASE)
    names = ["headers", "extra_headers", *headers]

    def call() -> None:
        own = headers if of_client else None
        with PlanetScale(bearer_token="x", base_url=script.url, headers=own) as client:
            client.databases.get("acme", "shop", extra_headers=None if of_client else headers)

    request = arrived(script, call, *names)
    if request is not None:
        for name, value in headers.items():
            assert isinstance(value, str)
            assert "\r" not in value
            assert "\n" not in value
            assert value.strip(" \t") in request["headers"][name.lower()]
    elif all(isinstance(value, str) and value.isascii() and value.isprintable() for value in headers.values()):
        assert not all(name.startswith("x-") and name.isascii() for name in headers)


OPTIONS = ["timeout", "attempt_timeout", "max_retries", "extra_headers", "extra_query"]


@tried(400)
@given(name=st.sampled_from(OPTIONS), value=anything | numbers)
def test_options(simulator: Simulator, name: str, value: Any) -> None:
    names = [name, *(value if isinstance(value, dict) else ())]
    own: Any = {name: value}
    client, script = scripted(simulator)
    request = arrived(script, lambda: client.databases.get("acme", "shop", **own), *names)
    client, script = scripted(simulator)
    again = arrived(script, lambda: client.with_options(**own).databases.get("acme", "shop"), *names)
    assert (request is None) == (again is None), "options of a copy are those of a call"
    if "timeout" in name and value is not None:
        if isinstance(value, timedelta):
            value = value.total_seconds()
        usable = (
            isinstance(value, (int, float))
            and not isinstance(value, bool)
            and (value == math.inf or 1e-9 <= value < 1.8e19)
        )
        # A fraction of another library is a number as well.
        assert request is not None if usable else (request is None or hasattr(value, "__float__"))


@tried(100)
@given(timeout=anything | numbers, interval=anything | numbers)
def test_waits(simulator: Simulator, timeout: Any, interval: Any) -> None:
    client, script = scripted(simulator)
    untyped: Any = client.branches.wait_until_ready
    try:
        untyped("acme", "shop", "main", timeout=timeout, interval=interval)
    except ConfigError as error:
        assert error.argument in ("timeout", "interval")
        assert script.requests() == []
    except PlanetScaleError as error:
        # Time enough for nothing.
        assert error.kind in ("timeout", "wait_timeout")


# Numbers change how a call goes, and do not keep it from going.
NUMBERS = [
    "timeout",
    "attempt_timeout",
    "connect_timeout",
    "max_retries",
    "max_connections",
    "max_threads",
    "read_ahead",
]
OTHERS = ["max_body", "rate_limit", "retry_backoff", "compression", "allow_insecure_http", "organization", "user_agent"]
OTHERS += ["service_token_id", "service_token", "service_token_scheme", "bearer_token", "anonymous", "headers"]
OTHERS += ["base_url", "proxy", "tls_roots", "client_certificate"]


@tried(400)
@example(name="connect_timeout", value=1.8e19)
@example(name="timeout", value=1e-300)
@given(name=st.sampled_from(NUMBERS + OTHERS), value=anything | numbers | odd_text)
def test_settings(simulator: Simulator, name: str, value: Any) -> None:
    script = simulator.script([], otherwise={"status": 200, "body": {"data": [{"id": "db1"}]}})
    settings: dict[str, Any] = {"bearer_token": "hush-hush", "base_url": script.url, name: value}
    names = [name, "credentials", *(value if isinstance(value, dict) else ())]
    if name == "service_token":
        names.append("service_token_id")
    if name == "service_token_id":
        names.append("service_token")
    try:
        client = PlanetScale(**settings)
    except ConfigError as error:
        assert named(error, *names), error
        assert "hush" not in str(error)
        return
    assert "hush" not in repr(client)
    if name in NUMBERS:
        try:
            assert [database.id for database in client.databases.list("acme")] == ["db1"]
        except PlanetScaleError as error:
            assert error.kind == "timeout", error
