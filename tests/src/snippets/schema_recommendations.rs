// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
//! Schema recommendations: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_schema_recommendations(client: &Client) -> Outcome {
    use planetscale::models::SchemaRecommendationFilter;

    let items = client
        .database("shop")
        .schema_recommendations()
        .list()
        .state(SchemaRecommendationFilter::Open)
        .iter();
    for schema_recommendation in items {
        println!("{:?}", schema_recommendation?);
    }
    Ok(())
}

fn get_schema_recommendation(client: &Client) -> Outcome {
    let schema_recommendation = client.database("shop").schema_recommendations().get(7).send()?;
    Ok(())
}

fn dismiss_schema_recommendation(client: &Client) -> Outcome {
    let schema_recommendation =
        client.database("shop").schema_recommendations().dismiss(7).reason("reason-1").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_schema_recommendations", list_schema_recommendations),
    ("get_schema_recommendation", get_schema_recommendation),
    ("dismiss_schema_recommendation", dismiss_schema_recommendation),
];
