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
    let mut request =
        client.deploy_requests().list(arguments.path("organization"), arguments.path("database"));
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
    let mut request = client.deploy_requests().create(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.body::<String>("branch").unwrap_or_default(),
    );
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
    let request = client.deploy_requests().get(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    request.send().map(|reply| value(&reply))
}

fn close_deploy_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.deploy_requests().close(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
        arguments.body::<DeployRequestState>("state").unwrap_or_default(),
    );
    request.send().map(|reply| value(&reply))
}

fn queue_deploy_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.deploy_requests().queue(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    if let Some(value) = arguments.body::<bool>("instant_ddl") {
        request = request.instant_ddl(value);
    }
    if let Some(value) = arguments.body::<DeploymentStrategy>("strategy") {
        request = request.strategy(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_deploy_queue(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request =
        client.deploy_requests().list_queue(arguments.path("organization"), arguments.path("database"));
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn list_deploy_request_reviews(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.deploy_requests().list_reviews(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn review_deploy_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.deploy_requests().review(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    if let Some(value) = arguments.body::<DeployRequestReviewState>("state") {
        request = request.state(value);
    }
    if let Some(value) = arguments.body::<String>("body") {
        request = request.body(value);
    }
    request.send().map(|reply| value(&reply))
}

fn skip_revert_period(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.deploy_requests().skip_revert(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    request.send().map(|reply| value(&reply))
}

fn complete_revert(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.deploy_requests().revert(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    request.send().map(|reply| value(&reply))
}

fn get_deployment(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.deploy_requests().get_deployment(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    request.send().map(|reply| value(&reply))
}

fn cancel_deploy_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.deploy_requests().cancel(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    request.send().map(|reply| value(&reply))
}

fn complete_gated_deploy_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.deploy_requests().apply(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    request.send().map(|reply| value(&reply))
}

fn update_auto_apply(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.deploy_requests().update_auto_apply(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
        arguments.body::<bool>("enable").unwrap_or_default(),
    );
    request.send().map(|reply| value(&reply))
}

fn update_auto_delete_branch(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.deploy_requests().update_auto_delete_branch(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
        arguments.body::<bool>("enable").unwrap_or_default(),
    );
    request.send().map(|reply| value(&reply))
}

fn complete_errored_deploy(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.deploy_requests().complete_errored(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    request.send().map(|reply| value(&reply))
}

fn force_cutover_deploy_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.deploy_requests().force_cutover(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    request.send().map(|reply| value(&reply))
}

fn list_deploy_operations(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.deploy_requests().list_operations(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn check_deploy_request_storage(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.deploy_requests().check_storage(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    request.send().map(|reply| value(&reply))
}

fn get_deploy_request_throttler(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.deploy_requests().get_throttler(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    request.send().map(|reply| value(&reply))
}

fn update_deploy_request_throttler(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.deploy_requests().update_throttler(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    if let Some(value) = arguments.body::<i64>("ratio") {
        request = request.ratio(value);
    }
    if let Some(value) = arguments.body::<Vec<ThrottlerConfiguration>>("configurations") {
        request = request.configurations(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_deploy_request_diff(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.deploy_requests().get_diff(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("number"),
    );
    request.send().map(|reply| value(&reply))
}
