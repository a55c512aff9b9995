// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
// Anomalies: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import planetscale.Page
import planetscale.resources.ListBranchAnomalies
import planetscale.serial.WholeNumber
import planetscale.types.Anomaly
import planetscale.types.TimePeriod

/** The calls of the vectors, by operation. */
internal val anomalies: Map<String, Operation> =
    mapOf(
        "list_branch_anomalies" to listBranchAnomalies(),
        "get_branch_anomaly" to getBranchAnomaly(),
    )

private fun listBranchAnomalies(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Anomaly.serializer()),
                client.anomalies.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchAnomaliesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.anomalies.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listBranchAnomaliesParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.anomalies.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchAnomaliesParams(arguments),
                    options,
                ),
                Anomaly.serializer(),
            )
        },
    )

private fun listBranchAnomaliesParams(arguments: Arguments) =
    ListBranchAnomalies(
        from = arguments.query("from", String.serializer()),
        to = arguments.query("to", String.serializer()),
        period = arguments.query("period", TimePeriod.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getBranchAnomaly(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Anomaly.serializer(),
                client.anomalies.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.anomalies.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )
