import Foundation
import PlanetScale

/// Making the calls of behaviour vectors.
extension BehaviourVectorTests {
    static func call(_ vector: JSON, _ places: [String: String], _ lookByLook: Bool) async -> Outcome {
        var outcome = Outcome()
        do {
            let client = try PlanetScaleClient(settings(vector["client"], places))
            outcome.client = client
            let given = vector["call"]
            let call = prepared(given, client, lookByLook)
            do {
                outcome.result = try await cancelled(after: given["options"]["cancel_after_ms"].number) {
                    try await send(given, call)
                }
            } catch {
                outcome.error = error
                // What came before an error counts.
                if call.mode == .items || call.mode == .pages {
                    outcome.result = VectorResult(ok: .array(call.record.items))
                }
            }
            outcome.states = call.record.states
        } catch {
            outcome.error = error
        }
        return outcome
    }

    /// Runs a call in a task that is cancelled after so many milliseconds; with 0, before it begins.
    private static func cancelled(
        after milliseconds: Double?, _ call: @escaping @Sendable () async throws -> VectorResult
    ) async throws -> VectorResult {
        guard let milliseconds else { return try await call() }
        let task = Task {
            if milliseconds == 0 { withUnsafeCurrentTask { $0?.cancel() } }
            return try await call()
        }
        if milliseconds > 0 {
            try await Task.sleep(for: .milliseconds(milliseconds))
            task.cancel()
        }
        return try await task.value
    }

    private static func settings(_ spec: JSON, _ places: [String: String]) -> ClientOptions {
        var options = ClientOptions(usesEnvironment: false)
        options.baseURL = fill(.string(spec["base_url"].string ?? "{url}"), places).string
        options.serviceTokenID = spec["service_token"][0].string
        options.serviceToken = spec["service_token"][1].string.map { Secret($0) }
        options.bearerToken = spec["bearer"].string.map { Secret($0) }
        if spec["service_token_scheme"].string == "ServiceToken" { options.serviceTokenScheme = .word }
        options.maxRetries = spec["max_retries"].integer
        if let base = spec["retry_base_ms"].number {
            options.retryBackoff = RetryBackoff(first: .milliseconds(base), longest: .milliseconds(base))
        }
        options.organization = spec["organization"].string
        options.compression = spec["compression"].bool
        options.maxBody = spec["max_body"].integer
        options.waitInterval = spec["wait_interval_ms"].number.map { .milliseconds($0) }
        return options
    }

    private static func prepared(_ given: JSON, _ client: PlanetScaleClient, _ lookByLook: Bool) -> VectorCall {
        var call = VectorCall(client: client, arguments: given["arguments"])
        let spec = given["options"]
        func time(_ name: String) -> Duration? { spec[name].number.map { .milliseconds($0) } }
        call.options.timeout = time("timeout_ms")
        call.options.attemptTimeout = time("attempt_timeout_ms")
        call.options.maxRetries = spec["max_retries"].integer
        call.options.headers = (spec["headers"].object ?? [:]).compactMapValues(\.string)
        call.options.query = spec["extra_query"].object ?? [:]
        call.options.body = spec["extra_body"].object ?? [:]
        call.waitTimeout = time("wait_timeout_ms")
        call.interval = time("interval_ms")
        call.missingOk = spec["missing_ok"].bool ?? false
        let mode = given["mode"].string ?? "send"
        switch mode {
        case "raw": call.mode = .raw
        case "iter": call.mode = .items
        case "pages": call.mode = .pages
        default:
            guard mode.hasPrefix("wait:") else { break }
            let name = String(mode.dropFirst(5))
            call.mode = lookByLook ? .progress(name) : .wait(name)
        }
        return call
    }

    private static func send(_ given: JSON, _ call: VectorCall) async throws -> VectorResult {
        let request = given["request"]
        guard request.isNull else { return try await untyped(request, call) }
        guard let result = try await Dispatch.run(given["operation"].string ?? "", call) else {
            throw VectorCall.Problem(description: "there is no such operation")
        }
        return result
    }

    private static func untyped(_ request: JSON, _ call: VectorCall) async throws -> VectorResult {
        var query: [String: JSON] = [:]
        for pair in request["query"].array ?? [] {
            guard let name = pair[0].string else { continue }
            query[name] = .array((query[name]?.array ?? []) + [pair[1]])
        }
        guard let word = request["method"].string else { throw call.impossible }
        let method = HTTPMethod(rawValue: word)
        let reply = try await call.client.request(
            method, request["path"].string ?? "",
            path: (request["path_arguments"].object ?? [:]).compactMapValues(\.string),
            query: query, body: request["body"].isNull ? nil : request["body"], options: call.options)
        return call.raw(reply)
    }
}
