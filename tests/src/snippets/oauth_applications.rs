// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
//! OAuth applications: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_oauth_applications(client: &Client) -> Outcome {
    for oauth_application in client.oauth_applications().list().iter() {
        println!("{:?}", oauth_application?);
    }
    Ok(())
}

fn get_oauth_application(client: &Client) -> Outcome {
    let oauth_application = client.oauth_application("a1b2c3d4e5f6").get().send()?;
    Ok(())
}

fn list_oauth_tokens(client: &Client) -> Outcome {
    for service_token in client.oauth_application("a1b2c3d4e5f6").list_tokens().iter() {
        println!("{:?}", service_token?);
    }
    Ok(())
}

fn get_oauth_token(client: &Client) -> Outcome {
    let service_token = client.oauth_application("a1b2c3d4e5f6").get_token("a1b2c3d4e5f6").send()?;
    Ok(())
}

fn delete_oauth_token(client: &Client) -> Outcome {
    client.oauth_application("a1b2c3d4e5f6").delete_token("a1b2c3d4e5f6").send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_oauth_applications", list_oauth_applications),
    ("get_oauth_application", get_oauth_application),
    ("list_oauth_tokens", list_oauth_tokens),
    ("get_oauth_token", get_oauth_token),
    ("delete_oauth_token", delete_oauth_token),
];
