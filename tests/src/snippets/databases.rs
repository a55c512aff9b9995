// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
//! Databases: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_databases(client: &Client) -> Outcome {
    for database in client.databases().list().q("q-1").iter() {
        println!("{:?}", database?);
    }
    Ok(())
}

fn create_database(client: &Client) -> Outcome {
    let database =
        client.databases().create("name-1", "cluster-size-3").region("region-2").replicas(104).send()?;
    Ok(())
}

fn get_database(client: &Client) -> Outcome {
    let database = client.database("shop").get().send()?;

    let database = client.database("shop").wait_until_ready().send()?;

    client.database("shop").wait_until_deleted().send()?;
    Ok(())
}

fn delete_database(client: &Client) -> Outcome {
    client.database("shop").delete().send()?;
    Ok(())
}

fn update_database_settings(client: &Client) -> Outcome {
    let database =
        client.database("shop").update().new_name("new-name-1").automatic_migrations(true).send()?;
    Ok(())
}

fn list_read_only_regions(client: &Client) -> Outcome {
    for read_only_region in client.database("shop").list_read_only_regions().iter() {
        println!("{:?}", read_only_region?);
    }
    Ok(())
}

fn list_database_regions(client: &Client) -> Outcome {
    for region in client.database("shop").list_regions().iter() {
        println!("{:?}", region?);
    }
    Ok(())
}

fn get_database_throttler(client: &Client) -> Outcome {
    let throttler = client.database("shop").get_throttler().send()?;
    Ok(())
}

fn update_database_throttler(client: &Client) -> Outcome {
    let throttler = client.database("shop").update_throttler().ratio(101).send()?;
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
