import Foundation

/// Writes JSON.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    /// The name of the field that is written, for a problem with its value.
    private(set) var field = ""
    /// The first value that JSON cannot say: the name of its field, and what is wrong with it.
    private(set) var problem: (field: String, text: String)?

    init() {}

    /// An object with the fields that `write` puts in.
    @inline(never)
    mutating func object(_ write: (inout JSONFields) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        var fields = JSONFields(writer: self)
        bytes = []
        write(&fields)
        self = fields.writer
        bytes.append(UInt8(ascii: "}"))
    }

    /// A list.
    mutating func array<Items: Sequence>(_ items: Items) where Items.Element: JSONValue {
        bytes.append(UInt8(ascii: "["))
        var isFirst = true
        for item in items {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            item.write(to: &self)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// `null`.
    mutating func null() {
        bytes.append(contentsOf: "null".utf8)
    }

    /// `true` or `false`.
    mutating func boolean(_ value: Bool) {
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// A whole number.
    mutating func integer(_ value: Int) {
        bytes.append(contentsOf: String(value).utf8)
    }

    /// A number. What is not finite cannot be said in JSON, and makes the call fail before anything is sent.
    mutating func number(_ value: Double) {
        guard value.isFinite else { return fail("must be a finite number") }
        bytes.append(contentsOf: value.description.utf8)
    }

    /// A moment, in ISO 8601. One that has no such form makes the call fail before anything is sent.
    mutating func timestamp(_ value: Date) {
        guard let text = Timestamps.write(value) else { return fail("must be a date of the years 0 to 9999") }
        self.text(text)
    }

    /// A text.
    mutating func text(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
            case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
            case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
            case 0..<0x20:
                bytes.append(contentsOf: byte < 0x10 ? #"\u000"#.utf8 : #"\u00"#.utf8)
                bytes.append(contentsOf: String(byte, radix: 16).utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func put(_ name: String, isFirst: Bool) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        text(name)
        bytes.append(UInt8(ascii: ":"))
        field = name
    }

    private mutating func fail(_ text: String) {
        if problem == nil { problem = (field, text) }
        null()
    }
}

/// The fields of an object that is being written.
struct JSONFields {
    var writer: JSONWriter
    private var isFirst = true

    init(writer: JSONWriter) {
        self.writer = writer
    }

    /// Writes a field; `nil` is not written.
    @inline(never)
    mutating func put<T: JSONValue>(_ name: String, _ value: T?) {
        guard let value else { return }
        writer.put(name, isFirst: isFirst)
        isFirst = false
        value.write(to: &writer)
    }
}

/// The body of a request.
struct JSONBody {
    /// The document.
    var bytes: [UInt8]
    /// What in it cannot be sent.
    var problem: (field: String, text: String)?

    init(_ writer: JSONWriter) {
        bytes = writer.bytes
        problem = writer.problem
    }
}

extension JSONWriter {
    /// A body with the fields that `write` puts in.
    static func body(_ write: (inout JSONFields) -> Void) -> JSONBody {
        var writer = JSONWriter()
        writer.object(write)
        return JSONBody(writer)
    }

    /// A value as a document.
    static func document<T: JSONValue>(_ value: T) -> JSONWriter {
        var writer = JSONWriter()
        value.write(to: &writer)
        return writer
    }
}
