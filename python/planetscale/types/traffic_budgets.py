# Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
"""Traffic budgets: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    KnownTrafficBudgetMode = Literal["enforce", "warn", "off"]
    """The words of `TrafficBudgetMode` that are known: requests take these."""

    TrafficBudgetMode = KnownTrafficBudgetMode | str
    """What happens to queries that go beyond the limits of a traffic budget.

    - `enforce`: They are blocked, with an error of SQLSTATE 53000 that names the budget and the
      limit, and are counted.
    - `warn`: They run, with a notice that they would have been blocked, and are counted.
    - `off`: The budget does nothing and counts nothing.
    """
else:
    KnownTrafficBudgetMode = str
    TrafficBudgetMode = str


@nested("actor", "rules")
class TrafficBudget(Model):
    """Limits to what part of the queries of a Postgres branch may use of its server.

    A query that several budgets apply to must keep to all of them. The cost of a query is estimated
    from its last runs before it is let through.
    """

    id: str = ""
    """Identifier of the budget. The messages about blocked queries name it."""

    name: str = ""
    """Name of the budget for people."""

    mode: TrafficBudgetMode = ""
    """What happens to queries beyond the limits."""

    capacity: float | None = None
    """How much use above `rate` can be saved up for bursts, in percent of one second of the whole
    server, from 0 to 6000. Null when there is no limit.
    """

    rate: float | None = None
    """How much of the whole server the queries may use over time, in percent from 0 to 100. Saved-up
    capacity refills at this rate. Null when there is no limit.
    """

    burst: float | None = None
    """The most that a single query may use, in percent of one second of the whole server, from 0 to
    6000. Null when there is no limit.
    """

    concurrency: float | None = None
    """How much of the worker processes the queries may hold at a time, in percent from 0 to 100. Null
    when there is no limit.
    """

    warning_threshold: float | None = None
    """Share of `capacity`, `burst` and `concurrency`, in percent from 0 to 100, from which on queries
    get a warning before they are blocked. For the mode `enforce`. Null when none is set.
    """

    actor: _types.Actor | None = None
    """Who created the budget."""

    rules: list[_types.TrafficRule] | None = None
    """The rules that say which queries the budget is for."""

    created_at: Timestamp = EPOCH
    """When the budget was created."""

    updated_at: Timestamp = EPOCH
    """When the budget was last changed."""
