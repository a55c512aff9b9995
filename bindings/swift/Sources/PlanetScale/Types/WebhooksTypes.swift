// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
// Webhooks: the types.

import Foundation

/// An address that the service calls when something happens to a database.
public struct Webhook: JSONModel, Identifiable {
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

    init(reading reader: inout JSONReader) throws {
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

    func write(to fields: inout JSONFields) {
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
public struct WebhookEvent: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `branch.ready`: A branch has been created and accepts connections.
    public static var branchReady: Self { Self(rawValue: "branch.ready") }
    /// `branch.anomaly`: Query Insights has noticed that a branch behaves unlike its usual self.
    public static var branchAnomaly: Self { Self(rawValue: "branch.anomaly") }
    /// `branch.out_of_memory`: A branch ran out of memory and had to restart (Postgres).
    public static var branchOutOfMemory: Self { Self(rawValue: "branch.out_of_memory") }
    /// `branch.primary_promoted`: Another server of a branch has become its primary.
    public static var branchPrimaryPromoted: Self { Self(rawValue: "branch.primary_promoted") }
    /// `branch.schema_recommendation`: The service has a new recommendation for the schema of a branch.
    public static var branchSchemaRecommendation: Self { Self(rawValue: "branch.schema_recommendation") }
    /// `branch.sleeping`: A branch has gone to sleep and takes no connections until it is woken.
    public static var branchSleeping: Self { Self(rawValue: "branch.sleeping") }
    /// `branch.start_maintenance`: Maintenance of a production branch is about to start.
    public static var branchStartMaintenance: Self { Self(rawValue: "branch.start_maintenance") }
    /// `cluster.storage`: The storage of a cluster has passed a threshold.
    public static var clusterStorage: Self { Self(rawValue: "cluster.storage") }
    /// `database.access_request`: Staff of the service ask for access to the database.
    public static var databaseAccessRequest: Self { Self(rawValue: "database.access_request") }
    /// `deploy_request.closed`: A deploy request was closed, deployed or not.
    public static var deployRequestClosed: Self { Self(rawValue: "deploy_request.closed") }
    /// `deploy_request.errored`: A deployment has stopped with an error.
    public static var deployRequestErrored: Self { Self(rawValue: "deploy_request.errored") }
    /// `deploy_request.in_progress`: A deployment has left the queue and begun.
    public static var deployRequestInProgress: Self { Self(rawValue: "deploy_request.in_progress") }
    /// `deploy_request.opened`: A deploy request was opened and waits for review.
    public static var deployRequestOpened: Self { Self(rawValue: "deploy_request.opened") }
    /// `deploy_request.pending_cutover`: A deployment is prepared and waits to be applied.
    public static var deployRequestPendingCutover: Self { Self(rawValue: "deploy_request.pending_cutover") }
    /// `deploy_request.queued`: A deploy request has entered the deploy queue.
    public static var deployRequestQueued: Self { Self(rawValue: "deploy_request.queued") }
    /// `deploy_request.reverted`: A deployment was reverted; the former schema is live again.
    public static var deployRequestReverted: Self { Self(rawValue: "deploy_request.reverted") }
    /// `deploy_request.schema_applied`: A deployment has put its schema live.
    public static var deployRequestSchemaApplied: Self { Self(rawValue: "deploy_request.schema_applied") }
    /// `keyspace.storage`: The storage of a keyspace has passed a threshold, of which the lowest is 60 percent (MySQL).
    public static var keyspaceStorage: Self { Self(rawValue: "keyspace.storage") }
    /// `webhook.test`: Somebody asked for a test delivery. It needs no subscription.
    public static var webhookTest: Self { Self(rawValue: "webhook.test") }

    /// The words that are known.
    public static let allCases: [WebhookEvent] = [
        .branchReady, .branchAnomaly, .branchOutOfMemory, .branchPrimaryPromoted, .branchSchemaRecommendation,
        .branchSleeping, .branchStartMaintenance, .clusterStorage, .databaseAccessRequest, .deployRequestClosed,
        .deployRequestErrored, .deployRequestInProgress, .deployRequestOpened, .deployRequestPendingCutover,
        .deployRequestQueued, .deployRequestReverted, .deployRequestSchemaApplied, .keyspaceStorage, .webhookTest
    ]
}
