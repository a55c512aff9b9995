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
        let info = error.info
        let fields: JSON = [
            "kind": .string(info.kind),
            "status": info.status.map { .integer($0) } ?? .null,
            "code": info.code.map { .string($0) } ?? .null,
            "attempts": .integer(info.attempts),
            "request_id": info.requestID.map { .string($0) } ?? .null,
            "path": info.path.map { .string($0) } ?? .null,
        ]
        var lines: [String] = []
        for (name, value) in fields.object ?? [:] {
            if let value2 = wanted.object?[name], value2 != value {
                lines.append("error \(name): \(value) in \(error)")
            }
        }
        let places: [String: (String) -> Bool] = [
            "message_contains": { "\(error)".contains($0) },
            "body_contains": { (info.bodyText ?? "").contains($0) },
            "required_accesses_contains": { info.requiredAccesses.contains($0) },
            "required_scopes_contains": { part in info.requiredScopes.values.contains { $0.contains(part) } },
        ]
        for (name, contains) in places {
            for part in wanted[name].array?.compactMap(\.string) ?? [] where !contains(part) {
                lines.append("\(name): \(part) is not there: \(error)")
            }
        }
        if let last = wanted.object?["last"] {
            let got = (try? info.last?.json()) ?? .null
            lines += Comparing.differences(last, got, at: "last")
        }
        return lines
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
