"""Waits: what they tell, how they end, and what their errors have."""

from __future__ import annotations

import pickle
import time
from typing import Any

import pytest

from planetscale import (
    APIStatusError,
    AsyncPlanetScale,
    ConfigError,
    DecodeError,
    InternalServerError,
    NotFoundError,
    PlanetScale,
    Progress,
    RawResponse,
    WaitError,
    WaitFailedError,
    WaitTimeoutError,
)
from planetscale.testing import Simulator
from planetscale.types import Branch, DeployRequest

TOKEN: dict[str, Any] = {"service_token_id": "tokenid00001", "service_token": "pscale_tkn_hush", "max_retries": 0}
PENDING: dict[str, Any] = {
    "status": 200,
    "headers": {"x-request-id": "req-1"},
    "body": {"id": "br1", "name": "dev", "ready": False, "state": "pending"},
}
READY: dict[str, Any] = {"status": 200, "body": {"id": "br1", "name": "dev", "ready": True, "state": "ready"}}
FAILED: dict[str, Any] = {"status": 503, "body": {}}
MISSING: dict[str, Any] = {"status": 404, "body": {"code": "not_found"}}


class TestErrors:
    def test_have_the_last_object_as_its_type(self, simulator: Simulator) -> None:
        script = simulator.script([PENDING], otherwise=FAILED)
        client = PlanetScale(base_url=script.url, **TOKEN)
        with pytest.raises(WaitTimeoutError) as caught:
            client.branches.wait_until_ready("acme", "shop", "dev", timeout=0.3, interval=0.1)
        error = caught.value
        assert isinstance(error.last, Branch)
        assert error.last is error.last
        assert (error.last.id, error.state, error.subject) == ("br1", "pending", "dev")
        assert (error.limit, error.waiter, error.operation) == (0.3, "wait_until_ready", "get_branch")
        assert (error.request_id, error.url) == (
            "req-1",
            f"{script.url}/organizations/acme/databases/shop/branches/dev",
        )
        assert error.polls == len(script.requests()) > 1
        assert isinstance(error.last_error, InternalServerError)
        assert error.__cause__ is error.last_error
        assert "dev" in str(error)

    def test_have_the_last_reply_as_it_came(self, simulator: Simulator) -> None:
        client = PlanetScale(base_url=simulator.script([], otherwise=PENDING).url, **TOKEN)
        with pytest.raises(WaitTimeoutError) as caught:
            client.branches.wait_until_ready("acme", "shop", "dev", timeout=0.15, interval=0.1)
        reply = caught.value.last_response
        assert isinstance(reply, RawResponse)
        assert (reply.status, reply.request_id, reply.headers["x-request-id"]) == (200, "req-1", "req-1")
        assert reply.json() == PENDING["body"]
        assert reply.parse() == caught.value.last
        assert "pending" not in repr(reply)

    @pytest.mark.parametrize("looked_at", [False, True])
    def test_can_be_pickled(self, simulator: Simulator, looked_at: bool) -> None:
        client = PlanetScale(base_url=simulator.script([PENDING], otherwise=FAILED).url, **TOKEN)
        with pytest.raises(WaitTimeoutError) as caught:
            client.branches.wait_until_ready("acme", "shop", "dev", timeout=0.3, interval=0.1)
        error = caught.value
        if looked_at:
            assert error.last is not None
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is WaitTimeoutError
        assert (str(again), again.last, again.polls) == (str(error), error.last, error.polls)
        assert isinstance(again.last_error, InternalServerError)
        one, other = again.last_response, error.last_response
        assert (one.status, one.body, one.url, one.attempts) == (other.status, other.body, other.url, other.attempts)
        assert (dict(one.headers), one.parse(), one.gone) == (dict(other.headers), other.parse(), other.gone)

    def test_of_failures_say_why(self, simulator: Simulator) -> None:
        deployment = {"state": "ready", "deployable": False, "lint_errors": [{"error_description": "no unique key"}]}
        body = {"id": "dr1", "number": 7, "deployment": deployment, "deployment_state": "ready"}
        client = PlanetScale(base_url=simulator.script([], otherwise={"status": 200, "body": body}).url, **TOKEN)
        with pytest.raises(WaitFailedError, match="no unique key") as caught:
            client.deploy_requests.wait_until_deployable("acme", "shop", 7, interval=0.1)
        error = caught.value
        assert isinstance(error.last, DeployRequest)
        assert (error.last.id, error.subject, error.polls, error.last_error) == ("dr1", "7", 1, None)
        assert list(error.reasons) == ["no unique key"]

    def test_of_what_was_never_there_have_no_object(self, simulator: Simulator) -> None:
        client = PlanetScale(base_url=simulator.script([], otherwise=MISSING).url, **TOKEN)
        with pytest.raises(WaitFailedError, match="misspelled") as caught:
            client.branches.wait_until_deleted("acme", "shop", "dev", interval=0.1)
        error = caught.value
        assert (error.last, error.last_response, error.polls, error.may_have_arrived) == (None, None, 1, False)
        assert isinstance(error.last_error, NotFoundError)
        assert error.__cause__ is error.last_error

    def test_of_an_object_that_is_none_say_so_when_it_is_asked_for(self, simulator: Simulator) -> None:
        reply = {"status": 200, "body": [{"id": "hush"}]}
        client = PlanetScale(base_url=simulator.script([], otherwise=reply).url, **TOKEN)
        with pytest.raises(WaitError) as caught:
            client.branches.wait_until_ready("acme", "shop", "dev", timeout=0.15, interval=0.1)
        assert caught.value.last_response is not None
        with pytest.raises(DecodeError) as refused:
            _ = caught.value.last
        assert "hush" not in str(refused.value)


class TestProgress:
    def test_tells_every_look(self, simulator: Simulator) -> None:
        script = simulator.script([FAILED, PENDING], otherwise=READY)
        client = PlanetScale(base_url=script.url, **TOKEN)
        seen: list[Progress[Branch]] = []
        client.branches.wait_until_ready("acme", "shop", "dev", interval=0.1, on_progress=seen.append)
        assert_told(seen)

    async def test_tells_every_look_in_asyncio(self, simulator: Simulator) -> None:
        script = simulator.script([FAILED, PENDING], otherwise=READY)
        seen: list[Progress[Branch]] = []
        async with AsyncPlanetScale(base_url=script.url, **TOKEN) as client:
            await client.branches.wait_until_ready("acme", "shop", "dev", interval=0.1, on_progress=seen.append)
        assert_told(seen)

    def test_says_that_a_thing_is_gone(self, simulator: Simulator) -> None:
        client = PlanetScale(base_url=simulator.script([PENDING], otherwise=MISSING).url, **TOKEN)
        seen: list[Progress[Branch]] = []
        client.branches.wait_until_deleted("acme", "shop", "dev", interval=0.1, on_progress=seen.append)
        assert [step.state for step in seen] == ["pending", None]
        gone = seen[-1]
        assert (gone.value, gone.error, gone.last, gone.subject) == (None, None, True, "dev")
        assert repr(gone).startswith("dev: gone after ")

    def test_has_a_percentage_where_the_service_says(self, simulator: Simulator) -> None:
        def reply(state: str, progress: int) -> dict[str, Any]:
            deployment = {"state": state, "deploy_operations": [{"progress_percentage": progress}]}
            body = {"id": "dr1", "number": 7, "deployment_state": state, "deployment": deployment}
            return {"status": 200, "body": body}

        client = PlanetScale(base_url=simulator.script([reply("in_progress", 40)], reply("complete", 100)).url, **TOKEN)
        seen: list[Progress[DeployRequest]] = []
        client.deploy_requests.wait_until_deployed("acme", "shop", 7, interval=0.1, on_progress=seen.append)
        assert [(step.state, step.percent) for step in seen] == [("in_progress", 40.0), ("complete", 100.0)]
        assert repr(seen[0]).startswith("7: in_progress, 40% after ")

    def test_that_raises_ends_a_wait(self, simulator: Simulator) -> None:
        client = PlanetScale(base_url=simulator.script([], otherwise=PENDING).url, **TOKEN)
        with pytest.raises(KeyError):
            client.branches.wait_until_ready("acme", "shop", "dev", interval=60, on_progress=stop)

    async def test_that_raises_ends_a_wait_in_asyncio(self, simulator: Simulator) -> None:
        async with AsyncPlanetScale(base_url=simulator.script([], otherwise=PENDING).url, **TOKEN) as client:
            with pytest.raises(KeyError):
                await client.branches.wait_until_ready("acme", "shop", "dev", interval=60, on_progress=stop)

    def test_that_raises_at_the_last_look_comes_out_too(self, simulator: Simulator) -> None:
        client = PlanetScale(base_url=simulator.script([], otherwise=READY).url, **TOKEN)
        with pytest.raises(KeyError):
            client.branches.wait_until_ready("acme", "shop", "dev", on_progress=stop)

    async def test_that_raises_at_the_last_look_comes_out_of_asyncio_too(self, simulator: Simulator) -> None:
        async with AsyncPlanetScale(base_url=simulator.script([], otherwise=READY).url, **TOKEN) as client:
            with pytest.raises(KeyError):
                await client.branches.wait_until_ready("acme", "shop", "dev", on_progress=stop)

    def test_as_a_bar(self, simulator: Simulator, capfd: pytest.CaptureFixture[str]) -> None:
        client = PlanetScale(base_url=simulator.script([FAILED, PENDING, READY]).url, **TOKEN)
        branch = client.branches.wait_until_ready("acme", "shop", "dev", interval=0.1, progress=True)
        assert branch.ready
        assert "wait_until_ready (dev): ready [" in capfd.readouterr().err


def stop(_seen: object) -> None:
    raise KeyError


def assert_told(seen: list[Progress[Branch]]) -> None:
    failed, pending, ready = seen
    assert [step.polls for step in seen] == [1, 2, 3]
    assert [step.state for step in seen] == [None, "pending", "ready"]
    assert [step.subject for step in seen] == [None, "dev", "dev"]
    assert [step.last for step in seen] == [False, False, True]
    assert failed.elapsed < pending.elapsed < ready.elapsed
    assert (failed.value, pending.error, ready.error) == (None, None, None)
    assert isinstance(failed.error, InternalServerError)
    assert (failed.error.status, failed.error.operation, failed.error.attempts) == (503, "get_branch", 1)
    values = [step.value for step in (pending, ready)]
    assert [value and value.ready for value in values] == [False, True]
    assert repr(failed).startswith("the look failed after ")
    assert repr(failed).endswith(str(failed.error))
    assert repr(pending).startswith("dev: pending after ")


class TestMissingOk:
    def test_takes_what_is_not_there_for_deleted(self, simulator: Simulator) -> None:
        client = PlanetScale(base_url=simulator.script([], otherwise=MISSING).url, **TOKEN)
        # Without it, it is an error: see above.
        client.branches.wait_until_deleted("acme", "shop", "dev", missing_ok=True)

    async def test_takes_what_is_not_there_for_deleted_in_asyncio(self, simulator: Simulator) -> None:
        async with AsyncPlanetScale(base_url=simulator.script([], otherwise=MISSING).url, **TOKEN) as client:
            await client.branches.wait_until_deleted("acme", "shop", "dev", missing_ok=True)
            with pytest.raises(WaitFailedError):
                await client.branches.wait_until_deleted("acme", "shop", "dev")

    def test_is_not_needed_for_what_this_client_deleted(self, simulator: Simulator) -> None:
        script = simulator.script([{"status": 204}], otherwise=MISSING)
        client = PlanetScale(base_url=script.url, **TOKEN)
        client.branches.delete("acme", "shop", "dev")
        client.branches.wait_until_deleted("acme", "shop", "dev")
        with pytest.raises(WaitFailedError):
            client.branches.wait_until_deleted("acme", "shop", "other")

    def test_must_be_a_flag(self, simulator: Simulator) -> None:
        client = PlanetScale(base_url=simulator.script([], otherwise=MISSING).url, **TOKEN)
        untyped: Any = "yes"
        with pytest.raises(ConfigError, match="missing_ok: must be True or False"):
            client.branches.wait_until_deleted("acme", "shop", "dev", missing_ok=untyped)


class TestInterval:
    def test_of_the_client_and_of_a_wait(self, simulator: Simulator) -> None:
        def seconds(client: PlanetScale, **options: Any) -> float:
            started = time.monotonic()
            client.branches.wait_until_ready("acme", "shop", "dev", **options)
            return time.monotonic() - started

        def client(**settings: Any) -> PlanetScale:
            return PlanetScale(base_url=simulator.script([PENDING], otherwise=READY).url, **TOKEN, **settings)

        # Unless told otherwise, it is 5 s.
        assert 0.1 <= seconds(client(wait_interval=0.1)) < 4
        assert 0.1 <= seconds(client(wait_interval=60), interval=0.1) < 4
        assert 0.1 <= seconds(client(wait_interval=60).with_options(timeout=60), interval=0) < 4
        assert seconds(client(wait_interval=0.7)) >= 0.7

    def test_bad_ones_are_refused(self, simulator: Simulator) -> None:
        client = PlanetScale(base_url=simulator.script([]).url, **TOKEN)
        for name in ("interval", "timeout"):
            with pytest.raises(ConfigError, match=f"{name}: must be a number of seconds"):
                client.branches.wait_until_ready("acme", "shop", "dev", **{name: -1})


def test_a_refusal_ends_a_wait(simulator: Simulator) -> None:
    client = PlanetScale(base_url=simulator.script([], otherwise={"status": 403, "body": {}}).url, **TOKEN)
    seen: list[Progress[Branch]] = []
    with pytest.raises(APIStatusError) as caught:
        client.branches.wait_until_ready("acme", "shop", "dev", on_progress=seen.append)
    (step,) = seen
    assert step.last
    assert isinstance(step.error, APIStatusError)
    assert (caught.value.status, step.error.status) == (403, 403)
