//! An answer that a thread of the engine gives and a task of another runtime awaits.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use planetscale_core::Error;
use planetscale_core::language::{Ticket, Told};

type Given<T> = Result<T, Error>;

#[derive(Debug)]
struct State<T> {
    given: Option<Given<T>>,
    waker: Option<Waker>,
}

type Shared<T> = Arc<Mutex<State<T>>>;

/// Awaits the answer. Dropped before it is there, it ends the call.
#[derive(Debug)]
pub(crate) struct Answer<T> {
    shared: Shared<T>,
    _ticket: Option<Ticket>,
}

/// The two ends; the call with that ticket is ended when nobody waits any more.
pub(crate) fn channel<T: Send + 'static>(ticket: Option<Ticket>) -> (Told<T>, Answer<T>) {
    let shared = Arc::new(Mutex::new(State { given: None, waker: None }));
    let giver = Arc::clone(&shared);
    (Told::new(move |answer| give(&giver, answer)), Answer { shared, _ticket: ticket })
}

fn give<T>(shared: &Shared<T>, answer: Given<T>) {
    let waker = {
        let mut state = lock(shared);
        state.given = Some(answer);
        state.waker.take()
    };
    // Outside of the lock: it may run the task at once.
    if let Some(waker) = waker {
        waker.wake();
    }
}

impl<T> Future for Answer<T> {
    type Output = Given<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Given<T>> {
        let mut state = lock(&self.shared);
        if let Some(answer) = state.given.take() {
            return Poll::Ready(answer);
        }
        state.waker = Some(context.waker().clone());
        Poll::Pending
    }
}

fn lock<T>(shared: &Shared<T>) -> MutexGuard<'_, State<T>> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::{Context, Poll, Wake, Waker};

    use planetscale_core::language::Running;

    use super::channel;

    #[derive(Default)]
    struct Count(AtomicUsize);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    #[test]
    fn an_answer_wakes_who_waits_for_it() {
        let (giver, answer) = channel(None);
        let count = Arc::new(Count::default());
        let waker = Waker::from(Arc::clone(&count));
        let mut context = Context::from_waker(&waker);
        let mut answer = pin!(answer);
        assert!(answer.as_mut().poll(&mut context).is_pending());
        giver.tell(Ok(7));
        assert_eq!(count.0.load(Ordering::SeqCst), 1);
        assert!(matches!(answer.as_mut().poll(&mut context), Poll::Ready(Ok(7))));
    }

    #[test]
    fn who_does_not_wait_ends_the_call() {
        let running = Arc::new(Running::default());
        let ticket = running.begin(1);
        let cancel = ticket.cancel.clone();
        let (_giver, answer) = channel::<u8>(Some(ticket));
        drop(answer);
        assert!(cancel.is_cancelled());
    }
}
