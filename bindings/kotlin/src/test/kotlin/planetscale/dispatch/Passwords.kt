// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
// Passwords: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.CreatePassword
import planetscale.resources.ListDatabasePasswords
import planetscale.resources.ListPasswords
import planetscale.resources.UpdatePassword
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.Password
import planetscale.types.PasswordRole

/** The calls of the vectors, by operation. */
internal val passwords: Map<String, Operation> =
    mapOf(
        "list_passwords" to listPasswords(),
        "create_password" to createPassword(),
        "get_password" to getPassword(),
        "delete_password" to deletePassword(),
        "update_password" to updatePassword(),
        "renew_password" to renewPassword(),
        "list_database_passwords" to listDatabasePasswords(),
    )

private fun listPasswords(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Password.serializer()),
                client.passwords.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listPasswordsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.passwords.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listPasswordsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.passwords.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listPasswordsParams(arguments),
                    options,
                ),
                Password.serializer(),
            )
        },
    )

private fun listPasswordsParams(arguments: Arguments) =
    ListPasswords(
        readOnlyRegionId = arguments.query("read_only_region_id", String.serializer()),
        status = arguments.query("status", String.serializer()),
        q = arguments.query("q", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createPassword(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Password.serializer(),
                client.passwords.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    createPasswordParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.passwords.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                createPasswordParams(arguments),
                options,
            )
        },
    )

private fun createPasswordParams(arguments: Arguments) =
    CreatePassword(
        name = arguments.body("name", String.serializer()),
        role = arguments.body("role", PasswordRole.serializer()),
        replica = arguments.body("replica", Flag),
        ttl = arguments.body("ttl", WholeNumber),
        cidrs = arguments.body("cidrs", ListSerializer(String.serializer())),
        directVtgate = arguments.body("direct_vtgate", Flag),
        readOnlyRegionId = arguments.body("read_only_region_id", String.serializer()),
    )

private fun getPassword(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Password.serializer(),
                client.passwords.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.passwords.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun deletePassword(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.passwords.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.passwords.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun updatePassword(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Password.serializer(),
                client.passwords.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    updatePasswordParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.passwords.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                updatePasswordParams(arguments),
                options,
            )
        },
    )

private fun updatePasswordParams(arguments: Arguments) =
    UpdatePassword(
        name = arguments.body("name", String.serializer()),
        cidrs = arguments.body("cidrs", ListSerializer(String.serializer())),
    )

private fun renewPassword(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Password.serializer(),
                client.passwords.renew(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.passwords.withRawResponse.renew(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun listDatabasePasswords(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Password.serializer()),
                client.passwords.listForDatabase(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listDatabasePasswordsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.passwords.withRawResponse.listForDatabase(
                arguments.path("organization"),
                arguments.pathText("database"),
                listDatabasePasswordsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.passwords.allForDatabase(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listDatabasePasswordsParams(arguments),
                    options,
                ),
                Password.serializer(),
            )
        },
    )

private fun listDatabasePasswordsParams(arguments: Arguments) =
    ListDatabasePasswords(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )
