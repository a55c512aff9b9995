"""Pages one by one: awaiting a list, the page after one, `next`."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from planetscale import AsyncPage, AsyncPlanetScale, ConfigError, DecodeError, Page, PlanetScale
from planetscale.testing import Simulator
from planetscale.types import Database

TOKEN: dict[str, Any] = {"service_token_id": "tokenid00001", "service_token": "pscale_tkn_hush", "max_retries": 0}


def numbered(number: int, following: Any, *ids: str) -> dict[str, Any]:
    body = {"current_page": number, "next_page": following, "data": [{"id": name} for name in ids]}
    return {"status": 200, "body": body}


PAGES = [numbered(1, 2, "1", "2"), numbered(2, 3, "3"), numbered(3, None, "4")]


def ids(page: Any) -> list[str]:
    return [item.id for item in page]


def queries(script: Any) -> list[list[list[str]]]:
    return [sorted(request["query"]) for request in script.requests()]


def test_a_page_gives_the_next(simulator: Simulator) -> None:
    script = simulator.script(PAGES)
    client = PlanetScale(base_url=script.url, **TOKEN)
    page = client.databases.list("acme", q="shop", per_page=2, extra_headers={"x-a": "b"}).page()
    found = [ids(page)]
    while (page := page.get_next_page()) is not None:  # type: ignore[assignment]
        assert type(page) is Page
        found.append(ids(page))
    assert found == [["1", "2"], ["3"], ["4"]]
    own = [["per_page", "2"], ["q", "shop"]]
    assert queries(script) == [own, [["page", "2"], *own], [["page", "3"], *own]]
    assert [request["headers"]["x-a"] for request in script.requests()] == ["b"] * 3


async def test_a_page_gives_the_next_in_asyncio(simulator: Simulator) -> None:
    script = simulator.script(PAGES)
    async with AsyncPlanetScale(base_url=script.url, **TOKEN) as client:
        page = await client.databases.list("acme")
        assert isinstance(page, AsyncPage)
        assert ids(page) == ["1", "2"]
        following = await page.get_next_page()
        assert following is not None
        assert ids(following) == ["3"]
        last = await following.get_next_page()
        assert last is not None
        assert await last.get_next_page() is None
    assert queries(script) == [[], [["page", "2"]], [["page", "3"]]]


async def test_a_list_that_is_awaited_is_one_page(simulator: Simulator) -> None:
    script = simulator.script(PAGES)
    async with AsyncPlanetScale(base_url=script.url, **TOKEN) as client:
        listed = client.databases.list("acme")
        assert len(await listed) == 2
        assert len(script.requests()) == 1
        # Awaiting it again asks again.
        assert ids(await listed) == ["3"]


def test_the_page_after_one_of_all_pages_is_as_long(simulator: Simulator) -> None:
    script = simulator.script([*PAGES[:2], *PAGES[1:]])
    with PlanetScale(base_url=script.url, **TOKEN, read_ahead=0) as client:
        first = next(client.databases.list("acme").pages())
        following = first.get_next_page()
        assert following is not None
        assert ids(following) == ["3"]
    assert queries(script) == [[["per_page", "100"]], [["page", "2"], ["per_page", "100"]]]


def test_lists_with_cursors(simulator: Simulator) -> None:
    def page(has_next: bool, end: Any) -> dict[str, Any]:
        body = {"has_next": has_next, "cursor_end": end, "data": [{"id": str(end)}]}
        return {"status": 200, "body": body}

    script = simulator.script([page(True, "a"), page(True, 7), page(False, "c")])
    client = PlanetScale(base_url=script.url, **TOKEN)
    found: Any = client.databases.list("acme").page()
    while found is not None:
        found = found.get_next_page()
    assert queries(script) == [[], [["starting_after", "a"]], [["starting_after", "7"]]]


@pytest.mark.parametrize("following", [1, "hush", -1])
def test_a_page_that_points_nowhere_is_an_error(simulator: Simulator, following: Any) -> None:
    client = PlanetScale(base_url=simulator.script([numbered(1, following, "1")]).url, **TOKEN)
    page = client.databases.list("acme").page()
    with pytest.raises(DecodeError, match="next_page") as caught:
        page.get_next_page()
    assert "hush" not in str(caught.value)


def test_pages_without_a_list_say_so(simulator: Simulator) -> None:
    with pytest.raises(ConfigError, match="page: was not read from a list"):
        Page(data=[Database()]).get_next_page()
    client = PlanetScale(base_url=simulator.script([], otherwise=PAGES[0]).url, **TOKEN)
    page = client.databases.list("acme").page()
    with pytest.raises(ConfigError, match="page: was not read from a list"):
        pickle.loads(pickle.dumps(page)).get_next_page()
    with pytest.raises(ConfigError, match="page: was not read from a list"):
        client.databases.with_raw_response.list("acme").parse().get_next_page()
    assert copy.copy(page).get_next_page() is not None


def test_an_empty_reply_has_no_next_page(simulator: Simulator) -> None:
    client = PlanetScale(base_url=simulator.script([], otherwise={"status": 204}).url, **TOKEN)
    page = client.databases.list("acme").page()
    assert (len(page), page.get_next_page()) == (0, None)


def test_next_goes_on(simulator: Simulator) -> None:
    client = PlanetScale(base_url=simulator.script([*PAGES, *PAGES]).url, **TOKEN, read_ahead=0)
    listed = client.databases.list("acme")
    assert [next(listed).id for _ in range(4)] == ["1", "2", "3", "4"]
    assert next(listed, None) is None
    # A loop asks anew all the same.
    assert ids(listed) == ["1", "2", "3", "4"]


async def test_anext_goes_on(simulator: Simulator) -> None:
    async with AsyncPlanetScale(base_url=simulator.script(PAGES).url, **TOKEN, read_ahead=0) as client:
        listed = client.databases.list("acme")
        assert [(await anext(listed)).id for _ in range(4)] == ["1", "2", "3", "4"]
        assert await anext(listed, None) is None
