@file:JvmName("Programs")

package planetscale.support

import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import planetscale.ConfigException
import planetscale.PlanetScale

/** What `ProgramsTest` runs in a process of its own. */
@OptIn(DelicateCoroutinesApi::class)
internal fun main(arguments: Array<String>) {
    val client = try {
        PlanetScale.fromEnv()
    } catch (error: ConfigException) {
        println("${error.argument}: ${error.message}")
        return
    }
    when (arguments.single()) {
        "print" -> println(client)
        // Neither the client, which nobody closes, nor the call under way keeps the program.
        "leave" -> runBlocking {
            GlobalScope.launch { client.databases.get("acme", "slow") }
            delay(100)
            println("left")
        }
    }
}
