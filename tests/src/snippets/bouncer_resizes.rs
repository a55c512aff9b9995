// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Bouncer resizes: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_branch_bouncer_resize_requests(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").bouncer_resizes().list_for_branch().iter();
    for bouncer_resize_request in items {
        println!("{:?}", bouncer_resize_request?);
    }
    Ok(())
}

fn list_bouncer_resize_requests(client: &Client) -> Outcome {
    let items =
        client.database("shop").branch("feature/größe 2").bouncer("bouncer 1").resizes().list().iter();
    for bouncer_resize_request in items {
        println!("{:?}", bouncer_resize_request?);
    }
    Ok(())
}

fn update_bouncer_resize_request(client: &Client) -> Outcome {
    let bouncer_resize_request = client
        .database("shop")
        .branch("feature/größe 2")
        .bouncer("bouncer 1")
        .resizes()
        .update()
        .bouncer_size("bouncer-size-1")
        .replicas_per_cell(102)
        .send()?;
    Ok(())
}

fn cancel_bouncer_resize_request(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").bouncer("bouncer 1").resizes().cancel().send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_branch_bouncer_resize_requests", list_branch_bouncer_resize_requests),
    ("list_bouncer_resize_requests", list_bouncer_resize_requests),
    ("update_bouncer_resize_request", update_bouncer_resize_request),
    ("cancel_bouncer_resize_request", cancel_bouncer_resize_request),
];
