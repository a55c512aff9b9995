// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Keyspace resizes: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_keyspace_resize_requests(client: &Client) -> Outcome {
    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .keyspace("keyspace 1")
        .resizes()
        .list()
        .completed_at("completed-at-1")
        .iter();
    for keyspace_resize_request in items {
        println!("{:?}", keyspace_resize_request?);
    }
    Ok(())
}

fn update_keyspace_resize_request(client: &Client) -> Outcome {
    let keyspace_resize_request = client
        .database("shop")
        .branch("feature/größe 2")
        .keyspace("keyspace 1")
        .resizes()
        .update()
        .cluster_size("cluster-size-1")
        .extra_replicas(102)
        .send()?;
    Ok(())
}

fn cancel_keyspace_resize_request(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").keyspace("keyspace 1").resizes().cancel().send()?;
    Ok(())
}

fn get_keyspace_resize_request(client: &Client) -> Outcome {
    let keyspace_resize_request = client
        .database("shop")
        .branch("feature/größe 2")
        .keyspace("keyspace 1")
        .resizes()
        .get("a1b2c3d4e5f6")
        .send()?;

    let keyspace_resize_request = client
        .database("shop")
        .branch("feature/größe 2")
        .keyspace("keyspace 1")
        .resizes()
        .wait_until_completed("a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_keyspace_resize_requests", list_keyspace_resize_requests),
    ("update_keyspace_resize_request", update_keyspace_resize_request),
    ("cancel_keyspace_resize_request", cancel_keyspace_resize_request),
    ("get_keyspace_resize_request", get_keyspace_resize_request),
];
