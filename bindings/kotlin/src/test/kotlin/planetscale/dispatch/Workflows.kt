// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
// Workflows: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.Page
import planetscale.resources.CreateWorkflow
import planetscale.resources.ListWorkflows
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.OnDdl
import planetscale.types.Workflow

/** The calls of the vectors, by operation. */
internal val workflows: Map<String, Operation> =
    mapOf(
        "list_workflows" to listWorkflows(),
        "create_workflow" to createWorkflow(),
        "get_workflow" to getWorkflow(),
        "workflow_cancel" to workflowCancel(),
        "workflow_complete" to workflowComplete(),
        "workflow_cutover" to workflowCutover(),
        "workflow_retry" to workflowRetry(),
        "workflow_reverse_cutover" to workflowReverseCutover(),
        "workflow_reverse_traffic" to workflowReverseTraffic(),
        "workflow_switch_primaries" to workflowSwitchPrimaries(),
        "workflow_switch_replicas" to workflowSwitchReplicas(),
        "verify_workflow" to verifyWorkflow(),
    )

private fun listWorkflows(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Workflow.serializer()),
                client.workflows.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listWorkflowsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.workflows.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                listWorkflowsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.workflows.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listWorkflowsParams(arguments),
                    options,
                ),
                Workflow.serializer(),
            )
        },
    )

private fun listWorkflowsParams(arguments: Arguments) =
    ListWorkflows(
        between = arguments.query("between", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createWorkflow(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Workflow.serializer(),
                client.workflows.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    createWorkflowParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.workflows.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                createWorkflowParams(arguments),
                options,
            )
        },
    )

private fun createWorkflowParams(arguments: Arguments) =
    CreateWorkflow(
        name = requireNotNull(arguments.body("name", String.serializer())),
        sourceKeyspace = requireNotNull(arguments.body("source_keyspace", String.serializer())),
        targetKeyspace = requireNotNull(arguments.body("target_keyspace", String.serializer())),
        tables = requireNotNull(arguments.body("tables", ListSerializer(String.serializer()))),
        globalKeyspace = arguments.bodyOrNull("global_keyspace", String.serializer()),
        deferSecondaryKeys = arguments.bodyOrNull("defer_secondary_keys", Flag),
        onDdl = arguments.bodyOrNull("on_ddl", OnDdl.serializer()),
        branchName = arguments.body("branch_name", String.serializer()),
    )

private fun getWorkflow(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Workflow.serializer(),
                client.workflows.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.workflows.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_running" to
                    Wait<Workflow>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Workflow.serializer(),
                                client.workflows.waitUntilRunning(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathNumber("number"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.workflows.progressUntilRunning(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathNumber("number"),
                                options,
                            )
                        },
                    ),
                "wait_until_verified" to
                    Wait<Workflow>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Workflow.serializer(),
                                client.workflows.waitUntilVerified(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathNumber("number"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.workflows.progressUntilVerified(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathNumber("number"),
                                options,
                            )
                        },
                    ),
                "wait_until_replicas_switched" to
                    Wait<Workflow>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Workflow.serializer(),
                                client.workflows.waitUntilReplicasSwitched(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathNumber("number"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.workflows.progressUntilReplicasSwitched(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathNumber("number"),
                                options,
                            )
                        },
                    ),
                "wait_until_primaries_switched" to
                    Wait<Workflow>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Workflow.serializer(),
                                client.workflows.waitUntilPrimariesSwitched(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathNumber("number"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.workflows.progressUntilPrimariesSwitched(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathNumber("number"),
                                options,
                            )
                        },
                    ),
                "wait_until_cut_over" to
                    Wait<Workflow>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Workflow.serializer(),
                                client.workflows.waitUntilCutOver(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathNumber("number"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.workflows.progressUntilCutOver(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathNumber("number"),
                                options,
                            )
                        },
                    ),
                "wait_until_completed" to
                    Wait<Workflow>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Workflow.serializer(),
                                client.workflows.waitUntilCompleted(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathNumber("number"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.workflows.progressUntilCompleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathNumber("number"),
                                options,
                            )
                        },
                    ),
                "wait_until_cancelled" to
                    Wait<Workflow>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Workflow.serializer(),
                                client.workflows.waitUntilCancelled(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathNumber("number"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.workflows.progressUntilCancelled(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathNumber("number"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun workflowCancel(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Workflow.serializer(),
                client.workflows.cancel(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.workflows.withRawResponse.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun workflowComplete(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Workflow.serializer(),
                client.workflows.complete(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.workflows.withRawResponse.complete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun workflowCutover(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Workflow.serializer(),
                client.workflows.cutover(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.workflows.withRawResponse.cutover(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun workflowRetry(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Workflow.serializer(),
                client.workflows.retry(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.workflows.withRawResponse.retry(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun workflowReverseCutover(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Workflow.serializer(),
                client.workflows.reverseCutover(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.workflows.withRawResponse.reverseCutover(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun workflowReverseTraffic(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Workflow.serializer(),
                client.workflows.reverseTraffic(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.workflows.withRawResponse.reverseTraffic(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun workflowSwitchPrimaries(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Workflow.serializer(),
                client.workflows.switchPrimaries(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.workflows.withRawResponse.switchPrimaries(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun workflowSwitchReplicas(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Workflow.serializer(),
                client.workflows.switchReplicas(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.workflows.withRawResponse.switchReplicas(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun verifyWorkflow(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Workflow.serializer(),
                client.workflows.verifyData(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.workflows.withRawResponse.verifyData(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )
