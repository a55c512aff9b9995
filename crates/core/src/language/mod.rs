//! What a language package hands over and gets back.
//!
//! The packages for Python, Node, Kotlin and Swift translate: values of their language into [`Given`] ones, and what comes
//! back into values of their language. What is given, what it means and what is wrong with it is decided here, once for
//! all of them, and said in the words of each.

mod calls;
mod given;
mod log;
mod names;
mod running;
mod settings;
mod told;
mod waits;

pub use calls::{CallArguments, PathArguments};
pub use given::{Given, pairs_in_turn, pause, text};
pub use log::Log;
pub use names::Language;
pub use running::{Running, Ticket};
pub use settings::{VARIABLES, config};
pub use told::Told;
pub use waits::{Seen, wait};
