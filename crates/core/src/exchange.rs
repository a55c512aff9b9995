//! One attempt: a request, the redirects it meets, and the body of the answer.

use std::io::{self, Read};
use std::time::Instant;

use http::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, LOCATION, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Uri};

use crate::cancel::Cancel;
use crate::config::Config;
use crate::context::{self, Fault, Phase, Running};
use crate::error::TimeoutKind;
use crate::operation::Method;
use crate::url;

/// More than any honest service needs.
const MAX_REDIRECTS: u32 = 5;
/// The first allocation for a body whose length the service announces; a lie costs no more than this.
const MAX_RESERVE: u64 = 4 * 1024 * 1024;
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const JSON: HeaderValue = HeaderValue::from_static("application/json");
const GZIP: HeaderValue = HeaderValue::from_static("gzip");
const ANY: HeaderValue = HeaderValue::from_static("*/*");

/// A request that was checked and is ready to go, any number of times.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Option<Vec<u8>>,
    /// Whether the answer is a file, which can be packed without saying so.
    pub(crate) bytes: bool,
}

/// What came back, whatever its status.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn request_id(&self) -> Option<String> {
        self.headers.get(REQUEST_ID).and_then(|id| id.to_str().ok()).map(str::to_owned)
    }
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Broken {
    Cancelled {
        may_have_arrived: bool,
    },
    Timeout {
        kind: TimeoutKind,
        may_have_arrived: bool,
    },
    /// The request cannot have been received.
    NotConnected {
        message: String,
        source: Option<io::Error>,
    },
    /// The request may have been received.
    Lost {
        message: String,
        source: Option<io::Error>,
    },
    /// An answer came that must not be followed or kept; trying again would bring the same.
    Refused {
        message: String,
    },
}

/// Sends the request once and reads the answer.
pub(crate) fn exchange(
    agent: &ureq::Agent,
    config: &Config,
    request: &Outgoing,
    cancel: Option<&Cancel>,
    deadline: (Instant, TimeoutKind),
) -> Result<Answer, Broken> {
    let guard = context::enter(cancel.cloned(), Some(deadline), Some(config.connect_timeout));
    let running = guard.running();
    // A call that was cancelled or is too late must not send anything.
    if running.check().is_err() {
        return Err(ended(running, false).unwrap_or(Broken::Cancelled { may_have_arrived: false }));
    }
    let mut uri = request.uri.clone();
    let mut method = request.method;
    let mut trusted = true;
    let mut redirects = 0;
    loop {
        let built = build(config, request, method, &uri, trusted)?;
        let body = request.body.as_deref().filter(|_| method == request.method);
        let reply = match (body, method) {
            // No body at all, where an empty one would have to be announced.
            (None, Method::Get | Method::Delete) => agent.run(built),
            (body, _) => agent.run(built.map(|()| body.unwrap_or_default())),
        };
        let reply = reply.map_err(|error| explain(error, running, &uri))?;
        let (head, body) = reply.into_parts();
        let (status, headers) = (head.status.as_u16(), head.headers);
        let location = headers.get(LOCATION).and_then(|value| value.to_str().ok());
        if let (301..=303 | 307 | 308, Some(location)) = (status, location) {
            redirects += 1;
            (method, uri) = redirect(config, method, status, &uri, location, redirects)?;
            trusted = url::same_origin(&uri, &request.uri);
            continue;
        }
        let mut body = read(body, config.max_body, running, &uri)?;
        if request.bytes && body.starts_with(&[0x1f, 0x8b]) {
            body = unpack(&body, config.max_body)?;
        }
        return Ok(Answer { status, headers, body });
    }
}

fn build(
    config: &Config,
    request: &Outgoing,
    method: Method,
    uri: &Uri,
    trusted: bool,
) -> Result<Request<()>, Broken> {
    let mut built = Request::builder().method(method.as_str()).uri(uri.clone());
    if let Some(headers) = built.headers_mut() {
        headers.insert(USER_AGENT, config.user_agent.clone());
        headers.insert(ACCEPT, if request.bytes { ANY } else { JSON });
        if config.compression {
            headers.insert(ACCEPT_ENCODING, GZIP);
        }
        if request.body.is_some() && method == request.method {
            headers.insert(CONTENT_TYPE, JSON);
        }
        // Another host gets neither credentials nor the caller's own headers, which may hold some.
        if trusted {
            if let Some(authorization) = &config.authorization {
                headers.insert(AUTHORIZATION, authorization.clone());
            }
            for (name, value) in config.headers.iter().chain(&request.headers) {
                headers.insert(name, value.clone());
            }
        }
    }
    built.body(()).map_err(|error| Broken::Refused { message: error.to_string() })
}

/// Where to go next, and how; or why not.
fn redirect(
    config: &Config,
    method: Method,
    status: u16,
    from: &Uri,
    location: &str,
    redirects: u32,
) -> Result<(Method, Uri), Broken> {
    let refused = |message: String| Err(Broken::Refused { message });
    if redirects > MAX_REDIRECTS {
        return refused(format!("redirected more than {MAX_REDIRECTS} times"));
    }
    let Some(to) = url::follow(from, location) else {
        return refused("redirected to something that is no address".to_owned());
    };
    let host = to.host().unwrap_or_default();
    if from.scheme_str() == Some("https") && to.scheme_str() == Some("http") && !config.allow_insecure_http {
        return refused(format!("redirected from https to plain http at {host}, which is not followed"));
    }
    if method == Method::Get || status == 303 {
        return Ok((Method::Get, to));
    }
    // 301 and 302 would turn a change into a read, and report success for nothing.
    if !matches!(status, 307 | 308) {
        return refused(format!("a {method} was redirected with {status}, which does not say to repeat it"));
    }
    if !url::same_origin(from, &to) {
        return refused(format!("a {method} was redirected to another host, {host}, which is not followed"));
    }
    Ok((method, to))
}

fn read(body: ureq::Body, limit: u64, running: &Running, uri: &Uri) -> Result<Vec<u8>, Broken> {
    let announced = body.content_length().unwrap_or(0).min(MAX_RESERVE).min(limit);
    // One more byte than announced lets the end be seen without growing.
    let mut bytes = Vec::with_capacity(usize::try_from(announced).unwrap_or(0) + 1);
    let read = body.into_with_config().reader().take(limit.saturating_add(1)).read_to_end(&mut bytes);
    match read {
        Ok(_) if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit => Err(too_large(limit)),
        Ok(_) => Ok(bytes),
        Err(error) => Err(explain(ureq::Error::Io(error), running, uri)),
    }
}

fn unpack(packed: &[u8], limit: u64) -> Result<Vec<u8>, Broken> {
    let mut bytes = Vec::new();
    let unpacked =
        flate2::read::MultiGzDecoder::new(packed).take(limit.saturating_add(1)).read_to_end(&mut bytes);
    match unpacked {
        Ok(_) if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit => Err(too_large(limit)),
        Ok(_) => Ok(bytes),
        Err(error) => {
            Err(Broken::Lost { message: format!("the gzip body is damaged: {error}"), source: Some(error) })
        }
    }
}

fn too_large(limit: u64) -> Broken {
    Broken::Refused { message: format!("the body is larger than {limit} bytes (max_body)") }
}

/// The reason, if the engine itself ended the attempt.
fn ended(running: &Running, may_have_arrived: bool) -> Option<Broken> {
    match running.fault()? {
        Fault::Cancelled => Some(Broken::Cancelled { may_have_arrived }),
        Fault::Timeout(kind) => Some(Broken::Timeout { kind, may_have_arrived }),
    }
}

fn explain(error: ureq::Error, running: &Running, uri: &Uri) -> Broken {
    let connected = running.phase() == Phase::Connected;
    if let Some(broken) = ended(running, connected) {
        return broken;
    }
    let place = uri.authority().map_or("?", http::uri::Authority::as_str);
    let message = match &error {
        ureq::Error::HostNotFound => format!("the name of {place} has no address"),
        ureq::Error::ConnectProxyFailed(reason) => format!("the proxy did not connect to {place}: {reason}"),
        ureq::Error::InvalidProxyUrl => "the proxy's address is not usable".to_owned(),
        ureq::Error::Rustls(reason) => format!("no trusted connection to {place}: {reason}"),
        ureq::Error::Protocol(reason) => format!("{place} did not answer with HTTP as it should: {reason}"),
        ureq::Error::Io(reason) if connected => format!("the connection to {place} broke: {reason}"),
        ureq::Error::Io(reason) => format!("no connection to {place}: {reason}"),
        other => format!("no answer from {place}: {other}"),
    };
    let source = match error {
        ureq::Error::Io(source) => Some(source),
        _ => None,
    };
    if connected { Broken::Lost { message, source } } else { Broken::NotConnected { message, source } }
}
