// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
//! IP restrictions: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_database_postgres_cidrs(client: &Client) -> Outcome {
    for postgres_cidr in client.database("shop").postgres_cidrs().list().iter() {
        println!("{:?}", postgres_cidr?);
    }
    Ok(())
}

fn create_database_postgres_cidr(client: &Client) -> Outcome {
    let postgres_cidr = client
        .database("shop")
        .postgres_cidrs()
        .create(["cidr-4", "cidr-5"])
        .schema("schema-1")
        .role("role-2")
        .send()?;
    Ok(())
}

fn delete_database_postgres_cidr(client: &Client) -> Outcome {
    client.database("shop").postgres_cidrs().delete("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn get_database_postgres_cidr(client: &Client) -> Outcome {
    let postgres_cidr = client.database("shop").postgres_cidrs().get("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn update_database_postgres_cidr(client: &Client) -> Outcome {
    let postgres_cidr = client
        .database("shop")
        .postgres_cidrs()
        .update("a1b2c3d4e5f6")
        .schema("schema-1")
        .role("role-2")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_database_postgres_cidrs", list_database_postgres_cidrs),
    ("create_database_postgres_cidr", create_database_postgres_cidr),
    ("delete_database_postgres_cidr", delete_database_postgres_cidr),
    ("get_database_postgres_cidr", get_database_postgres_cidr),
    ("update_database_postgres_cidr", update_database_postgres_cidr),
];
