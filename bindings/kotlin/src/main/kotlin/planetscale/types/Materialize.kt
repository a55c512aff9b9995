// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
// Materialize: the types.

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** One target table of a Materialize workflow. */
@Serializable
public data class MaterializeTableSettings(
    /** Name of the table in the target keyspace. */
    @SerialName("target_table")
    public val targetTable: String,
    /**
     * SELECT statement over one table of the source that gives the rows of the target. Vitess
     * allows no joins, and expressions need names.
     */
    @SerialName("source_expression")
    public val sourceExpression: String,
    /**
     * `copy` to create the target table like the source table, or the CREATE TABLE statement to
     * create it with. The table must exist already when left out.
     */
    @SerialName("create_ddl")
    public val createDdl: String? = null,
)
