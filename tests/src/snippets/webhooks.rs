// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
//! Webhooks: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_webhooks(client: &Client) -> Outcome {
    for webhook in client.database("shop").webhooks().list().iter() {
        println!("{:?}", webhook?);
    }
    Ok(())
}

fn create_webhook(client: &Client) -> Outcome {
    let webhook = client.database("shop").webhooks().create("https://example.com/1").enabled(true).send()?;
    Ok(())
}

fn get_webhook(client: &Client) -> Outcome {
    let webhook = client.database("shop").webhooks().get("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn update_webhook(client: &Client) -> Outcome {
    let webhook = client
        .database("shop")
        .webhooks()
        .update("a1b2c3d4e5f6")
        .url("https://example.com/1")
        .enabled(true)
        .send()?;
    Ok(())
}

fn delete_webhook(client: &Client) -> Outcome {
    client.database("shop").webhooks().delete("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn test_webhook(client: &Client) -> Outcome {
    client.database("shop").webhooks().test("a1b2c3d4e5f6").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_webhooks", list_webhooks),
    ("create_webhook", create_webhook),
    ("get_webhook", get_webhook),
    ("update_webhook", update_webhook),
    ("delete_webhook", delete_webhook),
    ("test_webhook", test_webhook),
];
