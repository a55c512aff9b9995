package planetscale

import kotlinx.serialization.json.JsonElement
import planetscale.resources.Groups

/**
 * A client of the PlanetScale Platform API.
 *
 * ```kotlin
 * val client = PlanetScale.fromEnv()
 * client.databases.all("acme").collect { println(it.name) }
 * client.branches.create("acme", "shop", CreateBranch(name = "feature-x", parentBranch = "main"))
 * val branch = client.branches.waitUntilReady("acme", "shop", "feature-x")
 * ```
 *
 * Calls are `suspend` functions that hold no thread of yours; cancelling their coroutine ends them wherever they are. A
 * client can be used by any number of coroutines at once. [close] it, or [use] it, when it is needed no longer.
 */
public class PlanetScale private constructor(internal val calls: Transport) : Groups, AutoCloseable {
    /**
     * A client with these options, and nothing from the environment. Nothing is sent, and nothing is opened.
     *
     * @throws ConfigException a setting is missing, half of a pair, or not usable; it says which and why.
     */
    @Throws(ConfigException::class)
    public constructor(options: ClientOptions) : this(Transport(SharedEngine.of(options, environment = false)))

    /**
     * A copy whose calls have these options, on the same connections. What a call itself is given wins.
     *
     * @param options what the calls have.
     */
    public fun withOptions(options: RequestOptions): PlanetScale = PlanetScale(calls.with(options))

    /**
     * Calls what the SDK does not know yet, as any other call is made.
     *
     * @param method GET, PUT and DELETE are tried again as such may be, POST and PATCH are not.
     * @param pathTemplate the path below the base address, such as `/organizations/{organization}/anything-new`.
     * @param path the values of the names in braces; the organization may be left out where the client has one.
     * @param query the query, as in [RequestOptions.query].
     * @param body the body, whatever JSON it is.
     * @param options for this call only.
     * @return the reply; its `parse()` is the JSON.
     * @throws PlanetScaleException the call failed.
     */
    public suspend fun request(
        method: HttpMethod,
        pathTemplate: String,
        path: Map<String, String> = emptyMap(),
        query: Map<String, Any?> = emptyMap(),
        body: JsonElement? = null,
        options: RequestOptions? = null,
    ): RawResponse<JsonElement> {
        val (target, names) = Pair("$method $pathTemplate", path.keys.toList())
        return calls.send(target, path.values.toList(), flat(query), body?.toString(), options, Replies.any, names)
    }

    /** The organization that fills a left-out organization argument. */
    public val organization: String? get() = calls.engine.use { it.organization() }

    /** The address that calls go to, ending in the version. */
    public val baseUrl: String get() = calls.engine.use { it.baseUrl() }

    /** Lets go of connections and threads once the calls under way are done, for copies of this client too. */
    override fun close(): Unit = calls.engine.close()

    /** What the client is, without its secrets. */
    override fun toString(): String {
        val engine = calls.engine
        if (engine.isClosed) return "PlanetScale(closed)"
        return engine.use { "PlanetScale(${it.baseUrl()}, organization ${it.organization() ?: "none"}, ${it.credentials()})" }
    }

    /** Makes clients. */
    public companion object {
        /**
         * A client for which the environment fills what the options leave out: `PLANETSCALE_SERVICE_TOKEN_ID` and
         * `PLANETSCALE_SERVICE_TOKEN`, or `PLANETSCALE_API_TOKEN`; `PLANETSCALE_ORG`, the default organization;
         * `PLANETSCALE_API_URL`, another address. Credentials of the two sources are never mixed.
         *
         * @param options what is not to come from the environment.
         * @throws ConfigException a setting is missing, half of a pair, or not usable; it says which and why.
         */
        @JvmStatic
        @JvmOverloads
        @Throws(ConfigException::class)
        public fun fromEnv(options: ClientOptions = ClientOptions()): PlanetScale =
            PlanetScale(Transport(SharedEngine.of(options, environment = true)))
    }
}

/** The HTTP methods that the service knows. */
public enum class HttpMethod {
    /** Reads. */
    GET,

    /** Makes something, or lets something happen. */
    POST,

    /** Replaces. */
    PUT,

    /** Changes. */
    PATCH,

    /** Removes. */
    DELETE,
}
