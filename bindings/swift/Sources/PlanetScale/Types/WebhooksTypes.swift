// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
// Webhooks: the types.

import Foundation

/// An address that the service calls when something happens to a database.
public struct Webhook: JSONModel {
    /// Identifier of the webhook.
    public var id: String = ""
    /// Address that events are delivered to.
    public var url: String = ""
    /// Key of the signature in the `X-PlanetScale-Signature` header of every delivery. Whoever
    /// knows it can forge deliveries. A secret: nothing of this package prints it.
    public var secret: Secret?
    /// Whether deliveries are made.
    public var enabled: Bool = false
    /// How the last delivery went, in words, such as the status that the receiver answered; null before the first.
    public var lastSentResult: String?
    /// Whether the receiver accepted the last delivery with a 2xx status in time; null before the first.
    public var lastSentSuccess: Bool?
    /// When the last delivery was made; null before the first.
    public var lastSentAt: Date?
    /// When the webhook was created.
    public var createdAt: Date = Date(timeIntervalSince1970: 0)
    /// When anything about the webhook last changed.
    public var updatedAt: Date = Date(timeIntervalSince1970: 0)
    /// The events that are delivered.
    public var events: [WebhookEvent] = []

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        url: String = "",
        secret: Secret? = nil,
        enabled: Bool = false,
        lastSentResult: String? = nil,
        lastSentSuccess: Bool? = nil,
        lastSentAt: Date? = nil,
        createdAt: Date = Date(timeIntervalSince1970: 0),
        updatedAt: Date = Date(timeIntervalSince1970: 0),
        events: [WebhookEvent] = []
    ) {
        self.id = id
        self.url = url
        self.secret = secret
        self.enabled = enabled
        self.lastSentResult = lastSentResult
        self.lastSentSuccess = lastSentSuccess
        self.lastSentAt = lastSentAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.events = events
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "url", "secret", "enabled", "last_sent_result", "last_sent_success", "last_sent_at", "created_at",
        "updated_at", "events"
    ])

    /// Reads it from JSON.
    public init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&url)
            case 2: try reader.read(&secret)
            case 3: try reader.read(&enabled)
            case 4: try reader.read(&lastSentResult)
            case 5: try reader.read(&lastSentSuccess)
            case 6: try reader.read(&lastSentAt)
            case 7: try reader.read(&createdAt)
            case 8: try reader.read(&updatedAt)
            case 9: try reader.read(&events)
            default: try reader.skip()
            }
        }
    }

    /// Writes its fields, in the form that the service has.
    public func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("url", url)
        fields.put("secret", secret)
        fields.put("enabled", enabled)
        fields.put("last_sent_result", lastSentResult)
        fields.put("last_sent_success", lastSentSuccess)
        fields.put("last_sent_at", lastSentAt)
        fields.put("created_at", createdAt)
        fields.put("updated_at", updatedAt)
        fields.put("events", events)
    }
}

/// What has happened to a database; the `event` of a delivery and the words that a webhook subscribes to.
public enum WebhookEvent: JSONWord {
    /// `branch.ready`: A branch has been created and accepts connections.
    case branchReady
    /// `branch.anomaly`: Query Insights has noticed that a branch behaves unlike its usual self.
    case branchAnomaly
    /// `branch.out_of_memory`: A branch ran out of memory and had to restart (Postgres).
    case branchOutOfMemory
    /// `branch.primary_promoted`: Another server of a branch has become its primary.
    case branchPrimaryPromoted
    /// `branch.schema_recommendation`: The service has a new recommendation for the schema of a branch.
    case branchSchemaRecommendation
    /// `branch.sleeping`: A branch has gone to sleep and takes no connections until it is woken.
    case branchSleeping
    /// `branch.start_maintenance`: Maintenance of a production branch is about to start.
    case branchStartMaintenance
    /// `cluster.storage`: The storage of a cluster has passed a threshold.
    case clusterStorage
    /// `database.access_request`: Staff of the service ask for access to the database.
    case databaseAccessRequest
    /// `deploy_request.closed`: A deploy request was closed, deployed or not.
    case deployRequestClosed
    /// `deploy_request.errored`: A deployment has stopped with an error.
    case deployRequestErrored
    /// `deploy_request.in_progress`: A deployment has left the queue and begun.
    case deployRequestInProgress
    /// `deploy_request.opened`: A deploy request was opened and waits for review.
    case deployRequestOpened
    /// `deploy_request.pending_cutover`: A deployment is prepared and waits to be applied.
    case deployRequestPendingCutover
    /// `deploy_request.queued`: A deploy request has entered the deploy queue.
    case deployRequestQueued
    /// `deploy_request.reverted`: A deployment was reverted; the former schema is live again.
    case deployRequestReverted
    /// `deploy_request.schema_applied`: A deployment has put its schema live.
    case deployRequestSchemaApplied
    /// `keyspace.storage`: The storage of a keyspace has passed a threshold, of which the lowest is 60 percent (MySQL).
    case keyspaceStorage
    /// `webhook.test`: Somebody asked for a test delivery. It needs no subscription.
    case webhookTest
    /// A word that this version of the package does not know, kept as it was sent.
    case unknown(String)

    /// Every case whose word is known.
    public static let allCases: [WebhookEvent] = [
        .branchReady, .branchAnomaly, .branchOutOfMemory, .branchPrimaryPromoted, .branchSchemaRecommendation,
        .branchSleeping, .branchStartMaintenance, .clusterStorage, .databaseAccessRequest, .deployRequestClosed,
        .deployRequestErrored, .deployRequestInProgress, .deployRequestOpened, .deployRequestPendingCutover,
        .deployRequestQueued, .deployRequestReverted, .deployRequestSchemaApplied, .keyspaceStorage, .webhookTest
    ]

    /// The case of a word; every word has one.
    public init(rawValue: String) {
        switch rawValue {
        case "branch.ready": self = .branchReady
        case "branch.anomaly": self = .branchAnomaly
        case "branch.out_of_memory": self = .branchOutOfMemory
        case "branch.primary_promoted": self = .branchPrimaryPromoted
        case "branch.schema_recommendation": self = .branchSchemaRecommendation
        case "branch.sleeping": self = .branchSleeping
        case "branch.start_maintenance": self = .branchStartMaintenance
        case "cluster.storage": self = .clusterStorage
        case "database.access_request": self = .databaseAccessRequest
        case "deploy_request.closed": self = .deployRequestClosed
        case "deploy_request.errored": self = .deployRequestErrored
        case "deploy_request.in_progress": self = .deployRequestInProgress
        case "deploy_request.opened": self = .deployRequestOpened
        case "deploy_request.pending_cutover": self = .deployRequestPendingCutover
        case "deploy_request.queued": self = .deployRequestQueued
        case "deploy_request.reverted": self = .deployRequestReverted
        case "deploy_request.schema_applied": self = .deployRequestSchemaApplied
        case "keyspace.storage": self = .keyspaceStorage
        case "webhook.test": self = .webhookTest
        default: self = .unknown(rawValue)
        }
    }

    /// The word as the service writes it.
    public var rawValue: String {
        switch self {
        case .branchReady: return "branch.ready"
        case .branchAnomaly: return "branch.anomaly"
        case .branchOutOfMemory: return "branch.out_of_memory"
        case .branchPrimaryPromoted: return "branch.primary_promoted"
        case .branchSchemaRecommendation: return "branch.schema_recommendation"
        case .branchSleeping: return "branch.sleeping"
        case .branchStartMaintenance: return "branch.start_maintenance"
        case .clusterStorage: return "cluster.storage"
        case .databaseAccessRequest: return "database.access_request"
        case .deployRequestClosed: return "deploy_request.closed"
        case .deployRequestErrored: return "deploy_request.errored"
        case .deployRequestInProgress: return "deploy_request.in_progress"
        case .deployRequestOpened: return "deploy_request.opened"
        case .deployRequestPendingCutover: return "deploy_request.pending_cutover"
        case .deployRequestQueued: return "deploy_request.queued"
        case .deployRequestReverted: return "deploy_request.reverted"
        case .deployRequestSchemaApplied: return "deploy_request.schema_applied"
        case .keyspaceStorage: return "keyspace.storage"
        case .webhookTest: return "webhook.test"
        case .unknown(let word): return word
        }
    }
}
