// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
//! Gates: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn get_gate(client: &Client) -> Outcome {
    let gate = client.gates().get("acme", "export 1", "day-1").send()?;

    let gate = client.gates().wait_until_unlocked("acme", "export 1").send()?;
    Ok(())
}

fn update_gate(client: &Client) -> Outcome {
    use planetscale::Timestamp;

    let gate = client
        .gates()
        .update("acme", "export 1")
        .gate_number(103)
        .from("2026-01-02T03:00:01Z".parse::<Timestamp>()?)
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[("get_gate", get_gate), ("update_gate", update_gate)];
