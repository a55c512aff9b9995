// Generated from api/resources by `cargo xtask codegen`. Do not edit.

/// Calls the typed methods of an operation with the arguments of a vector.
enum Dispatch {
    /// The result of the call that a vector describes; nil if there is no such operation.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        if let result = try await AdminsDispatch.run(operation, call) { return result }
        if let result = try await AnomaliesDispatch.run(operation, call) { return result }
        if let result = try await AuthAttemptExportsDispatch.run(operation, call) { return result }
        if let result = try await BackupPoliciesDispatch.run(operation, call) { return result }
        if let result = try await BackupsDispatch.run(operation, call) { return result }
        if let result = try await BillingPaymentMethodDispatch.run(operation, call) { return result }
        if let result = try await BouncerResizesDispatch.run(operation, call) { return result }
        if let result = try await BouncersDispatch.run(operation, call) { return result }
        if let result = try await BranchChangesDispatch.run(operation, call) { return result }
        if let result = try await BranchInfrastructureDispatch.run(operation, call) { return result }
        if let result = try await BranchLogsDispatch.run(operation, call) { return result }
        if let result = try await BranchResizesDispatch.run(operation, call) { return result }
        if let result = try await BranchesDispatch.run(operation, call) { return result }
        if let result = try await ClusterExtensionsDispatch.run(operation, call) { return result }
        if let result = try await ClusterParametersDispatch.run(operation, call) { return result }
        if let result = try await ConfigurationProfilesDispatch.run(operation, call) { return result }
        if let result = try await ConnectionsDispatch.run(operation, call) { return result }
        if let result = try await DataImportsDispatch.run(operation, call) { return result }
        if let result = try await DataTopologyDispatch.run(operation, call) { return result }
        if let result = try await DatabasesDispatch.run(operation, call) { return result }
        if let result = try await DedicatedReadReplicasDispatch.run(operation, call) { return result }
        if let result = try await DeployRequestsDispatch.run(operation, call) { return result }
        if let result = try await InvoicesDispatch.run(operation, call) { return result }
        if let result = try await KeyspaceResizesDispatch.run(operation, call) { return result }
        if let result = try await KeyspacesDispatch.run(operation, call) { return result }
        if let result = try await LookupVindexDispatch.run(operation, call) { return result }
        if let result = try await MaintenanceSchedulesDispatch.run(operation, call) { return result }
        if let result = try await MaterializeDispatch.run(operation, call) { return result }
        if let result = try await MetricsDispatch.run(operation, call) { return result }
        if let result = try await MoveTablesDispatch.run(operation, call) { return result }
        if let result = try await NekiChangesDispatch.run(operation, call) { return result }
        if let result = try await OauthApplicationsDispatch.run(operation, call) { return result }
        if let result = try await OauthTokensDispatch.run(operation, call) { return result }
        if let result = try await OrganizationInvitationsDispatch.run(operation, call) { return result }
        if let result = try await OrganizationMembersDispatch.run(operation, call) { return result }
        if let result = try await OrganizationsDispatch.run(operation, call) { return result }
        if let result = try await PasswordsDispatch.run(operation, call) { return result }
        if let result = try await PlannedReparentDispatch.run(operation, call) { return result }
        if let result = try await PostgresCidrsDispatch.run(operation, call) { return result }
        if let result = try await ProcesslistDispatch.run(operation, call) { return result }
        if let result = try await QueryInsightsDispatch.run(operation, call) { return result }
        if let result = try await QueryPatternsDispatch.run(operation, call) { return result }
        if let result = try await RegionsDispatch.run(operation, call) { return result }
        if let result = try await RolesDispatch.run(operation, call) { return result }
        if let result = try await RoutersDispatch.run(operation, call) { return result }
        if let result = try await SchemaRecommendationsDispatch.run(operation, call) { return result }
        if let result = try await ServiceTokensDispatch.run(operation, call) { return result }
        if let result = try await ShardsDispatch.run(operation, call) { return result }
        if let result = try await SidecarsDispatch.run(operation, call) { return result }
        if let result = try await SwitchoversDispatch.run(operation, call) { return result }
        if let result = try await TeamMembersDispatch.run(operation, call) { return result }
        if let result = try await TeamsDispatch.run(operation, call) { return result }
        if let result = try await TrafficBudgetsDispatch.run(operation, call) { return result }
        if let result = try await TrafficRulesDispatch.run(operation, call) { return result }
        if let result = try await UsersDispatch.run(operation, call) { return result }
        if let result = try await VdiffDispatch.run(operation, call) { return result }
        if let result = try await VtctldDispatch.run(operation, call) { return result }
        if let result = try await WebhooksDispatch.run(operation, call) { return result }
        if let result = try await WorkflowsDispatch.run(operation, call) { return result }
        return nil
    }
}
