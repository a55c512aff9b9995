package planetscale

import com.sun.jna.Platform
import java.util.concurrent.atomic.AtomicBoolean
import kotlinx.coroutines.CancellationException
import planetscale.engine.EngineSettings
import planetscale.engine.LogListener
import planetscale.engine.NativeEngine

/** The engine of a client and of its copies; once one of them is closed, all are. */
internal class SharedEngine(private val native: NativeEngine) {
    private val closed = AtomicBoolean()

    val isClosed: Boolean get() = closed.get()

    /** Does something with the engine; an error when it is closed. */
    inline fun <T> use(work: (NativeEngine) -> T): T {
        if (isClosed) throw closedFailure()
        return try {
            work(native)
        } catch (cancelled: CancellationException) {
            // It is an IllegalStateException too, and none of ours.
            throw cancelled
        } catch (error: IllegalStateException) {
            // Closed by somebody else in between.
            if (isClosed) throw closedFailure() else throw error
        }
    }

    /** Lets go of connections and threads once the calls under way are done. */
    fun close() {
        if (closed.compareAndSet(false, true)) native.close()
    }

    private fun closedFailure() = invalid("client", "is closed")

    companion object {
        /** Makes an engine. Nothing is sent, and nothing is opened. */
        fun of(options: ClientOptions, environment: Boolean): SharedEngine {
            val place = Place()
            val logger = options.logger?.let(::Listener)
            val level = options.logLevel.name.lowercase()
            return place.calling {
                val settings = settings(options, environment)
                SharedEngine(native(place) { NativeEngine(settings, logger, level) })
            }
        }
    }
}

/** Does what needs the native library; a clear error when there is none for this platform. */
internal inline fun <T> native(place: Place, work: () -> T): T = try {
    work()
} catch (error: LinkageError) {
    throw place.put(noLibrary()).apply { addSuppressed(error) }
}

private fun noLibrary(): ConfigException {
    val platform = Platform.RESOURCE_PREFIX
    val file = System.mapLibraryName("planetscale_uniffi")
    val found = PlanetScale::class.java.classLoader?.getResource("$platform/$file") != null
    val problem = if (found) "cannot be loaded on" else "is missing for"
    return invalid(
        "native library",
        "$file $problem this platform ($platform, ${Platform.ARCH}): take a jar that has $platform/$file, " +
            "or name the folder of one in the system property jna.library.path",
    )
}

/** Hands lines of the log on; whatever becomes of them, the call goes on. */
private class Listener(private val logger: Logger) : LogListener {
    override fun line(level: String, line: String) {
        try {
            logger.log(LogLevel.valueOf(level.uppercase()), line)
        } catch (_: Exception) {
            // A log that fails is no reason for a call to fail.
        }
    }
}

private fun settings(options: ClientOptions, environment: Boolean): EngineSettings {
    return EngineSettings(
        serviceTokenId = options.serviceTokenId,
        serviceToken = options.serviceToken,
        bearerToken = options.bearerToken,
        anonymous = options.anonymous,
        organization = options.organization,
        baseUrl = options.baseUrl,
        userAgent = options.userAgent,
        serviceTokenScheme = if (options.serviceTokenScheme == ServiceTokenScheme.WORD) "ServiceToken" else "plain",
        headers = options.headers.flatMap { (name, value) -> listOf(name, value) },
        connectTimeout = options.connectTimeout?.inSeconds(),
        attemptTimeout = options.attemptTimeout?.inSeconds(),
        timeout = options.timeout?.inSeconds(),
        maxRetries = options.maxRetries?.toLong(),
        backoffFirst = options.retryBackoff?.first?.inSeconds(),
        backoffLongest = options.retryBackoff?.longest?.inSeconds(),
        rateLimit = options.rateLimit?.toLong(),
        waitInterval = options.waitInterval?.inSeconds(),
        maxBody = options.maxBody,
        maxConnections = options.maxConnections?.toLong(),
        maxThreads = options.maxThreads?.toLong(),
        readAhead = options.readAhead?.toLong(),
        compression = options.compression,
        allowInsecureHttp = options.allowInsecureHttp,
        proxy = (options.proxy as? Proxy.Address)?.url,
        noProxy = options.proxy is Proxy.None,
        tlsRoots = text(options.tlsRoots ?: if (isAndroid) TlsRoots.Bundled else TlsRoots.Platform),
        clientCertificateChain = options.clientCertificate?.chain,
        clientCertificateKey = options.clientCertificate?.key,
        useEnvironment = environment,
        runtime = "kotlin",
    )
}

private fun text(roots: TlsRoots): String = when (roots) {
    is TlsRoots.Platform -> "platform"
    is TlsRoots.Bundled -> "bundled"
    is TlsRoots.Pem -> roots.text
}

/** Whether this is Android, whose store of certificates only its own classes can read. */
private val isAndroid: Boolean = System.getProperty("java.vm.name") == "Dalvik"
