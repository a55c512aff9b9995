// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
// Traffic budgets: the types.

import type { Actor } from './shared.js';
import type { TrafficRule } from './traffic_rules.js';

/**
 * Limits to what part of the queries of a Postgres branch may use of its server.
 *
 * A query that several budgets apply to must keep to all of them. The cost of a query is estimated
 * from its last runs before it is let through.
 */
export interface TrafficBudget {
  /** Identifier of the budget. The messages about blocked queries name it. */
  id: string;
  /** Name of the budget for people. */
  name: string;
  /** What happens to queries beyond the limits. */
  mode: TrafficBudgetMode;
  /**
   * How much use above `rate` can be saved up for bursts, in percent of one second of the whole
   * server, from 0 to 6000. Null when there is no limit.
   */
  capacity?: number | null;
  /**
   * How much of the whole server the queries may use over time, in percent from 0 to 100. Saved-up
   * capacity refills at this rate. Null when there is no limit.
   */
  rate?: number | null;
  /**
   * The most that a single query may use, in percent of one second of the whole server, from 0 to
   * 6000. Null when there is no limit.
   */
  burst?: number | null;
  /**
   * How much of the worker processes the queries may hold at a time, in percent from 0 to 100. Null
   * when there is no limit.
   */
  concurrency?: number | null;
  /**
   * Share of `capacity`, `burst` and `concurrency`, in percent from 0 to 100, from which on queries
   * get a warning before they are blocked. For the mode `enforce`. Null when none is set.
   */
  warning_threshold?: number | null;
  /** Who created the budget. */
  actor?: Actor | null;
  /** The rules that say which queries the budget is for. */
  rules?: TrafficRule[] | null;
  /** When the budget was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the budget was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
}

/**
 * What happens to queries that go beyond the limits of a traffic budget.
 *
 * - `enforce`: They are blocked, with an error of SQLSTATE 53000 that names the budget and the
 *   limit, and are counted.
 * - `warn`: They run, with a notice that they would have been blocked, and are counted.
 * - `off`: The budget does nothing and counts nothing.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type TrafficBudgetMode = 'enforce' | 'warn' | 'off' | (string & {});
