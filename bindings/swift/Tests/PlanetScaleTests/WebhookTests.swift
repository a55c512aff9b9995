import Foundation
import PlanetScale
import XCTest

/// Webhook deliveries.
final class WebhookTests: XCTestCase {
    private let secret: Secret = "a secret of the webhook"
    private let sent = Date(timeIntervalSince1970: 1_767_323_045)
    private let body =
        #"{"timestamp":1767323045,"event":"branch.ready","organization":"acme","database":"größe","resource":{"id":"b1","name":"feature-x"}}"#

    private func problem(_ call: () throws -> WebhookDelivery) -> String? {
        do {
            _ = try call()
            return nil
        } catch PlanetScaleError.webhook(let info) {
            return info.message
        } catch {
            return "another error: \(error)"
        }
    }

    func testTheSignatureIsThatOfTheStandard() {
        // RFC 4231, test case 2.
        XCTAssertEqual(
            Webhooks.sign("what do ya want for nothing?", secret: "Jefe"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    func testAGenuineDelivery() throws {
        let signature = Webhooks.sign(body, secret: secret)
        let delivery = try Webhooks.verify(Data(body.utf8), signature: signature, secret: secret, now: sent)
        XCTAssertEqual(delivery.event, .branchReady)
        XCTAssertEqual(delivery.timestamp, sent)
        XCTAssertEqual([delivery.organization, delivery.database], ["acme", "größe"])
        XCTAssertEqual(try delivery.resource(as: Branch.self).name, "feature-x")
        XCTAssertEqual(try delivery.resource(as: JSON.self)["id"], "b1")
    }

    func testWhatIsNotGenuineIsRefused() {
        let signature = Webhooks.sign(body, secret: secret)
        let changed = body.replacingOccurrences(of: "acme", with: "evil")
        XCTAssertNotNil(problem { try Webhooks.verify(changed, signature: signature, secret: secret, now: sent) })
        XCTAssertNotNil(problem { try Webhooks.verify(body, signature: signature, secret: "other", now: sent) })
        XCTAssertNotNil(problem { try Webhooks.verify(body, signature: nil, secret: secret, now: sent) })
        XCTAssertNotNil(problem { try Webhooks.verify(body, signature: signature, secret: "", now: sent) })
        // That delivery is long past.
        XCTAssertNotNil(problem { try Webhooks.verify(body, signature: signature, secret: secret) })
    }

    func testTheAgeMayBeChosen() {
        let signature = Webhooks.sign(body, secret: secret)
        let late = sent.addingTimeInterval(301)
        XCTAssertNotNil(problem { try Webhooks.verify(body, signature: signature, secret: secret, now: late) })
        XCTAssertNil(
            problem {
                try Webhooks.verify(body, signature: signature, secret: secret, tolerance: .seconds(400), now: late)
            })
    }

    func testAResourceOfAnotherKindSaysWhere() throws {
        let delivery = WebhookDelivery(
            timestamp: sent, event: .branchReady, organization: "acme", database: "shop",
            resource: ["region": ["slug": 1]])
        XCTAssertThrowsError(try delivery.resource(as: Branch.self)) { error in
            guard case PlanetScaleError.webhook(let info) = error else { return XCTFail("\(error)") }
            XCTAssertTrue(info.message.contains("region.slug"), info.message)
        }
    }
}
