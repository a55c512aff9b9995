//! Lists, page after page.

use planetscale_core::SharedPages;

use crate::answer::{Answer, channel};
use crate::error::EngineError;
use crate::listeners::Logger;
use crate::reply::EngineReply;
use crate::running::Ticket;

/// The pages of a list in order. Ends after the last page, or after the first error.
#[derive(Debug, uniffi::Object)]
pub struct NativePages {
    logger: Logger,
    pages: SharedPages,
    /// Ends what is under way when nobody reads any more.
    ticket: Ticket,
}

impl NativePages {
    pub(crate) fn new(logger: Logger, pages: SharedPages, ticket: Ticket) -> Self {
        Self { logger, pages, ticket }
    }

    fn fetch(&self) -> Answer<Option<EngineReply>> {
        let (giver, answer) = channel(None);
        let done = |next: Option<Result<_, _>>| {
            giver.give(next.transpose().map(|page| page.map(EngineReply::from)));
        };
        self.logger.listen(|| self.pages.submit(done));
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
