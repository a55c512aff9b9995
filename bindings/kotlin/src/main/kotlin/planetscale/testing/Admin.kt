package planetscale.testing

import java.net.HttpURLConnection
import java.net.URI
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import planetscale.PlanetScaleJson

/** The simulator's own routes. */
internal class Admin(private val url: String) {
    /** Asks one of them; an error is the simulator's own text. */
    suspend fun ask(method: String, route: String, body: JsonElement? = null): JsonElement = withContext(Dispatchers.IO) {
        // Not by the SDK's engine: what a test says to the simulator must not depend on what is tested.
        val connection = URI(url).resolve("/_simulator/$route").toURL().openConnection() as HttpURLConnection
        connection.requestMethod = method
        if (body != null) {
            connection.doOutput = true
            connection.setRequestProperty("content-type", "application/json")
            connection.outputStream.use { it.write(body.toString().encodeToByteArray()) }
        }
        val failed = connection.responseCode >= HttpURLConnection.HTTP_MULT_CHOICE
        val stream = if (failed) connection.errorStream else connection.inputStream
        val text = stream?.use { it.readBytes().decodeToString() }.orEmpty()
        if (failed) throw SimulatorException("$method $route: $text")
        if (text.isEmpty()) JsonNull else PlanetScaleJson.parseToJsonElement(text)
    }
}
