// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
//! Bouncers: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_bouncers(client: &Client) -> Outcome {
    for bouncer in client.bouncers().list("acme", "shop", "feature/größe 2").iter() {
        println!("{:?}", bouncer?);
    }
    Ok(())
}

fn create_bouncer(client: &Client) -> Outcome {
    use planetscale::models::BouncerTarget;

    let bouncer = client
        .bouncers()
        .create("acme", "shop", "feature/größe 2")
        .name("name-1")
        .target(BouncerTarget::Primary)
        .send()?;
    Ok(())
}

fn get_bouncer(client: &Client) -> Outcome {
    let bouncer = client.bouncers().get("acme", "shop", "feature/größe 2", "bouncer 1").send()?;

    client.bouncers().wait_until_deleted("acme", "shop", "feature/größe 2", "bouncer 1").send()?;
    Ok(())
}

fn delete_bouncer(client: &Client) -> Outcome {
    client.bouncers().delete("acme", "shop", "feature/größe 2", "bouncer 1").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_bouncers", list_bouncers),
    ("create_bouncer", create_bouncer),
    ("get_bouncer", get_bouncer),
    ("delete_bouncer", delete_bouncer),
];
