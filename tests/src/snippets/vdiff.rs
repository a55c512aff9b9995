// Generated from api/resources/vdiff.yaml by `cargo xtask codegen`. Do not edit.
//! `VDiff`: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn vdiff_create(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vdiff_workflow("workflow 1")
        .create("target-keyspace-1")
        .auto_retry(true)
        .auto_start(true)
        .send()?;
    Ok(())
}

fn vdiff_list(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vdiff_workflow("workflow 1")
        .list("target-keyspace-1")
        .send()?;
    Ok(())
}

fn vdiff_show(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vdiff_workflow("workflow 1")
        .get("a1b2c3d4e5f6", "target-keyspace-1")
        .send()?;
    Ok(())
}

fn vdiff_delete(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vdiff_workflow("workflow 1")
        .delete("a1b2c3d4e5f6", "target-keyspace-1")
        .send()?;
    Ok(())
}

fn vdiff_stop(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vdiff_workflow("workflow 1")
        .stop("a1b2c3d4e5f6", "target-keyspace-1")
        .target_shards(["target-shard-3", "target-shard-4"])
        .send()?;
    Ok(())
}

fn vdiff_resume(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vdiff_workflow("workflow 1")
        .resume("a1b2c3d4e5f6", "target-keyspace-1")
        .target_shards(["target-shard-3", "target-shard-4"])
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("vdiff_create", vdiff_create),
    ("vdiff_list", vdiff_list),
    ("vdiff_show", vdiff_show),
    ("vdiff_delete", vdiff_delete),
    ("vdiff_stop", vdiff_stop),
    ("vdiff_resume", vdiff_resume),
];
