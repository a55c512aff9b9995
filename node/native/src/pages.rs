//! Lists, page after page.

use std::sync::{Arc, Mutex, PoisonError};

use napi_derive::napi;
use planetscale_core::SharedPages;
use planetscale_core::language::{Log, Ticket};

use crate::port::Shared;
use crate::told::told;

/// The pages of a list in order, fetched ahead of the reader. Ends after the last page, or after the first error.
#[napi]
pub struct Pages {
    /// Empty once it is closed: from then on it keeps neither the engine nor its connections.
    pages: Mutex<Option<(Ticket, SharedPages)>>,
    port: Arc<Shared>,
    log: Log,
}

impl Pages {
    pub(crate) fn new(pages: SharedPages, ticket: Ticket, port: &Arc<Shared>, log: Log) -> Self {
        Self { pages: Mutex::new(Some((ticket, pages))), port: Arc::clone(port), log }
    }
}

#[napi]
impl Pages {
    /// Fetches the next page on a thread of the engine's; it comes as a message with that number, or the end does.
    #[napi]
    pub fn next(&self, id: u32) {
        let told = told(&self.port, id, None);
        let pages = self
            .pages
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .as_ref()
            .map(|(_, pages)| pages.clone());
        match pages {
            Some(pages) => self.log.listen(|| pages.submit(move |next| told.tell(next.transpose()))),
            None => told.tell(Ok(None)),
        }
    }

    /// Ends the calls that are under way.
    #[napi]
    pub fn close(&self) {
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
