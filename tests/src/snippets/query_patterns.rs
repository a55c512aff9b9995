// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
//! Query patterns: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn get_query_patterns_report_status(client: &Client) -> Outcome {
    let query_patterns_report =
        client.database("shop").branch("feature/größe 2").query_patterns().get("a1b2c3d4e5f6").send()?;

    let query_patterns_report = client
        .database("shop")
        .branch("feature/größe 2")
        .query_patterns()
        .wait_until_completed("a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

fn delete_query_patterns_report(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").query_patterns().delete("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn create_query_patterns_report(client: &Client) -> Outcome {
    let query_patterns_report =
        client.database("shop").branch("feature/größe 2").query_patterns().create().send()?;
    Ok(())
}

fn list_generated_query_patterns_reports(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").query_patterns().list().iter();
    for query_patterns_report in items {
        println!("{:?}", query_patterns_report?);
    }
    Ok(())
}

fn get_query_patterns_report(client: &Client) -> Outcome {
    let bytes =
        client.database("shop").branch("feature/größe 2").query_patterns().download("a1b2c3d4e5f6").send()?.0;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("get_query_patterns_report_status", get_query_patterns_report_status),
    ("delete_query_patterns_report", delete_query_patterns_report),
    ("create_query_patterns_report", create_query_patterns_report),
    ("list_generated_query_patterns_reports", list_generated_query_patterns_reports),
    ("get_query_patterns_report", get_query_patterns_report),
];
