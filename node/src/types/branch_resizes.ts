// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Branch resizes: the types.

import type { Actor, ChangeRequestState } from './shared.js';

/**
 * A change of the VTGates of a MySQL branch.
 *
 * The fields tell what they are to be after it, those that begin with `previous_` what they were
 * before.
 */
export interface BranchResizeRequest {
  /** Identifier of the resize. */
  id: string;
  /** How far the resize is. */
  state: ChangeRequestState;
  /** When the resize began to be carried out. Null while it waits. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /** When the resize ended. Null until then. ISO 8601; `toDate` makes a `Date` of it. */
  completed_at?: string | null;
  /** When the resize was asked for. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the resize last made progress. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** Size of the VTGates in the service's internal form. */
  vtgate_size?: string | null;
  /** Size of the VTGates before the resize, in the service's internal form. */
  previous_vtgate_size?: string | null;
  /** How many VTGates run; with autoscaling, the fewest. */
  vtgate_count?: number | null;
  /** How many VTGates ran; with autoscaling, the fewest. */
  previous_vtgate_count?: number | null;
  /** The most VTGates that autoscaling may run. Null without autoscaling. */
  vtgate_max_count?: number | null;
  /** The most VTGates that autoscaling could run. Null without autoscaling. */
  previous_vtgate_max_count?: number | null;
  /** Whether VTGates are added and taken away with the load. */
  vtgate_autoscaling?: boolean | null;
  /** Whether VTGates were added and taken away with the load. */
  previous_vtgate_autoscaling?: boolean | null;
  /** Percentage of processor use that autoscaling aims for. Null without autoscaling. */
  vtgate_target_cpu_utilization?: number | null;
  /** Percentage of processor use that autoscaling aimed for. Null without autoscaling. */
  previous_vtgate_target_cpu_utilization?: number | null;
  /** Size of the VTGates as requests name it, such as `VTG_5`. */
  vtgate_name?: string | null;
  /** Size of the VTGates as people read it, such as `VTG-5`. */
  vtgate_display_name?: string | null;
  /** Size of the VTGates before the resize, as requests name it. */
  previous_vtgate_name?: string | null;
  /** Size of the VTGates before the resize, as people read it. */
  previous_vtgate_display_name?: string | null;
  /** Who asked for the resize. Null when the service did. */
  actor?: Actor | null;
}
