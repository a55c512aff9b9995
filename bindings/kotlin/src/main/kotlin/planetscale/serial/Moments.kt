package planetscale.serial

import kotlin.time.Duration.Companion.seconds
import kotlin.time.Instant

/**
 * A moment written by RFC 3339, with a space for the `T`, without an offset (which is UTC then), or as a date alone.
 * `2026-01-02 03:04:05 UTC` and `2026-01-02 03:04:05 +0100` are how Ruby prints times.
 */
internal fun moment(text: String): Instant? = usual(text) ?: leap(text)

private fun usual(text: String): Instant? {
    Instant.parseOrNull(text)?.let { return it }
    val parts = MOMENT.matchEntire(text.trim()) ?: return null
    val (date, time, zone) = parts.destructured
    return Instant.parseOrNull("${date}T${fullTime(time)}${offset(zone)}")
}

/** A second that a clock was given to keep up with the earth, `23:59:60`. It is the one after 59 here. */
private fun leap(text: String): Instant? {
    val seconds = LEAP.find(text)?.groups?.get(1)?.range ?: return null
    return usual(text.replaceRange(seconds, "59"))?.plus(1.seconds)
}

private val LEAP = Regex("""[Tt ]\d{2}:\d{2}:(60)""")

private val MOMENT = Regex("""(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))? ?(UTC|[Zz]|[+-]\d{2}:?\d{2})?""")

private fun fullTime(time: String): String = when (time.length) {
    0 -> "00:00:00"
    "03:04".length -> "$time:00"
    else -> time
}

private fun offset(zone: String): String = when {
    zone.length == "+0100".length && ':' !in zone -> "${zone.take(3)}:${zone.drop(3)}"
    zone.isEmpty() || zone == "UTC" || zone == "z" -> "Z"
    else -> zone
}
