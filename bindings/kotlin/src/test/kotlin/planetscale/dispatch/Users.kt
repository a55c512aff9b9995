// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
// Users: the calls of the vectors.

package planetscale.dispatch

import planetscale.types.User

/** The calls of the vectors, by operation. */
internal val users: Map<String, Operation> =
    mapOf(
        "get_current_user" to getCurrentUser(),
    )

private fun getCurrentUser(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(User.serializer(), client.users.getCurrent(options))
        },
        raw = { client, arguments, options ->
            client.users.withRawResponse.getCurrent(options)
        },
    )
