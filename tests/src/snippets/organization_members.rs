// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
//! Organization members: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_organization_members(client: &Client) -> Outcome {
    for organization_membership in client.members().list().q("q-1").iter() {
        println!("{:?}", organization_membership?);
    }
    Ok(())
}

fn get_organization_membership(client: &Client) -> Outcome {
    let organization_membership = client.members().get("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn update_organization_membership(client: &Client) -> Outcome {
    use planetscale::models::OrganizationRole;

    let organization_membership = client.members().update("a1b2c3d4e5f6", OrganizationRole::Member).send()?;
    Ok(())
}

fn remove_organization_member(client: &Client) -> Outcome {
    client.members().delete("a1b2c3d4e5f6").delete_passwords(true).send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_organization_members", list_organization_members),
    ("get_organization_membership", get_organization_membership),
    ("update_organization_membership", update_organization_membership),
    ("remove_organization_member", remove_organization_member),
];
