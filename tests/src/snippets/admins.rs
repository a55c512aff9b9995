// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
//! Admin component: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn get_admin(client: &Client) -> Outcome {
    let neki_admin = client.admins().get("acme", "shop", "feature/größe 2").send()?;

    let neki_admin = client.admins().wait_until_ready("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn update_admin(client: &Client) -> Outcome {
    let neki_admin =
        client.admins().update("acme", "shop", "feature/größe 2").admin_size("admin-size-1").send()?;
    Ok(())
}

fn list_admin_size_skus(client: &Client) -> Outcome {
    let items = client.admins().list_sizes("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn list_admin_parameters(client: &Client) -> Outcome {
    let items = client.admins().list_parameters("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn list_admin_change_requests(client: &Client) -> Outcome {
    use planetscale::models::TimePeriod;

    let items =
        client.admins().list_changes("acme", "shop", "feature/größe 2").period(TimePeriod::Minutes15).iter();
    for neki_change_request in items {
        println!("{:?}", neki_change_request?);
    }
    Ok(())
}

fn get_admin_change_request(client: &Client) -> Outcome {
    let neki_change_request =
        client.admins().get_change("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6").send()?;

    let neki_change_request = client
        .admins()
        .wait_until_change_completed("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

fn cancel_admin_change_request(client: &Client) -> Outcome {
    client.admins().cancel_change("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6").send()?;
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
