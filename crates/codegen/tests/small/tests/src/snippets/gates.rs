// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
//! Gates: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn get_gate(client: &Client) -> Outcome {
    let gate = client.gate("export 1").get("day-1").send()?;

    let gate = client.gate("export 1").wait_until_unlocked().send()?;
    Ok(())
}

fn update_gate(client: &Client) -> Outcome {
    use planetscale::Timestamp;

    let gate = client
        .gate("export 1")
        .update()
        .gate_number(103)
        .from("2026-01-02T03:00:01Z".parse::<Timestamp>()?)
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[("get_gate", get_gate), ("update_gate", update_gate)];
