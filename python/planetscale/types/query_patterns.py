# Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
"""Query patterns: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    QueryPatternsReportState = Literal["pending", "completed", "failed"] | str
    """How far a query patterns report is.

    - `pending`: The report is in the making.
    - `completed`: The file is ready to be fetched.
    - `failed`: The report could not be made.
    """
else:
    QueryPatternsReportState = str


@nested("actor")
class QueryPatternsReport(Model):
    """A report on the query patterns of a branch, made in the background."""

    id: str = ""
    """Identifier of the report."""

    state: QueryPatternsReportState = ""
    """Whether the report is in the making, ready or failed."""

    created_at: Timestamp = EPOCH
    """When the report was asked for."""

    finished_at: Timestamp | None = None
    """When the report was completed or failed; null while it is in the making."""

    url: str | None = None
    """Address of this report in the API."""

    download_url: str | None = None
    """Address in the API that the file is fetched from. It wants the same credentials and answers with
    a redirect to a signed address on another host, which must not be given them; the file there can
    be compressed with gzip although no header says so.
    """

    actor: _types.Actor | None = None
    """The user or service token that asked for the report."""
