package planetscale.support

import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import planetscale.Backoff
import planetscale.ClientOptions
import planetscale.PlanetScale
import planetscale.testing.Script
import planetscale.testing.ScriptedReply
import planetscale.testing.Simulator
import planetscale.testing.SimulatorOptions

/** One simulator for all tests; it ends with the process. */
internal val simulator: Simulator by lazy {
    runBlocking { Simulator.start(SimulatorOptions(organization = "acme", speed = 200.0)) }
}

/** A reply with this JSON. */
internal fun reply(
    body: String,
    status: Int = 200,
    headers: Map<String, String>? = null,
    delayMs: Long? = null,
): ScriptedReply =
    ScriptedReply(status = status, body = Json.parseToJsonElement(body), headers = headers, delayMs = delayMs)

internal val DATABASE: ScriptedReply = reply("""{"id": "db1", "name": "shop"}""")

/** Options that send no credentials and try nothing again. */
internal val QUIET = ClientOptions(anonymous = true, maxRetries = 0, retryBackoff = Backoff(2.milliseconds, 2.milliseconds))

/** A client for which the server has these replies. */
internal suspend fun <T> scripted(
    vararg replies: ScriptedReply,
    options: ClientOptions = QUIET,
    otherwise: ScriptedReply? = null,
    use: suspend (client: PlanetScale, script: Script) -> T,
): T {
    val script = simulator.script(replies.toList(), otherwise)
    return PlanetScale(options.copy(baseUrl = script.url)).use { use(it, script) }
}

/** What some work fails with; an error when it does not. */
internal suspend inline fun <reified E : Throwable> failure(work: suspend () -> Any?): E {
    val result = try {
        work()
    } catch (error: Throwable) {
        if (error is E) return error
        throw AssertionError("expected ${E::class.simpleName}", error)
    }
    throw AssertionError("expected ${E::class.simpleName}, got $result")
}
