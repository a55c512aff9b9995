// Generated from api/resources/backup_policies.yaml by `cargo xtask codegen`. Do not edit.
// Backup policies: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.CreateBackupPolicy
import planetscale.resources.ListBackupPolicies
import planetscale.resources.UpdateBackupPolicy
import planetscale.serial.WholeNumber
import planetscale.types.BackupPeriodUnit
import planetscale.types.BackupPolicy
import planetscale.types.BackupPolicyTarget

/** The calls of the vectors, by operation. */
internal val backupPolicies: Map<String, Operation> =
    mapOf(
        "list_backup_policies" to listBackupPolicies(),
        "create_backup_policy" to createBackupPolicy(),
        "get_backup_policy" to getBackupPolicy(),
        "update_backup_policy" to updateBackupPolicy(),
        "delete_backup_policy" to deleteBackupPolicy(),
    )

private fun listBackupPolicies(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(BackupPolicy.serializer()),
                client.backupPolicies.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listBackupPoliciesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.backupPolicies.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                listBackupPoliciesParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.backupPolicies.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listBackupPoliciesParams(arguments),
                    options,
                ),
                BackupPolicy.serializer(),
            )
        },
    )

private fun listBackupPoliciesParams(arguments: Arguments) =
    ListBackupPolicies(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createBackupPolicy(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                BackupPolicy.serializer(),
                client.backupPolicies.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    createBackupPolicyParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.backupPolicies.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                createBackupPolicyParams(arguments),
                options,
            )
        },
    )

private fun createBackupPolicyParams(arguments: Arguments) =
    CreateBackupPolicy(
        retentionValue = requireNotNull(arguments.body("retention_value", WholeNumber)),
        retentionUnit =
            requireNotNull(arguments.body("retention_unit", BackupPeriodUnit.serializer())),
        frequencyValue = requireNotNull(arguments.body("frequency_value", WholeNumber)),
        frequencyUnit =
            requireNotNull(arguments.body("frequency_unit", BackupPeriodUnit.serializer())),
        name = arguments.body("name", String.serializer()),
        target = arguments.body("target", BackupPolicyTarget.serializer()),
        scheduleTime = arguments.body("schedule_time", String.serializer()),
        scheduleDay = arguments.body("schedule_day", WholeNumber),
        scheduleWeek = arguments.body("schedule_week", WholeNumber),
    )

private fun getBackupPolicy(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                BackupPolicy.serializer(),
                client.backupPolicies.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.backupPolicies.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun updateBackupPolicy(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                BackupPolicy.serializer(),
                client.backupPolicies.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("id"),
                    updateBackupPolicyParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.backupPolicies.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                updateBackupPolicyParams(arguments),
                options,
            )
        },
    )

private fun updateBackupPolicyParams(arguments: Arguments) =
    UpdateBackupPolicy(
        name = arguments.body("name", String.serializer()),
        target = arguments.body("target", BackupPolicyTarget.serializer()),
        retentionValue = arguments.body("retention_value", WholeNumber),
        retentionUnit = arguments.body("retention_unit", BackupPeriodUnit.serializer()),
        frequencyValue = arguments.body("frequency_value", WholeNumber),
        frequencyUnit = arguments.body("frequency_unit", BackupPeriodUnit.serializer()),
        scheduleTime = arguments.body("schedule_time", String.serializer()),
        scheduleDay = arguments.body("schedule_day", WholeNumber),
        scheduleWeek = arguments.body("schedule_week", WholeNumber),
    )

private fun deleteBackupPolicy(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.backupPolicies.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.backupPolicies.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("id"),
                options,
            )
        },
    )
