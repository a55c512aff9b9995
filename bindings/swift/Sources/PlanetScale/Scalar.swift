/// A setting's value: the service sends and takes a number, a text or a truth value in the same field.
public enum Scalar: Sendable, Hashable {
    /// `true` or `false`.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// A number with a fraction, or one that 64 bits cannot hold.
    case number(Double)
    /// A text.
    case text(String)

    /// The text, if it is one.
    public var text: String? {
        if case .text(let text) = self { return text }
        return nil
    }

    /// The number, if it is one, or the number that the text spells.
    public var number: Double? {
        switch self {
        case .bool: return nil
        case .integer(let number): return Double(number)
        case .number(let number): return number
        case .text(let text): return Double(text)
        }
    }
}

extension Scalar: JSONValue {
    static func read(from reader: inout JSONReader) throws -> Scalar { try reader.scalar() }

    func write(to writer: inout JSONWriter) { JSON(self).write(to: &writer) }
}

extension Scalar: Codable {
    /// Reads one from any decoder.
    public init(from decoder: any Decoder) throws {
        self = try JSON(from: decoder).converted(to: Scalar.self, at: decoder.codingPath)
    }

    /// Writes it to any encoder.
    public func encode(to encoder: any Encoder) throws {
        try JSON(self).encode(to: encoder)
    }
}

extension JSONReader {
    /// A number, a text or a truth value; the empty text at null.
    mutating func scalar() throws -> Scalar {
        skipSpace()
        guard cursor < end, cursor.pointee != UInt8(ascii: "{"), cursor.pointee != UInt8(ascii: "[") else {
            throw mismatch("a number, a text, true or false")
        }
        switch try any() {
        case .bool(let value): return .bool(value)
        case .integer(let number): return .integer(number)
        case .number(let number): return .number(number)
        case .string(let text): return .text(text)
        case .null, .array, .object: return .text("")
        }
    }
}

extension JSON {
    /// A scalar as JSON.
    public init(_ scalar: Scalar) {
        switch scalar {
        case .bool(let value): self = .bool(value)
        case .integer(let number): self = .integer(number)
        case .number(let number): self = .number(number)
        case .text(let text): self = .string(text)
        }
    }
}

extension Scalar: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByStringLiteral
{
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// A number.
    public init(floatLiteral value: Double) { self = .number(value) }
    /// A text.
    public init(stringLiteral value: String) { self = .text(value) }
}

extension Scalar: CustomStringConvertible {
    /// The value, without quotation marks.
    public var description: String {
        switch self {
        case .bool(let value): return String(value)
        case .integer(let number): return String(number)
        case .number(let number): return String(number)
        case .text(let text): return text
        }
    }
}
