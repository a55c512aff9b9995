// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
// Gates: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.resources.GetGate
import planetscale.resources.UpdateGate
import planetscale.serial.Flag
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.types.Gate

/** The calls of the vectors, by operation. */
internal val gates: Map<String, Operation> =
    mapOf(
        "get_gate" to getGate(),
        "update_gate" to updateGate(),
    )

private fun getGate(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Gate.serializer(),
                client.gates.get(
                    arguments.path("organization"),
                    arguments.pathText("export"),
                    getGateParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.gates.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("export"),
                getGateParams(arguments),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_unlocked" to
                    Wait<Gate>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Gate.serializer(),
                                client.gates.waitUntilUnlocked(
                                    arguments.path("organization"),
                                    arguments.pathText("export"),
                                    requireNotNull(arguments.query("day", String.serializer())),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.gates.progressUntilUnlocked(
                                arguments.path("organization"),
                                arguments.pathText("export"),
                                requireNotNull(arguments.query("day", String.serializer())),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun getGateParams(arguments: Arguments) =
    GetGate(day = requireNotNull(arguments.query("day", String.serializer())))

private fun updateGate(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Gate.serializer(),
                client.gates.update(
                    arguments.path("organization"),
                    arguments.pathText("export"),
                    updateGateParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.gates.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("export"),
                updateGateParams(arguments),
                options,
            )
        },
    )

private fun updateGateParams(arguments: Arguments) =
    UpdateGate(
        from = arguments.query("from", Timestamp),
        default = arguments.query("default", Flag),
        gateNumber = arguments.bodyOrNull("gate-number", WholeNumber),
        closedAt = arguments.body("closed_at", ListSerializer(Timestamp)),
    )
