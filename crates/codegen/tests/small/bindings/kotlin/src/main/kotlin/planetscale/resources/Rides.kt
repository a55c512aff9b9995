// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
// Rides: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.MapSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import planetscale.OrNull
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Scalar
import planetscale.Secret
import planetscale.Transport
import planetscale.WaitOptions
import planetscale.WaitProgress
import planetscale.body
import planetscale.query
import planetscale.serial.Timestamp
import planetscale.types.Ride
import planetscale.types.RideKind
import planetscale.types.WheelInput
import kotlin.time.Instant

/** Rides go round, up and down. */
public interface Rides {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawRides
        get() = RawRides(transport)

    /**
     * List the rides.
     *
     * Returns the rides that are_open, fastest first. See https://fair.example/rides for
     * \[pictures\] of \<each\>.
     *
     * `GET /organizations/{organization}/branches/{branch}/rides`
     *
     * Service token: any one of `read_rides`, `write_rides`. OAuth: any one of `read_rides`
     * (organization, branch), `read_ride` (branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param branch Name of the branch of the fair.
     * @param params What is sent beside the path; `since` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Ride].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        branch: String,
        params: ListRides,
        options: RequestOptions? = null,
    ): Page<Ride> = withRawResponse.list(organization, branch, params, options).decoded()

    /**
     * List the rides: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/branches/{branch}/rides`
     *
     * Service token: any one of `read_rides`, `write_rides`. OAuth: any one of `read_rides`
     * (organization, branch), `read_ride` (branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param branch Name of the branch of the fair.
     * @param params What is sent beside the path; `since` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Ride]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        branch: String,
        params: ListRides,
        options: RequestOptions? = null,
    ): Pages<Ride> =
        transport.all("list_rides", listOf(organization, branch), params.toQuery(), null, options, Ride.serializer())

    /**
     * Build a ride.
     *
     * Builds a ride and returns it at once.
     *
     * - It opens by itself.
     * - It closes when somebody presses the button, which is a long sentence so that it has to go
     *   on in the next line.
     *
     * `POST /organizations/{organization}/branches/{branch}/rides`
     *
     * Service token: `write_rides`.
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param branch Name of the branch of the fair.
     * @param params What is sent beside the path; `name`, `kind`, `height`, `speed`, `open`,
     *   `openedAt`, `wheels` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Ride]: A ride, as built.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        branch: String,
        params: CreateRide,
        options: RequestOptions? = null,
    ): Ride = withRawResponse.create(organization, branch, params, options).decoded()

    /**
     * Get a ride.
     *
     * Returns one ride.
     *
     * `GET /organizations/{organization}/branches/{branch}/rides/{number}`
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param branch Name of the branch of the fair.
     * @param number Number of the ride.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Ride]: A ride, as built.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        branch: String,
        number: Long,
        options: RequestOptions? = null,
    ): Ride = withRawResponse.get(organization, branch, number, options).decoded()

    /**
     * Waits until the ride is open.
     *
     * It takes a while.
     *
     * It succeeds when `state` is `open` and `ready` is `true`. It fails when `state` is `broken`
     * or `rusty`, or `owner.id` is `nobody`.
     *
     * Looks with `GET /organizations/{organization}/branches/{branch}/rides/{number}` until then.
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param branch Name of the branch of the fair.
     * @param number Number of the ride.
     * @param options For this wait only: how long to wait, 12 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [Ride]: A ride, as built.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Ride] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilOpen(
        organization: String? = null,
        branch: String,
        number: Long,
        options: WaitOptions<Ride>? = null,
    ): Ride =
        transport.wait(
            "get_ride",
            "wait_until_open",
            listOf(organization, branch, number.toString()),
            emptyList(),
            options,
            Replies.json(Ride.serializer()),
        )

    /**
     * Waits like [waitUntilOpen] and hands out what each look showed, failed ones and the last one
     * too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param branch Name of the branch of the fair.
     * @param number Number of the ride.
     * @param options For this wait only: how long to wait, 12 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Ride] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilOpen(
        organization: String? = null,
        branch: String,
        number: Long,
        options: WaitOptions<Ride>? = null,
    ): Flow<WaitProgress<Ride>> =
        transport.progress(
            "get_ride",
            "wait_until_open",
            listOf(organization, branch, number.toString()),
            emptyList(),
            options,
            Replies.json(Ride.serializer()),
        )

    /**
     * Waits until the ride is gone.
     *
     * It succeeds when the service answers 404.
     *
     * Looks with `GET /organizations/{organization}/branches/{branch}/rides/{number}` until then.
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param branch Name of the branch of the fair.
     * @param number Number of the ride.
     * @param options For this wait only: how long to wait, 90 seconds unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return Nothing, when it is gone.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Ride] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilGone(
        organization: String? = null,
        branch: String,
        number: Long,
        options: WaitOptions<Ride>? = null,
    ): Unit =
        transport.waitGone(
            "get_ride",
            "wait_until_gone",
            listOf(organization, branch, number.toString()),
            emptyList(),
            options,
            Replies.json(Ride.serializer()),
        )

    /**
     * Waits like [waitUntilGone] and hands out what each look showed, failed ones and the last one
     * too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param branch Name of the branch of the fair.
     * @param number Number of the ride.
     * @param options For this wait only: how long to wait, 90 seconds unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Ride] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilGone(
        organization: String? = null,
        branch: String,
        number: Long,
        options: WaitOptions<Ride>? = null,
    ): Flow<WaitProgress<Ride>> =
        transport.progress(
            "get_ride",
            "wait_until_gone",
            listOf(organization, branch, number.toString()),
            emptyList(),
            options,
            Replies.json(Ride.serializer()),
        )

    /**
     * Tear a ride down.
     *
     * Tears the ride down. Nothing comes back.
     *
     * `DELETE /organizations/{organization}/branches/{branch}/rides/{number}`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param branch Name of the branch of the fair.
     * @param number Number of the ride to tear down.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        branch: String,
        number: Long,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, branch, number, options).decoded()
}

internal class RidesCalls(
    override val calls: Transport,
) : Rides, Real

/** The calls of [Rides], which give the whole answer: its status, its headers and what it says. */
public class RawRides internal constructor(
    private val transport: Transport,
) {
    /** [Rides.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        branch: String,
        params: ListRides,
        options: RequestOptions? = null,
    ): RawResponse<Page<Ride>> =
        transport.send(
            "list_rides",
            listOf(organization, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(Ride.serializer()),
        )

    /** [Rides.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        branch: String,
        params: CreateRide,
        options: RequestOptions? = null,
    ): RawResponse<Ride> =
        transport.send(
            "create_ride",
            listOf(organization, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Ride.serializer()),
        )

    /** [Rides.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        branch: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<Ride> =
        transport.send(
            "get_ride",
            listOf(organization, branch, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(Ride.serializer()),
        )

    /** [Rides.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        branch: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_ride",
            listOf(organization, branch, number.toString()),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [Rides.list]. */
public data class ListRides @JvmOverloads constructor(
    /** Only rides built since this moment. */
    public val since: Instant,
    /** Only these kinds. */
    public val kinds: List<RideKind>? = null,
    /** Only rides with all of these tags. */
    public val tags: List<String>? = null,
    /** How long a ride may take, in minutes. */
    public val timeout: Double? = null,
    /** Number of the page. */
    public val page: Long? = null,
    /** How many items a page holds. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("since", since)
            addAll("kinds", kinds?.map { it.value })
            addAll("tags", tags)
            add("timeout", timeout)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [Rides.create]. */
public data class CreateRide @JvmOverloads constructor(
    /** Its name. */
    public val name: String,
    /** Its kind. */
    public val kind: RideKind,
    /** Its height in metres. */
    public val height: Long,
    /** Its speed. */
    public val speed: Double,
    /** Whether it opens by itself. */
    public val open: Boolean,
    /** When it opens. */
    public val openedAt: Instant,
    /** Its wheels. */
    public val wheels: List<WheelInput>,
    /** A note. Null takes it away. [OrNull.Null] sends an explicit null. */
    public val note: OrNull<String>? = null,
    /** Who owns it. */
    public val ownerId: String? = null,
    /** The code that starts it. A secret: nothing of this package prints it. */
    public val code: Secret? = null,
    /** When it closes. Null for never. [OrNull.Null] sends an explicit null. */
    public val closesAt: OrNull<Instant>? = null,
    /** Other kinds that it counts as. */
    public val kinds: List<RideKind>? = null,
    /** Other names. Null takes them away. [OrNull.Null] sends an explicit null. */
    public val names: OrNull<List<String>>? = null,
    /** Whatever else. */
    public val options: JsonObject? = null,
    /** Any value. */
    public val value: JsonElement? = null,
    /** Labels. */
    public val labels: Map<String, String>? = null,
    /** A number or a word. */
    public val answer: Scalar? = null,
    /** How many pages its manual has. */
    public val pages: Long? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("kind", kind.value)
            put("height", height)
            put("speed", speed)
            put("open", open)
            put("opened_at", openedAt)
            put("wheels", wheels, ListSerializer(WheelInput.serializer()))
            put("note", note, String.serializer())
            put("owner_id", ownerId)
            put("code", code)
            put("closes_at", closesAt, Timestamp)
            put("kinds", kinds, ListSerializer(RideKind.serializer()))
            put("names", names, ListSerializer(String.serializer()))
            put("options", options)
            put("value", value)
            put("labels", labels, MapSerializer(String.serializer(), String.serializer()))
            put("answer", answer)
            put("pages", pages)
        }
}
