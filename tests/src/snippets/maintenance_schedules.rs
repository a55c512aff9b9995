// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
//! Maintenance schedules: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_maintenance_schedules(client: &Client) -> Outcome {
    for maintenance_schedule in client.database("shop").maintenance_schedules().list().iter() {
        println!("{:?}", maintenance_schedule?);
    }
    Ok(())
}

fn get_maintenance_schedule(client: &Client) -> Outcome {
    let maintenance_schedule = client.database("shop").maintenance_schedules().get("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn list_maintenance_windows(client: &Client) -> Outcome {
    let items = client.database("shop").maintenance_schedules().list_windows("a1b2c3d4e5f6").iter();
    for maintenance_window in items {
        println!("{:?}", maintenance_window?);
    }
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_maintenance_schedules", list_maintenance_schedules),
    ("get_maintenance_schedule", get_maintenance_schedule),
    ("list_maintenance_windows", list_maintenance_windows),
];
