package planetscale

import kotlin.time.Duration
import kotlinx.serialization.json.JsonObject

/** What may differ for one call. */
public data class RequestOptions(
    /** How long the whole call may take, retries included. */
    public val timeout: Duration? = null,
    /** How long one attempt may take. */
    public val attemptTimeout: Duration? = null,
    /** How many times it is tried again where that is safe. */
    public val maxRetries: Int? = null,
    /** Headers beyond the client's. */
    public val headers: Map<String, String> = emptyMap(),
    /**
     * Query parameters beyond those that the SDK knows: texts, numbers, truth values, `kotlin.time.Instant`, or lists of
     * them, which send their name several times. Null is not sent.
     */
    public val query: Map<String, Any?> = emptyMap(),
    /** Fields of the body beyond those that the SDK knows. */
    public val body: JsonObject? = null,
) {
    /** These options, with what was given for one call in their place. */
    internal fun with(call: RequestOptions?): RequestOptions = if (call == null) this else RequestOptions(
        timeout = call.timeout ?: timeout,
        attemptTimeout = call.attemptTimeout ?: attemptTimeout,
        maxRetries = call.maxRetries ?: maxRetries,
        headers = headers + call.headers,
        query = query + call.query,
        body = if (call.body == null) body else JsonObject(body.orEmpty() + call.body),
    )

    /** Without the values of headers, query and body, which can hold secrets. */
    override fun toString(): String =
        "RequestOptions(timeout=$timeout, attemptTimeout=$attemptTimeout, maxRetries=$maxRetries, " +
            "headers=${headers.keys}, query=${query.keys}, body=${body?.keys})"
}

/** How to wait. */
public data class WaitOptions<T>(
    /** How long to wait in all. Default: as long as what is waited for may reasonably take. */
    public val timeout: Duration? = null,
    /** How long to pause between two polls. Default 5 s, and 10 s after the first minute. */
    public val interval: Duration? = null,
    /**
     * Gets every answer that is not yet the last, in the coroutine that waits. What it throws ends the wait.
     * The methods that hand out the progress themselves do not call it.
     */
    public val onProgress: (suspend (WaitProgress<T>) -> Unit)? = null,
    /** Options of each poll; its `timeout` is that of one poll. */
    public val request: RequestOptions? = null,
)

/** What a look of a wait showed. */
public data class WaitProgress<out T>(
    /** How many answers were looked at. */
    public val polls: Int,
    /** The time since the wait began. */
    public val elapsed: Duration,
    /** The state that the answer names. */
    public val state: String?,
    /** The object that was seen. */
    public val value: T,
)
