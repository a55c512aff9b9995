// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
// Deploy requests: the types.

@file:UseSerializers(Decimal::class, Entries::class, Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonObject
import planetscale.Word
import planetscale.serial.Decimal
import planetscale.serial.Entries
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** One statement of a deployment in one keyspace, with how far it has come. */
@Serializable
public data class DeployOperation(
    /** Identifier of the operation. */
    public val id: String = "",
    /** How far the operation is. */
    public val state: DeployOperationState = DeployOperationState(""),
    /** Name of the keyspace that the statement changes. */
    @SerialName("keyspace_name")
    public val keyspaceName: String = "",
    /** Name of the table or view that the statement creates, changes or drops. */
    @SerialName("table_name")
    public val tableName: String = "",
    /** What the statement does to the table, in one word such as `CREATE`, `ALTER` or `DROP`. */
    @SerialName("operation_name")
    public val operationName: String? = null,
    /** Estimated seconds until the operation is done; null when no estimate can be made. */
    @SerialName("eta_seconds")
    public val etaSeconds: Double? = null,
    /** How much of the table has been rebuilt, from 0 to 100; null before the operation has begun. */
    @SerialName("progress_percentage")
    public val progressPercentage: Double? = null,
    /** Address of the documentation of the error that stopped the operation; null without an error. */
    @SerialName("deploy_error_docs_url")
    public val deployErrorDocsUrl: String? = null,
    /** The SQL statement that is run. */
    @SerialName("ddl_statement")
    public val ddlStatement: String? = null,
    /** The same statement as HTML with syntax highlighting, for display. */
    @SerialName("syntax_highlighted_ddl")
    public val syntaxHighlightedDdl: String? = null,
    /** When the operation was worked out from the difference between the schemas. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When anything about the operation last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** When the operation was last slowed down to spare the database; null if it never was. */
    @SerialName("throttled_at")
    public val throttledAt: Instant? = null,
    /** Whether the statement destroys data, as dropping a column or a table does. */
    @SerialName("can_drop_data")
    public val canDropData: Boolean? = null,
    /** Whether the table is locked by the operation at this moment. */
    @SerialName("table_locked")
    public val tableLocked: Boolean? = null,
    /** Whether queries have used the table of late. A warning sign beside a statement that drops it. */
    @SerialName("table_recently_used")
    public val tableRecentlyUsed: Boolean? = null,
    /** When a query last used the table; null when none is known of. */
    @SerialName("table_recently_used_at")
    public val tableRecentlyUsedAt: Instant? = null,
    /** Names of the foreign key constraints that the statement takes away. */
    @SerialName("removed_foreign_key_names")
    public val removedForeignKeyNames: List<String>? = null,
    /** What went wrong, in words; null or empty without an error. */
    @SerialName("deploy_errors")
    public val deployErrors: String? = null,
)

/**
 * How far one statement of a deployment is, in a keyspace or in one of its shards.
 *
 * A summary over several shards never says `queued`.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = DeployOperationState.Serializer::class)
public class DeployOperationState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<DeployOperationState>("DeployOperationState", ::DeployOperationState)

    /** The words that are known. */
    public companion object {
        /** Not begun; its deployment has not come to it yet. */
        @JvmField
        public val PENDING: DeployOperationState = DeployOperationState("pending")

        /** Handed to the keyspace and waiting for its turn there. */
        @JvmField
        public val QUEUED: DeployOperationState = DeployOperationState("queued")

        /** Running; the table is being rebuilt or the change is being made. */
        @JvmField
        public val IN_PROGRESS: DeployOperationState = DeployOperationState("in_progress")

        /** Done. */
        @JvmField
        public val COMPLETE: DeployOperationState = DeployOperationState("complete")

        /** Stopped before it was done, because its deployment was cancelled. */
        @JvmField
        public val CANCELLED: DeployOperationState = DeployOperationState("cancelled")

        /** Failed; `deploy_errors` says why. */
        @JvmField
        public val ERROR: DeployOperationState = DeployOperationState("error")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<DeployOperationState> =
            listOf(PENDING, QUEUED, IN_PROGRESS, COMPLETE, CANCELLED, ERROR)
    }
}

/**
 * One statement of a deployment, summed up over the shards of its keyspace.
 *
 * For a keyspace with many shards this is the view to show; `operations` holds the progress of each
 * shard.
 */
@Serializable
public data class DeployOperationSummary(
    /** Identifier of the summary. */
    public val id: String = "",
    /** When the statement was worked out from the difference between the schemas. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** What went wrong on any of the shards, in words; empty without an error. */
    @SerialName("deploy_errors")
    public val deployErrors: String? = null,
    /** The SQL statement that is run on every shard. */
    @SerialName("ddl_statement")
    public val ddlStatement: String? = null,
    /** Estimated seconds until the slowest shard is done; null when no estimate can be made. */
    @SerialName("eta_seconds")
    public val etaSeconds: Long? = null,
    /** Name of the keyspace that the statement changes. */
    @SerialName("keyspace_name")
    public val keyspaceName: String = "",
    /** What the statement does to the table, in one word such as `CREATE`, `ALTER` or `DROP`. */
    @SerialName("operation_name")
    public val operationName: String? = null,
    /** How much of the table has been rebuilt over all shards, from 0 to 100; null before the start. */
    @SerialName("progress_percentage")
    public val progressPercentage: Double? = null,
    /** How far the statement is over all shards. */
    public val state: DeployOperationState = DeployOperationState(""),
    /** The same statement as HTML with syntax highlighting, for display. */
    @SerialName("syntax_highlighted_ddl")
    public val syntaxHighlightedDdl: String? = null,
    /** Name of the table or view that the statement creates, changes or drops. */
    @SerialName("table_name")
    public val tableName: String = "",
    /** When a query last used the table; null when none is known of. */
    @SerialName("table_recently_used_at")
    public val tableRecentlyUsedAt: Instant? = null,
    /** When the change was last slowed down to spare the database; null if it never was. */
    @SerialName("throttled_at")
    public val throttledAt: Instant? = null,
    /** Names of the foreign key constraints that the statement takes away. */
    @SerialName("removed_foreign_key_names")
    public val removedForeignKeyNames: List<String>? = null,
    /** Number of shards that the statement runs on. */
    @SerialName("shard_count")
    public val shardCount: Long? = null,
    /** Names of those shards, which are key ranges such as `-80` and `80-`. */
    @SerialName("shard_names")
    public val shardNames: List<String>? = null,
    /** Whether the statement destroys data, as dropping a column or a table does. */
    @SerialName("can_drop_data")
    public val canDropData: Boolean? = null,
    /** Whether queries have used the table of late. A warning sign beside a statement that drops it. */
    @SerialName("table_recently_used")
    public val tableRecentlyUsed: Boolean? = null,
    /** Whether the keyspace is sharded. */
    public val sharded: Boolean? = null,
    /** The same statement shard by shard. */
    public val operations: List<ShardDeployOperation>? = null,
)

/**
 * A proposal to carry the schema of one branch over into another, with its review and its
 * deployment.
 *
 * `state` tells whether it is still open; `deployment_state` tells where the change stands.
 */
@Serializable
public data class DeployRequest(
    /** Identifier of the deploy request. Calls take its `number` instead. */
    public val id: String = "",
    /** Number of the deploy request, counting up within the database. It names the request in every call. */
    public val number: Long = 0,
    /** The user or service token that opened it. */
    public val actor: Actor? = null,
    /** Who closed it; null while it is open, and absent in some replies. */
    @SerialName("closed_by")
    public val closedBy: Actor? = null,
    /** Name of the branch that the new schema comes from. */
    public val branch: String = "",
    /** Identifier of that branch, which stays valid when the name is used again. */
    @SerialName("branch_id")
    public val branchId: String? = null,
    /** Whether that branch has been deleted since. */
    @SerialName("branch_deleted")
    public val branchDeleted: Boolean? = null,
    /** Who deleted that branch; null while it exists, and absent in some replies. */
    @SerialName("branch_deleted_by")
    public val branchDeletedBy: Actor? = null,
    /** When that branch was deleted; null while it exists. */
    @SerialName("branch_deleted_at")
    public val branchDeletedAt: Instant? = null,
    /** Name of the branch that gets the new schema. */
    @SerialName("into_branch")
    public val intoBranch: String = "",
    /** Whether the target branch has a sharded keyspace. */
    @SerialName("into_branch_sharded")
    public val intoBranchSharded: Boolean? = null,
    /** Number of shards of the target branch, all of which the deployment changes. */
    @SerialName("into_branch_shard_count")
    public val intoBranchShardCount: Long? = null,
    /** Number of keyspaces of the target branch. */
    @SerialName("into_branch_keyspace_count")
    public val intoBranchKeyspaceCount: Long? = null,
    /** Whether a reviewer has approved it. A database can demand that before a request is queued. */
    public val approved: Boolean? = null,
    /** Whether it is open or closed. A request closes by itself once its schema is live. */
    public val state: DeployRequestState = DeployRequestState(""),
    /** Where its deployment stands; the same word as `state` inside `deployment`. */
    @SerialName("deployment_state")
    public val deploymentState: DeploymentState = DeploymentState(""),
    /** The deployment, which does the work and reports on it. */
    public val deployment: Deployment? = null,
    /** Number of comments left on it. */
    @SerialName("num_comments")
    public val numComments: Long? = null,
    /** Address of its page in the web application. */
    @SerialName("html_url")
    public val htmlUrl: String? = null,
    /** What its author wrote about the change, in Markdown; may be empty. */
    public val notes: String? = null,
    /** The notes as HTML, for display. */
    @SerialName("html_body")
    public val htmlBody: String? = null,
    /** When it was opened. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When anything about it last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** When it was closed, deployed or not; null while it is open. */
    @SerialName("closed_at")
    public val closedAt: Instant? = null,
    /** When its schema went live; null if that has not happened. */
    @SerialName("deployed_at")
    public val deployedAt: Instant? = null,
)

/** A comment on a deploy request, or an approval of it, by one reviewer. */
@Serializable
public data class DeployRequestReview(
    /** Identifier of the review. */
    public val id: String = "",
    /** What the reviewer wrote, in Markdown; may be empty beside an approval. */
    public val body: String? = null,
    /** The same text as HTML, for display. */
    @SerialName("html_body")
    public val htmlBody: String? = null,
    /** Whether it is a comment or an approval. */
    public val state: DeployRequestReviewState = DeployRequestReviewState(""),
    /** When the review was left. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the review was last edited. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** The user or service token that left it. */
    public val actor: Actor? = null,
)

/**
 * What a review says about a deploy request.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = DeployRequestReviewState.Serializer::class)
public class DeployRequestReviewState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<DeployRequestReviewState>("DeployRequestReviewState", ::DeployRequestReviewState)

    /** The words that are known. */
    public companion object {
        /** A remark that neither allows nor forbids the deployment. */
        @JvmField
        public val COMMENTED: DeployRequestReviewState = DeployRequestReviewState("commented")

        /** The reviewer agrees to the deployment. */
        @JvmField
        public val APPROVED: DeployRequestReviewState = DeployRequestReviewState("approved")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<DeployRequestReviewState> = listOf(COMMENTED, APPROVED)
    }
}

/**
 * Whether a deploy request is still under way.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = DeployRequestState.Serializer::class)
public class DeployRequestState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<DeployRequestState>("DeployRequestState", ::DeployRequestState)

    /** The words that are known. */
    public companion object {
        /** Proposed, under review, queued or being deployed. */
        @JvmField
        public val OPEN: DeployRequestState = DeployRequestState("open")

        /** Over. Either its schema went live or it was closed without that; `deployed_at` tells which. */
        @JvmField
        public val CLOSED: DeployRequestState = DeployRequestState("closed")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<DeployRequestState> = listOf(OPEN, CLOSED)
    }
}

/** Whether the disks of a database have room for a deployment. */
@Serializable
public data class DeployRequestStorageCheck(
    /** Whether every shard has enough room. */
    @SerialName("enough_storage")
    public val enoughStorage: Boolean = false,
    /** Whether the cluster can be upgraded to make room. */
    public val upgradeable: Boolean? = null,
    /** How many bytes the deployment needs. */
    @SerialName("storage_bytes_needed")
    public val storageBytesNeeded: Long = 0,
    /** The single disks, by the name of the keyspace and in it by the name of the shard. */
    @SerialName("storage_report")
    public val storageReport: Map<String, Map<String, StorageReport>>? = null,
)

/**
 * The work behind a deploy request: the statements that turn the schema of the target branch into
 * the new one, their checks, their place in the queue and their progress up to the cutover and the
 * revert window.
 */
@Serializable
public data class Deployment(
    /** Identifier of the deployment. */
    public val id: String = "",
    /**
     * Whether the new schema goes live by itself once it is prepared. With `false` the deployment
     * stops in `pending_cutover` until it is applied.
     */
    @SerialName("auto_cutover")
    public val autoCutover: Boolean? = null,
    /** Whether the branch that the schema comes from is deleted once the deployment is over. */
    @SerialName("auto_delete_branch")
    public val autoDeleteBranch: Boolean? = null,
    /** When the deployment was made, which is when its deploy request was opened. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the cutover began; null before that. */
    @SerialName("cutover_at")
    public val cutoverAt: Instant? = null,
    /**
     * Whether a deployment that waits in `pending_cutover` is about to give up waiting, because the
     * prepared tables are not kept for ever.
     */
    @SerialName("cutover_expiring")
    public val cutoverExpiring: Boolean? = null,
    /** Why the checks found the change not deployable, in words; null when they found nothing. */
    @SerialName("deploy_check_errors")
    public val deployCheckErrors: String? = null,
    /** When the deployment ended, well or badly; null before that. */
    @SerialName("finished_at")
    public val finishedAt: Instant? = null,
    /**
     * When somebody asked for a forced cutover, which breaks off the queries that keep it from
     * happening; null if nobody did.
     */
    @SerialName("force_cutover_requested_at")
    public val forceCutoverRequestedAt: Instant? = null,
    /** When the deployment entered the queue; null before that. */
    @SerialName("queued_at")
    public val queuedAt: Instant? = null,
    /** When every changed table was prepared and the cutover became possible; null before that. */
    @SerialName("ready_to_cutover_at")
    public val readyToCutoverAt: Instant? = null,
    /** When the deployment left the queue and began; null before that. */
    @SerialName("started_at")
    public val startedAt: Instant? = null,
    /** Where the deployment stands. */
    public val state: DeploymentState = DeploymentState(""),
    /** When the statements were handed to the target branch; null before that. */
    @SerialName("submitted_at")
    public val submittedAt: Instant? = null,
    /** When anything about the deployment last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** Name of the branch that gets the new schema. */
    @SerialName("into_branch")
    public val intoBranch: String = "",
    /** Number of the deploy request that the deployment belongs to. */
    @SerialName("deploy_request_number")
    public val deployRequestNumber: Long = 0,
    /** Whether the checks allow the deployment to be queued. */
    public val deployable: Boolean? = null,
    /** The deployments ahead of this one in the queue, in order; empty when it is next or not queued. */
    @SerialName("preceding_deployments")
    public val precedingDeployments: List<JsonObject>? = null,
    /** The statements that make up the change, keyspace by keyspace. */
    @SerialName("deploy_operations")
    public val deployOperations: List<DeployOperation>? = null,
    /** The same statements, each summed up over the shards it runs on. */
    @SerialName("deploy_operation_summaries")
    public val deployOperationSummaries: List<DeployOperationSummary>? = null,
    /**
     * What the schema checks object to, such as a table without a unique key or an unsupported
     * character set; empty when nothing stands in the way.
     */
    @SerialName("lint_errors")
    public val lintErrors: List<JsonObject>? = null,
    /** Statements that must run in a certain order because one needs the outcome of another. */
    @SerialName("sequential_diff_dependencies")
    public val sequentialDiffDependencies: List<JsonObject>? = null,
    /** Lookup indexes of the sharding (lookup vindexes) that the change creates or takes away. */
    @SerialName("lookup_vindex_operations")
    public val lookupVindexOperations: List<JsonObject>? = null,
    /** How strongly the deployment is slowed down to spare the database, by keyspace; null when unset. */
    @SerialName("throttler_configurations")
    public val throttlerConfigurations: JsonObject? = null,
    /** The request to revert this deployment, with its progress; null if nobody asked for one. */
    @SerialName("deployment_revert_request")
    public val deploymentRevertRequest: JsonObject? = null,
    /** Who queued the deployment; null or absent before that. */
    public val actor: Actor? = null,
    /** Who applied it, when it waited for that; null or absent otherwise. */
    @SerialName("cutover_actor")
    public val cutoverActor: Actor? = null,
    /** Who cancelled it; null or absent if nobody did. */
    @SerialName("cancelled_actor")
    public val cancelledActor: Actor? = null,
    /**
     * When the difference between the two schemas was last worked out; null before that. A later
     * change of the branch is not part of the deployment until it is worked out again.
     */
    @SerialName("schema_last_updated_at")
    public val schemaLastUpdatedAt: Instant? = null,
    /** Whether a table is locked by the deployment at this moment. */
    @SerialName("table_locked")
    public val tableLocked: Boolean? = null,
    /** Name of that table; null or absent when none is locked. */
    @SerialName("locked_table_name")
    public val lockedTableName: String? = null,
    /**
     * Whether the deployment alters the tables in place instead of rebuilding copies. It takes
     * seconds, can lock a table for a short while, and cannot be reverted.
     */
    @SerialName("instant_ddl")
    public val instantDdl: Boolean? = null,
    /** Whether every statement allows that, so that the request may be queued with `instantDdl`. */
    @SerialName("instant_ddl_eligible")
    public val instantDdlEligible: Boolean? = null,
    /** Whether the queue of the database stands still, so that no queued deployment starts. */
    @SerialName("queue_paused")
    public val queuePaused: Boolean? = null,
    /** Why the queue stands still, in words; null while it moves. */
    @SerialName("queue_pause_reason")
    public val queuePauseReason: String? = null,
)

/**
 * Where a deployment stands.
 *
 * The usual way is `pending`, `ready`, `queued`, `submitting`, `in_progress`, `pending_cutover`,
 * `in_progress_cutover`, `complete_pending_revert`, `complete`.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = DeploymentState.Serializer::class)
public class DeploymentState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<DeploymentState>("DeploymentState", ::DeploymentState)

    /** The words that are known. */
    public companion object {
        /** The difference between the schemas is being worked out and checked. */
        @JvmField
        public val PENDING: DeploymentState = DeploymentState("pending")

        /** Checked. It can be queued if the deployment is also `deployable`. */
        @JvmField
        public val READY: DeploymentState = DeploymentState("ready")

        /** Both branches have the same schema, so there is nothing to deploy. */
        @JvmField
        public val NO_CHANGES: DeploymentState = DeploymentState("no_changes")

        /** In the queue, behind other deployments or about to start. */
        @JvmField
        public val QUEUED: DeploymentState = DeploymentState("queued")

        /** Its turn has come; the statements are being handed to the target branch. */
        @JvmField
        public val SUBMITTING: DeploymentState = DeploymentState("submitting")

        /** The changed tables are being rebuilt beside the live ones. */
        @JvmField
        public val IN_PROGRESS: DeploymentState = DeploymentState("in_progress")

        /**
         * Everything is prepared. With `auto_cutover` the cutover follows by itself, otherwise the
         * deployment waits here to be applied.
         */
        @JvmField
        public val PENDING_CUTOVER: DeploymentState = DeploymentState("pending_cutover")

        /** The sharding rules (the VSchema) are being changed. */
        @JvmField
        public val IN_PROGRESS_VSCHEMA: DeploymentState = DeploymentState("in_progress_vschema")

        /** Being stopped after it was cancelled. */
        @JvmField
        public val IN_PROGRESS_CANCEL: DeploymentState = DeploymentState("in_progress_cancel")

        /** The prepared tables are replacing the live ones. */
        @JvmField
        public val IN_PROGRESS_CUTOVER: DeploymentState = DeploymentState("in_progress_cutover")

        /** The new schema is live and can no longer be reverted. */
        @JvmField
        public val COMPLETE: DeploymentState = DeploymentState("complete")

        /** Stopped on demand while it was running; the target branch kept its schema. */
        @JvmField
        public val COMPLETE_CANCEL: DeploymentState = DeploymentState("complete_cancel")

        /** Ended with an error; some of its statements may have taken effect. */
        @JvmField
        public val COMPLETE_ERROR: DeploymentState = DeploymentState("complete_error")

        /**
         * The new schema is live and can still be reverted. Lasts 30 minutes, unless it is skipped
         * or reverted sooner.
         */
        @JvmField
        public val COMPLETE_PENDING_REVERT: DeploymentState = DeploymentState("complete_pending_revert")

        /** The former tables are being put back. */
        @JvmField
        public val IN_PROGRESS_REVERT: DeploymentState = DeploymentState("in_progress_revert")

        /** The former sharding rules (the VSchema) are being put back. */
        @JvmField
        public val IN_PROGRESS_REVERT_VSCHEMA: DeploymentState = DeploymentState("in_progress_revert_vschema")

        /** Reverted; the former schema is live again. */
        @JvmField
        public val COMPLETE_REVERT: DeploymentState = DeploymentState("complete_revert")

        /** The revert ended with an error. */
        @JvmField
        public val COMPLETE_REVERT_ERROR: DeploymentState = DeploymentState("complete_revert_error")

        /** Cancelled before it changed anything, for instance while it was queued. */
        @JvmField
        public val CANCELLED: DeploymentState = DeploymentState("cancelled")

        /** The checks or the deployment failed; nothing more happens by itself. */
        @JvmField
        public val ERROR: DeploymentState = DeploymentState("error")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<DeploymentState> =
            listOf(
                PENDING,
                READY,
                NO_CHANGES,
                QUEUED,
                SUBMITTING,
                IN_PROGRESS,
                PENDING_CUTOVER,
                IN_PROGRESS_VSCHEMA,
                IN_PROGRESS_CANCEL,
                IN_PROGRESS_CUTOVER,
                COMPLETE,
                COMPLETE_CANCEL,
                COMPLETE_ERROR,
                COMPLETE_PENDING_REVERT,
                IN_PROGRESS_REVERT,
                IN_PROGRESS_REVERT_VSCHEMA,
                COMPLETE_REVERT,
                COMPLETE_REVERT_ERROR,
                CANCELLED,
                ERROR,
            )
    }
}

/**
 * How a queued deployment goes together with the others of its database.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = DeploymentStrategy.Serializer::class)
public class DeploymentStrategy(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<DeploymentStrategy>("DeploymentStrategy", ::DeploymentStrategy)

    /** The words that are known. */
    public companion object {
        /** One deployment after another, in the order of the queue. The usual way. */
        @JvmField
        public val SERIAL: DeploymentStrategy = DeploymentStrategy("serial")

        /** Beside other deployments, where they do not touch the same tables. */
        @JvmField
        public val PARALLEL: DeploymentStrategy = DeploymentStrategy("parallel")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<DeploymentStrategy> = listOf(SERIAL, PARALLEL)
    }
}

/** One statement of a deployment on one shard. */
@Serializable
public data class ShardDeployOperation(
    /** Identifier of the operation on this shard. */
    public val id: String = "",
    /** Name of the shard, a key range such as `-80`; `-` is the only shard of an unsharded keyspace. */
    public val shard: String = "",
    /** How far the statement is on this shard. */
    public val state: DeployOperationState = DeployOperationState(""),
    /** How much of the table has been rebuilt on this shard, from 0 to 100; null before the start. */
    @SerialName("progress_percentage")
    public val progressPercentage: Double? = null,
    /** Estimated seconds until this shard is done; null when no estimate can be made. */
    @SerialName("eta_seconds")
    public val etaSeconds: Long? = null,
)

/** The disk of one shard and what a deployment would take of it. */
@Serializable
public data class StorageReport(
    /** Bytes that are in use. */
    public val used: Long? = null,
    /** Bytes that the disk holds. */
    public val capacity: Long? = null,
    /** Bytes that are free. */
    public val remaining: Long? = null,
    /** Share of the disk that is in use, in percent. */
    @SerialName("percentage_used")
    public val percentageUsed: Double? = null,
    /** Bytes that the deployment needs on this disk. */
    @SerialName("storage_needed")
    public val storageNeeded: Long? = null,
    /** Whether the disk has room for them. */
    @SerialName("has_enough")
    public val hasEnough: Boolean? = null,
)
