//! A socket that knows whose it is.

use std::net::{Shutdown, TcpStream};

use crate::sync::{Mutex, PoisonError};

/// A socket, and the attempt that uses it now. A socket goes back to the pool before its call is over when a redirect
/// leads on, so that a cancel has to ask whose it is.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) stream: TcpStream,
    owner: Mutex<u64>,
}

impl Line {
    pub(crate) fn new(stream: TcpStream) -> Self {
        Self { stream, owner: Mutex::new(0) }
    }

    /// Makes it that attempt's.
    pub(crate) fn give_to(&self, attempt: u64) {
        *self.owner.lock().unwrap_or_else(PoisonError::into_inner) = attempt;
    }

    /// Shuts the socket down, unless another attempt has it by now.
    pub(crate) fn shut_down_for(&self, attempt: u64) {
        let owner = self.owner.lock().unwrap_or_else(PoisonError::into_inner);
        if *owner == attempt {
            // An error means that the socket is closed already, which is what was wanted.
            let _ = self.stream.shutdown(Shutdown::Both);
        }
    }
}
