//! What threads do to each other.

use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use crate::cancel::Cancel;
use crate::error::ApiError;
use crate::pace::Pace;
use crate::pool::{Job, Pool, Turn};
use crate::sync::atomic::{AtomicUsize, Ordering};
use crate::sync::{Arc, Mutex, thread};
use crate::timer::Timer;
use crate::wire::Line;

/// Every play, by the sentence that must hold in all orders.
pub(crate) const ALL: &[(&str, fn())] = &[
    ("every_job_is_called_exactly_once_also_when_it_is_cancelled_in_the_queue", jobs_are_called_once),
    ("jobs_of_many_threads_all_run", jobs_of_many_threads_all_run),
    ("a_cancel_reaches_every_child_and_every_hook_once", a_cancel_reaches_everybody),
    ("a_socket_that_another_attempt_has_is_not_shut_down", a_socket_knows_its_owner),
    ("an_attempt_that_begins_while_it_is_cancelled_does_not_keep_its_socket", an_early_cancel_is_not_missed),
    ("calls_that_were_held_back_have_a_place_of_their_own", places_are_apart),
];

fn jobs_are_called_once() {
    let timer = Arc::new(Timer::default());
    let pool = Pool::new(1, Arc::clone(&timer));
    let calls = Arc::new(Mutex::new(Vec::new()));
    let cancel = Cancel::new();
    for number in 0..3 {
        let calls = Arc::clone(&calls);
        let work = Box::new(move |turn: Turn| calls.lock().unwrap().push((number, turn)));
        let cancel = (number > 0).then(|| cancel.clone());
        pool.spawn(Job { work, until: None, cancel });
    }
    let other = thread::spawn(move || cancel.cancel());
    other.join().unwrap();
    until(|| calls.lock().unwrap().len() == 3);
    let mut numbers: Vec<_> = calls.lock().unwrap().iter().map(|(number, _)| *number).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, [0, 1, 2]);
    assert!(calls.lock().unwrap().iter().all(|(number, turn)| *number > 0 || *turn == Turn::Go));
}

fn jobs_of_many_threads_all_run() {
    let pool = Arc::new(Pool::new(2, Arc::default()));
    let done = Arc::new(AtomicUsize::new(0));
    let threads: Vec<_> = (0..2)
        .map(|_| {
            let (pool, done) = (Arc::clone(&pool), Arc::clone(&done));
            thread::spawn(move || {
                for _ in 0..2 {
                    let done = Arc::clone(&done);
                    let work = Box::new(move |_: Turn| {
                        done.fetch_add(1, Ordering::SeqCst);
                    });
                    pool.spawn(Job { work, until: None, cancel: None });
                }
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    until(|| done.load(Ordering::SeqCst) == 4);
}

fn a_cancel_reaches_everybody() {
    let cancel = Cancel::new();
    let called = Arc::new(AtomicUsize::new(0));
    let (theirs, counted) = (cancel.clone(), Arc::clone(&called));
    let other = thread::spawn(move || {
        let child = theirs.child();
        let hook = child.on_cancel(move || {
            counted.fetch_add(1, Ordering::SeqCst);
        });
        (child, hook)
    });
    cancel.cancel();
    let (child, _hook) = other.join().unwrap();
    assert!(child.is_cancelled());
    assert_eq!(called.load(Ordering::SeqCst), 1);
}

/// A socket, and whether it still stands as seen from its other side.
fn socket() -> (Arc<Line>, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let near = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let (far, _) = listener.accept().unwrap();
    far.set_nonblocking(true).unwrap();
    (Arc::new(Line::new(near)), far)
}

fn stands(far: &TcpStream) -> bool {
    far.peek(&mut [0]).is_err_and(|error| error.kind() == std::io::ErrorKind::WouldBlock)
}

fn a_socket_knows_its_owner() {
    let (line, far) = socket();
    let cancel = Cancel::new();
    line.give_to(1);
    let id = cancel.attach(&line, 1);
    let (theirs, canceller) = (Arc::clone(&line), cancel.clone());
    // The second attempt has the socket by now; the first one's cancel comes late.
    theirs.give_to(2);
    let other = thread::spawn(move || canceller.cancel());
    cancel.detach(id);
    other.join().unwrap();
    assert!(stands(&far));
}

fn an_early_cancel_is_not_missed() {
    let (line, far) = socket();
    let cancel = Cancel::new();
    let canceller = cancel.clone();
    let other = thread::spawn(move || canceller.cancel());
    line.give_to(1);
    cancel.attach(&line, 1);
    other.join().unwrap();
    assert!(!stands(&far), "whoever reads from it would wait for ever");
}

fn places_are_apart() {
    let pace = Arc::new(Pace::new(None));
    let now = Instant::now();
    pace.hold(now, Duration::from_secs(5), || Arc::new(ApiError));
    let threads: Vec<_> = (0..3)
        .map(|_| {
            let pace = Arc::clone(&pace);
            thread::spawn(move || {
                let mut slot = None;
                let _ = pace.take(now, now + Duration::from_secs(60), &mut slot);
                slot.unwrap()
            })
        })
        .collect();
    let mut slots: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    slots.sort_unstable();
    assert_eq!(slots[0], now + Duration::from_secs(5));
    assert!(slots.windows(2).all(|two| two[1] == two[0] + Duration::from_millis(100)));
}

/// Lets the others run until something holds.
fn until(holds: impl Fn() -> bool) {
    while !holds() {
        thread::yield_now();
    }
}
