// Generated from api/resources by `cargo xtask codegen`. Do not edit.
// The calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale

/**
 * The functions that have the lines of a call of docs/reference, by operation: the compiler has read them, and tests can
 * run them.
 */
internal val snippets: Map<String, suspend (PlanetScale) -> Unit> =
    listOf(
        gates,
        rides,
        tickets,
    ).fold(emptyMap()) { all, some -> all + some }
