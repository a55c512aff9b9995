// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
//! Rides: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_rides(client: &Client) -> Outcome {
    use planetscale::Timestamp;

    let items = client
        .rides()
        .list("acme", "feature/größe 2", "2026-01-02T03:00:06Z".parse::<Timestamp>()?)
        .timeout_param(7.5)
        .iter();
    for ride in items {
        println!("{:?}", ride?);
    }
    Ok(())
}

fn create_ride(client: &Client) -> Outcome {
    use planetscale::Timestamp;
    use planetscale::models::{RideKind, WheelInput};

    let ride = client
        .rides()
        .create(
            "acme",
            "feature/größe 2",
            "name-1",
            RideKind::Carousel,
            103,
            4.5,
            true,
            "2026-01-02T03:00:06Z".parse::<Timestamp>()?,
            [WheelInput { size: 109, ..Default::default() }],
        )
        .note("note-11")
        .owner_id("owner-id-12")
        .send()?;
    Ok(())
}

fn get_ride(client: &Client) -> Outcome {
    let ride = client.rides().get("acme", "feature/größe 2", 7).send()?;

    let ride = client.rides().wait_until_open("acme", "feature/größe 2", 7).send()?;

    client.rides().wait_until_gone("acme", "feature/größe 2", 7).send()?;
    Ok(())
}

fn delete_ride(client: &Client) -> Outcome {
    client.rides().delete("acme", "feature/größe 2", 7).send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_rides", list_rides),
    ("create_ride", create_ride),
    ("get_ride", get_ride),
    ("delete_ride", delete_ride),
];
