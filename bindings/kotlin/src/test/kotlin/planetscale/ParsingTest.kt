package planetscale

import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.Executors
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.serialization.KSerializer
import kotlinx.serialization.descriptors.PrimitiveKind
import kotlinx.serialization.descriptors.PrimitiveSerialDescriptor
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import planetscale.support.reply
import planetscale.support.scripted

/** Where answers are parsed: never on the thread of the caller, which may be that of a screen. */
internal class ParsingTest {
    /** Notes who parses. */
    private class Watched : KSerializer<String> {
        val threads = CopyOnWriteArrayList<String>()

        override val descriptor: SerialDescriptor = PrimitiveSerialDescriptor("watched", PrimitiveKind.STRING)

        override fun deserialize(decoder: Decoder): String {
            threads += Thread.currentThread().name
            return decoder.decodeString()
        }

        override fun serialize(encoder: Encoder, value: String): Unit = encoder.encodeString(value)
    }

    @Test
    fun `lists and waits are parsed beside the thread of the caller`(): Unit = runBlocking {
        val watched = Watched()
        val path = listOf("acme", "shop", "main")
        val screen = Executors.newSingleThreadExecutor { Thread(it, "screen") }.asCoroutineDispatcher()
        screen.use {
            scripted(reply("""{"data": ["a", "b"]}"""), otherwise = reply("\"a\"")) { client, _ ->
                withContext(screen) {
                    val items = client.calls.all("list_branches", path.take(2), emptyList(), null, null, watched).toList()
                    assertEquals(listOf("a", "b"), items)
                    val reader = Replies.json(watched)
                    val one = client.calls.send("get_branch", path, emptyList(), null, null, reader).decoded()
                    assertEquals("a", one)
                    assertEquals("screen", Thread.currentThread().name.substringBefore(' '))
                }
            }
        }
        assertEquals(3, watched.threads.size)
        assertTrue(watched.threads.all { it.startsWith("DefaultDispatcher") }, "${watched.threads}")
    }
}
