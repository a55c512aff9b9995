# Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
"""Backups: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import EPOCH, Model, Timestamp

if TYPE_CHECKING:
    KnownBackupPeriodUnit = Literal["hour", "day", "week", "month", "year"]
    """The words of `BackupPeriodUnit` that are known: requests take these."""

    BackupPeriodUnit = KnownBackupPeriodUnit | str
    """A unit of time for how long backups are kept and how often they are made.

    - `hour`: Hours.
    - `day`: Days.
    - `week`: Weeks.
    - `month`: Calendar months.
    - `year`: Calendar years. Only for how long backups are kept.
    """

    KnownBackupPolicyTarget = Literal["production", "development"]
    """The words of `BackupPolicyTarget` that are known: requests take these."""

    BackupPolicyTarget = KnownBackupPolicyTarget | str
    """The kind of branches that a backup policy covers.

    - `production`: All production branches of the database.
    - `development`: All development branches of the database.
    """

    KnownBackupState = Literal["pending", "running", "success", "failed", "canceled", "ignored"]
    """The words of `BackupState` that are known: requests take these."""

    BackupState = KnownBackupState | str
    """How far a backup has come.

    - `pending`: Asked for, but not yet begun.
    - `running`: Being made.
    - `success`: Complete and ready to be restored.
    - `failed`: Ended with an error. There is nothing to restore.
    - `canceled`: Stopped before it was complete.
    - `ignored`: Passed over by the service without being made.
    """
else:
    KnownBackupPeriodUnit = str
    BackupPeriodUnit = str
    KnownBackupPolicyTarget = str
    BackupPolicyTarget = str
    KnownBackupState = str
    BackupState = str


@nested("restored_branches", "actor", "backup_policy", "schema_snapshot", "database_branch")
class Backup(Model):
    """A copy of a branch's data at one moment, from which a new branch can be restored."""

    id: str = ""
    """Identifier of the backup, used in the paths of this group and for restoring a branch from it."""

    name: str = ""
    """Name that was given to the backup, or the one the service made from the policy and the time."""

    state: BackupState = ""
    """How far the backup has come."""

    size: int | None = None
    """Size of the stored backup in bytes. Zero until it is complete."""

    estimated_storage_cost: float | None = None
    """Estimated cost of storing the backup, in US dollars."""

    created_at: Timestamp = EPOCH
    """When the backup was asked for."""

    updated_at: Timestamp = EPOCH
    """When the backup last changed."""

    started_at: Timestamp | None = None
    """When the copying began. Null while the backup is pending."""

    expires_at: Timestamp | None = None
    """When the service will delete the backup. Null when it has no end of retention."""

    completed_at: Timestamp | None = None
    """When the backup ended, well or not. Null while it is being made."""

    deleted_at: Timestamp | None = None
    """When the backup was deleted. Null while it exists."""

    pvc_size: int | None = None
    """Size in bytes of the volume that was used to make the backup."""

    uncompressed_size: int | None = None
    """Size of the data in bytes before compression."""

    protected: bool | None = None
    """Whether the backup is guarded against deletion."""

    required: bool | None = None
    """Whether the backup belongs to a policy that the service insists on, so that it cannot be deleted early."""

    restored_branches: list[_types.ResourceRef] | None = None
    """Branches that were restored from this backup. Empty when there are none."""

    actor: _types.Actor | None = None
    """Who asked for the backup. Null when a policy made it."""

    backup_policy: BackupPolicy | None = None
    """The policy that made the backup. Null or absent when it was made on request."""

    schema_snapshot: SchemaSnapshot | None = None
    """The schema of the branch at the time of the backup. Null or absent where none was taken."""

    database_branch: _types.ResourceRef | None = None
    """The branch that was backed up. Null or absent when that branch is gone."""


class BackupPolicy(Model):
    """A schedule by which the service makes backups of a database's branches, and how long it keeps them.

    Policies with `required` cannot be removed.
    """

    id: str = ""
    """Identifier of the policy."""

    display_name: str | None = None
    """Name of the policy as the dashboard shows it."""

    name: str = ""
    """Name of the policy."""

    target: BackupPolicyTarget | None = None
    """Which branches the policy backs up."""

    retention_value: int | None = None
    """How long each backup is kept, counted in `retention_unit`."""

    retention_unit: BackupPeriodUnit | None = None
    """The unit of `retention_value`."""

    frequency_value: int | None = None
    """How often a backup is made, as the distance between two counted in `frequency_unit`."""

    frequency_unit: BackupPeriodUnit | None = None
    """The unit of `frequency_value`, at most a month."""

    schedule_time: str | None = None
    """Time of day in UTC at which the backup starts, as `HH:MM`. Null when the policy has no fixed time."""

    schedule_day: int | None = None
    """Day of the week on which the backup starts, from 0 for Sunday to 6 for Saturday. Null when any day will do."""

    schedule_week: int | None = None
    """Week of the month in which the backup starts, from 0 for the first to 3 for the last. Null when
    any week will do.
    """

    created_at: Timestamp | None = None
    """When the policy was created."""

    updated_at: Timestamp | None = None
    """When the policy last changed."""

    last_ran_at: Timestamp | None = None
    """When the policy last started a backup. Null before its first run."""

    next_run_at: Timestamp | None = None
    """When the policy will start its next backup. Null when none is planned."""

    required: bool | None = None
    """Whether the service insists on the policy, so that it cannot be deleted."""


class SchemaSnapshot(Model):
    """The schema of a branch as it was at one moment."""

    id: str = ""
    """Identifier of the snapshot."""

    name: str = ""
    """Name of the snapshot."""

    created_at: Timestamp | None = None
    """When the snapshot was taken."""

    updated_at: Timestamp | None = None
    """When the snapshot last changed."""

    linted_at: Timestamp | None = None
    """When the schema was last checked for problems. Null before the first check."""

    url: str | None = None
    """Address of the snapshot in the API."""
