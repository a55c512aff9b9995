// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
// Data imports: the types.

import type { SchemaLintError } from './branches.js';
import type { DataImportSource } from './databases.js';

/**
 * Plan of the database that an import makes, in the words of the time when imports were introduced.
 *
 * - `developer`: Development only, for trying an import out.
 * - `scaler_pro`: Production.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type DataImportPlan = 'developer' | 'scaler_pro' | (string & {});

/** What a look at an external database found. */
export interface DataImportSourceCheck {
  /** Whether the service could connect and sign in. When false, `error` says why. */
  can_connect: boolean;
  /** Whether the import needs a larger plan than the organization has. */
  should_upgrade?: boolean | null;
  /** Plan that fits the external database; hand it to start. */
  suggested_plan?: DataImportPlan | null;
  /** Why the connection failed, in words for a person. Empty or absent when it worked. */
  error?: string | null;
  /** What in the schema has to change before it can be imported. Empty when nothing has to. */
  lint_errors?: SchemaLintError[] | null;
  /** The most connections that the import may open to the external database; hand it, or less, to start. */
  max_pool_size?: number | null;
  /** What the check says about the single tables. */
  table_statuses?: unknown;
  /** The external database that was looked at, without its credentials. */
  data_source?: DataImportSource | null;
}
