// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
// Organizations: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.Page
import planetscale.resources.ListAuditLogs
import planetscale.resources.ListClusterSizeSkus
import planetscale.resources.ListOrganizations
import planetscale.resources.ListRegionsForOrganization
import planetscale.resources.UpdateOrganization
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.AuditLogEvent
import planetscale.types.ClusterSizeSku
import planetscale.types.DatabaseKind
import planetscale.types.Organization
import planetscale.types.Region

/** The calls of the vectors, by operation. */
internal val organizations: Map<String, Operation> =
    mapOf(
        "list_organizations" to listOrganizations(),
        "get_organization" to getOrganization(),
        "update_organization" to updateOrganization(),
        "list_cluster_size_skus" to listClusterSizeSkus(),
        "list_audit_logs" to listAuditLogs(),
        "list_regions_for_organization" to listRegionsForOrganization(),
    )

private fun listOrganizations(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Organization.serializer()),
                client.organizations.list(listOrganizationsParams(arguments), options),
            )
        },
        raw = { client, arguments, options ->
            client.organizations.withRawResponse.list(listOrganizationsParams(arguments), options)
        },
        all = { client, arguments, options ->
            Listing(
                client.organizations.all(listOrganizationsParams(arguments), options),
                Organization.serializer(),
            )
        },
    )

private fun listOrganizationsParams(arguments: Arguments) =
    ListOrganizations(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getOrganization(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Organization.serializer(),
                client.organizations.get(arguments.path("organization"), options),
            )
        },
        raw = { client, arguments, options ->
            client.organizations.withRawResponse.get(arguments.path("organization"), options)
        },
    )

private fun updateOrganization(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Organization.serializer(),
                client.organizations.update(
                    arguments.path("organization"),
                    updateOrganizationParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.organizations.withRawResponse.update(
                arguments.path("organization"),
                updateOrganizationParams(arguments),
                options,
            )
        },
    )

private fun updateOrganizationParams(arguments: Arguments) =
    UpdateOrganization(
        billingEmail = arguments.body("billing_email", String.serializer()),
        idpManagedRoles = arguments.body("idp_managed_roles", Flag),
        invoiceBudgetAmount = arguments.body("invoice_budget_amount", WholeNumber),
    )

private fun listClusterSizeSkus(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(ClusterSizeSku.serializer()),
                client.organizations.listClusterSizes(
                    arguments.path("organization"),
                    listClusterSizeSkusParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.organizations.withRawResponse.listClusterSizes(
                arguments.path("organization"),
                listClusterSizeSkusParams(arguments),
                options,
            )
        },
    )

private fun listClusterSizeSkusParams(arguments: Arguments) =
    ListClusterSizeSkus(
        engine = arguments.query("engine", DatabaseKind.serializer()),
        rates = arguments.query("rates", Flag),
        region = arguments.query("region", String.serializer()),
        database = arguments.query("database", String.serializer()),
        postgresql = arguments.query("postgresql", Flag),
    )

private fun listAuditLogs(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(AuditLogEvent.serializer()),
                client.organizations.listAuditLogs(
                    arguments.path("organization"),
                    listAuditLogsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.organizations.withRawResponse.listAuditLogs(
                arguments.path("organization"),
                listAuditLogsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.organizations.allAuditLogs(
                    arguments.path("organization"),
                    listAuditLogsParams(arguments),
                    options,
                ),
                AuditLogEvent.serializer(),
            )
        },
    )

private fun listAuditLogsParams(arguments: Arguments) =
    ListAuditLogs(
        filters = arguments.query("filters", ListSerializer(String.serializer())),
        startingAfter = arguments.query("starting_after", String.serializer()),
        endingBefore = arguments.query("ending_before", String.serializer()),
        limit = arguments.query("limit", WholeNumber),
    )

private fun listRegionsForOrganization(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Region.serializer()),
                client.organizations.listRegions(
                    arguments.path("organization"),
                    listRegionsForOrganizationParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.organizations.withRawResponse.listRegions(
                arguments.path("organization"),
                listRegionsForOrganizationParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.organizations.allRegions(
                    arguments.path("organization"),
                    listRegionsForOrganizationParams(arguments),
                    options,
                ),
                Region.serializer(),
            )
        },
    )

private fun listRegionsForOrganizationParams(arguments: Arguments) =
    ListRegionsForOrganization(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )
