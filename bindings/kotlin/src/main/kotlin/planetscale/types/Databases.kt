// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
// Databases: the types.

@file:UseSerializers(Flag::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Secret
import planetscale.Word
import planetscale.serial.Flag
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/**
 * The import of an external MySQL database into this one.
 *
 * It goes through copying, switching of traffic and cleaning up, each with its own pending, running
 * and error states.
 */
@Serializable
public data class DataImport(
    /** Identifier of the import. */
    public val id: String? = null,
    /** How far the import has come. */
    public val state: DataImportState = DataImportState(""),
    /** What the checks before the import complained about, in free text. Empty when they passed. */
    @SerialName("import_check_errors")
    public val importCheckErrors: String? = null,
    /** When the import began. Null before that. */
    @SerialName("started_at")
    public val startedAt: Instant? = null,
    /** When the import ended. Null while it runs. */
    @SerialName("finished_at")
    public val finishedAt: Instant? = null,
    /** When the import was cancelled and removed. Null while it exists. */
    @SerialName("deleted_at")
    public val deletedAt: Instant? = null,
    /** The external database that is imported. */
    @SerialName("data_source")
    public val dataSource: DataImportSource? = null,
)

/**
 * An external MySQL server and how to connect to it.
 *
 * Replies name the server; the credentials are only sent in requests.
 */
@Serializable
public data class DataImportSource(
    /** Host name or IP address of the server. */
    public val hostname: String? = null,
    /** TCP port of the server, usually 3306. */
    public val port: Long? = null,
    /** Name of the database on the server, in replies. */
    public val database: String? = null,
    /** Name of the database on the server, in requests. */
    @SerialName("schema_name")
    public val schemaName: String? = null,
    /** How the connection is encrypted and what is verified. */
    @SerialName("ssl_mode")
    public val sslMode: DataImportSslMode? = null,
    /** User to connect as. */
    public val username: String? = null,
    /** Password of the user. A secret: nothing of this package prints it. */
    public val password: Secret? = null,
    /**
     * Certificates of the authorities to trust, in PEM. Needed when the server's certificate is not
     * publicly trusted.
     */
    @SerialName("ssl_ca")
    public val sslCa: String? = null,
    /** Client certificate, in PEM, for servers that ask for one. */
    @SerialName("ssl_cert")
    public val sslCert: String? = null,
    /** Private key of the client certificate, in PEM. A secret: nothing of this package prints it. */
    @SerialName("ssl_key")
    public val sslKey: Secret? = null,
    /** Name that the server's certificate must carry, when it differs from the host name. */
    @SerialName("ssl_server_name")
    public val sslServerName: String? = null,
)

/**
 * How the connection to an external server is encrypted and verified, in MySQL's own levels.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = DataImportSslMode.Serializer::class)
public class DataImportSslMode(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<DataImportSslMode>("DataImportSslMode", ::DataImportSslMode)

    /** The words that are known. */
    public companion object {
        /** No encryption. */
        @JvmField
        public val DISABLED: DataImportSslMode = DataImportSslMode("disabled")

        /** Encrypted when the server offers it. */
        @JvmField
        public val PREFERRED: DataImportSslMode = DataImportSslMode("preferred")

        /** Always encrypted, the certificate is not verified. */
        @JvmField
        public val REQUIRED: DataImportSslMode = DataImportSslMode("required")

        /** Always encrypted, the certificate must come from a trusted authority. */
        @JvmField
        public val VERIFY_CA: DataImportSslMode = DataImportSslMode("verify_ca")

        /** Always encrypted, the certificate must be trusted and carry the server's name. */
        @JvmField
        public val VERIFY_IDENTITY: DataImportSslMode = DataImportSslMode("verify_identity")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<DataImportSslMode> = listOf(DISABLED, PREFERRED, REQUIRED, VERIFY_CA, VERIFY_IDENTITY)
    }
}

/**
 * How far the import of an external database has come.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = DataImportState.Serializer::class)
public class DataImportState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<DataImportState>("DataImportState", ::DataImportState)

    /** The words that are known. */
    public companion object {
        /** The copy is being prepared. */
        @JvmField
        public val PREPARE_DATA_COPY_PENDING: DataImportState = DataImportState("prepare_data_copy_pending")

        /** Preparing the copy failed. */
        @JvmField
        public val PREPARE_DATA_COPY_ERROR: DataImportState = DataImportState("prepare_data_copy_error")

        /** The rows are being copied. */
        @JvmField
        public val DATA_COPY_PENDING: DataImportState = DataImportState("data_copy_pending")

        /** Copying the rows failed. */
        @JvmField
        public val DATA_COPY_ERROR: DataImportState = DataImportState("data_copy_error")

        /** The rows are copied and kept in step; the switch of traffic to this database can begin. */
        @JvmField
        public val SWITCH_TRAFFIC_WORKFLOW_PENDING: DataImportState = DataImportState("switch_traffic_workflow_pending")

        /** Traffic is being switched to this database. */
        @JvmField
        public val SWITCH_TRAFFIC_WORKFLOW_RUNNING: DataImportState = DataImportState("switch_traffic_workflow_running")

        /** Switching the traffic failed. */
        @JvmField
        public val SWITCH_TRAFFIC_WORKFLOW_ERROR: DataImportState = DataImportState("switch_traffic_workflow_error")

        /** Traffic is being switched back to the external database. */
        @JvmField
        public val REVERSE_TRAFFIC_WORKFLOW_RUNNING: DataImportState =
            DataImportState("reverse_traffic_workflow_running")

        /** Switching the traffic back failed. */
        @JvmField
        public val REVERSE_TRAFFIC_WORKFLOW_ERROR: DataImportState = DataImportState("reverse_traffic_workflow_error")

        /** Traffic is switched; the external database can be detached. */
        @JvmField
        public val CLEANUP_WORKFLOW_PENDING: DataImportState = DataImportState("cleanup_workflow_pending")

        /** The external database is being detached. */
        @JvmField
        public val CLEANUP_WORKFLOW_RUNNING: DataImportState = DataImportState("cleanup_workflow_running")

        /** Detaching the external database failed. */
        @JvmField
        public val CLEANUP_WORKFLOW_ERROR: DataImportState = DataImportState("cleanup_workflow_error")

        /** The import is complete. */
        @JvmField
        public val READY: DataImportState = DataImportState("ready")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<DataImportState> =
            listOf(
                PREPARE_DATA_COPY_PENDING,
                PREPARE_DATA_COPY_ERROR,
                DATA_COPY_PENDING,
                DATA_COPY_ERROR,
                SWITCH_TRAFFIC_WORKFLOW_PENDING,
                SWITCH_TRAFFIC_WORKFLOW_RUNNING,
                SWITCH_TRAFFIC_WORKFLOW_ERROR,
                REVERSE_TRAFFIC_WORKFLOW_RUNNING,
                REVERSE_TRAFFIC_WORKFLOW_ERROR,
                CLEANUP_WORKFLOW_PENDING,
                CLEANUP_WORKFLOW_RUNNING,
                CLEANUP_WORKFLOW_ERROR,
                READY,
            )
    }
}

/**
 * A database: its engine, where it runs, whether it is ready, the settings that apply to all its
 * branches, and counts of what it holds.
 *
 * The data itself is in the branches.
 */
@Serializable
public data class Database(
    /** Identifier of the database. Paths take `name` instead. */
    public val id: String = "",
    /** Address of the database in the API. */
    public val url: String = "",
    /** Address of the list of its branches in the API. */
    @SerialName("branches_url")
    public val branchesUrl: String = "",
    /** How many branches it has. */
    @SerialName("branches_count")
    public val branchesCount: Long? = null,
    /** How many schema recommendations are waiting for an answer. */
    @SerialName("open_schema_recommendations_count")
    public val openSchemaRecommendationsCount: Long? = null,
    /** How many of its branches are development branches. */
    @SerialName("development_branches_count")
    public val developmentBranchesCount: Long? = null,
    /** How many of its branches are production branches. */
    @SerialName("production_branches_count")
    public val productionBranchesCount: Long? = null,
    /** How many problems are going on in it now. Null when they are not counted. */
    @SerialName("issues_count")
    public val issuesCount: Long? = null,
    /** Whether several administrators must ask for the deletion of the database before it happens. */
    @SerialName("multiple_admins_required_for_deletion")
    public val multipleAdminsRequiredForDeletion: Boolean? = null,
    /** Whether the database can be used. False while it is being created, imported, or woken from sleep. */
    public val ready: Boolean = false,
    /** Whether it has as many branches restored from backups as it may have. */
    @SerialName("at_backup_restore_branches_limit")
    public val atBackupRestoreBranchesLimit: Boolean? = null,
    /** Whether it has used up its allowance of development branches. */
    @SerialName("at_development_branch_usage_limit")
    public val atDevelopmentBranchUsageLimit: Boolean? = null,
    /** The import of an external database that made this one. Null or absent when there was none. */
    @SerialName("data_import")
    public val dataImport: DataImport? = null,
    /** Region of the default branch. */
    public val region: Region = Region(),
    /** Address of the database in the dashboard. */
    @SerialName("html_url")
    public val htmlUrl: String = "",
    /** Name of the database, which paths take as `{database}`. It can be changed. */
    public val name: String = "",
    /** Free text about the database. Only sent for old databases; null when there is none. */
    public val notes: String? = null,
    /** Where the database is in its life. */
    public val state: DatabaseState = DatabaseState(""),
    /** Whether a keyspace of the default branch is spread over more than one shard. */
    public val sharded: Boolean? = null,
    /** How many shards the default branch has in all. */
    @SerialName("default_branch_shard_count")
    public val defaultBranchShardCount: Long? = null,
    /** How many read-only regions the default branch has. */
    @SerialName("default_branch_read_only_regions_count")
    public val defaultBranchReadOnlyRegionsCount: Long? = null,
    /** How many tables the schema of the default branch has. */
    @SerialName("default_branch_table_count")
    public val defaultBranchTableCount: Long? = null,
    /** Name of the branch that is taken when none is named, usually `main`. */
    @SerialName("default_branch")
    public val defaultBranch: String? = null,
    /** Whether a deploy request must be approved by somebody other than its author before it can be deployed. */
    @SerialName("require_approval_for_deploy")
    public val requireApprovalForDeploy: Boolean? = null,
    /** Whether deleting the database is refused until the protection is taken off. */
    @SerialName("deletion_protected")
    public val deletionProtected: Boolean? = null,
    /** Whether a branch is being resized now. */
    public val resizing: Boolean? = null,
    /** Whether a resize of a branch waits for its turn. */
    @SerialName("resize_queued")
    public val resizeQueued: Boolean? = null,
    /** Whether a change of configuration is being applied now. */
    @SerialName("config_changing")
    public val configChanging: Boolean? = null,
    /** Whether a change of configuration waits for the maintenance window. */
    @SerialName("config_change_queued")
    public val configChangeQueued: Boolean? = null,
    /** Whether new branches may be filled with data from a backup, not just with the schema. */
    @SerialName("allow_data_branching")
    public val allowDataBranching: Boolean? = null,
    /** Whether foreign key constraints are allowed. MySQL only; Postgres always allows them. */
    @SerialName("foreign_keys_enabled")
    public val foreignKeysEnabled: Boolean? = null,
    /**
     * Whether the table in which an application framework records its migrations is copied along
     * with a deploy request. Null when never set.
     */
    @SerialName("automatic_migrations")
    public val automaticMigrations: Boolean? = null,
    /** Whether all branches must be in the region of the database. */
    @SerialName("restrict_branch_region")
    public val restrictBranchRegion: Boolean? = null,
    /** Whether deployments use instant DDL, which skips the copying of a table, wherever a change allows it. */
    @SerialName("prefer_instant")
    public val preferInstant: Boolean? = null,
    /** Whether query insights keep whole SQL statements with their values, not just normalised patterns. */
    @SerialName("insights_raw_queries")
    public val insightsRawQueries: Boolean? = null,
    /** Billing plan of the database, such as `scaler_pro`. */
    public val plan: String? = null,
    /** Whether query insights are collected. */
    @SerialName("insights_enabled")
    public val insightsEnabled: Boolean? = null,
    /** Whether the dashboard's SQL console may be used on production branches. */
    @SerialName("production_branch_web_console")
    public val productionBranchWebConsole: Boolean? = null,
    /** Table in which the framework records its migrations, such as `schema_migrations`. Null when none is set. */
    @SerialName("migration_table_name")
    public val migrationTableName: String? = null,
    /** Application framework whose migrations are copied, such as `rails`. Null when none is set. */
    @SerialName("migration_framework")
    public val migrationFramework: String? = null,
    /** When the database was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the database or a setting was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** When the schema of the default branch last changed. Null before the first change. */
    @SerialName("schema_last_updated_at")
    public val schemaLastUpdatedAt: Instant? = null,
    /** Engine of the database. */
    public val kind: DatabaseKind = DatabaseKind(""),
)

/**
 * Engine of a database and of all its branches.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = DatabaseKind.Serializer::class)
public class DatabaseKind(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<DatabaseKind>("DatabaseKind", ::DatabaseKind)

    /** The words that are known. */
    public companion object {
        /** MySQL, run on Vitess. */
        @JvmField
        public val MYSQL: DatabaseKind = DatabaseKind("mysql")

        /** Postgres. */
        @JvmField
        public val POSTGRESQL: DatabaseKind = DatabaseKind("postgresql")

        /** Neki, sharded Postgres. */
        @JvmField
        public val NEKI: DatabaseKind = DatabaseKind("neki")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<DatabaseKind> = listOf(MYSQL, POSTGRESQL, NEKI)
    }
}

/**
 * Where a database is in its life.
 *
 * `ready` on the database itself is the one thing to test for.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = DatabaseState.Serializer::class)
public class DatabaseState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<DatabaseState>("DatabaseState", ::DatabaseState)

    /** The words that are known. */
    public companion object {
        /** Being created. */
        @JvmField
        public val PENDING: DatabaseState = DatabaseState("pending")

        /** An external database is being imported into it. */
        @JvmField
        public val IMPORTING: DatabaseState = DatabaseState("importing")

        /** Going to sleep after a time without use. */
        @JvmField
        public val SLEEP_IN_PROGRESS: DatabaseState = DatabaseState("sleep_in_progress")

        /** Asleep. It takes no connections until it is woken. */
        @JvmField
        public val SLEEPING: DatabaseState = DatabaseState("sleeping")

        /** Waking up. */
        @JvmField
        public val AWAKENING: DatabaseState = DatabaseState("awakening")

        /** The import is prepared and can be carried on. */
        @JvmField
        public val IMPORT_READY: DatabaseState = DatabaseState("import_ready")

        /** Ready for connections. */
        @JvmField
        public val READY: DatabaseState = DatabaseState("ready")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<DatabaseState> =
            listOf(PENDING, IMPORTING, SLEEP_IN_PROGRESS, SLEEPING, AWAKENING, IMPORT_READY, READY)
    }
}

/** A region beside its own in which a MySQL database has replicas for reading. */
@Serializable
public data class ReadOnlyRegion(
    /** Identifier of the read-only region, which a password takes as `read_only_region_id`. */
    public val id: String = "",
    /** Name to show. */
    @SerialName("display_name")
    public val displayName: String = "",
    /** When the read-only region was added. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When it was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** When its replicas could first be connected to. Null until then. */
    @SerialName("ready_at")
    public val readyAt: Instant? = null,
    /** Whether its replicas can be connected to. */
    public val ready: Boolean = false,
    /** Who added the read-only region. Null when the service did. */
    public val actor: Actor? = null,
    /** The region itself. */
    public val region: Region = Region(),
)
