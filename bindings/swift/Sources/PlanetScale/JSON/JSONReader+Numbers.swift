extension JSONReader {
    /// A whole number; 0 at null. A fraction is cut off, and what is beyond 64 bits becomes the nearest that is not:
    /// neither may cost a whole page.
    @inline(never)
    mutating func integer() throws -> Int {
        skipSpace()
        guard cursor < end, Self.beginsNumber(cursor.pointee) else {
            if try null() { return 0 }
            throw mismatch("a whole number")
        }
        let token = try numberToken()
        if let integer = token.integer { return integer }
        let number = double(token)
        return Int(exactly: number.rounded(.towardZero)) ?? (number < 0 ? Int.min : Int.max)
    }

    /// A number; 0 at null, and the nearest that there is for what is beyond all numbers, such as 1e400.
    @inline(never)
    mutating func number() throws -> Double {
        skipSpace()
        guard cursor < end, Self.beginsNumber(cursor.pointee) else {
            if try null() { return 0 }
            throw mismatch("a number")
        }
        return double(try numberToken())
    }

    /// A number as it stands in the document.
    struct NumberToken {
        var start: UnsafePointer<UInt8>
        var end: UnsafePointer<UInt8>
        /// Its value, if it has neither fraction nor exponent and fits.
        var integer: Int?
    }

    private static func beginsNumber(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || isDigit(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10
    }

    /// Passes over a number, by the letter of JSON: no leading zeros, no plus, digits on both sides of the point.
    mutating func numberToken() throws -> NumberToken {
        let first = cursor
        let isNegative = cursor < end && cursor.pointee == UInt8(ascii: "-")
        if isNegative { cursor += 1 }
        var value: Int? = 0
        let digits = cursor
        // Counted downward, because the lowest integer has no positive counterpart.
        while cursor < end, Self.isDigit(cursor.pointee) {
            if let before = value {
                let (shifted, overflow) = before.multipliedReportingOverflow(by: 10)
                let (sum, more) = shifted.subtractingReportingOverflow(Int(cursor.pointee - UInt8(ascii: "0")))
                value = overflow || more ? nil : sum
            }
            cursor += 1
        }
        guard cursor > digits else { throw broken("a value") }
        guard cursor == digits + 1 || digits.pointee != UInt8(ascii: "0") else { throw broken("no leading zeros") }
        let isWhole = try !fractionAndExponent()
        if !isNegative, let negative = value {
            let (positive, overflow) = Int(0).subtractingReportingOverflow(negative)
            value = overflow ? nil : positive
        }
        return NumberToken(start: first, end: cursor, integer: isWhole ? value : nil)
    }

    /// Whether there was either.
    private mutating func fractionAndExponent() throws -> Bool {
        var found = false
        if cursor < end, cursor.pointee == UInt8(ascii: ".") {
            cursor += 1
            try someDigits()
            found = true
        }
        if cursor < end, cursor.pointee | 0x20 == UInt8(ascii: "e") {
            cursor += 1
            if cursor < end, cursor.pointee == UInt8(ascii: "+") || cursor.pointee == UInt8(ascii: "-") { cursor += 1 }
            try someDigits()
            found = true
        }
        return found
    }

    private mutating func someDigits() throws {
        let from = cursor
        while cursor < end, Self.isDigit(cursor.pointee) { cursor += 1 }
        guard cursor > from else { throw broken("a digit") }
    }

    func double(_ token: NumberToken) -> Double {
        if let integer = token.integer, integer.magnitude < 1 << 53 {
            // Minus zero is a number of its own.
            return integer == 0 && token.start.pointee == UInt8(ascii: "-") ? -0.0 : Double(integer)
        }
        let text = String(
            decoding: UnsafeBufferPointer(start: token.start, count: token.end - token.start), as: UTF8.self)
        // Beyond what a number can be is the nearest that one can: it may not cost a whole page.
        let number = Double(text) ?? 0
        return min(max(number, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
    }
}
