// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
//! Admin component: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn get_admin(client: &Client) -> Outcome {
    let neki_admin = client.database("shop").branch("feature/größe 2").admins().get().send()?;

    let neki_admin = client.database("shop").branch("feature/größe 2").admins().wait_until_ready().send()?;
    Ok(())
}

fn update_admin(client: &Client) -> Outcome {
    let neki_admin = client
        .database("shop")
        .branch("feature/größe 2")
        .admins()
        .update()
        .admin_size("admin-size-1")
        .send()?;
    Ok(())
}

fn list_admin_size_skus(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").admins().list_sizes().send()?;
    Ok(())
}

fn list_admin_parameters(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").admins().list_parameters().send()?;
    Ok(())
}

fn list_admin_change_requests(client: &Client) -> Outcome {
    use planetscale::models::TimePeriod;

    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .admins()
        .list_changes()
        .period(TimePeriod::Minutes15)
        .iter();
    for neki_change_request in items {
        println!("{:?}", neki_change_request?);
    }
    Ok(())
}

fn get_admin_change_request(client: &Client) -> Outcome {
    let neki_change_request =
        client.database("shop").branch("feature/größe 2").admins().get_change("a1b2c3d4e5f6").send()?;

    let neki_change_request = client
        .database("shop")
        .branch("feature/größe 2")
        .admins()
        .wait_until_change_completed("a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

fn cancel_admin_change_request(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").admins().cancel_change("a1b2c3d4e5f6").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("get_admin", get_admin),
    ("update_admin", update_admin),
    ("list_admin_size_skus", list_admin_size_skus),
    ("list_admin_parameters", list_admin_parameters),
    ("list_admin_change_requests", list_admin_change_requests),
    ("get_admin_change_request", get_admin_change_request),
    ("cancel_admin_change_request", cancel_admin_change_request),
];
