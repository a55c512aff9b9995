//! Lists, page after page.

use std::sync::{Arc, Mutex, PoisonError};

use napi_derive::napi;
use planetscale_core::language::{Log, Ticket};
use planetscale_core::{Call, SharedPages};

use crate::port::Shared;
use crate::told::told;

/// Names and values in turn of what asks for the page after one of a list; none where the list ends.
pub(crate) fn next_page(
    target: &str,
    query: &[String],
    page: &str,
    sized: bool,
) -> Result<Option<Vec<String>>, String> {
    let call = Call::to(target).map_err(|error| error.to_string())?;
    let call = query.chunks_exact(2).fold(call, |call, pair| call.query(&pair[0], &pair[1]));
    let next = call.next_page(page.as_bytes(), sized)?;
    Ok(next.map(|pairs| pairs.into_iter().flat_map(|(name, value)| [name.to_owned(), value]).collect()))
}

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
