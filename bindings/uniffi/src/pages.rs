//! Lists, page after page.

use planetscale_core::SharedPages;
use planetscale_core::language::{Language, Log, Ticket};

use crate::answer::{Answer, channel};
use crate::error::EngineError;
use crate::reply::EngineReply;

/// The pages of a list in order. Ends after the last page, or after the first error.
#[derive(Debug, uniffi::Object)]
pub struct NativePages {
    log: Log,
    language: Language,
    pages: SharedPages,
    /// Ends what is under way when nobody reads any more.
    ticket: Ticket,
}

impl NativePages {
    pub(crate) fn new(log: Log, language: Language, pages: SharedPages, ticket: Ticket) -> Self {
        Self { log, language, pages, ticket }
    }

    fn fetch(&self) -> Answer<Option<EngineReply>> {
        let (giver, answer) = channel(None);
        let done = |next: Option<Result<_, _>>| {
            giver.tell(next.transpose().map(|page| page.map(EngineReply::from)));
        };
        self.log.listen(|| self.pages.submit(done));
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
        self.fetch().await.map_err(|error| EngineError::of(&error, self.language))
    }

    /// Ends the calls that are under way.
    pub fn close(&self) {
        self.ticket.cancel.cancel();
    }
}
