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
    let ride = client.ride(7).get().send()?;

    let ride = client.ride(7).wait_until_open().send()?;

    client.ride(7).wait_until_gone().send()?;
    Ok(())
}

fn delete_ride(client: &Client) -> Outcome {
    client.ride(7).delete().send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_rides", list_rides),
    ("create_ride", create_ride),
    ("get_ride", get_ride),
    ("delete_ride", delete_ride),
];
