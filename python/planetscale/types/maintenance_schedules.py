# Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
"""Maintenance schedules: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    MaintenanceFrequencyUnit = Literal["day", "week", "month", "once"] | str
    """Unit by which the windows of a maintenance schedule come round.

    - `day`: Every so many days.
    - `week`: Every so many weeks, on one day of the week.
    - `month`: Every so many months, on one day of one week of the month.
    - `once`: One time only.
    """
else:
    MaintenanceFrequencyUnit = str


class MaintenanceSchedule(Model):
    """When the service may update the clusters of a database and carry out changes of their size and settings.

    Changes of the schema do not wait for it.
    """

    id: str = ""
    """Identifier of the schedule."""

    name: str = ""
    """Name of the schedule for people."""

    created_at: Timestamp = EPOCH
    """When the schedule was created."""

    updated_at: Timestamp = EPOCH
    """When the schedule was last changed."""

    last_window_datetime: Timestamp | None = None
    """When the last window began. Null or absent before the first."""

    next_window_datetime: Timestamp | None = None
    """When the next window begins. Null or absent when there is none."""

    duration: int | None = None
    """Length of a window in hours."""

    day: int | None = None
    """Day of the week, from 0 for Sunday to 6 for Saturday; 7 stands for every day."""

    hour: int | None = None
    """Hour of the day in UTC at which a window begins, from 0 to 23."""

    week: int | None = None
    """Week of the month, from 0 for the first to 3, in schedules by the month."""

    frequency_value: int | None = None
    """How many of the units of `frequency_unit` lie between two windows."""

    frequency_unit: MaintenanceFrequencyUnit | None = None
    """Unit by which the windows come round."""

    enabled: bool | None = None
    """Whether the schedule is in force."""

    expires_at: Timestamp | None = None
    """When a schedule for one time only runs out. Null for others."""

    deadline_at: Timestamp | None = None
    """Until when a required maintenance must have taken place. Null for others."""

    required: bool | None = None
    """Whether the maintenance cannot be declined."""

    pending_vitess_version_update: bool | None = None
    """Whether an update of Vitess waits for the next window."""

    pending_vitess_version: str | None = None
    """Version of Vitess that waits. Null when none does."""

    pending_mysql_version_update: bool | None = None
    """Whether an update of MySQL waits for the next window."""

    pending_mysql_version: str | None = None
    """Version of MySQL that waits. Null when none does."""


class MaintenanceWindow(Model):
    """One time span in which maintenance of a database was or will be done."""

    id: str = ""
    """Identifier of the window."""

    created_at: Timestamp = EPOCH
    """When the service put the window on record."""

    updated_at: Timestamp = EPOCH
    """When the record last changed."""

    started_at: Timestamp | None = None
    """When the maintenance began. Null before that."""

    finished_at: Timestamp | None = None
    """When the maintenance ended. Null before that."""
