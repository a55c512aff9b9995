// Generated from api/resources/regions.yaml by `cargo xtask codegen`. Do not edit.
// Regions: a method an operation.

package planetscale.resources

import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.query
import planetscale.types.Region

/**
 * The regions of the cloud providers in which PlanetScale runs databases, whatever the
 * organization.
 *
 * Which of them an organization or a database can use is listed with organizations and databases.
 */
public interface Regions {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawRegions
        get() = RawRegions(transport)

    /**
     * List all regions of the service.
     *
     * Returns every public region with its provider, place and addresses, page by page. Where a
     * region stands without an organization, the flags for its engines and for the default are
     * absent.
     *
     * `GET /regions`
     *
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Region].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        params: ListPublicRegions = ListPublicRegions(),
        options: RequestOptions? = null,
    ): Page<Region> = withRawResponse.list(params, options).decoded()

    /** [Regions.list] without params. */
    public suspend fun list(options: RequestOptions?): Page<Region> = list(ListPublicRegions(), options)

    /**
     * List all regions of the service: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /regions`
     *
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Region]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        params: ListPublicRegions = ListPublicRegions(),
        options: RequestOptions? = null,
    ): Pages<Region> =
        transport.all("list_public_regions", emptyList(), params.toQuery(), null, options, Region.serializer())

    /** [Regions.all] without params. */
    public fun all(options: RequestOptions?): Pages<Region> = all(ListPublicRegions(), options)
}

internal class RegionsCalls(
    override val calls: Transport,
) : Regions, Real

/** The calls of [Regions], which give the whole answer: its status, its headers and what it says. */
public class RawRegions internal constructor(
    private val transport: Transport,
) {
    /** [Regions.list] with the whole answer. */
    public suspend fun list(
        params: ListPublicRegions = ListPublicRegions(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Region>> =
        transport.send(
            "list_public_regions",
            emptyList(),
            params.toQuery(),
            null,
            options,
            Replies.page(Region.serializer()),
        )

    /** [Regions.list] without params. */
    public suspend fun list(options: RequestOptions?): RawResponse<Page<Region>> = list(ListPublicRegions(), options)
}

/** Arguments of [Regions.list]. */
public data class ListPublicRegions @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}
