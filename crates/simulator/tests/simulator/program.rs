//! The simulator as a program.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

fn start(arguments: &[&str]) -> (Child, Value) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_planetscale-simulator"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let about = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
    (child, about)
}

fn organization(about: &Value) -> Result<String, ureq::Error> {
    let text = |name: &str| about[name].as_str().unwrap();
    let url = format!("{}/organizations", text("url"));
    let credentials = format!("{}:{}", text("service_token_id"), text("service_token"));
    let mut reply = ureq::get(url).header("authorization", credentials).call()?;
    let page: Value = serde_json::from_str(&reply.body_mut().read_to_string()?).unwrap();
    Ok(page["data"][0]["name"].as_str().unwrap().to_owned())
}

#[test]
fn it_says_where_it_is_and_stops_with_its_standard_input() {
    let (mut child, about) = start(&["--organization", "demo", "--speed=100", "--stop-on-stdin-close"]);
    assert_eq!(about["organization"], "demo");
    assert_eq!(organization(&about).unwrap(), "demo");
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
    assert!(organization(&about).is_err());
}

#[cfg(unix)]
#[test]
fn it_stops_on_a_signal() {
    for signal in ["-TERM", "-INT"] {
        let (mut child, about) = start(&["--seed", "7"]);
        assert_eq!(organization(&about).unwrap(), "acme");
        assert!(Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap().success());
        assert!(child.wait().unwrap().success());
    }
}

#[test]
fn an_option_that_it_does_not_know_is_an_error() {
    for arguments in [&["--nonsense", "1"][..], &["--port"], &["--speed", "fast"]] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_planetscale-simulator"))
            .args(arguments)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut complaint = String::new();
        child.stderr.take().unwrap().read_to_string(&mut complaint).unwrap();
        assert!(!child.wait().unwrap().success());
        assert!(complaint.contains(arguments[0]), "{complaint}");
    }
}
