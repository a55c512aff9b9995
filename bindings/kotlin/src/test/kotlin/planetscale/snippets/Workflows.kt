// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
// Workflows: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.OrNull
import planetscale.PlanetScale
import planetscale.resources.CreateWorkflow
import planetscale.resources.ListWorkflows

/** The functions that have the lines of a call, by operation. */
internal val workflows: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_workflows" to ::listWorkflows,
        "create_workflow" to ::createWorkflow,
        "get_workflow" to ::getWorkflow,
        "workflow_cancel" to ::workflowCancel,
        "workflow_complete" to ::workflowComplete,
        "workflow_cutover" to ::workflowCutover,
        "workflow_retry" to ::workflowRetry,
        "workflow_reverse_cutover" to ::workflowReverseCutover,
        "workflow_reverse_traffic" to ::workflowReverseTraffic,
        "workflow_switch_primaries" to ::workflowSwitchPrimaries,
        "workflow_switch_replicas" to ::workflowSwitchReplicas,
        "verify_workflow" to ::verifyWorkflow,
    )

private suspend fun listWorkflows(client: PlanetScale) {
    client.workflows.all("acme", "shop", ListWorkflows(between = "between-1")).collect { workflow ->
        println(workflow)
    }
}

private suspend fun createWorkflow(client: PlanetScale) {
    val workflow =
        client.workflows.create(
            "acme",
            "shop",
            CreateWorkflow(
                name = "name-1",
                sourceKeyspace = "source-keyspace-2",
                targetKeyspace = "target-keyspace-3",
                tables = listOf("table-8", "table-9"),
                globalKeyspace = OrNull.Value("global-keyspace-4"),
                deferSecondaryKeys = OrNull.Value(true),
            ),
        )
}

private suspend fun getWorkflow(client: PlanetScale) {
    val workflow = client.workflows.get("acme", "shop", 7)

    val running = client.workflows.waitUntilRunning("acme", "shop", 7)

    val verified = client.workflows.waitUntilVerified("acme", "shop", 7)

    val replicasSwitched = client.workflows.waitUntilReplicasSwitched("acme", "shop", 7)

    val primariesSwitched = client.workflows.waitUntilPrimariesSwitched("acme", "shop", 7)

    val cutOver = client.workflows.waitUntilCutOver("acme", "shop", 7)

    val completed = client.workflows.waitUntilCompleted("acme", "shop", 7)

    val cancelled = client.workflows.waitUntilCancelled("acme", "shop", 7)
}

private suspend fun workflowCancel(client: PlanetScale) {
    val workflow = client.workflows.cancel("acme", "shop", 7)
}

private suspend fun workflowComplete(client: PlanetScale) {
    val workflow = client.workflows.complete("acme", "shop", 7)
}

private suspend fun workflowCutover(client: PlanetScale) {
    val workflow = client.workflows.cutover("acme", "shop", 7)
}

private suspend fun workflowRetry(client: PlanetScale) {
    val workflow = client.workflows.retry("acme", "shop", 7)
}

private suspend fun workflowReverseCutover(client: PlanetScale) {
    val workflow = client.workflows.reverseCutover("acme", "shop", 7)
}

private suspend fun workflowReverseTraffic(client: PlanetScale) {
    val workflow = client.workflows.reverseTraffic("acme", "shop", 7)
}

private suspend fun workflowSwitchPrimaries(client: PlanetScale) {
    val workflow = client.workflows.switchPrimaries("acme", "shop", 7)
}

private suspend fun workflowSwitchReplicas(client: PlanetScale) {
    val workflow = client.workflows.switchReplicas("acme", "shop", 7)
}

private suspend fun verifyWorkflow(client: PlanetScale) {
    val workflow = client.workflows.verifyData("acme", "shop", 7)
}
