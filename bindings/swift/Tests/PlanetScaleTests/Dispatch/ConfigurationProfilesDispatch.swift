// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Configuration profiles: the calls of the vectors.
enum ConfigurationProfilesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_shard_configuration_profiles": return try await listShardConfigurationProfiles(call)
        case "create_shard_configuration_profile": return try await createShardConfigurationProfile(call)
        case "get_shard_configuration_profile": return try await getShardConfigurationProfile(call)
        case "update_shard_configuration_profile": return try await updateShardConfigurationProfile(call)
        case "delete_shard_configuration_profile": return try await deleteShardConfigurationProfile(call)
        case "run_shard_configuration_profile_maintenance": return try await runShardConfigurationProfileMaintenance(call)
        case "run_shard_configuration_profiles_maintenance": return try await runShardConfigurationProfilesMaintenance(call)
        case "get_default_shard_configuration_profile": return try await getDefaultShardConfigurationProfile(call)
        case "set_default_shard_configuration_profile": return try await setDefaultShardConfigurationProfile(call)
        case "list_shard_configuration_profile_shards": return try await listShardConfigurationProfileShards(call)
        case "create_shard_configuration_profile_shard": return try await createShardConfigurationProfileShard(call)
        case "assign_shard_configuration_profile_shards": return try await assignShardConfigurationProfileShards(call)
        case "delete_shard_configuration_profile_shards": return try await deleteShardConfigurationProfileShards(call)
        case "bulk_create_shard_configuration_profile_shards": return try await bulkCreateShardConfigurationProfileShards(call)
        case "get_shard_configuration_profile_shard": return try await getShardConfigurationProfileShard(call)
        case "update_shard_configuration_profile_shard": return try await updateShardConfigurationProfileShard(call)
        case "delete_shard_configuration_profile_shard": return try await deleteShardConfigurationProfileShard(call)
        case "list_shard_configuration_profile_parameters": return try await listShardConfigurationProfileParameters(call)
        case "list_shard_configuration_profile_extensions": return try await listShardConfigurationProfileExtensions(call)
        case "update_shard_configuration_profile_extension": return try await updateShardConfigurationProfileExtension(call)
        case "list_shard_configuration_profile_change_requests": return try await listShardConfigurationProfileChangeRequests(call)
        case "get_shard_configuration_profile_change_request": return try await getShardConfigurationProfileChangeRequest(call)
        case "cancel_shard_configuration_profile_change_request": return try await cancelShardConfigurationProfileChangeRequest(call)
        default: return nil
        }
    }

    static func listShardConfigurationProfiles(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.list(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.list(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func createShardConfigurationProfile(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: CreateShardConfigurationProfile = try CreateShardConfigurationProfile(
            name: call.needed(call.body("name", String.self)),
            clusterSize: call.body("cluster_size", String.self),
            replicas: call.body("replicas", Int.self),
            postgresMajorVersion: call.body("postgres_major_version", String.self),
            postgresMinorVersion: call.body("postgres_minor_version", String.self),
            storage: call.body("storage", StorageChangeInput.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getShardConfigurationProfile(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.get(
                organization,
                database,
                branch,
                configurationProfile,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.get(
                organization,
                database,
                branch,
                configurationProfile,
                options: call.options
            ))
        case .wait("wait_until_ready"):
            return try await call.sent(call.client.configurationProfiles.waitUntilReady(
                organization,
                database,
                branch,
                configurationProfile,
                options: call.waiting()
            ))
        case .progress("wait_until_ready"):
            return try await call.progress(call.client.configurationProfiles.progressUntilReady(
                organization,
                database,
                branch,
                configurationProfile,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func updateShardConfigurationProfile(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        let params: UpdateShardConfigurationProfile = try UpdateShardConfigurationProfile(
            name: call.body("name", String.self),
            clusterSize: call.body("cluster_size", String.self),
            replicas: call.body("replicas", Int.self),
            parameters: call.body("parameters", [String: JSON].self),
            postgresMajorVersion: call.body("postgres_major_version", String.self),
            postgresMinorVersion: call.body("postgres_minor_version", String.self),
            storage: call.body("storage", StorageChangeInput.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.update(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.update(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteShardConfigurationProfile(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.delete(
                organization,
                database,
                branch,
                configurationProfile,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.delete(
                organization,
                database,
                branch,
                configurationProfile,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func runShardConfigurationProfileMaintenance(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.runMaintenance(
                organization,
                database,
                branch,
                configurationProfile,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.runMaintenance(
                organization,
                database,
                branch,
                configurationProfile,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func runShardConfigurationProfilesMaintenance(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: RunShardConfigurationProfilesMaintenance = try RunShardConfigurationProfilesMaintenance(
            configurationProfileNames: call.needed(call.body("configuration_profile_names", [String].self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.runBulkMaintenance(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.runBulkMaintenance(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getDefaultShardConfigurationProfile(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.getDefault(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.getDefault(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func setDefaultShardConfigurationProfile(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: SetDefaultShardConfigurationProfile = try SetDefaultShardConfigurationProfile(
            configurationProfile: call.needed(call.body("configuration_profile", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.setDefault(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.setDefault(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listShardConfigurationProfileShards(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        let params: ListShardConfigurationProfileShards = try ListShardConfigurationProfileShards(
            q: call.query("q", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.listShards(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.listShards(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.configurationProfiles.allShards(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.configurationProfiles.allShards(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func createShardConfigurationProfileShard(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        let params: CreateShardConfigurationProfileShard = try CreateShardConfigurationProfileShard(
            displayName: call.body("display_name", OrNull<String>.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.createShard(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.createShard(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func assignShardConfigurationProfileShards(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        let params: AssignShardConfigurationProfileShards = try AssignShardConfigurationProfileShards(
            shardIDs: call.needed(call.body("shard_ids", [String].self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.assignShards(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.assignShards(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteShardConfigurationProfileShards(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        let params: DeleteShardConfigurationProfileShards = try DeleteShardConfigurationProfileShards(
            shardIDs: call.needed(call.query("shard_ids", [String].self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.deleteShards(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.deleteShards(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func bulkCreateShardConfigurationProfileShards(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        let params: BulkCreateShardConfigurationProfileShards = try BulkCreateShardConfigurationProfileShards(
            count: call.needed(call.body("count", Int.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.createShards(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.createShards(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getShardConfigurationProfileShard(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.getShard(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.getShard(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                options: call.options
            ))
        case .wait("wait_until_shard_ready"):
            return try await call.sent(call.client.configurationProfiles.waitUntilShardReady(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_shard_ready"):
            return try await call.progress(call.client.configurationProfiles.progressUntilShardReady(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                options: call.waiting()
            ))
        case .wait("wait_until_shard_deleted"):
            return try await call.sent(call.client.configurationProfiles.waitUntilShardDeleted(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_shard_deleted"):
            return try await call.progress(call.client.configurationProfiles.progressUntilShardDeleted(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func updateShardConfigurationProfileShard(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        let id: String = call.path("id")
        let params: UpdateShardConfigurationProfileShard = try UpdateShardConfigurationProfileShard(
            displayName: call.body("display_name", OrNull<String>.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.updateShard(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.updateShard(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteShardConfigurationProfileShard(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.deleteShard(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.deleteShard(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listShardConfigurationProfileParameters(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        let params: ListShardConfigurationProfileParameters = try ListShardConfigurationProfileParameters(
            extension: call.query("extension", Bool.self),
            internal: call.query("internal", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.listParameters(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.listParameters(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listShardConfigurationProfileExtensions(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.listExtensions(
                organization,
                database,
                branch,
                configurationProfile,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.listExtensions(
                organization,
                database,
                branch,
                configurationProfile,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateShardConfigurationProfileExtension(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        let `extension`: String = call.path("extension")
        let params: UpdateShardConfigurationProfileExtension = try UpdateShardConfigurationProfileExtension(
            enabled: call.needed(call.body("enabled", Bool.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.updateExtension(
                organization,
                database,
                branch,
                configurationProfile,
                `extension`,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.updateExtension(
                organization,
                database,
                branch,
                configurationProfile,
                `extension`,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listShardConfigurationProfileChangeRequests(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        let params: ListShardConfigurationProfileChangeRequests = try ListShardConfigurationProfileChangeRequests(
            period: call.query("period", TimePeriod.self),
            completedAt: call.query("completed_at", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.listChanges(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.listChanges(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.configurationProfiles.allChanges(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.configurationProfiles.allChanges(
                organization,
                database,
                branch,
                configurationProfile,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getShardConfigurationProfileChangeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.getChange(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.getChange(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                options: call.options
            ))
        case .wait("wait_until_change_completed"):
            return try await call.sent(call.client.configurationProfiles.waitUntilChangeCompleted(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_change_completed"):
            return try await call.progress(call.client.configurationProfiles.progressUntilChangeCompleted(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func cancelShardConfigurationProfileChangeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let configurationProfile: String = call.path("configuration_profile")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.configurationProfiles.cancelChange(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.configurationProfiles.withRawResponse.cancelChange(
                organization,
                database,
                branch,
                configurationProfile,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
