//! What people use the PlanetScale API for, in one program.
//!
//! It makes a database and all that belongs to one, and removes it again. Each step prints what was called and what
//! came back. The files are meant to be read, and copied from:
//!
//! * [`receiver`]: a webhook receiver that verifies signatures;
//! * `setup`: organization, database, branch, schema lint, with waits;
//! * `access`: a password, and a permission that is missing;
//! * `backup`, `deploy`, `lists`, `hooks`: one task each;
//! * `tour`: the order of the steps, and the cleaning up, which also runs after a failure.

mod access;
mod backup;
mod deploy;
mod hooks;
mod lists;
#[cfg(doctest)]
mod readme;
pub mod receiver;
mod setup;
mod tour;

use std::error::Error;
use std::io::Write;
use std::time::Duration;

use planetscale::{Cancel, Client, ConfigBuilder};

/// What [`run`] needs to know beside the client.
#[derive(Clone, Debug)]
pub struct Options {
    /// The organization to work in.
    pub organization: String,
    /// Whether the client speaks to the service itself: then nothing may be assumed that only a simulator grants.
    pub live: bool,
    /// How often to look while waiting.
    pub interval: Duration,
    /// The client's settings, for a second one with other credentials.
    pub settings: ConfigBuilder,
    /// A client that may make service tokens, where the first one may not.
    pub administrator: Option<Client>,
    /// Ends the steps; the cleaning up still runs.
    pub cancel: Cancel,
}

/// Runs all steps and cleans up after them.
///
/// # Errors
/// The first error of a step, or else of the cleaning up; what was left behind has been printed.
pub fn run(client: &Client, options: &Options, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    tour::run(client, options, out)
}
