//! The engine against servers: mockito where HTTP behaves, a scripted socket where it does not.

mod cancel;
mod errors;
mod limits;
mod pages;
mod proxy;
mod redirects;
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

const DATABASE: &str = "/v1/organizations/acme/databases/shop";
const BRANCHES: &str = "/v1/organizations/acme/databases/shop/branches";
