/// A JSON value of any kind.
///
/// ```swift
/// let body: JSON = ["name": "shop", "tags": ["a", "b"], "replicas": 2]
/// print(body["tags"][0].string ?? "none")
/// ```
public enum JSON: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// A number with a fraction or an exponent, or one that 64 bits cannot hold.
    case number(Double)
    /// A text.
    case string(String)
    /// A list.
    case array([JSON])
    /// An object.
    case object([String: JSON])

    /// The value with that key; null when there is none, or when this is no object.
    public subscript(key: String) -> JSON {
        if case .object(let fields) = self { return fields[key] ?? .null }
        return .null
    }

    /// The item at that place; null when there is none, or when this is no list.
    public subscript(index: Int) -> JSON {
        if case .array(let items) = self, items.indices.contains(index) { return items[index] }
        return .null
    }

    /// Whether it is null.
    public var isNull: Bool { self == .null }

    /// The text, if it is one.
    public var string: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    /// The truth value, if it is one.
    public var bool: Bool? {
        if case .bool(let value) = self { return value }
        return nil
    }

    /// The whole number, if it is one.
    public var integer: Int? {
        switch self {
        case .integer(let number): return number
        case .number(let number): return Int(exactly: number)
        default: return nil
        }
    }

    /// The number, if it is one.
    public var number: Double? {
        switch self {
        case .integer(let number): return Double(number)
        case .number(let number): return number
        default: return nil
        }
    }

    /// The items, if it is a list.
    public var array: [JSON]? {
        if case .array(let items) = self { return items }
        return nil
    }

    /// The fields, if it is an object.
    public var object: [String: JSON]? {
        if case .object(let fields) = self { return fields }
        return nil
    }
}

extension JSON: JSONValue {
    static func read(from reader: inout JSONReader) throws -> JSON { try reader.any() }

    func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .bool(let value): writer.boolean(value)
        case .integer(let number): writer.integer(number)
        case .number(let number): writer.number(number)
        case .string(let text): writer.text(text)
        case .array(let items): writer.array(items)
        case .object(let fields): fields.write(to: &writer)
        }
    }
}

extension JSONReader {
    /// A value of any kind.
    mutating func any() throws -> JSON {
        skipSpace()
        guard cursor < end else { throw broken("a value") }
        switch cursor.pointee {
        case UInt8(ascii: "{"): return .object(try [String: JSON].read(from: &self))
        case UInt8(ascii: "["): return .array(try [JSON].read(from: &self))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool(try boolean())
        case UInt8(ascii: "n"):
            _ = try null()
            return .null
        default:
            let token = try numberToken()
            if let integer = token.integer { return .integer(integer) }
            return .number(double(token))
        }
    }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// Null.
    public init(nilLiteral: ()) { self = .null }
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// A number.
    public init(floatLiteral value: Double) { self = .number(value) }
    /// A text.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A list.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    /// An object; of a key that is there twice, the later counts.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Dictionary(elements) { _, later in later })
    }
}

extension JSON: CustomStringConvertible {
    /// The document.
    public var description: String { String(decoding: JSONWriter.document(self).bytes, as: UTF8.self) }
}
