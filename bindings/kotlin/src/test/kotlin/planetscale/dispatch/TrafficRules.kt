// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
// Traffic rules: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import planetscale.resources.CreateTrafficRule
import planetscale.types.TrafficRule
import planetscale.types.TrafficRuleKind

/** The calls of the vectors, by operation. */
internal val trafficRules: Map<String, Operation> =
    mapOf(
        "create_traffic_rule" to createTrafficRule(),
        "delete_traffic_rule" to deleteTrafficRule(),
    )

private fun createTrafficRule(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                TrafficRule.serializer(),
                client.trafficRules.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("budget_id"),
                    createTrafficRuleParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.trafficRules.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("budget_id"),
                createTrafficRuleParams(arguments),
                options,
            )
        },
    )

private fun createTrafficRuleParams(arguments: Arguments) =
    CreateTrafficRule(
        kind = arguments.body("kind", TrafficRuleKind.serializer()),
        keyspace = arguments.body("keyspace", String.serializer()),
        fingerprint = arguments.body("fingerprint", String.serializer()),
        tags = arguments.body("tags", ListSerializer(JsonElement.serializer())),
    )

private fun deleteTrafficRule(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.trafficRules.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("budget_id"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.trafficRules.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("budget_id"),
                arguments.pathText("id"),
                options,
            )
        },
    )
