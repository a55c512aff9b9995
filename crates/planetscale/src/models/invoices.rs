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
