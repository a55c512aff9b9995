// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
//! Organization invitations: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_organization_invitations(client: &Client) -> Outcome {
    for organization_invitation in client.invitations().list().iter() {
        println!("{:?}", organization_invitation?);
    }
    Ok(())
}

fn create_organization_invitation(client: &Client) -> Outcome {
    use planetscale::models::OrganizationInvitationRole;

    let organization_invitation =
        client.invitations().create("user-1@example.com").role(OrganizationInvitationRole::Admin).send()?;
    Ok(())
}

fn cancel_organization_invitation(client: &Client) -> Outcome {
    client.invitations().cancel("a1b2c3d4e5f6").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_organization_invitations", list_organization_invitations),
    ("create_organization_invitation", create_organization_invitation),
    ("cancel_organization_invitation", cancel_organization_invitation),
];
