// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
// Payment method: the types.

import Foundation

/// What may be shown of the card that an organization pays with.
public struct PaymentMethod: JSONModel, Identifiable {
    /// Kind of the object, always `PaymentMethod`.
    public var type: String?
    /// Identifier of the payment method.
    public var id: String = ""
    /// Brand of the card in lower case, such as `visa`.
    public var brand: String = ""
    /// Last four digits of the card's number.
    public var last4: String = ""
    /// Month in which the card expires, 1 to 12.
    public var expMonth: Int?
    /// Year in which the card expires, four digits.
    public var expYear: Int?
    /// Name on the card. Null when none was given.
    public var name: String?

    /// Made of its fields; what is left out is empty.
    public init(
        type: String? = nil,
        id: String = "",
        brand: String = "",
        last4: String = "",
        expMonth: Int? = nil,
        expYear: Int? = nil,
        name: String? = nil
    ) {
        self.type = type
        self.id = id
        self.brand = brand
        self.last4 = last4
        self.expMonth = expMonth
        self.expYear = expYear
        self.name = name
    }

    static let jsonKeys: JSONKeys = JSONKeys(["type", "id", "brand", "last4", "exp_month", "exp_year", "name"])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&type)
            case 1: try reader.read(&id)
            case 2: try reader.read(&brand)
            case 3: try reader.read(&last4)
            case 4: try reader.read(&expMonth)
            case 5: try reader.read(&expYear)
            case 6: try reader.read(&name)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("type", type)
        fields.put("id", id)
        fields.put("brand", brand)
        fields.put("last4", last4)
        fields.put("exp_month", expMonth)
        fields.put("exp_year", expYear)
        fields.put("name", name)
    }
}

/// A checkout in which a person enters the card that an organization will pay with.
public struct PaymentMethodSetup: JSONModel, Identifiable {
    /// Kind of the object, always `BillingPaymentMethodSetup`.
    public var type: String?
    /// Identifier of the setup.
    public var id: String = ""
    /// How far the setup is.
    public var state: PaymentMethodSetupState = PaymentMethodSetupState.unknown("")
    /// Address of the page where a person enters the card. Null once the setup is over.
    public var checkoutURL: String?
    /// Why the setup failed, in words for a person. Null unless it failed.
    public var error: String?
    /// Until when the card can be entered. Null when there is no such limit.
    public var expiresAt: Date?
    /// When the card was accepted. Null before.
    public var completedAt: Date?
    /// When the setup failed. Null unless it failed.
    public var failedAt: Date?

    /// Made of its fields; what is left out is empty.
    public init(
        type: String? = nil,
        id: String = "",
        state: PaymentMethodSetupState = PaymentMethodSetupState.unknown(""),
        checkoutURL: String? = nil,
        error: String? = nil,
        expiresAt: Date? = nil,
        completedAt: Date? = nil,
        failedAt: Date? = nil
    ) {
        self.type = type
        self.id = id
        self.state = state
        self.checkoutURL = checkoutURL
        self.error = error
        self.expiresAt = expiresAt
        self.completedAt = completedAt
        self.failedAt = failedAt
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "type", "id", "state", "checkout_url", "error", "expires_at", "completed_at", "failed_at"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&type)
            case 1: try reader.read(&id)
            case 2: try reader.read(&state)
            case 3: try reader.read(&checkoutURL)
            case 4: try reader.read(&error)
            case 5: try reader.read(&expiresAt)
            case 6: try reader.read(&completedAt)
            case 7: try reader.read(&failedAt)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("type", type)
        fields.put("id", id)
        fields.put("state", state)
        fields.put("checkout_url", checkoutURL)
        fields.put("error", error)
        fields.put("expires_at", expiresAt)
        fields.put("completed_at", completedAt)
        fields.put("failed_at", failedAt)
    }
}

/// How far the setup of a payment method is.
public struct PaymentMethodSetupState: JSONWord {
    /// The word, as the service writes it.
    public let rawValue: String

    /// Takes a word, also one that nobody knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Waiting for a person to enter a card.
    public static var pending: Self { Self(rawValue: "pending") }
    /// The card is accepted and is now the payment method.
    public static var completed: Self { Self(rawValue: "completed") }
    /// The card was refused or something went wrong; create another setup.
    public static var failed: Self { Self(rawValue: "failed") }
    /// Nobody entered a card in time; create another setup.
    public static var expired: Self { Self(rawValue: "expired") }

    /// The words that are known.
    public static let allCases: [PaymentMethodSetupState] = [.pending, .completed, .failed, .expired]
}
