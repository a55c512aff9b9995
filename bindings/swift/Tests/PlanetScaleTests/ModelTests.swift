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
        XCTAssertEqual(Comparing.differences(try JSON(branch), document, exact: true), [])
        let list = try PropertyListDecoder().decode([Branch].self, from: PropertyListEncoder().encode([branch]))
        XCTAssertEqual(list, [branch])
    }

    func testNoKeyStrategyLosesAnything() throws {
        let branch = try vector().decode(as: Branch.self)
        let hook = Webhook(
            id: "h1", url: "https://example.com", secret: "hush", lastSentResult: "200", createdAt: Date(),
            events: [.branchReady, .unknown("a.word_of_tomorrow")])
        var page = Page(data: [hook])
        (page.currentPage, page.nextPageURL, page.cursorEnd) = (1, "https://example.com", "c")
        let delivery = WebhookDelivery(
            timestamp: Date(timeIntervalSince1970: 1), event: .branchReady, organization: "acme", database: "shop",
            resource: ["some_key": ["Other_Key": [1, 2.5, nil, true, "x_y"]], "URL_key": [:]])
        try check(branch)
        try check(hook)
        try check(page)
        try check(delivery)
        try check(delivery.resource)
        try check([Scalar.text("a"), 1, 2.5, true])
        try check(["list_of_things": [branch]])
        try check(OrNull<String>.null)
        // Among the fields of somebody's own type, whose names the strategies do change.
        for (encoder, decoder) in zip(CodableForms.encoders, CodableForms.decoders).prefix(2) {
            let mine = Mine(lastBranch: branch, allHooks: page)
            let data = try encoder.encoder.encode(mine)
            XCTAssertEqual(try decoder.decoder.decode(Mine.self, from: data), mine, encoder.name)
        }
    }

    private struct Mine: Codable, Equatable {
        var lastBranch: Branch
        var allHooks: Page<Webhook>
    }

    private func check<T: Codable & Equatable>(_ value: T) throws {
        let whole = try JSON(value)
        for (way, encoder) in CodableForms.encoders {
            let data = try encoder.encode([value])
            let written = try JSON(parsing: String(decoding: data, as: UTF8.self))
            XCTAssertEqual(Comparing.differences(whole, written[0], exact: true), [], "\(T.self), \(way)")
            for (other, decoder) in CodableForms.decoders {
                XCTAssertEqual(try decoder.decode([T].self, from: data), [value], "\(T.self), \(way), \(other)")
            }
        }
        let list = try PropertyListEncoder().encode([value])
        XCTAssertEqual(try PropertyListDecoder().decode([T].self, from: list), [value])
    }

    func testTheModuleNamesItsModels() throws {
        // The client is called something else, or `PlanetScale.User` would be looked for in it.
        let user: PlanetScale.User = PlanetScale.User()
        let branch: PlanetScale.Branch = try vector().decode()
        XCTAssertEqual(user.id, "")
        XCTAssertFalse(branch.id.isEmpty)
    }

    func testModelsWithAnIDAreIdentifiable() throws {
        func ids<T: Identifiable>(_ models: [T]) -> [T.ID] { models.map(\.id) }
        XCTAssertEqual(ids([Branch(id: "b1"), Branch(id: "b2")]), ["b1", "b2"])
        XCTAssertEqual(ids([Webhook(id: "h1")]), ["h1"])
        XCTAssertEqual(ids([PlanetScale.User(id: "u1")]), ["u1"])
    }

    func testATypeOfOnesOwnIsReadFromJSON() throws {
        struct Mine: Codable, Equatable {
            var name: String
            var made: Date
            enum CodingKeys: String, CodingKey {
                case name
                case made = "created_at"
            }
        }
        let json: JSON = ["name": "x", "created_at": "2026-01-02 03:04:05 UTC"]
        XCTAssertEqual(
            try json.decode(as: Mine.self), Mine(name: "x", made: Date(timeIntervalSince1970: 1_767_323_045)))
        XCTAssertEqual(try JSON(Mine(name: "y", made: Date()))["name"], "y")
        for (wrong, place) in [
            (["name": ["hush"]] as JSON, "name"), (["name": "x", "created_at": "hush"], "created_at"),
        ] {
            XCTAssertThrowsError(try wrong.decode(as: Mine.self)) { error in
                guard case PlanetScaleError.decode(let info) = error else { return XCTFail("\(error)") }
                XCTAssertEqual(info.path, place)
                XCTAssertFalse(info.message.contains("hush"), info.message)
            }
        }
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
        XCTAssertFalse(BranchState.allCases.contains { $0.rawValue.isEmpty || !$0.isKnown })
        XCTAssertFalse(BranchState.unknown("painted").isKnown)
        // A word more breaks no switch, because none is without a default.
        for (word, wanted) in [(BranchState.ready, "go"), (.unknown("painted"), "new"), (.pending, "wait")]
            as [(BranchState, String)]
        {
            let found: String
            switch word {
            case .ready: found = "go"
            case let other where !other.isKnown: found = "new"
            default: found = "wait"
            }
            XCTAssertEqual(found, wanted)
        }
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
