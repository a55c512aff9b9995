package planetscale

import java.util.function.Consumer
import kotlin.time.toKotlinDuration
import kotlinx.serialization.json.JsonObject

/** Makes [ClientOptions] in Java, which has no named arguments. Each property there has a method of its name here. */
public class ClientOptionsBuilder {
    private var options = ClientOptions()

    /** [ClientOptions.serviceTokenId] and [ClientOptions.serviceToken]. */
    public fun serviceToken(id: String, secret: String): ClientOptionsBuilder =
        put { copy(serviceTokenId = id, serviceToken = secret) }

    /** [ClientOptions.bearerToken]. */
    public fun bearerToken(token: String): ClientOptionsBuilder = put { copy(bearerToken = token) }

    /** [ClientOptions.anonymous]. */
    public fun anonymous(): ClientOptionsBuilder = put { copy(anonymous = true) }

    /** [ClientOptions.organization]. */
    public fun organization(name: String): ClientOptionsBuilder = put { copy(organization = name) }

    /** [ClientOptions.baseUrl]. */
    public fun baseUrl(url: String): ClientOptionsBuilder = put { copy(baseUrl = url) }

    /** [ClientOptions.timeout]. */
    public fun timeout(limit: java.time.Duration): ClientOptionsBuilder = put { copy(timeout = limit.toKotlinDuration()) }

    /** [ClientOptions.attemptTimeout]. */
    public fun attemptTimeout(limit: java.time.Duration): ClientOptionsBuilder =
        put { copy(attemptTimeout = limit.toKotlinDuration()) }

    /** [ClientOptions.connectTimeout]. */
    public fun connectTimeout(limit: java.time.Duration): ClientOptionsBuilder =
        put { copy(connectTimeout = limit.toKotlinDuration()) }

    /** [ClientOptions.maxRetries]. */
    public fun maxRetries(times: Int): ClientOptionsBuilder = put { copy(maxRetries = times) }

    /** [ClientOptions.retryBackoff]. */
    public fun retryBackoff(first: java.time.Duration, longest: java.time.Duration): ClientOptionsBuilder =
        put { copy(retryBackoff = Backoff(first.toKotlinDuration(), longest.toKotlinDuration())) }

    /** [ClientOptions.rateLimit]. */
    public fun rateLimit(requests: Int): ClientOptionsBuilder = put { copy(rateLimit = requests) }

    /** [ClientOptions.waitInterval]. */
    public fun waitInterval(time: java.time.Duration): ClientOptionsBuilder =
        put { copy(waitInterval = time.toKotlinDuration()) }

    /** One of [ClientOptions.headers]. */
    public fun header(name: String, value: String): ClientOptionsBuilder = put { copy(headers = headers + (name to value)) }

    /** [ClientOptions.userAgent]. */
    public fun userAgent(text: String): ClientOptionsBuilder = put { copy(userAgent = text) }

    /** [ClientOptions.serviceTokenScheme]. */
    public fun serviceTokenScheme(scheme: ServiceTokenScheme): ClientOptionsBuilder =
        put { copy(serviceTokenScheme = scheme) }

    /** [ClientOptions.proxy]. */
    public fun proxy(proxy: Proxy): ClientOptionsBuilder = put { copy(proxy = proxy) }

    /** [ClientOptions.tlsRoots]. */
    public fun tlsRoots(roots: TlsRoots): ClientOptionsBuilder = put { copy(tlsRoots = roots) }

    /** [ClientOptions.clientCertificate]. */
    public fun clientCertificate(chain: String, key: String): ClientOptionsBuilder =
        put { copy(clientCertificate = ClientCertificate(chain, key)) }

    /** [ClientOptions.allowInsecureHttp]. */
    public fun allowInsecureHttp(): ClientOptionsBuilder = put { copy(allowInsecureHttp = true) }

    /** [ClientOptions.compression]. */
    public fun compression(asked: Boolean): ClientOptionsBuilder = put { copy(compression = asked) }

    /** [ClientOptions.maxBody]. */
    public fun maxBody(bytes: Long): ClientOptionsBuilder = put { copy(maxBody = bytes) }

    /** [ClientOptions.maxConnections]. */
    public fun maxConnections(number: Int): ClientOptionsBuilder = put { copy(maxConnections = number) }

    /** [ClientOptions.maxThreads]. */
    public fun maxThreads(number: Int): ClientOptionsBuilder = put { copy(maxThreads = number) }

    /** [ClientOptions.readAhead]. */
    public fun readAhead(pages: Int): ClientOptionsBuilder = put { copy(readAhead = pages) }

    /** [ClientOptions.logger] and [ClientOptions.logLevel]. */
    public fun logger(level: LogLevel, logger: Logger): ClientOptionsBuilder =
        put { copy(logger = logger, logLevel = level) }

    /** The options. */
    public fun build(): ClientOptions = options

    private inline fun put(change: ClientOptions.() -> ClientOptions) = apply { options = options.change() }
}

/** Makes [RequestOptions] in Java. */
public class RequestOptionsBuilder {
    private var options = RequestOptions()

    /** [RequestOptions.timeout]. */
    public fun timeout(limit: java.time.Duration): RequestOptionsBuilder = put { copy(timeout = limit.toKotlinDuration()) }

    /** [RequestOptions.attemptTimeout]. */
    public fun attemptTimeout(limit: java.time.Duration): RequestOptionsBuilder =
        put { copy(attemptTimeout = limit.toKotlinDuration()) }

    /** [RequestOptions.maxRetries]. */
    public fun maxRetries(times: Int): RequestOptionsBuilder = put { copy(maxRetries = times) }

    /** One of [RequestOptions.headers]. */
    public fun header(name: String, value: String): RequestOptionsBuilder =
        put { copy(headers = headers + (name to value)) }

    /** One of [RequestOptions.query]. */
    public fun query(name: String, value: Any): RequestOptionsBuilder = put { copy(query = query + (name to value)) }

    /** [RequestOptions.body]. */
    public fun body(fields: JsonObject): RequestOptionsBuilder = put { copy(body = fields) }

    /** The options. */
    public fun build(): RequestOptions = options

    private inline fun put(change: RequestOptions.() -> RequestOptions) = apply { options = options.change() }
}

/** Makes [WaitOptions] in Java. */
public class WaitOptionsBuilder<T> {
    private var options = WaitOptions<T>()

    /** [WaitOptions.timeout]. */
    public fun timeout(limit: java.time.Duration): WaitOptionsBuilder<T> = put { copy(timeout = limit.toKotlinDuration()) }

    /** [WaitOptions.interval]. */
    public fun interval(time: java.time.Duration): WaitOptionsBuilder<T> = put { copy(interval = time.toKotlinDuration()) }

    /** [WaitOptions.missingOk]. */
    public fun missingOk(): WaitOptionsBuilder<T> = put { copy(missingOk = true) }

    /** [WaitOptions.onProgress]. */
    public fun onProgress(told: Consumer<WaitProgress<T>>): WaitOptionsBuilder<T> =
        put { copy(onProgress = { told.accept(it) }) }

    /** [WaitOptions.request]. */
    public fun request(options: RequestOptions): WaitOptionsBuilder<T> = put { copy(request = options) }

    /** The options. */
    public fun build(): WaitOptions<T> = options

    private inline fun put(change: WaitOptions<T>.() -> WaitOptions<T>) = apply { options = options.change() }
}
