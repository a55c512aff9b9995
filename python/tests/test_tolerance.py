"""What tolerance costs, what the SDK does not know, and the way from a model to a dictionary and back."""

from __future__ import annotations

import copy
import json
import logging
import math
import pickle
import timeit
from dataclasses import dataclass
from datetime import datetime, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import msgspec
import pytest

from conftest import vectors
from planetscale import ConfigError, Page, PlanetScale
from planetscale._models import Model, decode, decoder_for, encode
from planetscale._native import Response
from planetscale.testing import Simulator
from planetscale.types import Branch, Database, Password, RouterSizeInput, TrafficRuleTag


def reply(document: Any) -> Response:
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    url = "https://api.planetscale.com/v1/thing"
    return Response((200, [], body, "req-1", 1, "list_branches", "GET", url, True, False))


def read(document: Any, cls: Any = Branch) -> Any:
    return decode(reply(document), cls)


def page_of(**changed: Any) -> dict[str, Any]:
    """A page of 100 branches, one of which is another; every other field of them has something in it."""
    document = msgspec.to_builtins(Branch())
    for index, (name, value) in enumerate(document.items()):
        if value is None and index % 2:
            document[name] = next((value for value in ("text", 7, True) if fits(name, value)), None)
    document.update(actor={"id": "a1"}, region={"id": "r1"}, type="Branch")
    items = [{**document, "id": str(number)} for number in range(100)]
    items[50].update(changed)
    return {"data": items, "next_page": None}


def fits(name: str, value: Any) -> bool:
    try:
        msgspec.convert({name: value}, Branch)
    except msgspec.ValidationError:
        return False
    return True


def milliseconds(work: Any) -> float:
    work()
    return min(timeit.repeat(work, number=5, repeat=15)) / 5 * 1000


def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.getLogger("planetscale"), "disabled", True)


class TestCosts:
    def test_one_odd_value_in_a_page_costs_that_value(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """It was 130 times as much as a page without, and is 7."""
        quiet(monkeypatch)
        good, odd = reply(page_of()), reply(page_of(vtgate_count="many"))
        page = decode(odd, Page[Branch])
        untyped: Any = page.data[50]
        assert (untyped.vtgate_count, untyped.id, page.data[99].id) == ("many", "50", "99")
        costs = milliseconds(lambda: decode(odd, Page[Branch])) / milliseconds(lambda: decode(good, Page[Branch]))
        assert costs < 30, f"{costs:.1f} times as much"

    def test_an_odd_value_in_each_item_costs_so_many(self, monkeypatch: pytest.MonkeyPatch) -> None:
        quiet(monkeypatch)
        document = page_of()
        one = reply(page_of(vtgate_count="many"))
        each = reply({"data": [{**item, "vtgate_count": "many"} for item in document["data"]]})
        assert milliseconds(lambda: decode(each, Page[Branch])) < 30 * milliseconds(lambda: decode(one, Page[Branch]))

    def test_keeping_unknown_fields_costs_nothing(self) -> None:
        """Reading is the decoder's work alone: 1.01 times as long, one run with the other."""
        unknown = reply({"data": [{**item, "new": [1, 2]} for item in page_of()["data"]]})
        decoder = decoder_for(Page[Branch])
        ratio = milliseconds(lambda: decode(unknown, Page[Branch])) / milliseconds(lambda: decoder.decode(unknown.body))
        assert ratio < 1.3, f"{ratio:.2f} times as long"
        assert decode(unknown, Page[Branch]).data[7].unknown_fields["new"] == [1, 2]

    @pytest.mark.parametrize("number", ["1e400", "-1e400"])
    def test_a_number_beyond_all_costs_that_value(self, number: str) -> None:
        text = json.dumps({"id": "br1", "name": "dev", "vtgate_count": 7}).replace("7", number)
        branch = read(text.encode())
        assert (branch.id, branch.name, math.isinf(branch.vtgate_count)) == ("br1", "dev", True)

    @pytest.mark.parametrize("odd", ["2026-06-30T23:59:60Z", "yesterday", 7])
    def test_a_moment_that_is_none_costs_that_value(self, odd: Any) -> None:
        branch = read({"id": "br1", "created_at": odd, "updated_at": "2026-01-02T03:04:05Z"})
        assert (branch.id, branch.created_at, branch.updated_at.year) == ("br1", odd, 2026)


NEW: dict[str, Any] = {
    "id": "br1",
    "name": "dev",
    "type": "Branch",
    "news": {"a": [1]},
    "actor": {"id": "a1", "mood": "good"},
    "region": {"id": "r1", "slug": "us", "planet": "earth"},
}


class TestUnknownFields:
    def test_are_kept_at_every_depth(self) -> None:
        branch = read(NEW)
        assert branch.unknown_fields == {"type": "Branch", "news": {"a": [1]}}
        assert branch.actor.unknown_fields == {"mood": "good"}
        assert branch.region.to_dict()["planet"] == "earth"
        document = branch.to_dict()
        assert (document["news"], document["actor"]["mood"], document["region"]["planet"]) == (
            {"a": [1]},
            "good",
            "earth",
        )
        assert json.loads(branch.to_json())["region"]["planet"] == "earth"

    def test_survive_when_the_rest_is_gone(self) -> None:
        region = read({"data": [NEW]}, Page[Branch]).data[0].region
        assert region.unknown_fields == {"planet": "earth"}
        for again in (copy.copy(region), copy.deepcopy(region), pickle.loads(pickle.dumps(region))):
            assert again == region
            assert again.unknown_fields == {"planet": "earth"}

    def test_survive_copies_of_the_whole(self) -> None:
        for branch in (
            read(NEW),
            copy.copy(read(NEW)),
            copy.deepcopy(read(NEW)),
            pickle.loads(pickle.dumps(read(NEW))),
        ):
            assert branch == read(NEW)
            assert branch.region.unknown_fields == {"planet": "earth"}
            assert branch.to_dict()["news"] == {"a": [1]}

    @pytest.mark.parametrize("document", [{"data": [NEW, {"id": "2", "x": 1}]}, [NEW, {"id": "2", "x": 1}]])
    def test_of_pages_and_bare_lists(self, document: Any) -> None:
        page = read(document, Page[Branch])
        assert [item.unknown_fields.get("x") for item in page] == [None, 1]
        assert page.to_dict()["data"][0]["region"]["planet"] == "earth"
        assert [item.unknown_fields.get("x") for item in read([NEW, {"x": 1}], list[Branch])] == [None, 1]

    def test_stay_with_what_they_came_with(self) -> None:
        page = read({"data": [{"id": "1", "x": 1}, {"id": "2", "x": 2}]}, Page[Branch])
        del page.data[0]
        assert page.data[0].unknown_fields == {"x": 2}
        assert page.to_dict()["data"][0]["x"] == 2
        branch = read(NEW)
        branch.region = type(branch.region)(id="mine")
        assert branch.region.unknown_fields == {}
        assert "planet" not in branch.to_dict()["region"]

    def test_are_there_for_what_was_read_tolerantly_too(self) -> None:
        branch = read({**NEW, "replicas": "many"})
        assert (branch.replicas, branch.region.unknown_fields) == ("many", {"planet": "earth"})

    def test_are_not_shown_not_compared_and_not_sent(self) -> None:
        branch = read(NEW)
        assert "news" not in repr(branch)
        assert "news" not in branch._repr_html_()
        assert branch == read({name: value for name, value in NEW.items() if name != "news"})
        tag = read({"key": "app", "new": 1}, TrafficRuleTag)
        assert "new" not in json.loads(encode({"tags": [tag]}))["tags"][0]

    def test_cannot_be_changed_from_outside(self) -> None:
        branch = read(NEW)
        branch.unknown_fields["news"]["a"].append(2)
        branch.to_dict()["news"]["a"].append(2)
        assert branch.unknown_fields["news"] == {"a": [1]}

    def test_of_what_was_made_by_hand_are_none(self) -> None:
        assert Branch(id="1").unknown_fields == {}
        assert RouterSizeInput(name="a").unknown_fields == {}


class TestDictionaries:
    def test_as_json_holds_nothing_that_json_does_not_know(self) -> None:
        moment = datetime(2026, 1, 2, tzinfo=timezone.utc)
        branch = Branch(id="1", created_at=moment)
        assert branch.to_dict()["created_at"] == branch.to_dict(mode="python")["created_at"] == moment
        assert json.loads(json.dumps(branch.to_dict(mode="json")))["created_at"] == "2026-01-02T00:00:00Z"
        untyped: Any = "xml"
        with pytest.raises(ConfigError, match='mode: must be "python" or "json"'):
            branch.to_dict(mode=untyped)

    @pytest.mark.parametrize("mode", ["python", "json"])
    def test_and_back(self, mode: Any) -> None:
        for parameter in vectors("operations"):
            (vector,) = parameter.values
            body = vector["reply"].get("body")
            if isinstance(body, dict) and "name" in body:
                value = read(body, Database)
                again = Database.from_dict(value.to_dict(mode=mode))
                assert again == value
                assert again.to_dict() == value.to_dict()

    def test_are_read_as_replies_are(self, caplog: pytest.LogCaptureFixture) -> None:
        given = {"id": "1", "replicas": 2.0, "vtgate_count": "hush", "region": {"id": "r1", "new": 1}}
        branch = Branch.from_dict(MappingProxyType(given))
        untyped: Any = branch
        assert (branch.replicas, untyped.vtgate_count) == (2, "hush")
        assert branch.region is not None
        assert branch.region.unknown_fields == {"new": 1}
        assert [record.getMessage() for record in caplog.records] == [
            "from_dict: kept as they came, being of another type: vtgate_count"
        ]

    def test_that_are_none_are_refused(self) -> None:
        untyped: Any = ["hush"]
        with pytest.raises(ConfigError, match="fields: must be a dictionary, not list"):
            Branch.from_dict(untyped)
        with pytest.raises(ConfigError, match="name: is missing"):
            RouterSizeInput.from_dict({})
        assert RouterSizeInput.from_dict({"name": "a"}) == RouterSizeInput(name="a")

    def test_hold_secrets(self) -> None:
        assert Password.from_dict({"plain_text": "s3cret"}).to_dict()["plain_text"] == "s3cret"


class TestHashes:
    def test_models_can_be_in_sets_and_be_keys(self) -> None:
        assert len({Branch(id="1"), Branch(id="1"), Branch(id="2")}) == 2
        assert {Branch(id="1", name="a"): 7}[Branch(id="1", name="a")] == 7
        assert len({Page(data=[Branch(id="1")]), Page()}) == 2

    def test_every_type_has_one(self) -> None:
        from test_models import every_type, filled

        for cls in every_type():
            value: Model = filled(cls)
            assert hash(value) == hash(copy.deepcopy(value)), cls

    def test_what_was_kept_as_it_came_has_one_too(self) -> None:
        assert isinstance(hash(read({"id": [1], "name": {}})), int)


@dataclass
class Own:
    share: float


@pytest.mark.parametrize(
    "value",
    [
        math.nan,
        -math.inf,
        [1.0, (math.nan,)],
        {"a": {"b": math.inf}},
        {math.nan},
        frozenset({math.inf}),
        Decimal("NaN"),
        MappingProxyType({"a": math.nan}),
        Own(math.nan),
        {"a": [Own(math.inf)]},
        {math.nan: 1},
        TrafficRuleTag(key=math.nan),  # type: ignore[arg-type]
    ],
    ids=repr,
)
def test_what_is_no_number_is_not_sent_as_null(simulator: Simulator, value: Any) -> None:
    script = simulator.script([])
    with PlanetScale(base_url=script.url, anonymous=True, organization="acme") as client:
        for call in (
            lambda: client.request("POST", "/organizations/{organization}/new", body={"value": value}),
            lambda: client.branches.create("acme", "shop", name="main", extra_body={"value": value}),
        ):
            with pytest.raises(ConfigError, match="body: a number is not finite"):
                call()
    assert script.requests() == []


def test_bodies_of_all_kinds() -> None:
    given = {"a": Own(1.5), "b": MappingProxyType({"c": (1, None)}), "d": {2}, "e": Decimal("1.5"), "f": True}
    assert json.loads(encode(given)) == {"a": {"share": 1.5}, "b": {"c": [1, None]}, "d": [2], "e": "1.5", "f": True}
