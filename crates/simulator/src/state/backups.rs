//! Backups and reports on query patterns: things that take a while and are then there.

use serde_json::json;

use super::databases::known;
use super::record::Record;
use super::service_tokens::seconds;
use super::{Call, Outcome, World, document, items, never, remove};
use crate::clock::{later, written};
use crate::reply::Problem;

/// When a backup starts and how long it runs, in simulated seconds.
const BACKUP_START: f64 = 1.0;
const BACKUP_RUN: f64 = 10.0;
/// How long a report takes, in simulated seconds.
const REPORT: f64 = 5.0;

/// The length of a unit of a backup's life, in seconds.
fn unit(name: &str) -> i64 {
    const DAY: i64 = 86_400;
    match name {
        "hour" => 3_600,
        "week" => 7 * DAY,
        "month" => 30 * DAY,
        "year" => 365 * DAY,
        _ => DAY,
    }
}

impl World {
    pub(super) fn list_backups(&mut self, call: &Call<'_>) -> Outcome {
        let state = call.query_text("state");
        let wanted = |one: &&Record| state.is_none_or(|state| one.text("state") == state);
        items(self.branch(call)?.backups.iter().rev().filter(wanted))
    }

    pub(super) fn create_backup(&mut self, call: &Call<'_>) -> Outcome {
        let branch = self.branch(call)?.record.clone();
        if !branch.flag("ready") {
            return Err(Problem::unprocessable("The branch is not ready"));
        }
        let kept = call.field_number("retention_value").unwrap_or(7);
        if kept < 1 {
            return Err(Problem::unprocessable("retention_value: must be more than 0"));
        }
        let kept = kept.saturating_mul(unit(call.field_text("retention_unit").unwrap_or("day")));
        let made_up = format!("{} {}", branch.name(), written(call.now));
        let reference = self.answers.project("ResourceRef", branch.fields());
        let mut backup = self.create("Backup", call, json!({
            "name": call.field_text("name").unwrap_or(&made_up), "state": "pending", "size": 0,
            "estimated_storage_cost": 0.0, "started_at": never(), "completed_at": never(), "deleted_at": never(),
            "expires_at": written(later(call.now, seconds(kept))), "pvc_size": 0, "uncompressed_size": 0,
            "protected": false, "required": false, "restored_branches": [], "backup_policy": null,
            "database_branch": reference,
        }));
        let started = later(call.now, BACKUP_START);
        let finished = later(started, BACKUP_RUN);
        backup.plan(started, json!({"state": "running", "started_at": written(started)}));
        backup.plan(finished, json!({
            "state": "success", "completed_at": written(finished), "size": 48_234_496,
            "uncompressed_size": 161_480_704, "pvc_size": 10_737_418_240_i64, "estimated_storage_cost": 0.25,
        }));
        self.branch(call)?.backups.push(backup.clone());
        document(&backup)
    }

    pub(super) fn get_backup(&mut self, call: &Call<'_>) -> Outcome {
        document(known(&mut self.branch(call)?.backups, call.arg("id"))?)
    }

    pub(super) fn update_backup(&mut self, call: &Call<'_>) -> Outcome {
        let changes = call.fields(&["protected"]);
        let backup = known(&mut self.branch(call)?.backups, call.arg("id"))?;
        backup.update(call.now, changes);
        document(backup)
    }

    pub(super) fn delete_backup(&mut self, call: &Call<'_>) -> Outcome {
        let backups = &mut self.branch(call)?.backups;
        let backup = known(backups, call.arg("id"))?;
        if ["pending", "running"].contains(&backup.text("state")) {
            return Err(Problem::unprocessable("The backup is being made"));
        }
        remove(backups, call.arg("id"))
    }

    pub(super) fn create_report(&mut self, call: &Call<'_>) -> Outcome {
        let branch = self.branch(call)?.record.text("url").to_owned();
        let mut report =
            self.create("QueryPatternsReport", call, json!({"state": "pending", "finished_at": never()}));
        let url = format!("{branch}/query-patterns/{}", report.id());
        report.lay_over(json!({"url": url, "download_url": format!("{url}/download")}));
        let finished = later(call.now, REPORT);
        report.plan(finished, json!({"state": "completed", "finished_at": written(finished)}));
        self.branch(call)?.reports.push(report.clone());
        document(&report)
    }

    pub(super) fn get_report(&mut self, call: &Call<'_>) -> Outcome {
        document(known(&mut self.branch(call)?.reports, call.arg("id"))?)
    }

    pub(super) fn list_reports(&mut self, call: &Call<'_>) -> Outcome {
        items(self.branch(call)?.reports.iter().rev())
    }

    pub(super) fn delete_report(&mut self, call: &Call<'_>) -> Outcome {
        remove(&mut self.branch(call)?.reports, call.arg("id"))
    }
}
