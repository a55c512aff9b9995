//! Telling JavaScript the result of a call.

use std::sync::Arc;

use planetscale_core::language::{Ticket, Told};
use planetscale_core::{Error, Response};

use crate::message::{answer, end, failure};
use crate::port::Shared;

/// Somebody in JavaScript who waits for an answer under this number. The ticket, if it is that call's own, is let go first.
pub(crate) fn told(port: &Arc<Shared>, id: u32, ticket: Option<Ticket>) -> Told<Option<Response>> {
    let port = Arc::clone(port);
    Told::new(move |result: Result<Option<Response>, Error>| {
        drop(ticket);
        port.send(match result {
            Ok(Some(response)) => answer(id, response),
            Ok(None) => end(id),
            Err(error) => failure(id, &error),
        });
    })
}
