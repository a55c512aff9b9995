// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
// Branch logs: the calls of the vectors.

package planetscale.dispatch

import planetscale.types.LogSignature

/** The calls of the vectors, by operation. */
internal val branchLogs: Map<String, Operation> =
    mapOf(
        "create_log_signature" to createLogSignature(),
    )

private fun createLogSignature(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                LogSignature.serializer(),
                client.branchLogs.createSignature(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branchLogs.withRawResponse.createSignature(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )
