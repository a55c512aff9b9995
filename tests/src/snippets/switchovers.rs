// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
//! Switchovers: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_switchovers(client: &Client) -> Outcome {
    for switchover in client.database("shop").branch("feature/größe 2").switchovers().list().iter() {
        println!("{:?}", switchover?);
    }
    Ok(())
}

fn create_switchover(client: &Client) -> Outcome {
    let switchover = client
        .database("shop")
        .branch("feature/größe 2")
        .switchovers()
        .create()
        .candidate("candidate-1")
        .send()?;
    Ok(())
}

fn get_switchover(client: &Client) -> Outcome {
    let switchover =
        client.database("shop").branch("feature/größe 2").switchovers().get("a1b2c3d4e5f6").send()?;

    let switchover = client
        .database("shop")
        .branch("feature/größe 2")
        .switchovers()
        .wait_until_succeeded("a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_switchovers", list_switchovers),
    ("create_switchover", create_switchover),
    ("get_switchover", get_switchover),
];
