// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
//! Vitess operations: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn vtctld_list_workflows(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vtctld()
        .list_workflows("keyspace-1")
        .workflow("workflow-2")
        .send()?;
    Ok(())
}

fn vtctld_start_workflow(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vtctld()
        .start_workflow("workflow 1", "keyspace-1")
        .send()?;
    Ok(())
}

fn vtctld_stop_workflow(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vtctld()
        .stop_workflow("workflow 1", "keyspace-1")
        .send()?;
    Ok(())
}

fn vtctld_list_keyspaces(client: &Client) -> Outcome {
    let vtctld_data =
        client.database("shop").branch("feature/größe 2").vtctld().list_keyspaces().name("name-1").send()?;
    Ok(())
}

fn vtctld_get_routing_rules(client: &Client) -> Outcome {
    let vtctld_data =
        client.database("shop").branch("feature/größe 2").vtctld().get_routing_rules().send()?;
    Ok(())
}

fn vtctld_get_keyspace_routing_rules(client: &Client) -> Outcome {
    let vtctld_data =
        client.database("shop").branch("feature/größe 2").vtctld().get_keyspace_routing_rules().send()?;
    Ok(())
}

fn vtctld_apply_keyspace_routing_rules(client: &Client) -> Outcome {
    use planetscale::models::KeyspaceRoutingRule;

    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vtctld()
        .apply_keyspace_routing_rules(
            [KeyspaceRoutingRule {
                from_keyspace: "from-keyspace-3".into(),
                to_keyspace: "to-keyspace-4".into(),
            }],
            true,
        )
        .rebuild_cells(["rebuild-cell-7", "rebuild-cell-8"])
        .send()?;
    Ok(())
}

fn vtctld_get_shard(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vtctld()
        .get_shard("keyspace-1", "shard-2")
        .send()?;
    Ok(())
}

fn vtctld_set_shard_tablet_control(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vtctld()
        .set_shard_tablet_control("keyspace-1", "shard-2", "tablet-type-3")
        .cells(["cell-5", "cell-6"])
        .denied_tables(["denied-table-8", "denied-table-9"])
        .send()?;
    Ok(())
}

fn vtctld_refresh_state_by_shard(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vtctld()
        .refresh_shard_state("keyspace-1", "shard-2")
        .cells(["cell-4", "cell-5"])
        .send()?;
    Ok(())
}

fn vtctld_get_throttler_status(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vtctld()
        .get_throttler_status("tablet-alia-1")
        .send()?;
    Ok(())
}

fn vtctld_check_throttler(client: &Client) -> Outcome {
    use planetscale::models::ThrottlerCheckScope;

    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vtctld()
        .check_throttler("tablet-alia-1")
        .app_name("app-name-2")
        .scope(ThrottlerCheckScope::Shard)
        .send()?;
    Ok(())
}

fn vtctld_update_throttler_config(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vtctld()
        .update_throttler_config("keyspace-1")
        .enabled(true)
        .threshold(3.5)
        .send()?;
    Ok(())
}

fn vtctld_get_operation(client: &Client) -> Outcome {
    let vtctld_operation =
        client.database("shop").branch("feature/größe 2").vtctld().get_operation("a1b2c3d4e5f6").send()?;

    let vtctld_operation = client
        .database("shop")
        .branch("feature/größe 2")
        .vtctld()
        .wait_until_completed("a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("vtctld_list_workflows", vtctld_list_workflows),
    ("vtctld_start_workflow", vtctld_start_workflow),
    ("vtctld_stop_workflow", vtctld_stop_workflow),
    ("vtctld_list_keyspaces", vtctld_list_keyspaces),
    ("vtctld_get_routing_rules", vtctld_get_routing_rules),
    ("vtctld_get_keyspace_routing_rules", vtctld_get_keyspace_routing_rules),
    ("vtctld_apply_keyspace_routing_rules", vtctld_apply_keyspace_routing_rules),
    ("vtctld_get_shard", vtctld_get_shard),
    ("vtctld_set_shard_tablet_control", vtctld_set_shard_tablet_control),
    ("vtctld_refresh_state_by_shard", vtctld_refresh_state_by_shard),
    ("vtctld_get_throttler_status", vtctld_get_throttler_status),
    ("vtctld_check_throttler", vtctld_check_throttler),
    ("vtctld_update_throttler_config", vtctld_update_throttler_config),
    ("vtctld_get_operation", vtctld_get_operation),
];
