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
    /**
     * The time between two looks, at least 0.1 s. Default: the client's [ClientOptions.waitInterval], or else 5 s, and
     * 10 s after the first minute.
     */
    public val interval: Duration? = null,
    /**
     * For a deletion: a thing that is not there at the first look is taken for gone. Without this such a wait fails, since
     * it may be a name that was never right, unless this client has deleted that very thing.
     */
    public val missingOk: Boolean = false,
    /**
     * Gets what every look showed, failed ones and the last one too, in the coroutine that waits. What it throws ends
     * the wait. The methods that hand out the progress themselves do not call it.
     */
    public val onProgress: (suspend (WaitProgress<T>) -> Unit)? = null,
    /** Options of each look; its `timeout` is that of one look. */
    public val request: RequestOptions? = null,
)

/** What a look of a wait showed. */
public data class WaitProgress<out T>(
    /** How many times it was looked. */
    public val polls: Int,
    /** The time since the wait began. */
    public val elapsed: Duration,
    /** What people call the thing: its name, number or id, once it was seen. */
    public val subject: String? = null,
    /** The state that the object names. */
    public val state: String? = null,
    /** How far it is, from 0 to 100, where the service says. */
    public val percent: Double? = null,
    /** The object as this look found it; null when the look failed, and when the thing is gone. */
    public val value: T? = null,
    /** Why the look failed, in one line. The wait goes on unless it is the [last] look. */
    public val error: String? = null,
    /** Whether this look ended the wait. */
    public val last: Boolean = false,
)
