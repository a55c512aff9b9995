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
    /// The method and the path's template, such as `GET /organizations/{organization}`.
    public var route: String?
    /// The address that was asked, without its query; `nil` where nothing was to be sent.
    public var url: String?
    /// How many times the request was tried; 0 when nothing was sent.
    public var attempts: Int = 0
    /// Whether what was asked for may have been done all the same, by this attempt or one before it. When it is false,
    /// the call can be made again without doing anything twice.
    public var mayHaveArrived: Bool = false
    /// The time limit that passed.
    public var limit: Duration?
    /// Which limit it was: `connectTimeout`, `attemptTimeout` or `timeout`.
    public var setting: String?
    /// Why no usable answer came: `unknown_host`, `refused`, `unreachable`, `proxy`, `tls`, `broken`, `protocol`,
    /// `too_large` or `redirect`; there may be more one day.
    public var reason: String?
    /// The JSON path of what did not fit; empty for the document itself.
    public var path: String?
    /// The HTTP status, also of an answer that broke off or could not be read.
    public var status: Int?
    /// The service's word for the error, such as `not_found`; empty when it sent none.
    public var code: String?
    /// The service's own message, without the context that ``message`` adds.
    public var serviceMessage: String?
    /// The service's id of the request, to quote to its support.
    public var requestID: String?
    /// How long to wait before asking again, as the service said it.
    public var retryAfter: Duration?
    /// The answer's headers.
    public var headers: Headers?
    /// The body as it came.
    public var body: Data?
    /// For 401, 403 and 404: the accesses of a service token of which any one is enough.
    public var requiredAccesses: [String] = []
    /// For 401, 403 and 404: the OAuth scopes by kind of resource, of which any one is enough.
    public var requiredScopes: [String: [String]] = [:]
    /// The waiter's name, such as `wait_until_ready`.
    public var waiter: String?
    /// What people call the thing that was waited for: its name, number or id. `nil` when it was never seen.
    public var subject: String?
    /// The state that was seen last.
    public var state: String?
    /// How many times it was looked.
    public var polls: Int = 0
    /// What the service says about why what is waited for cannot come, such as lint errors.
    public var reasons: [String] = []
    /// The object that a wait saw last, as the type that the wait is about: `info.last as? Branch`. `nil` when none was
    /// seen, or when it was something else; ``lastReply`` has what came.
    public var last: (any Sendable)?
    /// The reply that a wait saw last, if it saw one.
    public var lastReply: RawResponse<JSON>?
    /// Why the last look of a wait failed, when it did.
    public var lastError: PlanetScaleError?

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
            "kind": kind, "message": message, "argument": argument, "operation": operation, "route": route, "url": url,
            "attempts": attempts, "mayHaveArrived": mayHaveArrived, "limit": limit, "setting": setting,
            "reason": reason, "path": path, "status": status, "code": code, "serviceMessage": serviceMessage,
            "requestID": requestID, "retryAfter": retryAfter, "waiter": waiter, "subject": subject, "state": state,
            "reasons": reasons.isEmpty ? nil : reasons, "lastError": lastError,
        ]
        return Mirror(self, children: shown.compactMap { name, value in value.map { (label: name, value: $0) } })
    }
}
