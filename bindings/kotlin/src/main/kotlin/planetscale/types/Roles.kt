// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
// Roles: the types.

@file:UseSerializers(Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Secret
import planetscale.Word
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/**
 * A Postgres role whose rights another role gets.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = InheritedRole.Serializer::class)
public class InheritedRole(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<InheritedRole>("InheritedRole", ::InheritedRole)

    /** The words that are known. */
    public companion object {
        /** May run CHECKPOINT. */
        @JvmField
        public val PG_CHECKPOINT: InheritedRole = InheritedRole("pg_checkpoint")

        /** May create subscriptions of logical replication. */
        @JvmField
        public val PG_CREATE_SUBSCRIPTION: InheritedRole = InheritedRole("pg_create_subscription")

        /** May run VACUUM, ANALYZE, REINDEX and the like on all tables. */
        @JvmField
        public val PG_MAINTAIN: InheritedRole = InheritedRole("pg_maintain")

        /** May read the monitoring views and functions. */
        @JvmField
        public val PG_MONITOR: InheritedRole = InheritedRole("pg_monitor")

        /** May read all tables, views and sequences. */
        @JvmField
        public val PG_READ_ALL_DATA: InheritedRole = InheritedRole("pg_read_all_data")

        /** May read all settings of the server. */
        @JvmField
        public val PG_READ_ALL_SETTINGS: InheritedRole = InheritedRole("pg_read_all_settings")

        /** May read all statistics views. */
        @JvmField
        public val PG_READ_ALL_STATS: InheritedRole = InheritedRole("pg_read_all_stats")

        /** May cancel queries and end sessions of other roles. */
        @JvmField
        public val PG_SIGNAL_BACKEND: InheritedRole = InheritedRole("pg_signal_backend")

        /** May run monitoring functions that lock tables for reading. */
        @JvmField
        public val PG_STAT_SCAN_TABLES: InheritedRole = InheritedRole("pg_stat_scan_tables")

        /** May use the connections that the server holds back. */
        @JvmField
        public val PG_USE_RESERVED_CONNECTIONS: InheritedRole = InheritedRole("pg_use_reserved_connections")

        /** May insert, update and delete in all tables. */
        @JvmField
        public val PG_WRITE_ALL_DATA: InheritedRole = InheritedRole("pg_write_all_data")

        /** Everything the default role of the branch may do. */
        @JvmField
        public val POSTGRES: InheritedRole = InheritedRole("postgres")

        /** Marks roles that PlanetScale itself manages. */
        @JvmField
        public val PSCALE_MANAGED: InheritedRole = InheritedRole("pscale_managed")

        /** May operate a Neki cluster (sharded Postgres). */
        @JvmField
        public val NEKI_OPERATOR: InheritedRole = InheritedRole("neki_operator")

        /** May look at the state of a Neki cluster (sharded Postgres). */
        @JvmField
        public val NEKI_VIEWER: InheritedRole = InheritedRole("neki_viewer")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<InheritedRole> =
            listOf(
                PG_CHECKPOINT,
                PG_CREATE_SUBSCRIPTION,
                PG_MAINTAIN,
                PG_MONITOR,
                PG_READ_ALL_DATA,
                PG_READ_ALL_SETTINGS,
                PG_READ_ALL_STATS,
                PG_SIGNAL_BACKEND,
                PG_STAT_SCAN_TABLES,
                PG_USE_RESERVED_CONNECTIONS,
                PG_WRITE_ALL_DATA,
                POSTGRES,
                PSCALE_MANAGED,
                NEKI_OPERATOR,
                NEKI_VIEWER,
            )
    }
}

/**
 * What happens to a statement without a WHERE clause, which would change every row of a table.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = QuerySafetyMode.Serializer::class)
public class QuerySafetyMode(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<QuerySafetyMode>("QuerySafetyMode", ::QuerySafetyMode)

    /** The words that are known. */
    public companion object {
        /** The statement runs as in plain Postgres. */
        @JvmField
        public val OFF: QuerySafetyMode = QuerySafetyMode("off")

        /** The statement runs and a warning is given. */
        @JvmField
        public val WARN: QuerySafetyMode = QuerySafetyMode("warn")

        /** The statement is refused with an error. */
        @JvmField
        public val ON: QuerySafetyMode = QuerySafetyMode("on")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<QuerySafetyMode> = listOf(OFF, WARN, ON)
    }
}

/**
 * A Postgres role for connecting to one branch.
 *
 * Host name, username, password and database name make up a connection; port 5432 leads straight to
 * the database, port 6432 through the branch's connection pooler.
 */
@Serializable
public data class Role(
    /** Identifier of the role, used in the paths of this group. */
    public val id: String = "",
    /** Name that was given to the role, or the one the service made up. */
    public val name: String = "",
    /** Host name to connect to over the internet. */
    @SerialName("access_host_url")
    public val accessHostUrl: String = "",
    /** Host name to connect to through a private link of the cloud provider. */
    @SerialName("private_access_host_url")
    public val privateAccessHostUrl: String? = null,
    /** Name of the service to which such a private link is set up. Null where there is none. */
    @SerialName("private_connection_service_name")
    public val privateConnectionServiceName: String? = null,
    /** Username for the connection, which also tells PlanetScale the branch. */
    public val username: String = "",
    /** Name of the role inside Postgres, the username without the part about the branch. Use it in GRANT statements. */
    @SerialName("base_username")
    public val baseUsername: String? = null,
    /**
     * The secret itself. Present only when the role was just created or its password reset, null
     * everywhere else. A secret: nothing of this package prints it.
     */
    public val password: Secret? = null,
    /** Name of the Postgres database to connect to, usually `postgres`. */
    @SerialName("database_name")
    public val databaseName: String? = null,
    /** When the role was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the role last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** When the role was deleted. Null while it exists. */
    @SerialName("deleted_at")
    public val deletedAt: Instant? = null,
    /** When the role stops working. Null when it has no limited lifetime. */
    @SerialName("expires_at")
    public val expiresAt: Instant? = null,
    /** When the role was dropped inside Postgres. Null while it is there. */
    @SerialName("dropped_at")
    public val droppedAt: Instant? = null,
    /** When the role was shut off without being dropped. Null while it may connect. */
    @SerialName("disabled_at")
    public val disabledAt: Instant? = null,
    /** Why Postgres refused to drop the role, for example because it still owns tables. Null when nothing failed. */
    @SerialName("drop_failed")
    public val dropFailed: String? = null,
    /** Whether the role exists inside Postgres and can connect. False just after it was created. */
    public val ready: Boolean = false,
    /** Whether the lifetime is over. */
    public val expired: Boolean? = null,
    /** Whether this is the default role that every Postgres branch has. */
    public val default: Boolean? = null,
    /** Lifetime in seconds. Null when the role never expires. */
    public val ttl: Long? = null,
    /** The Postgres roles whose rights this role has. */
    @SerialName("inherited_roles")
    public val inheritedRoles: List<InheritedRole>? = null,
    /** Whether the role may stream changes out of the database (the Postgres attribute REPLICATION). */
    @SerialName("with_replication")
    public val withReplication: Boolean? = null,
    /** The branch to which the role belongs. */
    public val branch: ResourceRef? = null,
    /** Who created the role. */
    public val actor: Actor? = null,
    /** What happens to statements of this role that would change whole tables. */
    @SerialName("query_safety_settings")
    public val querySafetySettings: RoleQuerySafetySettings? = null,
)

/** Guards of a role against statements that would change whole tables by accident. */
@Serializable
public data class RoleQuerySafetySettings(
    /** What happens to a DELETE without a WHERE clause. */
    @SerialName("require_where_on_delete")
    public val requireWhereOnDelete: QuerySafetyMode? = null,
    /** What happens to an UPDATE without a WHERE clause. */
    @SerialName("require_where_on_update")
    public val requireWhereOnUpdate: QuerySafetyMode? = null,
)
