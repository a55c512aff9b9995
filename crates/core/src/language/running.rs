//! The calls under way, by the numbers that a language package gave them.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::cancel::Cancel;

/// How many tickets are remembered that were cancelled while nothing with that ticket was under way.
const EARLY: usize = 1024;

/// The calls of an engine that can be ended.
#[derive(Debug, Default)]
pub struct Running(Mutex<Tickets>);

#[derive(Debug, Default)]
struct Tickets {
    calls: HashMap<u64, Cancel>,
    /// A language may end a call before it has handed it over. Tickets that come too late stay here for a while.
    early: VecDeque<u64>,
}

/// A call that is under way; ended when nobody waits for it any more.
#[derive(Debug)]
pub struct Ticket {
    running: Arc<Running>,
    number: u64,
    /// Ends it.
    pub cancel: Cancel,
}

impl Running {
    /// Notes a call, which is over when what comes back is dropped.
    pub fn begin(self: &Arc<Self>, number: u64) -> Ticket {
        let cancel = Cancel::new();
        let mut tickets = self.tickets();
        if let Some(place) = tickets.early.iter().position(|&early| early == number) {
            tickets.early.remove(place);
            cancel.cancel();
        }
        tickets.calls.insert(number, cancel.clone());
        Ticket { running: Arc::clone(self), number, cancel }
    }

    /// Ends all of them.
    pub fn cancel_all(&self) {
        let calls = std::mem::take(&mut self.tickets().calls);
        calls.values().for_each(Cancel::cancel);
    }

    /// Ends the call with this ticket.
    pub fn cancel(&self, number: u64) {
        let mut tickets = self.tickets();
        let Some(cancel) = tickets.calls.get(&number).cloned() else {
            if tickets.early.len() == EARLY {
                tickets.early.pop_front();
            }
            tickets.early.push_back(number);
            return;
        };
        drop(tickets);
        cancel.cancel();
    }

    fn tickets(&self) -> MutexGuard<'_, Tickets> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Ticket {
    /// For a call that has its answer, nothing is left to be ended.
    fn drop(&mut self) {
        self.running.tickets().calls.remove(&self.number);
        self.cancel.cancel();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{EARLY, Running};

    #[test]
    fn a_call_is_ended_by_its_ticket() {
        let running = Arc::new(Running::default());
        let (one, other) = (running.begin(1), running.begin(2));
        running.cancel(1);
        assert!(one.cancel.is_cancelled() && !other.cancel.is_cancelled());
    }

    #[test]
    fn a_call_that_nobody_waits_for_is_ended() {
        let running = Arc::new(Running::default());
        let ticket = running.begin(1);
        let cancel = ticket.cancel.clone();
        drop(ticket);
        assert!(cancel.is_cancelled());
        assert!(running.tickets().calls.is_empty());
    }

    #[test]
    fn a_ticket_that_was_cancelled_early_begins_cancelled_and_once() {
        let running = Arc::new(Running::default());
        running.cancel(1);
        assert!(running.begin(1).cancel.is_cancelled());
        assert!(!running.begin(1).cancel.is_cancelled());
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let running = Running::default();
        (0..5000).for_each(|number| running.cancel(number));
        assert_eq!(running.tickets().early.len(), EARLY);
    }
}
