// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
//! Configuration profiles: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_shard_configuration_profiles(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").configuration_profiles().list().send()?;
    Ok(())
}

fn create_shard_configuration_profile(client: &Client) -> Outcome {
    let neki_configuration_profile = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profiles()
        .create("name-1")
        .cluster_size("cluster-size-2")
        .replicas(103)
        .send()?;
    Ok(())
}

fn get_shard_configuration_profile(client: &Client) -> Outcome {
    let neki_configuration_profile = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .get()
        .send()?;

    let neki_configuration_profile = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .wait_until_ready()
        .send()?;
    Ok(())
}

fn update_shard_configuration_profile(client: &Client) -> Outcome {
    let neki_configuration_profile = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .update()
        .name("name-1")
        .cluster_size("cluster-size-2")
        .send()?;
    Ok(())
}

fn delete_shard_configuration_profile(client: &Client) -> Outcome {
    client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .delete()
        .send()?;
    Ok(())
}

fn run_shard_configuration_profile_maintenance(client: &Client) -> Outcome {
    client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .run_maintenance()
        .send()?;
    Ok(())
}

fn run_shard_configuration_profiles_maintenance(client: &Client) -> Outcome {
    client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profiles()
        .run_bulk_maintenance(["configuration-profile-name-2", "configuration-profile-name-3"])
        .send()?;
    Ok(())
}

fn get_default_shard_configuration_profile(client: &Client) -> Outcome {
    let neki_configuration_profile =
        client.database("shop").branch("feature/größe 2").configuration_profiles().get_default().send()?;
    Ok(())
}

fn set_default_shard_configuration_profile(client: &Client) -> Outcome {
    let neki_configuration_profile = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profiles()
        .set_default("configuration-profile-1")
        .send()?;
    Ok(())
}

fn list_shard_configuration_profile_shards(client: &Client) -> Outcome {
    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .list_shards()
        .q("q-1")
        .iter();
    for neki_shard in items {
        println!("{:?}", neki_shard?);
    }
    Ok(())
}

fn create_shard_configuration_profile_shard(client: &Client) -> Outcome {
    let neki_shard = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .create_shard()
        .display_name("Zoë Müller 1")
        .send()?;
    Ok(())
}

fn assign_shard_configuration_profile_shards(client: &Client) -> Outcome {
    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .assign_shards(["shard-id-2", "shard-id-3"])
        .send()?;
    Ok(())
}

fn delete_shard_configuration_profile_shards(client: &Client) -> Outcome {
    client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .delete_shards(["shard-id-2", "shard-id-3"])
        .send()?;
    Ok(())
}

fn bulk_create_shard_configuration_profile_shards(client: &Client) -> Outcome {
    let neki_shard_batch = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .create_shards(101)
        .send()?;
    Ok(())
}

fn get_shard_configuration_profile_shard(client: &Client) -> Outcome {
    let neki_shard = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .get_shard("a1b2c3d4e5f6")
        .send()?;

    let neki_shard = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .wait_until_shard_ready("a1b2c3d4e5f6")
        .send()?;

    client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .wait_until_shard_deleted("a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

fn update_shard_configuration_profile_shard(client: &Client) -> Outcome {
    let neki_shard = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .update_shard("a1b2c3d4e5f6")
        .display_name("Zoë Müller 1")
        .send()?;
    Ok(())
}

fn delete_shard_configuration_profile_shard(client: &Client) -> Outcome {
    client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .delete_shard("a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

fn list_shard_configuration_profile_parameters(client: &Client) -> Outcome {
    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .list_parameters()
        .send()?;
    Ok(())
}

fn list_shard_configuration_profile_extensions(client: &Client) -> Outcome {
    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .list_extensions()
        .send()?;
    Ok(())
}

fn update_shard_configuration_profile_extension(client: &Client) -> Outcome {
    let neki_extension = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .update_extension("extension 1", true)
        .send()?;
    Ok(())
}

fn list_shard_configuration_profile_change_requests(client: &Client) -> Outcome {
    use planetscale::models::TimePeriod;

    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .list_changes()
        .period(TimePeriod::Minutes15)
        .iter();
    for neki_change_request in items {
        println!("{:?}", neki_change_request?);
    }
    Ok(())
}

fn get_shard_configuration_profile_change_request(client: &Client) -> Outcome {
    let neki_change_request = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .get_change("a1b2c3d4e5f6")
        .send()?;

    let neki_change_request = client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .wait_until_change_completed("a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

fn cancel_shard_configuration_profile_change_request(client: &Client) -> Outcome {
    client
        .database("shop")
        .branch("feature/größe 2")
        .configuration_profile("configuration profile 1")
        .cancel_change("a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_shard_configuration_profiles", list_shard_configuration_profiles),
    ("create_shard_configuration_profile", create_shard_configuration_profile),
    ("get_shard_configuration_profile", get_shard_configuration_profile),
    ("update_shard_configuration_profile", update_shard_configuration_profile),
    ("delete_shard_configuration_profile", delete_shard_configuration_profile),
    ("run_shard_configuration_profile_maintenance", run_shard_configuration_profile_maintenance),
    ("run_shard_configuration_profiles_maintenance", run_shard_configuration_profiles_maintenance),
    ("get_default_shard_configuration_profile", get_default_shard_configuration_profile),
    ("set_default_shard_configuration_profile", set_default_shard_configuration_profile),
    ("list_shard_configuration_profile_shards", list_shard_configuration_profile_shards),
    ("create_shard_configuration_profile_shard", create_shard_configuration_profile_shard),
    ("assign_shard_configuration_profile_shards", assign_shard_configuration_profile_shards),
    ("delete_shard_configuration_profile_shards", delete_shard_configuration_profile_shards),
    ("bulk_create_shard_configuration_profile_shards", bulk_create_shard_configuration_profile_shards),
    ("get_shard_configuration_profile_shard", get_shard_configuration_profile_shard),
    ("update_shard_configuration_profile_shard", update_shard_configuration_profile_shard),
    ("delete_shard_configuration_profile_shard", delete_shard_configuration_profile_shard),
    ("list_shard_configuration_profile_parameters", list_shard_configuration_profile_parameters),
    ("list_shard_configuration_profile_extensions", list_shard_configuration_profile_extensions),
    ("update_shard_configuration_profile_extension", update_shard_configuration_profile_extension),
    ("list_shard_configuration_profile_change_requests", list_shard_configuration_profile_change_requests),
    ("get_shard_configuration_profile_change_request", get_shard_configuration_profile_change_request),
    ("cancel_shard_configuration_profile_change_request", cancel_shard_configuration_profile_change_request),
];
