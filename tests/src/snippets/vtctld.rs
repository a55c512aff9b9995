// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
//! Vitess operations: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn vtctld_list_workflows(client: &Client) -> Outcome {
    let vtctld_data = client
        .vtctld()
        .list_workflows("acme", "shop", "feature/größe 2", "keyspace-1")
        .workflow("workflow-2")
        .send()?;
    Ok(())
}

fn vtctld_start_workflow(client: &Client) -> Outcome {
    let vtctld_data = client
        .vtctld()
        .start_workflow("acme", "shop", "feature/größe 2", "workflow 1", "keyspace-1")
        .send()?;
    Ok(())
}

fn vtctld_stop_workflow(client: &Client) -> Outcome {
    let vtctld_data = client
        .vtctld()
        .stop_workflow("acme", "shop", "feature/größe 2", "workflow 1", "keyspace-1")
        .send()?;
    Ok(())
}

fn vtctld_list_keyspaces(client: &Client) -> Outcome {
    let vtctld_data =
        client.vtctld().list_keyspaces("acme", "shop", "feature/größe 2").name("name-1").send()?;
    Ok(())
}

fn vtctld_get_routing_rules(client: &Client) -> Outcome {
    let vtctld_data = client.vtctld().get_routing_rules("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn vtctld_get_keyspace_routing_rules(client: &Client) -> Outcome {
    let vtctld_data = client.vtctld().get_keyspace_routing_rules("acme", "shop", "feature/größe 2").send()?;
    Ok(())
}

fn vtctld_apply_keyspace_routing_rules(client: &Client) -> Outcome {
    use planetscale::models::KeyspaceRoutingRule;

    let vtctld_data = client
        .vtctld()
        .apply_keyspace_routing_rules(
            "acme",
            "shop",
            "feature/größe 2",
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
    let vtctld_data =
        client.vtctld().get_shard("acme", "shop", "feature/größe 2", "keyspace-1", "shard-2").send()?;
    Ok(())
}

fn vtctld_set_shard_tablet_control(client: &Client) -> Outcome {
    let vtctld_data = client
        .vtctld()
        .set_shard_tablet_control("acme", "shop", "feature/größe 2", "keyspace-1", "shard-2", "tablet-type-3")
        .cells(["cell-5", "cell-6"])
        .denied_tables(["denied-table-8", "denied-table-9"])
        .send()?;
    Ok(())
}

fn vtctld_refresh_state_by_shard(client: &Client) -> Outcome {
    let vtctld_data = client
        .vtctld()
        .refresh_shard_state("acme", "shop", "feature/größe 2", "keyspace-1", "shard-2")
        .cells(["cell-4", "cell-5"])
        .send()?;
    Ok(())
}

fn vtctld_get_throttler_status(client: &Client) -> Outcome {
    let vtctld_data =
        client.vtctld().get_throttler_status("acme", "shop", "feature/größe 2", "tablet-alia-1").send()?;
    Ok(())
}

fn vtctld_check_throttler(client: &Client) -> Outcome {
    use planetscale::models::ThrottlerCheckScope;

    let vtctld_data = client
        .vtctld()
        .check_throttler("acme", "shop", "feature/größe 2", "tablet-alia-1")
        .app_name("app-name-2")
        .scope(ThrottlerCheckScope::Shard)
        .send()?;
    Ok(())
}

fn vtctld_update_throttler_config(client: &Client) -> Outcome {
    let vtctld_data = client
        .vtctld()
        .update_throttler_config("acme", "shop", "feature/größe 2", "keyspace-1")
        .enabled(true)
        .threshold(3.5)
        .send()?;
    Ok(())
}

fn vtctld_get_operation(client: &Client) -> Outcome {
    let vtctld_operation =
        client.vtctld().get_operation("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6").send()?;

    let vtctld_operation =
        client.vtctld().wait_until_completed("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6").send()?;
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
