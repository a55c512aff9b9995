// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
// Traffic rules: the types.

@file:UseSerializers(Items::class, Timestamp::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import planetscale.Word
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/** A rule that says which queries a traffic budget is for. */
@Serializable
public data class TrafficRule(
    /** Identifier of the rule. */
    public val id: String = "",
    /** Whether the budget is shared by all queries of the rule or kept for each value of its tags. */
    public val kind: TrafficRuleKind = TrafficRuleKind(""),
    /** Tags that queries must carry, all of them. Empty for a rule about one query pattern. */
    public val tags: List<TrafficRuleTag>? = null,
    /** Fingerprint of the query pattern that the rule is about. Null or absent for a rule by tags. */
    public val fingerprint: String? = null,
    /** Keyspace that the query runs in. Null or absent for a rule by tags. */
    public val keyspace: String? = null,
    /** Who created the rule. */
    public val actor: Actor? = null,
    /** The query pattern as HTML with its syntax highlighted. Null or empty for a rule by tags. */
    @SerialName("syntax_highlighted_sql")
    public val syntaxHighlightedSql: String? = null,
    /** When the rule was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the rule was last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
)

/**
 * How a traffic rule counts the queries that it holds for.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = TrafficRuleKind.Serializer::class)
public class TrafficRuleKind(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<TrafficRuleKind>("TrafficRuleKind", ::TrafficRuleKind)

    /** The words that are known. */
    public companion object {
        /** All of them together share the budget. */
        @JvmField
        public val MATCH: TrafficRuleKind = TrafficRuleKind("match")

        /** Each value of its tags has the budget to itself, such as each user or each tenant. */
        @JvmField
        public val EACH: TrafficRuleKind = TrafficRuleKind("each")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<TrafficRuleKind> = listOf(MATCH, EACH)
    }
}

/**
 * A tag that queries must carry for a traffic rule to hold for them.
 *
 * Applications put tags into comments of their SQL; some come from the connection, such as
 * `username`, `application_name` and `remote_address`.
 */
@Serializable
public data class TrafficRuleTag(
    /** Identifier of the tag's key, as the list of query tags has it. */
    @SerialName("key_id")
    public val keyId: String? = null,
    /** Key of the tag, such as `app` or `username`. */
    public val key: String = "",
    /** Value of the tag that the rule looks for. */
    public val value: String = "",
    /** Whether the tag comes from a comment in the SQL or from the service. */
    public val source: QueryTagSource? = null,
)
