// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
//! Workflows: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_workflows(client: &Client) -> Outcome {
    for workflow in client.database("shop").workflows().list().between("between-1").iter() {
        println!("{:?}", workflow?);
    }
    Ok(())
}

fn create_workflow(client: &Client) -> Outcome {
    let workflow = client
        .database("shop")
        .workflows()
        .create("name-1", "source-keyspace-2", "target-keyspace-3", ["table-8", "table-9"])
        .global_keyspace("global-keyspace-4")
        .defer_secondary_keys(true)
        .send()?;
    Ok(())
}

fn get_workflow(client: &Client) -> Outcome {
    let workflow = client.database("shop").workflow(7).get().send()?;

    let workflow = client.database("shop").workflow(7).wait_until_running().send()?;

    let workflow = client.database("shop").workflow(7).wait_until_verified().send()?;

    let workflow = client.database("shop").workflow(7).wait_until_replicas_switched().send()?;

    let workflow = client.database("shop").workflow(7).wait_until_primaries_switched().send()?;

    let workflow = client.database("shop").workflow(7).wait_until_cut_over().send()?;

    let workflow = client.database("shop").workflow(7).wait_until_completed().send()?;

    let workflow = client.database("shop").workflow(7).wait_until_cancelled().send()?;
    Ok(())
}

fn workflow_cancel(client: &Client) -> Outcome {
    let workflow = client.database("shop").workflow(7).cancel().send()?;
    Ok(())
}

fn workflow_complete(client: &Client) -> Outcome {
    let workflow = client.database("shop").workflow(7).complete().send()?;
    Ok(())
}

fn workflow_cutover(client: &Client) -> Outcome {
    let workflow = client.database("shop").workflow(7).cutover().send()?;
    Ok(())
}

fn workflow_retry(client: &Client) -> Outcome {
    let workflow = client.database("shop").workflow(7).retry().send()?;
    Ok(())
}

fn workflow_reverse_cutover(client: &Client) -> Outcome {
    let workflow = client.database("shop").workflow(7).reverse_cutover().send()?;
    Ok(())
}

fn workflow_reverse_traffic(client: &Client) -> Outcome {
    let workflow = client.database("shop").workflow(7).reverse_traffic().send()?;
    Ok(())
}

fn workflow_switch_primaries(client: &Client) -> Outcome {
    let workflow = client.database("shop").workflow(7).switch_primaries().send()?;
    Ok(())
}

fn workflow_switch_replicas(client: &Client) -> Outcome {
    let workflow = client.database("shop").workflow(7).switch_replicas().send()?;
    Ok(())
}

fn verify_workflow(client: &Client) -> Outcome {
    let workflow = client.database("shop").workflow(7).verify_data().send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_workflows", list_workflows),
    ("create_workflow", create_workflow),
    ("get_workflow", get_workflow),
    ("workflow_cancel", workflow_cancel),
    ("workflow_complete", workflow_complete),
    ("workflow_cutover", workflow_cutover),
    ("workflow_retry", workflow_retry),
    ("workflow_reverse_cutover", workflow_reverse_cutover),
    ("workflow_reverse_traffic", workflow_reverse_traffic),
    ("workflow_switch_primaries", workflow_switch_primaries),
    ("workflow_switch_replicas", workflow_switch_replicas),
    ("verify_workflow", verify_workflow),
];
