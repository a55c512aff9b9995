package planetscale.testing

import java.io.IOException
import kotlin.time.Duration
import kotlin.time.DurationUnit
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import kotlinx.serialization.Serializable
import kotlinx.serialization.SerialName
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.decodeFromJsonElement
import kotlinx.serialization.json.encodeToJsonElement
import planetscale.ClientOptions
import planetscale.PlanetScale
import planetscale.PlanetScaleJson

/** The simulator cannot be found or started, or refuses what it was told. */
public class SimulatorException internal constructor(message: String, cause: Throwable? = null) :
    Exception(message, cause)

/** How a simulator is started; what is null is the simulator's own default. */
public data class SimulatorOptions(
    /** The name of the organization that exists. */
    public val organization: String? = null,
    /** Simulated seconds a second: with 100, a database is ready in a moment. */
    public val speed: Double? = null,
    /** Makes identifiers and secrets the same in each run. */
    public val seed: Long? = null,
    /** How long each answer takes. */
    public val latency: Duration? = null,
    /** How many requests a minute are answered before 429. */
    public val rateLimit: Int? = null,
    /** How many items a page of a list has unless a call says otherwise. */
    public val pageSize: Int? = null,
    /** The program to run. Else that of the variable `PLANETSCALE_SIMULATOR`, else the first in the `PATH`. */
    public val program: String? = null,
)

/**
 * A running simulator: a local PlanetScale for tests. Everything is in memory, on loopback.
 *
 * ```kotlin
 * Simulator.start(SimulatorOptions(speed = 100.0)).use { simulator ->
 *     val client = simulator.client()
 *     client.databases.create(null, CreateDatabase(name = "shop", clusterSize = "PS_10"))
 *     simulator.fault("503", FaultMatch(operation = "get_database"))
 * }
 * ```
 */
public class Simulator private constructor(private val process: Process, about: About) : AutoCloseable {
    /** The address to give to a client. */
    public val url: String = about.url

    /** The organization that exists. */
    public val organization: String = about.organization

    /** The id of a service token that may do all that one can. */
    public val serviceTokenId: String = about.serviceTokenId

    /** Its secret. */
    public val serviceToken: String = about.serviceToken

    /** A bearer token that may do everything, also what no service token may. */
    public val userToken: String = about.userToken

    private val admin = Admin(url)

    /** Options for a client of this simulator, with its organization and service token unless `options` say otherwise. */
    public fun options(options: ClientOptions = ClientOptions()): ClientOptions {
        val given = listOf(options.serviceTokenId, options.serviceToken, options.bearerToken).any { it != null }
        val own = given || options.anonymous
        return options.copy(
            baseUrl = options.baseUrl ?: url,
            organization = options.organization ?: organization,
            serviceTokenId = if (own) options.serviceTokenId else serviceTokenId,
            serviceToken = if (own) options.serviceToken else serviceToken,
        )
    }

    /** A client of this simulator. */
    public fun client(options: ClientOptions = ClientOptions()): PlanetScale = PlanetScale(options(options))

    /** A client that may do everything, such as making service tokens. */
    public fun administrator(options: ClientOptions = ClientOptions()): PlanetScale =
        client(options.copy(bearerToken = userToken))

    /**
     * Lets the next requests fail.
     *
     * @param fault what goes wrong: a status such as `503`, or `reset`, `close`, `truncate`, `drip`, `delay`,
     *   `wrong-types`, `null-fields`, `unknown-words`, `unknown-fields`, `empty-body`, `redirect`,
     *   `redirect-other-host`, `huge-body` or `gzip`; with parameters as in `429;retry_after=0.5`.
     * @param match which requests.
     */
    public suspend fun fault(fault: String, match: FaultMatch = FaultMatch()) {
        val which = PlanetScaleJson.encodeToJsonElement(match) as JsonObject
        val body = JsonObject(
            mapOf(
                "match" to JsonObject(which - "times"),
                "times" to JsonPrimitive(match.times),
                "fault" to JsonPrimitive(fault),
            ),
        )
        admin.ask("POST", "faults", body)
    }

    /** Forgets the faults that have not come yet. */
    public suspend fun clearFaults() {
        admin.ask("DELETE", "faults")
    }

    /** The requests that came, without secrets; from the one with this number on. */
    public suspend fun requests(since: Int = 0): List<RecordedRequest> = recorded(admin.ask("GET", "requests?since=$since"))

    /** Back to an organization in which nothing was made. */
    public suspend fun reset() {
        admin.ask("POST", "reset")
    }

    /** Puts the simulated time forward. */
    public suspend fun advance(time: Duration) {
        admin.ask("POST", "clock", JsonObject(mapOf("advance_seconds" to JsonPrimitive(time.toDouble(DurationUnit.SECONDS)))))
    }

    /** An address of its own that gives these replies, one a request, and then `otherwise`. */
    public suspend fun script(replies: List<ScriptedReply>, otherwise: ScriptedReply? = null): Script {
        val body = buildMap {
            put("replies", PlanetScaleJson.encodeToJsonElement(replies))
            if (otherwise != null) put("otherwise", PlanetScaleJson.encodeToJsonElement(otherwise))
        }
        val made = PlanetScaleJson.decodeFromJsonElement<Made>(admin.ask("POST", "scripts", JsonObject(body)))
        return Script(made.url) { recorded(admin.ask("GET", "scripts/${made.id}")) }
    }

    /** Ends it. */
    override fun close() {
        process.outputStream.close()
        process.destroy()
        process.waitFor()
    }

    /** Without its tokens. */
    override fun toString(): String = "Simulator($url, organization $organization)"

    /** Starts simulators. */
    public companion object {
        private const val PROGRAM = "planetscale-simulator"
        private const val VARIABLE = "PLANETSCALE_SIMULATOR"

        /**
         * Starts a simulator in a process of its own, which ends with this one, and waits until it listens.
         *
         * @param options how.
         * @throws SimulatorException it cannot be found or started.
         */
        public suspend fun start(options: SimulatorOptions = SimulatorOptions()): Simulator = withContext(Dispatchers.IO) {
            val program = options.program ?: System.getenv(VARIABLE)?.ifEmpty { null } ?: PROGRAM
            val process = try {
                ProcessBuilder(listOf(program) + words(options)).redirectError(ProcessBuilder.Redirect.INHERIT).start()
            } catch (error: IOException) {
                throw SimulatorException("$program cannot be started: install it, or set $VARIABLE to its path", error)
            }
            // It ends when its input closes, which it does however this process ends.
            val line = process.inputStream.bufferedReader().readLine()
            try {
                Simulator(process, PlanetScaleJson.decodeFromString<About>(line.orEmpty()))
            } catch (error: SerializationException) {
                process.destroyForcibly()
                throw SimulatorException("$program did not say where it listens", error)
            }
        }

        private fun words(options: SimulatorOptions): List<String> {
            val given = mapOf(
                "--organization" to options.organization,
                "--speed" to options.speed,
                "--seed" to options.seed,
                "--latency" to options.latency?.inWholeMilliseconds,
                "--rate-limit" to options.rateLimit,
                "--page-size" to options.pageSize,
            )
            return listOf("--stop-on-stdin-close") +
                given.flatMap { (name, value) -> if (value == null) emptyList() else listOf(name, value.toString()) }
        }

        private fun recorded(answer: JsonElement): List<RecordedRequest> =
            PlanetScaleJson.decodeFromJsonElement<Recorded>(answer).requests
    }
}

/** Which requests a fault is for. */
@Serializable
public data class FaultMatch(
    /** Only requests of this operation, such as `get_database`. */
    public val operation: String? = null,
    /** Only requests of this HTTP method. */
    public val method: String? = null,
    /** Only requests of this path. */
    public val path: String? = null,
    /** How many requests. */
    public val times: Int = 1,
)

/** A reply of a script. */
@Serializable
public data class ScriptedReply(
    /** The HTTP status. */
    public val status: Int = 200,
    /** The headers. */
    public val headers: Map<String, String>? = null,
    /** The body as JSON. */
    public val body: JsonElement? = null,
    /** The body as text, in place of `body`. */
    public val text: String? = null,
    /** How many milliseconds the answer takes. */
    @SerialName("delay_ms") public val delayMs: Long? = null,
    /** What goes wrong: a fault's name, or an object with `name` and parameters. */
    public val fault: JsonElement? = null,
)

/** A request that came, without its secrets. */
@Serializable
public data class RecordedRequest(
    /** The HTTP method. */
    public val method: String,
    /** The path, encoded as it came. */
    public val path: String,
    /** The query as pairs. */
    public val query: List<List<String>> = emptyList(),
    /** The headers; that of the credentials says only whose they are. */
    public val headers: Map<String, String> = emptyMap(),
    /** The body as JSON, or null. */
    public val body: JsonElement = JsonNull,
)

/** Replies that are played in order, and a record of what came. */
public class Script internal constructor(
    /** The address to give to a client. */
    public val url: String,
    private val recorded: suspend () -> List<RecordedRequest>,
) {
    /** The requests that came. */
    public suspend fun requests(): List<RecordedRequest> = recorded()
}

@Serializable
private class About(
    val url: String,
    val organization: String,
    @SerialName("service_token_id") val serviceTokenId: String,
    @SerialName("service_token") val serviceToken: String,
    @SerialName("user_token") val userToken: String,
)

@Serializable
private class Made(val id: String, val url: String)

@Serializable
private class Recorded(val requests: List<RecordedRequest>)
