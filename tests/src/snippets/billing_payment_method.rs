// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
//! Payment method: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn get_organization_billing_payment_method(client: &Client) -> Outcome {
    let payment_method = client.billing_payment_method().get().send()?;
    Ok(())
}

fn delete_organization_billing_payment_method(client: &Client) -> Outcome {
    client.billing_payment_method().delete().send()?;
    Ok(())
}

fn update_payment_method(client: &Client) -> Outcome {
    let payment_method_setup = client.billing_payment_method().create_setup().send()?;
    Ok(())
}

fn get_payment_method_setup(client: &Client) -> Outcome {
    let payment_method_setup = client.billing_payment_method().get_setup("a1b2c3d4e5f6").send()?;

    let payment_method_setup =
        client.billing_payment_method().wait_until_setup_completed("a1b2c3d4e5f6").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("get_organization_billing_payment_method", get_organization_billing_payment_method),
    ("delete_organization_billing_payment_method", delete_organization_billing_payment_method),
    ("update_payment_method", update_payment_method),
    ("get_payment_method_setup", get_payment_method_setup),
];
