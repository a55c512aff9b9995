// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
//! Query insights: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_branch_queries(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").query_insights().list().q("q-1").iter();
    for query_summary in items {
        println!("{:?}", query_summary?);
    }
    Ok(())
}

fn list_branch_query_errors(client: &Client) -> Outcome {
    let items =
        client.database("shop").branch("feature/größe 2").query_insights().list_errors().q("q-1").iter();
    for query_error_summary in items {
        println!("{:?}", query_error_summary?);
    }
    Ok(())
}

fn get_branch_query_error(client: &Client) -> Outcome {
    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .query_insights()
        .list_error_executions("fingerprint 1")
        .from("from-1")
        .iter();
    for query_execution in items {
        println!("{:?}", query_execution?);
    }
    Ok(())
}

fn get_branch_query(client: &Client) -> Outcome {
    let query_execution =
        client.database("shop").branch("feature/größe 2").query_insights().get("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn list_branch_query_tags(client: &Client) -> Outcome {
    let items =
        client.database("shop").branch("feature/größe 2").query_insights().list_tags().q("q-1").iter();
    for query_tag in items {
        println!("{:?}", query_tag?);
    }
    Ok(())
}

fn list_branch_query_tag_summaries(client: &Client) -> Outcome {
    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .query_insights()
        .list_tag_summaries()
        .tags(["tag-2", "tag-3"])
        .iter();
    for query_tag_summary in items {
        println!("{:?}", query_tag_summary?);
    }
    Ok(())
}

fn get_branch_query_tag(client: &Client) -> Outcome {
    let query_tag = client
        .database("shop")
        .branch("feature/größe 2")
        .query_insights()
        .get_tag("tag 1")
        .from("from-1")
        .send()?;
    Ok(())
}

fn get_query_statistics(client: &Client) -> Outcome {
    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .query_insights()
        .list_executions("fingerprint 1", "keyspace-1")
        .from("from-2")
        .iter();
    for query_execution in items {
        println!("{:?}", query_execution?);
    }
    Ok(())
}

fn get_query_summary(client: &Client) -> Outcome {
    let query_summary = client
        .database("shop")
        .branch("feature/größe 2")
        .query_insights()
        .get_summary("fingerprint 1", "keyspace-1")
        .from("from-2")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_branch_queries", list_branch_queries),
    ("list_branch_query_errors", list_branch_query_errors),
    ("get_branch_query_error", get_branch_query_error),
    ("get_branch_query", get_branch_query),
    ("list_branch_query_tags", list_branch_query_tags),
    ("list_branch_query_tag_summaries", list_branch_query_tag_summaries),
    ("get_branch_query_tag", get_branch_query_tag),
    ("get_query_statistics", get_query_statistics),
    ("get_query_summary", get_query_summary),
];
