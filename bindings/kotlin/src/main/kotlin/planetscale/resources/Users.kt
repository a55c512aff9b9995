// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
// Users: a method an operation.

package planetscale.resources

import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.types.User

/**
 * A user is a person with a PlanetScale account.
 *
 * The same user may be a member of several organizations.
 */
public interface Users {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawUsers
        get() = RawUsers(transport)

    /**
     * Get the user behind the token.
     *
     * Returns the account that the OAuth or access token belongs to, a cheap way to check that a
     * token works. A service token has no user behind it and is refused.
     *
     * `GET /user`
     *
     * OAuth: `read_user` (user).
     *
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [User]: A person's account, as members and teams embed it.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getCurrent(options: RequestOptions? = null): User = withRawResponse.getCurrent(options).decoded()
}

internal class UsersCalls(
    override val calls: Transport,
) : Users, Real

/** The calls of [Users], which give the whole answer: its status, its headers and what it says. */
public class RawUsers internal constructor(
    private val transport: Transport,
) {
    /** [Users.getCurrent] with the whole answer. */
    public suspend fun getCurrent(options: RequestOptions? = null): RawResponse<User> =
        transport.send("get_current_user", emptyList(), emptyList(), null, options, Replies.json(User.serializer()))
}
