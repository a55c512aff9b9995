// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
// Traffic budgets: the types.

@file:UseSerializers(Decimal::class, Items::class, Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Decimal
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/**
 * Limits to what part of the queries of a Postgres branch may use of its server.
 *
 * A query that several budgets apply to must keep to all of them. The cost of a query is estimated
 * from its last runs before it is let through.
 */
@Serializable
public data class TrafficBudget(
    /** Identifier of the budget. The messages about blocked queries name it. */
    public val id: String = "",
    /** Name of the budget for people. */
    public val name: String = "",
    /** What happens to queries beyond the limits. */
    public val mode: TrafficBudgetMode = TrafficBudgetMode(""),
    /**
     * How much use above `rate` can be saved up for bursts, in percent of one second of the whole
     * server, from 0 to 6000. Null when there is no limit.
     */
    public val capacity: Double? = null,
    /**
     * How much of the whole server the queries may use over time, in percent from 0 to 100.
     * Saved-up capacity refills at this rate. Null when there is no limit.
     */
    public val rate: Double? = null,
    /**
     * The most that a single query may use, in percent of one second of the whole server, from 0 to
     * 6000. Null when there is no limit.
     */
    public val burst: Double? = null,
    /**
     * How much of the worker processes the queries may hold at a time, in percent from 0 to 100.
     * Null when there is no limit.
     */
    public val concurrency: Double? = null,
    /**
     * Share of `capacity`, `burst` and `concurrency`, in percent from 0 to 100, from which on
     * queries get a warning before they are blocked. For the mode `enforce`. Null when none is set.
     */
    @SerialName("warning_threshold")
    public val warningThreshold: Double? = null,
    /** Who created the budget. */
    public val actor: Actor? = null,
    /** The rules that say which queries the budget is for. */
    public val rules: List<TrafficRule>? = null,
    /** When the budget was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the budget was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
)

/**
 * What happens to queries that go beyond the limits of a traffic budget.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = TrafficBudgetMode.Serializer::class)
public class TrafficBudgetMode(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<TrafficBudgetMode>("TrafficBudgetMode", ::TrafficBudgetMode)

    /** The words that are known. */
    public companion object {
        /** They are blocked, with an error of SQLSTATE 53000 that names the budget and the limit, and are counted. */
        @JvmField
        public val ENFORCE: TrafficBudgetMode = TrafficBudgetMode("enforce")

        /** They run, with a notice that they would have been blocked, and are counted. */
        @JvmField
        public val WARN: TrafficBudgetMode = TrafficBudgetMode("warn")

        /** The budget does nothing and counts nothing. */
        @JvmField
        public val OFF: TrafficBudgetMode = TrafficBudgetMode("off")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<TrafficBudgetMode> = listOf(ENFORCE, WARN, OFF)
    }
}
