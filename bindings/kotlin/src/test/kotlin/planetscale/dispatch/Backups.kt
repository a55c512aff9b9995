// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
// Backups: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.CreateBackup
import planetscale.resources.ListBackups
import planetscale.resources.UpdateBackup
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.Backup
import planetscale.types.BackupPeriodUnit
import planetscale.types.BackupState

/** The calls of the vectors, by operation. */
internal val backups: Map<String, Operation> =
    mapOf(
        "list_backups" to listBackups(),
        "create_backup" to createBackup(),
        "get_backup" to getBackup(),
        "delete_backup" to deleteBackup(),
        "update_backup" to updateBackup(),
    )

private fun listBackups(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Backup.serializer()),
                client.backups.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBackupsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.backups.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listBackupsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.backups.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBackupsParams(arguments),
                    options,
                ),
                Backup.serializer(),
            )
        },
    )

private fun listBackupsParams(arguments: Arguments) =
    ListBackups(
        all = arguments.query("all", Flag),
        state = arguments.query("state", BackupState.serializer()),
        policy = arguments.query("policy", String.serializer()),
        from = arguments.query("from", String.serializer()),
        to = arguments.query("to", String.serializer()),
        runningAt = arguments.query("running_at", String.serializer()),
        production = arguments.query("production", Flag),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createBackup(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Backup.serializer(),
                client.backups.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    createBackupParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.backups.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                createBackupParams(arguments),
                options,
            )
        },
    )

private fun createBackupParams(arguments: Arguments) =
    CreateBackup(
        name = arguments.body("name", String.serializer()),
        retentionUnit = arguments.body("retention_unit", BackupPeriodUnit.serializer()),
        retentionValue = arguments.body("retention_value", WholeNumber),
        emergency = arguments.body("emergency", Flag),
    )

private fun getBackup(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Backup.serializer(),
                client.backups.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.backups.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_complete" to
                    Wait<Backup>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Backup.serializer(),
                                client.backups.waitUntilComplete(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.backups.progressUntilComplete(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("id"),
                                options,
                            )
                        },
                    ),
                "wait_until_deleted" to
                    Wait<Backup>(
                        wait = { client, arguments, options ->
                            client.backups.waitUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("id"),
                                options,
                            )
                            JsonNull
                        },
                        progress = { client, arguments, options ->
                            client.backups.progressUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("id"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun deleteBackup(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.backups.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.backups.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun updateBackup(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Backup.serializer(),
                client.backups.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    updateBackupParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.backups.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                updateBackupParams(arguments),
                options,
            )
        },
    )

private fun updateBackupParams(arguments: Arguments) = UpdateBackup(protected = arguments.body("protected", Flag))
