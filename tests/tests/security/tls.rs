//! A server must prove who it is before it hears anything.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use planetscale::{Client, Config, ConnectionReason, Error, TlsRoots};
use rcgen::{CertificateParams, DnType, KeyPair, date_time_ymd};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

const TOKEN: &str = "pscale_tkn_hush";

/// A certificate that signs itself, for a host, and the settings of a server that shows it.
struct Identity {
    pem: String,
    server: Arc<ServerConfig>,
}

impl Identity {
    fn of(host: &str, expired: bool) -> Self {
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, "server of a test");
        if expired {
            (params.not_before, params.not_after) = (date_time_ymd(2001, 1, 1), date_time_ymd(2002, 1, 1));
        }
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        let chain = vec![certificate.der().clone()];
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        let server = ServerConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key.into()))
            .unwrap();
        Self { pem: certificate.pem(), server: Arc::new(server) }
    }

    fn good() -> Self {
        Self::of("127.0.0.1", false)
    }
}

/// A server that answers everything with the same, and keeps what it heard.
struct Server {
    authority: String,
    heard: Arc<Mutex<String>>,
    connections: Arc<AtomicUsize>,
}

impl Server {
    /// With TLS, when there is an identity to show.
    fn start(identity: Option<&Identity>, answer: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let authority = listener.local_addr().unwrap().to_string();
        let (heard, connections) = (Arc::new(Mutex::new(String::new())), Arc::new(AtomicUsize::new(0)));
        let (keep, count) = (Arc::clone(&heard), Arc::clone(&connections));
        let (config, answer) = (identity.map(|identity| Arc::clone(&identity.server)), answer.to_owned());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                count.fetch_add(1, Ordering::SeqCst);
                serve(stream, config.as_ref(), &answer, &keep);
            }
        });
        Self { authority, heard, connections }
    }

    fn heard(&self) -> String {
        self.heard.lock().unwrap().clone()
    }
}

/// One request and its answer; what breaks ends the connection.
fn serve(stream: TcpStream, config: Option<&Arc<ServerConfig>>, answer: &str, heard: &Mutex<String>) {
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let mut stream: Box<dyn ReadWrite> = match config {
        Some(config) => {
            Box::new(StreamOwned::new(ServerConnection::new(Arc::clone(config)).unwrap(), stream))
        }
        None => Box::new(stream),
    };
    let mut request = Vec::new();
    let mut block = [0; 4_096];
    while !request.ends_with(b"\r\n\r\n") {
        match stream.read(&mut block) {
            Ok(amount) if amount > 0 => request.extend_from_slice(&block[..amount]),
            _ => break,
        }
    }
    heard.lock().unwrap().push_str(&String::from_utf8_lossy(&request));
    // Whoever did not like the certificate is gone by now.
    let _ = stream.write_all(answer.as_bytes()).and_then(|()| stream.flush());
}

trait ReadWrite: Read + Write {}

impl<T: Read + Write> ReadWrite for T {}

fn ok() -> String {
    "HTTP/1.1 200 OK\r\ncontent-length: 12\r\nconnection: close\r\n\r\n{\"id\":\"db1\"}".to_owned()
}

fn client(server: &Server, roots: TlsRoots) -> Client {
    let config = Config::builder()
        .base_url(format!("https://{}", server.authority))
        .service_token("tokenid00001", TOKEN)
        .tls_roots(roots)
        .max_retries(0);
    Client::new(config.build().unwrap())
}

#[test]
fn a_server_that_proves_who_it_is_hears_the_request() {
    let identity = Identity::good();
    let server = Server::start(Some(&identity), &ok());
    let client = client(&server, TlsRoots::Pem(identity.pem));
    assert_eq!(client.organization("acme").database("shop").get().send().unwrap().id, "db1");
    assert!(server.heard().contains(TOKEN));
}

#[test]
fn a_server_that_cannot_prove_who_it_is_hears_nothing() {
    let (good, other) = (Identity::good(), Identity::good());
    let elsewhere = Identity::of("api.planetscale.com", false);
    let expired = Identity::of("127.0.0.1", true);
    for (what, identity, roots) in [
        ("unknown to the system", &good, TlsRoots::Platform),
        ("unknown to Mozilla", &good, TlsRoots::Bundled),
        ("of another authority", &good, TlsRoots::Pem(other.pem.clone())),
        ("for another host", &elsewhere, TlsRoots::Pem(elsewhere.pem.clone())),
        ("expired", &expired, TlsRoots::Pem(expired.pem.clone())),
    ] {
        let server = Server::start(Some(identity), &ok());
        let client = client(&server, roots);
        let error = client.organization("acme").database("shop").branches().create("dev").send().unwrap_err();
        let Error::Connection(connection) = &error else { panic!("{what}: {error:?}") };
        assert!(!connection.may_have_arrived, "{what}: {error}");
        assert_eq!(connection.reason, ConnectionReason::Tls, "{what}: {error}");
        let text = error.to_string();
        assert!(text.contains("no trusted connection") && text.contains("certificate"), "{what}: {text}");
        assert!(server.connections.load(Ordering::SeqCst) > 0, "{what}: nobody asked the server");
        assert_eq!(server.heard(), "", "{what}");
    }
}

#[test]
fn a_redirect_from_https_to_plain_http_is_not_followed() {
    let identity = Identity::good();
    let plain = Server::start(None, &ok());
    let to = format!("HTTP/1.1 302 Found\r\nlocation: http://{}/x\r\ncontent-length: 0\r\n", plain.authority);
    let server = Server::start(Some(&identity), &format!("{to}connection: close\r\n\r\n"));
    let error =
        client(&server, TlsRoots::Pem(identity.pem)).organization("acme").database("shop").get().send();
    let text = error.unwrap_err().to_string();
    assert!(text.contains("redirected from https to plain http at 127.0.0.1"), "{text}");
    assert_eq!(plain.connections.load(Ordering::SeqCst), 0);
}
