// swift-format-ignore-file
// The peer: URLSession and JSONDecoder, and structs of the same fields with the names of the wire, which is the form that
// JSONDecoder reads fastest.

import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// What a program without the package would write.
struct Peer: @unchecked Sendable {
    let base: String
    let session: URLSession
    let decoder: JSONDecoder

    init(_ base: String) {
        self.base = base
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpMaximumConnectionsPerHost = width
        session = URLSession(configuration: configuration)
        decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
    }

    func get<T: Decodable & Sendable>(_ path: String, _ type: T.Type) async throws -> T {
        guard let url = URL(string: base + path) else { throw Missing(description: "no address") }
        var request = URLRequest(url: url)
        request.setValue("abcdefghijkl:pscale_tkn_bench", forHTTPHeaderField: "authorization")
        let (data, _) = try await session.data(for: request)
        return try decoder.decode(type, from: data)
    }
}

struct PlainActor: Codable, Sendable {
    let id: String?
    let display_name: String?
    let avatar_url: String?
}

struct PlainRef: Codable, Sendable {
    let id: String?
    let name: String?
    let created_at: Date?
    let updated_at: Date?
    let deleted_at: Date?
}

struct PlainRegion: Codable, Sendable {
    let id: String?
    let provider: String?
    let enabled: Bool?
    let public_ip_addresses: [String]?
    let display_name: String?
    let location: String?
    let slug: String?
    let current_default: Bool?
    let mysql_supported: Bool?
    let postgresql_supported: Bool?
    let neki_supported: Bool?
}

struct PlainSource: Codable, Sendable {
    let hostname: String?
    let port: Int?
    let database: String?
    let schema_name: String?
    let ssl_mode: String?
    let username: String?
    let password: String?
    let ssl_ca: String?
    let ssl_cert: String?
    let ssl_key: String?
    let ssl_server_name: String?
}

struct PlainImport: Codable, Sendable {
    let id: String?
    let state: String?
    let import_check_errors: String?
    let started_at: Date?
    let finished_at: Date?
    let deleted_at: Date?
    let data_source: PlainSource?
}

struct PlainBranch: Codable, Sendable {
    let id: String?
    let name: String?
    let created_at: Date?
    let updated_at: Date?
    let deleted_at: Date?
    let restore_checklist_completed_at: Date?
    let schema_last_updated_at: Date?
    let kind: String?
    let mysql_address: String?
    let mysql_edge_address: String?
    let state: String?
    let direct_vtgate: Bool?
    let vtgate_size: String?
    let vtgate_name: String?
    let vtgate_count: Int?
    let vtgate_autoscaling: Bool?
    let vtgate_max_count: Int?
    let vtgate_target_cpu_utilization: Int?
    let cluster_name: String?
    let cluster_architecture: String?
    let cluster_iops: Int?
    let replicas: Int?
    let ready: Bool?
    let schema_ready: Bool?
    let metal: Bool?
    let production: Bool?
    let safe_migrations: Bool?
    let deletion_protected: Bool?
    let sharded: Bool?
    let shard_count: Int?
    let keyspace_count: Int?
    let stale_schema: Bool?
    let actor: PlainActor?
    let restored_from_branch: PlainRef?
    let private_edge_connectivity: Bool?
    let has_replicas: Bool?
    let has_read_only_replicas: Bool?
    let html_url: String?
    let url: String?
    let region: PlainRegion?
    let parent_branch: String?
}

struct PlainDatabase: Codable, Sendable {
    let id: String?
    let url: String?
    let branches_url: String?
    let branches_count: Int?
    let open_schema_recommendations_count: Int?
    let development_branches_count: Int?
    let production_branches_count: Int?
    let issues_count: Int?
    let multiple_admins_required_for_deletion: Bool?
    let ready: Bool?
    let at_backup_restore_branches_limit: Bool?
    let at_development_branch_usage_limit: Bool?
    let data_import: PlainImport?
    let region: PlainRegion?
    let html_url: String?
    let name: String?
    let notes: String?
    let state: String?
    let sharded: Bool?
    let default_branch_shard_count: Int?
    let default_branch_read_only_regions_count: Int?
    let default_branch_table_count: Int?
    let default_branch: String?
    let require_approval_for_deploy: Bool?
    let deletion_protected: Bool?
    let resizing: Bool?
    let resize_queued: Bool?
    let config_changing: Bool?
    let config_change_queued: Bool?
    let allow_data_branching: Bool?
    let foreign_keys_enabled: Bool?
    let automatic_migrations: Bool?
    let restrict_branch_region: Bool?
    let prefer_instant: Bool?
    let insights_raw_queries: Bool?
    let plan: String?
    let insights_enabled: Bool?
    let production_branch_web_console: Bool?
    let migration_table_name: String?
    let migration_framework: String?
    let created_at: Date?
    let updated_at: Date?
    let schema_last_updated_at: Date?
    let kind: String?
}

struct PlainPage<Item: Codable & Sendable>: Codable, Sendable {
    let current_page: Int?
    let per_page: Int?
    let next_page: Int?
    let next_page_url: String?
    let prev_page: Int?
    let prev_page_url: String?
    let data: [Item]
}
