package planetscale

import java.util.concurrent.CompletableFuture
import kotlin.coroutines.EmptyCoroutineContext
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.future.future
import kotlinx.coroutines.runBlocking

/**
 * The calls of a client for Java, which has no `suspend`: each has one more parameter there, to hand on what is given
 * here.
 *
 * ```java
 * CompletableFuture<Branch> branch =
 *     Futures.of(done -> client.getBranches().get("acme", "shop", "main", null, done));
 * Database shop = Futures.await(done -> client.getDatabases().get("acme", "shop", null, done));
 * List<Database> all = Futures.list(client.getDatabases().all("acme", new ListDatabases(), null));
 * ```
 */
public object Futures {
    /** Begins a call. Cancelling the future ends it; the future fails with what the call throws. */
    @JvmStatic
    public fun <T> of(call: suspend () -> T): CompletableFuture<T> =
        CoroutineScope(EmptyCoroutineContext).future(Dispatchers.Default, CoroutineStart.DEFAULT) { call() }

    /**
     * Makes a call and waits for it on the thread that asks. An interrupt ends it.
     *
     * @throws PlanetScaleException the call failed.
     */
    @JvmStatic
    @Throws(PlanetScaleException::class, InterruptedException::class)
    public fun <T> await(call: suspend () -> T): T = runBlocking { call() }

    /**
     * Waits for all that a list or the progress of a wait gives.
     *
     * @throws PlanetScaleException a call failed.
     */
    @JvmStatic
    @Throws(PlanetScaleException::class, InterruptedException::class)
    public fun <T> list(flow: Flow<T>): List<T> = runBlocking { flow.toList() }
}
