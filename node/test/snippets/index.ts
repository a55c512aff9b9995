// Generated from api/resources by `cargo xtask codegen`. Do not edit.
// The TypeScript calls of docs/reference, line by line, so that the compiler has read them and tests can run them.

import type { PlanetScale } from 'planetscale-sdk';

import { admins } from './admins.js';
import { anomalies } from './anomalies.js';
import { authAttemptExports } from './auth_attempt_exports.js';
import { backupPolicies } from './backup_policies.js';
import { backups } from './backups.js';
import { billingPaymentMethod } from './billing_payment_method.js';
import { bouncerResizes } from './bouncer_resizes.js';
import { bouncers } from './bouncers.js';
import { branchChanges } from './branch_changes.js';
import { branchInfrastructure } from './branch_infrastructure.js';
import { branchLogs } from './branch_logs.js';
import { branchResizes } from './branch_resizes.js';
import { branches } from './branches.js';
import { clusterExtensions } from './cluster_extensions.js';
import { clusterParameters } from './cluster_parameters.js';
import { configurationProfiles } from './configuration_profiles.js';
import { connections } from './connections.js';
import { dataImports } from './data_imports.js';
import { dataTopology } from './data_topology.js';
import { databases } from './databases.js';
import { dedicatedReadReplicas } from './dedicated_read_replicas.js';
import { deployRequests } from './deploy_requests.js';
import { invoices } from './invoices.js';
import { keyspaceResizes } from './keyspace_resizes.js';
import { keyspaces } from './keyspaces.js';
import { lookupVindex } from './lookup_vindex.js';
import { maintenanceSchedules } from './maintenance_schedules.js';
import { materialize } from './materialize.js';
import { metrics } from './metrics.js';
import { moveTables } from './move_tables.js';
import { nekiChanges } from './neki_changes.js';
import { oauthApplications } from './oauth_applications.js';
import { oauthTokens } from './oauth_tokens.js';
import { organizationInvitations } from './organization_invitations.js';
import { organizationMembers } from './organization_members.js';
import { organizations } from './organizations.js';
import { passwords } from './passwords.js';
import { plannedReparent } from './planned_reparent.js';
import { postgresCidrs } from './postgres_cidrs.js';
import { processlist } from './processlist.js';
import { queryInsights } from './query_insights.js';
import { queryPatterns } from './query_patterns.js';
import { regions } from './regions.js';
import { roles } from './roles.js';
import { routers } from './routers.js';
import { schemaRecommendations } from './schema_recommendations.js';
import { serviceTokens } from './service_tokens.js';
import { shards } from './shards.js';
import { sidecars } from './sidecars.js';
import { switchovers } from './switchovers.js';
import { teamMembers } from './team_members.js';
import { teams } from './teams.js';
import { trafficBudgets } from './traffic_budgets.js';
import { trafficRules } from './traffic_rules.js';
import { users } from './users.js';
import { vdiff } from './vdiff.js';
import { vtctld } from './vtctld.js';
import { webhooks } from './webhooks.js';
import { workflows } from './workflows.js';

/** The functions that have the lines of a call, by operation. */
export const SNIPPETS: Readonly<Record<string, (client: PlanetScale) => Promise<void>>> = {
  ...admins,
  ...anomalies,
  ...authAttemptExports,
  ...backupPolicies,
  ...backups,
  ...billingPaymentMethod,
  ...bouncerResizes,
  ...bouncers,
  ...branchChanges,
  ...branchInfrastructure,
  ...branchLogs,
  ...branchResizes,
  ...branches,
  ...clusterExtensions,
  ...clusterParameters,
  ...configurationProfiles,
  ...connections,
  ...dataImports,
  ...dataTopology,
  ...databases,
  ...dedicatedReadReplicas,
  ...deployRequests,
  ...invoices,
  ...keyspaceResizes,
  ...keyspaces,
  ...lookupVindex,
  ...maintenanceSchedules,
  ...materialize,
  ...metrics,
  ...moveTables,
  ...nekiChanges,
  ...oauthApplications,
  ...oauthTokens,
  ...organizationInvitations,
  ...organizationMembers,
  ...organizations,
  ...passwords,
  ...plannedReparent,
  ...postgresCidrs,
  ...processlist,
  ...queryInsights,
  ...queryPatterns,
  ...regions,
  ...roles,
  ...routers,
  ...schemaRecommendations,
  ...serviceTokens,
  ...shards,
  ...sidecars,
  ...switchovers,
  ...teamMembers,
  ...teams,
  ...trafficBudgets,
  ...trafficRules,
  ...users,
  ...vdiff,
  ...vtctld,
  ...webhooks,
  ...workflows,
};
