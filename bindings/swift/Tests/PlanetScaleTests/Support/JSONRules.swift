/// JSON by the letter of RFC 8259, written without the reader that is looked at, and as plainly as can be.
struct JSONRules {
    private let bytes: [UInt8]
    private var at = 0
    private var depth = 0
    /// Whether a number in it is beyond what floating-point numbers reach.
    private(set) var hasHugeNumber = false
    /// Whether an escape in it is half of a surrogate pair, which readers treat in different ways.
    private(set) var hasHalfCharacter = false

    /// What is known of a document, or `nil` where it is none: no UTF-8, no JSON, or deeper than `deepest`.
    init?(_ bytes: [UInt8], deepest: Int) {
        // What is wrong is replaced, and so comes out as something else.
        guard String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes) else { return nil }
        self.bytes = bytes
        space()
        guard value(deepest) else { return nil }
        space()
        guard at == bytes.count else { return nil }
    }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func take(_ wanted: Character) -> Bool {
        guard next == wanted.asciiValue else { return false }
        at += 1
        return true
    }

    private mutating func takeAll(_ word: String) -> Bool { word.allSatisfy { take($0) } }

    private mutating func space() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { at += 1 }
    }

    private mutating func value(_ left: Int) -> Bool {
        switch next.map({ Character(Unicode.Scalar($0)) }) {
        case "{": return left > 0 && members(left - 1)
        case "[": return left > 0 && items(left - 1)
        case "\"": return text()
        case "t": return takeAll("true")
        case "f": return takeAll("false")
        case "n": return takeAll("null")
        default: return number()
        }
    }

    private mutating func members(_ left: Int) -> Bool {
        at += 1
        space()
        if take("}") { return true }
        repeat {
            space()
            guard text() else { return false }
            space()
            guard take(":") else { return false }
            space()
            guard value(left) else { return false }
            space()
        } while take(",")
        return take("}")
    }

    private mutating func items(_ left: Int) -> Bool {
        at += 1
        space()
        if take("]") { return true }
        repeat {
            space()
            guard value(left) else { return false }
            space()
        } while take(",")
        return take("]")
    }

    private mutating func number() -> Bool {
        let start = at
        _ = take("-")
        if !take("0") { guard digits() else { return false } }
        if take(".") { guard digits() else { return false } }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            guard digits() else { return false }
        }
        let number = Double(String(decoding: bytes[start..<at], as: UTF8.self)) ?? .infinity
        if !number.isFinite { hasHugeNumber = true }
        return true
    }

    private mutating func digits() -> Bool {
        let start = at
        while let byte = next, (0x30...0x39).contains(byte) { at += 1 }
        return at > start
    }

    private mutating func text() -> Bool {
        guard take("\"") else { return false }
        /// The escape before was the first half of a pair.
        var isOpen = false
        while let byte = next, byte >= 0x20 {
            at += 1
            if byte == 0x22 {
                if isOpen { hasHalfCharacter = true }
                return true
            }
            guard byte == 0x5C else {
                if isOpen { hasHalfCharacter = true }
                isOpen = false
                continue
            }
            guard let code = escape() else { return false }
            let isSecond = (0xDC00...0xDFFF).contains(code)
            if isOpen != isSecond { hasHalfCharacter = true }
            isOpen = (0xD800...0xDBFF).contains(code)
        }
        return false
    }

    /// The code unit that an escape stands for.
    private mutating func escape() -> UInt32? {
        guard let byte = next else { return nil }
        at += 1
        guard byte == 0x75 else { return "\"\\/bfnrt".utf8.contains(byte) ? 0 : nil }
        guard at + 4 <= bytes.count else { return nil }
        let hex = bytes[at..<at + 4]
        let isHex = hex.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
        at += 4
        return isHex ? UInt32(String(decoding: hex, as: UTF8.self), radix: 16) : nil
    }
}
