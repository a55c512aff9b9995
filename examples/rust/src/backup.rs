//! A backup, made and waited for.

use crate::setup::MAIN;
use crate::tour::{Done, Made, Tour};

pub(crate) fn backup(tour: &mut Tour<'_>) -> Done {
    let (organization, database) = (tour.organization(), tour.database.clone());
    let backups = tour.client.backups();
    let backup = backups
        .create(organization, &database, MAIN)
        .name("before-the-change")
        .retention_unit("day")
        .retention_value(1)
        .cancel(tour.cancel())
        .send()?;
    tour.made(Made::Backup { branch: MAIN, id: backup.id.clone() });
    tour.say(format!("backups.create(\"{MAIN}\", 1 day): {}", backup.state))?;

    let backup = tour.wait(backups.wait_until_complete(organization, &database, MAIN, &backup.id))?;
    let size = backup.size.unwrap_or_default();
    tour.say(format!("backups.wait_until_complete(): {}, {size} bytes", backup.state))
}
