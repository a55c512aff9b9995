// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
//! Teams: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_organization_teams(client: &Client) -> Outcome {
    for team in client.teams().list().q("q-1").iter() {
        println!("{:?}", team?);
    }
    Ok(())
}

fn create_organization_team(client: &Client) -> Outcome {
    let team = client.teams().create("name-1").description("description-2").send()?;
    Ok(())
}

fn get_organization_team(client: &Client) -> Outcome {
    let team = client.team("team 1").get().send()?;
    Ok(())
}

fn update_organization_team(client: &Client) -> Outcome {
    let team = client.team("team 1").update().name("name-1").description("description-2").send()?;
    Ok(())
}

fn delete_organization_team(client: &Client) -> Outcome {
    client.team("team 1").delete().send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_organization_teams", list_organization_teams),
    ("create_organization_team", create_organization_team),
    ("get_organization_team", get_organization_team),
    ("update_organization_team", update_organization_team),
    ("delete_organization_team", delete_organization_team),
];
