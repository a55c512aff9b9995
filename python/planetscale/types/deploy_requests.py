# Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
"""Deploy requests: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    DeployOperationState = Literal["pending", "queued", "in_progress", "complete", "cancelled", "error"] | str
    """How far one statement of a deployment is, in a keyspace or in one of its shards. A summary over
    several shards never says `queued`.

    - `pending`: Not begun; its deployment has not come to it yet.
    - `queued`: Handed to the keyspace and waiting for its turn there.
    - `in_progress`: Running; the table is being rebuilt or the change is being made.
    - `complete`: Done.
    - `cancelled`: Stopped before it was done, because its deployment was cancelled.
    - `error`: Failed; `deploy_errors` says why.
    """

    KnownDeployRequestReviewState = Literal["commented", "approved"]
    """The words of `DeployRequestReviewState` that are known: requests take these."""

    DeployRequestReviewState = KnownDeployRequestReviewState | str
    """What a review says about a deploy request.

    - `commented`: A remark that neither allows nor forbids the deployment.
    - `approved`: The reviewer agrees to the deployment.
    """

    KnownDeployRequestState = Literal["open", "closed"]
    """The words of `DeployRequestState` that are known: requests take these."""

    DeployRequestState = KnownDeployRequestState | str
    """Whether a deploy request is still under way.

    - `open`: Proposed, under review, queued or being deployed.
    - `closed`: Over. Either its schema went live or it was closed without that; `deployed_at` tells
      which.
    """

    DeploymentState = (
        Literal[
            "pending",
            "ready",
            "no_changes",
            "queued",
            "submitting",
            "in_progress",
            "pending_cutover",
            "in_progress_vschema",
            "in_progress_cancel",
            "in_progress_cutover",
            "complete",
            "complete_cancel",
            "complete_error",
            "complete_pending_revert",
            "in_progress_revert",
            "in_progress_revert_vschema",
            "complete_revert",
            "complete_revert_error",
            "cancelled",
            "error",
        ]
        | str
    )
    """Where a deployment stands. The usual way is `pending`, `ready`, `queued`, `submitting`,
    `in_progress`, `pending_cutover`, `in_progress_cutover`, `complete_pending_revert`, `complete`.

    - `pending`: The difference between the schemas is being worked out and checked.
    - `ready`: Checked. It can be queued if the deployment is also `deployable`.
    - `no_changes`: Both branches have the same schema, so there is nothing to deploy.
    - `queued`: In the queue, behind other deployments or about to start.
    - `submitting`: Its turn has come; the statements are being handed to the target branch.
    - `in_progress`: The changed tables are being rebuilt beside the live ones.
    - `pending_cutover`: Everything is prepared. With `auto_cutover` the cutover follows by itself,
      otherwise the deployment waits here to be applied.
    - `in_progress_vschema`: The sharding rules (the VSchema) are being changed.
    - `in_progress_cancel`: Being stopped after it was cancelled.
    - `in_progress_cutover`: The prepared tables are replacing the live ones.
    - `complete`: The new schema is live and can no longer be reverted.
    - `complete_cancel`: Stopped on demand while it was running; the target branch kept its schema.
    - `complete_error`: Ended with an error; some of its statements may have taken effect.
    - `complete_pending_revert`: The new schema is live and can still be reverted. Lasts 30 minutes,
      unless it is skipped or reverted sooner.
    - `in_progress_revert`: The former tables are being put back.
    - `in_progress_revert_vschema`: The former sharding rules (the VSchema) are being put back.
    - `complete_revert`: Reverted; the former schema is live again.
    - `complete_revert_error`: The revert ended with an error.
    - `cancelled`: Cancelled before it changed anything, for instance while it was queued.
    - `error`: The checks or the deployment failed; nothing more happens by itself.
    """

    DeploymentStrategy = Literal["serial", "parallel"]
    """How a queued deployment goes together with the others of its database.

    - `serial`: One deployment after another, in the order of the queue. The usual way.
    - `parallel`: Beside other deployments, where they do not touch the same tables.
    """
else:
    DeployOperationState = str
    KnownDeployRequestReviewState = str
    DeployRequestReviewState = str
    KnownDeployRequestState = str
    DeployRequestState = str
    DeploymentState = str
    DeploymentStrategy = str


class DeployOperation(Model):
    """One statement of a deployment in one keyspace, with how far it has come."""

    id: str = ""
    """Identifier of the operation."""

    state: DeployOperationState = ""
    """How far the operation is."""

    keyspace_name: str = ""
    """Name of the keyspace that the statement changes."""

    table_name: str = ""
    """Name of the table or view that the statement creates, changes or drops."""

    operation_name: str | None = None
    """What the statement does to the table, in one word such as `CREATE`, `ALTER` or `DROP`."""

    eta_seconds: float | None = None
    """Estimated seconds until the operation is done; null when no estimate can be made."""

    progress_percentage: float | None = None
    """How much of the table has been rebuilt, from 0 to 100; null before the operation has begun."""

    deploy_error_docs_url: str | None = None
    """Address of the documentation of the error that stopped the operation; null without an error."""

    ddl_statement: str | None = None
    """The SQL statement that is run."""

    syntax_highlighted_ddl: str | None = None
    """The same statement as HTML with syntax highlighting, for display."""

    created_at: Timestamp = EPOCH
    """When the operation was worked out from the difference between the schemas."""

    updated_at: Timestamp = EPOCH
    """When anything about the operation last changed."""

    throttled_at: Timestamp | None = None
    """When the operation was last slowed down to spare the database; null if it never was."""

    can_drop_data: bool | None = None
    """Whether the statement destroys data, as dropping a column or a table does."""

    table_locked: bool | None = None
    """Whether the table is locked by the operation at this moment."""

    table_recently_used: bool | None = None
    """Whether queries have used the table of late. A warning sign beside a statement that drops it."""

    table_recently_used_at: Timestamp | None = None
    """When a query last used the table; null when none is known of."""

    removed_foreign_key_names: list[str] | None = None
    """Names of the foreign key constraints that the statement takes away."""

    deploy_errors: str | None = None
    """What went wrong, in words; null or empty without an error."""


@nested("operations")
class DeployOperationSummary(Model):
    """One statement of a deployment, summed up over the shards of its keyspace.

    For a keyspace with many shards this is the view to show; `operations` holds the progress of
    each shard.
    """

    id: str = ""
    """Identifier of the summary."""

    created_at: Timestamp = EPOCH
    """When the statement was worked out from the difference between the schemas."""

    deploy_errors: str | None = None
    """What went wrong on any of the shards, in words; empty without an error."""

    ddl_statement: str | None = None
    """The SQL statement that is run on every shard."""

    eta_seconds: int | None = None
    """Estimated seconds until the slowest shard is done; null when no estimate can be made."""

    keyspace_name: str = ""
    """Name of the keyspace that the statement changes."""

    operation_name: str | None = None
    """What the statement does to the table, in one word such as `CREATE`, `ALTER` or `DROP`."""

    progress_percentage: float | None = None
    """How much of the table has been rebuilt over all shards, from 0 to 100; null before the start."""

    state: DeployOperationState = ""
    """How far the statement is over all shards."""

    syntax_highlighted_ddl: str | None = None
    """The same statement as HTML with syntax highlighting, for display."""

    table_name: str = ""
    """Name of the table or view that the statement creates, changes or drops."""

    table_recently_used_at: Timestamp | None = None
    """When a query last used the table; null when none is known of."""

    throttled_at: Timestamp | None = None
    """When the change was last slowed down to spare the database; null if it never was."""

    removed_foreign_key_names: list[str] | None = None
    """Names of the foreign key constraints that the statement takes away."""

    shard_count: int | None = None
    """Number of shards that the statement runs on."""

    shard_names: list[str] | None = None
    """Names of those shards, which are key ranges such as `-80` and `80-`."""

    can_drop_data: bool | None = None
    """Whether the statement destroys data, as dropping a column or a table does."""

    table_recently_used: bool | None = None
    """Whether queries have used the table of late. A warning sign beside a statement that drops it."""

    sharded: bool | None = None
    """Whether the keyspace is sharded."""

    operations: list[ShardDeployOperation] | None = None
    """The same statement shard by shard."""


@nested("actor", "closed_by", "branch_deleted_by", "deployment")
class DeployRequest(Model):
    """A proposal to carry the schema of one branch over into another, with its review and its deployment.

    `state` tells whether it is still open; `deployment_state` tells where the change stands.
    """

    id: str = ""
    """Identifier of the deploy request. Calls take its `number` instead."""

    number: int = 0
    """Number of the deploy request, counting up within the database. It names the request in every call."""

    actor: _types.Actor | None = None
    """The user or service token that opened it."""

    closed_by: _types.Actor | None = None
    """Who closed it; null while it is open, and absent in some replies."""

    branch: str = ""
    """Name of the branch that the new schema comes from."""

    branch_id: str | None = None
    """Identifier of that branch, which stays valid when the name is used again."""

    branch_deleted: bool | None = None
    """Whether that branch has been deleted since."""

    branch_deleted_by: _types.Actor | None = None
    """Who deleted that branch; null while it exists, and absent in some replies."""

    branch_deleted_at: Timestamp | None = None
    """When that branch was deleted; null while it exists."""

    into_branch: str = ""
    """Name of the branch that gets the new schema."""

    into_branch_sharded: bool | None = None
    """Whether the target branch has a sharded keyspace."""

    into_branch_shard_count: int | None = None
    """Number of shards of the target branch, all of which the deployment changes."""

    into_branch_keyspace_count: int | None = None
    """Number of keyspaces of the target branch."""

    approved: bool | None = None
    """Whether a reviewer has approved it. A database can demand that before a request is queued."""

    state: DeployRequestState = ""
    """Whether it is open or closed. A request closes by itself once its schema is live."""

    deployment_state: DeploymentState = ""
    """Where its deployment stands; the same word as `state` inside `deployment`."""

    deployment: Deployment | None = None
    """The deployment, which does the work and reports on it."""

    num_comments: int | None = None
    """Number of comments left on it."""

    html_url: str | None = None
    """Address of its page in the web application."""

    notes: str | None = None
    """What its author wrote about the change, in Markdown; may be empty."""

    html_body: str | None = None
    """The notes as HTML, for display."""

    created_at: Timestamp = EPOCH
    """When it was opened."""

    updated_at: Timestamp = EPOCH
    """When anything about it last changed."""

    closed_at: Timestamp | None = None
    """When it was closed, deployed or not; null while it is open."""

    deployed_at: Timestamp | None = None
    """When its schema went live; null if that has not happened."""


@nested("actor")
class DeployRequestReview(Model):
    """A comment on a deploy request, or an approval of it, by one reviewer."""

    id: str = ""
    """Identifier of the review."""

    body: str | None = None
    """What the reviewer wrote, in Markdown; may be empty beside an approval."""

    html_body: str | None = None
    """The same text as HTML, for display."""

    state: DeployRequestReviewState = ""
    """Whether it is a comment or an approval."""

    created_at: Timestamp = EPOCH
    """When the review was left."""

    updated_at: Timestamp = EPOCH
    """When the review was last edited."""

    actor: _types.Actor | None = None
    """The user or service token that left it."""


@nested("storage_report")
class DeployRequestStorageCheck(Model):
    """Whether the disks of a database have room for a deployment."""

    enough_storage: bool = False
    """Whether every shard has enough room."""

    upgradeable: bool | None = None
    """Whether the cluster can be upgraded to make room."""

    storage_bytes_needed: int = 0
    """How many bytes the deployment needs."""

    storage_report: dict[str, dict[str, StorageReport]] | None = None
    """The single disks, by the name of the keyspace and in it by the name of the shard."""


@nested("deploy_operations", "deploy_operation_summaries", "actor", "cutover_actor", "cancelled_actor")
class Deployment(Model):
    """The work behind a deploy request: the statements that turn the schema of the target branch into
    the new one, their checks, their place in the queue and their progress up to the cutover and the
    revert window.
    """

    id: str = ""
    """Identifier of the deployment."""

    auto_cutover: bool | None = None
    """Whether the new schema goes live by itself once it is prepared. With `false` the deployment
    stops in `pending_cutover` until it is applied.
    """

    auto_delete_branch: bool | None = None
    """Whether the branch that the schema comes from is deleted once the deployment is over."""

    created_at: Timestamp = EPOCH
    """When the deployment was made, which is when its deploy request was opened."""

    cutover_at: Timestamp | None = None
    """When the cutover began; null before that."""

    cutover_expiring: bool | None = None
    """Whether a deployment that waits in `pending_cutover` is about to give up waiting, because the
    prepared tables are not kept for ever.
    """

    deploy_check_errors: str | None = None
    """Why the checks found the change not deployable, in words; null when they found nothing."""

    finished_at: Timestamp | None = None
    """When the deployment ended, well or badly; null before that."""

    force_cutover_requested_at: Timestamp | None = None
    """When somebody asked for a forced cutover, which breaks off the queries that keep it from
    happening; null if nobody did.
    """

    queued_at: Timestamp | None = None
    """When the deployment entered the queue; null before that."""

    ready_to_cutover_at: Timestamp | None = None
    """When every changed table was prepared and the cutover became possible; null before that."""

    started_at: Timestamp | None = None
    """When the deployment left the queue and began; null before that."""

    state: DeploymentState = ""
    """Where the deployment stands."""

    submitted_at: Timestamp | None = None
    """When the statements were handed to the target branch; null before that."""

    updated_at: Timestamp = EPOCH
    """When anything about the deployment last changed."""

    into_branch: str = ""
    """Name of the branch that gets the new schema."""

    deploy_request_number: int = 0
    """Number of the deploy request that the deployment belongs to."""

    deployable: bool | None = None
    """Whether the checks allow the deployment to be queued."""

    preceding_deployments: list[dict[str, Any]] | None = None
    """The deployments ahead of this one in the queue, in order; empty when it is next or not queued."""

    deploy_operations: list[DeployOperation] | None = None
    """The statements that make up the change, keyspace by keyspace."""

    deploy_operation_summaries: list[DeployOperationSummary] | None = None
    """The same statements, each summed up over the shards it runs on."""

    lint_errors: list[dict[str, Any]] | None = None
    """What the schema checks object to, such as a table without a unique key or an unsupported
    character set; empty when nothing stands in the way.
    """

    sequential_diff_dependencies: list[dict[str, Any]] | None = None
    """Statements that must run in a certain order because one needs the outcome of another."""

    lookup_vindex_operations: list[dict[str, Any]] | None = None
    """Lookup indexes of the sharding (lookup vindexes) that the change creates or takes away."""

    throttler_configurations: dict[str, Any] | None = None
    """How strongly the deployment is slowed down to spare the database, by keyspace; null when unset."""

    deployment_revert_request: dict[str, Any] | None = None
    """The request to revert this deployment, with its progress; null if nobody asked for one."""

    actor: _types.Actor | None = None
    """Who queued the deployment; null or absent before that."""

    cutover_actor: _types.Actor | None = None
    """Who applied it, when it waited for that; null or absent otherwise."""

    cancelled_actor: _types.Actor | None = None
    """Who cancelled it; null or absent if nobody did."""

    schema_last_updated_at: Timestamp | None = None
    """When the difference between the two schemas was last worked out; null before that. A later
    change of the branch is not part of the deployment until it is worked out again.
    """

    table_locked: bool | None = None
    """Whether a table is locked by the deployment at this moment."""

    locked_table_name: str | None = None
    """Name of that table; null or absent when none is locked."""

    instant_ddl: bool | None = None
    """Whether the deployment alters the tables in place instead of rebuilding copies. It takes
    seconds, can lock a table for a short while, and cannot be reverted.
    """

    instant_ddl_eligible: bool | None = None
    """Whether every statement allows that, so that the request may be queued with `instant_ddl`."""

    queue_paused: bool | None = None
    """Whether the queue of the database stands still, so that no queued deployment starts."""

    queue_pause_reason: str | None = None
    """Why the queue stands still, in words; null while it moves."""


class ShardDeployOperation(Model):
    """One statement of a deployment on one shard."""

    id: str = ""
    """Identifier of the operation on this shard."""

    shard: str = ""
    """Name of the shard, a key range such as `-80`; `-` is the only shard of an unsharded keyspace."""

    state: DeployOperationState = ""
    """How far the statement is on this shard."""

    progress_percentage: float | None = None
    """How much of the table has been rebuilt on this shard, from 0 to 100; null before the start."""

    eta_seconds: int | None = None
    """Estimated seconds until this shard is done; null when no estimate can be made."""


class StorageReport(Model):
    """The disk of one shard and what a deployment would take of it."""

    used: int | None = None
    """Bytes that are in use."""

    capacity: int | None = None
    """Bytes that the disk holds."""

    remaining: int | None = None
    """Bytes that are free."""

    percentage_used: float | None = None
    """Share of the disk that is in use, in percent."""

    storage_needed: int | None = None
    """Bytes that the deployment needs on this disk."""

    has_enough: bool | None = None
    """Whether the disk has room for them."""
