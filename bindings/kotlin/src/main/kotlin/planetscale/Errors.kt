package planetscale

import kotlin.time.Duration
import kotlinx.serialization.json.JsonElement

/**
 * Everything that can go wrong, in one tree.
 *
 * ```text
 * PlanetScaleException
 * ├─ ConfigException              a setting or an argument is not usable; nothing was sent
 * ├─ ConnectionException          no usable answer came over the network
 * │  ├─ .Broken                   the connection could not be made, or broke
 * │  └─ .Timeout                  a time limit passed
 * ├─ DecodeException              the answer is not what it should be
 * ├─ WaitException
 * │  ├─ .TimedOut                 the time to wait passed
 * │  └─ .Failed                   a state was reached from which the awaited one cannot come
 * ├─ WebhookException             a webhook delivery cannot be trusted or read
 * └─ ApiException                 the service answered with a status that is not a success
 *    ├─ .BadRequest 400           ├─ .Conflict 409
 *    ├─ .Authentication 401       ├─ .Unprocessable 422
 *    ├─ .PermissionDenied 403     ├─ .RateLimited 429
 *    ├─ .NotFound 404             ├─ .Server 5xx
 *    └─ .Other
 * ```
 *
 * All of them are sealed, so a `when` over them is complete. The message is one line that says what happened and, where
 * it is known, what to do; it holds no secret. The stack trace begins where your program made the call. A coroutine
 * that is cancelled ends with Kotlin's own `CancellationException`, which is none of these.
 */
public sealed class PlanetScaleException(
    /** All that is known of the error. Its printed form has neither the body nor the headers, which can hold secrets. */
    public val info: ErrorInfo,
    cause: Throwable? = null,
) : Exception(info.message, cause) {
    /** The error's name, the same in every language of the SDK, such as `not_found`. */
    public val kind: String get() = info.kind

    /** The operation's id, such as `get_database`, where there is one. */
    public val operation: String? get() = info.operation

    /** How many times the request was tried; 0 when nothing was sent. */
    public val attempts: Int get() = info.attempts

    /** The service's id of the request, to quote to its support. */
    public val requestId: String? get() = info.requestId
}

/** A setting or an argument is not usable. Nothing was sent. */
public class ConfigException internal constructor(info: ErrorInfo) : PlanetScaleException(info) {
    /** The setting's or argument's name. */
    public val argument: String get() = info.argument.orEmpty()
}

/** No usable answer came over the network. */
public sealed class ConnectionException(info: ErrorInfo) : PlanetScaleException(info) {
    /** Whether the request may have been received: then what it asks for may have been done. */
    public val mayHaveArrived: Boolean get() = info.mayHaveArrived

    /** The connection could not be made, or it broke. */
    public class Broken internal constructor(info: ErrorInfo) : ConnectionException(info)

    /** A time limit passed. */
    public class Timeout internal constructor(info: ErrorInfo) : ConnectionException(info) {
        /** The limit. */
        public val limit: Duration get() = info.limit ?: Duration.ZERO

        /** Which limit it was: `connectTimeout`, `attemptTimeout` or `timeout`. */
        public val setting: String get() = info.setting.orEmpty()
    }
}

/** The answer is not what it should be: no JSON, or JSON of another form. */
public class DecodeException internal constructor(info: ErrorInfo) : PlanetScaleException(info) {
    /** The JSON path of what did not fit, such as `data[0].name`; empty for the document itself. */
    public val path: String get() = info.path.orEmpty()

    /** The HTTP status. */
    public val status: Int get() = info.status ?: 0

    /** The body as it came. Not printed: it can hold secrets. */
    public val body: String get() = info.text
}

/** A wait ended without what was waited for. */
public sealed class WaitException(info: ErrorInfo, cause: Throwable? = null) : PlanetScaleException(info, cause) {
    /** The waiter's name, such as `wait_until_ready`. */
    public val waiter: String get() = info.waiter.orEmpty()

    /** The state that was seen last. */
    public val state: String? get() = info.state

    /** The object that was seen last, if one was. Not printed. [PlanetScaleJson] makes one of the SDK's types of it. */
    public val last: JsonElement? get() = info.last

    /** The time to wait passed. Nothing was undone: what was waited for may still come. */
    public class TimedOut internal constructor(info: ErrorInfo) : WaitException(info) {
        /** How long was waited. */
        public val limit: Duration get() = info.limit ?: Duration.ZERO

        /** How many answers were looked at. */
        public val polls: Int get() = info.polls
    }

    /** A state was reached from which the awaited one cannot come. */
    public class Failed internal constructor(info: ErrorInfo) : WaitException(info)
}

/** A webhook delivery cannot be trusted or read. Answer it with status 400 and do nothing else. */
public class WebhookException internal constructor(info: ErrorInfo) : PlanetScaleException(info)

/** The service answered with a status that is not a success. */
public sealed class ApiException(info: ErrorInfo) : PlanetScaleException(info) {
    /** The HTTP status. */
    public val status: Int get() = info.status ?: 0

    /** The service's word for the error, such as `not_found`; empty when it sent none. */
    public val code: String get() = info.code.orEmpty()

    /** The service's own message, without the context that [message] adds. */
    public val serviceMessage: String get() = info.serviceMessage.orEmpty()

    /** The answer's headers, by their names in lower case. Not printed. */
    public val headers: Map<String, List<String>> get() = info.headers

    /** The body as it came. Not printed: it can hold secrets. */
    public val body: String get() = info.text

    /** The method and the path's template. */
    public val route: String get() = info.route.orEmpty()

    /** For 401, 403 and 404: the accesses of a service token of which any one is enough. */
    public val requiredAccesses: List<String> get() = info.requiredAccesses

    /** For 401, 403 and 404: the OAuth scopes by kind of resource, of which any one is enough. */
    public val requiredScopes: Map<String, List<String>> get() = info.requiredScopes

    /** 400: the request is malformed. */
    public class BadRequest internal constructor(info: ErrorInfo) : ApiException(info)

    /** 401: the credentials are missing, wrong or expired. */
    public class Authentication internal constructor(info: ErrorInfo) : ApiException(info)

    /** 403: the credentials lack a permission; [requiredAccesses] and [requiredScopes] name those that do. */
    public class PermissionDenied internal constructor(info: ErrorInfo) : ApiException(info)

    /** 404: there is no such thing, or the credentials may not see it. */
    public class NotFound internal constructor(info: ErrorInfo) : ApiException(info)

    /** 409: the thing is in a state that does not allow it. */
    public class Conflict internal constructor(info: ErrorInfo) : ApiException(info)

    /** 422: an argument, or the state of the thing, does not allow it. */
    public class Unprocessable internal constructor(info: ErrorInfo) : ApiException(info)

    /** 429: too many requests. */
    public class RateLimited internal constructor(info: ErrorInfo) : ApiException(info)

    /** 5xx: the service failed. */
    public class Server internal constructor(info: ErrorInfo) : ApiException(info)

    /** Any other status. */
    public class Other internal constructor(info: ErrorInfo) : ApiException(info)
}
