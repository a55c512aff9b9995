// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
//! Databases: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_databases(client: &Client) -> Outcome {
    for database in client.databases().list("acme").q("q-1").iter() {
        println!("{:?}", database?);
    }
    Ok(())
}

fn create_database(client: &Client) -> Outcome {
    let database = client
        .databases()
        .create("acme", "name-1", "cluster-size-3")
        .region("region-2")
        .replicas(104)
        .send()?;
    Ok(())
}

fn get_database(client: &Client) -> Outcome {
    let database = client.databases().get("acme", "shop").send()?;

    let database = client.databases().wait_until_ready("acme", "shop").send()?;

    client.databases().wait_until_deleted("acme", "shop").send()?;
    Ok(())
}

fn delete_database(client: &Client) -> Outcome {
    client.databases().delete("acme", "shop").send()?;
    Ok(())
}

fn update_database_settings(client: &Client) -> Outcome {
    let database =
        client.databases().update("acme", "shop").new_name("new-name-1").automatic_migrations(true).send()?;
    Ok(())
}

fn list_read_only_regions(client: &Client) -> Outcome {
    for read_only_region in client.databases().list_read_only_regions("acme", "shop").iter() {
        println!("{:?}", read_only_region?);
    }
    Ok(())
}

fn list_database_regions(client: &Client) -> Outcome {
    for region in client.databases().list_regions("acme", "shop").iter() {
        println!("{:?}", region?);
    }
    Ok(())
}

fn get_database_throttler(client: &Client) -> Outcome {
    let throttler = client.databases().get_throttler("acme", "shop").send()?;
    Ok(())
}

fn update_database_throttler(client: &Client) -> Outcome {
    let throttler = client.databases().update_throttler("acme", "shop").ratio(101).send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_databases", list_databases),
    ("create_database", create_database),
    ("get_database", get_database),
    ("delete_database", delete_database),
    ("update_database_settings", update_database_settings),
    ("list_read_only_regions", list_read_only_regions),
    ("list_database_regions", list_database_regions),
    ("get_database_throttler", get_database_throttler),
    ("update_database_throttler", update_database_throttler),
];
