// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
//! Deploy requests: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_deploy_requests(client: &Client) -> Outcome {
    for deploy_request in client.database("shop").deploy_requests().list().state("state-1").iter() {
        println!("{:?}", deploy_request?);
    }
    Ok(())
}

fn create_deploy_request(client: &Client) -> Outcome {
    let deploy_request = client
        .database("shop")
        .deploy_requests()
        .create("branch-1")
        .into_branch("into-branch-2")
        .notes("note-3")
        .send()?;
    Ok(())
}

fn get_deploy_request(client: &Client) -> Outcome {
    let deploy_request = client.database("shop").deploy_request(7).get().send()?;

    let deploy_request = client.database("shop").deploy_request(7).wait_until_deployable().send()?;

    let deploy_request = client.database("shop").deploy_request(7).wait_until_deployed().send()?;

    let deploy_request = client.database("shop").deploy_request(7).wait_until_reverted().send()?;
    Ok(())
}

fn close_deploy_request(client: &Client) -> Outcome {
    use planetscale::models::DeployRequestState;

    let deploy_request =
        client.database("shop").deploy_request(7).close(DeployRequestState::Closed).send()?;
    Ok(())
}

fn queue_deploy_request(client: &Client) -> Outcome {
    let deploy_request = client.database("shop").deploy_request(7).queue().instant_ddl(true).send()?;
    Ok(())
}

fn get_deploy_queue(client: &Client) -> Outcome {
    for deployment in client.database("shop").deploy_requests().list_queue().iter() {
        println!("{:?}", deployment?);
    }
    Ok(())
}

fn list_deploy_request_reviews(client: &Client) -> Outcome {
    for deploy_request_review in client.database("shop").deploy_request(7).list_reviews().iter() {
        println!("{:?}", deploy_request_review?);
    }
    Ok(())
}

fn review_deploy_request(client: &Client) -> Outcome {
    use planetscale::models::DeployRequestReviewState;

    let deploy_request_review = client
        .database("shop")
        .deploy_request(7)
        .review()
        .state(DeployRequestReviewState::Commented)
        .body("body-2")
        .send()?;
    Ok(())
}

fn skip_revert_period(client: &Client) -> Outcome {
    let deploy_request = client.database("shop").deploy_request(7).skip_revert().send()?;
    Ok(())
}

fn complete_revert(client: &Client) -> Outcome {
    let deploy_request = client.database("shop").deploy_request(7).revert().send()?;
    Ok(())
}

fn get_deployment(client: &Client) -> Outcome {
    let deployment = client.database("shop").deploy_request(7).get_deployment().send()?;
    Ok(())
}

fn cancel_deploy_request(client: &Client) -> Outcome {
    let deploy_request = client.database("shop").deploy_request(7).cancel().send()?;
    Ok(())
}

fn complete_gated_deploy_request(client: &Client) -> Outcome {
    let deploy_request = client.database("shop").deploy_request(7).apply().send()?;
    Ok(())
}

fn update_auto_apply(client: &Client) -> Outcome {
    let deploy_request = client.database("shop").deploy_request(7).update_auto_apply(true).send()?;
    Ok(())
}

fn update_auto_delete_branch(client: &Client) -> Outcome {
    let deploy_request = client.database("shop").deploy_request(7).update_auto_delete_branch(true).send()?;
    Ok(())
}

fn complete_errored_deploy(client: &Client) -> Outcome {
    let deploy_request = client.database("shop").deploy_request(7).complete_errored().send()?;
    Ok(())
}

fn force_cutover_deploy_request(client: &Client) -> Outcome {
    let deploy_request = client.database("shop").deploy_request(7).force_cutover().send()?;
    Ok(())
}

fn list_deploy_operations(client: &Client) -> Outcome {
    for deploy_operation in client.database("shop").deploy_request(7).list_operations().iter() {
        println!("{:?}", deploy_operation?);
    }
    Ok(())
}

fn check_deploy_request_storage(client: &Client) -> Outcome {
    let deploy_request_storage_check = client.database("shop").deploy_request(7).check_storage().send()?;
    Ok(())
}

fn get_deploy_request_throttler(client: &Client) -> Outcome {
    let throttler = client.database("shop").deploy_request(7).get_throttler().send()?;
    Ok(())
}

fn update_deploy_request_throttler(client: &Client) -> Outcome {
    let throttler = client.database("shop").deploy_request(7).update_throttler().ratio(101).send()?;
    Ok(())
}

fn get_deploy_request_diff(client: &Client) -> Outcome {
    let table_diff_list = client.database("shop").deploy_request(7).get_diff().send()?;
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
