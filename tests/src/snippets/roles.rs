// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
//! Roles: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn create_role(client: &Client) -> Outcome {
    let role = client.roles().create("acme", "shop", "feature/größe 2").name("name-1").ttl(102).send()?;
    Ok(())
}

fn list_roles(client: &Client) -> Outcome {
    for role in client.roles().list("acme", "shop", "feature/größe 2").status("statu-1").iter() {
        println!("{:?}", role?);
    }
    Ok(())
}

fn get_role(client: &Client) -> Outcome {
    let role = client.roles().get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6").send()?;

    let role = client.roles().wait_until_ready("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6").send()?;
    Ok(())
}

fn delete_role(client: &Client) -> Outcome {
    client
        .roles()
        .delete("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
        .successor("successor-1")
        .send()?;
    Ok(())
}

fn update_role(client: &Client) -> Outcome {
    use planetscale::models::QuerySafetyMode;

    let role = client
        .roles()
        .update("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
        .name("name-1")
        .require_where_on_delete(QuerySafetyMode::Off)
        .send()?;
    Ok(())
}

fn get_default_role(client: &Client) -> Outcome {
    let role = client.roles().get_default("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn reset_default_role(client: &Client) -> Outcome {
    let role = client.roles().reset_default("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn reassign_role_objects(client: &Client) -> Outcome {
    client
        .roles()
        .reassign_objects("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6", "successor-1")
        .send()?;
    Ok(())
}

fn renew_role(client: &Client) -> Outcome {
    let role = client.roles().renew("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6").send()?;
    Ok(())
}

fn reset_role(client: &Client) -> Outcome {
    let role = client.roles().reset("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6").send()?;
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
