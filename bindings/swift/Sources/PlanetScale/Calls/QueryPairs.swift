import Foundation

/// A query: names and values in their order.
struct QueryPairs: Sendable {
    private(set) var flat: [String] = []
    /// The first value that a query cannot say.
    private(set) var problem: (field: String, text: String)?

    /// Adds a pair for each text of the value; none for `nil`.
    mutating func add<T: QueryValue>(_ name: String, _ value: T?) {
        guard let value else { return }
        guard let texts = value.queryTexts else {
            if problem == nil { problem = (name, T.queryRule) }
            return
        }
        for text in texts {
            flat.append(name)
            flat.append(text)
        }
    }
}

/// What can stand in a query.
protocol QueryValue {
    /// Its texts, of which each makes a pair; `nil` if it cannot be said.
    var queryTexts: [String]? { get }
    /// What it would have to be, for the error.
    static var queryRule: String { get }
}

extension QueryValue {
    static var queryRule: String { "cannot stand in a query" }
}

extension String: QueryValue {
    var queryTexts: [String]? { [self] }
}

extension Int: QueryValue {
    var queryTexts: [String]? { [String(self)] }
}

extension Bool: QueryValue {
    var queryTexts: [String]? { [String(self)] }
}

extension Double: QueryValue {
    var queryTexts: [String]? {
        guard isFinite else { return nil }
        // 3 rather than 3.0: a whole number may be all that the service reads there.
        return [Int(exactly: self).map(String.init) ?? description]
    }
    static var queryRule: String { "must be a finite number" }
}

extension Date: QueryValue {
    var queryTexts: [String]? { Timestamps.write(self).map { [$0] } }
    static var queryRule: String { "must be a date of the years 0 to 9999" }
}

extension Scalar: QueryValue {
    var queryTexts: [String]? { JSON(self).queryTexts }
    static var queryRule: String { Double.queryRule }
}

extension JSON: QueryValue {
    var queryTexts: [String]? {
        switch self {
        case .null: return []
        case .bool(let value): return value.queryTexts
        case .integer(let number): return number.queryTexts
        case .number(let number): return number.queryTexts
        case .string(let text): return text.queryTexts
        case .array(let items): return items.queryTexts
        case .object: return nil
        }
    }
    static var queryRule: String { "must be a text, a finite number, true, false or a list of them" }
}

extension Array: QueryValue where Element: QueryValue {
    var queryTexts: [String]? {
        var texts: [String] = []
        for item in self {
            guard let more = item.queryTexts else { return nil }
            texts += more
        }
        return texts
    }
    static var queryRule: String { Element.queryRule }
}
