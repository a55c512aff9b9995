// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
//! Team members: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_organization_team_members(client: &Client) -> Outcome {
    for team_membership in client.team("team 1").members().list().iter() {
        println!("{:?}", team_membership?);
    }
    Ok(())
}

fn add_organization_team_member(client: &Client) -> Outcome {
    let team_membership = client.team("team 1").members().add("user-id-1").send()?;
    Ok(())
}

fn get_organization_team_member(client: &Client) -> Outcome {
    let team_membership = client.team("team 1").members().get("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn remove_organization_team_member(client: &Client) -> Outcome {
    client.team("team 1").members().remove("a1b2c3d4e5f6").delete_passwords(true).send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_organization_team_members", list_organization_team_members),
    ("add_organization_team_member", add_organization_team_member),
    ("get_organization_team_member", get_organization_team_member),
    ("remove_organization_team_member", remove_organization_team_member),
];
