// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
//! Keyspaces: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_keyspaces(client: &Client) -> Outcome {
    for keyspace in client.database("shop").branch("feature/größe 2").keyspaces().list().iter() {
        println!("{:?}", keyspace?);
    }
    Ok(())
}

fn create_keyspace(client: &Client) -> Outcome {
    let keyspace = client
        .database("shop")
        .branch("feature/größe 2")
        .keyspaces()
        .create("name-1", "cluster-size-2")
        .extra_replicas(103)
        .shards(104)
        .send()?;
    Ok(())
}

fn get_keyspace(client: &Client) -> Outcome {
    let keyspace = client.database("shop").branch("feature/größe 2").keyspace("keyspace 1").get().send()?;

    let keyspace =
        client.database("shop").branch("feature/größe 2").keyspace("keyspace 1").wait_until_ready().send()?;

    client.database("shop").branch("feature/größe 2").keyspace("keyspace 1").wait_until_deleted().send()?;
    Ok(())
}

fn update_keyspace(client: &Client) -> Outcome {
    let keyspace =
        client.database("shop").branch("feature/größe 2").keyspace("keyspace 1").update().send()?;
    Ok(())
}

fn delete_keyspace(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").keyspace("keyspace 1").delete().send()?;
    Ok(())
}

fn get_keyspace_rollout_status(client: &Client) -> Outcome {
    let keyspace_rollout_status = client
        .database("shop")
        .branch("feature/größe 2")
        .keyspace("keyspace 1")
        .get_rollout_status()
        .send()?;
    Ok(())
}

fn get_keyspace_vschema(client: &Client) -> Outcome {
    let vschema =
        client.database("shop").branch("feature/größe 2").keyspace("keyspace 1").get_vschema().send()?;
    Ok(())
}

fn update_keyspace_vschema(client: &Client) -> Outcome {
    let vschema = client
        .database("shop")
        .branch("feature/größe 2")
        .keyspace("keyspace 1")
        .update_vschema("vschema-1")
        .send()?;
    Ok(())
}

fn update_keyspace_read_only_regions(client: &Client) -> Outcome {
    use planetscale::models::ReadOnlyRegionInput;

    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .keyspace("keyspace 1")
        .update_read_only_regions([ReadOnlyRegionInput { region: "region-3".into(), ..Default::default() }])
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
