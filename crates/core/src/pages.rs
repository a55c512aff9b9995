//! Lists, page after page, fetched ahead of the reader.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;

use serde::Deserialize;
use tracing::dispatcher;

use crate::call::Call;
use crate::cancel::Cancel;
use crate::engine::Engine;
use crate::error::{ConnectionError, DecodeError, Error};
use crate::operation::Pagination;
use crate::response::Response;

/// How many items a page has unless the caller says: the most that the service gives.
const PAGE_SIZE: &str = "100";

/// How often a reader that waits for a page looks whether it was cancelled.
const SLICE: Duration = Duration::from_millis(50);

/// Where a page says that its list goes on. Everything else in the page is passed over.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Position {
    next_page: Option<u64>,
    total_pages: Option<u64>,
    has_next: Option<bool>,
    cursor_end: Option<String>,
}

/// The next page to deliver.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Next {
    /// The call as the caller made it.
    First,
    Page(u64),
    After(String),
    Done,
}

/// The pages of a list in order. Ends after the last page, or after the first error.
///
/// The first page is fetched when it is asked for. From then on pages are fetched ahead: one at first, then, where the
/// service says how many there are, twice as many with each page delivered, up to the engine's `read_ahead`. Pages have 100
/// items unless the call says otherwise. Dropping the iterator ends the calls that are under way.
#[derive(Debug)]
pub struct Pages {
    engine: Engine,
    call: Call,
    cancel: Cancel,
    next: Next,
    delivered: u32,
    ahead: VecDeque<(u64, Pending)>,
}

impl Pages {
    pub(crate) fn new(engine: Engine, call: Call) -> Self {
        let cancel = call.cancel.as_ref().map(Cancel::child).unwrap_or_default();
        let call = with_page_size(call).cancel(&cancel);
        Self { engine, call, cancel, next: Next::First, delivered: 0, ahead: VecDeque::new() }
    }

    fn fetch(&mut self) -> Result<Response, Error> {
        match self.next.clone() {
            Next::Page(page) => match self.ahead.pop_front() {
                Some((ahead, pending)) if ahead == page => pending.take(&self.engine, &self.cancel),
                _ => {
                    // The list changed its mind about what comes next: what was fetched is of no use.
                    self.ahead.clear();
                    self.engine.call(&self.page_call(page))
                }
            },
            Next::After(cursor) => self.engine.call(&self.call.clone().set_query("starting_after", cursor)),
            Next::First | Next::Done => self.engine.call(&self.call),
        }
    }

    fn page_call(&self, page: u64) -> Call {
        self.call.clone().set_query("page", page.to_string())
    }

    /// Reads where the list goes on, and sets off the pages after the next.
    fn advance(&mut self, response: &Response) -> Result<(), Error> {
        let position: Position = serde_json::from_slice(&response.body).map_err(|error| {
            let message = format!("no page of a list: {error}");
            Error::Decode(Box::new(DecodeError::new(response, "", message)))
        })?;
        self.delivered += 1;
        self.next = self.after(&position);
        if let Next::Page(next) = self.next {
            self.read_ahead(next, position.total_pages);
        } else {
            self.ahead.clear();
        }
        Ok(())
    }

    fn after(&self, position: &Position) -> Next {
        let cursor = position.cursor_end.clone().filter(|_| position.has_next == Some(true));
        if let Some(cursor) = cursor {
            // A cursor that stands still would go round for ever.
            let same = matches!(&self.next, Next::After(known) if *known == cursor);
            return if same { Next::Done } else { Next::After(cursor) };
        }
        let current = match self.next {
            Next::Page(page) => page,
            _ => self.call.query_value("page").and_then(|page| page.parse().ok()).unwrap_or(1),
        };
        match position.next_page {
            Some(next) if next > current => Next::Page(next),
            _ => Next::Done,
        }
    }

    fn read_ahead(&mut self, next: u64, total: Option<u64>) {
        let most = self.engine.config().read_ahead;
        let grown = 1_usize << self.delivered.saturating_sub(1).min(16);
        let last = total.unwrap_or(next);
        let mut page = self.ahead.back().map_or(next, |(page, _)| page + 1);
        while self.ahead.len() < most.min(grown) && page <= last {
            let pending = Pending::start(&self.engine, self.page_call(page));
            self.ahead.push_back((page, pending));
            page += 1;
        }
    }
}

#[cfg(feature = "fuzzing")]
impl Pages {
    /// The query parameter that asks for what follows a page with this body, if anything does.
    pub(crate) fn follows(&mut self, page: &Response) -> Result<Option<(&'static str, String)>, Error> {
        self.advance(page)?;
        Ok(match &self.next {
            Next::Page(page) => Some(("page", page.to_string())),
            Next::After(cursor) => Some(("starting_after", cursor.clone())),
            Next::First | Next::Done => None,
        })
    }
}

fn with_page_size(call: Call) -> Call {
    let parameter = match call.operation().map(|operation| operation.pagination) {
        Some(Pagination::Page { .. }) => "per_page",
        Some(Pagination::Cursor) => "limit",
        _ => return call,
    };
    if call.has_query(parameter) { call } else { call.query(parameter, PAGE_SIZE) }
}

impl Iterator for Pages {
    type Item = Result<Response, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.next == Next::Done {
            return None;
        }
        let paged = self.call.operation().is_none_or(|operation| operation.pagination != Pagination::None);
        let result = self.fetch().and_then(|response| {
            if paged {
                self.advance(&response)?;
            } else {
                self.next = Next::Done;
            }
            Ok(response)
        });
        if result.is_err() {
            self.next = Next::Done;
            self.cancel.cancel();
            self.ahead.clear();
        }
        Some(result)
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        self.cancel.cancel();
    }
}

/// A page on its way.
#[derive(Debug)]
struct Pending {
    /// Taken by whoever gets to it first: a thread of the pool, or the reader when every thread is busy. So a reader
    /// that is itself a job of the pool cannot wait for ever.
    call: Arc<Mutex<Option<Call>>>,
    result: mpsc::Receiver<Result<Response, Error>>,
}

impl Pending {
    fn start(engine: &Engine, call: Call) -> Self {
        let call = Arc::new(Mutex::new(Some(call)));
        let (send, result) = mpsc::sync_channel(1);
        let (theirs, worker) = (Arc::clone(&call), engine.clone());
        // Whoever listens to the reader's thread alone wants to hear of these calls too.
        let listener = dispatcher::get_default(dispatcher::Dispatch::clone);
        engine.spawn(move || {
            let call = theirs.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(call) = call {
                // Nobody waits for it any more when the iterator was dropped.
                let _ = send.send(dispatcher::with_default(&listener, || worker.call(&call)));
            }
        });
        Self { call, result }
    }

    fn take(self, engine: &Engine, cancel: &Cancel) -> Result<Response, Error> {
        let unstarted = self.call.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(call) = unstarted {
            return engine.call(&call);
        }
        loop {
            match self.result.recv_timeout(SLICE) {
                Ok(result) => return result,
                // The call itself notices and reports that it was cancelled.
                Err(mpsc::RecvTimeoutError::Timeout) => {
                    cancel.poll_hook();
                }
                Err(mpsc::RecvTimeoutError::Disconnected) => {
                    return Err(Error::Connection(Box::new(ConnectionError {
                        message: "the thread that fetched the page ended without a result".to_owned(),
                        operation: "pages",
                        attempts: 1,
                        may_have_arrived: true,
                        source: None,
                    })));
                }
            }
        }
    }
}
