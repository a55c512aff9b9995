// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
//! Branches: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_branches(client: &Client) -> Outcome {
    for branch in client.database("shop").branches().list().q("q-1").iter() {
        println!("{:?}", branch?);
    }
    Ok(())
}

fn create_branch(client: &Client) -> Outcome {
    let branch = client
        .database("shop")
        .branches()
        .create("name-1")
        .deletion_protected(true)
        .parent_branch("parent-branch-3")
        .send()?;
    Ok(())
}

fn get_branch(client: &Client) -> Outcome {
    let branch = client.database("shop").branch("feature/größe 2").get().send()?;

    let branch = client.database("shop").branch("feature/größe 2").wait_until_ready().send()?;

    client.database("shop").branch("feature/größe 2").wait_until_deleted().send()?;
    Ok(())
}

fn update_branch(client: &Client) -> Outcome {
    let branch = client
        .database("shop")
        .branch("feature/größe 2")
        .update()
        .new_name("new-name-1")
        .deletion_protected(true)
        .send()?;
    Ok(())
}

fn delete_branch(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").delete().delete_descendants(true).send()?;
    Ok(())
}

fn lint_branch_schema(client: &Client) -> Outcome {
    for schema_lint_error in client.database("shop").branch("feature/größe 2").lint_schema().iter() {
        println!("{:?}", schema_lint_error?);
    }
    Ok(())
}

fn enable_safe_migrations(client: &Client) -> Outcome {
    let branch = client.database("shop").branch("feature/größe 2").enable_safe_migrations().send()?;
    Ok(())
}

fn disable_safe_migrations(client: &Client) -> Outcome {
    let branch = client.database("shop").branch("feature/größe 2").disable_safe_migrations().send()?;
    Ok(())
}

fn update_safe_migrations(client: &Client) -> Outcome {
    let branch = client.database("shop").branch("feature/größe 2").update_safe_migrations(true).send()?;
    Ok(())
}

fn promote_branch(client: &Client) -> Outcome {
    let branch = client.database("shop").branch("feature/größe 2").promote().send()?;
    Ok(())
}

fn get_branch_schema(client: &Client) -> Outcome {
    let branch_schema =
        client.database("shop").branch("feature/größe 2").get_schema().keyspace("keyspace-1").send()?;
    Ok(())
}

fn update_branch_cluster_config(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").update_cluster("cluster-size-1").send()?;
    Ok(())
}

fn demote_branch(client: &Client) -> Outcome {
    let branch = client.database("shop").branch("feature/größe 2").demote().send()?;
    Ok(())
}

fn get_branch_diff(client: &Client) -> Outcome {
    let table_diff_list = client.database("shop").branch("feature/größe 2").get_diff().send()?;
    Ok(())
}

fn get_branch_routing_rules(client: &Client) -> Outcome {
    let routing_rules = client.database("shop").branch("feature/größe 2").get_routing_rules().send()?;
    Ok(())
}

fn update_branch_routing_rules(client: &Client) -> Outcome {
    let routing_rules =
        client.database("shop").branch("feature/größe 2").update_routing_rules("routing-rule-1").send()?;
    Ok(())
}

fn refresh_branch_schema(client: &Client) -> Outcome {
    client.database("shop").branch("feature/größe 2").refresh_schema().send()?;
    Ok(())
}

fn list_branch_cluster_size_skus(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").list_cluster_sizes().rates(true).send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_branches", list_branches),
    ("create_branch", create_branch),
    ("get_branch", get_branch),
    ("update_branch", update_branch),
    ("delete_branch", delete_branch),
    ("lint_branch_schema", lint_branch_schema),
    ("enable_safe_migrations", enable_safe_migrations),
    ("disable_safe_migrations", disable_safe_migrations),
    ("update_safe_migrations", update_safe_migrations),
    ("promote_branch", promote_branch),
    ("get_branch_schema", get_branch_schema),
    ("update_branch_cluster_config", update_branch_cluster_config),
    ("demote_branch", demote_branch),
    ("get_branch_diff", get_branch_diff),
    ("get_branch_routing_rules", get_branch_routing_rules),
    ("update_branch_routing_rules", update_branch_routing_rules),
    ("refresh_branch_schema", refresh_branch_schema),
    ("list_branch_cluster_size_skus", list_branch_cluster_size_skus),
];
