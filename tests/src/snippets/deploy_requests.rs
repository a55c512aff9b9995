// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
//! Deploy requests: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_deploy_requests(client: &Client) -> Outcome {
    for deploy_request in client.deploy_requests().list("acme", "shop").state("state-1").iter() {
        println!("{:?}", deploy_request?);
    }
    Ok(())
}

fn create_deploy_request(client: &Client) -> Outcome {
    let deploy_request = client
        .deploy_requests()
        .create("acme", "shop", "branch-1")
        .into_branch("into-branch-2")
        .notes("note-3")
        .send()?;
    Ok(())
}

fn get_deploy_request(client: &Client) -> Outcome {
    let deploy_request = client.deploy_requests().get("acme", "shop", 7).send()?;

    let deploy_request = client.deploy_requests().wait_until_deployable("acme", "shop", 7).send()?;

    let deploy_request = client.deploy_requests().wait_until_deployed("acme", "shop", 7).send()?;

    let deploy_request = client.deploy_requests().wait_until_reverted("acme", "shop", 7).send()?;
    Ok(())
}

fn close_deploy_request(client: &Client) -> Outcome {
    use planetscale::models::DeployRequestState;

    let deploy_request =
        client.deploy_requests().close("acme", "shop", 7, DeployRequestState::Closed).send()?;
    Ok(())
}

fn queue_deploy_request(client: &Client) -> Outcome {
    let deploy_request = client.deploy_requests().queue("acme", "shop", 7).instant_ddl(true).send()?;
    Ok(())
}

fn get_deploy_queue(client: &Client) -> Outcome {
    for deployment in client.deploy_requests().list_queue("acme", "shop").iter() {
        println!("{:?}", deployment?);
    }
    Ok(())
}

fn list_deploy_request_reviews(client: &Client) -> Outcome {
    for deploy_request_review in client.deploy_requests().list_reviews("acme", "shop", 7).iter() {
        println!("{:?}", deploy_request_review?);
    }
    Ok(())
}

fn review_deploy_request(client: &Client) -> Outcome {
    use planetscale::models::DeployRequestReviewState;

    let deploy_request_review = client
        .deploy_requests()
        .review("acme", "shop", 7)
        .state(DeployRequestReviewState::Commented)
        .body("body-2")
        .send()?;
    Ok(())
}

fn skip_revert_period(client: &Client) -> Outcome {
    let deploy_request = client.deploy_requests().skip_revert("acme", "shop", 7).send()?;
    Ok(())
}

fn complete_revert(client: &Client) -> Outcome {
    let deploy_request = client.deploy_requests().revert("acme", "shop", 7).send()?;
    Ok(())
}

fn get_deployment(client: &Client) -> Outcome {
    let deployment = client.deploy_requests().get_deployment("acme", "shop", 7).send()?;
    Ok(())
}

fn cancel_deploy_request(client: &Client) -> Outcome {
    let deploy_request = client.deploy_requests().cancel("acme", "shop", 7).send()?;
    Ok(())
}

fn complete_gated_deploy_request(client: &Client) -> Outcome {
    let deploy_request = client.deploy_requests().apply("acme", "shop", 7).send()?;
    Ok(())
}

fn update_auto_apply(client: &Client) -> Outcome {
    let deploy_request = client.deploy_requests().update_auto_apply("acme", "shop", 7, true).send()?;
    Ok(())
}

fn update_auto_delete_branch(client: &Client) -> Outcome {
    let deploy_request =
        client.deploy_requests().update_auto_delete_branch("acme", "shop", 7, true).send()?;
    Ok(())
}

fn complete_errored_deploy(client: &Client) -> Outcome {
    let deploy_request = client.deploy_requests().complete_errored("acme", "shop", 7).send()?;
    Ok(())
}

fn force_cutover_deploy_request(client: &Client) -> Outcome {
    let deploy_request = client.deploy_requests().force_cutover("acme", "shop", 7).send()?;
    Ok(())
}

fn list_deploy_operations(client: &Client) -> Outcome {
    for deploy_operation in client.deploy_requests().list_operations("acme", "shop", 7).iter() {
        println!("{:?}", deploy_operation?);
    }
    Ok(())
}

fn check_deploy_request_storage(client: &Client) -> Outcome {
    let deploy_request_storage_check = client.deploy_requests().check_storage("acme", "shop", 7).send()?;
    Ok(())
}

fn get_deploy_request_throttler(client: &Client) -> Outcome {
    let throttler = client.deploy_requests().get_throttler("acme", "shop", 7).send()?;
    Ok(())
}

fn update_deploy_request_throttler(client: &Client) -> Outcome {
    let throttler = client.deploy_requests().update_throttler("acme", "shop", 7).ratio(101).send()?;
    Ok(())
}

fn get_deploy_request_diff(client: &Client) -> Outcome {
    let table_diff_list = client.deploy_requests().get_diff("acme", "shop", 7).send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_deploy_requests", list_deploy_requests),
    ("create_deploy_request", create_deploy_request),
    ("get_deploy_request", get_deploy_request),
    ("close_deploy_request", close_deploy_request),
    ("queue_deploy_request", queue_deploy_request),
    ("get_deploy_queue", get_deploy_queue),
    ("list_deploy_request_reviews", list_deploy_request_reviews),
    ("review_deploy_request", review_deploy_request),
    ("skip_revert_period", skip_revert_period),
    ("complete_revert", complete_revert),
    ("get_deployment", get_deployment),
    ("cancel_deploy_request", cancel_deploy_request),
    ("complete_gated_deploy_request", complete_gated_deploy_request),
    ("update_auto_apply", update_auto_apply),
    ("update_auto_delete_branch", update_auto_delete_branch),
    ("complete_errored_deploy", complete_errored_deploy),
    ("force_cutover_deploy_request", force_cutover_deploy_request),
    ("list_deploy_operations", list_deploy_operations),
    ("check_deploy_request_storage", check_deploy_request_storage),
    ("get_deploy_request_throttler", get_deploy_request_throttler),
    ("update_deploy_request_throttler", update_deploy_request_throttler),
    ("get_deploy_request_diff", get_deploy_request_diff),
];
