//! The calls that cases make, and what came of them.

use std::error::Error as _;
use std::fmt::Debug;

use planetscale::{Client, Error, TimeoutKind};
use serde_json::{Value, json};

/// Makes the call that a run names.
pub(crate) fn call(client: &Client, spec: &Value) -> Value {
    let path = |name: &str| spec["path"][name].as_str().unwrap_or_default();
    let organization = client.organization(path("organization"));
    let database = organization.database(path("database"));
    match spec["call"].as_str() {
        Some("get_database") => {
            let result = database.get().send();
            outcome(&result.iter().map(|it| it.name.clone()).collect::<Vec<_>>(), &result)
        }
        Some("create_branch") => {
            let times = spec["name_times"].as_u64().and_then(|times| usize::try_from(times).ok());
            let body = |name: &str| spec["body"][name].as_str().unwrap_or_default();
            let name = body("name").repeat(times.expect("a number"));
            let request = database.branches().create(name).parent_branch(body("parent_branch"));
            let result = request.send();
            outcome(&result.iter().map(|it| it.name.clone()).collect::<Vec<_>>(), &result)
        }
        Some("delete_branch") => outcome(&[], &database.branch(path("branch")).delete().send()),
        Some("list_databases") => {
            let (mut names, mut result) = (Vec::new(), Ok(()));
            for item in organization.databases().list().iter() {
                match item {
                    Ok(item) => names.push(item.name),
                    Err(error) => result = Err(error),
                }
            }
            outcome(&names, &result)
        }
        other => panic!("no case has called {other:?} before"),
    }
}

fn outcome<T: Debug>(names: &[String], result: &Result<T, Error>) -> Value {
    let printed = match result {
        Ok(value) => vec![format!("{value:?}")],
        Err(error) => printed(error),
    };
    json!({"names": names, "error": result.as_ref().err().map(describe), "printed": printed})
}

fn describe(error: &Error) -> Value {
    let setting = match error {
        Error::Timeout(timeout) => match timeout.kind {
            TimeoutKind::Connect => Some("connect_timeout"),
            TimeoutKind::Attempt => Some("attempt_timeout"),
            TimeoutKind::Call => Some("timeout"),
            _ => None,
        },
        _ => None,
    };
    json!({
        "kind": error.kind(),
        "status": error.status(),
        "setting": setting,
        "attempts": error.attempts(),
        "may_have_arrived": error.may_have_arrived(),
    })
}

/// The error and all that is behind it, in every form that a program prints.
fn printed(error: &Error) -> Vec<String> {
    let mut printed = vec![format!("{error}"), format!("{error:?}"), format!("{error:#?}")];
    let mut source = error.source();
    while let Some(error) = source {
        printed.extend([format!("{error}"), format!("{error:?}")]);
        source = error.source();
    }
    printed
}
