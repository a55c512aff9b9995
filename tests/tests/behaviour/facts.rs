//! What an error says of itself, where it is not the same field for every kind; None where it says nothing.

use planetscale::{Error, WaitError};

/// Whether what was asked for may have been done.
pub(crate) fn may_have_arrived(error: &Error) -> Option<bool> {
    match error {
        Error::Connection(error) => Some(error.may_have_arrived),
        Error::Timeout(error) => Some(error.may_have_arrived),
        Error::Cancelled(error) => Some(error.may_have_arrived),
        _ => None,
    }
}

/// The method and the path template.
pub(crate) fn route(error: &Error) -> Option<String> {
    error.api().map(|api| api.route.clone())
}

/// The address that was asked, without its query.
pub(crate) fn url(_error: &Error) -> Option<String> {
    None
}

/// How often a wait looked.
pub(crate) fn looks(error: &Error) -> Option<u32> {
    match error {
        Error::Wait(wait) => match wait.as_ref() {
            WaitError::Timeout(wait) => Some(wait.polls),
            _ => None,
        },
        _ => None,
    }
}
