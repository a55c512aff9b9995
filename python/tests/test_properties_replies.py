"""Whatever comes back, it is read as far as it can be, or is an error that says nothing of what is secret."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import time
from typing import Any

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from planetscale import ConfigError, DecodeError, PlanetScale, PlanetScaleError, WebhookError, types, webhooks
from planetscale._models import Model, decode, decode_any
from planetscale._native import Response
from planetscale._pages import Page
from planetscale.testing import Simulator
from properties import _ends, anything, json_values, odd_text, tried

pytestmark = pytest.mark.usefixtures(_ends.__name__)

TYPES: list[Any] = [getattr(types, name) for name in types.__all__]
MODELS = [cls for cls in TYPES if isinstance(cls, type) and issubclass(cls, Model)]
SECRET = "hush-hush"


def reply(body: bytes, status: int = 200) -> Response:
    """A reply as the native half hands it on."""
    url = "https://api.planetscale.com/v1/thing"
    return Response((status, [], body, "req-1", 1, "get_thing", "GET", url, status != 204, False))


def read(body: bytes, cls: Any, status: int = 200) -> Any:
    """What a body is read as; `DecodeError` itself where it cannot be."""
    try:
        return decode(reply(body, status), cls)
    except DecodeError as error:
        assert error.body == body
        assert error.status == status
        assert SECRET not in str(error)
        return DecodeError


# Values of every kind, moments and whole numbers among them.
leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(-(2**63), 2**63 - 1).map(float),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.datetimes().map(str),
    st.sampled_from([SECRET, "", "ready", "2026-01-02T03:04:05Z", "2026-01-02 03:04:05 +0100", "2026-01-02", 10**30]),
)
values = json_values(leaves)


@st.composite
def documents(draw: st.DrawFn, cls: type[Model]) -> dict[str, Any]:
    """A document with some fields of a type, right or wrong, and some that nobody knows."""
    names = [field.encode_name for field in msgspec.structs.fields(cls)]
    return draw(st.dictionaries(st.sampled_from(names) | st.text(max_size=5), values, max_size=6))


def same(one: Any, two: Any) -> bool:
    return bool(type(one) is type(two) and msgspec.to_builtins(one) == msgspec.to_builtins(two))


@tried(400)
@given(data=st.data(), cls=st.sampled_from(MODELS))
def test_models(data: st.DataObject, cls: type[Model]) -> None:
    document = data.draw(documents(cls))
    body = json.dumps(document).encode()
    value = read(body, cls)
    assert isinstance(value, cls), "an object is always read"
    for name, shown in value._shown():
        if name in cls._sensitive_:
            assert SECRET not in str(shown)
    # Whatever is in it, it can be looked at and kept.
    assert repr(value)
    assert value._repr_html_()
    assert value.to_dict() is not None
    assert json.loads(value.to_json()) is not None
    for again in (copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert same(again, value)

    # Unknown fields are passed over, nulls are as nothing.
    names = {field.encode_name for field in msgspec.structs.fields(cls)}
    known = {name: given for name, given in document.items() if name in names}
    assert same(read(json.dumps({**known, "fuzz unknown": [{}]}).encode(), cls), value)
    plain = {name: given for name, given in known.items() if given is not None}
    nulls = dict.fromkeys(names)
    assert same(read(json.dumps({**nulls, **plain}).encode(), cls), read(json.dumps(plain).encode(), cls))


@tried(100)
@given(data=st.data(), cls=st.sampled_from(MODELS))
def test_lists(data: st.DataObject, cls: type[Model]) -> None:
    items = data.draw(st.lists(documents(cls) | values, max_size=3) | values)
    page = read(json.dumps({"data": items, "next_page": data.draw(leaves)}).encode(), Page[cls])  # type: ignore[valid-type]
    assert isinstance(page, Page)
    if isinstance(items, list):
        assert len(page.data) == len(items)
        for item, given in zip(page.data, items, strict=True):
            assert isinstance(item, cls) if isinstance(given, dict) else item is None or item == given
    assert read(json.dumps(items).encode(), list[cls]) is not None  # type: ignore[valid-type]


DAMAGE = [b"\xff", b"\\ud800", b'"', b"1e999", b"-", b"[" * 2000, b'{"":' * 2000]


@tried(300)
@given(data=st.data(), cls=st.sampled_from(MODELS), status=st.sampled_from([200, 201, 204]))
def test_damaged_bodies(data: st.DataObject, cls: type[Model], status: int) -> None:
    """Bytes that are no JSON, or JSON that somebody cut, repeated or changed."""
    body = bytearray(json.dumps(data.draw(documents(cls)), ensure_ascii=data.draw(st.booleans())).encode())
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(body)))
        body[place : place + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=3) | st.sampled_from(DAMAGE))
    whole = bytes(body)
    value = read(whole, cls, status)
    if status == 204:
        assert same(value, read(b"{}", cls)), "what has no document is empty, whatever came"
        return
    try:
        document = decode_any(reply(whole, status))
    except DecodeError as error:
        assert SECRET not in str(error)
        return
    assert isinstance(value, cls) == isinstance(document, dict)


@tried(60)
@given(status=st.integers(200, 599), text=st.text(max_size=30) | values.map(json.dumps))
def test_replies_of_any_status(simulator: Simulator, status: int, text: str) -> None:
    script = simulator.script([], otherwise={"status": status, "text": text})
    with PlanetScale(bearer_token="x", base_url=script.url, max_retries=0) as client:
        try:
            assert isinstance(client.databases.get("acme", "shop"), types.Database)
        except PlanetScaleError as error:
            # As pieces of one line, and whole after a pickle.
            assert "\n" not in str(error)
            assert str(pickle.loads(pickle.dumps(error))) == str(error)
        try:
            for item in client.databases.list("acme"):
                assert not isinstance(item, dict)
        except PlanetScaleError as error:
            assert "\n" not in str(error)


deliveries = st.fixed_dictionaries(
    {},
    optional={
        "timestamp": values | st.integers(-10, 10).map(lambda age: int(time.time()) + age),
        "event": st.text(max_size=8) | st.just("branch.ready") | values,
        "organization": st.text(max_size=8) | values,
        "database": st.text(max_size=8),
        "resource": values,
    },
)


@tried(400)
@given(
    document=deliveries | values,
    secret=st.text(max_size=6) | odd_text,
    signature=st.none() | st.text(max_size=70) | st.text("0123456789abcdefABCDEF \n", min_size=60, max_size=66),
    now=st.none() | st.integers(-(10**12), 10**12),
)
def test_webhooks(document: Any, secret: str, signature: str | None, now: int | None) -> None:
    body = json.dumps(document).encode()
    stamp = document.get("timestamp") if isinstance(document, dict) else None
    try:
        right = webhooks.sign(body, secret)
    except ConfigError as error:
        assert error.argument == "secret"
        return
    assert signature is None or signature.strip().lower() != right
    with pytest.raises(WebhookError):
        webhooks.verify(body, signature, secret, now=now)
    with pytest.raises(WebhookError):
        webhooks.verify(body + b" ", right, secret, now=now)
    try:
        event = webhooks.verify(body, f" {right.upper()}\n", secret, now=now)
    except WebhookError as error:
        assert SECRET not in str(error)
        return
    assert secret
    assert event.timestamp is not None
    assert isinstance(stamp, (int, float))
    assert event.timestamp == int(stamp)
    assert abs((time.time() if now is None else now) - event.timestamp) <= webhooks.DEFAULT_TOLERANCE + 2
    assert (event.event, event.organization, event.database, event.resource) == (
        document.get("event") or "",
        document.get("organization") or "",
        document.get("database") or "",
        document.get("resource"),
    )
    try:
        assert isinstance(event.resource_as(types.Branch), types.Branch)
    except WebhookError as error:
        assert SECRET not in str(error)


@tried(200)
@given(body=anything, signature=anything, secret=anything, tolerance=anything, now=anything)
def test_webhooks_from_anything(body: Any, signature: Any, secret: Any, tolerance: Any, now: Any) -> None:
    fresh = json.dumps({"timestamp": int(time.time())}).encode()
    right = webhooks.sign(fresh, "secret")
    for words, options in (
        ((body, right, "secret"), {}),
        ((fresh, signature, "secret"), {}),
        ((fresh, right, secret), {}),
        ((fresh, right, "secret"), {"tolerance": tolerance}),
        ((fresh, right, "secret"), {"now": now}),
    ):
        assume(words[2] != "secret" or options or words != (fresh, right, "secret"))
        try:
            event = webhooks.verify(*words, **options)
        except ConfigError as error:
            assert error.argument in ("body", "signature", "secret", "tolerance", "now")
        except WebhookError:
            pass
        else:
            assert event.timestamp is not None
            assert tolerance == tolerance, "no age is within what is no number"


@pytest.fixture(autouse=True)
def _quiet() -> Any:
    """What is kept as it came is a warning each time."""
    logger = logging.getLogger("planetscale")
    logger.disabled = True
    yield
    logger.disabled = False
