//! Lists, page after page.

use std::sync::{Arc, Mutex, PoisonError};

use napi_derive::napi;
use planetscale_core::{Call, Cancel, Engine, SharedPages};

use crate::call::pairs;
use crate::logging::Logger;
use crate::message::{answer, end, failure};
use crate::port::{Done, Shared};

/// Names and values in turn of what asks for the page after one of a list; none where the list ends. `page` is where that
/// one says that the list goes on, as JSON; `sized`, that it was one of [`Pages`].
///
/// # Errors
/// What is wrong with the page.
#[napi]
pub fn next_page(
    target: String,
    query: Vec<String>,
    page: String,
    sized: bool,
) -> napi::Result<Option<Vec<String>>> {
    let call = Call::to(&target).map_err(|error| napi::Error::from_reason(error.to_string()))?;
    let call = pairs(Some(query)).fold(call, |call, (name, value)| call.query(name, value));
    let next = call.next_page(page.as_bytes(), sized).map_err(napi::Error::from_reason)?;
    Ok(next.map(|pairs| pairs.into_iter().flat_map(|(name, value)| [name.to_owned(), value]).collect()))
}

/// The pages of a list in order, fetched ahead of the reader. Ends after the last page, or after the first error.
#[napi]
pub struct Pages {
    /// Empty once it is closed: from then on it keeps neither the engine nor its connections.
    pages: Mutex<Option<SharedPages>>,
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
        let pages = Mutex::new(Some(engine.shared_pages(call)));
        Self { pages, port: Arc::clone(port), id, cancel, logger }
    }
}

#[napi]
impl Pages {
    /// Fetches the next page on a thread of the engine's; it comes as a message with that number, or the end does.
    #[napi]
    pub fn next(&self, id: u32) {
        let done = Done::new(&self.port, id);
        let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let Some(pages) = pages else {
            return done.finish(end);
        };
        self.logger.listen(|| {
            pages.submit(move |next| {
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
        // What is dropped here does not hold the lock.
        let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop(pages);
    }
}

impl Drop for Pages {
    /// A reader may have gone away without a word.
    fn drop(&mut self) {
        self.close();
    }
}
