//! Lists, page after page, fetched ahead of the reader.

mod position;
mod shared;

use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;

use crate::call::Call;
use crate::cancel::Cancel;
use crate::engine::Engine;
use crate::error::{ConnectionError, ConnectionReason, DecodeError, Error};
use crate::operation::Pagination;
use crate::response::Response;
use position::{Position, Wrong, whole};
pub use shared::SharedPages;

/// How many items a page has unless the caller says: the most that the service gives.
const PAGE_SIZE: &str = "100";

/// How often a reader that waits for a page looks whether it was cancelled.
const SLICE: Duration = Duration::from_millis(50);

/// A list with more pages than this, or with so many empty ones in a row, never ends.
const MOST_PAGES: u32 = 100_000;
const MOST_EMPTY: u32 = 100;

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
    /// How many of the last pages had nothing on them.
    empty: u32,
    /// The cursors that were followed.
    followed: HashSet<String>,
    ahead: VecDeque<(u64, Pending)>,
    /// Why the list cannot go on after the page that was handed out last.
    broken: Option<Error>,
}

impl Pages {
    pub(crate) fn new(engine: Engine, call: Call) -> Self {
        let cancel = call.cancel.as_ref().map(Cancel::child).unwrap_or_default();
        let call = with_page_size(call).cancel(&cancel);
        Self {
            engine,
            call,
            cancel,
            next: Next::First,
            delivered: 0,
            empty: 0,
            followed: HashSet::new(),
            ahead: VecDeque::new(),
            broken: None,
        }
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

    /// Reads where the list goes on, and sets off the pages after the next. What is wrong with that is told after this
    /// page, whose items are good.
    fn advance(&mut self, response: &Response) -> Result<(), Error> {
        let decode =
            |(path, message): Wrong| Error::Decode(Box::new(DecodeError::new(response, path, message)));
        let position = Position::read(&response.body).map_err(decode)?;
        self.delivered += 1;
        self.empty = if position.is_empty() { self.empty + 1 } else { 0 };
        let next = self.after(&position).and_then(|next| {
            let endless = self.delivered >= MOST_PAGES || self.empty >= MOST_EMPTY;
            if next != Next::Done && endless {
                Err(("", "the list does not end".to_owned()))
            } else {
                Ok(next)
            }
        });
        match next {
            Ok(next) => self.next = next,
            Err(wrong) => {
                self.next = Next::Done;
                self.broken = Some(decode(wrong));
            }
        }
        if let Next::Page(next) = self.next {
            self.read_ahead(next, whole(&position.total_pages));
        } else {
            self.ahead.clear();
        }
        Ok(())
    }

    fn after(&mut self, position: &Position) -> Result<Next, Wrong> {
        if let Some(cursor) = position.cursor()? {
            if !self.followed.insert(cursor.clone()) {
                return Err(round("cursor_end", "a cursor that was followed before"));
            }
            return Ok(Next::After(cursor));
        }
        let current = match self.next {
            Next::Page(page) => page,
            _ => first_page(&self.call),
        };
        Ok(following(current, position)?.map_or(Next::Done, Next::Page))
    }

    fn read_ahead(&mut self, next: u64, total: Option<u64>) {
        let most = self.engine.config().read_ahead;
        let grown = 1_usize << self.delivered.saturating_sub(1).min(16);
        let last = total.unwrap_or(next);
        let mut page = self.ahead.back().map_or(next, |(page, _)| page.saturating_add(1));
        while self.ahead.len() < most.min(grown) && page <= last {
            let pending = Pending::start(&self.engine, self.page_call(page));
            self.ahead.push_back((page, pending));
            page = page.saturating_add(1);
        }
    }
}

#[cfg(feature = "fuzzing")]
impl Pages {
    /// The query parameter that asks for what follows a page with this body, if anything does.
    pub(crate) fn follows(&mut self, page: &Response) -> Result<Option<(&'static str, String)>, Error> {
        self.advance(page)?;
        if let Some(error) = self.broken.take() {
            return Err(error);
        }
        Ok(match &self.next {
            Next::Page(page) => Some(("page", page.to_string())),
            Next::After(cursor) => Some(("starting_after", cursor.clone())),
            Next::First | Next::Done => None,
        })
    }
}

impl Call {
    /// The query parameters that ask for the page after one with this body, which this call brought; none where the list
    /// ends. `sized` says that it was one of [`Engine::pages`], whose size the page after it then has.
    ///
    /// # Errors
    /// What is wrong with the page, and where.
    pub fn next_page(&self, page: &[u8], sized: bool) -> Result<Option<Vec<(&'static str, String)>>, String> {
        if self.operation().is_some_and(|operation| operation.pagination == Pagination::None) {
            return Ok(None);
        }
        let next = Position::read(page).and_then(|position| match position.cursor()? {
            Some(cursor) if self.query_value("starting_after") == Some(cursor.as_str()) => {
                Err(round("cursor_end", "a cursor that was followed before"))
            }
            Some(cursor) => Ok(Some(("starting_after", cursor))),
            None => Ok(following(first_page(self), &position)?.map(|next| ("page", next.to_string()))),
        });
        let next = next.map_err(
            |(path, message)| {
                if path.is_empty() { message } else { format!("at {path}: {message}") }
            },
        )?;
        let size = if sized { self.page_size() } else { None };
        let size = size.map(|parameter| (parameter, PAGE_SIZE.to_owned()));
        Ok(next.map(|next| size.into_iter().chain([next]).collect()))
    }

    /// The parameter that says how many items a page has, where the caller did not.
    fn page_size(&self) -> Option<&'static str> {
        let parameter = match self.operation().map(|operation| operation.pagination) {
            Some(Pagination::Page { .. }) => "per_page",
            Some(Pagination::Cursor) => "limit",
            _ => return None,
        };
        (!self.has_query(parameter)).then_some(parameter)
    }
}

/// The page that a call asks for.
fn first_page(call: &Call) -> u64 {
    call.query_value("page").and_then(|page| page.parse().ok()).unwrap_or(1)
}

/// The number of the page after one of a list with numbered pages.
fn following(current: u64, position: &Position) -> Result<Option<u64>, Wrong> {
    match position.next_page()? {
        Some(next) if next <= current => Err(round("next_page", "a page that was read before")),
        next => Ok(next),
    }
}

fn round(path: &'static str, what: &str) -> Wrong {
    (path, format!("the list goes round: it points back to {what}"))
}

fn with_page_size(call: Call) -> Call {
    match call.page_size() {
        Some(parameter) => call.query(parameter, PAGE_SIZE),
        None => call,
    }
}

impl Iterator for Pages {
    type Item = Result<Response, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.next == Next::Done {
            return self.broken.take().map(Err);
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
        engine.spawn(move || {
            let call = theirs.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(call) = call {
                // Nobody waits for it any more when the iterator was dropped.
                let _ = send.send(worker.call(&call));
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
                        reason: ConnectionReason::Broken,
                        message: "the thread that fetched the page ended without a result".to_owned(),
                        status: None,
                        operation: "pages",
                        route: "GET".to_owned(),
                        url: String::new(),
                        attempts: 1,
                        may_have_arrived: true,
                        source: None,
                    })));
                }
            }
        }
    }
}
