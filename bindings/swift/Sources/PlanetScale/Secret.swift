/// A password, token or key. Prints as `[redacted]`; only ``expose()`` gives the text.
///
/// Writing a document with it writes the real text, because a request that sets a secret must carry it and a stored
/// document must be whole: keep such documents where you keep secrets.
public struct Secret: Sendable, Hashable, ExpressibleByStringLiteral {
    private let text: String

    /// Takes the text.
    public init(_ text: String) {
        self.text = text
    }

    /// Takes the text.
    public init(stringLiteral value: String) {
        text = value
    }

    /// The text itself, for the one place that needs it.
    public func expose() -> String {
        text
    }

    /// Whether there is nothing in it, as when the service sent null.
    public var isEmpty: Bool { text.isEmpty }

    /// What stands wherever a secret would have been printed.
    static let redacted = "[redacted]"
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `[redacted]`.
    public var description: String { Self.redacted }

    /// `[redacted]`.
    public var debugDescription: String { Self.redacted }

    /// Nothing to look at, so that `dump` shows nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret: JSONValue, Codable {
    static func read(from reader: inout JSONReader) throws -> Secret { Secret(try reader.text()) }

    func write(to writer: inout JSONWriter) { writer.text(text) }

    /// Reads a text from any decoder.
    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the text itself to any encoder.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
