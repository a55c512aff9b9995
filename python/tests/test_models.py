"""The types: tolerance, printing, comparing, copying, pickling."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest

from calling import arguments, method
from conftest import vectors
from planetscale import DecodeError, Page, PlanetScale, types
from planetscale._models import EPOCH, Model, decoder_for, encode
from planetscale.testing import Simulator
from planetscale.types import Branch, Database, Password, RouterSizeInput, StorageInput, TrafficRuleTag

OPERATIONS = vectors("operations")


def call(simulator: Simulator, vector: dict[str, Any], reply: dict[str, Any]) -> Any:
    script = simulator.script([reply])
    settings: dict[str, Any] = {"service_token_id": "id", "service_token": "pscale_tkn_vector", "max_retries": 0}
    with PlanetScale(base_url=script.url, **settings) as client:
        run = method(client, vector["operation"])
        result = run(**arguments(vector["operation"], vector["arguments"], run, typed=False))
        return result.page() if hasattr(result, "page") else result


def read(simulator: Simulator, body: dict[str, Any]) -> Database:
    with PlanetScale(base_url=simulator.script([{"status": 200, "body": body}]).url, anonymous=True) as client:
        return client.databases.get("acme", "shop")


def everywhere(document: Any, change: Callable[[Any], Any]) -> Any:
    """Changes every part of a document, the inner ones first."""
    if isinstance(document, dict):
        document = {name: everywhere(value, change) for name, value in document.items()}
    elif isinstance(document, list):
        document = [everywhere(item, change) for item in document]
    return change(document)


def is_moment(value: object) -> bool:
    return isinstance(value, str) and len(value) > 18 and value[4] == value[7] == "-" and value[10] == "T"


def inner(document: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """Changes each object, or each item of a list."""
    if isinstance(document, dict) and isinstance(document.get("data"), list):
        return {**document, "data": [inner(item, change) for item in document["data"]]}
    return change(document) if isinstance(document, dict) else document


CHANGES: dict[str, Callable[[Any], Any]] = {
    "unknown fields": lambda document: everywhere(
        document, lambda part: {**part, "field_of_tomorrow": "news"} if isinstance(part, dict) and part else part
    ),
    "null fields": lambda document: inner(document, dict.fromkeys),
    "empty objects": lambda document: inner(
        document, lambda fields: {name: {} if isinstance(value, dict) else value for name, value in fields.items()}
    ),
    "nothing": lambda document: {} if isinstance(document, dict) else document,
    "unknown words": lambda document: everywhere(
        document, lambda part: "word_of_tomorrow" if isinstance(part, str) and not is_moment(part) else part
    ),
    "fractions": lambda document: everywhere(
        document, lambda part: part + 0.25 if isinstance(part, int) and not isinstance(part, bool) else part
    ),
    "whole fractions": lambda document: everywhere(
        document, lambda part: float(part) if isinstance(part, int) and not isinstance(part, bool) else part
    ),
    "other moments": lambda document: everywhere(
        document, lambda part: part.replace("T", " ").replace("Z", " UTC") if is_moment(part) else part
    ),
    "wrong types": lambda document: inner(document, lambda fields: dict.fromkeys(fields, [{"hush": "hush"}])),
}


@pytest.mark.parametrize("change", CHANGES)
def test_no_reply_is_refused(simulator: Simulator, change: str) -> None:
    """Nothing that the service adds, leaves out or changes may cost an answer, in any operation."""
    failures = []
    for parameter in OPERATIONS:
        (vector,) = parameter.values
        reply = dict(vector["reply"])
        if reply.get("body") is not None:
            reply["body"] = CHANGES[change](reply["body"])
        try:
            repr(call(simulator, vector, reply))
        except DecodeError as error:
            # Of a bare list of texts, nothing is left when the texts are no texts.
            failures.append(f"{vector['operation']}: {error}")
    assert not failures, "\n".join(failures)


def test_whole_numbers_with_a_point_are_read_as_the_integers_they_are(simulator: Simulator) -> None:
    database = read(simulator, {"id": "db1", "branches_count": 1000.0})
    assert database.branches_count == 1000
    assert type(database.branches_count) is int


def test_a_wrong_type_stays_in_its_field_and_is_logged_without_its_value(
    simulator: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, logger="planetscale"):
        database = read(simulator, {"id": "db1", "branches_count": "hush", "name": "shop", "region": [1]})
    assert (database.id, database.name) == ("db1", "shop")
    untyped: Any = database
    assert (untyped.branches_count, untyped.region) == ("hush", [1])
    (record,) = caplog.records
    text = record.getMessage()
    assert (record.name, record.levelname) == ("planetscale", "WARNING")
    assert "branches_count" in text
    assert "region" in text
    assert "get_database" in text
    assert "hush" not in text


@pytest.mark.parametrize("text", ['"text"', "[]", "7", "null"])
def test_another_kind_of_document_is_an_error(simulator: Simulator, text: str) -> None:
    script = simulator.script([{"status": 200, "text": text, "headers": {"x-request-id": "req-1"}}])
    with PlanetScale(base_url=script.url, anonymous=True) as client, pytest.raises(DecodeError) as caught:
        client.databases.get("acme", "shop")
    assert (caught.value.body, caught.value.request_id, caught.value.attempts) == (text.encode(), "req-1", 1)
    assert str(caught.value).startswith("[req-1] get_database (GET /")
    assert caught.value.url == f"{script.url}/organizations/acme/databases/shop"
    assert caught.value.may_have_arrived


@pytest.mark.parametrize(("status", "text"), [(204, None), (205, None), (202, ""), (202, " \n")])
def test_no_document_is_an_empty_value(simulator: Simulator, status: int, text: str | None) -> None:
    reply = {"status": status} if text is None else {"status": status, "text": text}
    with PlanetScale(base_url=simulator.script([], otherwise=reply).url, anonymous=True) as client:
        assert client.databases.get("acme", "shop") == Database()
        assert client.databases.list("acme").page() == Page()
        assert client.request("GET", "/new") is None
        raw = client.databases.with_raw_response.get("acme", "shop")
        assert (raw.has_document, raw.gone, raw.json(), raw.parse()) == (False, False, None, Database())


def test_an_empty_body_where_a_document_belongs_is_an_error(simulator: Simulator) -> None:
    with PlanetScale(
        base_url=simulator.script([], otherwise={"status": 200, "text": " "}).url, anonymous=True
    ) as client:
        for call in (lambda: client.databases.get("acme", "shop"), lambda: client.request("GET", "/new")):
            with pytest.raises(DecodeError, match="the body is empty where a JSON document should be"):
                call()


def test_what_a_repeated_deletion_does_not_find_is_gone(simulator: Simulator) -> None:
    script = simulator.script([{"status": 500, "body": {}}, {"status": 404, "body": {"code": "not_found"}}])
    with PlanetScale(base_url=script.url, anonymous=True, retry_backoff=(0.001, 0.001)) as client:
        raw = client.branches.with_raw_response.delete("acme", "shop", "dev")
    assert (raw.status, raw.gone, raw.has_document, raw.body, raw.attempts) == (404, True, False, b"", 2)
    assert raw.url == f"{script.url}/organizations/acme/databases/shop/branches/dev"


def test_a_bare_list_is_a_page_and_a_cursor_may_be_a_number(
    simulator: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    replies = [{"status": 200, "body": [{"id": "db1"}]}, {"status": 200, "body": {"cursor_end": 7, "data": []}}]
    with PlanetScale(base_url=simulator.script(replies).url, anonymous=True) as client:
        assert client.databases.list("acme").page() == Page(data=[Database(id="db1")])
        assert client.databases.list("acme").page().cursor_end == "7"
    assert caplog.records == []


@pytest.mark.parametrize("operation", ["get", "list"])
def test_replies_can_be_pickled(simulator: Simulator, operation: str) -> None:
    reply = {"status": 200, "headers": {"x-request-id": "req-1"}, "body": {"id": "db1", "data": [{"id": "db2"}]}}
    with PlanetScale(base_url=simulator.script([reply]).url, anonymous=True) as client:
        path = ("acme", "shop") if operation == "get" else ("acme",)
        raw = getattr(client.databases.with_raw_response, operation)(*path)
    again = pickle.loads(pickle.dumps(raw))
    assert (again.status, again.headers["x-request-id"], again.json()) == (200, "req-1", reply["body"])
    assert again.parse() == raw.parse()
    assert repr(again) == repr(raw)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)),
        ("2026-01-02T03:04:05.123456789Z", datetime(2026, 1, 2, 3, 4, 5, 123457, tzinfo=timezone.utc)),
        ("2026-01-02 03:04:05 UTC", datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)),
        ("2026-01-02 03:04:05 +0100", datetime(2026, 1, 2, 2, 4, 5, tzinfo=timezone.utc)),
        ("2026-01-02T03:04:05+01:00", datetime(2026, 1, 2, 2, 4, 5, tzinfo=timezone.utc)),
        ("2026-01-02T03:04:05", datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)),
        ("2026-01-02", datetime(2026, 1, 2, tzinfo=timezone.utc)),
    ],
)
def test_moments_are_aware(simulator: Simulator, text: str, moment: datetime) -> None:
    created = read(simulator, {"id": "db1", "created_at": text}).created_at
    assert created is not None
    assert created.tzinfo is not None
    assert abs(created - moment) < timedelta(microseconds=2)


def every_type() -> list[type[Model]]:
    found = [getattr(types, name) for name in types.__all__]
    return [cls for cls in found if isinstance(cls, type) and issubclass(cls, Model)]


def filled(cls: type[Model]) -> Model:
    """A value of a type with as much in it as the type itself gives."""
    given: dict[str, Any] = {}
    for field in msgspec.structs.fields(cls):
        if field.required:
            given[field.encode_name] = None
    return msgspec.convert({}, cls) if not given else cls(**dict.fromkeys(given, ""))


@pytest.mark.parametrize("cls", every_type(), ids=lambda cls: cls.__name__)
def test_every_type_is_equal_to_its_copies(cls: type[Model]) -> None:
    decoder_for(cls)
    value = filled(cls)
    assert copy.copy(value) == copy.deepcopy(value) == pickle.loads(pickle.dumps(value)) == value
    assert value != object()
    assert type(value).__name__ in repr(value)
    assert type(value).__name__ in value._repr_html_()
    assert isinstance(value.to_dict(), dict)
    assert json.loads(value.to_json()) is not None


def test_every_field_that_is_a_secret_is_hidden() -> None:
    sensitive = [cls for cls in every_type() if cls._sensitive_]
    assert Password in sensitive
    for cls in sensitive:
        assert cls._sensitive_ <= set(cls.__struct_fields__), cls
        value = cls(**dict.fromkeys(cls.__struct_fields__, "s3cret"))
        shown = [f"{name}=[redacted]" for name in cls._sensitive_]
        assert all(text in repr(value) for text in shown), cls
        assert repr(value).count("s3cret") == len(cls.__struct_fields__) - len(cls._sensitive_)
        assert value._repr_html_().count("s3cret") == len(cls.__struct_fields__) - len(cls._sensitive_)


def test_dictionaries_hold_everything_by_its_name_on_the_wire() -> None:
    created = datetime(2026, 1, 2, tzinfo=timezone.utc)
    password = Password(id="pw1", plain_text="s3cret", created_at=created)
    assert password.plain_text == "s3cret"
    assert password.to_dict()["plain_text"] == "s3cret"
    assert password.to_dict()["created_at"] == created
    assert json.loads(password.to_json())["created_at"] == "2026-01-02T00:00:00Z"
    assert password != Password(id="pw1", plain_text="other", created_at=created)


def test_plain_fields_are_empty_at_first() -> None:
    branch = Branch()
    assert (branch.id, branch.ready) == ("", False)
    assert EPOCH.timestamp() == 0
    page: Page[Branch] = Page(data=[branch])
    assert list(page) == [branch]
    assert len(page) == 1
    assert pickle.loads(pickle.dumps(page)) == page


def test_notebooks_show_a_table_without_markup_of_the_service() -> None:
    html = Database(name="<script>").to_dict()
    assert html["name"] == "<script>"
    assert "&lt;script&gt;" in Database(name="<script>")._repr_html_()
    assert "<script>" not in Database(name="<script>")._repr_html_()


def test_what_is_not_set_in_a_type_for_requests_is_not_sent() -> None:
    router = RouterSizeInput(name="main", replicas_per_cell=2)
    assert json.loads(encode({"routers": [router]})) == {"routers": [{"name": "main", "replicas_per_cell": 2}]}
    assert json.loads(encode({"storage": StorageInput()})) == {"storage": {}}


def test_none_in_a_type_for_requests_is_null() -> None:
    untyped: Any = StorageInput
    assert json.loads(encode(untyped(minimum_storage_bytes=None))) == {"minimum_storage_bytes": None}
    untyped = RouterSizeInput
    assert json.loads(encode(untyped(name=None))) == {"name": None}


def test_none_in_a_type_of_replies_is_not_sent() -> None:
    """There it says that the service sent none, and sending a reply's object back must not change that."""
    sent = json.loads(encode({"tags": [TrafficRuleTag(key="app")]}))["tags"][0]
    assert sent["key"] == "app"
    assert None not in sent.values()


def test_what_is_not_set_is_not_shown() -> None:
    router = RouterSizeInput(name="main", replicas_per_cell=2)
    assert repr(router) == "RouterSizeInput(name='main', replicas_per_cell=2)"
    assert repr(StorageInput()) == "StorageInput()"
    assert "UNSET" not in router._repr_html_()
    assert router.__rich_repr__() == [("name", "main"), ("replicas_per_cell", 2)]
    assert router.to_dict() == {"name": "main", "replicas_per_cell": 2}
