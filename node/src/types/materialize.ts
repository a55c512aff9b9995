// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
// Materialize: the types.

/** One target table of a Materialize workflow. */
export interface MaterializeTableSettings {
  /** Name of the table in the target keyspace. */
  target_table: string;
  /**
   * SELECT statement over one table of the source that gives the rows of the target. Vitess allows
   * no joins, and expressions need names.
   */
  source_expression: string;
  /**
   * `copy` to create the target table like the source table, or the CREATE TABLE statement to
   * create it with. The table must exist already when left out.
   */
  create_ddl?: string | undefined;
}
