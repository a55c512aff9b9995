// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
//! Branch changes: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_branch_change_requests(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").changes().list().iter();
    for branch_change_request in items {
        println!("{:?}", branch_change_request?);
    }
    Ok(())
}

fn update_branch_change_request(client: &Client) -> Outcome {
    let branch_change_request = client
        .database("shop")
        .branch("feature/größe 2")
        .changes()
        .update()
        .cluster_size("cluster-size-1")
        .replicas(102)
        .send()?;
    Ok(())
}

fn cancel_branch_changes(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").changes().cancel_all().send()?;
    Ok(())
}

fn get_branch_change_request(client: &Client) -> Outcome {
    let branch_change_request =
        client.database("shop").branch("feature/größe 2").changes().get("a1b2c3d4e5f6").send()?;

    let branch_change_request = client
        .database("shop")
        .branch("feature/größe 2")
        .changes()
        .wait_until_completed("a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

fn cancel_branch_change_request(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").changes().cancel().send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_branch_change_requests", list_branch_change_requests),
    ("update_branch_change_request", update_branch_change_request),
    ("cancel_branch_changes", cancel_branch_changes),
    ("get_branch_change_request", get_branch_change_request),
    ("cancel_branch_change_request", cancel_branch_change_request),
];
