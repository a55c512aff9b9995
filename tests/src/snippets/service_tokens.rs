// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
//! Service tokens: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_service_tokens(client: &Client) -> Outcome {
    for service_token in client.service_tokens().list().iter() {
        println!("{:?}", service_token?);
    }
    Ok(())
}

fn create_service_token(client: &Client) -> Outcome {
    let service_token = client.service_tokens().create().name("name-1").ttl(102).send()?;
    Ok(())
}

fn get_service_token(client: &Client) -> Outcome {
    let service_token = client.service_token("a1b2c3d4e5f6").get().send()?;
    Ok(())
}

fn delete_service_token(client: &Client) -> Outcome {
    client.service_token("a1b2c3d4e5f6").delete().send()?;
    Ok(())
}

fn get_service_token_access(client: &Client) -> Outcome {
    let service_token_access_list = client.service_token("a1b2c3d4e5f6").list_accesses().send()?;
    Ok(())
}

fn add_service_token_access(client: &Client) -> Outcome {
    let service_token_access_list =
        client.service_token("a1b2c3d4e5f6").add_accesses("database-1", ["acce-3", "acce-4"]).send()?;
    Ok(())
}

fn delete_service_token_access(client: &Client) -> Outcome {
    client.service_token("a1b2c3d4e5f6").delete_accesses("database-1", ["acce-3", "acce-4"]).send()?;
    Ok(())
}

fn list_service_token_grants(client: &Client) -> Outcome {
    let service_token_grant_list = client.service_token("a1b2c3d4e5f6").list_grants().send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_service_tokens", list_service_tokens),
    ("create_service_token", create_service_token),
    ("get_service_token", get_service_token),
    ("delete_service_token", delete_service_token),
    ("get_service_token_access", get_service_token_access),
    ("add_service_token_access", add_service_token_access),
    ("delete_service_token_access", delete_service_token_access),
    ("list_service_token_grants", list_service_token_grants),
];
