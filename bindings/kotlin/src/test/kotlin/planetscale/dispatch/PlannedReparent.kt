// Generated from api/resources/planned_reparent.yaml by `cargo xtask codegen`. Do not edit.
// Planned reparents: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import planetscale.resources.PlannedReparentCreate
import planetscale.types.VtctldOperation

/** The calls of the vectors, by operation. */
internal val plannedReparent: Map<String, Operation> =
    mapOf(
        "planned_reparent_create" to plannedReparentCreate(),
        "planned_reparent_get" to plannedReparentGet(),
    )

private fun plannedReparentCreate(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldOperation.serializer(),
                client.plannedReparent.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    plannedReparentCreateParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.plannedReparent.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                plannedReparentCreateParams(arguments),
                options,
            )
        },
    )

private fun plannedReparentCreateParams(arguments: Arguments) =
    PlannedReparentCreate(
        keyspace = requireNotNull(arguments.body("keyspace", String.serializer())),
        shard = requireNotNull(arguments.body("shard", String.serializer())),
        newPrimary = requireNotNull(arguments.body("new_primary", String.serializer())),
    )

private fun plannedReparentGet(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldOperation.serializer(),
                client.plannedReparent.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.plannedReparent.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_completed" to
                    Wait<VtctldOperation>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                VtctldOperation.serializer(),
                                client.plannedReparent.waitUntilCompleted(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.plannedReparent.progressUntilCompleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("id"),
                                options,
                            )
                        },
                    ),
            ),
    )
