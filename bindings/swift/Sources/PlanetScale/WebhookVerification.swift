import Foundation
internal import PlanetScaleEngine

extension Webhooks {
    /// The header that carries a delivery's signature.
    public static let signatureHeader = "X-PlanetScale-Signature"

    /// Checks a delivery's signature and age, and reads it.
    ///
    /// ```swift
    /// // `body` is the request's body as it came: one that was parsed and written again has another signature.
    /// let delivery = try Webhooks.verify(body, signature: request.headers[Webhooks.signatureHeader], secret: secret)
    /// if delivery.event == .branchReady { print(try delivery.resource(as: Branch.self).name) }
    /// ```
    ///
    /// Answer with a 2xx status within two seconds and do the work afterwards: the service does not wait longer.
    ///
    /// - Parameters:
    ///   - body: The request's body, byte for byte as it came.
    ///   - signature: The value of the header ``signatureHeader``; `nil` if there was none.
    ///   - secret: The webhook's secret, as the calls about webhooks return it.
    ///   - tolerance: How far the delivery's timestamp may be from now, either way. The signature covers the timestamp,
    ///     so this is what keeps an old delivery from being played again.
    ///   - now: The time to take for now, for tests.
    /// - Throws: ``PlanetScaleError/webhook(_:)``, which says what is wrong: no signature, no hex, another body or
    ///   secret, too old, from the future, or no document. Answer such a request with status 400 and do nothing else.
    public static func verify(
        _ body: Data,
        signature: String?,
        secret: Secret,
        tolerance: Duration = .seconds(300),
        now: Date? = nil
    ) throws -> WebhookDelivery {
        do {
            try verifyWebhook(
                body: body, signature: signature, secret: secret.expose(), tolerance: tolerance.seconds,
                now: now.map { Int64($0.timeIntervalSince1970.rounded(.down)) })
        } catch EngineError.Failed(let info) {
            throw PlanetScaleError(info)
        }
        do {
            return try JSONDocument.read(body) { try WebhookDelivery.read(from: &$0) }
        } catch let failure as JSONDocument.Failure {
            throw PlanetScaleError.webhook("the body is not the JSON of a delivery: \(failure.text)")
        }
    }

    /// The same for a body that is a text.
    public static func verify(
        _ body: String,
        signature: String?,
        secret: Secret,
        tolerance: Duration = .seconds(300),
        now: Date? = nil
    ) throws -> WebhookDelivery {
        try verify(Data(body.utf8), signature: signature, secret: secret, tolerance: tolerance, now: now)
    }

    /// The signature of a body, as the service writes it: for tests of a receiver.
    public static func sign(_ body: Data, secret: Secret) -> String {
        signWebhook(body: body, secret: secret.expose())
    }

    /// The same for a body that is a text.
    public static func sign(_ body: String, secret: Secret) -> String {
        sign(Data(body.utf8), secret: secret)
    }
}

/// A delivery that was checked.
public struct WebhookDelivery: JSONModel {
    /// When it was sent.
    public var timestamp: Date = Date(timeIntervalSince1970: 0)
    /// What happened; an event that the package does not know is handed over with its name.
    public var event: WebhookEvent = .unknown("")
    /// The organization's name.
    public var organization: String = ""
    /// The database's name.
    public var database: String = ""
    /// The thing that it happened to, as the API returns it; ``resource(as:)`` reads it.
    public var resource: JSON = .null

    /// A delivery, for tests of your own.
    public init(
        timestamp: Date, event: WebhookEvent, organization: String, database: String, resource: JSON = .null
    ) {
        self.timestamp = timestamp
        self.event = event
        self.organization = organization
        self.database = database
        self.resource = resource
    }

    /// The resource as one of the package's types, such as ``Branch`` for the events about branches.
    ///
    /// - Throws: ``PlanetScaleError/webhook(_:)`` when it is not such a thing.
    public func resource<T: Decodable>(as type: T.Type = T.self) throws -> T {
        do {
            return try resource.decode(as: type)
        } catch let error as PlanetScaleError {
            let path = error.info.path.flatMap { $0.isEmpty ? nil : " at \($0)" } ?? ""
            throw PlanetScaleError.webhook("the resource of \(event) could not be read\(path)")
        }
    }

    private static let jsonKeys = JSONKeys(["timestamp", "event", "organization", "database", "resource"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: timestamp = Date(timeIntervalSince1970: Double(try reader.integer()))
            case 1: try reader.read(&event)
            case 2: try reader.read(&organization)
            case 3: try reader.read(&database)
            case 4: try reader.read(&resource)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("timestamp", Int(timestamp.timeIntervalSince1970))
        fields.put("event", event)
        fields.put("organization", organization)
        fields.put("database", database)
        fields.put("resource", resource)
    }
}

extension WebhookDelivery: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What happened and where, without the resource, which may hold secrets.
    public var description: String { "WebhookDelivery(\(event) of \(organization)/\(database), \(timestamp))" }

    /// What happened and where, without the resource, which may hold secrets.
    public var debugDescription: String { description }

    /// What happened and where, without the resource, which may hold secrets.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "timestamp": timestamp, "event": event, "organization": organization, "database": database,
        ]
        return Mirror(self, children: children)
    }
}
