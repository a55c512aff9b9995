"""What people use the PlanetScale API for, in one program: blocking code.

    python demo.py              against a simulator (pip install 'planetscale[testing]')
    python demo.py --speed 50   the same, with 50 simulated seconds a second
    python demo.py --live       against the service, with the PLANETSCALE_* variables of the shell; it makes a database
                                there, which costs money while it exists, and removes it in the end

Each function is a task of its own and can be copied from. What a step makes is removed in the end, the newest first,
also after a failure and after Ctrl-C.
"""

from __future__ import annotations

import argparse
import time
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from planetscale import APIStatusError, NotFoundError, PlanetScale, Progress
from planetscale.testing import Simulator
from receiver import Receiver

if TYPE_CHECKING:
    from collections.abc import Callable

    from planetscale.types import KnownWebhookEvent

MAIN = "main"
FEATURE = "feature-x"
EVENTS: list[KnownWebhookEvent] = [
    "branch.ready",
    "deploy_request.opened",
    "deploy_request.queued",
    "deploy_request.in_progress",
    "deploy_request.schema_applied",
    "deploy_request.closed",
]


@dataclass
class Tour:
    """What the steps share."""

    client: PlanetScale
    """Has a default organization, so that no call names one."""
    administrator: PlanetScale
    """May make service tokens, where the first client may not."""
    database: str
    interval: float
    """How many seconds lie between two looks while waiting."""
    live: bool
    clean_up: ExitStack
    receiver: Receiver | None = None

    def remove_later(self, what: str, delete: Callable[..., Any], *arguments: Any, **options: Any) -> None:
        """Notes what is to be removed in the end."""

        def remove() -> None:
            try:
                delete(*arguments, **options)
            except NotFoundError:
                say(f"{what} is gone already")
            else:
                say(f"removed {what}")

        self.clean_up.callback(remove)


def say(line: str) -> None:
    print(f"    {line}", flush=True)


def watch(step: Progress[Any]) -> None:
    say(f"  {step}")


def find_the_organization(tour: Tour) -> None:
    organization = tour.client.organizations.get()
    say(f"organizations.get(): {organization.name}, plan {organization.plan}, made at {organization.created_at}")


def create_a_database(tour: Tour) -> None:
    client = tour.client
    sizes = client.organizations.list_cluster_sizes()
    usable = [size for size in sizes if size.enabled and size.production and not size.metal]
    size = min(usable, key=lambda size: size.sort_order)
    say(f"organizations.list_cluster_sizes(): {len(sizes)} of them, the smallest is {size.name}")

    database = client.databases.create(name=tour.database, cluster_size=size.name)
    say(f"databases.create({database.name!r}): {database.state}")

    def delete() -> None:
        client.databases.delete(database=tour.database)
        client.databases.wait_until_deleted(database=tour.database, interval=tour.interval)

    tour.remove_later(f"database {tour.database}", delete)
    ready = client.databases.wait_until_ready(database=tour.database, interval=tour.interval, on_progress=watch)
    say(f"databases.wait_until_ready(): {ready.state} in {ready.region.slug}")


def ask_for_webhooks(tour: Tour) -> None:
    if tour.live:
        say("skipped: the service delivers over HTTPS to public addresses and cannot reach this machine")
        return
    tour.receiver = tour.clean_up.enter_context(Receiver())
    hook = tour.client.webhooks.create(database=tour.database, url=tour.receiver.url, events=EVENTS, enabled=True)
    tour.remove_later("webhook", tour.client.webhooks.delete, database=tour.database, id=hook.id)
    tour.receiver.secret = hook.secret
    # Printed as a whole it shows [redacted] in place of the secret.
    say(f"webhooks.create(): {hook.url}")


def create_a_branch(tour: Tour) -> None:
    branches, database = tour.client.branches, tour.database
    branch = branches.create(database=database, name=FEATURE, parent_branch=MAIN)
    tour.remove_later(f"branch {FEATURE}", branches.delete, database=database, branch=FEATURE)
    say(f"branches.create({branch.name!r}, parent_branch={MAIN!r}): {branch.state}")
    ready = branches.wait_until_ready(
        database=database, branch=FEATURE, interval=tour.interval, timeout=600, on_progress=watch
    )
    say(f"branches.wait_until_ready(): {ready.state}")


def lint_its_schema(tour: Tour) -> None:
    complaints = tour.client.branches.lint_schema(database=tour.database, branch=FEATURE).to_list()
    say(f"branches.lint_schema(): {len(complaints)} complaints")
    for complaint in complaints:
        say(f"  {complaint.table_name}: {complaint.error_description}")


def issue_a_password(tour: Tour) -> None:
    passwords = tour.client.passwords
    place: dict[str, Any] = {"database": tour.database, "branch": FEATURE}
    password = passwords.create(**place, name="demo", role="reader", ttl=3600)
    tour.remove_later("password", passwords.delete, **place, id=password.id)
    # `password.plain_text` is the secret, for the code that connects.
    say(f"passwords.create(role='reader', ttl=3600): {password.username}")
    renewed = passwords.renew(**place, id=password.id)
    say(f"passwords.renew(): expires {renewed.expires_at}")


def make_a_backup(tour: Tour) -> None:
    backups = tour.client.backups
    place: dict[str, Any] = {"database": tour.database, "branch": MAIN}
    backup = backups.create(**place, name="before-the-change", retention_unit="day", retention_value=1)
    tour.remove_later("backup", backups.delete, **place, id=backup.id)
    done = backups.wait_until_complete(**place, id=backup.id, interval=tour.interval, on_progress=watch)
    say(f"backups.wait_until_complete(): {done.state}, {done.size} bytes")


def deploy_a_change(tour: Tour) -> None:
    client, database = tour.client, tour.database
    # Only a branch with safe migrations takes deploy requests.
    client.branches.enable_safe_migrations(database=database, branch=MAIN)
    requests = client.deploy_requests
    opened = requests.create(database=database, branch=FEATURE, into_branch=MAIN, notes="Opened by the SDK's demo.")
    say(f"deploy_requests.create({FEATURE!r}, into_branch={MAIN!r}): number {opened.number}")
    place: dict[str, Any] = {"database": database, "number": opened.number}
    review = requests.review(**place, state="approved", body="Looks good.")
    say(f"deploy_requests.review(): {review.state}")

    wait: dict[str, Any] = {"interval": tour.interval, "on_progress": watch}
    checked = requests.wait_until_deployable(**place, **wait)
    if checked.deployment_state == "no_changes":
        say("the two schemas are the same, so there is nothing to deploy")
        requests.close(**place, state="closed")
        return
    requests.queue(**place)
    deployed = requests.wait_until_deployed(**place, **wait)
    say(f"deploy_requests.wait_until_deployed(): {deployed.deployment_state}")
    if deployed.deployment_state == "complete_pending_revert":
        kept = requests.skip_revert(**place)
        say(f"deploy_requests.skip_revert(): {kept.deployment_state}")


def list_over_several_pages(tour: Tour) -> None:
    branches = tour.client.branches.list(database=tour.database, per_page=1)
    page = branches.page()
    say(f"branches.list(per_page=1).page(): {len(page)} of {page.total_count}, next page {page.next_page}")
    say(f"all pages: {', '.join(branch.name for branch in branches)}")


def read_the_webhooks(tour: Tour) -> None:
    if tour.receiver is None:
        return
    tour.receiver.wait_for("deploy_request.schema_applied", 10)
    for event in tour.receiver.accepted:
        say(f"webhooks.verify(): {event}")
    for reason in tour.receiver.refused:
        say(f"webhooks.verify() refused one: {reason}")
    if not tour.receiver.accepted:
        msg = "no webhook came"
        raise SystemExit(msg)


def meet_a_missing_permission(tour: Tour) -> None:
    tokens = tour.administrator.service_tokens
    try:
        token = tokens.create(name="sdk-demo")
    except APIStatusError as error:
        # Service tokens may not make service tokens: against the service this needs a user's token.
        say(f"skipped, since these credentials may not make a service token: {error}")
        return
    tour.remove_later("service token", tokens.delete, id=token.id)
    tokens.add_accesses(id=token.id, database=tour.database, access=["read_database"])
    with PlanetScale(
        service_token_id=token.id,
        service_token=token.token,
        base_url=tour.client.base_url,
        organization=tour.client.organization,
    ) as reader:
        try:
            reader.branches.create(database=tour.database, name="not-allowed")
        except APIStatusError as error:
            say(f"branches.create() with a token that may read only: {error}")
            say(f"  any one of these would do: {', '.join(error.required_accesses)}")


STEPS: list[Callable[[Tour], None]] = [
    find_the_organization,
    create_a_database,
    ask_for_webhooks,
    create_a_branch,
    lint_its_schema,
    issue_a_password,
    make_a_backup,
    deploy_a_change,
    list_over_several_pages,
    read_the_webhooks,
    meet_a_missing_permission,
]


def run(client: PlanetScale, administrator: PlanetScale, *, interval: float, live: bool) -> None:
    """Runs all steps, then removes what they made, whatever became of them."""
    with ExitStack() as clean_up:
        clean_up.callback(say, "nothing is left")
        tour = Tour(client, administrator, f"sdk-demo-{int(time.time()):x}", interval, live, clean_up)
        for number, step in enumerate(STEPS, 1):
            print(f"{number:2}  {step.__name__.replace('_', ' ').capitalize()}", flush=True)
            step(tour)
        print("    Clean up, the newest first", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--live", action="store_true", help="against the service")
    parser.add_argument("--speed", type=float, default=200, help="simulated seconds a second")
    options = parser.parse_args()
    if options.live:
        with PlanetScale() as client:
            run(client, client, interval=5, live=True)
        return
    with Simulator(speed=options.speed) as simulator:
        print(f"A simulated PlanetScale at {simulator.url}, {options.speed:g} times as fast as time\n", flush=True)
        run(simulator.client(), simulator.administrator(), interval=0.05, live=False)


if __name__ == "__main__":
    main()
