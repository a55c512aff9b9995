import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import java.net.InetSocketAddress
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.time.Duration
import kotlinx.coroutines.delay
import kotlinx.coroutines.withTimeoutOrNull
import planetscale.WebhookException
import planetscale.Webhooks
import planetscale.types.WebhookEvent

/** Deliveries are a few kilobytes; a sender of more is not the service. */
private const val LONGEST_BODY = 1 shl 20

/** A webhook receiver small enough to read: the JDK's own HTTP server, on a free port of this machine. */
class Receiver : AutoCloseable {
    /** The webhook's secret. Until it is known, every delivery is refused. */
    @Volatile
    var secret: String = ""

    /** The events whose signature was right, in the order in which they came. */
    val accepted = CopyOnWriteArrayList<WebhookEvent>()

    /** Why each other delivery was refused. */
    val refused = CopyOnWriteArrayList<String>()

    private val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0).apply {
        createContext("/hooks", ::receive)
        start()
    }

    /** Where webhooks are to be sent. */
    val url: String = "http://127.0.0.1:${server.address.port}/hooks"

    /** Waits until that event has come. Returns whether it has. */
    suspend fun waitFor(event: WebhookEvent, limit: Duration): Boolean = withTimeoutOrNull(limit) {
        while (event !in accepted) delay(20)
    } != null

    override fun close() = server.stop(0)

    private fun receive(exchange: HttpExchange) = exchange.use {
        // The signature is over the bytes as they came: they are kept, not parsed.
        val body = exchange.requestBody.readNBytes(LONGEST_BODY)
        val good = judge(body, exchange.requestHeaders.getFirst(Webhooks.SIGNATURE_HEADER))
        exchange.sendResponseHeaders(if (good) 204 else 400, -1)
    }

    private fun judge(body: ByteArray, signature: String?): Boolean = try {
        accepted += Webhooks.verify(body, signature, secret).event
        true
    } catch (error: WebhookException) {
        refused += error.message.orEmpty()
        false
    }
}
