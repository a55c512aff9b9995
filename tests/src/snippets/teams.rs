// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
//! Teams: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_organization_teams(client: &Client) -> Outcome {
    for team in client.teams().list("acme").q("q-1").iter() {
        println!("{:?}", team?);
    }
    Ok(())
}

fn create_organization_team(client: &Client) -> Outcome {
    let team = client.teams().create("acme", "name-1").description("description-2").send()?;
    Ok(())
}

fn get_organization_team(client: &Client) -> Outcome {
    let team = client.teams().get("acme", "team 1").send()?;
    Ok(())
}

fn update_organization_team(client: &Client) -> Outcome {
    let team = client.teams().update("acme", "team 1").name("name-1").description("description-2").send()?;
    Ok(())
}

fn delete_organization_team(client: &Client) -> Outcome {
    client.teams().delete("acme", "team 1").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_organization_teams", list_organization_teams),
    ("create_organization_team", create_organization_team),
    ("get_organization_team", get_organization_team),
    ("update_organization_team", update_organization_team),
    ("delete_organization_team", delete_organization_team),
];
