// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
// Authentication attempt reports: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.WaitOptions
import planetscale.WaitProgress
import planetscale.body
import planetscale.types.AuthAttemptExport
import planetscale.types.AuthAttemptExportFilters
import planetscale.types.AuthAttemptExportFormat
import kotlin.time.Instant

/**
 * Reports on the attempts to log in to the Postgres branches of an organization: who tried from
 * which address, with which username, and whether they were let in.
 *
 * A report is made in the background and then lies ready as a ZIP archive for 24 hours. For
 * administrators of the organization, with a user token.
 */
public interface AuthAttemptExports {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawAuthAttemptExports
        get() = RawAuthAttemptExports(transport)

    /**
     * Ask for a report on authentication attempts.
     *
     * Starts to put together a report on the attempts to log in to the Postgres branches of an
     * organization and returns it at once. Wait until it is ready before fetching the file. Only
     * administrators of the organization can ask for reports; service tokens cannot.
     *
     * `POST /organizations/{organization}/auth-attempt-exports`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; `startAt`, `endAt`, `format` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [AuthAttemptExport]: A report on attempts to log in to the Postgres branches of an
     *   organization, made in the background.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        params: CreateAuthAttemptExport,
        options: RequestOptions? = null,
    ): AuthAttemptExport = withRawResponse.create(organization, params, options).decoded()

    /**
     * Get a report on authentication attempts.
     *
     * Returns a report without its contents: its state, what it was asked for and until when it can
     * be fetched. Once it has expired the answer is 410, with the report as its body.
     *
     * `GET /organizations/{organization}/auth-attempt-exports/{export}`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param export Identifier of the report, from the reply that created it.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [AuthAttemptExport]: A report on attempts to log in to the Postgres branches of an
     *   organization, made in the background.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        export: String,
        options: RequestOptions? = null,
    ): AuthAttemptExport = withRawResponse.get(organization, export, options).decoded()

    /**
     * Waits until the file of the report can be fetched.
     *
     * Failure means that the report could not be made; `failureReason` and `recoveryHint` say why
     * and what to do.
     *
     * It succeeds when `state` is `ready`. It fails when `state` is `failed`.
     *
     * Looks with `GET /organizations/{organization}/auth-attempt-exports/{export}` until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param export Identifier of the report, from the reply that created it.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [AuthAttemptExport]: A report on attempts to log in to the Postgres branches of an
     *   organization, made in the background.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [AuthAttemptExport] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilReady(
        organization: String? = null,
        export: String,
        options: WaitOptions<AuthAttemptExport>? = null,
    ): AuthAttemptExport =
        transport.wait(
            "get_auth_attempt_export",
            "wait_until_ready",
            listOf(organization, export),
            emptyList(),
            options,
            Replies.json(AuthAttemptExport.serializer()),
        )

    /**
     * Waits like [waitUntilReady] and hands out what each look showed, failed ones and the last one
     * too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param export Identifier of the report, from the reply that created it.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [AuthAttemptExport] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilReady(
        organization: String? = null,
        export: String,
        options: WaitOptions<AuthAttemptExport>? = null,
    ): Flow<WaitProgress<AuthAttemptExport>> =
        transport.progress(
            "get_auth_attempt_export",
            "wait_until_ready",
            listOf(organization, export),
            emptyList(),
            options,
            Replies.json(AuthAttemptExport.serializer()),
        )

    /**
     * Fetch a report on authentication attempts.
     *
     * Returns the file of a report that is ready: a ZIP archive with the attempts in the format
     * that was asked for and `manifest.json`, which records time span and filters. The service
     * answers with a redirect to a signed address on another host, which clients follow without
     * credentials. After 24 hours the answer is 410; ask for a new report.
     *
     * `GET /organizations/{organization}/auth-attempt-exports/{export}/download`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param export Identifier of the report, from the reply that created it.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return What was downloaded.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun download(
        organization: String? = null,
        export: String,
        options: RequestOptions? = null,
    ): ByteArray = withRawResponse.download(organization, export, options).decoded()
}

internal class AuthAttemptExportsCalls(
    override val calls: Transport,
) : AuthAttemptExports, Real

/** The calls of [AuthAttemptExports], which give the whole answer: its status, its headers and what it says. */
public class RawAuthAttemptExports internal constructor(
    private val transport: Transport,
) {
    /** [AuthAttemptExports.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        params: CreateAuthAttemptExport,
        options: RequestOptions? = null,
    ): RawResponse<AuthAttemptExport> =
        transport.send(
            "create_auth_attempt_export",
            listOf(organization),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(AuthAttemptExport.serializer()),
        )

    /** [AuthAttemptExports.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        export: String,
        options: RequestOptions? = null,
    ): RawResponse<AuthAttemptExport> =
        transport.send(
            "get_auth_attempt_export",
            listOf(organization, export),
            emptyList(),
            null,
            options,
            Replies.json(AuthAttemptExport.serializer()),
        )

    /** [AuthAttemptExports.download] with the whole answer. */
    public suspend fun download(
        organization: String? = null,
        export: String,
        options: RequestOptions? = null,
    ): RawResponse<ByteArray> =
        transport.send(
            "download_auth_attempt_export",
            listOf(organization, export),
            emptyList(),
            null,
            options,
            Replies.bytes,
        )
}

/** Arguments of [AuthAttemptExports.create]. */
public data class CreateAuthAttemptExport @JvmOverloads constructor(
    /** Beginning of the time span to cover, itself included. */
    public val startAt: Instant,
    /** End of the time span to cover, itself left out. */
    public val endAt: Instant,
    /** Format of the attempts in the file. */
    public val format: AuthAttemptExportFormat,
    /** Which attempts to limit the report to. All attempts when left out. */
    public val filters: AuthAttemptExportFilters? = null,
) {
    internal fun toBody(): String =
        body {
            put("start_at", startAt)
            put("end_at", endAt)
            put("format", format.value)
            put("filters", filters, AuthAttemptExportFilters.serializer())
        }
}
