// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
//! Sidecars: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_sidecars(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").sidecars().list().send()?;
    Ok(())
}

fn get_sidecar(client: &Client) -> Outcome {
    let neki_sidecar = client.database("shop").branch("feature/größe 2").sidecar("sidecar 1").get().send()?;

    let neki_sidecar =
        client.database("shop").branch("feature/größe 2").sidecar("sidecar 1").wait_until_ready().send()?;
    Ok(())
}

fn update_sidecar(client: &Client) -> Outcome {
    let neki_sidecar =
        client.database("shop").branch("feature/größe 2").sidecar("sidecar 1").update().send()?;
    Ok(())
}

fn list_sidecar_parameters(client: &Client) -> Outcome {
    let items =
        client.database("shop").branch("feature/größe 2").sidecar("sidecar 1").list_parameters().send()?;
    Ok(())
}

fn list_sidecar_change_requests(client: &Client) -> Outcome {
    use planetscale::models::TimePeriod;

    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .sidecar("sidecar 1")
        .list_changes()
        .period(TimePeriod::Minutes15)
        .iter();
    for neki_change_request in items {
        println!("{:?}", neki_change_request?);
    }
    Ok(())
}

fn get_sidecar_change_request(client: &Client) -> Outcome {
    let neki_change_request = client
        .database("shop")
        .branch("feature/größe 2")
        .sidecar("sidecar 1")
        .get_change("a1b2c3d4e5f6")
        .send()?;

    let neki_change_request = client
        .database("shop")
        .branch("feature/größe 2")
        .sidecar("sidecar 1")
        .wait_until_change_completed("a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

fn cancel_sidecar_change_request(client: &Client) -> Outcome {
    client
        .database("shop")
        .branch("feature/größe 2")
        .sidecar("sidecar 1")
        .cancel_change("a1b2c3d4e5f6")
        .send()?;
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
