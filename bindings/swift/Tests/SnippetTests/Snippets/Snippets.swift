// Generated from api/resources by `cargo xtask codegen`. Do not edit.

import PlanetScale

/// The Swift calls of docs/reference, line by line, so that the compiler has read them and tests can run them.
enum Snippets {
    /// Runs the lines of an operation's page; false if there is no such operation.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        if try await AdminsSnippets.run(operation, client) { return true }
        if try await AnomaliesSnippets.run(operation, client) { return true }
        if try await AuthAttemptExportsSnippets.run(operation, client) { return true }
        if try await BackupPoliciesSnippets.run(operation, client) { return true }
        if try await BackupsSnippets.run(operation, client) { return true }
        if try await BillingPaymentMethodSnippets.run(operation, client) { return true }
        if try await BouncerResizesSnippets.run(operation, client) { return true }
        if try await BouncersSnippets.run(operation, client) { return true }
        if try await BranchChangesSnippets.run(operation, client) { return true }
        if try await BranchInfrastructureSnippets.run(operation, client) { return true }
        if try await BranchLogsSnippets.run(operation, client) { return true }
        if try await BranchResizesSnippets.run(operation, client) { return true }
        if try await BranchesSnippets.run(operation, client) { return true }
        if try await ClusterExtensionsSnippets.run(operation, client) { return true }
        if try await ClusterParametersSnippets.run(operation, client) { return true }
        if try await ConfigurationProfilesSnippets.run(operation, client) { return true }
        if try await ConnectionsSnippets.run(operation, client) { return true }
        if try await DataImportsSnippets.run(operation, client) { return true }
        if try await DataTopologySnippets.run(operation, client) { return true }
        if try await DatabasesSnippets.run(operation, client) { return true }
        if try await DedicatedReadReplicasSnippets.run(operation, client) { return true }
        if try await DeployRequestsSnippets.run(operation, client) { return true }
        if try await InvoicesSnippets.run(operation, client) { return true }
        if try await KeyspaceResizesSnippets.run(operation, client) { return true }
        if try await KeyspacesSnippets.run(operation, client) { return true }
        if try await LookupVindexSnippets.run(operation, client) { return true }
        if try await MaintenanceSchedulesSnippets.run(operation, client) { return true }
        if try await MaterializeSnippets.run(operation, client) { return true }
        if try await MetricsSnippets.run(operation, client) { return true }
        if try await MoveTablesSnippets.run(operation, client) { return true }
        if try await NekiChangesSnippets.run(operation, client) { return true }
        if try await OauthApplicationsSnippets.run(operation, client) { return true }
        if try await OauthTokensSnippets.run(operation, client) { return true }
        if try await OrganizationInvitationsSnippets.run(operation, client) { return true }
        if try await OrganizationMembersSnippets.run(operation, client) { return true }
        if try await OrganizationsSnippets.run(operation, client) { return true }
        if try await PasswordsSnippets.run(operation, client) { return true }
        if try await PlannedReparentSnippets.run(operation, client) { return true }
        if try await PostgresCidrsSnippets.run(operation, client) { return true }
        if try await ProcesslistSnippets.run(operation, client) { return true }
        if try await QueryInsightsSnippets.run(operation, client) { return true }
        if try await QueryPatternsSnippets.run(operation, client) { return true }
        if try await RegionsSnippets.run(operation, client) { return true }
        if try await RolesSnippets.run(operation, client) { return true }
        if try await RoutersSnippets.run(operation, client) { return true }
        if try await SchemaRecommendationsSnippets.run(operation, client) { return true }
        if try await ServiceTokensSnippets.run(operation, client) { return true }
        if try await ShardsSnippets.run(operation, client) { return true }
        if try await SidecarsSnippets.run(operation, client) { return true }
        if try await SwitchoversSnippets.run(operation, client) { return true }
        if try await TeamMembersSnippets.run(operation, client) { return true }
        if try await TeamsSnippets.run(operation, client) { return true }
        if try await TrafficBudgetsSnippets.run(operation, client) { return true }
        if try await TrafficRulesSnippets.run(operation, client) { return true }
        if try await UsersSnippets.run(operation, client) { return true }
        if try await VdiffSnippets.run(operation, client) { return true }
        if try await VtctldSnippets.run(operation, client) { return true }
        if try await WebhooksSnippets.run(operation, client) { return true }
        if try await WorkflowsSnippets.run(operation, client) { return true }
        return false
    }
}
