// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
//! Data imports: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn test_data_import_source(client: &Client) -> Outcome {
    use serde_json::json;

    let data_import_source_check =
        client.data_imports().test_source("database-name-1", serde_json::from_value(json!({}))?).send()?;
    Ok(())
}

fn start_data_import(client: &Client) -> Outcome {
    use planetscale::models::DataImportPlan;
    use serde_json::json;

    let data_import = client
        .data_imports()
        .start(
            "database-name-1",
            serde_json::from_value(json!({}))?,
            "region-14",
            DataImportPlan::Developer,
            116,
        )
        .send()?;
    Ok(())
}

fn get_data_import(client: &Client) -> Outcome {
    let data_import = client.database("shop").data_imports().get().send()?;

    let data_import = client.database("shop").data_imports().wait_until_copied().send()?;

    let data_import = client.database("shop").data_imports().wait_until_switched().send()?;

    let data_import = client.database("shop").data_imports().wait_until_ready().send()?;
    Ok(())
}

fn cancel_data_import(client: &Client) -> Outcome {
    client.database("shop").data_imports().cancel().send()?;
    Ok(())
}

fn data_import_begin_switch_traffic(client: &Client) -> Outcome {
    let data_import = client.database("shop").data_imports().switch_traffic().send()?;
    Ok(())
}

fn data_import_begin_reverse_traffic(client: &Client) -> Outcome {
    let data_import = client.database("shop").data_imports().reverse_traffic().send()?;
    Ok(())
}

fn data_import_detach_external_database(client: &Client) -> Outcome {
    let data_import = client.database("shop").data_imports().detach_external_database().send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("test_data_import_source", test_data_import_source),
    ("start_data_import", start_data_import),
    ("get_data_import", get_data_import),
    ("cancel_data_import", cancel_data_import),
    ("data_import_begin_switch_traffic", data_import_begin_switch_traffic),
    ("data_import_begin_reverse_traffic", data_import_begin_reverse_traffic),
    ("data_import_detach_external_database", data_import_detach_external_database),
];
