package planetscale

import kotlin.time.Instant
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.Serializable
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import planetscale.serial.Decimal
import planetscale.serial.Entries
import planetscale.serial.Flag
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.support.failure
import planetscale.support.scripted
import planetscale.testing.ScriptedReply
import planetscale.types.BouncerParameter
import planetscale.types.Branch
import planetscale.types.BranchState
import planetscale.types.Database
import planetscale.types.DatabaseState

/** Nothing that the service adds may break a user, and what does not fit says where. */
internal class ToleranceTest {
    @Serializable
    data class Sample(
        @Serializable(WholeNumber::class) val count: Long = 0,
        @Serializable(WholeNumber::class) val limit: Long? = null,
        @Serializable(Decimal::class) val rate: Double = 0.0,
        @Serializable(Flag::class) val ready: Boolean = false,
        @Serializable(Timestamp::class) val at: Instant = Instant.fromEpochSeconds(0),
        val counts: List<@Serializable(WholeNumber::class) Long> = emptyList(),
        val name: String = "",
        val value: Scalar = Scalar.EMPTY,
        val secret: Secret? = null,
    )

    private fun sample(json: String): Sample = read(Sample.serializer(), json)

    @Test
    fun `null and nothing are the empty value`() {
        val nulls = """{"count": null, "limit": null, "rate": null, "ready": null, "at": null, "counts": null,
            "name": null, "value": null, "secret": null, "news": {"a": [1]}}"""
        assertEquals(Sample(), sample(nulls))
        assertEquals(Sample(), sample("{}"))
    }

    @Test
    fun `numbers are read as whole numbers`() {
        val cases = mapOf(
            "12" to 12L, "-12" to -12L, "12.0" to 12L, "1e3" to 1000L, "12.7" to 12L, "-12.7" to -12L, "0.9" to 0L,
            "18446744073709551615" to Long.MAX_VALUE, "1e300" to Long.MAX_VALUE, "-1e300" to Long.MIN_VALUE,
            "9223372036854775807" to Long.MAX_VALUE,
        )
        for ((text, number) in cases) {
            assertEquals(Sample(count = number, limit = number, counts = listOf(number, 0)),
                sample("""{"count": $text, "limit": $text, "counts": [$text, null]}"""))
        }
    }

    @Test
    fun `moments are read in every form seen`() {
        val moment = Instant.parse("2026-01-02T03:04:05Z")
        for (text in listOf(
            "2026-01-02T03:04:05Z", "2026-01-02T03:04:05.000Z", "2026-01-02T04:04:05+01:00", "2026-01-01T22:04:05-05:00",
            "2026-01-02 03:04:05Z", "2026-01-02 03:04:05 UTC", "2026-01-02 04:04:05 +0100", "2026-01-02T03:04:05",
            "2026-01-02 03:04:05",
        )) {
            assertEquals(moment, sample("""{"at": "$text"}""").at, text)
        }
        assertEquals(Instant.parse("2026-01-02T00:00:00Z"), sample("""{"at": "2026-01-02"}""").at)
    }

    @Test
    fun `a wrong type is an error that says where, and never the value`() {
        val wrong = mapOf(
            """{"count": "12hush"}""" to "count", """{"count": "12"}""" to "count", """{"limit": true}""" to "limit",
            """{"limit": []}""" to "limit", """{"rate": "1.5"}""" to "rate", """{"ready": "true"}""" to "ready",
            """{"ready": 1}""" to "ready", """{"at": 1767323045}""" to "at", """{"at": "hush"}""" to "at",
            """{"at": "2026-13-02"}""" to "at", """{"counts": {}}""" to "counts", """{"counts": [1, "hush"]}""" to "counts[1]",
            """{"name": 1}""" to "name", """{"name": {"hush": 1}}""" to "name", """{"value": [1]}""" to "value",
            """[]""" to "", "" to "", "<html>" to "", """{"count": 1""" to "", """{"count": 1} hush""" to "",
        )
        for ((json, path) in wrong) {
            val misfit = assertThrows(Misfit::class.java, { sample(json) }, json)
            assertEquals(path, misfit.path, "$json: ${misfit.problem}")
            assertFalse("hush" in misfit.problem, misfit.problem)
        }
    }

    @Test
    fun `a null in a list costs that value only`(): Unit = runBlocking {
        val page = """{"data": [{"id": "a", "options": ["x", null, "z"]}, null, {"id": "c"}]}"""
        scripted(ScriptedReply(text = page), ScriptedReply(text = """[{"id": "a"}, null]""")) { client, _ ->
            assertEquals(listOf("a", "", "c"), client.databases.list("acme").data.map { it.id })
            assertEquals(listOf("a", ""), client.databases.list("acme").data.map { it.id })
        }
        val parameter = read(BouncerParameter.serializer(), """{"id": "p", "options": ["x", null, "z"]}""")
        assertEquals(listOf("x", "", "z"), parameter.options)
        val migration = read(Entries(String.serializer(), BouncerParameter.serializer()), """{"a": null, "b": {"id": "p"}}""")
        assertEquals(listOf("", "p"), migration.values.map { it.id })
        val text = PlanetScaleJson.encodeToString(BouncerParameter.serializer(), parameter)
        assertEquals(parameter, PlanetScaleJson.decodeFromString(BouncerParameter.serializer(), text))
    }

    @Test
    fun `a leap second is the second after`() {
        val moment = Instant.parse("2017-01-01T00:00:00Z")
        for (text in listOf(
            "2016-12-31T23:59:60Z", "2016-12-31 23:59:60 UTC", "2017-01-01T00:59:60+01:00", "2016-12-31T23:59:60.000Z",
        )) {
            assertEquals(moment, sample("""{"at": "$text"}""").at, text)
        }
    }

    @Test
    fun `a number without end is the largest and can be written again`() {
        val read = sample("""{"count": 1e400, "limit": -1e400, "rate": 1e400, "value": -1e400}""")
        assertEquals(Sample(Long.MAX_VALUE, Long.MIN_VALUE, Double.MAX_VALUE, value = Scalar.of(-Double.MAX_VALUE)), read)
        assertEquals(read, sample(PlanetScaleJson.encodeToString(Sample.serializer(), read)))
    }

    @Test
    fun `scalars are what they are`() {
        for (json in listOf("true", "false", "0", "-7", "12.5", "1000.0", "\"on\"", "\"\"")) {
            val scalar = PlanetScaleJson.decodeFromString(Scalar.serializer(), json)
            assertEquals(json, PlanetScaleJson.encodeToString(Scalar.serializer(), scalar))
        }
        assertEquals(12.5, Scalar.of("12.5").toNumber())
        assertNull(Scalar.of(true).toNumber())
    }

    @Test
    fun `an unknown word is a value like any other`() {
        val database = read(Database.serializer(), """{"id": "db1", "state": "dreaming"}""")
        assertEquals(DatabaseState("dreaming"), database.state)
        assertFalse(database.state.isKnown)
        assertTrue(BranchState.READY.isKnown)
        assertEquals("ready", "${BranchState.READY}")
    }

    @Test
    fun `a document of a model comes back as it was`() {
        val branch = Branch(id = "b1", name = "main", state = BranchState.READY, vtgateCount = 3, ready = true)
        val text = PlanetScaleJson.encodeToString(Branch.serializer(), branch)
        assertEquals(branch, PlanetScaleJson.decodeFromString(Branch.serializer(), text))
        assertFalse("null" in text)
        val list = ListSerializer(Branch.serializer())
        assertEquals(listOf(branch), PlanetScaleJson.decodeFromString(list, PlanetScaleJson.encodeToString(list, listOf(branch))))
    }

    @Test
    fun `a bare list is a page, and a cursor may be a number`(): Unit = runBlocking {
        val bare = ScriptedReply(text = """ [{"id": "a"}, {"id": "b"}]""")
        val wrong = ScriptedReply(text = """[{"id": "a"}, []]""")
        val numbers = ScriptedReply(text = """{"cursor_start": 7, "cursor_end": 18446744073709551615, "data": []}""")
        val flag = ScriptedReply(text = """{"cursor_end": true, "data": []}""")
        scripted(bare, wrong, numbers, flag) { client, _ ->
            assertEquals(listOf("a", "b"), client.databases.list("acme").data.map { it.id })
            assertEquals("[1]", failure<DecodeException> { client.databases.list("acme") }.path)
            val page = client.databases.list("acme")
            assertEquals("7" to "18446744073709551615", page.cursorStart to page.cursorEnd)
            assertEquals("cursor_end", failure<DecodeException> { client.databases.list("acme") }.path)
        }
    }

    @Test
    fun `the error of a reply has path and body`(): Unit = runBlocking {
        scripted(ScriptedReply(text = """{"data": [{"id": "a"}, {"id": "b", "branches_count": "hush"}]}""")) { client, _ ->
            val error = failure<DecodeException> { client.databases.list("acme") }
            assertEquals("data[1].branches_count" to 200, error.path to error.status)
            assertTrue("a whole number was expected" in error.message!!, error.message)
            assertTrue("hush" in error.body)
            assertFalse("hush" in error.stackTraceToString())
        }
    }
}
