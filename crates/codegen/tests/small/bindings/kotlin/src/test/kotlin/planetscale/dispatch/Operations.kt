// Generated from api/resources by `cargo xtask codegen`. Do not edit.
// The calls of the vectors.

package planetscale.dispatch

/** The calls of the vectors, by operation. */
internal val operations: Map<String, Operation> =
    listOf(
        gates,
        rides,
        tickets,
    ).fold(emptyMap()) { all, some -> all + some }
