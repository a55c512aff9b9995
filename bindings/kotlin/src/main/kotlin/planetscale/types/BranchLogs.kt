// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
// Branch logs: the types.

package planetscale.types

import kotlinx.serialization.Serializable
import planetscale.Secret

/** A signed address for reading the logs of a branch. */
@Serializable
public data class LogSignature(
    /**
     * The address. Whoever has it can read the logs until it expires, so treat it like a password.
     * A secret: nothing of this package prints it.
     */
    public val url: Secret = Secret(""),
)
