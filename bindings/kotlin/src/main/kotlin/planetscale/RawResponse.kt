package planetscale

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import kotlinx.serialization.KSerializer
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import planetscale.engine.EngineReply
import planetscale.serial.Items
import planetscale.serial.emptyValue

/** A reply as it came. What it prints has no secrets. */
public class RawResponse<out T> internal constructor(
    private val reply: EngineReply,
    private val reader: ReplyReader<T>,
    private val place: Place,
) {
    /** The HTTP status. */
    public val status: Int get() = reply.status.toInt()

    /** The headers, by their names in lower case. */
    public val headers: Map<String, List<String>> by lazy(LazyThreadSafetyMode.PUBLICATION) { headers(reply.headers) }

    /** The body as bytes, unpacked when it was compressed. It can hold secrets and is not printed. */
    public val body: ByteArray get() = reply.body

    /** The body as text. Bytes that are no UTF-8 become replacement characters. */
    public val text: String get() = reply.body.decodeToString()

    /** The service's id of the request, to quote to its support. */
    public val requestId: String? get() = reply.requestId

    /** How many times the request was tried. */
    public val attempts: Int get() = reply.attempts.toInt()

    /** The operation's id, such as `get_database`; method and path of a call that the SDK does not know. */
    public val operation: String get() = reply.operation

    /** The address that was asked, without its query. */
    public val url: String get() = reply.url

    /**
     * Whether the service sent a document about what it did. Without one, [parse] gives the type's empty value: after
     * 204 and 205, after an accepted change (202) without a body, and about what is [gone].
     */
    public val hasDocument: Boolean get() = reply.hasDocument

    /**
     * Whether the thing is gone, or not visible to these credentials: the 404 that a repeated deletion met after an
     * attempt whose outcome was open.
     */
    public val gone: Boolean get() = reply.gone

    /** The first header of this name, in whatever case. */
    public fun header(name: String): String? = headers[name.lowercase()]?.firstOrNull()

    /**
     * What the method without the reply would have returned.
     *
     * @throws DecodeException the body is no JSON, or JSON of another form.
     */
    public fun parse(): T = read { reader.read(reply) }

    /** The same beside the threads of the caller, one of which may be that of a screen: a large page takes its time. */
    internal suspend fun decoded(): T =
        if (reply.hasDocument && reader.parses) withContext(Dispatchers.Default) { parse() } else parse()

    /**
     * The body as whatever JSON it is; `JsonNull` where there is no document.
     *
     * @throws DecodeException the body is no JSON.
     */
    public fun json(): JsonElement = read { Replies.any.read(reply) }

    /** Without the body and the headers. */
    override fun toString(): String = "RawResponse($status of $operation, ${reply.body.size} bytes)"

    private inline fun <R> read(work: () -> R): R = try {
        work()
    } catch (misfit: Misfit) {
        throw place.put(decodeFailure(reply, misfit))
    }
}

/** How a reply becomes a value; [Misfit] when it cannot. */
internal fun interface ReplyReader<out T> {
    fun read(reply: EngineReply): T

    /** Whether there is something to parse. */
    val parses: Boolean get() = true
}

/** A reader that has nothing to parse. */
private class Plain<T>(private val take: (EngineReply) -> T) : ReplyReader<T> {
    override val parses: Boolean get() = false

    override fun read(reply: EngineReply): T = take(reply)
}

/** The ways to read a reply. */
internal object Replies {
    private val pages = java.util.concurrent.ConcurrentHashMap<KSerializer<*>, ReplyReader<Page<*>>>()

    /** A reply that holds nothing of interest. */
    val nothing: ReplyReader<Unit> = Plain { }

    /** A file. */
    val bytes: ReplyReader<ByteArray> = Plain { it.body }

    /** Whatever JSON it is. */
    val any: ReplyReader<JsonElement> = ReplyReader { reply ->
        if (reply.hasDocument) read(JsonElement.serializer(), reply.text()) else JsonNull
    }

    /** A document. */
    fun <T> json(serializer: KSerializer<T>): ReplyReader<T> = ReplyReader { reply ->
        if (reply.hasDocument) read(serializer, reply.text()) else emptyValue(serializer) ?: throw Misfit("", "there is no document, and the type has no empty value")
    }

    /** A page of a list. */
    @Suppress("UNCHECKED_CAST")
    fun <T> page(item: KSerializer<T>): ReplyReader<Page<T>> =
        // Serializers of its own for each call would have their names looked up anew.
        pages.getOrPut(item) { pageReader(item) } as ReplyReader<Page<T>>

    /** A page with its envelope; or a bare list, with which a small list may be answered, as the one page there is. */
    private fun <T> pageReader(item: KSerializer<T>): ReplyReader<Page<T>> {
        val enveloped = json(Page.serializer(item))
        val bare = Items(item)
        return ReplyReader { reply ->
            val isBare = reply.hasDocument && reply.body.firstOrNull { !it.isBlank() } == '['.code.toByte()
            if (isBare) Page(read(bare, reply.text())) else enveloped.read(reply)
        }
    }
}

private fun Byte.isBlank(): Boolean = toInt().toChar().isWhitespace()

private fun EngineReply.text(): String = try {
    body.decodeToString(throwOnInvalidSequence = true)
} catch (_: CharacterCodingException) {
    throw Misfit("", "the body is not UTF-8")
}
