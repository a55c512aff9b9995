// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
//! Dedicated read replicas: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_dedicated_read_replicas(client: &Client) -> Outcome {
    let items = client.dedicated_read_replicas().list("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn create_dedicated_read_replica(client: &Client) -> Outcome {
    let dedicated_read_replica = client
        .dedicated_read_replicas()
        .create("acme", "shop", "feature/größe 2", "name-1", "region-2")
        .replicas(103)
        .cluster_size("cluster-size-4")
        .send()?;
    Ok(())
}

fn get_dedicated_read_replica(client: &Client) -> Outcome {
    let dedicated_read_replica = client
        .dedicated_read_replicas()
        .get("acme", "shop", "feature/größe 2", "dedicated read replica 1")
        .send()?;

    let dedicated_read_replica = client
        .dedicated_read_replicas()
        .wait_until_ready("acme", "shop", "feature/größe 2", "dedicated read replica 1")
        .send()?;

    client
        .dedicated_read_replicas()
        .wait_until_deleted("acme", "shop", "feature/größe 2", "dedicated read replica 1")
        .send()?;
    Ok(())
}

fn update_dedicated_read_replica(client: &Client) -> Outcome {
    let dedicated_read_replica = client
        .dedicated_read_replicas()
        .update("acme", "shop", "feature/größe 2", "dedicated read replica 1")
        .cluster_size("cluster-size-1")
        .replicas(102)
        .send()?;
    Ok(())
}

fn delete_dedicated_read_replica(client: &Client) -> Outcome {
    client
        .dedicated_read_replicas()
        .delete("acme", "shop", "feature/größe 2", "dedicated read replica 1")
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
