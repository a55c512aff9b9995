/// A word of a list that the service may make longer.
///
/// The words that are known are constants of their type. A word that is not known yet is a value like any other, so a
/// `switch` over words has a `default`, and a new constant breaks none:
///
/// ```swift
/// switch branch.state {
/// case .ready: connect()
/// case let state where !state.isKnown: print("newer than this package: \(state)")
/// default: wait()
/// }
/// ```
public protocol OpenWord: RawRepresentable, CaseIterable, Codable, Hashable, Sendable, CustomStringConvertible
where RawValue == String {
    /// Takes a word, also one that nobody knows.
    init(rawValue: String)
}

extension OpenWord {
    /// A word that this version of the package does not know, as the service would send it.
    public static func unknown(_ word: String) -> Self { Self(rawValue: word) }

    /// Whether this version of the package knows the word.
    public var isKnown: Bool { Self.allCases.contains(self) }

    /// The word.
    public var description: String { rawValue }
}

/// A word of the description.
protocol JSONWord: OpenWord, JSONValue, QueryValue {}

extension JSONWord {
    static func read(from reader: inout JSONReader) throws -> Self { Self(rawValue: try reader.text()) }

    func write(to writer: inout JSONWriter) { writer.text(rawValue) }

    var queryTexts: [String]? { [rawValue] }
}
