import Foundation
internal import PlanetScaleEngine

extension PlanetScaleError {
    /// A setting or an argument, by name, that breaks a rule.
    static func invalid(_ argument: String, _ rule: String) -> PlanetScaleError {
        var info = ErrorInfo(kind: "config", message: "\(argument): \(rule)")
        info.argument = argument
        return .config(info)
    }

    static func webhook(_ problem: String) -> PlanetScaleError {
        .webhook(ErrorInfo(kind: "webhook", message: "webhook: \(problem)"))
    }

    /// An error of the engine.
    init(_ native: PlanetScaleEngine.ErrorInfo) {
        self.init(ErrorInfo(native))
    }

    /// The error of that kind.
    private init(_ info: ErrorInfo) {
        switch info.kind {
        case "config": self = .config(info)
        case "connection": self = .connection(info)
        case "timeout": self = .timeout(info)
        case "decode": self = .decode(info)
        case "wait_timeout": self = .waitTimeout(info)
        case "wait_failed": self = .waitFailed(info)
        case "webhook": self = .webhook(info)
        case "bad_request": self = .badRequest(info)
        case "authentication": self = .authentication(info)
        case "permission_denied": self = .permissionDenied(info)
        case "not_found": self = .notFound(info)
        case "conflict": self = .conflict(info)
        case "unprocessable": self = .unprocessable(info)
        case "rate_limited": self = .rateLimited(info)
        case "server": self = .server(info)
        default: self = .other(info)
        }
    }

    /// The same error, with the object that a wait saw last as what its operation gives.
    @inline(never)
    @_semantics("optimize.sil.specialize.generic.never")
    func withLast<Value: JSONValue>(as type: Value.Type) -> PlanetScaleError {
        var info = info
        guard let last = try? info.lastReply?.document(as: type) else { return self }
        info.last = last
        return PlanetScaleError(info)
    }
}

extension ErrorInfo {
    fileprivate init(_ native: PlanetScaleEngine.ErrorInfo) {
        self.init(kind: native.kind, message: native.text)
        argument = native.argument
        operation = native.operation
        route = native.route
        url = native.url
        attempts = Int(native.attempts)
        mayHaveArrived = native.mayHaveArrived
        limit = native.limit.map { Duration(engineSeconds: $0) }
        setting = native.setting
        reason = native.reason
        path = native.path
        status = native.status.map { Int($0) }
        code = native.code
        serviceMessage = native.serviceMessage
        requestID = native.requestId
        retryAfter = native.retryAfter.map { Duration(engineSeconds: $0) }
        headers = native.headers.isEmpty ? nil : Headers(flat: native.headers)
        body = native.body
        requiredAccesses = native.requiredAccesses
        for of in native.requiredScopes { requiredScopes[of.resource] = of.scopes }
        waiter = native.waiter
        subject = native.subject
        state = native.state
        polls = Int(native.polls)
        reasons = native.reasons
        lastReply = native.last.map { RawResponse($0, .value(JSON.self)) }
        lastError = native.lastError.map { PlanetScaleError($0.info()) }
    }

    /// A document that could not be read.
    init(decoding failure: JSONDocument.Failure, body: Data) {
        let at = failure.path.isEmpty ? "" : " at \(failure.path)"
        self.init(kind: "decode", message: "the document could not be read\(at): \(failure.text)")
        path = failure.path
        self.body = body
    }

    /// A reply that could not be read. It says what the engine says of one.
    init<Value>(decoding failure: JSONDocument.Failure, _ reply: RawResponse<Value>) {
        let id = reply.requestID.map { "[\($0)] " } ?? ""
        let place = "\(reply.operation) (\(reply.method) \(reply.path))"
        let answer = "the answer (status \(reply.status)) could not be read"
        let at = failure.path.isEmpty ? "" : " at \(failure.path)"
        self.init(kind: "decode", message: "\(id)\(place): \(answer)\(at): \(failure.text)")
        path = failure.path
        status = reply.status
        operation = reply.operation
        url = reply.url
        attempts = reply.attempts
        // The service had said that it did it.
        mayHaveArrived = true
        requestID = reply.requestID
        body = reply.body
    }
}
