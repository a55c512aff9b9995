// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Branch resizes: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_branch_resize_requests(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").resizes().list().iter();
    for branch_resize_request in items {
        println!("{:?}", branch_resize_request?);
    }
    Ok(())
}

fn update_branch_resize_request(client: &Client) -> Outcome {
    let branch_resize_request = client
        .database("shop")
        .branch("feature/größe 2")
        .resizes()
        .update()
        .vtgate_size("vtgate-size-1")
        .vtgate_count(102)
        .send()?;
    Ok(())
}

fn get_branch_resize_request(client: &Client) -> Outcome {
    let branch_resize_request =
        client.database("shop").branch("feature/größe 2").resizes().get("resize 1").send()?;

    let branch_resize_request = client
        .database("shop")
        .branch("feature/größe 2")
        .resizes()
        .wait_until_completed("resize 1")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_branch_resize_requests", list_branch_resize_requests),
    ("update_branch_resize_request", update_branch_resize_request),
    ("get_branch_resize_request", get_branch_resize_request),
];
