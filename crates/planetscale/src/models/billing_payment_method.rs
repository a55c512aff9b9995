// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
//! Payment method: the types.

use crate::prelude::*;

/// What may be shown of the card that an organization pays with.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// Kind of the object, always `PaymentMethod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Identifier of the payment method.
    pub id: String,
    /// Brand of the card in lower case, such as `visa`.
    pub brand: String,
    /// Last four digits of the card's number.
    pub last4: String,
    /// Month in which the card expires, 1 to 12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exp_month: Option<i64>,
    /// Year in which the card expires, four digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exp_year: Option<i64>,
    /// Name on the card. Null when none was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

object! {
    PaymentMethod {
        "type" => r#type,
        "id" => id: Plain,
        "brand" => brand: Plain,
        "last4" => last4: Plain,
        "exp_month" => exp_month: IntegerOption,
        "exp_year" => exp_year: IntegerOption,
        "name" => name,
    }
}

/// A checkout in which a person enters the card that an organization will pay with.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PaymentMethodSetup {
    /// Kind of the object, always `BillingPaymentMethodSetup`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Identifier of the setup.
    pub id: String,
    /// How far the setup is.
    pub state: PaymentMethodSetupState,
    /// Address of the page where a person enters the card. Null once the setup is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkout_url: Option<String>,
    /// Why the setup failed, in words for a person. Null unless it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Until when the card can be entered. Null when there is no such limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// When the card was accepted. Null before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// When the setup failed. Null unless it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_at: Option<Timestamp>,
}

object! {
    PaymentMethodSetup {
        "type" => r#type,
        "id" => id: Plain,
        "state" => state: Plain,
        "checkout_url" => checkout_url,
        "error" => error,
        "expires_at" => expires_at: TimeOption,
        "completed_at" => completed_at: TimeOption,
        "failed_at" => failed_at: TimeOption,
    }
}

open_enum! {
    /// How far the setup of a payment method is.
    pub enum PaymentMethodSetupState {
        /// Waiting for a person to enter a card.
        Pending = "pending",
        /// The card is accepted and is now the payment method.
        Completed = "completed",
        /// The card was refused or something went wrong; create another setup.
        Failed = "failed",
        /// Nobody entered a card in time; create another setup.
        Expired = "expired",
    }
}
