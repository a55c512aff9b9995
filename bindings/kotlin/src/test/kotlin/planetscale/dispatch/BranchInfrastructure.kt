// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
// Branch infrastructure: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.resources.ListBranchTablets
import planetscale.types.Infrastructure
import planetscale.types.TabletGroup

/** The calls of the vectors, by operation. */
internal val branchInfrastructure: Map<String, Operation> =
    mapOf(
        "get_branch_infrastructure" to getBranchInfrastructure(),
        "list_branch_tablets" to listBranchTablets(),
    )

private fun getBranchInfrastructure(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Infrastructure.serializer(),
                client.branchInfrastructure.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branchInfrastructure.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun listBranchTablets(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(TabletGroup.serializer()),
                client.branchInfrastructure.listTablets(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchTabletsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branchInfrastructure.withRawResponse.listTablets(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listBranchTabletsParams(arguments),
                options,
            )
        },
    )

private fun listBranchTabletsParams(arguments: Arguments) =
    ListBranchTablets(
        keyspace = arguments.query("keyspace", String.serializer()),
        shard = arguments.query("shard", String.serializer()),
        tabletType = arguments.query("tablet_type", String.serializer()),
        tabletAlias = arguments.query("tablet_alias", ListSerializer(String.serializer())),
    )
