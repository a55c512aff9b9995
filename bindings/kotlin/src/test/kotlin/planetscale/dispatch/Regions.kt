// Generated from api/resources/regions.yaml by `cargo xtask codegen`. Do not edit.
// Regions: the calls of the vectors.

package planetscale.dispatch

import planetscale.Page
import planetscale.resources.ListPublicRegions
import planetscale.serial.WholeNumber
import planetscale.types.Region

/** The calls of the vectors, by operation. */
internal val regions: Map<String, Operation> =
    mapOf(
        "list_public_regions" to listPublicRegions(),
    )

private fun listPublicRegions(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Region.serializer()),
                client.regions.list(listPublicRegionsParams(arguments), options),
            )
        },
        raw = { client, arguments, options ->
            client.regions.withRawResponse.list(listPublicRegionsParams(arguments), options)
        },
        all = { client, arguments, options ->
            Listing(
                client.regions.all(listPublicRegionsParams(arguments), options),
                Region.serializer(),
            )
        },
    )

private fun listPublicRegionsParams(arguments: Arguments) =
    ListPublicRegions(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )
