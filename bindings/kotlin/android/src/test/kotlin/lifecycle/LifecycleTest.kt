package lifecycle

import android.app.Activity
import android.os.Build
import android.os.Bundle
import android.os.Looper
import java.util.concurrent.TimeUnit
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineExceptionHandler
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import planetscale.ClientOptions
import planetscale.PlanetScale
import planetscale.WaitOptions
import planetscale.resources.CreateDatabase
import planetscale.testing.FaultMatch
import planetscale.testing.Simulator
import planetscale.testing.SimulatorOptions
import planetscale.types.Branch

/** A screen that shows the databases of an organization, and waits for a branch, for as long as it is there. */
class Screen : Activity() {
    val shown = mutableListOf<String>()
    val ended = mutableListOf<Throwable>()
    val crashes = mutableListOf<Throwable>()
    var mainThreadOnly = true

    private lateinit var client: PlanetScale
    private val scope = CoroutineScope(
        SupervisorJob() + Dispatchers.Main + CoroutineExceptionHandler { _, error -> crashes += error },
    )

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        client = PlanetScale(options)
        scope.launch {
            client.databases.all().toList().forEach { shown += it.name }
            mainThreadOnly = mainThreadOnly && Looper.myLooper() == Looper.getMainLooper()
        }
        for (call in listOf<suspend () -> Any?>(
            { client.branches.waitUntilDeleted(database = "shop", branch = "main", options = WaitOptions<Branch>()) },
            { client.branches.getSchema(database = "shop", branch = "main") },
        )) scope.launch {
            try {
                call()
            } catch (error: Exception) {
                ended += error
                throw error
            }
        }
    }

    override fun onDestroy() {
        // In this order the calls are still under way when the client is closed.
        client.close()
        scope.cancel()
        super.onDestroy()
    }

    companion object {
        lateinit var options: ClientOptions
    }
}

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [34], manifest = Config.NONE)
class LifecycleTest {
    @Test
    fun `a screen that goes away takes its calls with it`() {
        val simulator = runBlocking { Simulator.start(SimulatorOptions(speed = 100.0)) }
        simulator.use {
            runBlocking {
                simulator.client().use { client ->
                    client.databases.create(params = CreateDatabase(name = "shop", clusterSize = "PS_10"))
                    client.databases.waitUntilReady(database = "shop", options = WaitOptions(interval = 100.milliseconds))
                }
                simulator.fault("delay;ms=60000", FaultMatch(operation = "get_branch_schema"))
            }
            assertEquals(34, Build.VERSION.SDK_INT)
            Screen.options = simulator.options()
            val controller = Robolectric.buildActivity(Screen::class.java).setup()
            val screen = controller.get()
            until { screen.shown.isNotEmpty() }
            until { runBlocking { simulator.requests().count { "/branches/" in it.path } } >= 2 }
            controller.pause().stop().destroy()
            until { screen.ended.size == 2 }
            assertEquals(listOf("shop"), screen.shown)
            assertTrue(screen.mainThreadOnly)
            assertTrue("${screen.ended}", screen.ended.all { it is CancellationException })
            assertEquals(emptyList<Throwable>(), screen.crashes)
        }
    }

    /** Lets the main thread do its work until something holds. */
    private fun until(holds: () -> Boolean) {
        val end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20)
        while (!holds()) {
            assertTrue("it took too long", System.nanoTime() < end)
            shadowOf(Looper.getMainLooper()).idle()
            Thread.sleep(5)
        }
    }
}
