// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
//! Backups: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_backups(client: &Client) -> Outcome {
    for backup in client.database("shop").branch("feature/größe 2").backups().list().all(true).iter() {
        println!("{:?}", backup?);
    }
    Ok(())
}

fn create_backup(client: &Client) -> Outcome {
    use planetscale::models::BackupPeriodUnit;

    let backup = client
        .database("shop")
        .branch("feature/größe 2")
        .backups()
        .create()
        .name("name-1")
        .retention_unit(BackupPeriodUnit::Hour)
        .send()?;
    Ok(())
}

fn get_backup(client: &Client) -> Outcome {
    let backup = client.database("shop").branch("feature/größe 2").backups().get("a1b2c3d4e5f6").send()?;

    let backup = client
        .database("shop")
        .branch("feature/größe 2")
        .backups()
        .wait_until_complete("a1b2c3d4e5f6")
        .send()?;

    client.database("shop").branch("feature/größe 2").backups().wait_until_deleted("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn delete_backup(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").backups().delete("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn update_backup(client: &Client) -> Outcome {
    let backup = client
        .database("shop")
        .branch("feature/größe 2")
        .backups()
        .update("a1b2c3d4e5f6")
        .protected(true)
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_backups", list_backups),
    ("create_backup", create_backup),
    ("get_backup", get_backup),
    ("delete_backup", delete_backup),
    ("update_backup", update_backup),
];
