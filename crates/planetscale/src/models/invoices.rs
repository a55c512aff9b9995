// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
//! Invoices: the types.

use crate::prelude::*;

/// The bill for one billing period of an organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Invoice {
    /// Identifier of the invoice.
    pub id: String,
    /// Amount in US dollars, as a decimal string such as `129.50`. Read it with a decimal type.
    pub total: String,
    /// Begin of the period that is billed, as a date or a timestamp in ISO 8601 form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_period_start: Option<String>,
    /// End of the period that is billed, as a date or a timestamp in ISO 8601 form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_period_end: Option<String>,
    /// Whether the invoice has been paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<bool>,
    /// Whether the invoice should have been paid by now and has not been.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdue: Option<bool>,
}

object! {
    Invoice {
        "id" => id: Plain,
        "total" => total: Plain,
        "billing_period_start" => billing_period_start,
        "billing_period_end" => billing_period_end,
        "paid" => paid,
        "overdue" => overdue,
    }
}

/// One charge of an invoice.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InvoiceLineItem {
    /// Identifier of the charge.
    pub id: String,
    /// Amount in US dollars, as a decimal string such as `29.00`. Read it with a decimal type.
    pub subtotal: String,
    /// What is charged for, in words for people.
    pub description: String,
    /// Word for the measure that is charged for. The service publishes no list of the words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<String>,
    /// Whether the charge is billed through Cloudflare instead of by PlanetScale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloudflare_billed: Option<bool>,
    /// Identifier of the database that the charge is for. Null or absent when it is for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_id: Option<String>,
    /// Name of the database that the charge is for. Null or absent when it is for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_name: Option<String>,
    /// What the charge is for in particular, such as a branch. Null or absent when it is for
    /// nothing in particular.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<ResourceRef>,
}

object! {
    InvoiceLineItem {
        "id" => id: Plain,
        "subtotal" => subtotal: Plain,
        "description" => description: Plain,
        "metric_name" => metric_name,
        "cloudflare_billed" => cloudflare_billed,
        "database_id" => database_id,
        "database_name" => database_name,
        "resource" => resource,
    }
}
