// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
// Schema recommendations: the types.

@file:UseSerializers(Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** A deploy request that something else refers to. */
@Serializable
public data class DeployRequestRef(
    /** Identifier of the deploy request. */
    public val id: String = "",
    /** Identifier of the branch that the deploy request carries over. */
    @SerialName("branch_id")
    public val branchId: String = "",
    /** Number of the deploy request within its database, which is what calls take. */
    public val number: Long = 0,
)

/** One improvement of the schema of a database, with the reason and the statement for it. */
@Serializable
public data class SchemaRecommendation(
    /** Identifier of the recommendation. */
    public val id: String = "",
    /** Address of its page in the web application. */
    @SerialName("html_url")
    public val htmlUrl: String? = null,
    /** What is recommended, in one line. */
    public val title: String = "",
    /** Name of the table that it is about. */
    @SerialName("table_name")
    public val tableName: String? = null,
    /**
     * Name of the keyspace that the table is in (MySQL). On Postgres, which has no keyspaces, it
     * may be null or absent.
     */
    public val keyspace: String? = null,
    /** The SQL statement that would carry out the recommendation. */
    @SerialName("ddl_statement")
    public val ddlStatement: String? = null,
    /** Number of the recommendation, counting up within the database. */
    public val number: Long = 0,
    /** Whether it still waits to be dealt with, and if not, how it ended. */
    public val state: SchemaRecommendationState = SchemaRecommendationState(""),
    /** What kind of improvement it is. */
    @SerialName("recommendation_type")
    public val recommendationType: SchemaRecommendationType = SchemaRecommendationType(""),
    /** When the service first made it. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When anything about it last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** When the schema was found to follow it; null if that has not happened. */
    @SerialName("applied_at")
    public val appliedAt: Instant? = null,
    /** When somebody dismissed it; null if nobody did. */
    @SerialName("dismissed_at")
    public val dismissedAt: Instant? = null,
    /** The deploy request that carried it out; null if none did, and always on Postgres. */
    @SerialName("closed_by_deploy_request")
    public val closedByDeployRequest: DeployRequestRef? = null,
    /** Who dismissed it; null if nobody did. */
    @SerialName("dismissed_by")
    public val dismissedBy: Actor? = null,
)

/**
 * Which recommendations a list is to hold.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = SchemaRecommendationFilter.Serializer::class)
public class SchemaRecommendationFilter(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<SchemaRecommendationFilter>("SchemaRecommendationFilter", ::SchemaRecommendationFilter)

    /** The words that are known. */
    public companion object {
        /** Those that still wait to be dealt with. */
        @JvmField
        public val OPEN: SchemaRecommendationFilter = SchemaRecommendationFilter("open")

        /** Those that were applied, were dismissed or went stale. */
        @JvmField
        public val CLOSED: SchemaRecommendationFilter = SchemaRecommendationFilter("closed")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<SchemaRecommendationFilter> = listOf(OPEN, CLOSED)
    }
}

/**
 * How a recommendation has fared.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = SchemaRecommendationState.Serializer::class)
public class SchemaRecommendationState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<SchemaRecommendationState>("SchemaRecommendationState", ::SchemaRecommendationState)

    /** The words that are known. */
    public companion object {
        /** Not dealt with yet. */
        @JvmField
        public val OPEN: SchemaRecommendationState = SchemaRecommendationState("open")

        /** The schema follows it now. */
        @JvmField
        public val APPLIED: SchemaRecommendationState = SchemaRecommendationState("applied")

        /** Somebody decided against it. */
        @JvmField
        public val DISMISSED: SchemaRecommendationState = SchemaRecommendationState("dismissed")

        /** The schema or the traffic has changed so that it no longer holds. */
        @JvmField
        public val STALE: SchemaRecommendationState = SchemaRecommendationState("stale")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<SchemaRecommendationState> = listOf(OPEN, APPLIED, DISMISSED, STALE)
    }
}

/**
 * What kind of improvement a recommendation proposes.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = SchemaRecommendationType.Serializer::class)
public class SchemaRecommendationType(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<SchemaRecommendationType>("SchemaRecommendationType", ::SchemaRecommendationType)

    /** The words that are known. */
    public companion object {
        /** Drop a table that no query uses. */
        @JvmField
        public val UNUSED_TABLE: SchemaRecommendationType = SchemaRecommendationType("unused_table")

        /** Drop an index that no query uses. */
        @JvmField
        public val UNUSED_INDEX: SchemaRecommendationType = SchemaRecommendationType("unused_index")

        /** Drop an index that another one already covers. */
        @JvmField
        public val DUPLICATE_INDEX: SchemaRecommendationType = SchemaRecommendationType("duplicate_index")

        /** Widen a key column whose numbers are about to run out. */
        @JvmField
        public val SEQUENCE_OVERFLOW: SchemaRecommendationType = SchemaRecommendationType("sequence_overflow")

        /** Widen a column that refers to a key whose numbers are about to run out. */
        @JvmField
        public val SEQUENCE_OVERFLOW_FOREIGN_KEY: SchemaRecommendationType =
            SchemaRecommendationType("sequence_overflow_foreign_key")

        /** Add an index that would speed up a query of this database. */
        @JvmField
        public val NEW_INDEX: SchemaRecommendationType = SchemaRecommendationType("new_index")

        /** Move a table to a character set that holds all of Unicode. */
        @JvmField
        public val ENCODING_UPGRADE: SchemaRecommendationType = SchemaRecommendationType("encoding_upgrade")

        /** Rebuild a table that takes up far more space than its rows need. */
        @JvmField
        public val BLOATED_TABLE: SchemaRecommendationType = SchemaRecommendationType("bloated_table")

        /** Rebuild an index that takes up far more space than its entries need. */
        @JvmField
        public val BLOATED_INDEX: SchemaRecommendationType = SchemaRecommendationType("bloated_index")

        /** Something about an index, in a less exact word that the service also uses. */
        @JvmField
        public val INDEX: SchemaRecommendationType = SchemaRecommendationType("index")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<SchemaRecommendationType> =
            listOf(
                UNUSED_TABLE,
                UNUSED_INDEX,
                DUPLICATE_INDEX,
                SEQUENCE_OVERFLOW,
                SEQUENCE_OVERFLOW_FOREIGN_KEY,
                NEW_INDEX,
                ENCODING_UPGRADE,
                BLOATED_TABLE,
                BLOATED_INDEX,
                INDEX,
            )
    }
}
