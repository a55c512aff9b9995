// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
//! Organizations: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_organizations(client: &Client) -> Outcome {
    for organization in client.organizations().list().iter() {
        println!("{:?}", organization?);
    }
    Ok(())
}

fn get_organization(client: &Client) -> Outcome {
    let organization = client.default_organization().get().send()?;
    Ok(())
}

fn update_organization(client: &Client) -> Outcome {
    let organization = client
        .default_organization()
        .update()
        .billing_email("user-1@example.com")
        .idp_managed_roles(true)
        .send()?;
    Ok(())
}

fn list_cluster_size_skus(client: &Client) -> Outcome {
    use planetscale::models::DatabaseKind;

    let items = client.default_organization().list_cluster_sizes().engine(DatabaseKind::Mysql).send()?;
    Ok(())
}

fn list_audit_logs(client: &Client) -> Outcome {
    for audit_log_event in client.default_organization().list_audit_logs().iter() {
        println!("{:?}", audit_log_event?);
    }
    Ok(())
}

fn list_regions_for_organization(client: &Client) -> Outcome {
    for region in client.default_organization().list_regions().iter() {
        println!("{:?}", region?);
    }
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_organizations", list_organizations),
    ("get_organization", get_organization),
    ("update_organization", update_organization),
    ("list_cluster_size_skus", list_cluster_size_skus),
    ("list_audit_logs", list_audit_logs),
    ("list_regions_for_organization", list_regions_for_organization),
];
