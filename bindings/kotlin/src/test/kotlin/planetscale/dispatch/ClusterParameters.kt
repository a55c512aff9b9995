// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
// Cluster parameters: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import planetscale.resources.ListParameters
import planetscale.serial.Flag
import planetscale.types.ClusterParameter

/** The calls of the vectors, by operation. */
internal val clusterParameters: Map<String, Operation> =
    mapOf(
        "list_parameters" to listParameters(),
    )

private fun listParameters(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(ClusterParameter.serializer()),
                client.clusterParameters.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listParametersParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.clusterParameters.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listParametersParams(arguments),
                options,
            )
        },
    )

private fun listParametersParams(arguments: Arguments) =
    ListParameters(
        extension = arguments.query("extension", Flag),
        internal = arguments.query("internal", Flag),
    )
