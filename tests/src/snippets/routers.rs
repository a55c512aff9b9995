// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
//! Routers: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_routers(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").routers().list().send()?;
    Ok(())
}

fn create_router(client: &Client) -> Outcome {
    let neki_router = client
        .database("shop")
        .branch("feature/größe 2")
        .routers()
        .create("name-1")
        .router_size("router-size-2")
        .replicas_per_cell(103)
        .send()?;
    Ok(())
}

fn get_router(client: &Client) -> Outcome {
    let neki_router = client.database("shop").branch("feature/größe 2").router("router 1").get().send()?;

    let neki_router =
        client.database("shop").branch("feature/größe 2").router("router 1").wait_until_ready().send()?;

    client.database("shop").branch("feature/größe 2").router("router 1").wait_until_deleted().send()?;
    Ok(())
}

fn update_router(client: &Client) -> Outcome {
    let neki_router = client
        .database("shop")
        .branch("feature/größe 2")
        .router("router 1")
        .update()
        .router_size("router-size-1")
        .replicas_per_cell(102)
        .send()?;
    Ok(())
}

fn delete_router(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").router("router 1").delete().send()?;
    Ok(())
}

fn list_router_size_skus(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").routers().list_sizes().send()?;
    Ok(())
}

fn list_router_parameters(client: &Client) -> Outcome {
    let items =
        client.database("shop").branch("feature/größe 2").router("router 1").list_parameters().send()?;
    Ok(())
}

fn list_router_change_requests(client: &Client) -> Outcome {
    use planetscale::models::TimePeriod;

    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .router("router 1")
        .list_changes()
        .period(TimePeriod::Minutes15)
        .iter();
    for neki_change_request in items {
        println!("{:?}", neki_change_request?);
    }
    Ok(())
}

fn get_router_change_request(client: &Client) -> Outcome {
    let neki_change_request = client
        .database("shop")
        .branch("feature/größe 2")
        .router("router 1")
        .get_change("a1b2c3d4e5f6")
        .send()?;

    let neki_change_request = client
        .database("shop")
        .branch("feature/größe 2")
        .router("router 1")
        .wait_until_change_completed("a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

fn cancel_router_change_request(client: &Client) -> Outcome {
    client
        .database("shop")
        .branch("feature/größe 2")
        .router("router 1")
        .cancel_change("a1b2c3d4e5f6")
        .send()?;
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
