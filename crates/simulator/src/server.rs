//! The listener: connections in, replies out, and an end on demand.

use std::net::{Ipv4Addr, SocketAddr, TcpListener as StdListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Extension, Request, State};
use axum::response::Response;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use socket2::SockRef;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::time::{interval, sleep};

use crate::admin;
use crate::app::App;
use crate::incoming::Incoming;
use crate::locked;
use crate::reply::Problem;
use crate::wire::{Connection, Ending, Sending};

/// The largest body that is read.
const LARGEST: usize = 64 << 20;

/// How often time passes when nobody asks.
const TICK: Duration = Duration::from_millis(20);

/// Opens the port, on the loopback interface only.
pub(crate) fn listen(port: u16) -> std::io::Result<StdListener> {
    let listener = StdListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// Serves until told to stop.
pub(crate) async fn serve(listener: StdListener, app: Arc<App>, stop: oneshot::Receiver<()>) {
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    let router = Router::new().fallback(handle).with_state(Arc::clone(&app));
    tokio::spawn(tick(app));
    tokio::select! {
        () = accept(listener, router) => {}
        // An error means that the other end is gone, which is as good a reason to stop.
        _ = stop => {}
    }
}

async fn accept(listener: TcpListener, router: Router) {
    let mut id = 0;
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                id += 1;
                tokio::spawn(converse(stream, router.clone(), Connection::new(id)));
            }
            // Out of files, most likely: the connections that are open give some back.
            Err(_) => sleep(Duration::from_millis(10)).await,
        }
    }
}

async fn tick(app: Arc<App>) {
    let mut ticks = interval(TICK);
    loop {
        ticks.tick().await;
        app.tick();
    }
}

/// Serves one connection.
async fn converse(stream: TcpStream, router: Router, connection: Connection) {
    // Without it the small replies of a test wait for each other's acknowledgement.
    let _ = stream.set_nodelay(true);
    // A second handle on the socket, which outlives the connection and decides how it ends.
    let Ok(socket) = SockRef::from(&stream).try_clone() else { return };
    let service = TowerToHyperService::new(router.layer(Extension(connection.clone())));
    let mut served = Box::pin(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    let ending = tokio::select! {
        // A client that goes away in the middle is nothing to report.
        _ = &mut served => Ending::Whole,
        ending = connection.ended() => ending,
    };
    if ending == Ending::Reset {
        let _ = socket.set_linger(Some(Duration::ZERO));
    }
    drop(served);
}

/// Reads a request, finds who answers it, and sends the answer.
async fn handle(
    State(app): State<Arc<App>>,
    Extension(connection): Extension<Connection>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else {
        return connection
            .send(Problem::bad_request("The body cannot be read").into(), Sending::default())
            .await;
    };
    let request = Incoming::new(&parts, body, app.origin.clone(), connection.id);
    let below = |prefix: &str| {
        request.path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    if below("/_simulator") {
        return connection.send(admin::answer(&app, &request), Sending::default()).await;
    }
    // A script says everything that is in its replies, so nothing is added to them.
    if below("/_scripts") {
        let (reply, sending) = locked(&app.scripts).play(&request);
        return connection.send(reply, sending).await;
    }
    if !app.options.latency.is_zero() {
        sleep(app.options.latency).await;
    }
    let (reply, sending) = app.api(&request);
    connection.send(reply.with_header("x-request-id", &request_id()), sending).await
}

/// A number that no two requests of this process share.
fn request_id() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    format!("sim-{:08}", NEXT.fetch_add(1, Ordering::Relaxed))
}
