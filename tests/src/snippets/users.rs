// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
//! Users: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn get_current_user(client: &Client) -> Outcome {
    let user = client.users().get_current().send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[("get_current_user", get_current_user)];
