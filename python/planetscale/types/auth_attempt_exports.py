# Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
"""Authentication attempt reports: the types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from planetscale._documents import nested
from planetscale._models import Model, Timestamp

if TYPE_CHECKING:
    KnownAuthAttemptExportFormat = Literal["csv", "jsonl", "parquet"]
    """The words of `AuthAttemptExportFormat` that are known: requests take these."""

    AuthAttemptExportFormat = KnownAuthAttemptExportFormat | str
    """Format in which a report on authentication attempts comes.

    - `csv`: Comma-separated values with a line of headings.
    - `jsonl`: One JSON object a line.
    - `parquet`: Apache Parquet, for large reports.
    """

    AuthAttemptExportState = Literal["pending", "running", "ready", "failed"] | str
    """How far a report on authentication attempts is.

    - `pending`: Waits to be made.
    - `running`: Being made.
    - `ready`: The file can be fetched.
    - `failed`: The report could not be made.
    """

    KnownAuthAttemptFailureReason = Literal[
        "bad_password",
        "unknown_user",
        "authorization_failed",
        "ip_not_allowed",
        "other",
    ]
    """The words of `AuthAttemptFailureReason` that are known: requests take these."""

    AuthAttemptFailureReason = KnownAuthAttemptFailureReason | str
    """Why an attempt to log in was denied.

    - `bad_password`: The username exists, but the password is another one.
    - `unknown_user`: There is no such username.
    - `authorization_failed`: Username and password are good, but access is not allowed.
    - `ip_not_allowed`: The address is not in the list of allowed ones.
    - `other`: Anything else.
    """

    KnownAuthAttemptOutcome = Literal["allow", "deny"]
    """The words of `AuthAttemptOutcome` that are known: requests take these."""

    AuthAttemptOutcome = KnownAuthAttemptOutcome | str
    """How an attempt to log in ended.

    - `allow`: It was let in.
    - `deny`: It was turned away.
    """

    KnownAuthAttemptRoute = Literal["postgres", "pgbouncer", "unknown"]
    """The words of `AuthAttemptRoute` that are known: requests take these."""

    AuthAttemptRoute = KnownAuthAttemptRoute | str
    """The way that a connection took to the database.

    - `postgres`: Straight to Postgres.
    - `pgbouncer`: Through a connection pooler.
    - `unknown`: Not on record.
    """
else:
    KnownAuthAttemptExportFormat = str
    AuthAttemptExportFormat = str
    AuthAttemptExportState = str
    KnownAuthAttemptFailureReason = str
    AuthAttemptFailureReason = str
    KnownAuthAttemptOutcome = str
    AuthAttemptOutcome = str
    KnownAuthAttemptRoute = str
    AuthAttemptRoute = str


@nested("filters")
class AuthAttemptExport(Model):
    """A report on attempts to log in to the Postgres branches of an organization, made in the background."""

    id: str = ""
    """Identifier of the report."""

    state: AuthAttemptExportState = ""
    """Whether the report is in the making, ready or failed."""

    expired: bool | None = None
    """Whether the file can be fetched no longer."""

    start_at: Timestamp | None = None
    """Beginning of the time span that the report covers, itself included."""

    end_at: Timestamp | None = None
    """End of the time span that the report covers, itself left out."""

    filters: AuthAttemptExportFilters | None = None
    """Which attempts the report is limited to."""

    format: AuthAttemptExportFormat | None = None
    """Format of the attempts in the file."""

    resolved_branch_public_ids: list[str] | None = None
    """Identifiers of the branches that the filter by branch was found to mean."""

    created_at: Timestamp | None = None
    """When the report was asked for."""

    started_at: Timestamp | None = None
    """When the service began to make it. Null before that."""

    generated_at: Timestamp | None = None
    """When the file was made. Null before that."""

    finished_at: Timestamp | None = None
    """When the report became ready or failed. Null before that."""

    expires_at: Timestamp | None = None
    """Until when the file can be fetched, 24 hours after it was made. Null before that."""

    failure_reason: str | None = None
    """Why the report failed, in a word. Null otherwise."""

    failure_detail: str | None = None
    """Why the report failed, in words for a person. Null otherwise."""

    recovery_hint: str | None = None
    """What to do about a failed or expired report. Null otherwise."""


class AuthAttemptExportFilters(Model):
    """Which attempts a report is limited to.

    An attempt must meet every filter that is given, by any one of its values; an absent filter lets
    all through.
    """

    source_ips: list[str] | None = None
    """Addresses that clients connected from, or ranges of them such as `203.0.113.0/24`."""

    branches: list[str] | None = None
    """Branches, by identifier or as database and branch with a slash between them, such as `shop/main`."""

    outcomes: list[AuthAttemptOutcome] | None = None
    """How the attempts ended."""

    usernames: list[str] | None = None
    """Usernames that were given."""

    startup_databases: list[str] | None = None
    """Postgres databases that the clients asked for."""

    failure_reasons: list[AuthAttemptFailureReason] | None = None
    """Why attempts were denied."""

    backend_routes: list[AuthAttemptRoute] | None = None
    """The ways that the connections took."""


class AuthAttemptExportFiltersDict(TypedDict, total=False):
    """A `AuthAttemptExportFilters` as a dictionary, for requests."""

    source_ips: Sequence[str]
    branches: Sequence[str]
    outcomes: Sequence[KnownAuthAttemptOutcome]
    usernames: Sequence[str]
    startup_databases: Sequence[str]
    failure_reasons: Sequence[KnownAuthAttemptFailureReason]
    backend_routes: Sequence[KnownAuthAttemptRoute]
