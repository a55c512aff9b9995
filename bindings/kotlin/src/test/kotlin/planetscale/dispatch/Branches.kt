// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
// Branches: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.CreateBranch
import planetscale.resources.DeleteBranch
import planetscale.resources.GetBranchSchema
import planetscale.resources.LintBranchSchema
import planetscale.resources.ListBranchClusterSizeSkus
import planetscale.resources.ListBranches
import planetscale.resources.UpdateBranch
import planetscale.resources.UpdateBranchClusterConfig
import planetscale.resources.UpdateBranchRoutingRules
import planetscale.resources.UpdateSafeMigrations
import planetscale.serial.Flag
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.types.Branch
import planetscale.types.BranchSchema
import planetscale.types.BranchSeedData
import planetscale.types.ClusterSizeSku
import planetscale.types.ConfigurationProfileSizeInput
import planetscale.types.DatabaseKind
import planetscale.types.RouterSizeInput
import planetscale.types.RoutingRules
import planetscale.types.SchemaLintError
import planetscale.types.SortOrder
import planetscale.types.StorageInput
import planetscale.types.TableDiffList

/** The calls of the vectors, by operation. */
internal val branches: Map<String, Operation> =
    mapOf(
        "list_branches" to listBranches(),
        "create_branch" to createBranch(),
        "get_branch" to getBranch(),
        "update_branch" to updateBranch(),
        "delete_branch" to deleteBranch(),
        "lint_branch_schema" to lintBranchSchema(),
        "enable_safe_migrations" to enableSafeMigrations(),
        "disable_safe_migrations" to disableSafeMigrations(),
        "update_safe_migrations" to updateSafeMigrations(),
        "promote_branch" to promoteBranch(),
        "get_branch_schema" to getBranchSchema(),
        "update_branch_cluster_config" to updateBranchClusterConfig(),
        "demote_branch" to demoteBranch(),
        "get_branch_diff" to getBranchDiff(),
        "get_branch_routing_rules" to getBranchRoutingRules(),
        "update_branch_routing_rules" to updateBranchRoutingRules(),
        "refresh_branch_schema" to refreshBranchSchema(),
        "list_branch_cluster_size_skus" to listBranchClusterSizeSkus(),
    )

private fun listBranches(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Branch.serializer()),
                client.branches.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listBranchesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                listBranchesParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.branches.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listBranchesParams(arguments),
                    options,
                ),
                Branch.serializer(),
            )
        },
    )

private fun listBranchesParams(arguments: Arguments) =
    ListBranches(
        q = arguments.query("q", String.serializer()),
        production = arguments.query("production", Flag),
        safeMigrations = arguments.query("safe_migrations", Flag),
        order = arguments.query("order", SortOrder.serializer()),
        startingAfter = arguments.query("starting_after", String.serializer()),
        limit = arguments.query("limit", WholeNumber),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createBranch(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Branch.serializer(),
                client.branches.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    createBranchParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                createBranchParams(arguments),
                options,
            )
        },
    )

private fun createBranchParams(arguments: Arguments) =
    CreateBranch(
        name = requireNotNull(arguments.body("name", String.serializer())),
        deletionProtected = arguments.body("deletion_protected", Flag),
        parentBranch = arguments.body("parent_branch", String.serializer()),
        backupId = arguments.body("backup_id", String.serializer()),
        region = arguments.body("region", String.serializer()),
        restorePoint = arguments.body("restore_point", Timestamp),
        seedData = arguments.body("seed_data", BranchSeedData.serializer()),
        clusterSize = arguments.body("cluster_size", String.serializer()),
        keyspaceClusterSizes =
            arguments.body("keyspace_cluster_sizes", ListSerializer(String.serializer())),
        configurationProfileSizes =
            arguments.body(
                "configuration_profile_sizes",
                ListSerializer(ConfigurationProfileSizeInput.serializer()),
            ),
        routerSizes = arguments.body("router_sizes", ListSerializer(RouterSizeInput.serializer())),
        replicas = arguments.body("replicas", WholeNumber),
        storage = arguments.body("storage", StorageInput.serializer()),
        majorVersion = arguments.body("major_version", String.serializer()),
        createDatabaseIfMissing = arguments.body("create_database_if_missing", Flag),
        kind = arguments.body("kind", DatabaseKind.serializer()),
    )

private fun getBranch(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Branch.serializer(),
                client.branches.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_ready" to
                    Wait<Branch>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Branch.serializer(),
                                client.branches.waitUntilReady(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.branches.progressUntilReady(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                options,
                            )
                        },
                    ),
                "wait_until_deleted" to
                    Wait<Branch>(
                        wait = { client, arguments, options ->
                            client.branches.waitUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                options,
                            )
                            JsonNull
                        },
                        progress = { client, arguments, options ->
                            client.branches.progressUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun updateBranch(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Branch.serializer(),
                client.branches.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    updateBranchParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                updateBranchParams(arguments),
                options,
            )
        },
    )

private fun updateBranchParams(arguments: Arguments) =
    UpdateBranch(
        newName = arguments.body("new_name", String.serializer()),
        deletionProtected = arguments.body("deletion_protected", Flag),
    )

private fun deleteBranch(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.branches.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                deleteBranchParams(arguments),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                deleteBranchParams(arguments),
                options,
            )
        },
    )

private fun deleteBranchParams(arguments: Arguments) =
    DeleteBranch(deleteDescendants = arguments.query("delete_descendants", Flag))

private fun lintBranchSchema(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(SchemaLintError.serializer()),
                client.branches.lintSchema(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    lintBranchSchemaParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.lintSchema(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                lintBranchSchemaParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.branches.allLintSchema(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    lintBranchSchemaParams(arguments),
                    options,
                ),
                SchemaLintError.serializer(),
            )
        },
    )

private fun lintBranchSchemaParams(arguments: Arguments) =
    LintBranchSchema(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun enableSafeMigrations(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Branch.serializer(),
                client.branches.enableSafeMigrations(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.enableSafeMigrations(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun disableSafeMigrations(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Branch.serializer(),
                client.branches.disableSafeMigrations(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.disableSafeMigrations(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun updateSafeMigrations(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Branch.serializer(),
                client.branches.updateSafeMigrations(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    updateSafeMigrationsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.updateSafeMigrations(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                updateSafeMigrationsParams(arguments),
                options,
            )
        },
    )

private fun updateSafeMigrationsParams(arguments: Arguments) =
    UpdateSafeMigrations(safeMigrations = requireNotNull(arguments.body("safe_migrations", Flag)))

private fun promoteBranch(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Branch.serializer(),
                client.branches.promote(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.promote(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun getBranchSchema(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                BranchSchema.serializer(),
                client.branches.getSchema(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    getBranchSchemaParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.getSchema(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                getBranchSchemaParams(arguments),
                options,
            )
        },
    )

private fun getBranchSchemaParams(arguments: Arguments) =
    GetBranchSchema(
        keyspace = arguments.query("keyspace", String.serializer()),
        namespace = arguments.query("namespace", String.serializer()),
    )

private fun updateBranchClusterConfig(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.branches.updateCluster(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                updateBranchClusterConfigParams(arguments),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.updateCluster(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                updateBranchClusterConfigParams(arguments),
                options,
            )
        },
    )

private fun updateBranchClusterConfigParams(arguments: Arguments) =
    UpdateBranchClusterConfig(
        clusterSize = requireNotNull(arguments.body("cluster_size", String.serializer())),
    )

private fun demoteBranch(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Branch.serializer(),
                client.branches.demote(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.demote(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun getBranchDiff(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                TableDiffList.serializer(),
                client.branches.getDiff(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.getDiff(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun getBranchRoutingRules(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                RoutingRules.serializer(),
                client.branches.getRoutingRules(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.getRoutingRules(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun updateBranchRoutingRules(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                RoutingRules.serializer(),
                client.branches.updateRoutingRules(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    updateBranchRoutingRulesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.updateRoutingRules(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                updateBranchRoutingRulesParams(arguments),
                options,
            )
        },
    )

private fun updateBranchRoutingRulesParams(arguments: Arguments) =
    UpdateBranchRoutingRules(
        routingRules = requireNotNull(arguments.body("routing_rules", String.serializer())),
    )

private fun refreshBranchSchema(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.branches.refreshSchema(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.refreshSchema(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun listBranchClusterSizeSkus(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(ClusterSizeSku.serializer()),
                client.branches.listClusterSizes(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchClusterSizeSkusParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branches.withRawResponse.listClusterSizes(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listBranchClusterSizeSkusParams(arguments),
                options,
            )
        },
    )

private fun listBranchClusterSizeSkusParams(arguments: Arguments) =
    ListBranchClusterSizeSkus(
        rates = arguments.query("rates", Flag),
        postgresql = arguments.query("postgresql", Flag),
    )
