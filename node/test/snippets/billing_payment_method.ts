// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Payment method: the calls of the reference, by operation. */
export const billingPaymentMethod = {
  async get_organization_billing_payment_method(client: PlanetScale): Promise<void> {
    const paymentMethod = await client.billingPaymentMethod.get('acme');
  },

  async delete_organization_billing_payment_method(client: PlanetScale): Promise<void> {
    await client.billingPaymentMethod.delete('acme');
  },

  async update_payment_method(client: PlanetScale): Promise<void> {
    const paymentMethodSetup = await client.billingPaymentMethod.createSetup('acme');
  },

  async get_payment_method_setup(client: PlanetScale): Promise<void> {
    const paymentMethodSetup = await client.billingPaymentMethod.getSetup('acme', 'a1b2c3d4e5f6');

    const setupCompleted = await client.billingPaymentMethod.waitUntilSetupCompleted(
      'acme',
      'a1b2c3d4e5f6',
    );
  },
};
