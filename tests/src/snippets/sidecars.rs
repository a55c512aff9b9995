// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
//! Sidecars: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_sidecars(client: &Client) -> Outcome {
    let items = client.sidecars().list("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn get_sidecar(client: &Client) -> Outcome {
    let neki_sidecar = client.sidecars().get("acme", "shop", "feature/größe 2", "sidecar 1").send()?;

    let neki_sidecar =
        client.sidecars().wait_until_ready("acme", "shop", "feature/größe 2", "sidecar 1").send()?;
    Ok(())
}

fn update_sidecar(client: &Client) -> Outcome {
    let neki_sidecar = client.sidecars().update("acme", "shop", "feature/größe 2", "sidecar 1").send()?;
    Ok(())
}

fn list_sidecar_parameters(client: &Client) -> Outcome {
    let items = client.sidecars().list_parameters("acme", "shop", "feature/größe 2", "sidecar 1").send()?;
    Ok(())
}

fn list_sidecar_change_requests(client: &Client) -> Outcome {
    use planetscale::models::TimePeriod;

    let items = client
        .sidecars()
        .list_changes("acme", "shop", "feature/größe 2", "sidecar 1")
        .period(TimePeriod::Minutes15)
        .iter();
    for neki_change_request in items {
        println!("{:?}", neki_change_request?);
    }
    Ok(())
}

fn get_sidecar_change_request(client: &Client) -> Outcome {
    let neki_change_request = client
        .sidecars()
        .get_change("acme", "shop", "feature/größe 2", "sidecar 1", "a1b2c3d4e5f6")
        .send()?;

    let neki_change_request = client
        .sidecars()
        .wait_until_change_completed("acme", "shop", "feature/größe 2", "sidecar 1", "a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

fn cancel_sidecar_change_request(client: &Client) -> Outcome {
    client.sidecars().cancel_change("acme", "shop", "feature/größe 2", "sidecar 1", "a1b2c3d4e5f6").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_sidecars", list_sidecars),
    ("get_sidecar", get_sidecar),
    ("update_sidecar", update_sidecar),
    ("list_sidecar_parameters", list_sidecar_parameters),
    ("list_sidecar_change_requests", list_sidecar_change_requests),
    ("get_sidecar_change_request", get_sidecar_change_request),
    ("cancel_sidecar_change_request", cancel_sidecar_change_request),
];
