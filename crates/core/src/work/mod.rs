//! Who does the work: threads on demand, a clock that wakes what waits, and what belongs to one process.

mod pool;
mod process;
mod timer;

pub(crate) use pool::{Job, Turn};
pub(crate) use process::{Process, Processes};
