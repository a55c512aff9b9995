/*
 * What people use the PlanetScale API for, in one program.
 *
 *     mvn compile exec:exec                      against a simulator
 *     ... DemoKt --speed 50                      the same, with 50 simulated seconds a second
 *     ... DemoKt --live                          against the service, with the PLANETSCALE_* variables of the shell; it
 *                                                makes a database there, which costs money while it exists, and removes
 *                                                it in the end
 *
 * Each function is a task of its own and can be copied from. What a step makes is removed in the end, the newest first,
 * also after a failure and after Ctrl-C.
 */

import kotlin.concurrent.thread
import kotlin.system.exitProcess
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import planetscale.ApiException
import planetscale.ClientOptions
import planetscale.PlanetScale
import planetscale.WaitOptions
import planetscale.resources.AddServiceTokenAccess
import planetscale.resources.CloseDeployRequest
import planetscale.resources.CreateBackup
import planetscale.resources.CreateBranch
import planetscale.resources.CreateDatabase
import planetscale.resources.CreateDeployRequest
import planetscale.resources.CreatePassword
import planetscale.resources.CreateServiceToken
import planetscale.resources.CreateWebhook
import planetscale.resources.ListBranches
import planetscale.resources.ReviewDeployRequest
import planetscale.testing.Simulator
import planetscale.testing.SimulatorOptions
import planetscale.types.BackupPeriodUnit
import planetscale.types.DeployRequestReviewState
import planetscale.types.DeployRequestState
import planetscale.types.DeploymentState
import planetscale.types.PasswordRole
import planetscale.types.WebhookEvent

private const val MAIN = "main"
private const val FEATURE = "feature-x"
private val EVENTS = listOf(
    WebhookEvent.BRANCH_READY,
    WebhookEvent.DEPLOY_REQUEST_OPENED,
    WebhookEvent.DEPLOY_REQUEST_QUEUED,
    WebhookEvent.DEPLOY_REQUEST_IN_PROGRESS,
    WebhookEvent.DEPLOY_REQUEST_SCHEMA_APPLIED,
    WebhookEvent.DEPLOY_REQUEST_CLOSED,
)

private fun say(line: String) = println("    $line")

/**
 * What the steps share. [client] has a default organization, so that no call names one. [administrator] may make service
 * tokens, where the others may not.
 */
class Tour(
    val client: PlanetScale,
    val administrator: PlanetScale,
    private val interval: Duration,
    val live: Boolean,
) {
    val database = "sdk-demo-${System.currentTimeMillis().toString(16)}"
    var receiver: Receiver? = null
    private val cleanUp = mutableListOf<Pair<String, suspend () -> Unit>>()

    /** How to wait: with a line for each look. */
    fun <T> watching(timeout: Duration? = null) = WaitOptions<T>(
        timeout = timeout,
        interval = interval,
        onProgress = { say("  ${it.state ?: "unknown"} after ${it.elapsed.inWholeMilliseconds / 1000.0} s") },
    )

    /** How to wait without a word. */
    fun <T> waiting() = WaitOptions<T>(interval = interval)

    /** Notes what is to be removed in the end. */
    fun removeLater(what: String, remove: suspend () -> Unit) {
        cleanUp += what to remove
    }

    suspend fun cleanUp() {
        for ((what, remove) in cleanUp.reversed()) {
            try {
                remove()
                say("removed $what")
            } catch (_: ApiException.NotFound) {
                say("$what is gone already")
            }
        }
        say("nothing is left")
    }
}

private suspend fun findTheOrganization(tour: Tour) {
    val organization = tour.client.organizations.get()
    say("organizations.get(): ${organization.name}, plan ${organization.plan}, made at ${organization.createdAt}")
}

private suspend fun createADatabase(tour: Tour) {
    val client = tour.client
    val sizes = client.organizations.listClusterSizes()
    val size = sizes.filter { it.enabled && it.production == true && !it.metal }.minBy { it.sortOrder }
    say("organizations.listClusterSizes(): ${sizes.size} of them, the smallest is ${size.name}")

    val name = tour.database
    val made = client.databases.create(params = CreateDatabase(name = name, clusterSize = size.name))
    say("databases.create(\"${made.name}\"): ${made.state}")
    tour.removeLater("database $name") {
        client.databases.delete(database = name)
        client.databases.waitUntilDeleted(database = name, options = tour.waiting())
    }
    val ready = client.databases.waitUntilReady(database = name, options = tour.watching())
    say("databases.waitUntilReady(): ${ready.state} in ${ready.region?.slug}")
}

private suspend fun askForWebhooks(tour: Tour) {
    if (tour.live) {
        say("skipped: the service delivers over HTTPS to public addresses and cannot reach this machine")
        return
    }
    val receiver = Receiver()
    tour.receiver = receiver
    tour.removeLater("receiver") { receiver.close() }
    val wanted = CreateWebhook(url = receiver.url, events = EVENTS, enabled = true)
    val hook = tour.client.webhooks.create(database = tour.database, params = wanted)
    tour.removeLater("webhook") { tour.client.webhooks.delete(database = tour.database, id = hook.id) }
    // A secret prints as [redacted]; the one place that needs it asks for it.
    receiver.secret = hook.secret?.expose().orEmpty()
    say("webhooks.create(): ${hook.url}, secret ${hook.secret}")
}

private suspend fun createABranch(tour: Tour) {
    val branches = tour.client.branches
    val branch = branches.create(database = tour.database, params = CreateBranch(name = FEATURE, parentBranch = MAIN))
    tour.removeLater("branch $FEATURE") { branches.delete(database = tour.database, branch = FEATURE) }
    say("branches.create(\"${branch.name}\", parentBranch = \"$MAIN\"): ${branch.state}")
    val ready = branches.waitUntilReady(database = tour.database, branch = FEATURE, options = tour.watching(10.minutes))
    say("branches.waitUntilReady(): ${ready.state}")
}

private suspend fun lintItsSchema(tour: Tour) {
    val complaints = tour.client.branches.allLintSchema(database = tour.database, branch = FEATURE).toList()
    say("branches.allLintSchema(): ${complaints.size} complaints")
    for (complaint in complaints) say("  ${complaint.tableName}: ${complaint.errorDescription}")
}

private suspend fun issueAPassword(tour: Tour) {
    val passwords = tour.client.passwords
    val wanted = CreatePassword(name = "demo", role = PasswordRole.READER, ttl = 3600)
    val password = passwords.create(database = tour.database, branch = FEATURE, params = wanted)
    tour.removeLater("password") { passwords.delete(database = tour.database, branch = FEATURE, id = password.id) }
    // `password.plainText` is the secret, for the code that connects.
    say("passwords.create(role = READER, ttl = 3600): ${password.username}, password ${password.plainText}")
    val renewed = passwords.renew(database = tour.database, branch = FEATURE, id = password.id)
    say("passwords.renew(): expires ${renewed.expiresAt}")
}

private suspend fun makeABackup(tour: Tour) {
    val backups = tour.client.backups
    val wanted = CreateBackup(name = "before-the-change", retentionUnit = BackupPeriodUnit.DAY, retentionValue = 1)
    val backup = backups.create(database = tour.database, branch = MAIN, params = wanted)
    tour.removeLater("backup") { backups.delete(database = tour.database, branch = MAIN, id = backup.id) }
    val done = backups.waitUntilComplete(database = tour.database, branch = MAIN, id = backup.id, options = tour.watching())
    say("backups.waitUntilComplete(): ${done.state}, ${done.size} bytes")
}

private suspend fun deployAChange(tour: Tour) {
    val requests = tour.client.deployRequests
    // Only a branch with safe migrations takes deploy requests.
    tour.client.branches.enableSafeMigrations(database = tour.database, branch = MAIN)
    val wanted = CreateDeployRequest(branch = FEATURE, intoBranch = MAIN, notes = "Opened by the SDK's demo.")
    val number = requests.create(database = tour.database, params = wanted).number
    say("deployRequests.create(\"$FEATURE\", intoBranch = \"$MAIN\"): number $number")
    val good = ReviewDeployRequest(state = DeployRequestReviewState.APPROVED, body = "Looks good.")
    say("deployRequests.review(): ${requests.review(database = tour.database, number = number, params = good).state}")

    val checked = requests.waitUntilDeployable(database = tour.database, number = number, options = tour.watching())
    if (checked.deploymentState == DeploymentState.NO_CHANGES) {
        say("the two schemas are the same, so there is nothing to deploy")
        requests.close(database = tour.database, number = number, params = CloseDeployRequest(DeployRequestState.CLOSED))
        return
    }
    requests.queue(database = tour.database, number = number)
    val deployed = requests.waitUntilDeployed(database = tour.database, number = number, options = tour.watching())
    say("deployRequests.waitUntilDeployed(): ${deployed.deploymentState}")
    if (deployed.deploymentState == DeploymentState.COMPLETE_PENDING_REVERT) {
        val kept = requests.skipRevert(database = tour.database, number = number)
        say("deployRequests.skipRevert(): ${kept.deploymentState}")
    }
}

private suspend fun listOverSeveralPages(tour: Tour) {
    val branches = tour.client.branches
    val one = ListBranches(perPage = 1)
    val page = branches.list(database = tour.database, params = one)
    say("branches.list(perPage = 1): ${page.data.size} of ${page.totalCount}, next page ${page.nextPage}")
    val names = branches.all(database = tour.database, params = one).map { it.name }.toList()
    say("branches.all(): ${names.joinToString()}")
}

private suspend fun readTheWebhooks(tour: Tour) {
    val receiver = tour.receiver ?: return
    receiver.waitFor(WebhookEvent.DEPLOY_REQUEST_SCHEMA_APPLIED, 10.seconds)
    for (event in receiver.accepted) say("Webhooks.verify(): $event")
    for (reason in receiver.refused) say("Webhooks.verify() refused one: $reason")
    check(receiver.accepted.isNotEmpty()) { "no webhook came" }
}

private suspend fun meetAMissingPermission(tour: Tour) {
    val tokens = tour.administrator.serviceTokens
    val token = try {
        tokens.create(params = CreateServiceToken(name = "sdk-demo"))
    } catch (error: ApiException) {
        // Service tokens may not make service tokens: against the service this needs a user's token.
        say("skipped, since these credentials may not make a service token: ${error.message}")
        return
    }
    tour.removeLater("service token") { tokens.delete(id = token.id) }
    val access = AddServiceTokenAccess(database = tour.database, access = listOf("read_database"))
    tokens.addAccesses(id = token.id, params = access)
    val options = ClientOptions(
        serviceTokenId = token.id,
        serviceToken = token.token?.expose(),
        baseUrl = tour.client.baseUrl,
        organization = tour.client.organization,
    )
    PlanetScale(options).use { reader ->
        try {
            reader.branches.create(database = tour.database, params = CreateBranch(name = "not-allowed"))
        } catch (error: ApiException) {
            say("branches.create() with a token that may read only: ${error.message}")
            say("  any one of these would do: ${error.requiredAccesses.joinToString()}")
        }
    }
}

private val STEPS: List<Pair<String, suspend (Tour) -> Unit>> = listOf(
    "Find the organization" to ::findTheOrganization,
    "Create a database" to ::createADatabase,
    "Ask for webhooks" to ::askForWebhooks,
    "Create a branch" to ::createABranch,
    "Lint its schema" to ::lintItsSchema,
    "Issue a password" to ::issueAPassword,
    "Make a backup" to ::makeABackup,
    "Deploy a change" to ::deployAChange,
    "List over several pages" to ::listOverSeveralPages,
    "Read the webhooks" to ::readTheWebhooks,
    "Meet a missing permission" to ::meetAMissingPermission,
)

/** Runs all steps, then removes what they made, whatever became of them. */
private suspend fun run(tour: Tour) {
    try {
        for ((index, step) in STEPS.withIndex()) {
            println("${(index + 1).toString().padStart(2)}  ${step.first}")
            step.second(tour)
        }
    } finally {
        // A cancelled coroutine could make no calls.
        withContext(NonCancellable) {
            println("    Clean up, the newest first")
            tour.cleanUp()
        }
    }
}

private suspend fun demo(live: Boolean, speed: Double) {
    if (live) {
        PlanetScale.fromEnv().use { run(Tour(it, it, interval = 5.seconds, live = true)) }
        return
    }
    Simulator.start(SimulatorOptions(speed = speed)).use { simulator ->
        println("A simulated PlanetScale at ${simulator.url}, $speed times as fast as time\n")
        simulator.client().use { client ->
            simulator.administrator().use { run(Tour(client, it, interval = 50.milliseconds, live = false)) }
        }
    }
}

fun main(arguments: Array<String>) {
    val speed = arguments.indexOf("--speed").takeIf { it >= 0 }?.let { arguments[it + 1].toDouble() } ?: 200.0
    var finished = false
    runBlocking {
        val running = launch { demo("--live" in arguments, speed) }
        // Ctrl-C cancels the coroutine, which ends the call that is under way; then it cleans up.
        val hook = thread(start = false) {
            running.cancel(CancellationException("interrupted"))
            runBlocking { running.join() }
        }
        Runtime.getRuntime().addShutdownHook(hook)
        running.join()
        finished = !running.isCancelled
        runCatching { Runtime.getRuntime().removeShutdownHook(hook) }
    }
    if (!finished) exitProcess(1)
}
