// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
//! Payment method.

use crate::request_prelude::*;

/// The card that an organization pays with. A card number never passes through this API: to set a
/// card or replace it, create a setup and send a person to its checkout page, where the card is
/// entered.
#[derive(Clone, PartialEq, Eq)]
pub struct BillingPaymentMethod {
    address: Address,
}

impl BillingPaymentMethod {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get the payment method of an organization.
    ///
    /// Returns what may be shown of the card. Answers 404 when the organization has none.
    ///
    /// `GET /organizations/{organization}/billing/payment-method`
    ///
    /// Service token: `read_payment_method`. OAuth: `read_payment_method` (organization).
    pub fn get(&self) -> Request<GetOrganizationBillingPaymentMethod> {
        Request::new(&self.address)
    }

    /// Remove the payment method of an organization.
    ///
    /// Removes the card. Answers 422 when the organization may not be without one, as while it has
    /// databases that are paid for.
    ///
    /// `DELETE /organizations/{organization}/billing/payment-method`
    ///
    /// Service token: `write_payment_method`. OAuth: `write_payment_method` (organization).
    pub fn delete(&self) -> Request<DeleteOrganizationBillingPaymentMethod> {
        Request::new(&self.address)
    }

    /// Begin to set or replace the payment method of an organization.
    ///
    /// Creates a setup with the address of a checkout page. Send a person there and poll the setup
    /// until it is completed; the old card stays in use until then. Do not create another one while
    /// a setup is pending.
    ///
    /// `POST /organizations/{organization}/billing/payment-method-setups`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn create_setup(&self) -> Request<UpdatePaymentMethod> {
        Request::new(&self.address)
    }

    /// Get a setup of a payment method.
    ///
    /// Returns whether the person has entered a card. Once the setup is completed, the payment
    /// method holds the new card.
    ///
    /// # Arguments
    /// * `id`: Identifier of the setup, as `id` in the reply that created it.
    ///
    /// `GET /organizations/{organization}/billing/payment-method-setups/{id}`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get_setup(&self, id: impl Into<PathArg>) -> Request<GetPaymentMethodSetup> {
        Request::new(&self.address).path_arg(id)
    }

    /// Waits until the person has entered a card at the checkout page.
    ///
    /// It fails when the setup fails or expires.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `failed` or `expired`.
    ///
    /// Polls `GET /organizations/{organization}/billing/payment-method-setups/{id}` for 1 hour
    /// unless told otherwise.
    pub fn wait_until_setup_completed(&self, id: impl Into<PathArg>) -> Wait<GetPaymentMethodSetup> {
        let request = self.get_setup(id);
        Wait::new(request, &operations::billing_payment_method::GET_PAYMENT_METHOD_SETUP.waiters[0])
    }
}

/// [`BillingPaymentMethod::get`]: `GET /organizations/{organization}/billing/payment-method`.
#[derive(Clone, Copy, Debug)]
pub struct GetOrganizationBillingPaymentMethod;

impl Endpoint for GetOrganizationBillingPaymentMethod {
    const OPERATION: &'static Operation =
        &operations::billing_payment_method::GET_ORGANIZATION_BILLING_PAYMENT_METHOD;
    type Output = PaymentMethod;
}

/// [`BillingPaymentMethod::delete`]: `DELETE /organizations/{organization}/billing/payment-method`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteOrganizationBillingPaymentMethod;

impl Endpoint for DeleteOrganizationBillingPaymentMethod {
    const OPERATION: &'static Operation =
        &operations::billing_payment_method::DELETE_ORGANIZATION_BILLING_PAYMENT_METHOD;
    type Output = Empty;
}

/// [`BillingPaymentMethod::create_setup`]: `POST /organizations/{organization}/billing/payment-method-setups`.
#[derive(Clone, Copy, Debug)]
pub struct UpdatePaymentMethod;

impl Endpoint for UpdatePaymentMethod {
    const OPERATION: &'static Operation = &operations::billing_payment_method::UPDATE_PAYMENT_METHOD;
    type Output = PaymentMethodSetup;
}

/// [`BillingPaymentMethod::get_setup`]: `GET /organizations/{organization}/billing/payment-method-setups/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetPaymentMethodSetup;

impl Endpoint for GetPaymentMethodSetup {
    const OPERATION: &'static Operation = &operations::billing_payment_method::GET_PAYMENT_METHOD_SETUP;
    type Output = PaymentMethodSetup;
}
