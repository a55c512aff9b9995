// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
// Branches: the types.

@file:UseSerializers(Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import planetscale.Word
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/**
 * A branch of a database: a cluster with its own schema and data.
 *
 * Fields about VTGates, keyspaces, shards and MySQL addresses exist on MySQL branches only and are
 * absent elsewhere.
 */
@Serializable
public data class Branch(
    /** Identifier of the branch. Paths take `name` instead. */
    public val id: String = "",
    /** Name of the branch, which paths take as `{branch}`. It can be changed. */
    public val name: String = "",
    /** When the branch was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the branch was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** When the branch was deleted. Null while it exists. */
    @SerialName("deleted_at")
    public val deletedAt: Instant? = null,
    /**
     * When somebody marked the steps that follow a restore from a backup as done in the dashboard.
     * Null when nobody has.
     */
    @SerialName("restore_checklist_completed_at")
    public val restoreChecklistCompletedAt: Instant? = null,
    /** When the schema last changed. Null before the first change. */
    @SerialName("schema_last_updated_at")
    public val schemaLastUpdatedAt: Instant? = null,
    /** Engine of the branch, the same as that of its database. */
    public val kind: DatabaseKind = DatabaseKind(""),
    /** Host name that MySQL connections of the branch go to in its region. MySQL only. */
    @SerialName("mysql_address")
    public val mysqlAddress: String? = null,
    /** Host name that takes MySQL connections at the nearest edge and passes them on. MySQL only. */
    @SerialName("mysql_edge_address")
    public val mysqlEdgeAddress: String? = null,
    /** Where the branch is in its life. */
    public val state: BranchState = BranchState(""),
    /** Whether passwords of the branch may connect straight to a VTGate, past the load balancers. MySQL only. */
    @SerialName("direct_vtgate")
    public val directVtgate: Boolean? = null,
    /** Size of the VTGates, the branch's query routers, in the service's internal form. MySQL only. */
    @SerialName("vtgate_size")
    public val vtgateSize: String? = null,
    /** Size of the VTGates as requests name it, such as `VTG_5`. Null or absent when not known. MySQL only. */
    @SerialName("vtgate_name")
    public val vtgateName: String? = null,
    /** How many VTGates the branch runs; with autoscaling, the fewest. MySQL only. */
    @SerialName("vtgate_count")
    public val vtgateCount: Long? = null,
    /** Whether VTGates are added and taken away with the load. MySQL only. */
    @SerialName("vtgate_autoscaling")
    public val vtgateAutoscaling: Boolean? = null,
    /** The most VTGates that autoscaling may run. Null without autoscaling. MySQL only. */
    @SerialName("vtgate_max_count")
    public val vtgateMaxCount: Long? = null,
    /** Percentage of processor use that autoscaling aims for. Null without autoscaling. MySQL only. */
    @SerialName("vtgate_target_cpu_utilization")
    public val vtgateTargetCpuUtilization: Long? = null,
    /** Size of the cluster in its full form, such as `PS_10_AWS_X86`, even though it was asked for as `PS_10`. */
    @SerialName("cluster_name")
    public val clusterName: String = "",
    /** Processor architecture of the cluster, `x86_64` or `arm64`. Null or absent when not known. */
    @SerialName("cluster_architecture")
    public val clusterArchitecture: String? = null,
    /** Input and output operations a second that the disks are provisioned for. Null where it does not apply. */
    @SerialName("cluster_iops")
    public val clusterIops: Long? = null,
    /** How many replicas the cluster has beside its primary. Absent for engines where the number is fixed. */
    public val replicas: Long? = null,
    /** Configuration parameters of the cluster, as the service keeps them. Their form depends on the engine. */
    public val parameters: JsonElement? = null,
    /** Whether the branch serves queries. */
    public val ready: Boolean = false,
    /** Whether the schema has been copied from the parent branch. MySQL only. */
    @SerialName("schema_ready")
    public val schemaReady: Boolean? = null,
    /** Whether the cluster is a Metal one, with fast local disks instead of network-attached ones. */
    public val metal: Boolean = false,
    /** Whether it is a production branch. The others are development branches. */
    public val production: Boolean = false,
    /**
     * Whether direct changes to the schema are refused, so that they come in through deploy
     * requests. False on Postgres.
     */
    @SerialName("safe_migrations")
    public val safeMigrations: Boolean = false,
    /** Whether deleting the branch is refused until the protection is taken off. */
    @SerialName("deletion_protected")
    public val deletionProtected: Boolean? = null,
    /** Whether one of its keyspaces is spread over more than one shard. MySQL only. */
    public val sharded: Boolean? = null,
    /** How many shards its keyspaces have in all. MySQL only. */
    @SerialName("shard_count")
    public val shardCount: Long? = null,
    /** How many keyspaces it has. MySQL only. */
    @SerialName("keyspace_count")
    public val keyspaceCount: Long? = null,
    /** Whether the schema that the service has on record is older than the one in the cluster. */
    @SerialName("stale_schema")
    public val staleSchema: Boolean = false,
    /** Who created the branch. Null for branches that the service created itself. */
    public val actor: Actor? = null,
    /** The branch whose backup this one was restored from. Null when it was not restored. */
    @SerialName("restored_from_branch")
    public val restoredFromBranch: ResourceRef? = null,
    /** Whether the branch can be reached over a private connection from a network of the cloud provider. */
    @SerialName("private_edge_connectivity")
    public val privateEdgeConnectivity: Boolean = false,
    /** Whether the cluster has replicas beside its primary. */
    @SerialName("has_replicas")
    public val hasReplicas: Boolean = false,
    /** Whether it has replicas for reading in other regions. */
    @SerialName("has_read_only_replicas")
    public val hasReadOnlyReplicas: Boolean = false,
    /** Address of the branch in the dashboard. */
    @SerialName("html_url")
    public val htmlUrl: String = "",
    /** Address of the branch in the API. */
    public val url: String = "",
    /** Region that the cluster runs in. */
    public val region: Region = Region(),
    /** Name of the branch that it was created from. Null for the first branch of a database. */
    @SerialName("parent_branch")
    public val parentBranch: String? = null,
    /** Options of the VTGates by name, beyond their size and number. MySQL only. */
    @SerialName("vtgate_options")
    public val vtgateOptions: JsonObject? = null,
)

/** The tables of a branch. */
@Serializable
public data class BranchSchema(
    /** One entry a table, in the order of their names. */
    public val data: List<TableSchema> = emptyList(),
)

/**
 * Where the data of a new branch comes from.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = BranchSeedData.Serializer::class)
public class BranchSeedData(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<BranchSeedData>("BranchSeedData", ::BranchSeedData)

    /** The words that are known. */
    public companion object {
        /** The newest backup of the parent branch that succeeded. */
        @JvmField
        public val LAST_SUCCESSFUL_BACKUP: BranchSeedData = BranchSeedData("last_successful_backup")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<BranchSeedData> = listOf(LAST_SUCCESSFUL_BACKUP)
    }
}

/**
 * Where a branch is in its life.
 *
 * `ready` on the branch itself is the one thing to test for.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = BranchState.Serializer::class)
public class BranchState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<BranchState>("BranchState", ::BranchState)

    /** The words that are known. */
    public companion object {
        /** Being created or restored. */
        @JvmField
        public val PENDING: BranchState = BranchState("pending")

        /** Going to sleep after a time without use. */
        @JvmField
        public val SLEEP_IN_PROGRESS: BranchState = BranchState("sleep_in_progress")

        /** Asleep. It takes no connections until it is woken. */
        @JvmField
        public val SLEEPING: BranchState = BranchState("sleeping")

        /** Waking up. */
        @JvmField
        public val AWAKENING: BranchState = BranchState("awakening")

        /** Ready for connections. */
        @JvmField
        public val READY: BranchState = BranchState("ready")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<BranchState> = listOf(PENDING, SLEEP_IN_PROGRESS, SLEEPING, AWAKENING, READY)
    }
}

/** The cluster size of one group of shards of a Neki branch. */
@Serializable
public data class ConfigurationProfileSizeInput(
    /** Name of the configuration profile, which the shards of a group share. */
    public val name: String,
    /** Size of the cluster of each of the shards, such as `PS_10`. */
    @SerialName("cluster_size")
    public val clusterSize: String? = null,
    /** How many replicas each of the shards has beside its primary. */
    public val replicas: Long? = null,
)

/** The size and number of one group of query routers of a Neki branch. */
@Serializable
public data class RouterSizeInput(
    /** Name of the group of routers. */
    public val name: String,
    /** Size of each router, one of the listed router sizes. */
    @SerialName("router_size")
    public val routerSize: String? = null,
    /** How many routers run in each availability zone. */
    @SerialName("replicas_per_cell")
    public val replicasPerCell: Long? = null,
)

/** The rules by which Vitess sends queries for a table to another table or keyspace. */
@Serializable
public data class RoutingRules(
    /** The rules as a JSON document in Vitess's own form, as text. */
    public val raw: String = "",
    /** The rules as HTML with their syntax highlighted. Absent when the service leaves it out. */
    public val html: String? = null,
)

/**
 * A problem that keeps a schema from being deployed, or an external database from being imported.
 *
 * Besides the table, only the fields that belong to the kind of problem are filled; the others are
 * null, empty or absent.
 */
@Serializable
public data class SchemaLintError(
    /** Code of the problem, such as `NO_UNIQUE_KEY`. */
    @SerialName("lint_error")
    public val lintError: String = "",
    /** What the problem is in. */
    @SerialName("subject_type")
    public val subjectType: SchemaLintSubject = SchemaLintSubject(""),
    /** Keyspace that the problem is in. */
    @SerialName("keyspace_name")
    public val keyspaceName: String = "",
    /** Table that the problem is in. Empty when it is not about a table. */
    @SerialName("table_name")
    public val tableName: String = "",
    /** What is wrong, in words for a person. */
    @SerialName("error_description")
    public val errorDescription: String = "",
    /** Address of the page that explains the problem and what to do about it. */
    @SerialName("docs_url")
    public val docsUrl: String = "",
    /** Part of the documentation's address that leads to the problem. Null or absent when there is none. */
    @SerialName("url_hash")
    public val urlHash: String? = null,
    /** Column that the problem is in. */
    @SerialName("column_name")
    public val columnName: String? = null,
    /** Columns of the foreign key that is not allowed. */
    @SerialName("foreign_key_column_names")
    public val foreignKeyColumnNames: List<String>? = null,
    /** Columns with AUTO_INCREMENT that must not have it. */
    @SerialName("auto_increment_column_names")
    public val autoIncrementColumnNames: List<String>? = null,
    /** Character set that is not supported. */
    @SerialName("charset_name")
    public val charsetName: String? = null,
    /** Storage engine that is not supported. */
    @SerialName("engine_name")
    public val engineName: String? = null,
    /** Vindex (the function that assigns rows to shards) that the problem is in. Null for other problems. */
    @SerialName("vindex_name")
    public val vindexName: String? = null,
    /** JSON path to the place in the VSchema that the problem is in. Null for other problems. */
    @SerialName("json_path")
    public val jsonPath: String? = null,
    /** CHECK constraint that is not supported. */
    @SerialName("check_constraint_name")
    public val checkConstraintName: String? = null,
    /** Value of an ENUM column that occurs twice. */
    @SerialName("enum_value")
    public val enumValue: String? = null,
    /** Kind of table partitioning that is not supported. */
    @SerialName("partitioning_type")
    public val partitioningType: String? = null,
    /** Partition that the problem is in. */
    @SerialName("partition_name")
    public val partitionName: String? = null,
)

/**
 * What a problem found in a schema is in.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = SchemaLintSubject.Serializer::class)
public class SchemaLintSubject(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<SchemaLintSubject>("SchemaLintSubject", ::SchemaLintSubject)

    /** The words that are known. */
    public companion object {
        /** The definition of a table. */
        @JvmField
        public val TABLE: SchemaLintSubject = SchemaLintSubject("table")

        /** The VSchema, which says how tables are spread over shards. */
        @JvmField
        public val VSCHEMA: SchemaLintSubject = SchemaLintSubject("vschema")

        /** The rules that send queries for a table to another keyspace. */
        @JvmField
        public val ROUTING_RULES: SchemaLintSubject = SchemaLintSubject("routing_rules")

        /** A table that could not be read or checked. */
        @JvmField
        public val TABLE_ERROR: SchemaLintSubject = SchemaLintSubject("table_error")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<SchemaLintSubject> = listOf(TABLE, VSCHEMA, ROUTING_RULES, TABLE_ERROR)
    }
}

/**
 * Direction of sorting.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = SortOrder.Serializer::class)
public class SortOrder(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<SortOrder>("SortOrder", ::SortOrder)

    /** The words that are known. */
    public companion object {
        /** Smallest or oldest first. */
        @JvmField
        public val ASC: SortOrder = SortOrder("asc")

        /** Largest or newest first. */
        @JvmField
        public val DESC: SortOrder = SortOrder("desc")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<SortOrder> = listOf(ASC, DESC)
    }
}

/** The definition of one table. */
@Serializable
public data class TableSchema(
    /** Name of the table. */
    public val name: String = "",
    /** The statement that creates the table, as HTML with its syntax highlighted. */
    public val html: String? = null,
    /** The SQL statement that creates the table. */
    public val raw: String = "",
)
