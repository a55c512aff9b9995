// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
//! Dedicated read replicas: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_dedicated_read_replicas(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").dedicated_read_replicas().list().send()?;
    Ok(())
}

fn create_dedicated_read_replica(client: &Client) -> Outcome {
    let dedicated_read_replica = client
        .database("shop")
        .branch("feature/größe 2")
        .dedicated_read_replicas()
        .create("name-1", "region-2")
        .replicas(103)
        .cluster_size("cluster-size-4")
        .send()?;
    Ok(())
}

fn get_dedicated_read_replica(client: &Client) -> Outcome {
    let dedicated_read_replica = client
        .database("shop")
        .branch("feature/größe 2")
        .dedicated_read_replicas()
        .get("dedicated read replica 1")
        .send()?;

    let dedicated_read_replica = client
        .database("shop")
        .branch("feature/größe 2")
        .dedicated_read_replicas()
        .wait_until_ready("dedicated read replica 1")
        .send()?;

    client
        .database("shop")
        .branch("feature/größe 2")
        .dedicated_read_replicas()
        .wait_until_deleted("dedicated read replica 1")
        .send()?;
    Ok(())
}

fn update_dedicated_read_replica(client: &Client) -> Outcome {
    let dedicated_read_replica = client
        .database("shop")
        .branch("feature/größe 2")
        .dedicated_read_replicas()
        .update("dedicated read replica 1")
        .cluster_size("cluster-size-1")
        .replicas(102)
        .send()?;
    Ok(())
}

fn delete_dedicated_read_replica(client: &Client) -> Outcome {
    client
        .database("shop")
        .branch("feature/größe 2")
        .dedicated_read_replicas()
        .delete("dedicated read replica 1")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_dedicated_read_replicas", list_dedicated_read_replicas),
    ("create_dedicated_read_replica", create_dedicated_read_replica),
    ("get_dedicated_read_replica", get_dedicated_read_replica),
    ("update_dedicated_read_replica", update_dedicated_read_replica),
    ("delete_dedicated_read_replica", delete_dedicated_read_replica),
];
