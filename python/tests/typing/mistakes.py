"""What a checker must find: exactly one mistake in each line that ends in `# wrong`."""

from __future__ import annotations

from planetscale import AsyncPlanetScale, PlanetScale
from planetscale.types import RouterSizeInput


def blocking(client: PlanetScale) -> None:
    client.databases.get("acme", 7)  # wrong
    client.databases.get("acme", "shop", "main")  # wrong
    client.databases.get("acme", "shop", time_out=3)  # wrong
    client.branches.create("acme", "shop")  # wrong
    client.branches.create("acme", "shop", name=None)  # wrong
    client.branches.create("acme", "shop", name="b", parent_branch=None)  # wrong
    client.databases.get("acme", "shop").nmae  # wrong
    client.datbases.get("acme", "shop")  # wrong
    client.request("FETCH", "/x")  # wrong
    PlanetScale(timeout="3")  # wrong
    PlanetScale(wait_interval="3")  # wrong
    client.branches.wait_until_ready("acme", "shop", "b", missing_ok=True)  # wrong
    client.branches.wait_until_ready("acme", "shop", "b", on_progress=lambda seen: seen.value.name)  # wrong
    client.branches.wait_until_ready("acme", "shop", "b", timeout="3")  # wrong
    client.branches.wait_until_ready("acme", "shop", "b", extra_header={})  # wrong
    client.branches.create("acme", "shop", name="b", seed_data="brand_new_word")  # wrong
    client.branches.create("acme", "shop", name="b", storage={"minimum_storage_byte": 1})  # wrong
    client.branches.create("acme", "shop", name="b", storage={"minimum_storage_bytes": "1"})  # wrong
    client.branches.create("acme", "shop", name="b", router_sizes=[{"replicas_per_cell": 2}])  # wrong
    client.branches.create("acme", "shop", name="b", router_sizes=[RouterSizeInput()])  # wrong
    client.branches.list("acme", "shop", order="upwards")  # wrong
    client.webhooks.create("acme", "shop", url="https://x", events=["branch.redy"])  # wrong
    client.databases.list("acme").page().get_next_page().data  # wrong
    client.databases.get("acme", "shop").to_dict(mode="xml")  # wrong


async def asynchronous(client: AsyncPlanetScale) -> None:
    client.databases.get("acme", "shop").name  # wrong
    for database in client.databases.list("acme"):  # wrong
        print(database)
    (await client.databases.list("acme")).get_next_page().data  # wrong
