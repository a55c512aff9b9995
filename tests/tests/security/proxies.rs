//! The proxy that the environment names. A program's environment is read by the program itself, so each case is one: this
//! test again, with one test of it and other variables.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;

use planetscale::{Client, Config, ProxySetting};
use planetscale_simulator::Simulator;

const TOKEN: &str = "pscale_tkn_hush";

/// What the program of a case is told: an address, and `off` for no proxy whatever the environment says.
const ADDRESS: &str = "SECURITY_TEST_ADDRESS";
const PROXY: &str = "SECURITY_TEST_PROXY";

/// A proxy that refuses everything, and keeps what it was asked.
struct Proxy {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://user:hush@{}", listener.local_addr().unwrap());
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let keep = Arc::clone(&asked);
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let mut head = Vec::new();
                let mut block = [0; 1_024];
                while !head.ends_with(b"\r\n\r\n") {
                    match stream.read(&mut block) {
                        Ok(amount) if amount > 0 => head.extend_from_slice(&block[..amount]),
                        _ => break,
                    }
                }
                keep.lock().unwrap().push(String::from_utf8_lossy(&head).into_owned());
                let _ = stream.write_all(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
            }
        });
        Self { address, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

/// Calls the address in a program whose environment names the proxy, and returns what the program printed.
fn call(address: &str, proxy: &Proxy, variables: &[(&str, &str)]) -> String {
    let mut program = Command::new(std::env::current_exe().unwrap());
    program.args(["--exact", "proxies::one_call", "--ignored", "--nocapture"]);
    for name in ["ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"] {
        program.env_remove(name).env_remove(name.to_lowercase());
    }
    program.env("ALL_PROXY", &proxy.address).env(ADDRESS, address).envs(variables.iter().copied());
    let output = program.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    assert!(!text.contains("hush"), "{text}");
    text
}

/// Not a test by itself: what [`call`] runs.
#[test]
#[ignore = "run by the other tests of this file, in a program of its own"]
fn one_call() {
    let Ok(address) = std::env::var(ADDRESS) else { return };
    let mut config = Config::builder().base_url(address).service_token("tokenid00001", TOKEN).max_retries(0);
    if std::env::var(PROXY).is_ok_and(|proxy| proxy == "off") {
        config = config.proxy(ProxySetting::None);
    }
    let client = Client::new(config.build().unwrap());
    match client.organization("acme").databases().list().send() {
        Ok(_) => println!("an answer"),
        Err(error) => println!("{}: {error} {error:?} {client:?}", error.kind()),
    }
}

#[test]
fn the_proxy_of_the_environment_is_asked_for_a_way_and_told_no_credentials() {
    let proxy = Proxy::start();
    let said = call("https://service.test", &proxy, &[]);
    assert!(said.contains("the proxy did not connect to service.test"), "{said}");
    let asked = proxy.asked();
    assert!(asked.len() == 1 && asked[0].starts_with("CONNECT service.test:443 "), "{asked:?}");
    assert!(!asked[0].contains("pscale_tkn") && !asked[0].contains("tokenid"), "{asked:?}");
}

#[test]
fn no_proxy_is_asked_when_it_is_turned_off_or_excepted() {
    let proxy = Proxy::start();
    for variables in [(PROXY, "off"), ("NO_PROXY", "service.test")] {
        // A name that has no address: without the proxy, nobody can be reached.
        let said = call("https://service.test", &proxy, &[variables]);
        assert!(said.contains("the name of service.test has no address"), "{said}");
    }
    assert_eq!(proxy.asked(), [""; 0]);
}

#[test]
fn what_is_on_this_machine_is_not_asked_for_through_a_proxy() {
    let (proxy, simulator) = (Proxy::start(), Simulator::builder().start().unwrap());
    let said = call(&simulator.url(), &proxy, &[]);
    // The token is not one of the simulator's, which says so itself.
    assert!(said.contains("authentication: "), "{said}");
    assert_eq!(proxy.asked(), [""; 0]);
}
