//! One attempt: a request, the redirects it meets, and the body of the reply.

use std::io::{self, Read};
use std::time::Instant;

use http::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, LOCATION, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Uri};

use super::attempt::{self, Attempt, Reach, Stop};
use super::connector::WireError;
use super::gzip::{self, Damage};
use super::hop::Hop;
use crate::cancel::Cancel;
use crate::config::Config;
use crate::error::{ConnectionReason, TimeoutKind};
use crate::operation::Method;

/// The first allocation for a body whose length the service announces; a lie costs no more than this.
const MAX_RESERVE: u64 = 4 * 1024 * 1024;
const JSON: HeaderValue = HeaderValue::from_static("application/json");
const GZIP: HeaderValue = HeaderValue::from_static("gzip");
const ANY: HeaderValue = HeaderValue::from_static("*/*");
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// A request that was checked and is ready to go, any number of times.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Option<Vec<u8>>,
    /// Whether the reply is a file, which can be packed without saying so.
    pub(crate) bytes: bool,
}

/// What came back, whatever its status.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// Why the body is not whole; only for a status that says all there is to know without it.
    pub(crate) cut: Option<String>,
}

/// How an attempt ended. What it may have done meanwhile is its [`Reach`].
#[derive(Debug)]
pub(crate) enum Outcome {
    /// The service answered.
    Reply(Box<Reply>),
    /// The connection could not be made, or broke; with the status, where the reply had begun.
    Lost {
        reason: ConnectionReason,
        message: String,
        status: Option<u16>,
        source: Option<io::Error>,
    },
    /// An answer came that must not be followed or kept; trying again would bring the same.
    Refused {
        reason: ConnectionReason,
        message: String,
        status: u16,
    },
    TimedOut(TimeoutKind),
    Cancelled,
}

impl From<Stop> for Outcome {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Cancelled => Self::Cancelled,
            Stop::TimedOut(kind) => Self::TimedOut(kind),
        }
    }
}

/// Sends the request once, from where its way had led so far, and reads the reply.
pub(crate) fn exchange(
    agent: &ureq::Agent,
    config: &Config,
    request: &Outgoing,
    hop: &mut Hop,
    cancel: Option<&Cancel>,
    deadline: (Instant, TimeoutKind),
) -> (Outcome, Reach) {
    let guard = attempt::begin(cancel.cloned(), deadline, config.connect_timeout);
    let attempt = guard.attempt();
    let outcome = go(agent, config, request, hop, attempt).unwrap_or_else(|outcome| outcome);
    (outcome, attempt.reach())
}

fn go(
    agent: &ureq::Agent,
    config: &Config,
    request: &Outgoing,
    hop: &mut Hop,
    attempt: &Attempt,
) -> Result<Outcome, Outcome> {
    if hop.settled {
        attempt.reached(Reach::Accepted);
    } else {
        *hop = Hop::first(request);
    }
    // A call that was cancelled or is too late must not send anything.
    attempt.check().map_err(|error| lost(error.into(), attempt, &hop.uri, None))?;
    loop {
        let built = build(config, request, hop)?;
        let body = request.body.as_deref().filter(|_| hop.method == request.method);
        let reply = match (body, hop.method) {
            // No body at all, where an empty one would have to be announced.
            (None, Method::Get | Method::Delete) => agent.run(built),
            (body, _) => agent.run(built.map(|()| body.unwrap_or_default())),
        };
        let reply = reply.map_err(|error| lost(error, attempt, &hop.uri, None))?;
        let (head, body) = reply.into_parts();
        let (status, headers) = (head.status.as_u16(), head.headers);
        let location = headers.get(LOCATION).and_then(|value| value.to_str().ok());
        if let (301..=303 | 307 | 308, Some(location)) = (status, location) {
            match hop.follow(status, location, &request.uri, config) {
                Ok(next) => *hop = next,
                Err(refusal) => {
                    if refusal.not_done && !hop.settled {
                        attempt.reached(Reach::Nothing);
                    }
                    let message = refusal.message;
                    return Err(Outcome::Refused { reason: ConnectionReason::Redirect, message, status });
                }
            }
            // What was redirected was not done, unless the redirect said that it was.
            attempt.reached(if hop.settled { Reach::Accepted } else { Reach::Nothing });
            continue;
        }
        if (200..300).contains(&status) {
            attempt.reached(Reach::Accepted);
        }
        return receive(config, request, hop, attempt, (status, headers, body));
    }
}

/// Reads the body. A refusal is one whether its body is whole or not.
fn receive(
    config: &Config,
    request: &Outgoing,
    hop: &Hop,
    attempt: &Attempt,
    (status, mut headers, body): (u16, HeaderMap, ureq::Body),
) -> Result<Outcome, Outcome> {
    let success = (200..300).contains(&status);
    let (bytes, broke) = read_body(body, config.max_body);
    let reply = |headers, body, cut| Outcome::Reply(Box::new(Reply { status, headers, body, cut }));
    if let Some(error) = broke {
        return match attempt.stop() {
            Some(Stop::Cancelled) => Err(Outcome::Cancelled),
            _ if !success => Ok(reply(headers, bytes, Some(without_place(&error)))),
            _ => Err(lost(error, attempt, &hop.uri, Some(status))),
        };
    }
    let too_large = || format!("the body is larger than {} bytes (max_body)", config.max_body);
    let damage = if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > config.max_body {
        (too_large(), None)
    } else {
        match gzip::unpack(&mut headers, bytes, request.bytes, config.max_body) {
            Ok(body) => return Ok(reply(headers, trimmed(body, request.bytes), None)),
            Err(Damage::TooLarge) => (too_large(), None),
            Err(Damage::Broken(error)) => (format!("the gzip body is damaged: {error}"), Some(error)),
        }
    };
    let (reason, status_known) = (ConnectionReason::Broken, Some(status));
    match damage {
        (message, _) if !success => Ok(reply(headers, Vec::new(), Some(message))),
        (message, None) => Err(Outcome::Refused { reason: ConnectionReason::TooLarge, message, status }),
        (message, source) => Err(Outcome::Lost { reason, message, status: status_known, source }),
    }
}

/// JSON without the byte order mark that some gateways put in front of it.
fn trimmed(mut body: Vec<u8>, file: bool) -> Vec<u8> {
    if !file && body.starts_with(BYTE_ORDER_MARK) {
        body.drain(..BYTE_ORDER_MARK.len());
    }
    body
}

fn build(config: &Config, request: &Outgoing, hop: &Hop) -> Result<Request<()>, Outcome> {
    let mut built = Request::builder().method(hop.method.as_str()).uri(hop.uri.clone());
    if let Some(headers) = built.headers_mut() {
        headers.insert(USER_AGENT, config.user_agent.clone());
        headers.insert(ACCEPT, if request.bytes { ANY } else { JSON });
        if config.compression {
            headers.insert(ACCEPT_ENCODING, GZIP);
        }
        if request.body.is_some() && hop.method == request.method {
            headers.insert(CONTENT_TYPE, JSON);
        }
        // Another host gets neither credentials nor the caller's own headers, which may hold some.
        if hop.at_home {
            if let Some(authorization) = &config.authorization {
                headers.insert(AUTHORIZATION, authorization.clone());
            }
            for (name, value) in config.headers.iter().chain(&request.headers) {
                headers.insert(name, value.clone());
            }
        }
    }
    built.body(()).map_err(|error| Outcome::Lost {
        reason: ConnectionReason::Protocol,
        message: error.to_string(),
        status: None,
        source: None,
    })
}

/// Reads up to one byte more than the limit, and says why there is no more.
fn read_body(body: ureq::Body, limit: u64) -> (Vec<u8>, Option<ureq::Error>) {
    let announced = body.content_length().unwrap_or(0).min(MAX_RESERVE).min(limit);
    // One more byte than announced lets the end be seen without growing.
    let mut bytes = Vec::with_capacity(usize::try_from(announced).unwrap_or(0) + 1);
    let read = body.into_with_config().reader().take(limit.saturating_add(1)).read_to_end(&mut bytes);
    (bytes, read.err().map(ureq::Error::Io))
}

fn without_place(error: &ureq::Error) -> String {
    format!("the body broke off: {error}")
}

/// The outcome behind an error of ureq's or of our transport.
fn lost(error: ureq::Error, attempt: &Attempt, uri: &Uri, status: Option<u16>) -> Outcome {
    if let Some(stop) = attempt.stop() {
        return stop.into();
    }
    let place = uri.authority().map_or("?", http::uri::Authority::as_str);
    let (reason, message) = match &error {
        ureq::Error::Other(inner) => match inner.downcast_ref::<WireError>() {
            Some(known) => (known.reason, known.message.clone()),
            None => (ConnectionReason::Protocol, format!("no answer from {place}: {inner}")),
        },
        ureq::Error::Protocol(reason) => {
            (ConnectionReason::Protocol, format!("{place} did not answer with HTTP as it should: {reason}"))
        }
        ureq::Error::Io(source) if attempt.is_connecting() => {
            (ConnectionReason::of_connecting(source), format!("no connection to {place}: {source}"))
        }
        ureq::Error::Io(source) => {
            (ConnectionReason::Broken, format!("the connection to {place} broke: {source}"))
        }
        other => (ConnectionReason::Protocol, format!("no answer from {place}: {other}")),
    };
    let source = match error {
        ureq::Error::Io(source) => Some(source),
        _ => None,
    };
    Outcome::Lost { reason, message, status, source }
}
