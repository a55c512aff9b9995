// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
//! Invoices: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_invoices(client: &Client) -> Outcome {
    for invoice in client.invoices().list().iter() {
        println!("{:?}", invoice?);
    }
    Ok(())
}

fn get_invoice(client: &Client) -> Outcome {
    let invoice = client.invoices().get("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn get_invoice_line_items(client: &Client) -> Outcome {
    for invoice_line_item in client.invoices().list_line_items("a1b2c3d4e5f6").iter() {
        println!("{:?}", invoice_line_item?);
    }
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_invoices", list_invoices),
    ("get_invoice", get_invoice),
    ("get_invoice_line_items", get_invoice_line_items),
];
