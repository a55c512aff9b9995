import Foundation

/// Moments as the service writes them, and the forms that come close. Foundation's formatters take a hundred times as
/// long, and each knows only one of the forms.
enum Timestamps {
    static func parse(_ text: String) -> Date? {
        var text = text
        return text.withUTF8 { parse($0) }
    }

    /// Reads RFC 3339, with a space for the `T`, with ` UTC` or an offset after a space, without an offset (then it is
    /// UTC), or a date alone.
    static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Date? {
        var fields = Fields(bytes)
        guard let year = fields.digits(4), fields.skip("-"), let month = fields.digits(2), fields.skip("-"),
            let day = fields.digits(2), isDate(year, month, day)
        else { return nil }
        var seconds = days(year, month, day) * 86_400
        var fraction = 0.0
        if !fields.isAtEnd {
            guard fields.skip("T") || fields.skip("t") || fields.skip(" "), let time = fields.time() else { return nil }
            guard let offset = fields.offset(), fields.isAtEnd else { return nil }
            seconds += time.seconds - offset
            fraction = time.fraction
        }
        return Date(timeIntervalSinceReferenceDate: Double(seconds - referenceSeconds) + fraction)
    }

    /// Writes RFC 3339 in UTC, with as many digits of a second as it takes to read the same moment again: six at the most
    /// for what the service writes, nine for what was measured here.
    ///
    /// `nil` where there is no such form: for years beyond four digits, and for dates that are no number.
    static func write(_ date: Date) -> String? {
        let moment = date.timeIntervalSinceReferenceDate
        guard moment.isFinite, abs(moment) < 1e12 else { return nil }
        let whole = moment.rounded(.down)
        var nanos = Int(((moment - whole) * 1e6).rounded()) * 1000
        if whole + Double(nanos) / 1e9 != moment { nanos = Int(((moment - whole) * 1e9).rounded()) }
        let (second, nano) = (Int(whole) + referenceSeconds + nanos / 1_000_000_000, nanos % 1_000_000_000)
        let (day, time) = dividedDown(second, 86_400)
        let (year, month, dayOfMonth) = civil(day)
        guard (0...9999).contains(year) else { return nil }
        var text = ""
        text.reserveCapacity(27)
        append(&text, year, 4)
        text += "-"
        append(&text, month, 2)
        text += "-"
        append(&text, dayOfMonth, 2)
        text += "T"
        append(&text, time / 3600, 2)
        text += ":"
        append(&text, time / 60 % 60, 2)
        text += ":"
        append(&text, time % 60, 2)
        appendFraction(&text, nano)
        return text + "Z"
    }

    /// Seconds from 1970 to 2001, from which `Date` counts.
    private static let referenceSeconds = 978_307_200

    private static func isDate(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        guard (1...12).contains(month), day >= 1 else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let last = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        return day <= last
    }

    /// Days since 1970, by Howard Hinnant's algorithm: a year that begins in March has its odd day at its end.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = dividedDown(year, 400)
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = dividedDown(days + 719_468, 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func dividedDown(_ number: Int, _ divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    private static func append(_ text: inout String, _ number: Int, _ width: Int) {
        let digits = String(number)
        for _ in digits.utf8.count..<max(width, digits.utf8.count) { text += "0" }
        text += digits
    }

    private static func appendFraction(_ text: inout String, _ nano: Int) {
        guard nano > 0 else { return }
        var (digits, width) = (nano, 9)
        while digits % 10 == 0 {
            digits /= 10
            width -= 1
        }
        text += "."
        append(&text, digits, width)
    }
}

/// What is left of a text, taken from the front.
private struct Fields {
    var rest: UnsafeBufferPointer<UInt8>.SubSequence

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        rest = bytes[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    /// Exactly so many digits.
    mutating func digits(_ count: Int) -> Int? {
        guard rest.count >= count else { return nil }
        var value = 0
        for byte in rest.prefix(count) {
            guard let digit = Self.digit(byte) else { return nil }
            value = value * 10 + digit
        }
        rest.removeFirst(count)
        return value
    }

    private static func digit(_ byte: UInt8) -> Int? {
        let digit = byte &- UInt8(ascii: "0")
        return digit < 10 ? Int(digit) : nil
    }

    /// `03:04:05.678`
    mutating func time() -> (seconds: Int, fraction: Double)? {
        guard let hour = digits(2), hour < 24, skip(":"), let minute = digits(2), minute < 60, skip(":"),
            let second = digits(2), second <= 60
        else { return nil }
        // A leap second has no place of its own in `Date`.
        let seconds = hour * 3600 + minute * 60 + min(second, 59)
        guard skip(".") || skip(",") else { return (seconds, 0) }
        var (numerator, denominator, count) = (0, 1, 0)
        while let first = rest.first, let digit = Self.digit(first) {
            // What comes after nanoseconds does not fit into a `Date` by far.
            if count < 9 { (numerator, denominator) = (numerator * 10 + digit, denominator * 10) }
            count += 1
            rest.removeFirst()
        }
        return count > 0 ? (seconds, Double(numerator) / Double(denominator)) : nil
    }

    /// Seconds to subtract: of `Z`, `+01:00`, `+0100` or `+01`, with a space before it or not; 0 for ` UTC` and nothing.
    mutating func offset() -> Int? {
        if isAtEnd { return 0 }
        let hasSpace = skip(" ")
        if skip("Z") || skip("z") { return 0 }
        if hasSpace, rest.elementsEqual("UTC".utf8) {
            rest.removeFirst(3)
            return 0
        }
        let sign: Int
        if skip("+") {
            sign = 1
        } else if skip("-") {
            sign = -1
        } else {
            return nil
        }
        guard let hours = digits(2), hours < 24 else { return nil }
        let hasColon = skip(":")
        guard hasColon || !isAtEnd else { return sign * hours * 3600 }
        guard let minutes = digits(2), minutes < 60 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}
