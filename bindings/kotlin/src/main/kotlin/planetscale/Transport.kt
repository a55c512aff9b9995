package planetscale

import java.util.concurrent.atomic.AtomicLong
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.flow.channelFlow
import kotlinx.coroutines.flow.flow
import kotlinx.serialization.KSerializer
import planetscale.engine.CallParts
import planetscale.engine.EngineReply
import planetscale.engine.WaitListener
import planetscale.engine.WaitSeen
import planetscale.engine.WaitSettings

/** The one place where calls leave Kotlin. Copies of a client have transports that share the engine. */
internal class Transport(val engine: SharedEngine, private val defaults: RequestOptions = RequestOptions()) {
    /** The same engine, with these options for each call. */
    fun with(options: RequestOptions) = Transport(engine, defaults.with(options))

    /** Sends a call. */
    suspend fun <T> send(
        operation: String,
        path: List<String?>,
        query: List<String>,
        body: String?,
        options: RequestOptions?,
        reply: ReplyReader<T>,
        pathNames: List<String>? = null,
    ): RawResponse<T> {
        val place = Place()
        // The engine would have begun before it is asked whether it should.
        currentCoroutineContext().ensureActive()
        val answer = place.calling {
            engine.use { it.call(parts(operation, path, query, body, defaults.with(options), pathNames), ticket()) }
        }
        return RawResponse(answer, reply, place)
    }

    /** A list over all its pages. */
    fun <T> all(
        operation: String,
        path: List<String?>,
        query: List<String>,
        body: String?,
        options: RequestOptions?,
        item: KSerializer<T>,
    ): Pages<T> {
        val place = Place()
        return Pages(pages(place, Replies.page(item)) { parts(operation, path, query, body, defaults.with(options)) })
    }

    private fun <T> pages(place: Place, reader: ReplyReader<Page<T>>, parts: () -> CallParts): Flow<Page<T>> = flow {
        currentCoroutineContext().ensureActive()
        val pages = place.calling { engine.use { it.pages(parts(), ticket()) } }
        try {
            while (true) {
                val reply = place.calling { pages.next() } ?: break
                emit(RawResponse(reply, reader, place).decoded())
            }
        } finally {
            pages.stop()
            pages.close()
        }
    }

    /** Looks until a waiter's condition holds, and returns the object that was seen last. */
    suspend fun <T> wait(
        operation: String,
        waiter: String,
        path: List<String?>,
        query: List<String>,
        options: WaitOptions<T>?,
        reply: ReplyReader<T>,
    ): T {
        val wait = Wait(Place(), operation, waiter, path, query, options, reply)
        return wait.read(await(wait)).decoded()
    }

    /** Looks until what a call is about is gone; the last answer is of no interest then. */
    suspend fun <T> waitGone(
        operation: String,
        waiter: String,
        path: List<String?>,
        query: List<String>,
        options: WaitOptions<T>?,
        reply: ReplyReader<T>,
    ) {
        await(Wait(Place(), operation, waiter, path, query, options, reply))
    }

    /** What each look of a wait showed; ends when the wait has succeeded. */
    fun <T> progress(
        operation: String,
        waiter: String,
        path: List<String?>,
        query: List<String>,
        options: WaitOptions<T>?,
        reply: ReplyReader<T>,
    ): Flow<WaitProgress<T>> {
        val wait = Wait(Place(), operation, waiter, path, query, options, reply)
        return flow {
            looks(wait) { emit(it) }
        }
    }

    private suspend fun <T> await(wait: Wait<T>): EngineReply {
        val told = wait.options?.onProgress ?: return begin(wait, null)
        return looks(wait, told)
    }

    /** Waits, and tells in the coroutine of the caller what the engine's threads see. */
    private suspend fun <T> looks(wait: Wait<T>, told: suspend (WaitProgress<T>) -> Unit): EngineReply {
        val looks = channelFlow<Look> {
            val listener = object : WaitListener {
                override fun seen(seen: WaitSeen) {
                    trySend(Look.Seen(seen))
                }
            }
            val end = try {
                Look.Done(begin(wait, listener))
            } catch (error: PlanetScaleException) {
                // Thrown in here it would overtake the looks that were not told yet.
                Look.Failed(error)
            }
            send(end)
        }
        var last: EngineReply? = null
        looks.buffer(Channel.UNLIMITED).collect { look ->
            when (look) {
                is Look.Seen -> told(wait.progress(look.seen))
                is Look.Done -> last = look.reply
                is Look.Failed -> throw look.error
            }
        }
        return checkNotNull(last) { "a wait ended without an answer" }
    }

    private suspend fun begin(wait: Wait<*>, listener: WaitListener?): EngineReply {
        currentCoroutineContext().ensureActive()
        return wait.place.calling(wait.reader) {
            val parts = parts(wait.operation, wait.path, wait.query, null, defaults.with(wait.options?.request))
            engine.use { it.wait(parts, wait.waiter, wait.settings(), listener, ticket()) }
        }
    }

    private companion object {
        val tickets = AtomicLong()

        fun ticket(): ULong = tickets.incrementAndGet().toULong()
    }
}

/** A wait before it begins. */
private class Wait<T>(
    val place: Place,
    val operation: String,
    val waiter: String,
    val path: List<String?>,
    val query: List<String>,
    val options: WaitOptions<T>?,
    val reader: ReplyReader<T>,
) {
    fun settings() =
        WaitSettings(options?.timeout?.inSeconds(), options?.interval?.inSeconds(), options?.missingOk ?: false)

    fun read(reply: EngineReply): RawResponse<T> = RawResponse(reply, reader, place)

    /** An object that cannot be read does not end the wait: the last one does, when it is to be returned. */
    suspend fun progress(seen: WaitSeen): WaitProgress<T> {
        val (value, problem) = try {
            Pair(seen.reply?.let { read(it).decoded() }, null)
        } catch (error: DecodeException) {
            Pair(null, error.message)
        }
        return WaitProgress(
            polls = seen.polls.toInt(),
            elapsed = seen.elapsed.seconds,
            subject = seen.subject,
            state = seen.state,
            percent = seen.percent,
            value = value,
            error = seen.error ?: problem,
            last = seen.last,
        )
    }
}

/** What comes from the engine while it waits. */
private sealed interface Look {
    /** What a look showed. */
    class Seen(val seen: WaitSeen) : Look

    /** The answer that ended the wait. */
    class Done(val reply: EngineReply) : Look

    /** Why the wait failed. */
    class Failed(val error: PlanetScaleException) : Look
}
