import Foundation
import PlanetScale
import XCTest

/// Models as values of their own: Codable, Hashable, and made by hand.
final class ModelTests: XCTestCase {
    private func vector() throws -> JSON {
        try Repository.document("tests/vectors/operations/branches/create_branch.json")["reply"]["body"]
    }

    func testAModelGoesThroughCodable() throws {
        let branch = try vector().decode(as: Branch.self)
        XCTAssertEqual(branch.region.slug, "us-east")
        let encoder = JSONEncoder()
        // Whatever strategies there are, the document is the service's.
        encoder.keyEncodingStrategy = .useDefaultKeys
        encoder.dateEncodingStrategy = .secondsSince1970
        let data = try encoder.encode(branch)
        XCTAssertEqual(try JSONDecoder().decode(Branch.self, from: data), branch)
        let document = try JSON(parsing: String(decoding: data, as: UTF8.self))
        XCTAssertEqual(Comparing.differences(JSON(branch), document, exact: true), [])
        let list = try PropertyListDecoder().decode([Branch].self, from: PropertyListEncoder().encode([branch]))
        XCTAssertEqual(list, [branch])
    }

    func testEveryModelOfTheVectorsGoesThroughJSON() throws {
        let branch = try vector().decode(as: Branch.self)
        XCTAssertEqual(try JSON(branch).decode(as: Branch.self), branch)
        XCTAssertEqual(Set([branch, branch]).count, 1)
        var other = branch
        other.name = "other"
        XCTAssertNotEqual(branch, other)
    }

    func testAWrongTypeIsADecodingErrorWithItsPlace() {
        let data = Data(#"[{"id":"b1","region":{"slug":1}}]"#.utf8)
        XCTAssertThrowsError(try JSONDecoder().decode([Branch].self, from: data)) { error in
            guard case DecodingError.dataCorrupted(let context) = error else { return XCTFail("\(error)") }
            XCTAssertTrue(context.debugDescription.hasPrefix("region.slug: "), context.debugDescription)
        }
    }

    func testWordsAreOpen() throws {
        XCTAssertEqual(BranchState(rawValue: "ready"), .ready)
        XCTAssertEqual(BranchState(rawValue: "painted"), .unknown("painted"))
        XCTAssertEqual(BranchState.unknown("painted").rawValue, "painted")
        XCTAssertFalse(BranchState.allCases.contains { $0.rawValue.isEmpty })
        let words = try JSONDecoder().decode([BranchState].self, from: JSONEncoder().encode([BranchState.ready]))
        XCTAssertEqual(words, [.ready])
    }

    func testJSONIsTakenApart() throws {
        let json: JSON = ["a": [1, 2.5, "x", true, nil], "b": ["c": "d"]]
        XCTAssertEqual(json["a"][0].integer, 1)
        XCTAssertEqual(json["a"][1].number, 2.5)
        XCTAssertEqual(json["a"][2].string, "x")
        XCTAssertEqual(json["a"][3].bool, true)
        XCTAssertTrue(json["a"][4].isNull && json["a"][5].isNull && json["x"]["y"].isNull)
        XCTAssertEqual(json["b"].object, ["c": "d"])
        XCTAssertEqual("\(json)", #"{"a":[1,2.5,"x",true,null],"b":{"c":"d"}}"#)
        XCTAssertEqual(try JSON(parsing: "\(json)"), json)
        XCTAssertThrowsError(try JSON(parsing: "{"))
    }

    func testAnErrorCanBePlayed() {
        var info = ErrorInfo(kind: "not_found", message: "there is none")
        info.status = 404
        XCTAssertEqual("\(PlanetScaleError.notFound(info))", "there is none")
        XCTAssertEqual(PlanetScaleError.notFound(info).localizedDescription, "there is none")
    }
}
