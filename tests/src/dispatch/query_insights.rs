// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
//! Query insights: the calls of the vectors.

use planetscale::models::{
    QueryErrorSort, QuerySort, QueryTagSummarySort, SortOrder, StatementType, TabletType, TimePeriod,
};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_branch_queries" => list_branch_queries(client, arguments),
        "list_branch_query_errors" => list_branch_query_errors(client, arguments),
        "get_branch_query_error" => get_branch_query_error(client, arguments),
        "get_branch_query" => get_branch_query(client, arguments),
        "list_branch_query_tags" => list_branch_query_tags(client, arguments),
        "list_branch_query_tag_summaries" => list_branch_query_tag_summaries(client, arguments),
        "get_branch_query_tag" => get_branch_query_tag(client, arguments),
        "get_query_statistics" => get_query_statistics(client, arguments),
        "get_query_summary" => get_query_summary(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_branch_queries(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .query_insights()
        .list();
    if let Some(value) = arguments.query::<String>("q") {
        request = request.q(value);
    }
    if let Some(value) = arguments.query::<String>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<String>("to") {
        request = request.to(value);
    }
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<QuerySort>("sort") {
        request = request.sort(value);
    }
    if let Some(value) = arguments.query::<SortOrder>("dir") {
        request = request.dir(value);
    }
    if let Some(value) = arguments.query::<TabletType>("tablet_type") {
        request = request.tablet_type(value);
    }
    if let Some(value) = arguments.query::<StatementType>("type") {
        request = request.r#type(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("fields") {
        request = request.fields(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn list_branch_query_errors(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .query_insights()
        .list_errors();
    if let Some(value) = arguments.query::<String>("q") {
        request = request.q(value);
    }
    if let Some(value) = arguments.query::<String>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<String>("to") {
        request = request.to(value);
    }
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<QueryErrorSort>("sort") {
        request = request.sort(value);
    }
    if let Some(value) = arguments.query::<SortOrder>("dir") {
        request = request.dir(value);
    }
    if let Some(value) = arguments.query::<TabletType>("tablet_type") {
        request = request.tablet_type(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_branch_query_error(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .query_insights()
        .list_error_executions(arguments.path("fingerprint"));
    if let Some(value) = arguments.query::<String>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<String>("to") {
        request = request.to(value);
    }
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_branch_query(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .query_insights()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn list_branch_query_tags(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .query_insights()
        .list_tags();
    if let Some(value) = arguments.query::<String>("q") {
        request = request.q(value);
    }
    if let Some(value) = arguments.query::<String>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<String>("to") {
        request = request.to(value);
    }
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<String>("fingerprint") {
        request = request.fingerprint(value);
    }
    if let Some(value) = arguments.query::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.query::<TabletType>("tablet_type") {
        request = request.tablet_type(value);
    }
    if let Some(value) = arguments.query::<i64>("values_limit") {
        request = request.values_limit(value);
    }
    if let Some(value) = arguments.query::<bool>("literal_values_only") {
        request = request.literal_values_only(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn list_branch_query_tag_summaries(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .query_insights()
        .list_tag_summaries();
    if let Some(value) = arguments.query::<Vec<String>>("tags") {
        request = request.tags(value);
    }
    if let Some(value) = arguments.query::<String>("q") {
        request = request.q(value);
    }
    if let Some(value) = arguments.query::<String>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<String>("to") {
        request = request.to(value);
    }
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<QueryTagSummarySort>("sort") {
        request = request.sort(value);
    }
    if let Some(value) = arguments.query::<SortOrder>("dir") {
        request = request.dir(value);
    }
    if let Some(value) = arguments.query::<TabletType>("tablet_type") {
        request = request.tablet_type(value);
    }
    if let Some(value) = arguments.query::<StatementType>("type") {
        request = request.r#type(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("fields") {
        request = request.fields(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_branch_query_tag(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .query_insights()
        .get_tag(arguments.path("tag"));
    if let Some(value) = arguments.query::<String>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<String>("to") {
        request = request.to(value);
    }
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<String>("fingerprint") {
        request = request.fingerprint(value);
    }
    if let Some(value) = arguments.query::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.query::<TabletType>("tablet_type") {
        request = request.tablet_type(value);
    }
    if let Some(value) = arguments.query::<i64>("values_limit") {
        request = request.values_limit(value);
    }
    if let Some(value) = arguments.query::<bool>("literal_values_only") {
        request = request.literal_values_only(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_query_statistics(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .query_insights()
        .list_executions(
            arguments.path("fingerprint"),
            arguments.query::<String>("keyspace").unwrap_or_default(),
        );
    if let Some(value) = arguments.query::<String>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<String>("to") {
        request = request.to(value);
    }
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_query_summary(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .query_insights()
        .get_summary(
            arguments.path("fingerprint"),
            arguments.query::<String>("keyspace").unwrap_or_default(),
        );
    if let Some(value) = arguments.query::<String>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<String>("to") {
        request = request.to(value);
    }
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    request.send().map(|reply| value(&reply))
}
