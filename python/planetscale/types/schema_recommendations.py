# Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
"""Schema recommendations: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    SchemaRecommendationFilter = Literal["open", "closed"]
    """Which recommendations a list is to hold.

    - `open`: Those that still wait to be dealt with.
    - `closed`: Those that were applied, were dismissed or went stale.
    """

    SchemaRecommendationState = Literal["open", "applied", "dismissed", "stale"] | str
    """How a recommendation has fared.

    - `open`: Not dealt with yet.
    - `applied`: The schema follows it now.
    - `dismissed`: Somebody decided against it.
    - `stale`: The schema or the traffic has changed so that it no longer holds.
    """

    SchemaRecommendationType = (
        Literal[
            "unused_table",
            "unused_index",
            "duplicate_index",
            "sequence_overflow",
            "sequence_overflow_foreign_key",
            "new_index",
            "encoding_upgrade",
            "bloated_table",
            "bloated_index",
            "index",
        ]
        | str
    )
    """What kind of improvement a recommendation proposes.

    - `unused_table`: Drop a table that no query uses.
    - `unused_index`: Drop an index that no query uses.
    - `duplicate_index`: Drop an index that another one already covers.
    - `sequence_overflow`: Widen a key column whose numbers are about to run out.
    - `sequence_overflow_foreign_key`: Widen a column that refers to a key whose numbers are about
      to run out.
    - `new_index`: Add an index that would speed up a query of this database.
    - `encoding_upgrade`: Move a table to a character set that holds all of Unicode.
    - `bloated_table`: Rebuild a table that takes up far more space than its rows need.
    - `bloated_index`: Rebuild an index that takes up far more space than its entries need.
    - `index`: Something about an index, in a less exact word that the service also uses.
    """
else:
    SchemaRecommendationFilter = str
    SchemaRecommendationState = str
    SchemaRecommendationType = str


class DeployRequestRef(Model):
    """A deploy request that something else refers to."""

    id: str = ""
    """Identifier of the deploy request."""

    branch_id: str = ""
    """Identifier of the branch that the deploy request carries over."""

    number: int = 0
    """Number of the deploy request within its database, which is what calls take."""


@nested("closed_by_deploy_request", "dismissed_by")
class SchemaRecommendation(Model):
    """One improvement of the schema of a database, with the reason and the statement for it."""

    id: str = ""
    """Identifier of the recommendation."""

    html_url: str | None = None
    """Address of its page in the web application."""

    title: str = ""
    """What is recommended, in one line."""

    table_name: str | None = None
    """Name of the table that it is about."""

    keyspace: str | None = None
    """Name of the keyspace that the table is in (MySQL). On Postgres, which has no keyspaces, it may
    be null or absent.
    """

    ddl_statement: str | None = None
    """The SQL statement that would carry out the recommendation."""

    number: int = 0
    """Number of the recommendation, counting up within the database."""

    state: SchemaRecommendationState = ""
    """Whether it still waits to be dealt with, and if not, how it ended."""

    recommendation_type: SchemaRecommendationType = ""
    """What kind of improvement it is."""

    created_at: Timestamp = EPOCH
    """When the service first made it."""

    updated_at: Timestamp = EPOCH
    """When anything about it last changed."""

    applied_at: Timestamp | None = None
    """When the schema was found to follow it; null if that has not happened."""

    dismissed_at: Timestamp | None = None
    """When somebody dismissed it; null if nobody did."""

    closed_by_deploy_request: DeployRequestRef | None = None
    """The deploy request that carried it out; null if none did, and always on Postgres."""

    dismissed_by: _types.Actor | None = None
    """Who dismissed it; null if nobody did."""
