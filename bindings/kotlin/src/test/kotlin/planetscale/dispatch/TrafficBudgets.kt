// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
// Traffic budgets: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.CreateTrafficBudget
import planetscale.resources.ListTrafficBudgets
import planetscale.resources.ListTrafficBudgetsForQuery
import planetscale.resources.UpdateTrafficBudget
import planetscale.serial.WholeNumber
import planetscale.types.TimePeriod
import planetscale.types.TrafficBudget
import planetscale.types.TrafficBudgetMode

/** The calls of the vectors, by operation. */
internal val trafficBudgets: Map<String, Operation> =
    mapOf(
        "list_traffic_budgets_for_query" to listTrafficBudgetsForQuery(),
        "list_traffic_budgets" to listTrafficBudgets(),
        "create_traffic_budget" to createTrafficBudget(),
        "get_traffic_budget" to getTrafficBudget(),
        "update_traffic_budget" to updateTrafficBudget(),
        "delete_traffic_budget" to deleteTrafficBudget(),
    )

private fun listTrafficBudgetsForQuery(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(TrafficBudget.serializer()),
                client.trafficBudgets.listForQuery(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("fingerprint"),
                    listTrafficBudgetsForQueryParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.trafficBudgets.withRawResponse.listForQuery(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("fingerprint"),
                listTrafficBudgetsForQueryParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.trafficBudgets.allForQuery(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("fingerprint"),
                    listTrafficBudgetsForQueryParams(arguments),
                    options,
                ),
                TrafficBudget.serializer(),
            )
        },
    )

private fun listTrafficBudgetsForQueryParams(arguments: Arguments) =
    ListTrafficBudgetsForQuery(
        keyspace = arguments.query("keyspace", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun listTrafficBudgets(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(TrafficBudget.serializer()),
                client.trafficBudgets.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listTrafficBudgetsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.trafficBudgets.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listTrafficBudgetsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.trafficBudgets.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listTrafficBudgetsParams(arguments),
                    options,
                ),
                TrafficBudget.serializer(),
            )
        },
    )

private fun listTrafficBudgetsParams(arguments: Arguments) =
    ListTrafficBudgets(
        period = arguments.query("period", TimePeriod.serializer()),
        createdAt = arguments.query("created_at", String.serializer()),
        fingerprint = arguments.query("fingerprint", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createTrafficBudget(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                TrafficBudget.serializer(),
                client.trafficBudgets.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    createTrafficBudgetParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.trafficBudgets.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                createTrafficBudgetParams(arguments),
                options,
            )
        },
    )

private fun createTrafficBudgetParams(arguments: Arguments) =
    CreateTrafficBudget(
        name = arguments.body("name", String.serializer()),
        mode = arguments.body("mode", TrafficBudgetMode.serializer()),
        capacity = arguments.body("capacity", WholeNumber),
        rate = arguments.body("rate", WholeNumber),
        burst = arguments.body("burst", WholeNumber),
        concurrency = arguments.body("concurrency", WholeNumber),
        warningThreshold = arguments.body("warning_threshold", WholeNumber),
        rules = arguments.body("rules", ListSerializer(JsonElement.serializer())),
    )

private fun getTrafficBudget(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                TrafficBudget.serializer(),
                client.trafficBudgets.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.trafficBudgets.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun updateTrafficBudget(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                TrafficBudget.serializer(),
                client.trafficBudgets.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    updateTrafficBudgetParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.trafficBudgets.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                updateTrafficBudgetParams(arguments),
                options,
            )
        },
    )

private fun updateTrafficBudgetParams(arguments: Arguments) =
    UpdateTrafficBudget(
        name = arguments.body("name", String.serializer()),
        mode = arguments.body("mode", TrafficBudgetMode.serializer()),
        capacity = arguments.body("capacity", WholeNumber),
        rate = arguments.body("rate", WholeNumber),
        burst = arguments.body("burst", WholeNumber),
        concurrency = arguments.body("concurrency", WholeNumber),
        warningThreshold = arguments.body("warning_threshold", WholeNumber),
        rules = arguments.body("rules", ListSerializer(JsonElement.serializer())),
    )

private fun deleteTrafficBudget(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.trafficBudgets.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.trafficBudgets.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )
