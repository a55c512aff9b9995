// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
// Query patterns: the types.

@file:UseSerializers(Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Timestamp
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** A report on the query patterns of a branch, made in the background. */
@Serializable
public data class QueryPatternsReport(
    /** Identifier of the report. */
    public val id: String = "",
    /** Whether the report is in the making, ready or failed. */
    public val state: QueryPatternsReportState = QueryPatternsReportState(""),
    /** When the report was asked for. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the report was completed or failed; null while it is in the making. */
    @SerialName("finished_at")
    public val finishedAt: Instant? = null,
    /** Address of this report in the API. */
    public val url: String? = null,
    /**
     * Address in the API that the file is fetched from. It wants the same credentials and answers
     * with a redirect to a signed address on another host, which must not be given them; the file
     * there can be compressed with gzip although no header says so.
     */
    @SerialName("download_url")
    public val downloadUrl: String? = null,
    /** The user or service token that asked for the report. */
    public val actor: Actor? = null,
)

/**
 * How far a query patterns report is.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = QueryPatternsReportState.Serializer::class)
public class QueryPatternsReportState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<QueryPatternsReportState>("QueryPatternsReportState", ::QueryPatternsReportState)

    /** The words that are known. */
    public companion object {
        /** The report is in the making. */
        @JvmField
        public val PENDING: QueryPatternsReportState = QueryPatternsReportState("pending")

        /** The file is ready to be fetched. */
        @JvmField
        public val COMPLETED: QueryPatternsReportState = QueryPatternsReportState("completed")

        /** The report could not be made. */
        @JvmField
        public val FAILED: QueryPatternsReportState = QueryPatternsReportState("failed")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<QueryPatternsReportState> = listOf(PENDING, COMPLETED, FAILED)
    }
}
