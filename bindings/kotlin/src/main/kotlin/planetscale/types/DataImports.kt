// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
// Data imports: the types.

@file:UseSerializers(Flag::class, Items::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonElement
import planetscale.Word
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer

/**
 * Plan of the database that an import makes, in the words of the time when imports were introduced.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = DataImportPlan.Serializer::class)
public class DataImportPlan(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<DataImportPlan>("DataImportPlan", ::DataImportPlan)

    /** The words that are known. */
    public companion object {
        /** Development only, for trying an import out. */
        @JvmField
        public val DEVELOPER: DataImportPlan = DataImportPlan("developer")

        /** Production. */
        @JvmField
        public val SCALER_PRO: DataImportPlan = DataImportPlan("scaler_pro")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<DataImportPlan> = listOf(DEVELOPER, SCALER_PRO)
    }
}

/** What a look at an external database found. */
@Serializable
public data class DataImportSourceCheck(
    /** Whether the service could connect and sign in. When false, `error` says why. */
    @SerialName("can_connect")
    public val canConnect: Boolean = false,
    /** Whether the import needs a larger plan than the organization has. */
    @SerialName("should_upgrade")
    public val shouldUpgrade: Boolean? = null,
    /** Plan that fits the external database; hand it to start. */
    @SerialName("suggested_plan")
    public val suggestedPlan: DataImportPlan? = null,
    /** Why the connection failed, in words for a person. Empty or absent when it worked. */
    public val error: String? = null,
    /** What in the schema has to change before it can be imported. Empty when nothing has to. */
    @SerialName("lint_errors")
    public val lintErrors: List<SchemaLintError>? = null,
    /** The most connections that the import may open to the external database; hand it, or less, to start. */
    @SerialName("max_pool_size")
    public val maxPoolSize: Long? = null,
    /** What the check says about the single tables. */
    @SerialName("table_statuses")
    public val tableStatuses: JsonElement? = null,
    /** The external database that was looked at, without its credentials. */
    @SerialName("data_source")
    public val dataSource: DataImportSource? = null,
)
