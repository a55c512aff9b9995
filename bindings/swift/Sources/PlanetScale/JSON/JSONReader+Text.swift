import Foundation

extension JSONReader {
    /// A text; empty at null.
    @inline(never)
    mutating func text() throws -> String {
        skipSpace()
        guard cursor < end, cursor.pointee == UInt8(ascii: "\"") else {
            if try null() { return "" }
            throw mismatch("a text")
        }
        return try string()
    }

    /// A moment, in ISO 8601 or in one of the forms that come close to it; the Unix epoch at null.
    @inline(never)
    mutating func timestamp() throws -> Date {
        skipSpace()
        guard cursor < end, cursor.pointee == UInt8(ascii: "\"") else {
            if try null() { return Date(timeIntervalSince1970: 0) }
            throw mismatch("a date and time")
        }
        let from = cursor
        if let length = try plainLength() {
            cursor += length + 2
            if let date = Timestamps.parse(UnsafeBufferPointer(start: from + 1, count: length)) { return date }
        } else {
            let text = try string()
            if let date = Timestamps.parse(text) { return date }
        }
        throw JSONProblem(
            offset: from - start, text: "expected a date and time such as 2026-01-02T03:04:05Z", isBroken: false)
    }

    /// The text whose first quotation mark is at the cursor.
    mutating func string() throws -> String {
        let from = cursor + 1
        var at = from
        while at < end {
            let byte = at.pointee
            if byte == UInt8(ascii: "\"") {
                cursor = at + 1
                return String(decoding: UnsafeBufferPointer(start: from, count: at - from), as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\") { return try escaped(from: from, firstEscape: at) }
            guard byte >= 0x20 else { break }
            at += 1
        }
        cursor = at
        throw broken("the end of a text")
    }

    /// How many bytes the text at the cursor has between its quotation marks; `nil` if there are escapes in it.
    mutating func plainLength() throws -> Int? {
        let from = cursor + 1
        var at = from
        while at < end {
            let byte = at.pointee
            if byte == UInt8(ascii: "\"") { return at - from }
            if byte == UInt8(ascii: "\\") { return nil }
            guard byte >= 0x20 else { break }
            at += 1
        }
        cursor = at
        throw broken("the end of a text")
    }

    mutating func skipString() throws {
        if let length = try plainLength() {
            cursor += length + 2
        } else {
            _ = try string()
        }
    }

    private mutating func escaped(from: UnsafePointer<UInt8>, firstEscape: UnsafePointer<UInt8>) throws -> String {
        var bytes = Array(UnsafeBufferPointer(start: from, count: firstEscape - from))
        cursor = firstEscape
        while cursor < end {
            let byte = cursor.pointee
            switch byte {
            case UInt8(ascii: "\""):
                cursor += 1
                return String(decoding: bytes, as: UTF8.self)
            case UInt8(ascii: "\\"):
                cursor += 1
                try escape(into: &bytes)
            case 0..<0x20:
                throw broken("the end of a text")
            default:
                bytes.append(byte)
                cursor += 1
            }
        }
        throw broken("the end of a text")
    }

    /// What stands after a backslash.
    private mutating func escape(into bytes: inout [UInt8]) throws {
        guard cursor < end else { throw broken("the end of a text") }
        let byte = cursor.pointee
        cursor += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(byte)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "u"): try unicode(into: &bytes)
        default:
            cursor -= 1
            throw broken("an escape that JSON has")
        }
    }

    /// `\u0041`, or two of them for what is beyond 16 bits. Half of such a pair is no character: it is replaced, so
    /// that it does not cost the document.
    private mutating func unicode(into bytes: inout [UInt8]) throws {
        var code = try fourHexDigits()
        if (0xD800..<0xDC00).contains(code) {
            let after = cursor
            if end - cursor >= 2, cursor[0] == UInt8(ascii: "\\"), cursor[1] == UInt8(ascii: "u") {
                cursor += 2
                let low = try fourHexDigits()
                if (0xDC00..<0xE000).contains(low) {
                    code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
                } else {
                    cursor = after
                }
            }
        }
        bytes.append(contentsOf: Character(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
    }

    private mutating func fourHexDigits() throws -> UInt32 {
        guard end - cursor >= 4 else { throw broken("four hex digits") }
        var code: UInt32 = 0
        for _ in 0..<4 {
            let byte = cursor.pointee
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: throw broken("four hex digits")
            }
            code = code << 4 | UInt32(digit)
            cursor += 1
        }
        return code
    }
}
