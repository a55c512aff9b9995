# Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
"""Workflows: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    KnownOnDdl = Literal["IGNORE", "STOP", "EXEC", "EXEC_IGNORE"]
    """The words of `OnDdl` that are known: requests take these."""

    OnDdl = KnownOnDdl | str
    """What a workflow does when the schema of one of its source tables changes.

    - `IGNORE`: The change is not carried over and the workflow goes on.
    - `STOP`: The workflow stops before the change, so that somebody can apply it to the target by
      hand.
    - `EXEC`: The change is applied to the target as well. If that fails, the workflow stops on the
      error.
    - `EXEC_IGNORE`: The change is applied to the target as well. If that fails, the workflow goes
      on.
    """

    WorkflowState = (
        Literal[
            "pending",
            "copying",
            "running",
            "stopped",
            "verifying_data",
            "verified_data",
            "switching_replicas",
            "switched_replicas",
            "switching_primaries",
            "switched_primaries",
            "reversing_traffic",
            "reversing_traffic_for_cancel",
            "cutting_over",
            "cutover",
            "reversed_cutover",
            "completed",
            "complete",
            "cancelling",
            "cancelled",
            "error",
        ]
        | str
    )
    """Where a workflow stands.

    - `pending`: Created, not yet copying.
    - `copying`: The rows are being copied to the target keyspace.
    - `running`: The rows are copied and changes are carried over as they happen. The source
      keyspace serves all traffic.
    - `stopped`: Not copying or carrying over anything until it is started again.
    - `verifying_data`: The data of both sides is being compared.
    - `verified_data`: The comparison is done.
    - `switching_replicas`: The traffic of replicas is being switched to the target keyspace.
    - `switched_replicas`: The target keyspace serves the traffic of replicas, the source that of
      primaries.
    - `switching_primaries`: The traffic of primaries is being switched to the target keyspace.
    - `switched_primaries`: The target keyspace serves all traffic and the source is kept in step
      with it.
    - `reversing_traffic`: The traffic is being sent back to the source keyspace.
    - `reversing_traffic_for_cancel`: The traffic is being sent back because the workflow was
      cancelled.
    - `cutting_over`: The tables are being deleted from the source keyspace and the routing rules
      removed.
    - `cutover`: The tables are deleted from the source and the routing rules removed. It waits to
      be completed and cannot be cancelled.
    - `reversed_cutover`: The routing rules are restored after a cutover. The tables are still in
      the target keyspace only.
    - `completed`: Ended well.
    - `complete`: Ended well. Another word for `completed` that some replies use.
    - `cancelling`: Being cancelled.
    - `cancelled`: Cancelled; the copies are removed.
    - `error`: Stopped on an error. `workflow_errors` says which, `may_retry` whether it can be
      retried.
    """

    WorkflowType = Literal["move_tables"] | str
    """What kind of work a workflow does. Imports of databases from elsewhere are workflows as well.

    - `move_tables`: Tables move from one keyspace to another.
    """
else:
    KnownOnDdl = str
    OnDdl = str
    WorkflowState = str
    WorkflowType = str


@nested(
    "actor",
    "verify_data_by",
    "reversed_by",
    "switch_replicas_by",
    "switch_primaries_by",
    "cancelled_by",
    "completed_by",
    "retried_by",
    "cutover_by",
    "reversed_cutover_by",
    "branch",
    "source_keyspace",
    "target_keyspace",
    "global_keyspace",
    "streams",
    "tables",
    "vdiff",
)
class Workflow(Model):
    """The moving of tables from one keyspace to another.

    Lists hold it without `streams`, `tables` and `vdiff`. In the reply for a single workflow the
    branch and the keyspaces come with all their own fields, of which only those of a short
    reference are described here.
    """

    id: str = ""
    """Identifier of the workflow. Paths take `number` instead."""

    name: str = ""
    """Name that the workflow was given."""

    number: int = 0
    """Number of the workflow, counted up within the database. Paths take it as `{number}`."""

    state: WorkflowState = ""
    """Where the workflow stands."""

    created_at: Timestamp = EPOCH
    """When the workflow was created."""

    updated_at: Timestamp = EPOCH
    """When the workflow last changed."""

    started_at: Timestamp | None = None
    """When it began to copy. Null before that."""

    completed_at: Timestamp | None = None
    """When it was completed. Null before that."""

    cancelled_at: Timestamp | None = None
    """When it was cancelled. Null if it was not."""

    reversed_at: Timestamp | None = None
    """When its traffic was last sent back to the source. Null if it never was."""

    retried_at: Timestamp | None = None
    """When it was last retried after an error. Null if it never was."""

    data_copy_completed_at: Timestamp | None = None
    """When all rows were copied. Null before that."""

    cutover_at: Timestamp | None = None
    """When the cutover was done. Null before that."""

    replicas_switched: bool | None = None
    """Whether the target keyspace serves the traffic of replicas."""

    primaries_switched: bool | None = None
    """Whether the target keyspace serves the traffic of primaries, and so the writes."""

    switch_replicas_at: Timestamp | None = None
    """When the traffic of replicas was switched. Null before that."""

    switch_primaries_at: Timestamp | None = None
    """When the traffic of primaries was switched. Null before that."""

    verify_data_at: Timestamp | None = None
    """When the data was last compared. Null before the first time."""

    workflow_type: WorkflowType | None = None
    """What kind of work it does."""

    workflow_subtype: str | None = None
    """Word for the variant of the kind of work. Null where there is none. The service publishes no
    list of the words.
    """

    defer_secondary_keys: bool | None = None
    """Whether secondary indexes are created only after the rows are copied."""

    on_ddl: OnDdl | None = None
    """What happens when the schema of a source table changes."""

    workflow_errors: str | None = None
    """What went wrong, in words for a person. Null or empty when nothing did."""

    may_retry: bool | None = None
    """Whether it stopped on an error that can be retried."""

    may_restart: bool | None = None
    """Whether it can be started over from the beginning."""

    verified_data_stale: bool | None = None
    """Whether the last comparison of the data is more than a day old."""

    sequence_tables_applied: bool | None = None
    """Whether the sequence tables that the moved tables need have been created."""

    actor: _types.Actor | None = None
    """Who created the workflow."""

    verify_data_by: _types.Actor | None = None
    """Who last had the data compared. Null when nobody has."""

    reversed_by: _types.Actor | None = None
    """Who last sent the traffic back. Null when nobody has."""

    switch_replicas_by: _types.Actor | None = None
    """Who switched the traffic of replicas. Null when nobody has."""

    switch_primaries_by: _types.Actor | None = None
    """Who switched the traffic of primaries. Null when nobody has."""

    cancelled_by: _types.Actor | None = None
    """Who cancelled the workflow. Null when nobody has."""

    completed_by: _types.Actor | None = None
    """Who completed the workflow. Null when nobody has."""

    retried_by: _types.Actor | None = None
    """Who last retried the workflow. Null when nobody has."""

    cutover_by: _types.Actor | None = None
    """Who asked for the cutover. Null when nobody has."""

    reversed_cutover_by: _types.Actor | None = None
    """Who had the routing rules restored after the cutover. Null when nobody has."""

    branch: _types.ResourceRef | None = None
    """Branch that the keyspaces belong to."""

    source_keyspace: _types.ResourceRef | None = None
    """Keyspace that the tables come from."""

    target_keyspace: _types.ResourceRef | None = None
    """Keyspace that the tables go to."""

    global_keyspace: _types.ResourceRef | None = None
    """Keyspace in which sequence tables are created. Null when none was named."""

    streams: list[WorkflowStream] | None = None
    """The streams of rows from shard to shard. Absent in lists."""

    tables: list[WorkflowTable] | None = None
    """The tables being moved, with their progress. Absent in lists."""

    vdiff: WorkflowVdiff | None = None
    """The last comparison of the data. Null before the first one, absent in lists."""


@nested("logs")
class WorkflowStream(Model):
    """One stream of rows from a shard of the source to a shard of the target."""

    id: str = ""
    """Identifier of the stream."""

    state: str = ""
    """Where the stream stands, such as `copying`. The service publishes no list of the words."""

    created_at: Timestamp | None = None
    """When the stream was created."""

    updated_at: Timestamp | None = None
    """When the stream last changed."""

    vitess_id: int | None = None
    """Number that Vitess gave the stream."""

    target_shard: str | None = None
    """Range of the shard that rows go to, such as `-80`."""

    source_shard: str | None = None
    """Range of the shard that rows come from."""

    target_tablet_uid: int | float | str | bool | None = None
    """Number of the tablet that applies the rows."""

    target_tablet_cell: str | None = None
    """Cell, which is an availability zone, of that tablet."""

    position: str | None = None
    """Place in the replication log that the stream has reached, as MySQL writes it."""

    stop_position: str | None = None
    """Place in the replication log at which the stream shall stop. Null when it shall not."""

    rows_copied: int | float | str | bool | None = None
    """How many rows have been copied."""

    component_throttled: str | None = None
    """Component that was last held back by the throttler. Null when none was."""

    component_throttled_at: Timestamp | None = None
    """When it was last held back. Null when it never was."""

    primary_serving: bool | None = None
    """Whether the shard that rows go to serves the traffic of primaries."""

    info: str | None = None
    """What Vitess says about the stream, in words for a person."""

    logs: list[WorkflowStreamLog] | None = None
    """What happened to the stream. May be absent."""


class WorkflowStreamLog(Model):
    """One event in the life of a stream."""

    id: str = ""
    """Identifier of the event."""

    state: str | None = None
    """State of the stream at the time."""

    created_at: Timestamp | None = None
    """When the event happened."""

    updated_at: Timestamp | None = None
    """When the entry last changed."""

    message: str | None = None
    """What happened, in words for a person."""

    log_type: str | None = None
    """Kind of the event. The service publishes no list of the words."""


class WorkflowTable(Model):
    """The progress of one table of a workflow."""

    id: str = ""
    """Identifier of the entry."""

    name: str = ""
    """Name of the table."""

    created_at: Timestamp | None = None
    """When the entry was created."""

    updated_at: Timestamp | None = None
    """When the entry last changed."""

    rows_copied: int | None = None
    """How many rows have been copied. May be null before the copy of the table begins."""

    rows_total: int | None = None
    """How many rows the table has, as an estimate. May be null when not known."""

    rows_percentage: float | None = None
    """Share of the rows that have been copied, in percent. May be null when not known."""


@nested("table_reports")
class WorkflowVdiff(Model):
    """A comparison of the data on both sides of a workflow."""

    id: str = ""
    """Identifier of the comparison."""

    state: str = ""
    """Where the comparison stands, such as `pending`. The service publishes no list of the words."""

    created_at: Timestamp | None = None
    """When the comparison was asked for."""

    updated_at: Timestamp | None = None
    """When it last changed."""

    started_at: Timestamp | None = None
    """When it began. Null before that."""

    completed_at: Timestamp | None = None
    """When it was done. Null before that."""

    has_mismatch: bool | None = None
    """Whether any row differs or is on one side only."""

    progress_percentage: float | None = None
    """How far the comparison is, in percent. Null before it begins."""

    eta_seconds: int | None = None
    """Estimate of the seconds until it is done. Null when not known."""

    table_reports: list[WorkflowVdiffTableReport] | None = None
    """What was found, one entry for each table and shard."""


class WorkflowVdiffTableReport(Model):
    """What a comparison found in one table on one shard."""

    id: str = ""
    """Identifier of the report."""

    table_name: str = ""
    """Name of the table."""

    shard: str = ""
    """Range of the shard, such as `-80`, or `-` for the only one."""

    mismatched_rows_count: int | None = None
    """How many rows are on both sides with different values."""

    extra_source_rows_count: int | None = None
    """How many rows are in the source only."""

    extra_target_rows_count: int | None = None
    """How many rows are in the target only."""

    extra_source_rows: Any = None
    """Samples of the rows that are in the source only."""

    extra_target_rows: Any = None
    """Samples of the rows that are in the target only."""

    mismatched_rows: Any = None
    """Samples of the rows that differ."""

    sample_extra_source_rows_query: str | None = None
    """Query that finds such rows in the source. Null when there are none."""

    sample_extra_target_rows_query: str | None = None
    """Query that finds such rows in the target. Null when there are none."""

    sample_mismatched_rows_query: str | None = None
    """Query that finds the rows that differ. Null when there are none."""

    created_at: Timestamp | None = None
    """When the report was created."""

    updated_at: Timestamp | None = None
    """When the report last changed."""
