//! A backup, made and waited for.

use crate::setup::MAIN;
use crate::tour::{Done, Made, Tour};

pub(crate) fn backup(tour: &mut Tour<'_>) -> Done {
    let backups = tour.branch(MAIN).backups();
    let backup = backups
        .create()
        .name("before-the-change")
        .retention_unit("day")
        .retention_value(1)
        .cancel(tour.cancel())
        .send()?;
    tour.made(Made::Backup { branch: MAIN, id: backup.id.clone() });
    tour.say(format!("backups.create(1 day): {}", backup.state))?;

    let backup = tour.wait(backups.wait_until_complete(&backup.id))?;
    let size = backup.size.unwrap_or_default();
    tour.say(format!("backups.wait_until_complete(): {}, {size} bytes", backup.state))
}
