//! Lists, page after page.

use std::sync::Arc;

use napi_derive::napi;
use planetscale_core::{Call, Cancel, Engine, SharedPages};

use crate::logging::Logger;
use crate::message::{answer, end, failure};
use crate::port::{Done, Shared};

/// The pages of a list in order, fetched ahead of the reader. Ends after the last page, or after the first error.
#[napi]
pub struct Pages {
    pages: SharedPages,
    port: Arc<Shared>,
    id: u32,
    cancel: Cancel,
    logger: Logger,
}

impl Pages {
    pub(crate) fn new(
        engine: &Engine,
        call: Call,
        (port, id, cancel): (&Arc<Shared>, u32, Cancel),
        logger: Logger,
    ) -> Self {
        Self { pages: engine.shared_pages(call), port: Arc::clone(port), id, cancel, logger }
    }
}

#[napi]
impl Pages {
    /// Fetches the next page on a thread of the engine's; it comes as a message with that number, or the end does.
    #[napi]
    pub fn next(&self, id: u32) {
        let done = Done::new(&self.port, id);
        self.logger.listen(|| {
            self.pages.submit(move |next| {
                done.finish(|id| match next {
                    Some(Ok(page)) => answer(id, page),
                    Some(Err(error)) => failure(id, error),
                    None => end(id),
                });
            });
        });
    }

    /// Ends the calls that are under way.
    #[napi]
    pub fn close(&self) {
        self.cancel.cancel();
        self.port.forget(self.id);
    }
}

impl Drop for Pages {
    /// A reader may have gone away without a word.
    fn drop(&mut self) {
        self.close();
    }
}
