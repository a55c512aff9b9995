// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
// Payment method: the types.

/** What may be shown of the card that an organization pays with. */
export interface PaymentMethod {
  /** Kind of the object, always `PaymentMethod`. */
  type?: string | null;
  /** Identifier of the payment method. */
  id: string;
  /** Brand of the card in lower case, such as `visa`. */
  brand: string;
  /** Last four digits of the card's number. */
  last4: string;
  /** Month in which the card expires, 1 to 12. */
  exp_month?: number | null;
  /** Year in which the card expires, four digits. */
  exp_year?: number | null;
  /** Name on the card. Null when none was given. */
  name?: string | null;
}

/** A checkout in which a person enters the card that an organization will pay with. */
export interface PaymentMethodSetup {
  /** Kind of the object, always `BillingPaymentMethodSetup`. */
  type?: string | null;
  /** Identifier of the setup. */
  id: string;
  /** How far the setup is. */
  state: PaymentMethodSetupState;
  /** Address of the page where a person enters the card. Null once the setup is over. */
  checkout_url?: string | null;
  /** Why the setup failed, in words for a person. Null unless it failed. */
  error?: string | null;
  /** Until when the card can be entered. Null when there is no such limit. ISO 8601; `toDate` makes a `Date` of it. */
  expires_at?: string | null;
  /** When the card was accepted. Null before. ISO 8601; `toDate` makes a `Date` of it. */
  completed_at?: string | null;
  /** When the setup failed. Null unless it failed. ISO 8601; `toDate` makes a `Date` of it. */
  failed_at?: string | null;
}

/**
 * How far the setup of a payment method is.
 *
 * - `pending`: Waiting for a person to enter a card.
 * - `completed`: The card is accepted and is now the payment method.
 * - `failed`: The card was refused or something went wrong; create another setup.
 * - `expired`: Nobody entered a card in time; create another setup.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type PaymentMethodSetupState = 'pending' | 'completed' | 'failed' | 'expired' | (string & {});
