// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
// Invoices: the types.

import Foundation

/// The bill for one billing period of an organization.
public struct Invoice: JSONModel, Identifiable {
    /// Identifier of the invoice.
    public var id: String = ""
    /// Amount in US dollars, as a decimal string such as `129.50`. Read it with a decimal type.
    public var total: String = ""
    /// Begin of the period that is billed, as a date or a timestamp in ISO 8601 form.
    public var billingPeriodStart: String?
    /// End of the period that is billed, as a date or a timestamp in ISO 8601 form.
    public var billingPeriodEnd: String?
    /// Whether the invoice has been paid.
    public var paid: Bool?
    /// Whether the invoice should have been paid by now and has not been.
    public var overdue: Bool?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        total: String = "",
        billingPeriodStart: String? = nil,
        billingPeriodEnd: String? = nil,
        paid: Bool? = nil,
        overdue: Bool? = nil
    ) {
        self.id = id
        self.total = total
        self.billingPeriodStart = billingPeriodStart
        self.billingPeriodEnd = billingPeriodEnd
        self.paid = paid
        self.overdue = overdue
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "total", "billing_period_start", "billing_period_end", "paid", "overdue"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&total)
            case 2: try reader.read(&billingPeriodStart)
            case 3: try reader.read(&billingPeriodEnd)
            case 4: try reader.read(&paid)
            case 5: try reader.read(&overdue)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("total", total)
        fields.put("billing_period_start", billingPeriodStart)
        fields.put("billing_period_end", billingPeriodEnd)
        fields.put("paid", paid)
        fields.put("overdue", overdue)
    }
}

/// One charge of an invoice.
public struct InvoiceLineItem: JSONModel, Identifiable {
    /// Identifier of the charge.
    public var id: String = ""
    /// Amount in US dollars, as a decimal string such as `29.00`. Read it with a decimal type.
    public var subtotal: String = ""
    /// What is charged for, in words for people.
    public var description: String = ""
    /// Word for the measure that is charged for. The service publishes no list of the words.
    public var metricName: String?
    /// Whether the charge is billed through Cloudflare instead of by PlanetScale.
    public var cloudflareBilled: Bool?
    /// Identifier of the database that the charge is for. Null or absent when it is for none.
    public var databaseID: String?
    /// Name of the database that the charge is for. Null or absent when it is for none.
    public var databaseName: String?
    /// What the charge is for in particular, such as a branch. Null or absent when it is for nothing in particular.
    public var resource: ResourceRef?

    /// Made of its fields; what is left out is empty.
    public init(
        id: String = "",
        subtotal: String = "",
        description: String = "",
        metricName: String? = nil,
        cloudflareBilled: Bool? = nil,
        databaseID: String? = nil,
        databaseName: String? = nil,
        resource: ResourceRef? = nil
    ) {
        self.id = id
        self.subtotal = subtotal
        self.description = description
        self.metricName = metricName
        self.cloudflareBilled = cloudflareBilled
        self.databaseID = databaseID
        self.databaseName = databaseName
        self.resource = resource
    }

    static let jsonKeys: JSONKeys = JSONKeys([
        "id", "subtotal", "description", "metric_name", "cloudflare_billed", "database_id", "database_name",
        "resource"
    ])

    init(reading reader: inout JSONReader) throws {
        guard try reader.object() else { return }
        while let key = try reader.nextKey(Self.jsonKeys) {
            switch key {
            case 0: try reader.read(&id)
            case 1: try reader.read(&subtotal)
            case 2: try reader.read(&description)
            case 3: try reader.read(&metricName)
            case 4: try reader.read(&cloudflareBilled)
            case 5: try reader.read(&databaseID)
            case 6: try reader.read(&databaseName)
            case 7: try reader.read(&resource)
            default: try reader.skip()
            }
        }
    }

    func write(to fields: inout JSONFields) {
        fields.put("id", id)
        fields.put("subtotal", subtotal)
        fields.put("description", description)
        fields.put("metric_name", metricName)
        fields.put("cloudflare_billed", cloudflareBilled)
        fields.put("database_id", databaseID)
        fields.put("database_name", databaseName)
        fields.put("resource", resource)
    }
}
