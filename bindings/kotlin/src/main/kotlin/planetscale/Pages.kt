package planetscale

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * All items of a list, over all its pages.
 *
 * Nothing is sent before it is collected, and each collection asks anew. Pages are fetched ahead of the reader; what is
 * under way ends with the collection, also when that ends early.
 *
 * ```kotlin
 * client.branches.all("acme", "shop").collect { println(it.name) }
 * val production = client.branches.all("acme", "shop").firstOrNull { it.production }
 * ```
 */
public class Pages<T> private constructor(
    private val pages: Flow<Page<T>>,
    items: Flow<T>,
) : Flow<T> by items {
    /** A list of these pages, for fakes in tests: `Pages(flowOf(Page(listOf(branch))))`. */
    public constructor(pages: Flow<Page<T>>) : this(
        pages,
        flow { pages.collect { page -> page.data.forEach { emit(it) } } },
    )

    /** The same list page by page, with the numbers and totals of each. */
    public fun pages(): Flow<Page<T>> = pages
}
