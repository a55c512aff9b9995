"""The same for asyncio, where several things go on at once: branches, passwords, and a deploy request.

    python demo_async.py              against a simulator (pip install 'planetscale[testing]')
    python demo_async.py --live       against the service, with the PLANETSCALE_* variables of the shell; it makes a
                                      database there, which costs money while it exists, and removes it in the end

Cancelling a task, as Ctrl-C does, ends its call at once. What was made is removed in the end, the newest first.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

from planetscale import AsyncPlanetScale, NotFoundError, PermissionDeniedError
from planetscale.testing import Simulator

if TYPE_CHECKING:
    from planetscale import Progress
    from planetscale.types import Branch

MAIN = "main"
FEATURES = ["feature-x", "feature-y", "feature-z"]


def say(line: str) -> None:
    print(f"    {line}", flush=True)


async def create_a_database(client: AsyncPlanetScale, database: str, interval: float, clean_up: AsyncExitStack) -> None:
    """Creates a database of the smallest size and waits until it is ready."""
    sizes = await client.organizations.list_cluster_sizes()
    size = min(
        (size for size in sizes if size.enabled and size.production and not size.metal), key=lambda s: s.sort_order
    )
    await client.databases.create(name=database, cluster_size=size.name)

    async def delete() -> None:
        await client.databases.delete(database=database)
        await client.databases.wait_until_deleted(database=database, interval=interval)
        say(f"removed database {database}")

    clean_up.push_async_callback(delete)
    ready = await client.databases.wait_until_ready(database=database, interval=interval)
    say(f"database {ready.name} is {ready.state} in {ready.region.slug}")


async def create_a_branch(client: AsyncPlanetScale, database: str, name: str, interval: float) -> Branch:
    """Creates a branch and waits until it is ready."""

    def watch(step: Progress[Branch]) -> None:
        say(f"  {name}: {step}")

    await client.branches.create(database=database, name=name, parent_branch=MAIN)
    return await client.branches.wait_until_ready(
        database=database, branch=name, interval=interval, timeout=600, on_progress=watch
    )


async def issue_passwords(client: AsyncPlanetScale, database: str) -> None:
    """A password for each branch, at once."""
    create = client.passwords.create
    passwords = await asyncio.gather(
        *(create(database=database, branch=branch, name="demo", role="reader", ttl=3600) for branch in FEATURES)
    )
    say(f"passwords for {', '.join(password.username for password in passwords)}")


async def deploy_a_change(client: AsyncPlanetScale, database: str, interval: float) -> None:
    """A schema change, from the deploy request to the end of its revert period."""
    await client.branches.enable_safe_migrations(database=database, branch=MAIN)
    requests = client.deploy_requests
    opened = await requests.create(database=database, branch=FEATURES[0], into_branch=MAIN)
    place: dict[str, Any] = {"database": database, "number": opened.number}
    await requests.review(**place, state="approved", body="Looks good.")
    checked = await requests.wait_until_deployable(**place, interval=interval)
    if checked.deployment_state == "no_changes":
        say("the two schemas are the same, so there is nothing to deploy")
        await requests.close(**place, state="closed")
        return
    await requests.queue(**place)
    deployed = await requests.wait_until_deployed(**place, interval=interval)
    say(f"deploy request {deployed.number}: {deployed.deployment_state}")
    if deployed.deployment_state == "complete_pending_revert":
        await requests.skip_revert(**place)


async def meet_errors(client: AsyncPlanetScale, database: str) -> None:
    """What is not there, and a call that is given up."""
    try:
        await client.branches.get(database=database, branch="nobody-made-it")
    except (NotFoundError, PermissionDeniedError) as error:
        say(f"branches.get(): {error}")
    try:
        await asyncio.wait_for(client.branches.wait_until_deleted(database=database, branch=MAIN), 0.2)
    except asyncio.TimeoutError:
        say("a wait for what will not come was given up after 0.2 s")


async def run(client: AsyncPlanetScale, interval: float) -> None:
    """Runs all steps, then removes what they made, whatever became of them."""
    database = f"sdk-demo-async-{int(time.time()):x}"
    organization = await client.organizations.get()
    say(f"organization {organization.name}, plan {organization.plan}")
    async with AsyncExitStack() as clean_up:
        await create_a_database(client, database, interval, clean_up)
        branches = await asyncio.gather(*(create_a_branch(client, database, name, interval) for name in FEATURES))
        say(f"branches {', '.join(f'{branch.name} is {branch.state}' for branch in branches)}")
        await asyncio.gather(issue_passwords(client, database), deploy_a_change(client, database, interval))
        names = [branch.name async for branch in client.branches.list(database=database, per_page=2)]
        say(f"all branches: {', '.join(names)}")
        await meet_errors(client, database)


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--live", action="store_true", help="against the service")
    parser.add_argument("--speed", type=float, default=200, help="simulated seconds a second")
    options = parser.parse_args()
    if options.live:
        async with AsyncPlanetScale() as client:
            await run(client, interval=5)
        return
    with Simulator(speed=options.speed) as simulator:
        print(f"A simulated PlanetScale at {simulator.url}, {options.speed:g} times as fast as time\n", flush=True)
        async with simulator.async_client() as client:
            await run(client, interval=0.05)


if __name__ == "__main__":
    asyncio.run(main())
