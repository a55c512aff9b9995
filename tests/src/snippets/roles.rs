// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
//! Roles: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn create_role(client: &Client) -> Outcome {
    let role =
        client.database("shop").branch("feature/größe 2").roles().create().name("name-1").ttl(102).send()?;
    Ok(())
}

fn list_roles(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").roles().list().status("statu-1").iter();
    for role in items {
        println!("{:?}", role?);
    }
    Ok(())
}

fn get_role(client: &Client) -> Outcome {
    let role = client.database("shop").branch("feature/größe 2").role("a1b2c3d4e5f6").get().send()?;

    let role =
        client.database("shop").branch("feature/größe 2").role("a1b2c3d4e5f6").wait_until_ready().send()?;
    Ok(())
}

fn delete_role(client: &Client) -> Outcome {
    client
        .database("shop")
        .branch("feature/größe 2")
        .role("a1b2c3d4e5f6")
        .delete()
        .successor("successor-1")
        .send()?;
    Ok(())
}

fn update_role(client: &Client) -> Outcome {
    use planetscale::models::QuerySafetyMode;

    let role = client
        .database("shop")
        .branch("feature/größe 2")
        .role("a1b2c3d4e5f6")
        .update()
        .name("name-1")
        .require_where_on_delete(QuerySafetyMode::Off)
        .send()?;
    Ok(())
}

fn get_default_role(client: &Client) -> Outcome {
    let role = client.database("shop").branch("feature/größe 2").roles().get_default().send()?;
    Ok(())
}

fn reset_default_role(client: &Client) -> Outcome {
    let role = client.database("shop").branch("feature/größe 2").roles().reset_default().send()?;
    Ok(())
}

fn reassign_role_objects(client: &Client) -> Outcome {
    client
        .database("shop")
        .branch("feature/größe 2")
        .role("a1b2c3d4e5f6")
        .reassign_objects("successor-1")
        .send()?;
    Ok(())
}

fn renew_role(client: &Client) -> Outcome {
    let role = client.database("shop").branch("feature/größe 2").role("a1b2c3d4e5f6").renew().send()?;
    Ok(())
}

fn reset_role(client: &Client) -> Outcome {
    let role = client.database("shop").branch("feature/größe 2").role("a1b2c3d4e5f6").reset().send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("create_role", create_role),
    ("list_roles", list_roles),
    ("get_role", get_role),
    ("delete_role", delete_role),
    ("update_role", update_role),
    ("get_default_role", get_default_role),
    ("reset_default_role", reset_default_role),
    ("reassign_role_objects", reassign_role_objects),
    ("renew_role", renew_role),
    ("reset_role", reset_role),
];
