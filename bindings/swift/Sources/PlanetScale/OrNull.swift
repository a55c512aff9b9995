/// A value, or an explicit null, where the service takes one and means something by it, such as "none any more".
///
/// A field that is left out (`nil`) is not sent, and so leaves what is there as it is.
public enum OrNull<Value: Sendable & Hashable>: Sendable, Hashable {
    /// An explicit null.
    case null
    /// A value.
    case value(Value)
}

extension OrNull: JSONValue where Value: JSONValue {
    static func read(from reader: inout JSONReader) throws -> OrNull {
        if try reader.null() { return .null }
        return .value(try Value.read(from: &reader))
    }

    func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .value(let value): value.write(to: &writer)
        }
    }
}

extension OrNull: Encodable where Value: Encodable {
    /// Writes it to any encoder.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .value(let value): try container.encode(value)
        }
    }
}

extension OrNull: Decodable where Value: Decodable {
    /// Reads a value, or null, from any decoder.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = container.decodeNil() ? .null : .value(try container.decode(Value.self))
    }
}

extension OrNull: ExpressibleByUnicodeScalarLiteral where Value == String {}
extension OrNull: ExpressibleByExtendedGraphemeClusterLiteral where Value == String {}
extension OrNull: ExpressibleByStringLiteral where Value == String {
    /// A text.
    public init(stringLiteral value: String) { self = .value(value) }
}

extension OrNull: ExpressibleByIntegerLiteral where Value == Int {
    /// A whole number.
    public init(integerLiteral value: Int) { self = .value(value) }
}

extension OrNull: ExpressibleByBooleanLiteral where Value == Bool {
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .value(value) }
}
