// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
// Bouncers: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.CreateBouncer
import planetscale.resources.ListBouncers
import planetscale.serial.WholeNumber
import planetscale.types.Bouncer
import planetscale.types.BouncerTarget

/** The calls of the vectors, by operation. */
internal val bouncers: Map<String, Operation> =
    mapOf(
        "list_bouncers" to listBouncers(),
        "create_bouncer" to createBouncer(),
        "get_bouncer" to getBouncer(),
        "delete_bouncer" to deleteBouncer(),
    )

private fun listBouncers(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Bouncer.serializer()),
                client.bouncers.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBouncersParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.bouncers.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listBouncersParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.bouncers.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBouncersParams(arguments),
                    options,
                ),
                Bouncer.serializer(),
            )
        },
    )

private fun listBouncersParams(arguments: Arguments) =
    ListBouncers(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createBouncer(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Bouncer.serializer(),
                client.bouncers.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    createBouncerParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.bouncers.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                createBouncerParams(arguments),
                options,
            )
        },
    )

private fun createBouncerParams(arguments: Arguments) =
    CreateBouncer(
        name = arguments.body("name", String.serializer()),
        target = arguments.body("target", BouncerTarget.serializer()),
        bouncerSize = arguments.body("bouncer_size", String.serializer()),
        replicasPerCell = arguments.body("replicas_per_cell", WholeNumber),
    )

private fun getBouncer(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Bouncer.serializer(),
                client.bouncers.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("bouncer"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.bouncers.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("bouncer"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_deleted" to
                    Wait<Bouncer>(
                        wait = { client, arguments, options ->
                            client.bouncers.waitUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("bouncer"),
                                options,
                            )
                            JsonNull
                        },
                        progress = { client, arguments, options ->
                            client.bouncers.progressUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("bouncer"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun deleteBouncer(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.bouncers.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("bouncer"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.bouncers.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("bouncer"),
                options,
            )
        },
    )
