package planetscale

import kotlin.time.Duration

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
 * ├─ WaitException                a wait ended without what was waited for
 * │  ├─ .TimedOut                 the time to wait passed
 * │  └─ .Failed                   what is awaited cannot come
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
 * that is cancelled ends with Kotlin's own `CancellationException`, which is none of these; the request may have arrived.
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

    /** The method and the path's template, such as `GET /organizations/{organization}`, where one request is to blame. */
    public val route: String? get() = info.route

    /** The address that was asked, without its query; null where nothing was sent. */
    public val url: String? get() = info.url

    /** How many times the request was tried; 0 when nothing was sent. */
    public val attempts: Int get() = info.attempts

    /**
     * Whether what was asked for may have been done all the same, by this attempt or one before it. False means that the
     * call can be made again without doing anything twice.
     */
    public val mayHaveArrived: Boolean get() = info.mayHaveArrived

    /** The service's id of the request, to quote to its support. */
    public val requestId: String? get() = info.requestId
}

/** A setting or an argument is not usable. Nothing was sent. */
public class ConfigException(info: ErrorInfo) : PlanetScaleException(info) {
    /** One with this message, for your tests; [ErrorInfo] says more. */
    public constructor(message: String) : this(ErrorInfo("config", message))

    /** The setting's or argument's name. */
    public val argument: String get() = info.argument.orEmpty()
}

/** No usable answer came over the network. */
public sealed class ConnectionException(info: ErrorInfo) : PlanetScaleException(info) {
    /** The connection could not be made, or it broke. */
    public class Broken(info: ErrorInfo) : ConnectionException(info) {
        /** One with this message, for your tests; [ErrorInfo] says more. */
        public constructor(message: String) : this(ErrorInfo("connection", message))

        /** Why. */
        public val reason: ConnectionReason get() = info.reason ?: ConnectionReason.BROKEN

        /** The HTTP status, where the answer had begun. */
        public val status: Int? get() = info.status
    }

    /** A time limit passed. */
    public class Timeout(info: ErrorInfo) : ConnectionException(info) {
        /** One with this message, for your tests; [ErrorInfo] says more. */
        public constructor(message: String) : this(ErrorInfo("timeout", message))

        /** The limit. */
        public val limit: Duration get() = info.limit ?: Duration.ZERO

        /** Which limit it was: `connectTimeout`, `attemptTimeout` or `timeout`. */
        public val setting: String get() = info.setting.orEmpty()
    }
}

/** Why no usable answer came. A reason that a later version adds is a value like any other. */
public class ConnectionReason(value: String) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    /** The known reasons. */
    public companion object {
        /** The name has no address. */
        @JvmField
        public val UNKNOWN_HOST: ConnectionReason = ConnectionReason("unknown_host")

        /** Nobody listens there. */
        @JvmField
        public val REFUSED: ConnectionReason = ConnectionReason("refused")

        /** There is no way to the address. */
        @JvmField
        public val UNREACHABLE: ConnectionReason = ConnectionReason("unreachable")

        /** The proxy would not connect. */
        @JvmField
        public val PROXY: ConnectionReason = ConnectionReason("proxy")

        /** The other side could not prove who it is, or has no version of TLS in common. */
        @JvmField
        public val TLS: ConnectionReason = ConnectionReason("tls")

        /** The connection broke. */
        @JvmField
        public val BROKEN: ConnectionReason = ConnectionReason("broken")

        /** What came is not HTTP as it should be. */
        @JvmField
        public val PROTOCOL: ConnectionReason = ConnectionReason("protocol")

        /** The body is larger than [ClientOptions.maxBody]. */
        @JvmField
        public val TOO_LARGE: ConnectionReason = ConnectionReason("too_large")

        /** The service redirected to where the call must not follow. */
        @JvmField
        public val REDIRECT: ConnectionReason = ConnectionReason("redirect")

        /** All reasons that this version of the SDK knows. */
        @JvmField
        public val entries: List<ConnectionReason> =
            listOf(UNKNOWN_HOST, REFUSED, UNREACHABLE, PROXY, TLS, BROKEN, PROTOCOL, TOO_LARGE, REDIRECT)
    }
}

/** The answer is not what it should be: no JSON, or JSON of another form. */
public class DecodeException(info: ErrorInfo) : PlanetScaleException(info) {
    /** One with this message, for your tests; [ErrorInfo] says more. */
    public constructor(message: String) : this(ErrorInfo("decode", message))

    /** The JSON path of what did not fit, such as `data[0].name`; empty for the document itself. */
    public val path: String get() = info.path.orEmpty()

    /** The HTTP status. */
    public val status: Int get() = info.status ?: 0

    /** The body as it came. Not printed: it can hold secrets. */
    public val body: String get() = info.text
}

/** A wait ended without what was waited for. Its cause is [lastError]. */
public sealed class WaitException(info: ErrorInfo) : PlanetScaleException(info, info.lastError) {
    /** The waiter's name, such as `wait_until_ready`. */
    public val waiter: String get() = info.waiter.orEmpty()

    /** What people call the thing: its name, number or id, once it was seen. */
    public val subject: String? get() = info.subject

    /** The state that was seen last. */
    public val state: String? get() = info.state

    /** How many times it was looked. */
    public val polls: Int get() = info.polls

    /**
     * The object that was seen last, in the type that the wait returns: `(error.last as? Branch)?.state`. Null where none
     * was seen, and where the reply is something else, which [lastResponse] still has.
     */
    public val last: Any? get() = info.last

    /** The reply that was seen last, if one was. */
    public val lastResponse: RawResponse<*>? get() = info.lastResponse

    /** What went wrong when it was looked last, if that failed. */
    public val lastError: PlanetScaleException? get() = info.lastError

    /** The time to wait passed. Nothing was undone: what was waited for may still come. */
    public class TimedOut(info: ErrorInfo) : WaitException(info) {
        /** One with this message, for your tests; [ErrorInfo] says more. */
        public constructor(message: String) : this(ErrorInfo("wait_timeout", message))

        /** How long was waited. */
        public val limit: Duration get() = info.limit ?: Duration.ZERO
    }

    /** What is awaited cannot come: a state was reached from which there is no way to it, or the thing is not there. */
    public class Failed(info: ErrorInfo) : WaitException(info) {
        /** One with this message, for your tests; [ErrorInfo] says more. */
        public constructor(message: String) : this(ErrorInfo("wait_failed", message))

        /** What the service says about why: lint errors and messages. */
        public val reasons: List<String> get() = info.reasons
    }
}

/** A webhook delivery cannot be trusted or read. Answer it with status 400 and do nothing else. */
public class WebhookException(info: ErrorInfo) : PlanetScaleException(info) {
    /** One with this message, for your tests; [ErrorInfo] says more. */
    public constructor(message: String) : this(ErrorInfo("webhook", message))
}

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

    /** How long to wait before asking again, where the service said it. */
    public val retryAfter: Duration? get() = info.retryAfter

    /** For 401, 403 and 404: the accesses of a service token of which any one is enough. */
    public val requiredAccesses: List<String> get() = info.requiredAccesses

    /** For 401, 403 and 404: the OAuth scopes by kind of resource, of which any one is enough. */
    public val requiredScopes: Map<String, List<String>> get() = info.requiredScopes

    /** 400: the request is malformed. */
    public class BadRequest(info: ErrorInfo) : ApiException(info) {
        /** One with this message, for your tests; [ErrorInfo] says more. */
        public constructor(message: String) : this(ErrorInfo("bad_request", message, status = 400))
    }

    /** 401: the credentials are missing, wrong or expired. */
    public class Authentication(info: ErrorInfo) : ApiException(info) {
        /** One with this message, for your tests; [ErrorInfo] says more. */
        public constructor(message: String) : this(ErrorInfo("authentication", message, status = 401))
    }

    /** 403: the credentials lack a permission; [requiredAccesses] and [requiredScopes] name those that do. */
    public class PermissionDenied(info: ErrorInfo) : ApiException(info) {
        /** One with this message, for your tests; [ErrorInfo] says more. */
        public constructor(message: String) : this(ErrorInfo("permission_denied", message, status = 403))
    }

    /** 404: there is no such thing, or the credentials may not see it. */
    public class NotFound(info: ErrorInfo) : ApiException(info) {
        /** One with this message, for your tests; [ErrorInfo] says more. */
        public constructor(message: String) : this(ErrorInfo("not_found", message, status = 404))
    }

    /** 409: the thing is in a state that does not allow it. */
    public class Conflict(info: ErrorInfo) : ApiException(info) {
        /** One with this message, for your tests; [ErrorInfo] says more. */
        public constructor(message: String) : this(ErrorInfo("conflict", message, status = 409))
    }

    /** 422: an argument, or the state of the thing, does not allow it. */
    public class Unprocessable(info: ErrorInfo) : ApiException(info) {
        /** One with this message, for your tests; [ErrorInfo] says more. */
        public constructor(message: String) : this(ErrorInfo("unprocessable", message, status = 422))
    }

    /** 429: too many requests. */
    public class RateLimited(info: ErrorInfo) : ApiException(info) {
        /** One with this message, for your tests; [ErrorInfo] says more. */
        public constructor(message: String) : this(ErrorInfo("rate_limited", message, status = 429))
    }

    /** 5xx: the service failed. */
    public class Server(info: ErrorInfo) : ApiException(info) {
        /** One with this message, for your tests; [ErrorInfo] says more. */
        public constructor(message: String) : this(ErrorInfo("server", message, status = 500))
    }

    /** Any other status. */
    public class Other(info: ErrorInfo) : ApiException(info) {
        /** One with this message, for your tests; [ErrorInfo] says more. */
        public constructor(message: String) : this(ErrorInfo("other", message))
    }
}
