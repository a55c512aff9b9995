//! Plays thousands of orders in which threads may run through the engine's pool, timer, cancel handle and pace: the very
//! files of the engine, over a scheduler's locks in place of the system's.
//!
//! `cargo run -p planetscale-interleavings [ORDERS]`; what it prints when one fails plays that order again.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::panic, reason = "it is a test")]
#![allow(dead_code, unreachable_pub, reason = "the engine uses more of these files than is played here")]

#[path = "../../../crates/core/src/cancel.rs"]
mod cancel;
mod error;
#[path = "../../../crates/core/src/wire/line.rs"]
mod line;
#[path = "../../../crates/core/src/decide/pace.rs"]
mod pace;
mod plays;
#[path = "../../../crates/core/src/work/pool.rs"]
mod pool;
#[path = "../../../crates/core/src/work/timer.rs"]
mod timer;

mod wire {
    //! Only the socket that knows its owner.
    pub(crate) use crate::line::Line;
}

mod clock {
    //! Times without the engine's injected clock.
    use std::time::{Duration, Instant};

    pub(crate) fn after(now: Instant, time: Duration) -> Instant {
        now + time
    }
}

mod sync {
    //! The scheduler's own.
    pub(crate) use shuttle::sync::{Arc, Condvar, Mutex, MutexGuard, Weak, atomic};
    pub(crate) use shuttle::thread;
    pub(crate) use std::sync::PoisonError;
}

/// How many orders of each play are tried unless the caller says.
const ORDERS: usize = 2_000;

fn main() {
    let orders = std::env::args().nth(1).map_or(ORDERS, |text| text.parse().unwrap());
    for (name, play) in plays::ALL {
        shuttle::check_pct(play, orders / 2, 3);
        shuttle::check_random(play, orders / 2);
        println!("test {name} ... ok");
    }
    println!("test result: ok. {} passed; 0 failed; {orders} orders each", plays::ALL.len());
}
