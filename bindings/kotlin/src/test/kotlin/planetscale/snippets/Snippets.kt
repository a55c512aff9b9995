// Generated from api/resources by `cargo xtask codegen`. Do not edit.
// The calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale

/**
 * The functions that have the lines of a call of docs/reference, by operation: the compiler has read them, and tests can
 * run them.
 */
internal val snippets: Map<String, suspend (PlanetScale) -> Unit> =
    listOf(
        admins,
        anomalies,
        authAttemptExports,
        backupPolicies,
        backups,
        billingPaymentMethod,
        bouncerResizes,
        bouncers,
        branchChanges,
        branchInfrastructure,
        branchLogs,
        branchResizes,
        branches,
        clusterExtensions,
        clusterParameters,
        configurationProfiles,
        connections,
        dataImports,
        dataTopology,
        databases,
        dedicatedReadReplicas,
        deployRequests,
        invoices,
        keyspaceResizes,
        keyspaces,
        lookupVindex,
        maintenanceSchedules,
        materialize,
        metrics,
        moveTables,
        nekiChanges,
        oauthApplications,
        oauthTokens,
        organizationInvitations,
        organizationMembers,
        organizations,
        passwords,
        plannedReparent,
        postgresCidrs,
        processlist,
        queryInsights,
        queryPatterns,
        regions,
        roles,
        routers,
        schemaRecommendations,
        serviceTokens,
        shards,
        sidecars,
        switchovers,
        teamMembers,
        teams,
        trafficBudgets,
        trafficRules,
        users,
        vdiff,
        vtctld,
        webhooks,
        workflows,
    ).fold(emptyMap()) { all, some -> all + some }
