// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
//! Configuration profiles: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_shard_configuration_profiles(client: &Client) -> Outcome {
    let items = client.configuration_profiles().list("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn create_shard_configuration_profile(client: &Client) -> Outcome {
    let neki_configuration_profile = client
        .configuration_profiles()
        .create("acme", "shop", "feature/größe 2", "name-1")
        .cluster_size("cluster-size-2")
        .replicas(103)
        .send()?;
    Ok(())
}

fn get_shard_configuration_profile(client: &Client) -> Outcome {
    let neki_configuration_profile = client
        .configuration_profiles()
        .get("acme", "shop", "feature/größe 2", "configuration profile 1")
        .send()?;

    let neki_configuration_profile = client
        .configuration_profiles()
        .wait_until_ready("acme", "shop", "feature/größe 2", "configuration profile 1")
        .send()?;
    Ok(())
}

fn update_shard_configuration_profile(client: &Client) -> Outcome {
    let neki_configuration_profile = client
        .configuration_profiles()
        .update("acme", "shop", "feature/größe 2", "configuration profile 1")
        .name("name-1")
        .cluster_size("cluster-size-2")
        .send()?;
    Ok(())
}

fn delete_shard_configuration_profile(client: &Client) -> Outcome {
    client
        .configuration_profiles()
        .delete("acme", "shop", "feature/größe 2", "configuration profile 1")
        .send()?;
    Ok(())
}

fn run_shard_configuration_profile_maintenance(client: &Client) -> Outcome {
    client
        .configuration_profiles()
        .run_maintenance("acme", "shop", "feature/größe 2", "configuration profile 1")
        .send()?;
    Ok(())
}

fn run_shard_configuration_profiles_maintenance(client: &Client) -> Outcome {
    client
        .configuration_profiles()
        .run_bulk_maintenance(
            "acme",
            "shop",
            "feature/größe 2",
            ["configuration-profile-name-2", "configuration-profile-name-3"],
        )
        .send()?;
    Ok(())
}

fn get_default_shard_configuration_profile(client: &Client) -> Outcome {
    let neki_configuration_profile =
        client.configuration_profiles().get_default("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn set_default_shard_configuration_profile(client: &Client) -> Outcome {
    let neki_configuration_profile = client
        .configuration_profiles()
        .set_default("acme", "shop", "feature/größe 2", "configuration-profile-1")
        .send()?;
    Ok(())
}

fn list_shard_configuration_profile_shards(client: &Client) -> Outcome {
    let items = client
        .configuration_profiles()
        .list_shards("acme", "shop", "feature/größe 2", "configuration profile 1")
        .q("q-1")
        .iter();
    for neki_shard in items {
        println!("{:?}", neki_shard?);
    }
    Ok(())
}

fn create_shard_configuration_profile_shard(client: &Client) -> Outcome {
    let neki_shard = client
        .configuration_profiles()
        .create_shard("acme", "shop", "feature/größe 2", "configuration profile 1")
        .display_name("Zoë Müller 1")
        .send()?;
    Ok(())
}

fn assign_shard_configuration_profile_shards(client: &Client) -> Outcome {
    let items = client
        .configuration_profiles()
        .assign_shards(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            ["shard-id-2", "shard-id-3"],
        )
        .send()?;
    Ok(())
}

fn delete_shard_configuration_profile_shards(client: &Client) -> Outcome {
    client
        .configuration_profiles()
        .delete_shards(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            ["shard-id-2", "shard-id-3"],
        )
        .send()?;
    Ok(())
}

fn bulk_create_shard_configuration_profile_shards(client: &Client) -> Outcome {
    let neki_shard_batch = client
        .configuration_profiles()
        .create_shards("acme", "shop", "feature/größe 2", "configuration profile 1", 101)
        .send()?;
    Ok(())
}

fn get_shard_configuration_profile_shard(client: &Client) -> Outcome {
    let neki_shard = client
        .configuration_profiles()
        .get_shard("acme", "shop", "feature/größe 2", "configuration profile 1", "a1b2c3d4e5f6")
        .send()?;

    let neki_shard = client
        .configuration_profiles()
        .wait_until_shard_ready("acme", "shop", "feature/größe 2", "configuration profile 1", "a1b2c3d4e5f6")
        .send()?;

    client
        .configuration_profiles()
        .wait_until_shard_deleted(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6",
        )
        .send()?;
    Ok(())
}

fn update_shard_configuration_profile_shard(client: &Client) -> Outcome {
    let neki_shard = client
        .configuration_profiles()
        .update_shard("acme", "shop", "feature/größe 2", "configuration profile 1", "a1b2c3d4e5f6")
        .display_name("Zoë Müller 1")
        .send()?;
    Ok(())
}

fn delete_shard_configuration_profile_shard(client: &Client) -> Outcome {
    client
        .configuration_profiles()
        .delete_shard("acme", "shop", "feature/größe 2", "configuration profile 1", "a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

fn list_shard_configuration_profile_parameters(client: &Client) -> Outcome {
    let items = client
        .configuration_profiles()
        .list_parameters("acme", "shop", "feature/größe 2", "configuration profile 1")
        .send()?;
    Ok(())
}

fn list_shard_configuration_profile_extensions(client: &Client) -> Outcome {
    let items = client
        .configuration_profiles()
        .list_extensions("acme", "shop", "feature/größe 2", "configuration profile 1")
        .send()?;
    Ok(())
}

fn update_shard_configuration_profile_extension(client: &Client) -> Outcome {
    let neki_extension = client
        .configuration_profiles()
        .update_extension("acme", "shop", "feature/größe 2", "configuration profile 1", "extension 1", true)
        .send()?;
    Ok(())
}

fn list_shard_configuration_profile_change_requests(client: &Client) -> Outcome {
    use planetscale::models::TimePeriod;

    let items = client
        .configuration_profiles()
        .list_changes("acme", "shop", "feature/größe 2", "configuration profile 1")
        .period(TimePeriod::Minutes15)
        .iter();
    for neki_change_request in items {
        println!("{:?}", neki_change_request?);
    }
    Ok(())
}

fn get_shard_configuration_profile_change_request(client: &Client) -> Outcome {
    let neki_change_request = client
        .configuration_profiles()
        .get_change("acme", "shop", "feature/größe 2", "configuration profile 1", "a1b2c3d4e5f6")
        .send()?;

    let neki_change_request = client
        .configuration_profiles()
        .wait_until_change_completed(
            "acme",
            "shop",
            "feature/größe 2",
            "configuration profile 1",
            "a1b2c3d4e5f6",
        )
        .send()?;
    Ok(())
}

fn cancel_shard_configuration_profile_change_request(client: &Client) -> Outcome {
    client
        .configuration_profiles()
        .cancel_change("acme", "shop", "feature/größe 2", "configuration profile 1", "a1b2c3d4e5f6")
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
