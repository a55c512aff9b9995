// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
// Payment method: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { PaymentMethod, PaymentMethodSetup } from '../types/index.js';

/**
 * The card that an organization pays with.
 *
 * A card number never passes through this API: to set a card or replace it, create a setup and send
 * a person to its checkout page, where the card is entered.
 */
export class BillingPaymentMethod extends Resource {
  /**
   * Get the payment method of an organization.
   *
   * Returns what may be shown of the card. Answers 404 when the organization has none.
   *
   * `GET /organizations/{organization}/billing/payment-method`
   *
   * Service token: `read_payment_method`. OAuth: `read_payment_method` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link PaymentMethod}: What may be shown of the card that an organization pays with.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(organization?: OrganizationArgument, params?: NoParams, options?: RequestOptions): APIPromise<PaymentMethod> {
    return this._json('get_organization_billing_payment_method', [organization], { query: params }, options);
  }

  /**
   * Remove the payment method of an organization.
   *
   * Removes the card. Answers 422 when the organization may not be without one, as while it has
   * databases that are paid for.
   *
   * `DELETE /organizations/{organization}/billing/payment-method`
   *
   * Service token: `write_payment_method`. OAuth: `write_payment_method` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  delete(organization?: OrganizationArgument, params?: NoParams, options?: RequestOptions): APIPromise<void> {
    return this._empty('delete_organization_billing_payment_method', [organization], { query: params }, options);
  }

  /**
   * Begin to set or replace the payment method of an organization.
   *
   * Creates a setup with the address of a checkout page. Send a person there and poll the setup
   * until it is completed; the old card stays in use until then. Do not create another one while a
   * setup is pending.
   *
   * `POST /organizations/{organization}/billing/payment-method-setups`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link PaymentMethodSetup}: A checkout in which a person enters the card that an
   *   organization will pay with.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  createSetup(
    organization?: OrganizationArgument,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<PaymentMethodSetup> {
    return this._json('update_payment_method', [organization], { query: params }, options);
  }

  /**
   * Get a setup of a payment method.
   *
   * Returns whether the person has entered a card. Once the setup is completed, the payment method
   * holds the new card.
   *
   * `GET /organizations/{organization}/billing/payment-method-setups/{id}`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the setup, as `id` in the reply that created it.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link PaymentMethodSetup}: A checkout in which a person enters the card that an
   *   organization will pay with.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getSetup(
    organization: OrganizationArgument,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<PaymentMethodSetup> {
    return this._json('get_payment_method_setup', [organization, id], { query: params }, options);
  }

  /**
   * Waits until the person has entered a card at the checkout page.
   *
   * It fails when the setup fails or expires.
   *
   * It succeeds when `state` is `completed`. It fails when `state` is `failed` or `expired`.
   *
   * Looks with `GET /organizations/{organization}/billing/payment-method-setups/{id}` until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the setup, as `id` in the reply that created it.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link PaymentMethodSetup}: A checkout in which a person enters the card that an
   *   organization will pay with.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilSetupCompleted(
    organization: OrganizationArgument,
    id: string,
    options?: WaitOptions<PaymentMethodSetup>,
  ): Promise<PaymentMethodSetup> {
    return this._wait('get_payment_method_setup', 'wait_until_setup_completed', [organization, id], options);
  }
}
