// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
//! Routers: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_routers(client: &Client) -> Outcome {
    let items = client.routers().list("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn create_router(client: &Client) -> Outcome {
    let neki_router = client
        .routers()
        .create("acme", "shop", "feature/größe 2", "name-1")
        .router_size("router-size-2")
        .replicas_per_cell(103)
        .send()?;
    Ok(())
}

fn get_router(client: &Client) -> Outcome {
    let neki_router = client.routers().get("acme", "shop", "feature/größe 2", "router 1").send()?;

    let neki_router =
        client.routers().wait_until_ready("acme", "shop", "feature/größe 2", "router 1").send()?;

    client.routers().wait_until_deleted("acme", "shop", "feature/größe 2", "router 1").send()?;
    Ok(())
}

fn update_router(client: &Client) -> Outcome {
    let neki_router = client
        .routers()
        .update("acme", "shop", "feature/größe 2", "router 1")
        .router_size("router-size-1")
        .replicas_per_cell(102)
        .send()?;
    Ok(())
}

fn delete_router(client: &Client) -> Outcome {
    client.routers().delete("acme", "shop", "feature/größe 2", "router 1").send()?;
    Ok(())
}

fn list_router_size_skus(client: &Client) -> Outcome {
    let items = client.routers().list_sizes("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn list_router_parameters(client: &Client) -> Outcome {
    let items = client.routers().list_parameters("acme", "shop", "feature/größe 2", "router 1").send()?;
    Ok(())
}

fn list_router_change_requests(client: &Client) -> Outcome {
    use planetscale::models::TimePeriod;

    let items = client
        .routers()
        .list_changes("acme", "shop", "feature/größe 2", "router 1")
        .period(TimePeriod::Minutes15)
        .iter();
    for neki_change_request in items {
        println!("{:?}", neki_change_request?);
    }
    Ok(())
}

fn get_router_change_request(client: &Client) -> Outcome {
    let neki_change_request =
        client.routers().get_change("acme", "shop", "feature/größe 2", "router 1", "a1b2c3d4e5f6").send()?;

    let neki_change_request = client
        .routers()
        .wait_until_change_completed("acme", "shop", "feature/größe 2", "router 1", "a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

fn cancel_router_change_request(client: &Client) -> Outcome {
    client.routers().cancel_change("acme", "shop", "feature/größe 2", "router 1", "a1b2c3d4e5f6").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_routers", list_routers),
    ("create_router", create_router),
    ("get_router", get_router),
    ("update_router", update_router),
    ("delete_router", delete_router),
    ("list_router_size_skus", list_router_size_skus),
    ("list_router_parameters", list_router_parameters),
    ("list_router_change_requests", list_router_change_requests),
    ("get_router_change_request", get_router_change_request),
    ("cancel_router_change_request", cancel_router_change_request),
];
