// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
// Switchovers: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import planetscale.Page
import planetscale.resources.CreateSwitchover
import planetscale.resources.ListSwitchovers
import planetscale.serial.WholeNumber
import planetscale.types.Switchover

/** The calls of the vectors, by operation. */
internal val switchovers: Map<String, Operation> =
    mapOf(
        "list_switchovers" to listSwitchovers(),
        "create_switchover" to createSwitchover(),
        "get_switchover" to getSwitchover(),
    )

private fun listSwitchovers(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Switchover.serializer()),
                client.switchovers.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listSwitchoversParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.switchovers.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listSwitchoversParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.switchovers.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listSwitchoversParams(arguments),
                    options,
                ),
                Switchover.serializer(),
            )
        },
    )

private fun listSwitchoversParams(arguments: Arguments) =
    ListSwitchovers(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createSwitchover(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Switchover.serializer(),
                client.switchovers.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    createSwitchoverParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.switchovers.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                createSwitchoverParams(arguments),
                options,
            )
        },
    )

private fun createSwitchoverParams(arguments: Arguments) =
    CreateSwitchover(candidate = arguments.body("candidate", String.serializer()))

private fun getSwitchover(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Switchover.serializer(),
                client.switchovers.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.switchovers.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_succeeded" to
                    Wait<Switchover>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Switchover.serializer(),
                                client.switchovers.waitUntilSucceeded(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.switchovers.progressUntilSucceeded(
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
