//! Lists for readers that cannot block.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use super::Pages;
use crate::call::Call;
use crate::clock::after;
use crate::engine::Engine;
use crate::error::Error;
use crate::response::Response;
use crate::work::Turn;

/// The pages of a list for a reader that cannot block. Clones read the same list.
#[derive(Clone, Debug)]
pub struct SharedPages {
    engine: Engine,
    call: Arc<Call>,
    pages: Arc<Mutex<Pages>>,
    ended: Arc<AtomicBool>,
}

impl SharedPages {
    pub(crate) fn new(engine: Engine, call: Call) -> Self {
        let pages = Arc::new(Mutex::new(Pages::new(engine.clone(), call.clone())));
        Self { engine, call: Arc::new(call), pages, ended: Arc::default() }
    }

    /// The next page, here and now; none after the last page or an error.
    #[must_use]
    pub fn read(&self) -> Option<Result<Response, Error>> {
        self.read_since(None)
    }

    fn read_since(&self, asked: Option<Instant>) -> Option<Result<Response, Error>> {
        if self.ended.load(Ordering::Acquire) {
            return None;
        }
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.call.asked = asked;
        pages.next()
    }

    /// Fetches the next page on a thread of the engine's and hands it to `done` there; none after the last page or an
    /// error. Its time runs from now on, as with [`Engine::submit`].
    pub fn submit(&self, done: impl FnOnce(Option<Result<Response, Error>>) + Send + 'static) {
        let timeout = self.call.timeout.unwrap_or(self.engine.config().timeout);
        let until = Some(after(Instant::now(), timeout));
        let asked = Some(self.engine.config().clock.now());
        let pages = self.clone();
        self.engine.queue(until, self.call.cancel.clone(), move |turn| {
            done(match turn {
                Turn::Go => pages.read_since(asked),
                Turn::TooLate | Turn::Cancelled => {
                    let first = !pages.ended.swap(true, Ordering::AcqRel);
                    first.then(|| Err(pages.engine.not_begun(&pages.call, turn)))
                }
            });
        });
    }
}
