// Generated from api/resources/regions.yaml by `cargo xtask codegen`. Do not edit.
//! Regions: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_public_regions(client: &Client) -> Outcome {
    for region in client.regions().list().iter() {
        println!("{:?}", region?);
    }
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[("list_public_regions", list_public_regions)];
