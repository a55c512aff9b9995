//! Lists, page after page.

use std::sync::{Arc, Mutex, PoisonError};

use planetscale_core::{Engine, Pages};

use crate::answer::{Answer, channel};
use crate::error::EngineError;
use crate::listeners::Logger;
use crate::reply::EngineReply;
use crate::running::Ticket;

/// The pages of a list in order. Ends after the last page, or after the first error.
#[derive(Debug, uniffi::Object)]
pub struct NativePages {
    engine: Engine,
    logger: Logger,
    pages: Arc<Mutex<Pages>>,
    /// Ends what is under way when nobody reads any more.
    ticket: Ticket,
}

impl NativePages {
    pub(crate) fn new(engine: Engine, logger: Logger, pages: Pages, ticket: Ticket) -> Self {
        Self { engine, logger, pages: Arc::new(Mutex::new(pages)), ticket }
    }

    fn fetch(&self) -> Answer<Option<EngineReply>> {
        let (giver, answer) = channel(None);
        let (pages, logger) = (Arc::clone(&self.pages), self.logger.clone());
        self.engine.spawn(move || {
            let next = logger.listen(|| pages.lock().unwrap_or_else(PoisonError::into_inner).next());
            giver.give(next.transpose().map(|page| page.map(EngineReply::from)));
        });
        answer
    }
}

#[uniffi::export]
impl NativePages {
    /// The next page; none after the last one.
    ///
    /// # Errors
    /// Why it could not be fetched.
    pub async fn next(&self) -> Result<Option<EngineReply>, EngineError> {
        Ok(self.fetch().await?)
    }

    /// Ends the calls that are under way.
    pub fn close(&self) {
        self.ticket.cancel.cancel();
    }
}
