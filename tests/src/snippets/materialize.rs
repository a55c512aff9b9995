// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
//! Materialize: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn materialize_create(client: &Client) -> Outcome {
    use planetscale::models::MaterializeTableSettings;

    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .materialize()
        .create(
            "workflow-1",
            "target-keyspace-2",
            "source-keyspace-3",
            [MaterializeTableSettings {
                target_table: "target-table-6".into(),
                source_expression: "source-expression-7".into(),
                ..Default::default()
            }],
        )
        .cells(["cell-10", "cell-11"])
        .reference_tables(["reference-table-13", "reference-table-14"])
        .send()?;
    Ok(())
}

fn materialize_show(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .materialize_workflow("workflow 1")
        .get("target-keyspace-1")
        .include_logs(true)
        .send()?;
    Ok(())
}

fn materialize_start(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .materialize_workflow("workflow 1")
        .start("target-keyspace-1")
        .send()?;
    Ok(())
}

fn materialize_stop(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .materialize_workflow("workflow 1")
        .stop("target-keyspace-1")
        .send()?;
    Ok(())
}

fn materialize_cancel(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .materialize_workflow("workflow 1")
        .cancel("target-keyspace-1")
        .keep_data(true)
        .keep_routing_rules(true)
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("materialize_create", materialize_create),
    ("materialize_show", materialize_show),
    ("materialize_start", materialize_start),
    ("materialize_stop", materialize_stop),
    ("materialize_cancel", materialize_cancel),
];
