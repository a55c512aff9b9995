@file:JvmName("App")

package consumer

import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import planetscale.ApiException
import planetscale.ClientOptions
import planetscale.PlanetScale
import planetscale.PlanetScaleJson
import planetscale.WaitOptions
import planetscale.Webhooks
import planetscale.resources.CreateBranch
import planetscale.resources.CreateDatabase
import planetscale.types.Branch
import planetscale.types.BranchState
import planetscale.types.WebhookEvent

/** What a program does: calls, a list, waits, errors, a log, a cancellation, a webhook and JSON of its own. */
fun main(): Unit = runBlocking {
    var lines = 0
    PlanetScale.fromEnv(ClientOptions(logger = { _, _ -> lines += 1 }, logLevel = planetscale.LogLevel.DEBUG)).use { client ->
        client.databases.create(params = CreateDatabase(name = "shop", clusterSize = "PS_10"))
        client.databases.waitUntilReady(database = "shop", options = WaitOptions(interval = 100.milliseconds))
        client.branches.create(database = "shop", params = CreateBranch(name = "feature-x", parentBranch = "main"))
        val told = mutableListOf<String?>()
        val options = WaitOptions<Branch>(interval = 100.milliseconds, onProgress = { told += it.subject })
        val branch = client.branches.waitUntilReady(database = "shop", branch = "feature-x", options = options)
        println("state: ${branch.state} ${branch.state == BranchState.READY} ${branch.createdAt.epochSeconds > 0} ${told.isNotEmpty()}")
        println("branches: ${client.branches.all(database = "shop").toList().map { it.name }.sorted()}")
        try {
            client.branches.get(database = "shop", branch = "nobody-made-it")
        } catch (error: ApiException.NotFound) {
            println("error: ${error.status} ${error.operation}")
        }
        try {
            val forever = WaitOptions<Branch>(interval = 1.minutes)
            withTimeout(200) { client.branches.waitUntilDeleted(database = "shop", branch = "main", options = forever) }
        } catch (_: TimeoutCancellationException) {
            println("cancelled")
        }
        val text = PlanetScaleJson.encodeToString(Branch.serializer(), branch)
        println("json: ${PlanetScaleJson.decodeFromString(Branch.serializer(), text) == branch}")
    }
    println("log: ${lines > 0}")
    val now = System.currentTimeMillis() / 1000
    val body = """{"timestamp": $now, "event": "branch.ready", "resource": {"name": "main"}}"""
    val delivery = Webhooks.verify(body, Webhooks.sign(body, "secret"), "secret")
    println("webhook: ${delivery.resourceAs<Branch>().name} ${delivery.event == WebhookEvent.BRANCH_READY}")
}
