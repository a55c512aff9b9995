// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
//! Maintenance schedules: the types.

use crate::prelude::*;

/// When the service may update the clusters of a database and carry out changes of their size and
/// settings. Changes of the schema do not wait for it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MaintenanceSchedule {
    /// Identifier of the schedule.
    pub id: String,
    /// Name of the schedule for people.
    pub name: String,
    /// When the schedule was created.
    pub created_at: Timestamp,
    /// When the schedule was last changed.
    pub updated_at: Timestamp,
    /// When the last window began. Null or absent before the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_window_datetime: Option<Timestamp>,
    /// When the next window begins. Null or absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_window_datetime: Option<Timestamp>,
    /// Length of a window in hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// Day of the week, from 0 for Sunday to 6 for Saturday; 7 stands for every day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<i64>,
    /// Hour of the day in UTC at which a window begins, from 0 to 23.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// Week of the month, from 0 for the first to 3, in schedules by the month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub week: Option<i64>,
    /// How many of the units of `frequency_unit` lie between two windows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_value: Option<i64>,
    /// Unit by which the windows come round.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_unit: Option<MaintenanceFrequencyUnit>,
    /// Whether the schedule is in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// When a schedule for one time only runs out. Null for others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Until when a required maintenance must have taken place. Null for others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline_at: Option<Timestamp>,
    /// Whether the maintenance cannot be declined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether an update of Vitess waits for the next window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_vitess_version_update: Option<bool>,
    /// Version of Vitess that waits. Null when none does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_vitess_version: Option<String>,
    /// Whether an update of MySQL waits for the next window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_mysql_version_update: Option<bool>,
    /// Version of MySQL that waits. Null when none does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_mysql_version: Option<String>,
}

object! {
    MaintenanceSchedule {
        "id" => id: Plain,
        "name" => name: Plain,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "last_window_datetime" => last_window_datetime: TimeOption,
        "next_window_datetime" => next_window_datetime: TimeOption,
        "duration" => duration: IntegerOption,
        "day" => day: IntegerOption,
        "hour" => hour: IntegerOption,
        "week" => week: IntegerOption,
        "frequency_value" => frequency_value: IntegerOption,
        "frequency_unit" => frequency_unit,
        "enabled" => enabled,
        "expires_at" => expires_at: TimeOption,
        "deadline_at" => deadline_at: TimeOption,
        "required" => required,
        "pending_vitess_version_update" => pending_vitess_version_update,
        "pending_vitess_version" => pending_vitess_version,
        "pending_mysql_version_update" => pending_mysql_version_update,
        "pending_mysql_version" => pending_mysql_version,
    }
}

/// One time span in which maintenance of a database was or will be done.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// Identifier of the window.
    pub id: String,
    /// When the service put the window on record.
    pub created_at: Timestamp,
    /// When the record last changed.
    pub updated_at: Timestamp,
    /// When the maintenance began. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the maintenance ended. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
}

object! {
    MaintenanceWindow {
        "id" => id: Plain,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "started_at" => started_at: TimeOption,
        "finished_at" => finished_at: TimeOption,
    }
}

open_enum! {
    /// Unit by which the windows of a maintenance schedule come round.
    pub enum MaintenanceFrequencyUnit {
        /// Every so many days.
        Day = "day",
        /// Every so many weeks, on one day of the week.
        Week = "week",
        /// Every so many months, on one day of one week of the month.
        Month = "month",
        /// One time only.
        Once = "once",
    }
}
