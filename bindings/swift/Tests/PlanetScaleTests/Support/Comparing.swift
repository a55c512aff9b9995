import PlanetScale

/// Comparing JSON documents so that a failure says where they differ.
enum Comparing {
    /// The places where a document is not as wanted. Null and absent are the same; without `exact` there may be more.
    static func differences(_ wanted: JSON, _ got: JSON, exact: Bool = false, at path: String = "$") -> [String] {
        switch (wanted, got) {
        case (.object(let fields), .object(let found)):
            var lines = fields.flatMap { name, value in
                differences(value, found[name] ?? .null, exact: exact, at: "\(path).\(name)")
            }
            if exact {
                lines += found.filter { fields[$0.key] == nil && !$0.value.isNull }
                    .map { "\(path).\($0.key): not expected, got \($0.value)" }
            }
            return lines
        case (.array(let items), .array(let found)):
            let more = found.dropFirst(items.count).map { "\(path): not expected, got \($0)" }
            return items.indices.flatMap { index in
                differences(items[index], got[index], exact: exact, at: "\(path)[\(index)]")
            } + more
        default:
            if wanted == got { return [] }
            if let one = wanted.number, one == got.number { return [] }
            return ["\(path): expected \(wanted), got \(got)"]
        }
    }

    /// The order of query pairs counts only between values of one name.
    static func queryDiffers(_ wanted: JSON, _ got: JSON) -> [String] {
        func byName(_ query: JSON) -> [String] {
            let pairs = query.array ?? []
            return pairs.enumerated()
                .sorted { ($0.element[0].string ?? "", $0.offset) < ($1.element[0].string ?? "", $1.offset) }
                .map { "\($0.element)" }
        }
        return byName(wanted) == byName(got) ? [] : ["query: expected \(byName(wanted)), got \(byName(got))"]
    }
}
