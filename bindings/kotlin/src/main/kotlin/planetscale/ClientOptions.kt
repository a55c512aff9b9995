package planetscale

import kotlin.time.Duration

/**
 * How a client is set up. What is not given is a default, or comes from the environment with [PlanetScale.fromEnv].
 *
 * Copies with something changed are made by `copy`. What it prints has no secrets.
 */
public data class ClientOptions(
    /** The id of a service token. Goes with [serviceToken]; one without the other is an error. */
    public val serviceTokenId: String? = null,
    /** The secret of the service token. */
    public val serviceToken: String? = null,
    /** An OAuth or access token, in place of a service token. */
    public val bearerToken: String? = null,
    /** Sends no credentials, for the few operations that need none and for proxies that add theirs. */
    public val anonymous: Boolean = false,
    /** Fills the organization where a call leaves it out. */
    public val organization: String? = null,
    /** The service's address. Default `https://api.planetscale.com/v1`. */
    public val baseUrl: String? = null,
    /** How long a whole call may take, retries included. Default 5 minutes. */
    public val timeout: Duration? = null,
    /** How long one attempt may take. Default 1 minute. */
    public val attemptTimeout: Duration? = null,
    /** How long connecting may take. Default 10 s. */
    public val connectTimeout: Duration? = null,
    /** How many times a call is tried again where that is safe. Default 2. */
    public val maxRetries: Int? = null,
    /** The first and the longest back-off. Default 0.5 s and 8 s; a `Retry-After` wins. */
    public val retryBackoff: Backoff? = null,
    /** The most requests a minute to send. Default: no limit here; the service's is 600. */
    public val rateLimit: Int? = null,
    /**
     * The time between two looks of every wait, unless the wait says otherwise; never less than 0.1 s. Default: the
     * waiter's own, 5 s, and 10 s after the first minute.
     */
    public val waitInterval: Duration? = null,
    /** Headers to send with every call. */
    public val headers: Map<String, String> = emptyMap(),
    /** Your program's name and version, put in front of the SDK's own. */
    public val userAgent: String? = null,
    /** How a service token is written in the header. */
    public val serviceTokenScheme: ServiceTokenScheme = ServiceTokenScheme.PLAIN,
    /** The proxy. Default: that of the environment. */
    public val proxy: Proxy? = null,
    /** Whom to trust. Default: the platform's store; on Android, which has none for native code, [TlsRoots.Bundled]. */
    public val tlsRoots: TlsRoots? = null,
    /** A certificate and its key, for gateways that ask for one. */
    public val clientCertificate: ClientCertificate? = null,
    /** Allows a plain `http://` address other than this machine. */
    public val allowInsecureHttp: Boolean = false,
    /** Whether to ask for gzip. Default: yes, except to this machine. */
    public val compression: Boolean? = null,
    /** The largest answer to accept, in bytes. Default 64 MiB. */
    public val maxBody: Long? = null,
    /** How many idle connections to keep. Default 64. */
    public val maxConnections: Int? = null,
    /** How many calls are in flight at once; the others queue. Each has a thread of the SDK's own. Default 256. */
    public val maxThreads: Int? = null,
    /** How many pages of a list are fetched ahead of the reader. Default 4. */
    public val readAhead: Int? = null,
    /** Where the log goes. Default: nowhere. */
    public val logger: Logger? = null,
    /** The least that the logger gets. */
    public val logLevel: LogLevel = LogLevel.WARN,
) {
    /** Address, organization and whose credentials they are. */
    override fun toString(): String {
        val credentials = when {
            serviceTokenId != null -> "service token $serviceTokenId"
            bearerToken != null -> "bearer token"
            serviceToken != null -> "service token without an id"
            else -> "no credentials"
        }
        return "ClientOptions(baseUrl=$baseUrl, organization=$organization, $credentials)"
    }
}

/** How long to pause before a call is tried again: [first], then longer each time up to [longest], at random below that. */
public data class Backoff(
    /** The longest that the first pause may be. */
    public val first: Duration,
    /** The longest that any pause may be. */
    public val longest: Duration,
)

/** How a service token is written in the `Authorization` header. */
public enum class ServiceTokenScheme {
    /** Id and secret alone, as the service documents it. */
    PLAIN,

    /** The word `ServiceToken` in front of them. */
    WORD,
}

/** Which proxy calls go through. */
public sealed interface Proxy {
    /** None, whatever the environment says. */
    public data object None : Proxy

    /** The one with this address. It is not printed, because it can hold a password. */
    public data class Address(public val url: String) : Proxy {
        override fun toString(): String = "Address($REDACTED)"
    }
}

/** Whose certificates are trusted. */
public sealed interface TlsRoots {
    /** Those of the platform's store. */
    public data object Platform : TlsRoots

    /** Mozilla's, which are part of the native library. */
    public data object Bundled : TlsRoots

    /** Those in the text of a PEM file, and no others. */
    public data class Pem(public val text: String) : TlsRoots {
        override fun toString(): String = "Pem(${text.length} characters)"
    }
}

/** A certificate with its key. The key is not printed. */
public data class ClientCertificate(
    /** The certificate chain as PEM text. */
    public val chain: String,
    /** The key as PEM text. */
    public val key: String,
) {
    override fun toString(): String = "ClientCertificate($REDACTED)"
}

/** Where lines of the SDK's log go. Lines hold no secrets, and no bodies. */
public fun interface Logger {
    /** A line. It comes from a thread of the SDK's own; what it throws is lost. */
    public fun log(level: LogLevel, line: String)
}

/** How much a line of the log matters. */
public enum class LogLevel {
    /** Every call, with its method, path, status and attempts. */
    DEBUG,

    /** Nothing at present. */
    INFO,

    /** A call that is tried again. */
    WARN,

    /** Nothing at present: what fails is thrown. */
    ERROR,

    /** Only to be asked for: no line at all. */
    OFF,
}
