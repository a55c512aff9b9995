// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
//! Tickets: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_tickets(client: &Client) -> Outcome {
    for ticket in client.tickets().list("acme").iter() {
        println!("{:?}", ticket?);
    }
    Ok(())
}

fn download_ticket(client: &Client) -> Outcome {
    let bytes = client.tickets().download("acme", "a1b2c3d4e5f6").send()?.0;
    Ok(())
}

fn list_prices(client: &Client) -> Outcome {
    let items = client.tickets().prices().send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] =
    &[("list_tickets", list_tickets), ("download_ticket", download_ticket), ("list_prices", list_prices)];
