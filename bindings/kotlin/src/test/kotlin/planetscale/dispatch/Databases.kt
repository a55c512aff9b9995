// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
// Databases: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.CreateDatabase
import planetscale.resources.ListDatabaseRegions
import planetscale.resources.ListDatabases
import planetscale.resources.ListReadOnlyRegions
import planetscale.resources.UpdateDatabaseSettings
import planetscale.resources.UpdateDatabaseThrottler
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.Database
import planetscale.types.DatabaseKind
import planetscale.types.ReadOnlyRegion
import planetscale.types.Region
import planetscale.types.StorageInput
import planetscale.types.Throttler
import planetscale.types.ThrottlerConfiguration

/** The calls of the vectors, by operation. */
internal val databases: Map<String, Operation> =
    mapOf(
        "list_databases" to listDatabases(),
        "create_database" to createDatabase(),
        "get_database" to getDatabase(),
        "delete_database" to deleteDatabase(),
        "update_database_settings" to updateDatabaseSettings(),
        "list_read_only_regions" to listReadOnlyRegions(),
        "list_database_regions" to listDatabaseRegions(),
        "get_database_throttler" to getDatabaseThrottler(),
        "update_database_throttler" to updateDatabaseThrottler(),
    )

private fun listDatabases(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Database.serializer()),
                client.databases.list(
                    arguments.path("organization"),
                    listDatabasesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.databases.withRawResponse.list(
                arguments.path("organization"),
                listDatabasesParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.databases.all(
                    arguments.path("organization"),
                    listDatabasesParams(arguments),
                    options,
                ),
                Database.serializer(),
            )
        },
    )

private fun listDatabasesParams(arguments: Arguments) =
    ListDatabases(
        q = arguments.query("q", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createDatabase(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Database.serializer(),
                client.databases.create(
                    arguments.path("organization"),
                    createDatabaseParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.databases.withRawResponse.create(
                arguments.path("organization"),
                createDatabaseParams(arguments),
                options,
            )
        },
    )

private fun createDatabaseParams(arguments: Arguments) =
    CreateDatabase(
        name = requireNotNull(arguments.body("name", String.serializer())),
        clusterSize = requireNotNull(arguments.body("cluster_size", String.serializer())),
        region = arguments.body("region", String.serializer()),
        replicas = arguments.body("replicas", WholeNumber),
        kind = arguments.body("kind", DatabaseKind.serializer()),
        majorVersion = arguments.body("major_version", String.serializer()),
        storage = arguments.body("storage", StorageInput.serializer()),
    )

private fun getDatabase(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Database.serializer(),
                client.databases.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.databases.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_ready" to
                    Wait<Database>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Database.serializer(),
                                client.databases.waitUntilReady(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.databases.progressUntilReady(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                options,
                            )
                        },
                    ),
                "wait_until_deleted" to
                    Wait<Database>(
                        wait = { client, arguments, options ->
                            client.databases.waitUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                options,
                            )
                            JsonNull
                        },
                        progress = { client, arguments, options ->
                            client.databases.progressUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun deleteDatabase(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.databases.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.databases.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                options,
            )
        },
    )

private fun updateDatabaseSettings(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Database.serializer(),
                client.databases.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    updateDatabaseSettingsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.databases.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                updateDatabaseSettingsParams(arguments),
                options,
            )
        },
    )

private fun updateDatabaseSettingsParams(arguments: Arguments) =
    UpdateDatabaseSettings(
        newName = arguments.body("new_name", String.serializer()),
        automaticMigrations = arguments.body("automatic_migrations", Flag),
        migrationFramework = arguments.body("migration_framework", String.serializer()),
        migrationTableName = arguments.body("migration_table_name", String.serializer()),
        requireApprovalForDeploy = arguments.body("require_approval_for_deploy", Flag),
        restrictBranchRegion = arguments.body("restrict_branch_region", Flag),
        allowDataBranching = arguments.body("allow_data_branching", Flag),
        allowForeignKeyConstraints = arguments.body("allow_foreign_key_constraints", Flag),
        insightsRawQueries = arguments.body("insights_raw_queries", Flag),
        deletionProtected = arguments.body("deletion_protected", Flag),
        productionBranchWebConsole = arguments.body("production_branch_web_console", Flag),
        defaultBranch = arguments.body("default_branch", String.serializer()),
    )

private fun listReadOnlyRegions(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(ReadOnlyRegion.serializer()),
                client.databases.listReadOnlyRegions(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listReadOnlyRegionsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.databases.withRawResponse.listReadOnlyRegions(
                arguments.path("organization"),
                arguments.pathText("database"),
                listReadOnlyRegionsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.databases.allReadOnlyRegions(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listReadOnlyRegionsParams(arguments),
                    options,
                ),
                ReadOnlyRegion.serializer(),
            )
        },
    )

private fun listReadOnlyRegionsParams(arguments: Arguments) =
    ListReadOnlyRegions(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun listDatabaseRegions(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Region.serializer()),
                client.databases.listRegions(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listDatabaseRegionsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.databases.withRawResponse.listRegions(
                arguments.path("organization"),
                arguments.pathText("database"),
                listDatabaseRegionsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.databases.allRegions(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listDatabaseRegionsParams(arguments),
                    options,
                ),
                Region.serializer(),
            )
        },
    )

private fun listDatabaseRegionsParams(arguments: Arguments) =
    ListDatabaseRegions(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getDatabaseThrottler(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Throttler.serializer(),
                client.databases.getThrottler(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.databases.withRawResponse.getThrottler(
                arguments.path("organization"),
                arguments.pathText("database"),
                options,
            )
        },
    )

private fun updateDatabaseThrottler(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Throttler.serializer(),
                client.databases.updateThrottler(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    updateDatabaseThrottlerParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.databases.withRawResponse.updateThrottler(
                arguments.path("organization"),
                arguments.pathText("database"),
                updateDatabaseThrottlerParams(arguments),
                options,
            )
        },
    )

private fun updateDatabaseThrottlerParams(arguments: Arguments) =
    UpdateDatabaseThrottler(
        ratio = arguments.body("ratio", WholeNumber),
        configurations =
            arguments.body("configurations", ListSerializer(ThrottlerConfiguration.serializer())),
    )
