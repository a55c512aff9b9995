// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
//! Invoices: the types.

use crate::prelude::*;

/// The bill for one billing period of an organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Invoice {
    /// Identifier of the invoice.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Amount in US dollars, as a decimal string such as `129.50`. Read it with a decimal type.
    #[serde(deserialize_with = "tolerant::plain")]
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

/// One charge of an invoice.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct InvoiceLineItem {
    /// Identifier of the charge.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Amount in US dollars, as a decimal string such as `29.00`. Read it with a decimal type.
    #[serde(deserialize_with = "tolerant::plain")]
    pub subtotal: String,
    /// What is charged for, in words for people.
    #[serde(deserialize_with = "tolerant::plain")]
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
