"""Settings, options, errors, logging, and what else a client does."""

from __future__ import annotations

import copy
import inspect
import logging
import pickle
import re
import socket
from datetime import datetime, timezone
from enum import Enum
from typing import Any

import pytest

import planetscale
from planetscale import (
    OMIT,
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncPlanetScale,
    ConfigError,
    InternalServerError,
    NotFoundError,
    PlanetScale,
    PlanetScaleError,
    RateLimitError,
    errors,
)
from planetscale._options import REQUIRED, pairs
from planetscale.testing import Script, Simulator

TOKEN: dict[str, Any] = {"service_token_id": "tokenid00001", "service_token": "pscale_tkn_hush"}
DATABASE: dict[str, Any] = {"status": 200, "body": {"id": "db1"}}


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SERVICE_TOKEN_ID", "SERVICE_TOKEN", "API_TOKEN", "ORG", "API_URL"):
        monkeypatch.delenv(f"PLANETSCALE_{name}", raising=False)


def sent(script: Script) -> dict[str, Any]:
    (request,) = script.requests()
    return request


class TestSettings:
    def test_come_from_the_environment(self, simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
        script = simulator.script([DATABASE])
        monkeypatch.setenv("PLANETSCALE_SERVICE_TOKEN_ID", "tokenid00001")
        monkeypatch.setenv("PLANETSCALE_SERVICE_TOKEN", "pscale_tkn_hush")
        monkeypatch.setenv("PLANETSCALE_ORG", "from-env")
        monkeypatch.setenv("PLANETSCALE_API_URL", script.url)
        client = PlanetScale()
        assert (client.organization, client.base_url) == ("from-env", script.url)
        assert client.databases.get(database="shop").id == "db1"
        assert sent(script)["path"] == "/v1/organizations/from-env/databases/shop"
        assert sent(script)["headers"]["authorization"] == "service-token tokenid00001"

    def test_credentials_are_never_half_of_each(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PLANETSCALE_SERVICE_TOKEN_ID", "envid0000001")
        monkeypatch.setenv("PLANETSCALE_SERVICE_TOKEN", "pscale_tkn_env")
        with pytest.raises(ConfigError, match="service_token_id is given") as caught:
            PlanetScale(service_token_id="given")
        assert caught.value.argument == "service_token"
        assert "envid" in repr(PlanetScale())
        assert "bearer token" in repr(PlanetScale(bearer_token="pscale_oauth_x"))

    def test_a_broken_environment_does_not_matter_when_credentials_are_given(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PLANETSCALE_SERVICE_TOKEN_ID", "half")
        assert "tokenid00001" in repr(PlanetScale(**TOKEN))
        with pytest.raises(ConfigError, match="PLANETSCALE_SERVICE_TOKEN"):
            PlanetScale()

    @pytest.mark.parametrize(
        ("settings", "argument"),
        [
            ({}, "credentials"),
            ({**TOKEN, "bearer_token": "x"}, "credentials"),
            ({**TOKEN, "timeout": 0}, "timeout"),
            ({**TOKEN, "timeout": -1}, "timeout"),
            ({**TOKEN, "timeout": float("nan")}, "timeout"),
            ({**TOKEN, "wait_interval": -1}, "wait_interval"),
            ({**TOKEN, "max_retries": -1}, "max_retries"),
            ({**TOKEN, "base_url": "http://example.com"}, "base_url"),
            ({**TOKEN, "organization": ""}, "organization"),
            ({**TOKEN, "proxy": "hush://"}, "proxy"),
            ({**TOKEN, "tls_roots": "no PEM"}, "tls_roots"),
            ({**TOKEN, "service_token_scheme": "basic"}, "service_token_scheme"),
            ({**TOKEN, "user_agent": "a\nb"}, "user_agent"),
            ({**TOKEN, "headers": {"host": "x"}}, "headers"),
            ({**TOKEN, "client_certificate": ("one",)}, "client_certificate"),
            ({"bearer_token": "pscale_tkn_x"}, "bearer_token"),
            ({"service_token_id": "pscale_tkn_x", "service_token": "abc"}, "service_token_id"),
        ],
    )
    def test_what_is_not_usable_is_named_and_never_printed(self, settings: dict[str, Any], argument: str) -> None:
        with pytest.raises(ConfigError) as caught:
            PlanetScale(**settings)
        assert caught.value.argument == argument
        assert "hush" not in str(caught.value)

    @pytest.mark.parametrize(
        "name",
        [name for name in inspect.signature(PlanetScale).parameters if name != "service_token_id"],
    )
    def test_one_of_a_wrong_type_is_named(self, name: str) -> None:
        texts = {"organization", "base_url", "user_agent", "service_token_scheme", "tls_roots", "bearer_token"}
        given = {} if name == "bearer_token" else dict(TOKEN)
        wrong: list[Any] = [7, True] if name in texts | {"service_token"} else ["hush", object(), b"hush"]
        if name in ("timeout", "attempt_timeout", "connect_timeout", "wait_interval", "anonymous", "compression"):
            wrong.append("3")
        if name == "proxy":
            wrong = [7, object(), ["hush"]]
        for value in wrong:
            with pytest.raises(ConfigError, match=f"^{name}: ") as caught:
                PlanetScale(**{**given, name: value})
            assert caught.value.argument == name
            assert "hush" not in str(caught.value)

    def test_all_of_them_are_taken(self, simulator: Simulator) -> None:
        script = simulator.script([DATABASE])
        client = PlanetScale(
            **TOKEN,
            base_url=script.url,
            organization="acme",
            timeout=float("inf"),
            attempt_timeout=5,
            connect_timeout=5,
            wait_interval=1,
            max_retries=1,
            retry_backoff=(0.1, 1),
            rate_limit=600,
            headers={"X-Team": "shop"},
            user_agent="shop/1.0",
            service_token_scheme="ServiceToken",
            proxy=False,
            tls_roots="bundled",
            compression=True,
            max_body=1000,
            max_connections=2,
            max_threads=2,
            read_ahead=0,
            allow_insecure_http=True,
        )
        assert client.databases.get(database="shop").id == "db1"
        headers = sent(script)["headers"]
        assert headers["x-team"] == "shop"
        assert headers["user-agent"] == f"shop/1.0 planetscale-sdk/{planetscale.__version__} (python)"
        assert headers["authorization"] == "ServiceToken tokenid00001"

    def test_an_unknown_one_is_refused(self) -> None:
        settings: Any = {"time_out": 3}
        with pytest.raises(TypeError, match="time_out"):
            PlanetScale(**settings)


class TestArguments:
    def test_a_missing_one_is_named(self) -> None:
        client = PlanetScale(**TOKEN, organization="acme")
        with pytest.raises(ConfigError, match="database: is missing"):
            client.databases.get()
        with pytest.raises(ConfigError, match="database: is missing"):
            client.databases.get("acme", None)  # type: ignore[arg-type]
        with pytest.raises(ConfigError, match="database: must be a text"):
            client.databases.get("acme", 1.5)  # type: ignore[arg-type]
        with pytest.raises(ConfigError, match="organization"):
            PlanetScale(**TOKEN).databases.list().page()
        assert REQUIRED is ...

    def test_queries_of_all_kinds(self) -> None:
        class Word(str, Enum):
            A = "a"

        moment = datetime(2026, 1, 2, tzinfo=timezone.utc)
        given = {"a": 1, "b": True, "c": ["x", 2], "d": OMIT, "e": None, "f": Word.A, "g": moment, "h": 1.5}
        assert pairs(given) == [
            ("a", "1"), ("b", "true"), ("c", "x"), ("c", "2"), ("f", "a"), ("g", "2026-01-02T00:00:00Z"), ("h", "1.5"),
        ]  # fmt: skip
        with pytest.raises(ConfigError, match="time zone"):
            pairs({"a": datetime(2026, 1, 2)})
        with pytest.raises(ConfigError, match="a: must be"):
            pairs({"a": object()})

    def test_omit_is_one_of_a_kind(self) -> None:
        assert not OMIT
        assert repr(OMIT) == "OMIT"
        assert pickle.loads(pickle.dumps(OMIT)) is copy.deepcopy(OMIT) is OMIT


class TestOptions:
    def test_of_a_copy_and_of_a_call(self, simulator: Simulator) -> None:
        script = simulator.script([{"status": 500, "body": {}}] * 5, otherwise=DATABASE)
        client = PlanetScale(base_url=script.url, **TOKEN, retry_backoff=(0.001, 0.001))
        copied = client.with_options(max_retries=0, extra_headers={"x-a": "copy", "x-b": "copy"}, extra_query={"q": 1})
        with pytest.raises(APIStatusError) as caught:
            copied.databases.get("acme", "shop", extra_headers={"x-b": "call"})
        assert caught.value.attempts == 1
        request = sent(script)
        assert (request["headers"]["x-a"], request["headers"]["x-b"]) == ("copy", "call")
        assert request["query"] == [["q", "1"]]
        with pytest.raises(APIStatusError) as caught:
            copied.with_options(timeout=60).databases.get("acme", "shop", max_retries=1)
        assert caught.value.attempts == 2
        with pytest.raises(APIStatusError) as caught:
            client.databases.get("acme", "shop", max_retries=1)
        assert "x-a" not in script.requests()[-1]["headers"]

    def test_bad_ones_are_refused(self) -> None:
        client = PlanetScale(**TOKEN)
        for options in ({"timeout": -1}, {"timeout": 0}, {"max_retries": -1}, {"extra_headers": {"a b": "c"}}):
            with pytest.raises(ConfigError):
                client.databases.get("acme", "shop", **options)

    def test_more_fields_of_a_body(self, simulator: Simulator) -> None:
        script = simulator.script([{"status": 201, "body": {"id": "br1"}}])
        client = PlanetScale(base_url=script.url, **TOKEN)
        client.branches.create("acme", "shop", name="main", extra_body={"new": None})
        assert sent(script)["body"] == {"name": "main", "new": None}

    def test_a_short_timeout(self, simulator: Simulator) -> None:
        script = simulator.script([{**DATABASE, "delay_ms": 60_000}])
        client = PlanetScale(base_url=script.url, **TOKEN, max_retries=0)
        with pytest.raises(APITimeoutError) as caught:
            client.databases.get("acme", "shop", timeout=0.1)
        assert (caught.value.setting, caught.value.limit, caught.value.may_have_arrived) == ("timeout", 0.1, True)
        assert isinstance(caught.value, APIConnectionError)


class TestErrors:
    def test_the_tree(self) -> None:
        for name in errors.__all__:
            assert issubclass(getattr(errors, name), PlanetScaleError)
            assert getattr(planetscale, name) is getattr(errors, name)

    def test_say_what_to_do_and_can_be_pickled(self, simulator: Simulator) -> None:
        reply = {"status": 404, "headers": {"x-request-id": "req-1"}, "body": {"code": "not_found", "message": "Gone"}}
        client = PlanetScale(base_url=simulator.script([reply]).url, **TOKEN)
        with pytest.raises(NotFoundError) as caught:
            client.databases.get("acme", "shop")
        error = caught.value
        text = str(error)
        assert re.match(r"\[req-1\] get_database \(GET /\S*/v1/organizations/acme/databases/shop\): 404", text)
        assert "\n" not in text
        assert "read_database" in text
        assert (error.message, error.code, error.headers["X-REQUEST-ID"]) == ("Gone", "not_found", "req-1")
        again = pickle.loads(pickle.dumps(error))
        assert (str(again), again.__dict__) == (text, error.__dict__)
        assert type(again) is NotFoundError
        assert "req-1" not in repr(error.headers)

    def test_say_where_and_whether_it_may_have_been_done(self, simulator: Simulator) -> None:
        script = simulator.script([{"status": 429, "headers": {"retry-after": "7"}, "body": {}}, {"status": 503}])
        client = PlanetScale(base_url=script.url, **TOKEN, max_retries=0)
        with pytest.raises(RateLimitError) as limited:
            client.databases.get("acme", "shop", extra_query={"hush": "hush"})
        assert (limited.value.retry_after, limited.value.may_have_arrived) == (7.0, False)
        assert limited.value.url == f"{script.url}/organizations/acme/databases/shop"
        assert limited.value.route == "GET /organizations/{organization}/databases/{database}"
        other = PlanetScale(base_url=script.url, **TOKEN, max_retries=0)
        with pytest.raises(InternalServerError) as failed:
            other.branches.create("acme", "shop", name="dev")
        assert (failed.value.retry_after, failed.value.may_have_arrived) == (None, True)
        assert "may have been done" in str(failed.value)

    def test_of_connections_say_why(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
        client = PlanetScale(base_url=f"http://127.0.0.1:{port}", **TOKEN, max_retries=0, proxy=False)
        with pytest.raises(APIConnectionError) as caught:
            client.databases.get("acme", "shop")
        error = caught.value
        assert (error.reason, error.status, error.attempts, error.may_have_arrived) == ("refused", None, 1, False)
        assert error.url == f"http://127.0.0.1:{port}/v1/organizations/acme/databases/shop"

    def test_every_one_has_what_all_have(self) -> None:
        for name in errors.__all__:
            error = getattr(errors, name)("it failed")
            assert (error.may_have_arrived, error.url, error.route, error.attempts) == (False, None, None, 0)
            assert (str(error), error.message) == ("it failed", "it failed")


class TestLogging:
    def test_retries_are_warnings(self, simulator: Simulator, caplog: pytest.LogCaptureFixture) -> None:
        script = simulator.script([{"status": 500, "body": {}}], otherwise=DATABASE)
        client = PlanetScale(base_url=script.url, **TOKEN, retry_backoff=(0.001, 0.001))
        with caplog.at_level(logging.WARNING, logger="planetscale"):
            client.databases.get("acme", "shop")
        (record,) = caplog.records
        assert record.levelno == logging.WARNING
        assert "trying again" in record.getMessage()
        assert "operation=get_database" in record.getMessage()

    async def test_calls_are_debug_records(self, simulator: Simulator, caplog: pytest.LogCaptureFixture) -> None:
        script = simulator.script([], otherwise=DATABASE)
        with caplog.at_level(logging.DEBUG, logger="planetscale"):
            PlanetScale(base_url=script.url, **TOKEN).databases.get("acme", "shop")
            await AsyncPlanetScale(base_url=script.url, **TOKEN).databases.get("acme", "shop")
        assert len(caplog.records) == 2
        for record in caplog.records:
            assert "/v1/organizations/acme/databases/shop" in record.getMessage()
            assert "status=200" in record.getMessage()
            assert "hush" not in record.getMessage()
        caplog.clear()
        PlanetScale(base_url=script.url, **TOKEN).databases.get("acme", "shop")
        assert caplog.records == []


class TestClosing:
    def test_a_closed_client_says_so(self, simulator: Simulator) -> None:
        with PlanetScale(base_url=simulator.script([DATABASE]).url, **TOKEN) as client:
            assert client.databases.get("acme", "shop").id == "db1"
        with pytest.raises(ConfigError, match="is closed"):
            client.databases.get("acme", "shop")
        assert "closed" in repr(client)

    async def test_an_asynchronous_one_too(self, simulator: Simulator) -> None:
        async with AsyncPlanetScale(base_url=simulator.script([DATABASE]).url, **TOKEN) as client:
            assert (await client.databases.get("acme", "shop")).id == "db1"
        with pytest.raises(ConfigError, match="is closed"):
            await client.databases.get("acme", "shop")


class TestRaw:
    def test_a_reply_as_it_came(self, simulator: Simulator) -> None:
        reply = {**DATABASE, "headers": {"x-request-id": "req-1"}}
        client = PlanetScale(base_url=simulator.script([], otherwise=reply).url, **TOKEN)
        got = client.databases.with_raw_response.get("acme", "shop")
        assert (got.status, got.request_id, got.attempts, got.json()) == (200, "req-1", 1, {"id": "db1"})
        assert got.parse().id == "db1"
        assert "db1" not in repr(got)
        page = client.databases.with_raw_response.list("acme")
        assert page.parse().data == []

    async def test_asynchronously(self, simulator: Simulator) -> None:
        client = AsyncPlanetScale(base_url=simulator.script([], otherwise=DATABASE).url, **TOKEN)
        assert (await client.databases.with_raw_response.get("acme", "shop")).parse().id == "db1"
        assert (await client.databases.with_raw_response.list("acme")).parse().data == []

    def test_requests_that_the_sdk_does_not_know(self, simulator: Simulator) -> None:
        script = simulator.script([{"status": 200, "body": [1]}, {"status": 204}])
        client = PlanetScale(base_url=script.url, **TOKEN, organization="acme")
        template = "/organizations/{organization}/new/{thing}"
        assert client.request("GET", template, path={"thing": "a/b"}, query={"x": [1, 2]}) == [1]
        assert client.request("DELETE", template, path={"thing": 7, "organization": "other"}) is None
        first, second = script.requests()
        assert (first["path"], first["query"]) == ("/v1/organizations/acme/new/a%2Fb", [["x", "1"], ["x", "2"]])
        assert second["path"] == "/v1/organizations/other/new/7"
        with pytest.raises(ConfigError, match="thing: is missing"):
            client.request("GET", template)
        with pytest.raises(ConfigError, match=r"has no \{other\}"):
            client.request("GET", template, path={"thing": 1, "other": 2})


class TestLists:
    PAGES = (
        {
            "status": 200,
            "body": {"current_page": 1, "next_page": 2, "total_count": 3, "data": [{"id": "1"}, {"id": "2"}]},
        },
        {"status": 200, "body": {"current_page": 2, "next_page": None, "total_count": 3, "data": [{"id": "3"}]}},
    )

    def test_in_all_ways(self, simulator: Simulator) -> None:
        def databases() -> planetscale.SyncPager[planetscale.types.Database]:
            return PlanetScale(base_url=simulator.script(self.PAGES).url, **TOKEN).databases.list("acme")

        assert [database.id for database in databases()] == ["1", "2", "3"]
        assert [len(page) for page in databases().pages()] == [2, 1]
        assert [database.id for database in databases().to_list(limit=2)] == ["1", "2"]
        assert len(databases().to_list()) == 3
        assert databases().to_list(limit=0) == []
        assert databases().page().total_count == 3
        first = databases().first()
        assert first is not None
        assert first.id == "1"
        assert repr(databases()) == "<SyncPager of list_databases>"

    async def test_asynchronously_in_all_ways(self, simulator: Simulator) -> None:
        def databases() -> planetscale.AsyncPager[planetscale.types.Database]:
            return AsyncPlanetScale(base_url=simulator.script(self.PAGES).url, **TOKEN).databases.list("acme")

        assert [database.id async for database in databases()] == ["1", "2", "3"]
        assert [len(page) async for page in databases().pages()] == [2, 1]
        assert [database.id for database in await databases().to_list(limit=2)] == ["1", "2"]
        assert len(await databases().to_list()) == 3
        assert (await databases().page()).total_count == 3
        first = await databases().first()
        assert first is not None
        assert first.id == "1"
