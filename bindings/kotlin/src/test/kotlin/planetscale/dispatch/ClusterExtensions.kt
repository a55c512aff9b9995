// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
// Cluster extensions: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import planetscale.types.ClusterExtension

/** The calls of the vectors, by operation. */
internal val clusterExtensions: Map<String, Operation> =
    mapOf(
        "list_extensions" to listExtensions(),
    )

private fun listExtensions(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(ClusterExtension.serializer()),
                client.clusterExtensions.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.clusterExtensions.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )
