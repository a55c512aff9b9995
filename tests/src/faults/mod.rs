//! Network faults on real sockets, described as data in `tests/vectors/faults` and the same for every language.
//!
//! `planetscale-faults` is this as a program. It plays the server and the proxy of each case, tells a language's tests
//! how to make the client and what to call, and compares what came of it: so the tests of a language hold no case.

mod bytes;
mod certificates;
mod check;
mod connection;
mod control;
mod host;
mod http;
mod script;
mod table;
mod tunnel;
mod vector;
mod work;

pub use control::Control;
pub use vector::load;
