//! What decides: whether to try again and when, who has to wait, and when a wait is over.

mod deleted;
mod look;
mod pace;
mod pending;
pub(crate) mod retry;
mod run;
pub(crate) mod wait;

pub(crate) use deleted::Deleted;
pub(crate) use pace::Pace;
pub(crate) use run::Run;
