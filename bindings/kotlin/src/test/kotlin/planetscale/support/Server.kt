package planetscale.support

import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import java.net.InetSocketAddress
import java.util.concurrent.Executors

/** A server that the test itself answers for, with a thread for each of many requests. */
internal class Server(threads: Int, private val answer: (HttpExchange) -> String) : AutoCloseable {
    private val executor = Executors.newFixedThreadPool(threads)
    private val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 1024)

    /** The address to give to a client. */
    val url: String get() = "http://127.0.0.1:${server.address.port}/v1"

    init {
        server.executor = executor
        server.createContext("/") { exchange ->
            val body = answer(exchange).encodeToByteArray()
            exchange.responseHeaders["content-type"] = "application/json"
            exchange.sendResponseHeaders(200, body.size.toLong())
            exchange.responseBody.use { it.write(body) }
        }
        server.start()
    }

    override fun close() {
        server.stop(0)
        executor.shutdownNow()
    }

    private companion object {
        init {
            // Else the second packet of an answer waits for the first one to be acknowledged, 40 ms.
            System.setProperty("sun.net.httpserver.nodelay", "true")
        }
    }
}
