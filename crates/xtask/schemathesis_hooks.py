"""What schemathesis has to know about the simulator: something real to work on, and how it refuses.

Identifiers that are made up exist nowhere, and a test that only ever meets 404 tests nothing. So most requests get the
identifiers of things that exist; what is missing is created first.
"""

import os
import random
import re
import time
from collections import Counter

import requests
import schemathesis
from schemathesis.core.parameters import ParameterLocation

URL = os.environ["SIMULATOR_URL"]
ORGANIZATION = f"/organizations/{os.environ['SIMULATOR_ORGANIZATION']}"
SESSION = requests.Session()
SESSION.headers["Authorization"] = f"Bearer {os.environ['SIMULATOR_TOKEN']}"
RANDOM = random.Random(1)

# How often a request is left with the identifiers that were made up for it.
LEFT_ALONE = 0.2
# The engines, as an operation's `x-platforms` and a database's `kind` name them.
KINDS = {"vitess": "mysql", "postgres": "postgresql", "neki": "neki"}
# What one thing of a collection is created with, and the field that names it in a path.
THINGS = {
    "backups": ({}, "id"),
    "bouncers": ({"name": "b{n}"}, "name"),
    "branches": ({"name": "branch-{n}", "parent_branch": "main"}, "name"),
    "cidrs": ({"cidrs": ["10.0.{n}.0/24"]}, "id"),
    "databases": ({"name": "database-{n}", "cluster_size": "PS_10"}, "name"),
    "deploy-requests": ({"into_branch": "main"}, "number"),
    "passwords": ({"name": "password-{n}"}, "id"),
    "query-patterns": ({}, "id"),
    "roles": ({"name": "role-{n}"}, "id"),
    "service-tokens": ({"name": "token-{n}"}, "id"),
    "teams": ({"name": "team-{n}"}, "slug"),
    "webhooks": ({"url": "https://receiver.invalid/{n}"}, "id"),
}
# What is in no list, and what it is created with.
UNLISTED = {
    "auth-attempt-exports": {"start_at": "2026-01-01T00:00:00Z", "end_at": "2026-01-02T00:00:00Z", "format": "csv"},
    "billing/payment-method-setups": {},
    "planned-reparent": {"keyspace": "shop", "shard": "-", "new_primary": "zone1-100"},
    "rules": {"kind": "match", "fingerprint": "b129e8fa"},
}
# The state of its deployment in which an operation on a deploy request can do something.
WANTED_STATE = {
    "apply-deploy": "pending_cutover",
    "cancel": "pending_cutover",
    "deploy": "ready",
    "revert": "complete_pending_revert",
    "skip-revert": "complete_pending_revert",
}
# Texts that have a form which the description tells in words only.
VALUES = {"cidrs": ["10.1.2.0/24"]}
MADE = Counter()


def call(method, path, body=None):
    """Calls the simulator, and fails when it refuses."""
    response = SESSION.request(method, URL + path, json=body, timeout=10)
    if not response.ok:
        raise RuntimeError(f"{method} {path}: {response.status_code} {response.text}")
    return response.json()


def wait(path, done):
    """Polls until what is at a path is as it should be."""
    for _ in range(500):
        document = call("GET", path)
        if done(document):
            return document
        time.sleep(0.01)
    raise RuntimeError(f"{path} does not get there: {document}")


def make(path, collection, **more):
    """Creates one thing in a collection, and waits until it can be used."""
    MADE[collection] += 1

    def filled(value):
        return [filled(one) for one in value] if isinstance(value, list) else value.format(n=MADE[collection])

    body = {field: filled(value) for field, value in THINGS[collection][0].items()}
    made = call("POST", f"{path}/{collection}", body | more)
    if collection in ("databases", "branches"):
        wait(f"{path}/{collection}/{made['name']}", lambda document: document["ready"])
    return made


def standing(path, kind):
    """The database that requests of a kind share."""
    name = f"{kind}-database"
    if SESSION.get(f"{URL}{path}/databases/{name}", timeout=10).status_code == 404:
        make(path, "databases", name=name, kind=kind)
    return name


def make_deploy_request(path, action):
    """Opens a deploy request and brings it to where an action can do something."""
    wanted = WANTED_STATE.get(action)
    call("POST", f"{path}/branches/main/safe-migrations")
    branch = make(path, "branches")["name"]
    number = make(path, "deploy-requests", branch=branch, auto_cutover=wanted != "pending_cutover")["number"]
    if wanted:
        there = f"{path}/deploy-requests/{number}"
        wait(there, lambda document: document["deployment_state"] == "ready")
        if wanted != "ready":
            call("POST", f"{there}/deploy")
            wait(there, lambda document: document["deployment_state"] == wanted)
    return number


def remembered(path, collection, parameter):
    """What names something in a collection that the simulator starts with or remembers; None when it has none."""
    if collection in UNLISTED:
        return call("POST", f"{path}/{collection}", UNLISTED[collection])["id"]
    # The mark of a followed redirect, for the lists that have moved.
    response = SESSION.get(f"{URL}{path}/{collection}", params={"_redirected": "1"}, timeout=10)
    if not response.ok:
        return None
    listed = response.json()
    things = listed.get("data") if isinstance(listed, dict) else listed
    if not isinstance(things, list) or not things or not isinstance(things[0], dict):
        return None
    return things[0].get(parameter, things[0].get("id"))


def identifiers(template, method, kind):
    """The identifiers of real things for a path template, as far as the simulator remembers things of that sort."""
    path, found = ORGANIZATION, {}
    parts = re.findall(r"/([\w/-]+?)/\{(\w+)\}", template.removeprefix("/organizations/{organization}"))
    action = template.rsplit("/", 1)[-1]
    # What is removed for good is taken from a parent of its own.
    spares = method == "DELETE" and not THINGS.keys() & {parts[-1][0]} if parts else False
    home = "branches" if "branches" in dict(parts) else "databases"
    for collection, parameter in parts:
        # What the request may remove, rename or block is not shared with other requests.
        target = template.endswith(f"/{collection}/{{{parameter}}}") and method in ("DELETE", "PATCH")
        if spares and collection == home:
            target = True
        if collection == "databases":
            own = target or action in WANTED_STATE
            key = make(path, "databases", kind=kind)["name"] if own else standing(path, kind)
        elif collection == "branches":
            key = make(path, "branches")["name"] if target or action in ("promote", "demote") else "main"
            if action == "demote":
                call("POST", f"{path}/branches/{key}/promote")
        elif collection == "deploy-requests":
            key = make_deploy_request(path, action)
        elif collection == "members":
            members = call("GET", f"{path}/members")["data"]
            if not members:
                break  # all were removed, and nobody can be invited
            key = members[-1]["id"]
        elif collection not in THINGS:
            key = remembered(path, collection, parameter)
            if key is None:
                break  # nothing of the kind is remembered, and any identifier will do
        else:
            things = call("GET", f"{path}/{collection}")["data"]
            thing = things[0] if things else make(path, collection)
            key = thing[THINGS[collection][1]]
        found[parameter] = key
        path += f"/{collection}/{key}"
    return found


def good(case, location):
    """Whether a part of a request was made up to be right, and not a step of a longer story."""
    if case.meta is None or case.meta.phase.name.value == "stateful":
        return False
    component = case.meta.components.get(location)
    return component is not None and component.mode.is_positive


@schemathesis.hook
def before_call(context, case, kwargs):
    """Gives a request what is real, where it has made-up values that are not its point."""
    if RANDOM.random() < LEFT_ALONE:
        return
    if case.path_parameters and good(case, ParameterLocation.PATH):
        platforms = case.operation.definition.raw.get("x-platforms", ["vitess"])
        case.path_parameters.update(identifiers(case.operation.path, case.method, KINDS[platforms[0]]))
    if isinstance(case.body, dict) and good(case, ParameterLocation.BODY):
        case.body.update({field: value for field, value in VALUES.items() if field in case.body})
        if case.operation.definition.raw["operationId"] == "create_deploy_request":
            database = f"{ORGANIZATION}/databases/{case.path_parameters['database']}"
            if SESSION.get(URL + database, timeout=10).ok:
                case.body.update(branch=make(database, "branches")["name"], into_branch="main")


@schemathesis.check
def described_query_is_understood(ctx, response, case):
    """A query made up from the description is never refused as one.

    A 422 is also how the service says that the state of a thing does not allow a call, so the built-in check has to
    let it pass; the code tells the two apart. A list without items is left out: in a query it looks the same as a list
    of one empty text.
    """
    made_to_be_good = case.meta is not None and case.meta.generation.mode.is_positive
    if not made_to_be_good or response.status_code != 422:
        return
    refusal = response.json()
    parameter = re.match(r"\w*", refusal["message"])[0]
    if (case.query or {}).get(parameter) not in ([], ""):
        assert refusal["code"] != "invalid_params", f"a good request was refused: {refusal['message']}"


@schemathesis.check
class every_operation_succeeds:
    """Each operation gave a good reply, or its redirect, at least once: otherwise nobody looked at one."""

    def __init__(self):
        self.called = set()
        self.succeeded = set()

    def after_response(self, ctx, response, case):
        operation = case.operation.definition.raw["operationId"]
        self.called.add(operation)
        if response.status_code < 400:
            self.succeeded.add(operation)

    def after_run(self, ctx):
        never = sorted(self.called - self.succeeded)
        assert not never, f"{len(never)} operations never succeeded: {', '.join(never)}"
