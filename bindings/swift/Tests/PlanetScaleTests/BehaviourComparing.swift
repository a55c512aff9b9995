import PlanetScale
import PlanetScaleTesting

/// Comparing what came of behaviour vectors with what is expected.
extension BehaviourVectorTests {
    static func resultDiffers(_ expect: JSON, _ outcome: Outcome) -> [String] {
        var lines: [String] = []
        if let wanted = expect.object?["ok"] {
            if let got = outcome.result?.ok {
                lines += Comparing.differences(wanted, got)
            } else {
                lines.append("expected a result, got none")
            }
        }
        if let wanted = expect.object?["error"] {
            lines += errorDiffers(wanted, outcome.error)
        } else if let error = outcome.error {
            lines.append("the call failed: \(error)")
        }
        if let states = expect.object?["progress_states"] {
            lines += Comparing.differences(states, .array(outcome.states), exact: true, at: "progress")
        }
        return lines
    }

    private static func errorDiffers(_ wanted: JSON, _ error: (any Error)?) -> [String] {
        if error is CancellationError {
            return wanted["kind"].string == "cancelled" ? [] : ["it was cancelled"]
        }
        guard let error = error as? PlanetScaleError else {
            return ["expected an error of the SDK, got \(String(describing: error))"]
        }
        let (fields, parts) = (fields(of: error), parts(of: error))
        return (wanted.object ?? [:]).flatMap { name, value -> [String] in
            if let field = fields[name] {
                return Comparing.differences(value, field, exact: name != "last", at: "error \(name) of \(error)")
            }
            guard let contains = parts[name] else { return ["nobody here looks at \(name)"] }
            let texts = value.array ?? [value]
            return texts.compactMap(\.string).filter { !contains($0) }.map { "\(name): \($0) is not there: \(error)" }
        }
    }

    /// What vectors say of an error, by its name there.
    private static func fields(of error: PlanetScaleError) -> [String: JSON] {
        let info = error.info
        func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
        return [
            "kind": .string(info.kind),
            "status": info.status.map { .integer($0) } ?? .null,
            "code": text(info.code),
            "attempts": .integer(info.attempts),
            "may_have_arrived": .bool(error.mayHaveArrived),
            "request_id": text(info.requestID),
            "path": text(info.path),
            "route": text(info.route),
            "reason": text(info.reason),
            "subject": text(info.subject),
            "state": text(info.state),
            "looks": .integer(info.polls),
            "reasons": .array(info.reasons.map { .string($0) }),
            "retry_after": info.retryAfter.map { .number($0 / .seconds(1)) } ?? .null,
            // As the type of the operation, which has no more fields than the vectors name.
            "last": (info.last as? any Encodable).flatMap { try? JSON($0) } ?? .null,
        ]
    }

    /// What vectors look for in an error.
    private static func parts(of error: PlanetScaleError) -> [String: (String) -> Bool] {
        let info = error.info
        return [
            "message_contains": { "\(error)".contains($0) },
            "url_contains": { (info.url ?? "").contains($0) },
            "body_contains": { (info.bodyText ?? "").contains($0) },
            "required_accesses_contains": { info.requiredAccesses.contains($0) },
            "required_scopes_contains": { part in info.requiredScopes.values.contains { $0.contains(part) } },
        ]
    }

    /// Every form in which a person or a log might see what came out.
    static func printed(_ expect: JSON, _ outcome: Outcome) -> [String] {
        var forms = outcome.result?.printed ?? []
        if let client = outcome.client { forms += Printed.forms(client) }
        if let error = outcome.error {
            forms += Printed.forms(error)
            if let info = (error as? PlanetScaleError)?.info { forms += Printed.forms(info) }
        }
        let secrets = expect["never_printed"].array?.compactMap(\.string) ?? []
        return secrets.filter { secret in forms.contains { $0.contains(secret) } }.map { "\($0) is printed" }
    }

    static func requestsDiffer(_ wanted: JSON, _ sent: [RecordedRequest], _ anyOrder: Bool) -> [String] {
        guard let wanted = wanted.array else { return [] }
        guard wanted.count == sent.count else { return ["expected \(wanted.count) requests, got \(sent.count)"] }
        if !anyOrder { return zip(wanted, sent).flatMap { requestDiffers($0, $1) } }
        var left = sent
        return wanted.flatMap { one -> [String] in
            guard let match = left.firstIndex(where: { requestDiffers(one, $0).isEmpty }) else {
                return ["nobody sent \(one)"]
            }
            left.remove(at: match)
            return []
        }
    }

    private static func requestDiffers(_ wanted: JSON, _ sent: RecordedRequest) -> [String] {
        var lines: [String] = []
        if wanted["method"].string != sent.method { lines.append("method: \(sent.method)") }
        if wanted["path"].string != sent.path { lines.append("path: \(sent.path)") }
        if let query = wanted.object?["query"] { lines += Comparing.queryDiffers(query, sent.query) }
        for (name, value) in wanted["headers"].object ?? [:] where value.string != sent.headers[name] {
            lines.append("header \(name): expected \(value), got \(sent.headers[name] ?? "none")")
        }
        if let body = wanted.object?["body"], body != sent.body {
            lines.append("body: expected \(body), got \(sent.body)")
        }
        return lines
    }
}
