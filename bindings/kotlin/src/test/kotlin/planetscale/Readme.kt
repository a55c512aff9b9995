package planetscale

import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlinx.coroutines.flow.firstOrNull
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import planetscale.resources.CreateBranch
import planetscale.resources.CreateDatabase
import planetscale.resources.ListBranches
import planetscale.testing.FaultMatch
import planetscale.testing.Simulator
import planetscale.testing.SimulatorOptions
import planetscale.types.Branch
import planetscale.types.SortOrder
import planetscale.types.WebhookEvent

/** The code of the README, block after block, so that it compiles; `ReadmeTest` runs it and compares the texts. */
internal object Readme {
    suspend fun overview(environment: ClientOptions) {
        // PLANETSCALE_SERVICE_TOKEN_ID, PLANETSCALE_SERVICE_TOKEN, PLANETSCALE_ORG
        PlanetScale.fromEnv(environment).use { client ->
            client.databases.all("acme").collect { database ->
                println("${database.name} ${database.region?.slug}")
            }

            client.branches.create("acme", "shop", CreateBranch(name = "feature-x", parentBranch = "main"))
            val options = WaitOptions<Branch>(timeout = 10.minutes, onProgress = { println("${it.state} ${it.elapsed}") })
            val branch = client.branches.waitUntilReady("acme", "shop", "feature-x", options)
            println(branch.state)
        }
    }

    fun credentials() {
        val options = ClientOptions(serviceTokenId = "id", serviceToken = "secret", organization = "acme", maxRetries = 5)
        PlanetScale(options).use { client -> println(client) }
    }

    suspend fun lists(client: PlanetScale) {
        val branches = client.branches.all("acme", "shop")
        branches.collect { println(it.name) } // all pages
        val newest = client.branches.all("acme", "shop", ListBranches(order = SortOrder.DESC)).firstOrNull()
        val ten = branches.take(10).toList()
        branches.pages().collect { println(it.data.size) }
        val page = client.branches.list("acme", "shop") // one page, with its numbers and totals
        println("${newest?.name} ${ten.size} ${page.totalCount} ${page.nextPage}")
    }

    suspend fun waits(client: PlanetScale) {
        client.branches.progressUntilReady("acme", "shop", "main").collect { look ->
            println("${look.polls}: ${look.subject} ${look.state ?: look.error} ${look.percent ?: ""}")
        }
        try {
            client.branches.waitUntilDeleted("acme", "shop", "old", WaitOptions(missingOk = true)) // it may be gone already
        } catch (error: WaitException) {
            println((error.last as? Branch)?.state ?: error.lastError?.message) // what was seen last, in its own type
        }
    }

    suspend fun options(client: PlanetScale) {
        val patient = client.withOptions(RequestOptions(timeout = 2.minutes, maxRetries = 5)) // the same connections
        val response = patient.databases.withRawResponse.get("acme", "shop")
        println("${response.status} ${response.header("content-type")} ${response.attempts} ${response.parse().name}")

        // What the SDK does not know yet:
        val reply = client.request(HttpMethod.GET, "/organizations/{organization}", mapOf("organization" to "acme"))
        println(reply.parse())
    }

    suspend fun errors(client: PlanetScale) {
        try {
            client.branches.get("acme", "shop", "nobody-made-it")
        } catch (error: PlanetScaleException) {
            when (error) {
                is ApiException.NotFound -> println(error.requiredAccesses) // a 404 is often a missing permission
                is ApiException -> println("${error.status} ${error.code} ${error.serviceMessage} ${error.requestId}")
                is ConnectionException.Timeout -> println("${error.setting} of ${error.limit}")
                is ConnectionException.Broken -> println("${error.reason} ${error.url}")
                else -> println(error.message) // configuration, a wait that ran out, ...
            }
            if (error.mayHaveArrived) println("what was asked for may have been done: look before asking again")
        }
    }

    fun receive(body: ByteArray, signature: String?): Int = try {
        val delivery = Webhooks.verify(body, signature, secret = "the webhook's secret")
        if (delivery.event == WebhookEvent.BRANCH_READY) println(delivery.resourceAs<Branch>().name)
        204
    } catch (_: WebhookException) {
        400
    }

    suspend fun tests() {
        Simulator.start(SimulatorOptions(speed = 100.0)).use { simulator ->
            simulator.client().use { tested ->
                tested.databases.create(params = CreateDatabase(name = "shop", clusterSize = "PS_10"))
                tested.databases.waitUntilReady(database = "shop", options = WaitOptions(interval = 50.milliseconds))
                simulator.fault("503", FaultMatch(operation = "get_database"))
                println(tested.databases.get(database = "shop").name) // it was tried again
            }
        }
    }
}
