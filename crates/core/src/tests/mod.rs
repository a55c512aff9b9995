//! The engine against servers: mockito where HTTP behaves, a scripted socket where it does not.

mod cancel;
mod errors;
mod limits;
mod pages;
mod proxy;
mod queue;
mod redirects;
mod replies;
mod requests;
mod retries;
mod server;
mod wait;

use std::sync::Arc;
use std::time::Duration;

use crate::clock::testing::FakeClock;
use crate::{Call, Config, ConfigBuilder, Engine, operations};

/// Settings for a server at `address`, quick and without a proxy.
fn settings(address: &str) -> ConfigBuilder {
    Config::builder()
        .base_url(address)
        .service_token("abcdefghijkl", "pscale_tkn_hush")
        .backoff(Duration::from_millis(4), Duration::from_millis(20))
}

fn engine(address: &str) -> Engine {
    Engine::new(settings(address).build().unwrap())
}

/// An engine whose sleeps take no time and are remembered.
fn engine_with_clock(address: &str) -> (Engine, FakeClock) {
    let clock = FakeClock::new();
    let config = settings(address)
        .backoff(Duration::from_secs(1), Duration::from_secs(8))
        .clock(Arc::new(clock.clone()))
        .build()
        .unwrap();
    (Engine::new(config), clock)
}

fn call(operation: &str, arguments: &[&str]) -> Call {
    let call = Call::new(operations::find(operation).unwrap());
    arguments.iter().fold(call, |call, argument| call.path_arg(*argument))
}

fn get_database() -> Call {
    call("get_database", &["acme", "shop"])
}

fn create_branch() -> Call {
    call("create_branch", &["acme", "shop"]).body_field("name", "x".into())
}

/// An address that never answers: a listener whose queue is full.
pub(crate) struct FullBacklog {
    pub(crate) address: std::net::SocketAddr,
    _listener: std::net::TcpListener,
    _queue: Vec<std::net::TcpStream>,
}

pub(crate) fn full_backlog() -> FullBacklog {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let connect = |_| std::net::TcpStream::connect_timeout(&address, Duration::from_millis(40)).ok();
    let queue: Vec<_> = (0..200).map_while(connect).collect();
    assert!(queue.len() < 200, "the queue never filled");
    FullBacklog { address, _listener: listener, _queue: queue }
}

const DATABASE: &str = "/v1/organizations/acme/databases/shop";
const BRANCHES: &str = "/v1/organizations/acme/databases/shop/branches";
