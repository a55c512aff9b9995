//! Replies on the wire, whole or not.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use hyper::body::Frame;
use tokio::sync::{Notify, mpsc};
use tokio::time::sleep;

use crate::locked;
use crate::reply::Reply;

/// How a reply is sent.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sending {
    /// How long before the first byte.
    pub(crate) delay: Duration,
    pub(crate) ending: Ending,
}

/// How a connection or a body ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ending {
    #[default]
    Whole,
    /// The connection closes in the middle of the body.
    Truncate,
    /// The body comes a few bytes at a time.
    Drip { bytes: usize, pause: Duration },
    /// The connection is reset without a reply.
    Reset,
    /// The connection is closed without a reply.
    Close,
}

/// A connection, seen from the handlers of its requests.
#[derive(Clone, Debug)]
pub(crate) struct Connection {
    pub(crate) id: u64,
    end: Arc<(Mutex<Option<Ending>>, Notify)>,
}

impl Connection {
    pub(crate) fn new(id: u64) -> Self {
        Self { id, end: Arc::new((Mutex::new(None), Notify::new())) }
    }

    /// Waits until a handler wants the connection to end.
    pub(crate) async fn ended(&self) -> Ending {
        loop {
            let (ending, notify) = &*self.end;
            if let Some(ending) = *locked(ending) {
                return ending;
            }
            notify.notified().await;
        }
    }

    /// Ends the connection. The handler never returns: the connection is dropped with it.
    async fn end(&self, ending: Ending) -> Response {
        *locked(&self.end.0) = Some(ending);
        self.end.1.notify_one();
        std::future::pending().await
    }

    /// Sends a reply.
    pub(crate) async fn send(&self, reply: Reply, sending: Sending) -> Response {
        if !sending.delay.is_zero() {
            sleep(sending.delay).await;
        }
        match sending.ending {
            Ending::Reset | Ending::Close => self.end(sending.ending).await,
            Ending::Whole => whole(reply),
            // Half of the announced body, then an error that closes the connection. The pause lets it be sent.
            Ending::Truncate => {
                let half = reply.body.len() / 2;
                in_parts(reply, half.max(1), Some(1), Duration::from_millis(30))
            }
            Ending::Drip { bytes, pause } => in_parts(reply, bytes, None, pause),
        }
    }
}

fn whole(reply: Reply) -> Response {
    let length = reply.body.len();
    with_head(reply.status, &reply.headers, length, Body::from(reply.body))
}

/// The body in parts with pauses; after `stop` parts it breaks off.
fn in_parts(reply: Reply, bytes: usize, stop: Option<usize>, pause: Duration) -> Response {
    let (sender, receiver) = mpsc::channel(1);
    let (status, headers, body) = (reply.status, reply.headers, reply.body);
    let length = body.len().max(1);
    tokio::spawn(async move {
        for part in body.chunks(bytes).take(stop.unwrap_or(usize::MAX)) {
            if sender.send(Ok(Bytes::copy_from_slice(part))).await.is_err() {
                return;
            }
            sleep(pause).await;
        }
        if stop.is_some() {
            let broken = std::io::Error::other("the body breaks off here");
            // Nobody is left to tell when the client has gone.
            let _ = sender.send(Err(broken)).await;
        }
    });
    with_head(status, &headers, length, Body::new(Parts { receiver }))
}

fn with_head(status: u16, headers: &[(String, String)], length: usize, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let target = response.headers_mut();
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            target.append(name, value);
        }
    }
    if status != 204 && status >= 200 {
        target.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    response
}

/// A body that another task hands over bit by bit.
struct Parts {
    receiver: mpsc::Receiver<Result<Bytes, std::io::Error>>,
}

impl HttpBody for Parts {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.receiver.poll_recv(context).map(|part| part.map(|part| part.map(Frame::data)))
    }
}
