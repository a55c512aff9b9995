// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
//! Schema recommendations: the calls of the vectors.

use planetscale::models::SchemaRecommendationFilter;
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_schema_recommendations" => list_schema_recommendations(client, arguments),
        "get_schema_recommendation" => get_schema_recommendation(client, arguments),
        "dismiss_schema_recommendation" => dismiss_schema_recommendation(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_schema_recommendations(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .schema_recommendations()
        .list();
    if let Some(value) = arguments.query::<SchemaRecommendationFilter>("state") {
        request = request.state(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_schema_recommendation(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .schema_recommendations()
        .get(arguments.path("number"));
    request.send().map(|reply| value(&reply))
}

fn dismiss_schema_recommendation(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .schema_recommendations()
        .dismiss(arguments.path("number"));
    if let Some(value) = arguments.body::<String>("reason") {
        request = request.reason(value);
    }
    request.send().map(|reply| value(&reply))
}
