import Foundation

/// All that is known of an error; what does not belong to its case is `nil` or empty.
///
/// Body, headers and the last object of a wait can be read, and are in nothing that is printed: they can hold secrets.
public struct ErrorInfo: Sendable {
    /// The error's name, the same in every language of the SDK, such as `not_found`.
    public var kind: String
    /// What happened, in one line, with what to do where that is known.
    public var message: String
    /// The setting's or argument's name, of a ``PlanetScaleError/config(_:)``.
    public var argument: String?
    /// The operation's id, such as `get_database`, where there is one.
    public var operation: String?
    /// How many times the request was tried; 0 when nothing was sent.
    public var attempts: Int = 0
    /// Whether the request may have been received: then what it asks for may have been done.
    public var mayHaveArrived: Bool = false
    /// The time limit that passed.
    public var limit: Duration?
    /// Which limit it was: `connectTimeout`, `attemptTimeout` or `timeout`.
    public var setting: String?
    /// The JSON path of what did not fit; empty for the document itself.
    public var path: String?
    /// The HTTP status.
    public var status: Int?
    /// The service's word for the error, such as `not_found`; empty when it sent none.
    public var code: String?
    /// The service's own message, without the context that ``message`` adds.
    public var serviceMessage: String?
    /// The service's id of the request, to quote to its support.
    public var requestID: String?
    /// The answer's headers.
    public var headers: Headers?
    /// The body as it came.
    public var body: Data?
    /// The method and the path's template.
    public var route: String?
    /// For 401, 403 and 404: the accesses of a service token of which any one is enough.
    public var requiredAccesses: [String] = []
    /// For 401, 403 and 404: the OAuth scopes by kind of resource, of which any one is enough.
    public var requiredScopes: [String: [String]] = [:]
    /// The waiter's name, such as `wait_until_ready`.
    public var waiter: String?
    /// The state that was seen last.
    public var state: String?
    /// How many answers were looked at.
    public var polls: Int = 0
    /// The reply that a wait saw last, if it saw one. ``RawResponse/decode(as:)`` reads it as a model.
    public var last: RawResponse<JSON>?
    /// The error that a wait met last and went on after.
    public var lastError: String?

    /// An error's details, to play one in a test of your own.
    public init(kind: String, message: String) {
        self.kind = kind
        self.message = message
    }

    /// The body as text. Bytes that are no UTF-8 become replacement characters.
    public var bodyText: String? {
        body.map { String(decoding: $0, as: UTF8.self) }
    }
}

extension ErrorInfo: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The message.
    public var description: String { message }

    /// The message.
    public var debugDescription: String { "ErrorInfo(\(kind): \(message))" }

    /// What may be shown: not the body, the headers and the last object.
    public var customMirror: Mirror {
        let shown: KeyValuePairs<String, Any?> = [
            "kind": kind, "message": message, "argument": argument, "operation": operation, "attempts": attempts,
            "limit": limit, "setting": setting, "path": path, "status": status, "code": code,
            "serviceMessage": serviceMessage, "requestID": requestID, "route": route, "waiter": waiter, "state": state,
        ]
        return Mirror(self, children: shown.compactMap { name, value in value.map { (label: name, value: $0) } })
    }
}
