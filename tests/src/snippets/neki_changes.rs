// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
//! Neki changes: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_neki_change_requests(client: &Client) -> Outcome {
    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .neki_changes()
        .list()
        .target_id("target-id-5")
        .iter();
    for neki_change_request in items {
        println!("{:?}", neki_change_request?);
    }
    Ok(())
}

fn get_neki_change_request(client: &Client) -> Outcome {
    let neki_change_request =
        client.database("shop").branch("feature/größe 2").neki_changes().get("a1b2c3d4e5f6").send()?;

    let neki_change_request = client
        .database("shop")
        .branch("feature/größe 2")
        .neki_changes()
        .wait_until_completed("a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

fn cancel_neki_change_request(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").neki_changes().cancel("a1b2c3d4e5f6").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_neki_change_requests", list_neki_change_requests),
    ("get_neki_change_request", get_neki_change_request),
    ("cancel_neki_change_request", cancel_neki_change_request),
];
