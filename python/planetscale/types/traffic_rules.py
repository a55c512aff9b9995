# Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
"""Traffic rules: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    KnownTrafficRuleKind = Literal["match", "each"]
    """The words of `TrafficRuleKind` that are known: requests take these."""

    TrafficRuleKind = KnownTrafficRuleKind | str
    """How a traffic rule counts the queries that it holds for.

    - `match`: All of them together share the budget.
    - `each`: Each value of its tags has the budget to itself, such as each user or each tenant.
    """
else:
    KnownTrafficRuleKind = str
    TrafficRuleKind = str


@nested("tags", "actor")
class TrafficRule(Model):
    """A rule that says which queries a traffic budget is for."""

    id: str = ""
    """Identifier of the rule."""

    kind: TrafficRuleKind = ""
    """Whether the budget is shared by all queries of the rule or kept for each value of its tags."""

    tags: list[TrafficRuleTag] | None = None
    """Tags that queries must carry, all of them. Empty for a rule about one query pattern."""

    fingerprint: str | None = None
    """Fingerprint of the query pattern that the rule is about. Null or absent for a rule by tags."""

    keyspace: str | None = None
    """Keyspace that the query runs in. Null or absent for a rule by tags."""

    actor: _types.Actor | None = None
    """Who created the rule."""

    syntax_highlighted_sql: str | None = None
    """The query pattern as HTML with its syntax highlighted. Null or empty for a rule by tags."""

    created_at: Timestamp = EPOCH
    """When the rule was created."""

    updated_at: Timestamp = EPOCH
    """When the rule was last changed."""


class TrafficRuleTag(Model):
    """A tag that queries must carry for a traffic rule to hold for them.

    Applications put tags into comments of their SQL; some come from the connection, such as
    `username`, `application_name` and `remote_address`.
    """

    key_id: str | None = None
    """Identifier of the tag's key, as the list of query tags has it."""

    key: str = ""
    """Key of the tag, such as `app` or `username`."""

    value: str = ""
    """Value of the tag that the rule looks for."""

    source: _types.QueryTagSource | None = None
    """Whether the tag comes from a comment in the SQL or from the service."""
