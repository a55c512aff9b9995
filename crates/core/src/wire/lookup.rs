//! Name lookup that remembers, that callers share, and that can be given up.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, ToSocketAddrs};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::attempt::Attempt;
use super::dial::in_order;

/// How long an address is used without asking again. The system's resolver does not tell the record's own lifetime.
const REMEMBER: Duration = Duration::from_secs(60);
/// How long a caller waits before it looks at its clock and its cancel handle.
const SLICE: Duration = Duration::from_millis(50);

/// The addresses of names.
#[derive(Debug, Default)]
pub(crate) struct Lookup {
    names: Arc<Mutex<HashMap<String, Name>>>,
    ask: Asker,
}

/// What is known of one name.
#[derive(Debug, Default)]
struct Name {
    found: Vec<IpAddr>,
    good_until: Option<Instant>,
    /// The address that a connection stood to last.
    worked: Option<IpAddr>,
    /// A question under way, which whoever comes meanwhile waits for.
    asking: Option<Arc<Question>>,
}

#[derive(Debug, Default)]
struct Question {
    answer: Mutex<Option<Result<(), Unknown>>>,
    answered: Condvar,
}

/// Why a name has no address.
#[derive(Clone, Debug)]
pub(crate) struct Unknown(pub(crate) String);

/// Addresses to try, in order.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) addresses: Vec<IpAddr>,
    /// Whether they were remembered rather than just asked for.
    pub(crate) remembered: bool,
}

type Ask = dyn Fn(&str) -> io::Result<Vec<IpAddr>> + Send + Sync;

/// Who is asked: the system, except in tests.
#[derive(Clone)]
struct Asker(Arc<Ask>);

impl Default for Asker {
    fn default() -> Self {
        Self(Arc::new(|name| {
            let found = (name, 0).to_socket_addrs()?;
            Ok(found.map(|address| address.ip()).collect())
        }))
    }
}

impl std::fmt::Debug for Asker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Asker")
    }
}

/// Why a lookup gave no address.
#[derive(Debug)]
pub(crate) enum LookupError {
    Unknown(Unknown),
    /// The attempt has to end.
    Ended(io::Error),
}

impl Lookup {
    /// The addresses of a host, itself if it is one.
    pub(crate) fn addresses(&self, host: &str, attempt: &Attempt) -> Result<Found, LookupError> {
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        if let Ok(address) = bare.parse::<IpAddr>() {
            return Ok(Found { addresses: vec![address], remembered: false });
        }
        let name = bare.to_ascii_lowercase();
        let mut remembered = true;
        loop {
            let question = {
                let mut names = lock(&self.names);
                let known = names.entry(name.clone()).or_default();
                if known.good_until.is_some_and(|until| until > Instant::now()) {
                    let addresses = in_order(&known.found, known.worked);
                    return Ok(Found { addresses, remembered });
                }
                if let Some(question) = &known.asking {
                    Arc::clone(question)
                } else {
                    let question = Arc::new(Question::default());
                    self.ask(name.clone(), Arc::clone(&question)).map_err(LookupError::Ended)?;
                    known.asking = Some(Arc::clone(&question));
                    question
                }
            };
            remembered = false;
            question.wait(attempt)?;
        }
    }

    /// Notes which address a connection stands to.
    pub(crate) fn worked(&self, host: &str, address: IpAddr) {
        if let Some(known) = lock(&self.names).get_mut(&host.to_ascii_lowercase()) {
            known.worked = Some(address);
        }
    }

    /// Forgets addresses that nobody answers at any more.
    pub(crate) fn forget(&self, host: &str) {
        if let Some(known) = lock(&self.names).get_mut(&host.to_ascii_lowercase()) {
            known.good_until = None;
            known.worked = None;
        }
    }

    /// Asks the system on a thread of its own, because nothing can end a lookup that hangs.
    fn ask(&self, name: String, question: Arc<Question>) -> io::Result<()> {
        let (names, ask) = (Arc::clone(&self.names), self.ask.clone());
        let work = move || {
            let found = (ask.0)(&name);
            let answer = match found {
                Ok(found) if found.is_empty() => Err(Unknown("it has none".to_owned())),
                Ok(found) => {
                    let mut names = lock(&names);
                    let known = names.entry(name.clone()).or_default();
                    known.found = found;
                    known.good_until = Some(Instant::now() + REMEMBER);
                    Ok(())
                }
                Err(error) => Err(Unknown(error.to_string())),
            };
            if let Some(known) = lock(&names).get_mut(&name) {
                known.asking = None;
            }
            question.give(answer);
        };
        std::thread::Builder::new().name("planetscale-dns".to_owned()).spawn(work).map(drop)
    }
}

impl Question {
    fn give(&self, answer: Result<(), Unknown>) {
        *lock(&self.answer) = Some(answer);
        self.answered.notify_all();
    }

    /// Waits for the answer, as long as the attempt may go on.
    fn wait(&self, attempt: &Attempt) -> Result<(), LookupError> {
        loop {
            let left = attempt.check_hook().map_err(LookupError::Ended)?;
            let answer = lock(&self.answer);
            if let Some(answer) = answer.as_ref() {
                return answer.clone().map_err(LookupError::Unknown);
            }
            let slice = left.min(SLICE);
            drop(self.answered.wait_timeout(answer, slice).unwrap_or_else(PoisonError::into_inner));
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
impl Lookup {
    /// Asks a function in place of the system.
    pub(crate) fn asking(ask: impl Fn(&str) -> io::Result<Vec<IpAddr>> + Send + Sync + 'static) -> Self {
        Self { names: Arc::default(), ask: Asker(Arc::new(ask)) }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::error::TimeoutKind;
    use crate::wire::attempt;

    fn one() -> IpAddr {
        "10.0.0.1".parse().unwrap()
    }

    fn within(time: Duration, work: impl FnOnce(&Attempt)) {
        let guard = attempt::begin(None, (Instant::now() + time, TimeoutKind::Call), time);
        work(guard.attempt());
    }

    #[test]
    fn callers_at_one_time_share_one_question_and_later_ones_its_answer() {
        let asked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked);
        let lookup = Arc::new(Lookup::asking(move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            std::thread::sleep(Duration::from_millis(100));
            Ok(vec![one()])
        }));
        std::thread::scope(|scope| {
            for _ in 0..40 {
                scope.spawn(|| {
                    within(Duration::from_secs(20), |attempt| {
                        assert_eq!(lookup.addresses("Api.example", attempt).unwrap().addresses, [one()]);
                    });
                });
            }
        });
        within(Duration::from_secs(20), |attempt| {
            assert!(lookup.addresses("api.example", attempt).unwrap().remembered);
        });
        assert_eq!(asked.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn what_was_forgotten_is_asked_for_again() {
        let asked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked);
        let lookup = Lookup::asking(move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            Ok(vec![one()])
        });
        within(Duration::from_secs(20), |attempt| {
            lookup.addresses("api.example", attempt).unwrap();
            lookup.forget("API.example");
            assert!(!lookup.addresses("api.example", attempt).unwrap().remembered);
        });
        assert_eq!(asked.load(Ordering::SeqCst), 2);
    }

    #[test]
    fn an_unknown_name_is_not_remembered_as_one() {
        let asked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked);
        let lookup = Lookup::asking(move |_| match count.fetch_add(1, Ordering::SeqCst) {
            0 => Err(io::Error::other("no such name")),
            1 => Ok(Vec::new()),
            _ => Ok(vec![one()]),
        });
        within(Duration::from_secs(20), |attempt| {
            for _ in 0..2 {
                assert!(matches!(lookup.addresses("x", attempt), Err(LookupError::Unknown(_))));
            }
            assert_eq!(lookup.addresses("x", attempt).unwrap().addresses, [one()]);
        });
    }

    #[test]
    fn a_lookup_that_hangs_is_given_up_in_time() {
        let lookup = Lookup::asking(|_| {
            std::thread::sleep(Duration::from_secs(30));
            Ok(Vec::new())
        });
        let started = Instant::now();
        within(Duration::from_millis(120), |attempt| {
            assert!(matches!(lookup.addresses("x", attempt), Err(LookupError::Ended(_))));
        });
        assert!(started.elapsed() < Duration::from_secs(10));
    }
}
