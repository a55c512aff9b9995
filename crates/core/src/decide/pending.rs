//! Waits that hold no thread between their looks.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tracing::dispatcher::{self, Dispatch};

use super::wait::{Progress, Step, Watch};
use crate::call::Call;
use crate::clock::after;
use crate::error::Error;
use crate::response::Response;

/// A wait that holds no thread between its looks.
pub(super) struct Pending {
    pub(super) watch: Watch,
    pub(super) call: Call,
    pub(super) progress: Box<dyn FnMut(&Progress<'_>) + Send>,
    pub(super) done: Box<dyn FnOnce(Result<Response, Error>) + Send>,
    pub(super) listener: Dispatch,
}

impl Pending {
    /// Looks, on a thread of the engine's.
    pub(super) fn look(mut self) {
        match self.watch.next_look(&self.call) {
            Ok(call) => {
                let (engine, listener) = (self.watch.engine.clone(), self.listener.clone());
                dispatcher::with_default(&listener, || {
                    engine.submit(call, move |result| self.looked(result));
                });
            }
            Err(error) => (self.done)(Err(error)),
        }
    }

    fn looked(mut self, result: Result<Response, Error>) {
        match self.watch.look(result, &mut self.progress) {
            Step::Over(result) => (self.done)(*result),
            Step::Again(pause) => self.pause(pause),
        }
    }

    /// Goes on after a while, or ends when it is cancelled meanwhile.
    fn pause(self, time: Duration) {
        let engine = self.watch.engine.clone();
        let timer = Arc::clone(&engine.process().timer);
        let cancel = self.call.cancel.clone();
        let resting = Arc::new(Mutex::new(Some(self)));
        let hook = cancel.map(|cancel| {
            let (resting, timer) = (Arc::clone(&resting), Arc::downgrade(&timer));
            cancel.on_cancel(move || {
                // Not on the thread of whoever cancels, which may hold what the end needs.
                if let (Some(timer), Some(pending)) = (timer.upgrade(), take(&resting)) {
                    let _ = timer.at(Instant::now(), move || (pending.done)(Err(pending.watch.cancelled())));
                }
            })
        });
        // Without a thread for it, everything is dropped, which tells whoever waits.
        let _ = timer.at(after(Instant::now(), time), move || {
            drop(hook);
            if let Some(pending) = take(&resting) {
                pending.look();
            }
        });
    }
}

fn take(resting: &Mutex<Option<Pending>>) -> Option<Pending> {
    resting.lock().unwrap_or_else(PoisonError::into_inner).take()
}
