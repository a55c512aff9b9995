// Generated from api/resources/backup_policies.yaml by `cargo xtask codegen`. Do not edit.
//! Backup policies: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_backup_policies(client: &Client) -> Outcome {
    for backup_policy in client.database("shop").backup_policies().list().iter() {
        println!("{:?}", backup_policy?);
    }
    Ok(())
}

fn create_backup_policy(client: &Client) -> Outcome {
    use planetscale::models::{BackupPeriodUnit, BackupPolicyTarget};

    let backup_policy = client
        .database("shop")
        .backup_policies()
        .create(14, BackupPeriodUnit::Day, 1, BackupPeriodUnit::Day)
        .name("Nightly")
        .target(BackupPolicyTarget::Production)
        .send()?;
    Ok(())
}

fn get_backup_policy(client: &Client) -> Outcome {
    let backup_policy = client.database("shop").backup_policies().get("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn update_backup_policy(client: &Client) -> Outcome {
    use planetscale::models::BackupPolicyTarget;

    let backup_policy = client
        .database("shop")
        .backup_policies()
        .update("a1b2c3d4e5f6")
        .name("name-1")
        .target(BackupPolicyTarget::Production)
        .send()?;
    Ok(())
}

fn delete_backup_policy(client: &Client) -> Outcome {
    client.database("shop").backup_policies().delete("a1b2c3d4e5f6").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_backup_policies", list_backup_policies),
    ("create_backup_policy", create_backup_policy),
    ("get_backup_policy", get_backup_policy),
    ("update_backup_policy", update_backup_policy),
    ("delete_backup_policy", delete_backup_policy),
];
