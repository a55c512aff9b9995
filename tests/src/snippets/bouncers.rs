// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
//! Bouncers: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_bouncers(client: &Client) -> Outcome {
    for bouncer in client.database("shop").branch("feature/größe 2").bouncers().list().iter() {
        println!("{:?}", bouncer?);
    }
    Ok(())
}

fn create_bouncer(client: &Client) -> Outcome {
    use planetscale::models::BouncerTarget;

    let bouncer = client
        .database("shop")
        .branch("feature/größe 2")
        .bouncers()
        .create()
        .name("name-1")
        .target(BouncerTarget::Primary)
        .send()?;
    Ok(())
}

fn get_bouncer(client: &Client) -> Outcome {
    let bouncer = client.database("shop").branch("feature/größe 2").bouncer("bouncer 1").get().send()?;

    client.database("shop").branch("feature/größe 2").bouncer("bouncer 1").wait_until_deleted().send()?;
    Ok(())
}

fn delete_bouncer(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").bouncer("bouncer 1").delete().send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_bouncers", list_bouncers),
    ("create_bouncer", create_bouncer),
    ("get_bouncer", get_bouncer),
    ("delete_bouncer", delete_bouncer),
];
