//! `cargo xtask bench`: the SDK beside its peers, interleaved in one run on one core, as ratios of medians.
//!
//! Absolute times depend on the machine; the ratios are what counts.
#![allow(clippy::print_stdout, reason = "a program for the terminal")]

mod server;
mod socket;

use std::error::Error;
use std::fmt::Write as _;
use std::hint::black_box;
use std::net::TcpListener;
use std::thread;
use std::time::{Duration, Instant};

use planetscale::models::{Branch, Database};
use planetscale::{Call, Cancel, Client, Config, Page, operations};
use reqwest::header::{ACCEPT, AUTHORIZATION};
use server::Documents;
use socket::Socket;

const ROUNDS: usize = 60;
const CALLS: usize = 50;
const ONE: &str = "/v1/organizations/acme/databases/shop";
const LIST: &str = "/v1/organizations/acme/databases/shop/branches";

/// Serves for the benchmarks of another language, until the standard input ends: `planetscale-bench --serve 20`.
fn serve(documents: &Documents, pause: Duration) -> Result<(), Box<dyn Error>> {
    println!("http://{}", server::start(documents, pause)?);
    std::io::copy(&mut std::io::stdin(), &mut std::io::sink())?;
    Ok(())
}

type Peer<'p> = (&'static str, Box<dyn FnMut() -> Result<(), Box<dyn Error>> + 'p>);

fn main() -> Result<(), Box<dyn Error>> {
    let documents = documents()?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, pause] = arguments.as_slice()
        && flag == "--serve"
    {
        return serve(&documents, Duration::from_millis(pause.parse()?));
    }
    let address = server::start(&documents, Duration::ZERO)?;
    let base = format!("http://{address}");
    let config =
        Config::builder().base_url(&base).service_token("abcdefghijkl", "pscale_tkn_bench").build()?;
    let client = Client::new(config);
    let other = reqwest::blocking::Client::builder().no_proxy().build()?;
    let fetch = |path: &str| -> reqwest::Result<_> {
        let request = other.get(format!("{base}{path}"));
        request
            .header(AUTHORIZATION, "abcdefghijkl:pscale_tkn_bench")
            .header(ACCEPT, "application/json")
            .send()?
            .bytes()
    };
    let (mut socket, mut typed, mut list) =
        (Socket::connect(address, ONE)?, Socket::connect(address, ONE)?, Socket::connect(address, LIST)?);
    let get = || Call::new(&operations::databases::GET_DATABASE).path_arg("acme").path_arg("shop");

    let mut report = String::new();
    measure(
        &mut report,
        "GET of 1 KB, bytes",
        &mut [
            ("hand-written socket", Box::new(|| done(socket.get()))),
            ("planetscale-core", Box::new(|| done(client.engine().call(&get())))),
            ("reqwest::blocking", Box::new(|| done(fetch(ONE)))),
        ],
    )?;
    measure(
        &mut report,
        "GET of 1 KB, typed",
        &mut [
            (
                "hand-written socket + serde",
                Box::new(|| done(serde_json::from_slice::<Database>(&typed.get()?))),
            ),
            ("planetscale", Box::new(|| done(client.organization("acme").database("shop").get().send()))),
            (
                "reqwest::blocking + serde",
                Box::new(|| done(serde_json::from_slice::<Database>(&fetch(ONE)?))),
            ),
        ],
    )?;
    measure(
        &mut report,
        "list of 100 objects of 40 fields, typed",
        &mut [
            (
                "hand-written socket + serde",
                Box::new(|| done(serde_json::from_slice::<Page<Branch>>(&list.get()?))),
            ),
            (
                "planetscale",
                Box::new(|| done(client.organization("acme").database("shop").branches().list().send())),
            ),
            (
                "reqwest::blocking + serde",
                Box::new(|| done(serde_json::from_slice::<Page<Branch>>(&fetch(LIST)?))),
            ),
        ],
    )?;
    cancelling(&mut report)?;
    println!("{report}");
    Ok(())
}

/// How long a call that waits for an answer goes on after it was cancelled from another thread.
fn cancelling(report: &mut String) -> Result<(), Box<dyn Error>> {
    // Connections are taken up by the system, and nobody ever reads from them.
    let silent = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}", silent.local_addr()?);
    let config =
        Config::builder().base_url(address).service_token("abcdefghijkl", "pscale_tkn_bench").build()?;
    let client = Client::new(config);
    let mut times = Vec::new();
    for _ in 0..CALLS {
        let cancel = Cancel::new();
        let call = client.organization("acme").database("shop").get().cancel(&cancel);
        let caller = thread::spawn(move || (call.send().is_err(), Instant::now()));
        thread::sleep(Duration::from_millis(20));
        let asked = Instant::now();
        cancel.cancel();
        let (ended, at) = caller.join().map_err(|_| "the caller panicked")?;
        if ended {
            times.push(at.saturating_duration_since(asked));
        }
    }
    let median = median(&mut times);
    let longest = times.last().map_or(0.0, |time| time.as_secs_f64() * 1e6);
    writeln!(
        report,
        "| a cancelled call returns after, us | median | longest of {} |\n|---|---:|---:|",
        times.len()
    )?;
    writeln!(report, "| while it waits for an answer | {median:.0} | {longest:.0} |")?;
    Ok(())
}

fn done<T, E: Error + 'static>(result: Result<T, E>) -> Result<(), Box<dyn Error>> {
    black_box(result?);
    Ok(())
}

/// Runs the peers in turn, many rounds of a few calls each, so that whatever disturbs the machine disturbs all alike.
fn measure(report: &mut String, title: &str, peers: &mut [Peer<'_>]) -> Result<(), Box<dyn Error>> {
    let mut times: Vec<Vec<Duration>> = peers.iter().map(|_| Vec::with_capacity(ROUNDS * CALLS)).collect();
    for round in 0..=ROUNDS {
        for ((_, call), times) in peers.iter_mut().zip(&mut times) {
            for _ in 0..CALLS {
                let started = Instant::now();
                call()?;
                // The first round opens connections and fills caches.
                if round > 0 {
                    times.push(started.elapsed());
                }
            }
        }
    }
    let medians: Vec<f64> = times.iter_mut().map(|times| median(times)).collect();
    writeln!(report, "| {title} | median, us | ratio |\n|---|---:|---:|")?;
    for ((name, _), median) in peers.iter().zip(&medians) {
        writeln!(report, "| {name} | {median:.1} | {:.2} |", median / medians[0])?;
    }
    writeln!(report)?;
    Ok(())
}

fn median(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    times.get(times.len() / 2).map_or(0.0, Duration::as_secs_f64) * 1e6
}

/// The generated full documents, cut or repeated to the sizes that are measured.
fn documents() -> Result<Documents, Box<dyn Error>> {
    let vector = |text: &str| -> Result<serde_json::Value, Box<dyn Error>> {
        Ok(serde_json::from_str::<serde_json::Value>(text)?["reply"]["body"].take())
    };
    let mut database = vector(include_str!("../../../tests/vectors/operations/databases/get_database.json"))?;
    while database.to_string().len() > 1_024 {
        let Some(last) = database.as_object().and_then(|fields| fields.keys().next_back().cloned()) else {
            break;
        };
        database.as_object_mut().map(|fields| fields.remove(&last));
    }
    let branch = vector(include_str!("../../../tests/vectors/operations/branches/get_branch.json"))?;
    let branches: Vec<_> = (0..100).map(|_| branch.clone()).collect();
    let list = serde_json::json!({"type": "list", "current_page": 1, "per_page": 100, "next_page": null,
        "next_page_url": null, "prev_page": null, "prev_page_url": null, "data": branches});
    Ok(Documents { one: database.to_string(), list: list.to_string() })
}
