"""A user's program: it is checked, not run."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

from typing_extensions import assert_type

from planetscale import (
    OMIT,
    APIConnectionError,
    APIStatusError,
    AsyncPage,
    AsyncPlanetScale,
    NotFoundError,
    Omit,
    Page,
    PlanetScale,
    Progress,
    RawResponse,
    WaitError,
    WaitTimeoutError,
    errors,
    types,
    webhooks,
)
from planetscale.testing import Simulator
from planetscale.types import Branch, Database, DeployRequest, Password, StorageInput, StorageInputDict


def blocking(client: PlanetScale, parent: str | None) -> list[str]:
    database = client.databases.get("acme", "shop", timeout=10, max_retries=0)
    assert_type(database, Database)
    assert_type(database.created_at, datetime)
    assert_type(client.databases.get(database="shop"), types.Database)
    for listed in client.databases.list(q="shop", per_page=10):
        assert_type(listed, Database)
    assert_type(client.databases.list("acme").page(), Page[Database])
    assert_type(client.databases.list("acme").page().get_next_page(), Page[Database] | None)
    assert_type(next(client.databases.list("acme")), Database)
    assert_type(len(client.databases.list("acme").page()), int)
    places = {database: 1 for database in client.databases.list("acme").page()}  # noqa: C420
    assert_type(places, dict[Database, int])
    assert_type(client.databases.list("acme").first(), Database | None)
    assert_type(client.databases.list("acme").to_list(limit=3), list[Database])

    branch = client.branches.create(
        "acme",
        "shop",
        name="feature-x",
        parent_branch=parent or OMIT,
        restore_point=datetime(2026, 1, 2, tzinfo=timezone.utc),
        storage=StorageInput(),
        extra_body={"new": True},
    )
    storage: StorageInputDict = {"minimum_storage_bytes": 1}
    client.branches.create("acme", "shop", name="b", storage=storage, seed_data="last_successful_backup")
    client.branches.create("acme", "shop", name="b", storage={"minimum_storage_bytes": 1}, router_sizes=[{"name": "a"}])
    client.webhooks.create("acme", "shop", url="https://x", events=["branch.ready"], timeout=None)
    client.webhooks.create("acme", "shop", url="https://x", timeout=timedelta(minutes=1))
    for event in client.webhooks.get("acme", "shop", "w").events or []:
        print(event.upper(), event == "a word of tomorrow")
    assert_type(branch, Branch)
    assert_type(Branch.from_dict(branch.to_dict(mode="json")), Branch)
    assert_type(branch.unknown_fields, dict[str, Any])
    if branch.state in ("ready", "a word of tomorrow"):
        print(branch.state.upper())
    steps: list[Progress[Branch]] = []
    ready = client.branches.wait_until_ready("acme", "shop", branch.name, timeout=600, on_progress=steps.append)
    assert_type(ready, Branch)
    client.branches.wait_until_ready("acme", "shop", "b", on_progress=print, progress=True)
    client.branches.wait_until_ready("acme", "shop", "b", timeout=None, interval=timedelta(seconds=7), max_retries=1)
    client.branches.wait_until_deleted("acme", "shop", "b", interval=1, missing_ok=True)
    for step in steps:
        assert_type(step.value, Branch | None)
        assert_type(step.error, errors.PlanetScaleError | None)
        assert_type((step.subject, step.state, step.percent), tuple[str | None, str | None, float | None])
        assert_type((step.polls, step.elapsed, step.last), tuple[int, float, bool])

    password = client.passwords.create("acme", "shop", branch.name, name="web")
    assert_type(password, Password)
    deploy = client.deploy_requests.create("acme", "shop", branch="feature-x", into_branch="main")
    assert_type(deploy, DeployRequest)
    client.deploy_requests.get("acme", "shop", deploy.number)
    client.deploy_requests.get("acme", "shop", "7")

    reply = client.databases.with_raw_response.get("acme", "shop")
    assert_type(reply, RawResponse[Database])
    assert_type(reply.parse(), Database)
    assert_type(reply.headers["x-request-id"], str)
    assert_type((reply.has_document, reply.gone, reply.url), tuple[bool, bool, str])
    assert_type(client.databases.with_raw_response.list("acme"), RawResponse[Page[Database]])

    assert_type(client.request("GET", "/organizations/{organization}/new", path={"organization": "acme"}), Any)
    assert_type(client.with_options(timeout=3), PlanetScale)
    with client as entered:
        assert_type(entered, PlanetScale)
    return [branch.name for branch in client.branches.list("acme", "shop")]


async def asynchronous(client: AsyncPlanetScale, word: str | Omit = OMIT) -> list[str]:
    assert_type(await client.databases.get("acme", "shop"), Database)
    async for database in client.databases.list(q=word):
        assert_type(database, Database)
    assert_type(await client.databases.list().to_list(), list[Database])
    assert_type(await client.branches.wait_until_ready("acme", "shop", "b"), Branch)
    assert_type(await client.databases.list(), AsyncPage[Database])
    assert_type(await (await client.databases.list()).get_next_page(), AsyncPage[Database] | None)
    assert_type(await anext(client.databases.list()), Database)
    await client.branches.wait_until_ready("acme", "shop", "b", on_progress=hear)
    reply = await client.databases.with_raw_response.get("acme", "shop")
    assert_type(reply, RawResponse[Database])
    page = await client.databases.with_raw_response.list("acme")
    assert_type(page.parse(), Page[Database])
    async with client as entered:
        assert_type(entered, AsyncPlanetScale)
    return [branch.name async for branch in client.branches.list("acme", "shop")]


async def hear(step: Progress[Branch]) -> None:
    print(step)


def failing(client: PlanetScale) -> str:
    try:
        client.branches.delete("acme", "shop", "b")
    except NotFoundError as error:
        return f"{error.request_id} {error.code} {', '.join(error.required_accesses)}"
    except APIStatusError as error:
        assert_type(error.retry_after, float | None)
        return f"{error.status} {error.body.decode()} {error.headers.get('retry-after')}"
    except WaitTimeoutError as error:
        assert_type(error.limit, float)
        return f"{error.last} {error.state}"
    except WaitError as error:
        assert_type(error.last_error, errors.PlanetScaleError | None)
        assert_type(error.last_response, RawResponse[Any] | None)
        branch: Branch | None = error.last
        return f"{branch} {error.subject} {error.polls} {', '.join(error.reasons)}"
    except APIConnectionError as error:
        return f"{error.reason} {error.status}"
    except errors.PlanetScaleError as error:
        assert_type(error.may_have_arrived, bool)
        assert_type((error.url, error.route), tuple[str | None, str | None])
        return error.message
    return ""


def hooked(body: bytes, signature: str | None, headers: Mapping[str, str]) -> str:
    webhooks.verify(body, headers, "secret")
    event = webhooks.verify(body, signature, "secret", tolerance=60)
    return event.resource_as(Branch).name


def simulated() -> str:
    with Simulator(speed=100) as simulator:
        simulator.fault("503", operation="get_database", times=2)
        return simulator.client().databases.get(database="shop").name
