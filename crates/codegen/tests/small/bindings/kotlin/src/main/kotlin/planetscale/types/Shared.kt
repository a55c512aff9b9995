// Generated from api/api.yaml by `cargo xtask codegen`. Do not edit.
// Shared: the types.

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Somebody. */
@Serializable
public data class Person(
    /** Identifier of the person. */
    public val id: String = "",
    /** Name to show. */
    @SerialName("display_name")
    public val displayName: String? = null,
)
