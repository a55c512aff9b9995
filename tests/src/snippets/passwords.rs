// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
//! Passwords: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_passwords(client: &Client) -> Outcome {
    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .passwords()
        .list()
        .read_only_region_id("read-only-region-id-1")
        .iter();
    for password in items {
        println!("{:?}", password?);
    }
    Ok(())
}

fn create_password(client: &Client) -> Outcome {
    use planetscale::models::PasswordRole;

    let password = client
        .database("shop")
        .branch("feature/größe 2")
        .passwords()
        .create()
        .name("name-1")
        .role(PasswordRole::Reader)
        .send()?;
    Ok(())
}

fn get_password(client: &Client) -> Outcome {
    let password =
        client.database("shop").branch("feature/größe 2").passwords().get("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn delete_password(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").passwords().delete("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn update_password(client: &Client) -> Outcome {
    let password = client
        .database("shop")
        .branch("feature/größe 2")
        .passwords()
        .update("a1b2c3d4e5f6")
        .name("name-1")
        .cidrs(["cidr-3", "cidr-4"])
        .send()?;
    Ok(())
}

fn renew_password(client: &Client) -> Outcome {
    let password =
        client.database("shop").branch("feature/größe 2").passwords().renew("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn list_database_passwords(client: &Client) -> Outcome {
    for password in client.database("shop").passwords().list_for_database().iter() {
        println!("{:?}", password?);
    }
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_passwords", list_passwords),
    ("create_password", create_password),
    ("get_password", get_password),
    ("delete_password", delete_password),
    ("update_password", update_password),
    ("renew_password", renew_password),
    ("list_database_passwords", list_database_passwords),
];
