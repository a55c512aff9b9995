package planetscale.faults

import java.io.BufferedInputStream
import java.io.EOFException
import java.io.InputStream
import java.net.Socket
import java.net.URI
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.jsonObject
import planetscale.support.text

/** The program that plays the servers. It ends with this process. */
internal class Faults : AutoCloseable {
    private val process: Process
    private val address: URI

    init {
        val program = checkNotNull(System.getenv("PLANETSCALE_FAULTS")) { "PLANETSCALE_FAULTS must name planetscale-faults" }
        process = ProcessBuilder(program, "--stop-on-stdin-close").redirectError(ProcessBuilder.Redirect.INHERIT).start()
        val line = process.inputStream.bufferedReader().readLine()
        address = URI(checkNotNull(Json.parseToJsonElement(line).jsonObject.text("url")))
    }

    /** A connection to it. */
    fun connect() = Control(Socket(address.host, address.port))

    override fun close() {
        process.outputStream.close()
        process.waitFor()
    }
}

/**
 * One connection to the program, kept open: what the driver itself opens must not count as left behind by what is
 * tested.
 */
internal class Control(private val socket: Socket) : AutoCloseable {
    private val input = BufferedInputStream(socket.getInputStream())

    /** Asks for something; an error when it is refused. */
    fun ask(method: String, path: String, body: JsonElement? = null): JsonElement {
        val bytes = body?.toString().orEmpty().encodeToByteArray()
        val head = "$method $path HTTP/1.1\r\nhost: faults\r\ncontent-length: ${bytes.size}\r\n\r\n"
        socket.getOutputStream().write(head.encodeToByteArray() + bytes)
        val lines = generateSequence { line(input) }.takeWhile { it.isNotEmpty() }.toList()
        val length = lines.first { it.startsWith("content-length: ") }.substringAfter(": ").toInt()
        val answer = input.readNBytes(length).decodeToString()
        check(" 200 " in lines.first()) { "$method $path: $answer" }
        return Json.parseToJsonElement(answer)
    }

    override fun close() = socket.close()

    private fun line(input: InputStream): String {
        val line = StringBuilder()
        while (true) {
            when (val byte = input.read()) {
                -1 -> throw EOFException("planetscale-faults has ended")
                '\n'.code -> return line.removeSuffix("\r").toString()
                else -> line.append(byte.toChar())
            }
        }
    }
}
