// Generated from api/resources/shards.yaml by `cargo xtask codegen`. Do not edit.
//! Shards: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_shards(client: &Client) -> Outcome {
    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .shards()
        .list()
        .exclude_configuration_profile("exclude-configuration-profile-1")
        .iter();
    for neki_shard in items {
        println!("{:?}", neki_shard?);
    }
    Ok(())
}

fn create_shard(client: &Client) -> Outcome {
    let neki_shard = client.database("shop").branch("feature/größe 2").shards().create().send()?;
    Ok(())
}

fn get_shard(client: &Client) -> Outcome {
    let neki_shard = client.database("shop").branch("feature/größe 2").shards().get("a1b2c3d4e5f6").send()?;

    let neki_shard =
        client.database("shop").branch("feature/größe 2").shards().wait_until_ready("a1b2c3d4e5f6").send()?;

    client.database("shop").branch("feature/größe 2").shards().wait_until_deleted("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn update_shard(client: &Client) -> Outcome {
    let neki_shard =
        client.database("shop").branch("feature/größe 2").shards().update("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn delete_shard(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").shards().delete("a1b2c3d4e5f6").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_shards", list_shards),
    ("create_shard", create_shard),
    ("get_shard", get_shard),
    ("update_shard", update_shard),
    ("delete_shard", delete_shard),
];
