# Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
"""Anomalies: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale._documents import nested
from planetscale._models import Model, Timestamp

if TYPE_CHECKING:
    KnownTabletType = Literal["primary", "replica", "rdonly"]
    """The words of `TabletType` that are known: requests take these."""

    TabletType = KnownTabletType | str
    """What a node does in its cluster. The words are those of Vitess, where a node is called a tablet.

    - `primary`: The node that takes writes.
    - `replica`: A copy that serves reads and can take over as primary.
    - `rdonly`: A copy for batch work and analysis only, which never takes over.
    """
else:
    KnownTabletType = str
    TabletType = str


@nested("correlations")
class Anomaly(Model):
    """A stretch of time in which the primary of a branch used its resources in an unusual way."""

    id: str = ""
    """Identifier of the anomaly."""

    period_start: Timestamp | None = None
    """When the unusual use began."""

    period_end: Timestamp | None = None
    """When the unusual use ended; the latest moment looked at while the anomaly is active. Null or
    absent when not known.
    """

    minutes_in_violation: int | None = None
    """How many minutes of the period were beyond what is usual."""

    active: bool | None = None
    """Whether the anomaly is still going on."""

    duration: float | None = None
    """Length of the period in seconds."""

    metrics_start: Timestamp | None = None
    """Start of the window to look at metrics for, some time before the anomaly."""

    metrics_end: Timestamp | None = None
    """End of the window to look at metrics for, some time after the anomaly. Null or absent when not known."""

    correlations: list[AnomalyCorrelation] | None = None
    """The queries whose load moved along with the anomaly. Null or absent when they are not worked
    out, as in a list.
    """


class AnomalyCorrelation(Model):
    """A query pattern whose load moved along with an anomaly, and so may have caused it."""

    id: str = ""
    """Identifier of the correlation."""

    r: float | None = None
    """Coefficient of the correlation between the query and the anomaly. The nearer to 1, the closer
    they moved together.
    """

    keyspace: str | None = None
    """Keyspace the query ran in; on Postgres the database."""

    fingerprint: str = ""
    """Fingerprint of the query pattern, which query insights take as `{fingerprint}`."""

    normalized_sql: str | None = None
    """SQL of the pattern, with placeholders in place of values."""

    syntax_highlighted_sql: str | None = None
    """The same SQL as HTML with its syntax highlighted."""

    tablet_type: TabletType | None = None
    """Kind of node the query ran on."""
