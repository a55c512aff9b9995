"""The behaviour vectors, in blocking and in asynchronous code."""

from __future__ import annotations

import asyncio
import re
import threading
import time
import traceback
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import pytest

from calling import arguments, method
from comparing import as_json, differences, query_differs
from conftest import vectors
from planetscale import AsyncPlanetScale, Cancel, PlanetScale, PlanetScaleError, webhooks
from planetscale.testing import Script, Simulator

VECTORS = vectors("behaviour")
NOTHING = object()


class Outcome:
    """What came of a call."""

    def __init__(self) -> None:
        self.ok: Any = NOTHING
        self.error: BaseException | None = None
        self.result: Any = None
        self.states: list[str] = []
        self.client = ""

    def take(self, result: Any) -> None:
        self.result, self.ok = result, as_json(result)


@pytest.mark.parametrize("mode", ["blocking", "asynchronous"])
@pytest.mark.parametrize("case", VECTORS)
def test_behaviour(simulator: Simulator, case: dict[str, Any], mode: str) -> None:
    outcome = Outcome()
    if "webhook" in case:
        deliver(case["webhook"], outcome)
        assert_holds(case, outcome, 0.0, [], [])
        return
    elsewhere = simulator.script(case.get("elsewhere", []))
    places = {
        "{elsewhere}": elsewhere.url,
        "{elsewhere_by_other_name}": elsewhere.url.replace("127.0.0.1", "localhost"),
    }
    otherwise = fill(case["otherwise"], places) if "otherwise" in case else None
    script = simulator.script([fill(reply, places) for reply in case.get("server", [])], otherwise)
    places |= {"{url}": script.url, "{url_without_version}": script.url.removesuffix("/v1")}
    started = time.monotonic()
    try:
        if mode == "blocking":
            blocking(PlanetScale(**settings(case.get("client", {}), places)), case["call"], outcome)
        else:
            client = AsyncPlanetScale(**settings(case.get("client", {}), places))
            asyncio.run(asynchronous(client, case["call"], outcome))
    except (PlanetScaleError, asyncio.CancelledError) as error:
        outcome.error = error
    assert_holds(case, outcome, time.monotonic() - started, script.requests(), elsewhere.requests())


def deliver(spec: dict[str, Any], outcome: Outcome) -> None:
    given = {"tolerance": spec["tolerance_seconds"]} if "tolerance_seconds" in spec else {}
    try:
        event = webhooks.verify(spec["body"], spec["signature"] or None, spec["secret"], now=spec["now"], **given)
    except PlanetScaleError as error:
        outcome.error = error
    else:
        outcome.take(event)


def fill(value: Any, places: dict[str, str]) -> Any:
    """Puts in what a vector cannot know when it is written: addresses and times."""
    if isinstance(value, str):
        for name, text in places.items():
            value = value.replace(name, text)

        def date(match: re.Match[str]) -> str:
            moment = datetime.now(timezone.utc) + timedelta(seconds=int(match[1]))
            return format_datetime(moment, usegmt=True)

        return re.sub(r"\{http_date\+(\d+)\}", date, value)
    if isinstance(value, list):
        return [fill(item, places) for item in value]
    if isinstance(value, dict):
        return {name: fill(item, places) for name, item in value.items()}
    return value


def settings(spec: dict[str, Any], places: dict[str, str]) -> dict[str, Any]:
    spec = dict(spec)
    found: dict[str, Any] = {"base_url": fill(spec.pop("base_url", "{url}"), places)}
    if "service_token" in spec:
        found["service_token_id"], found["service_token"] = spec.pop("service_token")
    if "bearer" in spec:
        found["bearer_token"] = spec.pop("bearer")
    if "retry_base_ms" in spec:
        base = spec.pop("retry_base_ms") / 1000
        found["retry_backoff"] = (base, base)
    # The others have the names of the client's own arguments; what it does not know, it refuses.
    return found | spec


def given_options(spec: dict[str, Any]) -> dict[str, Any]:
    """The options of a call; those of a wait and the time to cancel are taken out before."""
    names = {"headers": "extra_headers"}
    found: dict[str, Any] = {}
    for name, value in spec.items():
        if name.endswith("_ms"):
            found[name.removesuffix("_ms")] = value / 1000
        else:
            found[names.get(name, name)] = value
    return found


def prepared(client: Any, spec: dict[str, Any], outcome: Outcome) -> tuple[Any, dict[str, Any]]:
    """The method that a vector calls, and what to call it with."""
    mode, options = spec["mode"], dict(spec.get("options", {}))
    options.pop("cancel_after_ms", None)
    if "request" in spec:
        request = spec["request"]
        query: dict[str, list[str]] = {}
        for name, value in request.get("query", []):
            query.setdefault(name, []).append(value)
        keywords = {"path": request["path_arguments"], "query": query, "body": request.get("body")}
        return client.request_raw, {"method": request["method"], "path_template": request["path"], **keywords}
    waiter = mode.removeprefix("wait:") if mode.startswith("wait:") else None
    call = method(client, spec["operation"], raw=mode == "raw", waiter=waiter)
    keywords = arguments(spec["operation"], spec["arguments"], call, typed=False)
    if waiter:
        times = {"timeout": options.get("wait_timeout_ms"), "interval": options.get("interval_ms")}
        keywords |= {name: value / 1000 for name, value in times.items() if value is not None}
        keywords |= {name: options[name] for name in ("missing_ok",) if name in options}
        return call, {**keywords, "on_progress": lambda seen: outcome.states.append(seen.state or "")}
    return call, keywords | given_options(options)


def raw(reply: Any) -> dict[str, Any]:
    return {
        "status": reply.status,
        "headers": dict(reply.headers),
        "request_id": reply.request_id,
        "attempts": reply.attempts,
        "body": reply.body.decode(),
    }


def blocking(client: PlanetScale, spec: dict[str, Any], outcome: Outcome) -> None:
    outcome.client = repr(client)
    after = spec.get("options", {}).get("cancel_after_ms")
    if after is not None:
        cancel = Cancel()
        client = client.with_options(cancel=cancel)
        if after:
            timer = threading.Timer(after / 1000, cancel.cancel)
            timer.daemon = True
            timer.start()
        else:
            cancel.cancel()
    call, keywords = prepared(client, spec, outcome)
    if spec["mode"] in ("iter", "pages"):
        pager = call(**keywords)
        items: list[Any] = []
        try:
            for item in pager if spec["mode"] == "iter" else pager.pages():
                items.append(item)  # noqa: PERF402 - what came before an error counts
        finally:
            outcome.take(items)
        return
    result = call(**keywords)
    if spec["mode"] == "raw":
        outcome.ok, outcome.result = raw(result), result
    else:
        outcome.take(result.page() if hasattr(result, "page") else result)


async def asynchronous(client: AsyncPlanetScale, spec: dict[str, Any], outcome: Outcome) -> None:
    outcome.client = repr(client)
    after = spec.get("options", {}).get("cancel_after_ms")
    task = asyncio.ensure_future(awaited(client, spec, outcome))
    if after is not None:
        # At zero the task is cancelled before it has run at all.
        if after:
            asyncio.get_running_loop().call_later(after / 1000, task.cancel)
        else:
            task.cancel()
    await task


async def awaited(client: AsyncPlanetScale, spec: dict[str, Any], outcome: Outcome) -> None:
    call, keywords = prepared(client, spec, outcome)
    if spec["mode"] in ("iter", "pages"):
        pager = call(**keywords)
        items: list[Any] = []
        try:
            async for item in pager if spec["mode"] == "iter" else pager.pages():
                items.append(item)  # noqa: PERF401 - what came before an error counts
        finally:
            outcome.take(items)
        return
    result = call(**keywords)
    result = await (result.page() if hasattr(result, "page") else result)
    if spec["mode"] == "raw":
        outcome.ok, outcome.result = raw(result), result
    else:
        outcome.take(result)


def assert_holds(case: dict[str, Any], outcome: Outcome, elapsed: float, sent: list[Any], elsewhere: list[Any]) -> None:
    expect = dict(case["expect"])
    here = case.get("expect_in", {}).get("python")
    if here is not None:
        expect.pop("ok", None)
        expect.pop("error", None)
        expect |= here
    lines = [*result_differs(expect, outcome), *printed(expect, outcome)]
    if elapsed * 1000 < expect.get("min_elapsed_ms", 0):
        lines.append(f"took only {elapsed} s")
    if elapsed * 1000 > expect.get("max_elapsed_ms", 1e9):
        lines.append(f"took {elapsed} s")
    if "request_count" in expect and len(sent) != expect["request_count"]:
        lines.append(f"{len(sent)} requests came: {sent}")
    any_order = expect.get("requests_in_any_order", False)
    for name, got in (("requests", sent), ("elsewhere_requests", elsewhere)):
        if name in expect:
            lines += [f"{name}: {line}" for line in requests_differ(expect[name], got, any_order=any_order)]
    assert not lines, "\n".join(lines)


def result_differs(expect: dict[str, Any], outcome: Outcome) -> Iterator[str]:
    if "ok" in expect:
        if outcome.ok is NOTHING:
            yield "expected a result, got none"
        else:
            yield from differences(expect["ok"], outcome.ok, exact=False)
    if "error" not in expect:
        if outcome.error is not None:
            yield f"the call failed: {outcome.error!r}"
    elif outcome.error is None:
        yield "expected an error, got none"
    else:
        yield from error_differs(expect["error"], outcome.error)
    if "progress_states" in expect and expect["progress_states"] != outcome.states:
        yield f"progress: {outcome.states}"


def error_differs(wanted: dict[str, Any], error: BaseException) -> Iterator[str]:
    if isinstance(error, asyncio.CancelledError):
        if wanted["kind"] != "cancelled":
            yield "the task was cancelled"
        return
    names = {
        name: name for name in ("kind", "status", "code", "attempts", "may_have_arrived", "route", "request_id", "path")
    }
    for name, attribute in {**names, "looks": "polls"}.items():
        got = getattr(error, attribute, None)
        if name in wanted and wanted[name] != got:
            yield f"error {name}: expected {wanted[name]!r}, got {got!r} in {error}"
    scopes = [scope for words in getattr(error, "required_scopes", {}).values() for scope in words]
    places = {
        "message_contains": str(error),
        "url_contains": getattr(error, "url", None) or "",
        "body_contains": getattr(error, "body", b"").decode(errors="replace"),
        "required_accesses_contains": getattr(error, "required_accesses", []),
        "required_scopes_contains": scopes,
    }
    for name, place in places.items():
        for part in wanted.get(name, []):
            if part not in place:
                yield f"{name}: {part!r} is missing in {place!r}"
    if "last" in wanted:
        yield from differences(wanted["last"], as_json(getattr(error, "last", None)), exact=False, path="last")


def printed(expect: dict[str, Any], outcome: Outcome) -> Iterator[str]:
    places = {"client": outcome.client, "result": repr(outcome.result)}
    if hasattr(outcome.result, "_repr_html_"):
        places["notebook"] = outcome.result._repr_html_()
    if outcome.error is not None:
        places["error"] = f"{outcome.error!r} {''.join(traceback.format_exception(outcome.error))}"
    for secret in expect.get("never_printed", []):
        for place, text in places.items():
            if secret in text:
                yield f"the printed {place} shows {secret}"


def requests_differ(wanted: list[Any], sent: list[Any], *, any_order: bool) -> Iterator[str]:
    if len(wanted) != len(sent):
        yield f"expected {len(wanted)}, got {len(sent)}"
    if not any_order:
        for index, (one, other) in enumerate(zip(wanted, sent, strict=False)):
            yield from (f"{index}: {line}" for line in request_differs(one, other))
        return
    left = list(sent)
    for one in wanted:
        match = next((other for other in left if not list(request_differs(one, other))), None)
        if match is None:
            yield f"nobody sent {one}"
        else:
            left.remove(match)


def request_differs(wanted: dict[str, Any], sent: dict[str, Any]) -> Iterator[str]:
    for name in ("method", "path"):
        if wanted[name] != sent[name]:
            yield f"{name}: expected {wanted[name]}, got {sent[name]}"
    if "query" in wanted:
        yield from query_differs(wanted["query"], sent["query"])
    for name, value in wanted.get("headers", {}).items():
        if value != sent["headers"].get(name):
            yield f"header {name}: expected {value!r}, got {sent['headers'].get(name)!r}"
    if "body" in wanted and wanted["body"] != sent["body"]:
        yield f"body: expected {wanted['body']}, got {sent['body']}"


def test_the_scripts_are_in_use(simulator: Simulator) -> None:
    """So that a runner that calls nothing cannot pass."""
    script: Script = simulator.script([])
    with PlanetScale(base_url=script.url, anonymous=True, max_retries=0) as client, pytest.raises(PlanetScaleError):
        client.request("GET", "/x")
    assert [request["path"] for request in script.requests()] == ["/v1/x"]
