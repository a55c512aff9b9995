import Foundation
import XCTest

@testable import PlanetScale

/// Reading JSON: what is right, what is nearly right, and what somebody made to hurt.
final class JSONReaderTests: XCTestCase {
    private func read<T: JSONValue>(_ text: String, _ type: T.Type = T.self) throws -> T {
        try JSONDocument.read(Array(text.utf8)) { try T.read(from: &$0) }
    }

    private func failure<T: JSONValue>(_ text: String, _ type: T.Type) -> JSONDocument.Failure? {
        do {
            _ = try read(text, type)
            return nil
        } catch {
            return error as? JSONDocument.Failure
        }
    }

    func testTexts() throws {
        XCTAssertEqual(try read(#""größe 🚀""#), "größe 🚀")
        XCTAssertEqual(try read(#""\"\\\/\b\f\n\r\t""#), "\"\\/\u{8}\u{C}\n\r\t")
        XCTAssertEqual(try read(#""\u0041\u00e4\u20AC""#), "Aä€")
        XCTAssertEqual(try read(#""\ud83d\ude80!""#), "🚀!")
        XCTAssertEqual(try read("null"), "")
    }

    func testHalfOfASurrogatePairCostsNoDocument() throws {
        XCTAssertEqual(try read(#""a\ud83d""#), "a\u{FFFD}")
        XCTAssertEqual(try read(#""\ude80b""#), "\u{FFFD}b")
        XCTAssertEqual(try read(#""\ud83d\u0041""#), "\u{FFFD}A")
        XCTAssertEqual(try read(#""\ud83d\ud83d\ude80""#), "\u{FFFD}🚀")
    }

    func testWholeNumbers() throws {
        let numbers: [(String, Int)] = [
            ("0", 0), ("-0", 0), ("12", 12), ("-12", -12), ("12.0", 12), ("1e3", 1000), ("12.7", 12), ("-12.7", -12),
            ("9223372036854775807", .max), ("-9223372036854775808", .min), ("18446744073709551615", .max),
            ("1e300", .max), ("-1e300", .min), ("null", 0), ("1E-3", 0),
        ]
        for (text, number) in numbers { XCTAssertEqual(try read(text), number, text) }
    }

    func testNumbers() throws {
        let numbers: [(String, Double)] = [
            ("0.1", 0.1), ("1e2", 100), ("-2.5E-3", -0.0025), ("12345678901234567890", 12_345_678_901_234_567_168),
            ("5e-324", .leastNonzeroMagnitude), ("1.7976931348623157e308", .greatestFiniteMagnitude),
            ("9007199254740993", 9_007_199_254_740_992),
        ]
        for (text, number) in numbers { XCTAssertEqual(try read(text), number, text) }
        XCTAssertEqual(try read("-0", Double.self).sign, .minus)
    }

    func testANumberBeyondAllNumbersCostsOnlyItself() throws {
        for (text, number) in [("1e400", 1.7976931348623157e308), ("-1E+400", -1.7976931348623157e308), ("1e-400", 0)] {
            XCTAssertEqual(try read(text, Double.self), number)
            XCTAssertEqual(try read(text, JSON.self).number, number)
            XCTAssertEqual(try read(text, Scalar.self).number, number)
        }
        XCTAssertEqual(try read("1e400", Int.self), .max)
        let text = #"{"data":[{"id":"a"},{"id":"b","new":1e400,"metric":[1e999]},{"id":"c"}],"total_count":-1e400}"#
        let page: Page<Database> = try read(text)
        XCTAssertEqual(page.map(\.id), ["a", "b", "c"])
        XCTAssertEqual(page.totalCount, .min)
        // It can be written, and is read as the same again.
        let number = try read("1e400", JSON.self)
        XCTAssertEqual(try read("\(number)", JSON.self), number)
    }

    func testEveryNumberComesBack() throws {
        for _ in 0..<2000 {
            let integer = Int(bitPattern: UInt(truncatingIfNeeded: UInt64.random(in: .min ... .max)))
            XCTAssertEqual(try read("\(integer)"), integer)
            let double = Double(bitPattern: .random(in: .min ... .max))
            guard double.isFinite else { continue }
            XCTAssertEqual(try read(String(decoding: JSONWriter.document(double).bytes, as: UTF8.self)), double)
        }
    }

    func testWhatIsNoJSON() {
        let wrong = [
            "", " ", "nul", "nulll", "tru", "01", "-", "+1", "1.", ".5", "1e", "1e+", "0x10", "NaN", "Infinity", "\"",
            "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\n\"", "'a'", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]",
            "]",
            "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "{,}", "{1:2}",
            "1 2", "{}{}",
            "<html>", "\u{FEFF}{}",
        ]
        for text in wrong {
            let found = failure(text, JSON.self)
            XCTAssertEqual(found?.path, "", text)
            XCTAssertTrue(found?.text.hasPrefix("not a JSON document") ?? false, text)
        }
    }

    func testBytesThatAreNoUTF8() {
        for bytes: [UInt8] in [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF5, 0x80, 0x80, 0x80]] {
            let text = [UInt8(ascii: "\"")] + bytes + [UInt8(ascii: "\"")]
            XCTAssertThrowsError(try JSONDocument.read(text) { try $0.text() })
        }
    }

    func testUTF8IsCheckedAsSwiftDoes() {
        for _ in 0..<20_000 {
            var bytes = Array("aä€🚀".utf8)
            bytes[Int.random(in: 0..<bytes.count)] = .random(in: 0x70...0xFF)
            bytes = Array(bytes.dropLast(Int.random(in: 0..<4)))
            // What is wrong is replaced, and so comes out as something else.
            let isRight = String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes)
            XCTAssertEqual(bytes.withUnsafeBufferPointer(JSONDocument.isUTF8), isRight, "\(bytes)")
        }
    }

    func testDepthHasALimit() throws {
        let deep = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
        XCTAssertNoThrow(try read(deep, JSON.self))
        for bracket in ["[", "{\"a\":"] {
            let hostile = String(repeating: bracket, count: 1_000_000)
            XCTAssertNotNil(failure(hostile, JSON.self))
            XCTAssertNotNil(failure("{\"unknown\":\(hostile)", Webhook.self))
        }
    }

    func testEveryBrokenOffDocumentIsAnError() throws {
        let whole = try Repository.text("tests/vectors/operations/branches/create_branch.json")
        let bytes = Array(whole.utf8.prefix(2500))
        for length in 0..<bytes.count {
            XCTAssertThrowsError(try JSONDocument.read(Array(bytes.prefix(length))) { try $0.any() })
        }
    }

    func testNoiseNeverCrashes() {
        let alphabet = Array("{}[]\",:\\u0123456789eE+-. truefalsnl\n\u{1}ä".utf8)
        for _ in 0..<20_000 {
            let noise = (0..<Int.random(in: 0..<40)).map { _ in alphabet[Int.random(in: 0..<alphabet.count)] }
            _ = try? JSONDocument.read(noise) { try $0.any() }
            _ = try? JSONDocument.read(noise) { try Database(reading: &$0) }
        }
    }

    func testKeysInAnyOrderAndUnknownOnes() throws {
        let hook: Webhook = try read(
            #"{"events":["branch.ready","x.y"],"new":{"a":[1,{"b":null}]},"enabled":true,"\u0069d":"h1","url":"u","id2":1}"#
        )
        XCTAssertEqual(hook.id, "h1")
        XCTAssertEqual(hook.events, [.branchReady, .unknown("x.y")])
        XCTAssertTrue(hook.enabled)
    }

    func testNullAndMissingAreTheEmptyValue() throws {
        let hook: Webhook = try read(#"{"id":null,"enabled":null,"created_at":null,"events":null,"secret":null}"#)
        XCTAssertEqual(hook, Webhook())
        XCTAssertEqual(try read("null"), Webhook())
        XCTAssertEqual(try read("{}"), Webhook())
    }

    func testThePlaceOfAWrongValueIsNamedAndTheValueIsNot() {
        let cases: [(String, String)] = [
            (#"{"data":[{"id":"a"},{"id":"b","ready":"hush"}]}"#, "data[1].ready"),
            (#"{"data":[{"region":{"slug":["hush"]}}]}"#, "data[0].region.slug"),
            (#"{"x":{"region":1},"data":{"hush":1}}"#, "data"),
            (#"["hush"]"#, "[0]"),
            (#""hush""#, ""),
        ]
        for (text, path) in cases {
            let found = failure(text, Page<Database>.self)
            XCTAssertEqual(found?.path, path, text)
            XCTAssertFalse(found?.text.contains("hush") ?? true)
        }
        XCTAssertEqual(failure(#"{"a":[[1,"x"]]}"#, [String: [[Int]]].self)?.path, "a[0][1]")
    }

    func testScalars() throws {
        for text in ["true", "false", "0", "-7", "12.5", #""on""#, #""""#] {
            let scalar: Scalar = try read(text)
            XCTAssertEqual(String(decoding: JSONWriter.document(scalar).bytes, as: UTF8.self), text)
        }
        XCTAssertEqual(try read("null"), Scalar.text(""))
        XCTAssertNotNil(failure("[1]", Scalar.self))
        XCTAssertEqual(Scalar.text("12.5").number, 12.5)
    }

    func testOrNull() throws {
        let read: [OrNull<Int>] = try read("[null,1]")
        XCTAssertEqual(read, [.null, .value(1)])
        let body = JSONWriter.body { fields in
            fields.put("gone", OrNull<String>.null)
            fields.put("left", OrNull<String>?.none)
            fields.put("name", "x" as OrNull<String>)
        }
        XCTAssertEqual(body.bytes.map { String(decoding: $0, as: UTF8.self) }, #"{"gone":null,"name":"x"}"#)
    }

    func testTextsAreWrittenSoThatTheyComeBack() throws {
        let hard = (0..<0x250).compactMap { Unicode.Scalar($0).map(String.init) }.joined() + "🚀\u{2028}"
        XCTAssertEqual(try read(String(decoding: JSONWriter.document(hard).bytes, as: UTF8.self)), hard)
        XCTAssertNoThrow(try JSONSerialization.jsonObject(with: Data(JSONWriter.document([hard]).bytes)))
    }
}
