import Foundation
import XCTest

@testable import PlanetScale

final class TimestampTests: XCTestCase {
    func testEveryFormThatWasSeen() throws {
        let moment = Date(timeIntervalSince1970: 1_767_323_045)
        let forms = [
            "2026-01-02T03:04:05Z", "2026-01-02T03:04:05.000Z", "2026-01-02T04:04:05+01:00",
            "2026-01-01T22:04:05-05:00",
            "2026-01-02 03:04:05Z", "2026-01-02 03:04:05 UTC", "2026-01-02 04:04:05 +0100", "2026-01-02T03:04:05",
            "2026-01-02 03:04:05", "2026-01-02t03:04:05z",
        ]
        for form in forms { XCTAssertEqual(Timestamps.parse(form), moment, form) }
        XCTAssertEqual(Timestamps.parse("2026-01-02"), Date(timeIntervalSince1970: 1_767_312_000))
        XCTAssertEqual(Timestamps.parse("1969-12-31T23:59:59.5Z"), Date(timeIntervalSince1970: -0.5))
    }

    func testWhatIsNoMoment() {
        let wrong = [
            "", "soon", "2026", "2026-13-02", "2026-02-29", "2026-00-10", "2026-01-32", "2026-01-02T",
            "2026-01-02T25:00:00Z",
            "2026-01-02T03:60:00Z", "2026-01-02T03:04:05.Z", "2026-01-02T03:04:05X", "2026-01-02T03:04:05+1",
            "2026-01-02 03:04:05 CET",
            "2026-01-02T03:04:05Zx", "２０２６-01-02",
        ]
        for text in wrong { XCTAssertNil(Timestamps.parse(text), text) }
        XCTAssertNotNil(Timestamps.parse("2024-02-29"))
    }

    func testEveryMomentComesBack() {
        for _ in 0..<5000 {
            // Microseconds, which is what is written.
            let micros = Int.random(in: -62_000_000_000...200_000_000_000) * 1_000_000 + Int.random(in: 0..<1_000_000)
            let date = Date(timeIntervalSince1970: Double(micros) / 1e6)
            guard let text = Timestamps.write(date), let back = Timestamps.parse(text) else {
                XCTFail("\(date)")
                continue
            }
            XCTAssertEqual(back.timeIntervalSince(date), 0, accuracy: 1e-4, text)
        }
        let precise = Date(timeIntervalSince1970: 1_767_323_045.125)
        XCTAssertEqual(Timestamps.write(precise), "2026-01-02T03:04:05.125Z")
        XCTAssertEqual(Timestamps.write(Date(timeIntervalSince1970: 0)), "1970-01-01T00:00:00Z")
    }

    func testAMomentThatWasMeasuredHereComesBackToTheLastBit() {
        for _ in 0..<5000 {
            let date = Date(timeIntervalSinceReferenceDate: .random(in: -1e9...1e9))
            guard abs(date.timeIntervalSinceReferenceDate) > 1e7 else { continue }
            XCTAssertEqual(Timestamps.write(date).flatMap(Timestamps.parse), date, "\(date)")
        }
        let second = Date(timeIntervalSince1970: 1_767_323_045)
        XCTAssertEqual(Timestamps.write(second.addingTimeInterval(-1e-7)), "2026-01-02T03:04:04.999999881Z")
    }

    func testAsFoundationReadsThem() {
        let formatter = ISO8601DateFormatter()
        for _ in 0..<500 {
            let date = Date(timeIntervalSince1970: Double(Int.random(in: -2_000_000_000...20_000_000_000)))
            XCTAssertEqual(Timestamps.write(date), formatter.string(from: date))
        }
    }

    func testDatesThatHaveNoForm() {
        for date in [
            Date(timeIntervalSince1970: .nan), .distantPast.addingTimeInterval(-1e12),
            Date(timeIntervalSince1970: 1e15),
        ] {
            XCTAssertNil(Timestamps.write(date))
        }
    }
}
