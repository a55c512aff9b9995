// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
// Payment method: a method an operation.

import Foundation

/// The card that an organization pays with.
///
/// A card number never passes through this API: to set a card or replace it, create a setup and
/// send a person to its checkout page, where the card is entered.
public struct BillingPaymentMethod: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawBillingPaymentMethod { RawBillingPaymentMethod(transport: transport) }

    /// Get the payment method of an organization.
    ///
    /// Returns what may be shown of the card. Answers 404 when the organization has none.
    ///
    /// `GET /organizations/{organization}/billing/payment-method`
    ///
    /// Service token: `read_payment_method`. OAuth: `read_payment_method` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``PaymentMethod``: What may be shown of the card that an organization pays
    ///   with.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws -> PaymentMethod {
        try await withRawResponse.get(organization, options: options).parse()
    }

    /// Remove the payment method of an organization.
    ///
    /// Removes the card. Answers 422 when the organization may not be without one, as while it has
    /// databases that are paid for.
    ///
    /// `DELETE /organizations/{organization}/billing/payment-method`
    ///
    /// Service token: `write_payment_method`. OAuth: `write_payment_method` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(_ organization: String? = nil, options: RequestOptions = RequestOptions()) async throws {
        try await withRawResponse.delete(organization, options: options).parse()
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
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``PaymentMethodSetup``: A checkout in which a person enters the card that an
    ///   organization will pay with.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func createSetup(
        _ organization: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws -> PaymentMethodSetup {
        try await withRawResponse.createSetup(organization, options: options).parse()
    }

    /// Get a setup of a payment method.
    ///
    /// Returns whether the person has entered a card. Once the setup is completed, the payment
    /// method holds the new card.
    ///
    /// `GET /organizations/{organization}/billing/payment-method-setups/{id}`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the setup, as `id` in the reply that created it.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``PaymentMethodSetup``: A checkout in which a person enters the card that an
    ///   organization will pay with.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getSetup(
        _ organization: String?,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> PaymentMethodSetup {
        try await withRawResponse.getSetup(organization, id, options: options).parse()
    }

    /// Waits until the person has entered a card at the checkout page.
    ///
    /// It fails when the setup fails or expires.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `failed` or `expired`.
    ///
    /// Looks with `GET /organizations/{organization}/billing/payment-method-setups/{id}` until
    /// then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the setup, as `id` in the reply that created it.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``PaymentMethodSetup``: A checkout in which a person enters the card that an
    ///   organization will pay with.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilSetupCompleted(
        _ organization: String?,
        _ id: String,
        options: WaitOptions<PaymentMethodSetup> = WaitOptions<PaymentMethodSetup>()
    ) async throws -> PaymentMethodSetup {
        try await transport.wait(
            "get_payment_method_setup",
            "wait_until_setup_completed",
            [organization, id],
            options: options,
            value: PaymentMethodSetup.self
        )
    }

    /// Waits as `waitUntilSetupCompleted` does, and hands out what each look saw, the last one
    /// included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the setup, as `id` in the reply that created it.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilSetupCompleted(
        _ organization: String?,
        _ id: String,
        options: WaitOptions<PaymentMethodSetup> = WaitOptions<PaymentMethodSetup>()
    ) -> WaitSequence<PaymentMethodSetup> {
        transport.progress(
            "get_payment_method_setup",
            "wait_until_setup_completed",
            [organization, id],
            options: options,
            value: PaymentMethodSetup.self
        )
    }
}

/// The calls of ``BillingPaymentMethod``, with the reply as it came: status, headers and body.
public struct RawBillingPaymentMethod: Sendable {
    let transport: Transport

    /// Get the payment method of an organization. See `get` of ``BillingPaymentMethod``.
    public func get(
        _ organization: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<PaymentMethod> {
        try await transport.send(
            "get_organization_billing_payment_method",
            [organization],
            options: options,
            reply: .value(PaymentMethod.self)
        )
    }

    /// Remove the payment method of an organization. See `delete` of ``BillingPaymentMethod``.
    public func delete(
        _ organization: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_organization_billing_payment_method",
            [organization],
            options: options,
            reply: .nothing
        )
    }

    /// Begin to set or replace the payment method of an organization. See `createSetup` of ``BillingPaymentMethod``.
    public func createSetup(
        _ organization: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<PaymentMethodSetup> {
        try await transport.send(
            "update_payment_method",
            [organization],
            options: options,
            reply: .value(PaymentMethodSetup.self)
        )
    }

    /// Get a setup of a payment method. See `getSetup` of ``BillingPaymentMethod``.
    public func getSetup(
        _ organization: String?,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<PaymentMethodSetup> {
        try await transport.send(
            "get_payment_method_setup",
            [organization, id],
            options: options,
            reply: .value(PaymentMethodSetup.self)
        )
    }
}
