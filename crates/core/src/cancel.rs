//! Ending a call from outside.

use std::fmt;
use std::time::{Duration, Instant};

use crate::clock::after;
use crate::sync::atomic::{AtomicBool, Ordering};
use crate::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use crate::wire::Line;

/// How often a blocked call asks the interrupt hook, so that Ctrl-C is felt at once by a person and costs nothing.
pub(crate) const INTERRUPT_SLICE: Duration = Duration::from_millis(50);

/// A handle that ends calls: give clones of it to any number of calls, and [`cancel`](Self::cancel) from any thread.
///
/// A cancelled call returns [`Error::Cancelled`](crate::Error::Cancelled) at once, wherever it is: looking up a
/// name, connecting, sending, reading, backing off before a retry, or waiting between two polls. What the service had
/// already begun goes on there; the error says whether the request had been sent.
#[derive(Clone, Default)]
pub struct Cancel {
    inner: Arc<Inner>,
}

type Hook = Box<dyn Fn() -> bool + Send + Sync>;

#[derive(Default)]
struct Inner {
    cancelled: AtomicBool,
    watched: Mutex<Watched>,
    wake: Condvar,
    hook: Option<Hook>,
    /// Held so that a child sees its parent's hook.
    parent: Option<Cancel>,
}

#[derive(Default)]
struct Watched {
    next_id: u64,
    /// The sockets of attempts under way, each with its number and that of its attempt.
    lines: Vec<(u64, Arc<Line>, u64)>,
    /// What is to be called.
    hooks: Vec<(u64, Box<dyn FnOnce() + Send>)>,
    children: Vec<Weak<Inner>>,
}

impl Cancel {
    /// A handle that nothing has cancelled yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A handle that a blocked call also asks, about every 50 ms and when a signal interrupts it, whether to go on:
    /// `hook` returns true to end the call. For hosts that handle signals themselves, as Python does.
    ///
    /// The hook runs on the thread that made the call.
    pub fn with_hook(hook: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Self { inner: Arc::new(Inner { hook: Some(Box::new(hook)), ..Inner::default() }) }
    }

    /// A handle that is cancelled with this one, and can be cancelled alone.
    #[must_use]
    pub fn child(&self) -> Self {
        let child = Self {
            inner: Arc::new(Inner {
                cancelled: AtomicBool::new(false),
                parent: Some(self.clone()),
                ..Inner::default()
            }),
        };
        let mut watched = self.lock();
        watched.children.retain(|known| known.strong_count() > 0);
        watched.children.push(Arc::downgrade(&child.inner));
        // Under the lock, so that a cancel in between cannot miss the child.
        child.inner.cancelled.store(self.is_cancelled(), Ordering::Release);
        drop(watched);
        child
    }

    /// Ends every call that carries this handle, and every later one before it begins.
    pub fn cancel(&self) {
        let mut watched = self.lock();
        self.inner.cancelled.store(true, Ordering::Release);
        for (_, line, attempt) in watched.lines.drain(..) {
            line.shut_down_for(attempt);
        }
        let hooks = std::mem::take(&mut watched.hooks);
        let children = std::mem::take(&mut watched.children);
        drop(watched);
        self.inner.wake.notify_all();
        for (_, hook) in hooks {
            hook();
        }
        for child in children.iter().filter_map(Weak::upgrade) {
            Self { inner: child }.cancel();
        }
    }

    /// Whether [`cancel`](Self::cancel) was called, here or on the handle that this one is a child of.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.inner.cancelled.load(Ordering::Acquire)
    }

    /// Whether some hook wants to be asked while a call is blocked.
    pub(crate) fn has_hook(&self) -> bool {
        self.inner.hook.is_some() || self.inner.parent.as_ref().is_some_and(Cancel::has_hook)
    }

    /// Asks the hook, and cancels when it says so. Returns whether the handle is cancelled.
    pub(crate) fn poll_hook(&self) -> bool {
        let stop = self.inner.hook.as_ref().is_some_and(|hook| hook())
            || self.inner.parent.as_ref().is_some_and(Cancel::poll_hook);
        if stop {
            self.cancel();
        }
        self.is_cancelled()
    }

    /// Sleeps, unless cancelled first. Returns whether the whole time passed.
    pub(crate) fn sleep(&self, time: Duration) -> bool {
        let until = after(Instant::now(), time);
        let has_hook = self.has_hook();
        loop {
            if has_hook && self.poll_hook() {
                return false;
            }
            let watched = self.lock();
            if self.is_cancelled() {
                return false;
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return true;
            }
            let slice = if has_hook { left.min(INTERRUPT_SLICE) } else { left };
            drop(self.inner.wake.wait_timeout(watched, slice).unwrap_or_else(PoisonError::into_inner));
        }
    }

    /// Lets [`cancel`](Self::cancel) shut this socket down, as long as it is the attempt's, until the returned id is
    /// given to [`detach`](Self::detach).
    pub(crate) fn attach(&self, line: &Arc<Line>, attempt: u64) -> u64 {
        let mut watched = self.lock();
        let id = watched.next_id();
        if self.is_cancelled() {
            line.shut_down_for(attempt);
        } else {
            watched.lines.push((id, Arc::clone(line), attempt));
        }
        id
    }

    pub(crate) fn detach(&self, id: u64) {
        self.lock().lines.retain(|(known, ..)| *known != id);
    }

    /// Calls `hook` once when cancelled, on the thread of whoever cancels; at once when that has happened already. It
    /// is forgotten when what comes back is dropped.
    pub(crate) fn on_cancel(&self, hook: impl FnOnce() + Send + 'static) -> CancelHook {
        let mut watched = self.lock();
        let id = watched.next_id();
        if self.is_cancelled() {
            drop(watched);
            hook();
        } else {
            watched.hooks.push((id, Box::new(hook)));
        }
        CancelHook { inner: Arc::downgrade(&self.inner), id }
    }

    fn lock(&self) -> MutexGuard<'_, Watched> {
        self.inner.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watched {
    fn next_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }
}

/// Something that is called when a handle is cancelled, until this is dropped.
#[derive(Debug)]
pub(crate) struct CancelHook {
    inner: Weak<Inner>,
    id: u64,
}

impl Drop for CancelHook {
    fn drop(&mut self) {
        let Some(inner) = self.inner.upgrade() else { return };
        let hook = {
            let mut watched = inner.watched.lock().unwrap_or_else(PoisonError::into_inner);
            let place = watched.hooks.iter().position(|(known, _)| *known == self.id);
            place.map(|place| watched.hooks.swap_remove(place))
        };
        // Outside of the lock: what it holds may have a handle of its own.
        drop(hook);
    }
}

impl fmt::Debug for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inner").field("cancelled", &self.cancelled).finish_non_exhaustive()
    }
}

impl fmt::Debug for Cancel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cancel").field("cancelled", &self.is_cancelled()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread;

    #[test]
    fn a_sleep_ends_at_once_when_cancelled() {
        let cancel = Cancel::new();
        let other = cancel.clone();
        let started = Instant::now();
        let thread = thread::spawn(move || other.sleep(Duration::from_secs(60)));
        thread::sleep(Duration::from_millis(20));
        cancel.cancel();
        assert!(!thread.join().unwrap());
        assert!(started.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn a_sleep_that_nobody_ends_takes_its_time() {
        let started = Instant::now();
        assert!(Cancel::new().sleep(Duration::from_millis(30)));
        assert!(started.elapsed() >= Duration::from_millis(30));
    }

    #[test]
    fn children_follow_their_parent_and_not_the_other_way() {
        let parent = Cancel::new();
        let (one, two) = (parent.child(), parent.child());
        one.cancel();
        assert!(one.is_cancelled() && !parent.is_cancelled() && !two.is_cancelled());
        parent.cancel();
        assert!(two.is_cancelled());
        assert!(parent.child().is_cancelled(), "a child of a cancelled handle is cancelled from the start");
    }

    #[test]
    fn what_is_to_be_called_is_called_once_unless_it_was_forgotten() {
        let cancel = Cancel::new();
        let (tell, told) = std::sync::mpsc::channel();
        let [one, two, three] = [1, 2, 3].map(|number| {
            let tell = tell.clone();
            move || tell.send(number).unwrap()
        });
        let _kept = cancel.on_cancel(one);
        drop(cancel.on_cancel(two));
        cancel.cancel();
        cancel.cancel();
        let _late = cancel.on_cancel(three);
        assert_eq!(told.try_iter().collect::<Vec<_>>(), [1, 3]);
    }

    #[test]
    fn the_hook_ends_a_sleep_through_a_child_too() {
        let cancel = Cancel::with_hook(|| true);
        assert!(!cancel.child().sleep(Duration::from_secs(60)));
        assert!(cancel.is_cancelled());
    }
}
