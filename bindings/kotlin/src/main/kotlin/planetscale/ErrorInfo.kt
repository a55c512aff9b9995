package planetscale

import kotlin.time.Duration

/**
 * All that is known of an error; what does not belong to its kind is null or empty.
 *
 * Tests of your own make errors of it: `ApiException.RateLimited(ErrorInfo("rate_limited", "slow down", status = 429))`.
 */
public class ErrorInfo(
    /** The error's name, the same in every language of the SDK, such as `not_found`. */
    public val kind: String,
    /** What happened, in one line. */
    public val message: String,
    /** The setting or argument that is not usable. */
    public val argument: String? = null,
    /** The operation's id, such as `get_database`. */
    public val operation: String? = null,
    /** The method and the path's template, such as `GET /organizations/{organization}`. */
    public val route: String? = null,
    /** The address that was asked, without its query. */
    public val url: String? = null,
    /** How many times the request was tried; 0 when nothing was sent. */
    public val attempts: Int = 0,
    /** Whether what was asked for may have been done all the same. */
    public val mayHaveArrived: Boolean = false,
    /** Why there is no usable answer. */
    public val reason: ConnectionReason? = null,
    /** The time limit that passed. */
    public val limit: Duration? = null,
    /** Which limit it was: `connectTimeout`, `attemptTimeout` or `timeout`. */
    public val setting: String? = null,
    /** The JSON path of what did not fit. */
    public val path: String? = null,
    /** The HTTP status. */
    public val status: Int? = null,
    /** The service's word for the error; empty when it sent none. */
    public val code: String? = null,
    /** The service's own message. */
    public val serviceMessage: String? = null,
    /** The service's id of the request. */
    public val requestId: String? = null,
    /** The answer's headers, by their names in lower case. */
    public val headers: Map<String, List<String>> = emptyMap(),
    /** How long to wait before asking again, as the service said it. */
    public val retryAfter: Duration? = null,
    /** The body as it came. */
    public val body: ByteArray? = null,
    /** The accesses of a service token of which any one is enough. */
    public val requiredAccesses: List<String> = emptyList(),
    /** The OAuth scopes by kind of resource, of which any one is enough. */
    public val requiredScopes: Map<String, List<String>> = emptyMap(),
    /** The waiter's name. */
    public val waiter: String? = null,
    /** What people call the thing that was waited for: its name, number or id. */
    public val subject: String? = null,
    /** The state that a wait saw last. */
    public val state: String? = null,
    /** How many times a wait looked. */
    public val polls: Int = 0,
    /** What the service says about why a wait failed. */
    public val reasons: List<String> = emptyList(),
    /** The reply that a wait saw last. */
    public val lastResponse: RawResponse<*>? = null,
    /** What went wrong when a wait looked last, if that failed. */
    public val lastError: PlanetScaleException? = null,
    last: Any? = null,
) {
    /**
     * The object that a wait saw last, in the type that the wait returns; null where none was seen, and where the reply
     * is something else, which [lastResponse] still has.
     */
    public val last: Any? by lazy(LazyThreadSafetyMode.PUBLICATION) {
        try {
            last ?: lastResponse?.takeIf { it.hasDocument }?.parse()
        } catch (_: DecodeException) {
            null
        }
    }

    /** The body as text, empty where there is none. Bytes that are no UTF-8 become replacement characters. */
    internal val text: String get() = body?.decodeToString().orEmpty()

    /** Kind and message alone: bodies, headers and objects can hold secrets. */
    override fun toString(): String = "ErrorInfo($kind: $message)"
}
