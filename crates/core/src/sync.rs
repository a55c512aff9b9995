//! What threads meet at. `tests/interleavings` puts a scheduler's own in its place, and plays the orders in which threads
//! may run; so the pool, the timer, the cancel handle and the pace take theirs from here.

pub(crate) use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak, atomic};
pub(crate) use std::thread;
