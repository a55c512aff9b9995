// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
//! Workflows: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_workflows(client: &Client) -> Outcome {
    for workflow in client.workflows().list("acme", "shop").between("between-1").iter() {
        println!("{:?}", workflow?);
    }
    Ok(())
}

fn create_workflow(client: &Client) -> Outcome {
    let workflow = client
        .workflows()
        .create("acme", "shop", "name-1", "source-keyspace-2", "target-keyspace-3", ["table-8", "table-9"])
        .global_keyspace("global-keyspace-4")
        .defer_secondary_keys(true)
        .send()?;
    Ok(())
}

fn get_workflow(client: &Client) -> Outcome {
    let workflow = client.workflows().get("acme", "shop", 7).send()?;

    let workflow = client.workflows().wait_until_running("acme", "shop", 7).send()?;

    let workflow = client.workflows().wait_until_verified("acme", "shop", 7).send()?;

    let workflow = client.workflows().wait_until_replicas_switched("acme", "shop", 7).send()?;

    let workflow = client.workflows().wait_until_primaries_switched("acme", "shop", 7).send()?;

    let workflow = client.workflows().wait_until_cut_over("acme", "shop", 7).send()?;

    let workflow = client.workflows().wait_until_completed("acme", "shop", 7).send()?;

    let workflow = client.workflows().wait_until_cancelled("acme", "shop", 7).send()?;
    Ok(())
}

fn workflow_cancel(client: &Client) -> Outcome {
    let workflow = client.workflows().cancel("acme", "shop", 7).send()?;
    Ok(())
}

fn workflow_complete(client: &Client) -> Outcome {
    let workflow = client.workflows().complete("acme", "shop", 7).send()?;
    Ok(())
}

fn workflow_cutover(client: &Client) -> Outcome {
    let workflow = client.workflows().cutover("acme", "shop", 7).send()?;
    Ok(())
}

fn workflow_retry(client: &Client) -> Outcome {
    let workflow = client.workflows().retry("acme", "shop", 7).send()?;
    Ok(())
}

fn workflow_reverse_cutover(client: &Client) -> Outcome {
    let workflow = client.workflows().reverse_cutover("acme", "shop", 7).send()?;
    Ok(())
}

fn workflow_reverse_traffic(client: &Client) -> Outcome {
    let workflow = client.workflows().reverse_traffic("acme", "shop", 7).send()?;
    Ok(())
}

fn workflow_switch_primaries(client: &Client) -> Outcome {
    let workflow = client.workflows().switch_primaries("acme", "shop", 7).send()?;
    Ok(())
}

fn workflow_switch_replicas(client: &Client) -> Outcome {
    let workflow = client.workflows().switch_replicas("acme", "shop", 7).send()?;
    Ok(())
}

fn verify_workflow(client: &Client) -> Outcome {
    let workflow = client.workflows().verify_data("acme", "shop", 7).send()?;
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
