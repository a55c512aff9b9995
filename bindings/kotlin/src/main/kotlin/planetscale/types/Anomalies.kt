// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
// Anomalies: the types.

@file:UseSerializers(Decimal::class, Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Decimal
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** A stretch of time in which the primary of a branch used its resources in an unusual way. */
@Serializable
public data class Anomaly(
    /** Identifier of the anomaly. */
    public val id: String = "",
    /** When the unusual use began. */
    @SerialName("period_start")
    public val periodStart: Instant? = null,
    /**
     * When the unusual use ended; the latest moment looked at while the anomaly is active. Null or
     * absent when not known.
     */
    @SerialName("period_end")
    public val periodEnd: Instant? = null,
    /** How many minutes of the period were beyond what is usual. */
    @SerialName("minutes_in_violation")
    public val minutesInViolation: Long? = null,
    /** Whether the anomaly is still going on. */
    public val active: Boolean? = null,
    /** Length of the period in seconds. */
    public val duration: Double? = null,
    /** Start of the window to look at metrics for, some time before the anomaly. */
    @SerialName("metrics_start")
    public val metricsStart: Instant? = null,
    /** End of the window to look at metrics for, some time after the anomaly. Null or absent when not known. */
    @SerialName("metrics_end")
    public val metricsEnd: Instant? = null,
    /**
     * The queries whose load moved along with the anomaly. Null or absent when they are not worked
     * out, as in a list.
     */
    public val correlations: List<AnomalyCorrelation>? = null,
)

/** A query pattern whose load moved along with an anomaly, and so may have caused it. */
@Serializable
public data class AnomalyCorrelation(
    /** Identifier of the correlation. */
    public val id: String = "",
    /**
     * Coefficient of the correlation between the query and the anomaly. The nearer to 1, the closer
     * they moved together.
     */
    public val r: Double? = null,
    /** Keyspace the query ran in; on Postgres the database. */
    public val keyspace: String? = null,
    /** Fingerprint of the query pattern, which query insights take as `{fingerprint}`. */
    public val fingerprint: String = "",
    /** SQL of the pattern, with placeholders in place of values. */
    @SerialName("normalized_sql")
    public val normalizedSql: String? = null,
    /** The same SQL as HTML with its syntax highlighted. */
    @SerialName("syntax_highlighted_sql")
    public val syntaxHighlightedSql: String? = null,
    /** Kind of node the query ran on. */
    @SerialName("tablet_type")
    public val tabletType: TabletType? = null,
)

/**
 * What a node does in its cluster.
 *
 * The words are those of Vitess, where a node is called a tablet.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = TabletType.Serializer::class)
public class TabletType(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<TabletType>("TabletType", ::TabletType)

    /** The words that are known. */
    public companion object {
        /** The node that takes writes. */
        @JvmField
        public val PRIMARY: TabletType = TabletType("primary")

        /** A copy that serves reads and can take over as primary. */
        @JvmField
        public val REPLICA: TabletType = TabletType("replica")

        /** A copy for batch work and analysis only, which never takes over. */
        @JvmField
        public val RDONLY: TabletType = TabletType("rdonly")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<TabletType> = listOf(PRIMARY, REPLICA, RDONLY)
    }
}
