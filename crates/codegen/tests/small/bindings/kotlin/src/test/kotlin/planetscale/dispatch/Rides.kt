// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
// Rides: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.MapSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import planetscale.Page
import planetscale.Scalar
import planetscale.Secret
import planetscale.resources.CreateRide
import planetscale.resources.ListRides
import planetscale.serial.Decimal
import planetscale.serial.Flag
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.types.Ride
import planetscale.types.RideKind
import planetscale.types.WheelInput

/** The calls of the vectors, by operation. */
internal val rides: Map<String, Operation> =
    mapOf(
        "list_rides" to listRides(),
        "create_ride" to createRide(),
        "get_ride" to getRide(),
        "delete_ride" to deleteRide(),
    )

private fun listRides(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Ride.serializer()),
                client.rides.list(
                    arguments.path("organization"),
                    arguments.pathText("branch"),
                    listRidesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.rides.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("branch"),
                listRidesParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.rides.all(
                    arguments.path("organization"),
                    arguments.pathText("branch"),
                    listRidesParams(arguments),
                    options,
                ),
                Ride.serializer(),
            )
        },
    )

private fun listRidesParams(arguments: Arguments) =
    ListRides(
        since = requireNotNull(arguments.query("since", Timestamp)),
        kinds = arguments.query("kinds", ListSerializer(RideKind.serializer())),
        tags = arguments.query("tags", ListSerializer(String.serializer())),
        timeout = arguments.query("timeout", Decimal),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createRide(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Ride.serializer(),
                client.rides.create(
                    arguments.path("organization"),
                    arguments.pathText("branch"),
                    createRideParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.rides.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("branch"),
                createRideParams(arguments),
                options,
            )
        },
    )

private fun createRideParams(arguments: Arguments) =
    CreateRide(
        name = requireNotNull(arguments.body("name", String.serializer())),
        kind = requireNotNull(arguments.body("kind", RideKind.serializer())),
        height = requireNotNull(arguments.body("height", WholeNumber)),
        speed = requireNotNull(arguments.body("speed", Decimal)),
        open = requireNotNull(arguments.body("open", Flag)),
        openedAt = requireNotNull(arguments.body("opened_at", Timestamp)),
        wheels = requireNotNull(arguments.body("wheels", ListSerializer(WheelInput.serializer()))),
        note = arguments.bodyOrNull("note", String.serializer()),
        ownerId = arguments.body("owner_id", String.serializer()),
        code = arguments.body("code", Secret.serializer()),
        closesAt = arguments.bodyOrNull("closes_at", Timestamp),
        kinds = arguments.body("kinds", ListSerializer(RideKind.serializer())),
        names = arguments.bodyOrNull("names", ListSerializer(String.serializer())),
        options = arguments.body("options", JsonObject.serializer()),
        value = arguments.body("value", JsonElement.serializer()),
        labels = arguments.body("labels", MapSerializer(String.serializer(), String.serializer())),
        answer = arguments.body("answer", Scalar.serializer()),
        pages = arguments.body("pages", WholeNumber),
    )

private fun getRide(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Ride.serializer(),
                client.rides.get(
                    arguments.path("organization"),
                    arguments.pathText("branch"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.rides.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("branch"),
                arguments.pathNumber("number"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_open" to
                    Wait<Ride>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Ride.serializer(),
                                client.rides.waitUntilOpen(
                                    arguments.path("organization"),
                                    arguments.pathText("branch"),
                                    arguments.pathNumber("number"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.rides.progressUntilOpen(
                                arguments.path("organization"),
                                arguments.pathText("branch"),
                                arguments.pathNumber("number"),
                                options,
                            )
                        },
                    ),
                "wait_until_gone" to
                    Wait<Ride>(
                        wait = { client, arguments, options ->
                            client.rides.waitUntilGone(
                                arguments.path("organization"),
                                arguments.pathText("branch"),
                                arguments.pathNumber("number"),
                                options,
                            )
                            JsonNull
                        },
                        progress = { client, arguments, options ->
                            client.rides.progressUntilGone(
                                arguments.path("organization"),
                                arguments.pathText("branch"),
                                arguments.pathNumber("number"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun deleteRide(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.rides.delete(
                arguments.path("organization"),
                arguments.pathText("branch"),
                arguments.pathNumber("number"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.rides.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("branch"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )
