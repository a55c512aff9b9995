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
    ): RawResponse<T> {
        val place = Place()
        // The engine would have begun before it is asked whether it should.
        currentCoroutineContext().ensureActive()
        val answer = place.calling {
            engine.use { it.call(parts(operation, path, query, body, defaults.with(options)), ticket()) }
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
                emit(RawResponse(reply, reader, place).parse())
            }
        } finally {
            pages.stop()
            pages.close()
        }
    }

    /** Polls until a waiter's condition holds, and returns the object that was seen last. */
    suspend fun <T> wait(
        operation: String,
        waiter: String,
        path: List<String?>,
        query: List<String>,
        options: WaitOptions<T>?,
        reply: ReplyReader<T>,
    ): T {
        val place = Place()
        val answer = await(place, operation, waiter, path, query, options, reply)
        return RawResponse(answer, reply, place).parse()
    }

    /** Polls until what a call is about is gone; the last answer is of no interest then. */
    suspend fun <T> waitGone(
        operation: String,
        waiter: String,
        path: List<String?>,
        query: List<String>,
        options: WaitOptions<T>?,
        reply: ReplyReader<T>,
    ) {
        await(Place(), operation, waiter, path, query, options, reply)
    }

    /** What each poll of a wait showed; ends when the wait has succeeded. */
    fun <T> progress(
        operation: String,
        waiter: String,
        path: List<String?>,
        query: List<String>,
        options: WaitOptions<T>?,
        reply: ReplyReader<T>,
    ): Flow<WaitProgress<T>> {
        val place = Place()
        return flow {
            looks(place, operation, waiter, path, query, options).collect { look ->
                if (look is Look.Seen) emit(look.progress(reply, place))
            }
        }
    }

    private suspend fun <T> await(
        place: Place,
        operation: String,
        waiter: String,
        path: List<String?>,
        query: List<String>,
        options: WaitOptions<T>?,
        reader: ReplyReader<T>,
    ): EngineReply {
        val told = options?.onProgress
        if (told == null) return begin(place, operation, waiter, path, query, options, null)
        var last: EngineReply? = null
        looks(place, operation, waiter, path, query, options).collect { look ->
            when (look) {
                is Look.Seen -> told(look.progress(reader, place))
                is Look.Done -> last = look.reply
            }
        }
        return checkNotNull(last) { "a wait ended without an answer" }
    }

    /** The looks of a wait, taken from the engine's thread into the coroutine of the reader. */
    private fun <T> looks(
        place: Place,
        operation: String,
        waiter: String,
        path: List<String?>,
        query: List<String>,
        options: WaitOptions<T>?,
    ): Flow<Look> = channelFlow {
        val listener = object : WaitListener {
            override fun seen(seen: WaitSeen) {
                trySend(Look.Seen(seen))
            }
        }
        send(Look.Done(begin(place, operation, waiter, path, query, options, listener)))
    }.buffer(Channel.UNLIMITED)

    private suspend fun begin(
        place: Place,
        operation: String,
        waiter: String,
        path: List<String?>,
        query: List<String>,
        options: WaitOptions<*>?,
        listener: WaitListener?,
    ): EngineReply {
        currentCoroutineContext().ensureActive()
        return place.calling {
            val parts = parts(operation, path, query, null, defaults.with(options?.request))
            val (timeout, interval) = Pair(options?.timeout?.inSeconds(), options?.interval?.inSeconds())
            engine.use { it.wait(parts, waiter, timeout, interval, listener, ticket()) }
        }
    }

    private companion object {
        val tickets = AtomicLong()

        fun ticket(): ULong = tickets.incrementAndGet().toULong()
    }
}

/** What comes from the engine while it waits. */
private sealed interface Look {
    /** An answer that is not yet the last. */
    class Seen(private val seen: WaitSeen) : Look {
        fun <T> progress(reader: ReplyReader<T>, place: Place): WaitProgress<T> = WaitProgress(
            polls = seen.polls.toInt(),
            elapsed = seen.elapsed.seconds,
            state = seen.state,
            value = RawResponse(seen.reply, reader, place).parse(),
        )
    }

    /** The last one. */
    class Done(val reply: EngineReply) : Look
}
