// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
// Gates: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.builtins.ListSerializer
import planetscale.OrNull
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.WaitOptions
import planetscale.WaitProgress
import planetscale.body
import planetscale.query
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.types.Gate
import kotlin.time.Instant

/**
 * Gates let people in.
 *
 * They are shut at night.
 */
public interface Gates {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawGates
        get() = RawGates(transport)

    /**
     * Get a gate.
     *
     * Returns a gate as it is on a day.
     *
     * `GET /organizations/{organization}/gates/{export}`
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param export Name of the gate.
     * @param params What is sent beside the path; `day` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Gate]: A gate.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        export: String,
        params: GetGate,
        options: RequestOptions? = null,
    ): Gate = withRawResponse.get(organization, export, params, options).decoded()

    /**
     * Waits until the gate is unlocked.
     *
     * It succeeds when `state` is `unlocked`.
     *
     * Looks with `GET /organizations/{organization}/gates/{export}` until then.
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param export Name of the gate.
     * @param day The day.
     * @param options For this wait only: how long to wait, 1 minute unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [Gate]: A gate.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Gate] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilUnlocked(
        organization: String? = null,
        export: String,
        day: String,
        options: WaitOptions<Gate>? = null,
    ): Gate =
        transport.wait(
            "get_gate",
            "wait_until_unlocked",
            listOf(organization, export),
            query { add("day", day) },
            options,
            Replies.json(Gate.serializer()),
        )

    /**
     * Waits like [waitUntilUnlocked] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param export Name of the gate.
     * @param day The day.
     * @param options For this wait only: how long to wait, 1 minute unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Gate] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilUnlocked(
        organization: String? = null,
        export: String,
        day: String,
        options: WaitOptions<Gate>? = null,
    ): Flow<WaitProgress<Gate>> =
        transport.progress(
            "get_gate",
            "wait_until_unlocked",
            listOf(organization, export),
            query { add("day", day) },
            options,
            Replies.json(Gate.serializer()),
        )

    /**
     * Change a gate.
     *
     * Changes what is given, and returns the gate.
     *
     * `PATCH /organizations/{organization}/gates/{export}`
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param export Name of the gate.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Gate]: A gate.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        export: String,
        params: UpdateGate = UpdateGate(),
        options: RequestOptions? = null,
    ): Gate = withRawResponse.update(organization, export, params, options).decoded()

    /** [Gates.update] without params. */
    public suspend fun update(
        organization: String? = null,
        export: String,
        options: RequestOptions?,
    ): Gate = update(organization, export, UpdateGate(), options)
}

internal class GatesCalls(
    override val calls: Transport,
) : Gates, Real

/** The calls of [Gates], which give the whole answer: its status, its headers and what it says. */
public class RawGates internal constructor(
    private val transport: Transport,
) {
    /** [Gates.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        export: String,
        params: GetGate,
        options: RequestOptions? = null,
    ): RawResponse<Gate> =
        transport.send(
            "get_gate",
            listOf(organization, export),
            params.toQuery(),
            null,
            options,
            Replies.json(Gate.serializer()),
        )

    /** [Gates.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        export: String,
        params: UpdateGate = UpdateGate(),
        options: RequestOptions? = null,
    ): RawResponse<Gate> =
        transport.send(
            "update_gate",
            listOf(organization, export),
            params.toQuery(),
            params.toBody(),
            options,
            Replies.json(Gate.serializer()),
        )

    /** [Gates.update] without params. */
    public suspend fun update(
        organization: String? = null,
        export: String,
        options: RequestOptions?,
    ): RawResponse<Gate> = update(organization, export, UpdateGate(), options)
}

/** Arguments of [Gates.get]. */
public data class GetGate(
    /** The day. */
    public val day: String,
) {
    internal fun toQuery(): List<String> =
        query {
            add("day", day)
        }
}

/** Arguments of [Gates.update]. */
public data class UpdateGate @JvmOverloads constructor(
    /** The moment from which it holds. */
    public val from: Instant? = null,
    /** Whether it holds for the gates that come after. */
    public val default: Boolean? = null,
    /** Its number. Null takes it away. [OrNull.Null] sends an explicit null. */
    public val gateNumber: OrNull<Long>? = null,
    /** When it is closed. */
    public val closedAt: List<Instant>? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("from", from)
            add("default", default)
        }

    internal fun toBody(): String =
        body {
            put("gate-number", gateNumber, WholeNumber)
            put("closed_at", closedAt, ListSerializer(Timestamp))
        }
}
