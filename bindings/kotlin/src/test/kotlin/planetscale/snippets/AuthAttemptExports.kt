// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
// Authentication attempt reports: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateAuthAttemptExport
import planetscale.types.AuthAttemptExportFormat
import kotlin.time.Instant

/** The functions that have the lines of a call, by operation. */
internal val authAttemptExports: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "create_auth_attempt_export" to ::createAuthAttemptExport,
        "get_auth_attempt_export" to ::getAuthAttemptExport,
        "download_auth_attempt_export" to ::downloadAuthAttemptExport,
    )

private suspend fun createAuthAttemptExport(client: PlanetScale) {
    val authAttemptExport =
        client.authAttemptExports.create(
            "acme",
            CreateAuthAttemptExport(
                startAt = Instant.parse("2026-01-02T03:00:01Z"),
                endAt = Instant.parse("2026-01-02T03:00:02Z"),
                format = AuthAttemptExportFormat.CSV,
            ),
        )
}

private suspend fun getAuthAttemptExport(client: PlanetScale) {
    val authAttemptExport = client.authAttemptExports.get("acme", "export 1")

    val ready = client.authAttemptExports.waitUntilReady("acme", "export 1")
}

private suspend fun downloadAuthAttemptExport(client: PlanetScale) {
    val bytes = client.authAttemptExports.download("acme", "export 1")
}
