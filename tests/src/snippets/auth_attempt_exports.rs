// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
//! Authentication attempt reports: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn create_auth_attempt_export(client: &Client) -> Outcome {
    use planetscale::Timestamp;
    use planetscale::models::AuthAttemptExportFormat;

    let auth_attempt_export = client
        .auth_attempt_exports()
        .create(
            "2026-01-02T03:00:01Z".parse::<Timestamp>()?,
            "2026-01-02T03:00:02Z".parse::<Timestamp>()?,
            AuthAttemptExportFormat::Csv,
        )
        .send()?;
    Ok(())
}

fn get_auth_attempt_export(client: &Client) -> Outcome {
    let auth_attempt_export = client.auth_attempt_exports().get("export 1").send()?;

    let auth_attempt_export = client.auth_attempt_exports().wait_until_ready("export 1").send()?;
    Ok(())
}

fn download_auth_attempt_export(client: &Client) -> Outcome {
    let bytes = client.auth_attempt_exports().download("export 1").send()?.0;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("create_auth_attempt_export", create_auth_attempt_export),
    ("get_auth_attempt_export", get_auth_attempt_export),
    ("download_auth_attempt_export", download_auth_attempt_export),
];
