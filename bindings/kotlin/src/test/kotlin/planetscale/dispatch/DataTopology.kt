// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
// Data topologies: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.json.JsonObject
import planetscale.resources.UpdateDataTopology
import planetscale.types.NekiDataTopology

/** The calls of the vectors, by operation. */
internal val dataTopology: Map<String, Operation> =
    mapOf(
        "get_data_topology" to getDataTopology(),
        "update_data_topology" to updateDataTopology(),
    )

private fun getDataTopology(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiDataTopology.serializer(),
                client.dataTopology.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.dataTopology.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun updateDataTopology(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiDataTopology.serializer(),
                client.dataTopology.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    updateDataTopologyParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.dataTopology.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                updateDataTopologyParams(arguments),
                options,
            )
        },
    )

private fun updateDataTopologyParams(arguments: Arguments) =
    UpdateDataTopology(
        dataTopology = requireNotNull(arguments.body("data_topology", JsonObject.serializer())),
    )
