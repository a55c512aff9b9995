"""Webhook deliveries as the frameworks hand them over. The rules themselves are in the vectors."""

from __future__ import annotations

import email
import json
import time
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pytest

from planetscale import ConfigError, WebhookError, types, webhooks

SECRET = "whsec"


def delivery(resource: Any = None) -> bytes:
    document = {"timestamp": int(time.time()), "event": "branch.ready", "organization": "acme", "database": "shop"}
    return json.dumps({**document, "resource": resource}).encode()


class Pairs:
    """Headers that are no `Mapping`, as Werkzeug has them."""

    def __init__(self, *pairs: tuple[Any, Any]) -> None:
        self._pairs = pairs

    def items(self) -> Any:
        return iter(self._pairs)


def headers(signature: str) -> list[Any]:
    message = email.message_from_string(f"Host: x\nX-Planetscale-Signature: {signature}\n\n")
    return [
        {"X-PlanetScale-Signature": signature},
        {"x-planetscale-signature": signature, "host": "x"},
        {"X-PLANETSCALE-SIGNATURE": signature},
        MappingProxyType({"X-Planetscale-Signature": signature}),
        {b"host": b"x", b"x-planetscale-signature": signature.encode()},
        {"x-planetscale-signature": [signature], "accept": ["a", "b"]},
        Pairs(("Host", "x"), ("X-Planetscale-Signature", signature)),
        Pairs(("X-Planetscale-Signature", signature), ("x-planetscale-signature", signature)),
        message,
    ]


@pytest.mark.parametrize("index", range(len(headers(""))))
def test_headers_of_a_request_in_any_case(index: int) -> None:
    body = delivery()
    given = headers(webhooks.sign(body, SECRET))[index]
    assert webhooks.verify(body, given, SECRET).event == "branch.ready"
    with pytest.raises(WebhookError, match="does not fit"):
        webhooks.verify(body + b" ", given, SECRET)


def test_headers_without_a_signature_and_with_two() -> None:
    body = delivery()
    given: Mapping[str, str] = {"host": "x"}
    with pytest.raises(WebhookError, match="the header X-PlanetScale-Signature is missing"):
        webhooks.verify(body, given, SECRET)
    two: Any = Pairs(("x-planetscale-signature", webhooks.sign(body, SECRET)), ("X-PlanetScale-Signature", "0" * 64))
    with pytest.raises(WebhookError, match="came more than once"):
        webhooks.verify(body, two, SECRET)


@pytest.mark.parametrize("given", [7, 1.5, b"ab", ["a"], object(), {"X-PlanetScale-Signature": 7}, {7: "a"}])
def test_what_are_no_headers(given: Any) -> None:
    with pytest.raises(ConfigError, match="signature: must be the request's headers, the signature, or None") as caught:
        webhooks.verify(delivery(), given, SECRET)
    assert caught.value.argument == "signature"


@pytest.mark.parametrize("body", [{"hush": "hush"}, ["hush"]])
def test_a_body_that_was_parsed_is_told_what_to_give(body: Any) -> None:
    with pytest.raises(ConfigError, match="body: must be the raw bytes of the request") as caught:
        webhooks.verify(body, "", SECRET)
    assert "hand over the body as it came" in str(caught.value)
    assert "hush" not in str(caught.value)
    assert caught.value.argument == "body"


def test_a_resource_is_read_as_tolerantly_as_a_reply() -> None:
    body = delivery({"id": "br1", "name": None, "replicas": "many", "created_at": "2026-01-02 03:04:05", "new": [1]})
    event = webhooks.verify(body, webhooks.sign(body, SECRET), SECRET)
    branch = event.resource_as(types.Branch)
    untyped: Any = branch
    assert (branch.id, branch.name, untyped.replicas) == ("br1", "", "many")
    assert branch.created_at.isoformat() == "2026-01-02T03:04:05+00:00"
    assert branch.unknown_fields == {"new": [1]}
    branch.unknown_fields["new"].append(2)
    assert event.resource["new"] == [1]


@pytest.mark.parametrize("resource", [None, [], "hush", 7])
def test_a_resource_that_is_none_says_so(resource: Any) -> None:
    body = delivery(resource)
    event = webhooks.verify(body, webhooks.sign(body, SECRET), SECRET)
    with pytest.raises(WebhookError, match=r"resource of branch\.ready could not be read") as caught:
        event.resource_as(types.Branch)
    assert "hush" not in str(caught.value)
