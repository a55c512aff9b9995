// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Keyspace resizes: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_keyspace_resize_requests(client: &Client) -> Outcome {
    let items = client
        .keyspace_resizes()
        .list("acme", "shop", "feature/größe 2", "keyspace 1")
        .completed_at("completed-at-1")
        .iter();
    for keyspace_resize_request in items {
        println!("{:?}", keyspace_resize_request?);
    }
    Ok(())
}

fn update_keyspace_resize_request(client: &Client) -> Outcome {
    let keyspace_resize_request = client
        .keyspace_resizes()
        .update("acme", "shop", "feature/größe 2", "keyspace 1")
        .cluster_size("cluster-size-1")
        .extra_replicas(102)
        .send()?;
    Ok(())
}

fn cancel_keyspace_resize_request(client: &Client) -> Outcome {
    client.keyspace_resizes().cancel("acme", "shop", "feature/größe 2", "keyspace 1").send()?;
    Ok(())
}

fn get_keyspace_resize_request(client: &Client) -> Outcome {
    let keyspace_resize_request = client
        .keyspace_resizes()
        .get("acme", "shop", "feature/größe 2", "keyspace 1", "a1b2c3d4e5f6")
        .send()?;

    let keyspace_resize_request = client
        .keyspace_resizes()
        .wait_until_completed("acme", "shop", "feature/größe 2", "keyspace 1", "a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_keyspace_resize_requests", list_keyspace_resize_requests),
    ("update_keyspace_resize_request", update_keyspace_resize_request),
    ("cancel_keyspace_resize_request", cancel_keyspace_resize_request),
    ("get_keyspace_resize_request", get_keyspace_resize_request),
];
