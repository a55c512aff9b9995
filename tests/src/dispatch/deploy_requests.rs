// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
//! Deploy requests: the calls of the vectors.

use planetscale::models::{
    DeployRequestReviewState, DeployRequestState, DeploymentStrategy, ThrottlerConfiguration,
};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_deploy_requests" => list_deploy_requests(client, arguments),
        "create_deploy_request" => create_deploy_request(client, arguments),
        "get_deploy_request" => get_deploy_request(client, arguments),
        "close_deploy_request" => close_deploy_request(client, arguments),
        "queue_deploy_request" => queue_deploy_request(client, arguments),
        "get_deploy_queue" => get_deploy_queue(client, arguments),
        "list_deploy_request_reviews" => list_deploy_request_reviews(client, arguments),
        "review_deploy_request" => review_deploy_request(client, arguments),
        "skip_revert_period" => skip_revert_period(client, arguments),
        "complete_revert" => complete_revert(client, arguments),
        "get_deployment" => get_deployment(client, arguments),
        "cancel_deploy_request" => cancel_deploy_request(client, arguments),
        "complete_gated_deploy_request" => complete_gated_deploy_request(client, arguments),
        "update_auto_apply" => update_auto_apply(client, arguments),
        "update_auto_delete_branch" => update_auto_delete_branch(client, arguments),
        "complete_errored_deploy" => complete_errored_deploy(client, arguments),
        "force_cutover_deploy_request" => force_cutover_deploy_request(client, arguments),
        "list_deploy_operations" => list_deploy_operations(client, arguments),
        "check_deploy_request_storage" => check_deploy_request_storage(client, arguments),
        "get_deploy_request_throttler" => get_deploy_request_throttler(client, arguments),
        "update_deploy_request_throttler" => update_deploy_request_throttler(client, arguments),
        "get_deploy_request_diff" => get_deploy_request_diff(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_deploy_requests(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_requests()
        .list();
    if let Some(value) = arguments.query::<String>("state") {
        request = request.state(value);
    }
    if let Some(value) = arguments.query::<String>("branch") {
        request = request.branch(value);
    }
    if let Some(value) = arguments.query::<String>("into_branch") {
        request = request.into_branch(value);
    }
    if let Some(value) = arguments.query::<String>("deployed_at") {
        request = request.deployed_at(value);
    }
    if let Some(value) = arguments.query::<String>("running_at") {
        request = request.running_at(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_deploy_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_requests()
        .create(arguments.body::<String>("branch").unwrap_or_default());
    if let Some(value) = arguments.body::<String>("into_branch") {
        request = request.into_branch(value);
    }
    if let Some(value) = arguments.body::<String>("notes") {
        request = request.notes(value);
    }
    if let Some(value) = arguments.body::<bool>("auto_cutover") {
        request = request.auto_cutover(value);
    }
    if let Some(value) = arguments.body::<bool>("auto_delete_branch") {
        request = request.auto_delete_branch(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_deploy_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .get();
    request.send().map(|reply| value(&reply))
}

fn close_deploy_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .close(arguments.body::<DeployRequestState>("state").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn queue_deploy_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .queue();
    if let Some(value) = arguments.body::<bool>("instant_ddl") {
        request = request.instant_ddl(value);
    }
    if let Some(value) = arguments.body::<DeploymentStrategy>("strategy") {
        request = request.strategy(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_deploy_queue(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_requests()
        .list_queue();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn list_deploy_request_reviews(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .list_reviews();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn review_deploy_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .review();
    if let Some(value) = arguments.body::<DeployRequestReviewState>("state") {
        request = request.state(value);
    }
    if let Some(value) = arguments.body::<String>("body") {
        request = request.body(value);
    }
    request.send().map(|reply| value(&reply))
}

fn skip_revert_period(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .skip_revert();
    request.send().map(|reply| value(&reply))
}

fn complete_revert(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .revert();
    request.send().map(|reply| value(&reply))
}

fn get_deployment(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .get_deployment();
    request.send().map(|reply| value(&reply))
}

fn cancel_deploy_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .cancel();
    request.send().map(|reply| value(&reply))
}

fn complete_gated_deploy_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .apply();
    request.send().map(|reply| value(&reply))
}

fn update_auto_apply(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .update_auto_apply(arguments.body::<bool>("enable").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn update_auto_delete_branch(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .update_auto_delete_branch(arguments.body::<bool>("enable").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn complete_errored_deploy(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .complete_errored();
    request.send().map(|reply| value(&reply))
}

fn force_cutover_deploy_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .force_cutover();
    request.send().map(|reply| value(&reply))
}

fn list_deploy_operations(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .list_operations();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn check_deploy_request_storage(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .check_storage();
    request.send().map(|reply| value(&reply))
}

fn get_deploy_request_throttler(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .get_throttler();
    request.send().map(|reply| value(&reply))
}

fn update_deploy_request_throttler(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .update_throttler();
    if let Some(value) = arguments.body::<i64>("ratio") {
        request = request.ratio(value);
    }
    if let Some(value) = arguments.body::<Vec<ThrottlerConfiguration>>("configurations") {
        request = request.configurations(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_deploy_request_diff(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .deploy_request(arguments.path("number"))
        .get_diff();
    request.send().map(|reply| value(&reply))
}
