// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
//! Keyspaces: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_keyspaces(client: &Client) -> Outcome {
    for keyspace in client.keyspaces().list("acme", "shop", "feature/größe 2").iter() {
        println!("{:?}", keyspace?);
    }
    Ok(())
}

fn create_keyspace(client: &Client) -> Outcome {
    let keyspace = client
        .keyspaces()
        .create("acme", "shop", "feature/größe 2", "name-1", "cluster-size-2")
        .extra_replicas(103)
        .shards(104)
        .send()?;
    Ok(())
}

fn get_keyspace(client: &Client) -> Outcome {
    let keyspace = client.keyspaces().get("acme", "shop", "feature/größe 2", "keyspace 1").send()?;

    let keyspace =
        client.keyspaces().wait_until_ready("acme", "shop", "feature/größe 2", "keyspace 1").send()?;

    client.keyspaces().wait_until_deleted("acme", "shop", "feature/größe 2", "keyspace 1").send()?;
    Ok(())
}

fn update_keyspace(client: &Client) -> Outcome {
    let keyspace = client.keyspaces().update("acme", "shop", "feature/größe 2", "keyspace 1").send()?;
    Ok(())
}

fn delete_keyspace(client: &Client) -> Outcome {
    client.keyspaces().delete("acme", "shop", "feature/größe 2", "keyspace 1").send()?;
    Ok(())
}

fn get_keyspace_rollout_status(client: &Client) -> Outcome {
    let keyspace_rollout_status =
        client.keyspaces().get_rollout_status("acme", "shop", "feature/größe 2", "keyspace 1").send()?;
    Ok(())
}

fn get_keyspace_vschema(client: &Client) -> Outcome {
    let vschema = client.keyspaces().get_vschema("acme", "shop", "feature/größe 2", "keyspace 1").send()?;
    Ok(())
}

fn update_keyspace_vschema(client: &Client) -> Outcome {
    let vschema = client
        .keyspaces()
        .update_vschema("acme", "shop", "feature/größe 2", "keyspace 1", "vschema-1")
        .send()?;
    Ok(())
}

fn update_keyspace_read_only_regions(client: &Client) -> Outcome {
    use planetscale::models::ReadOnlyRegionInput;

    let items = client
        .keyspaces()
        .update_read_only_regions(
            "acme",
            "shop",
            "feature/größe 2",
            "keyspace 1",
            [ReadOnlyRegionInput { region: "region-3".into(), ..Default::default() }],
        )
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_keyspaces", list_keyspaces),
    ("create_keyspace", create_keyspace),
    ("get_keyspace", get_keyspace),
    ("update_keyspace", update_keyspace),
    ("delete_keyspace", delete_keyspace),
    ("get_keyspace_rollout_status", get_keyspace_rollout_status),
    ("get_keyspace_vschema", get_keyspace_vschema),
    ("update_keyspace_vschema", update_keyspace_vschema),
    ("update_keyspace_read_only_regions", update_keyspace_read_only_regions),
];
