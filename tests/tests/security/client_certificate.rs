//! A client's certificate is shown to the service and to nobody else.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, mpsc};
use std::thread;

use planetscale::{Client, ClientCertificate, Config, Secret, TlsRoots};
use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};

/// A certificate that signs itself, and its key.
struct Identity {
    pem: String,
    der: CertificateDer<'static>,
    key: KeyPair,
}

impl Identity {
    fn make() -> Self {
        let key = KeyPair::generate().unwrap();
        let certificate =
            CertificateParams::new(["127.0.0.1".to_owned()]).unwrap().self_signed(&key).unwrap();
        Self { pem: certificate.pem(), der: certificate.der().clone(), key }
    }
}

/// A server that asks for a certificate, answers once, and says whether it was shown one.
fn serve(own: &Identity, trusted: &Identity, answer: String) -> (String, mpsc::Receiver<bool>) {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut roots = RootCertStore::empty();
    roots.add(trusted.der.clone()).unwrap();
    let asks = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
        .allow_unauthenticated()
        .build()
        .unwrap();
    let key = PrivatePkcs8KeyDer::from(own.key.serialize_der());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            builder.with_client_cert_verifier(asks).with_single_cert(vec![own.der.clone()], key.into())
        })
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let authority = listener.local_addr().unwrap().to_string();
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let mut stream = StreamOwned::new(ServerConnection::new(Arc::new(config)).unwrap(), stream);
        let mut block = [0; 4_096];
        let _ = stream.read(&mut block);
        tell.send(stream.conn.peer_certificates().is_some()).unwrap();
        let _ = stream.write_all(answer.as_bytes()).and_then(|()| stream.flush());
    });
    (authority, told)
}

#[test]
fn a_redirect_shows_no_certificate_to_another_host() {
    let (service, client) = (Identity::make(), Identity::make());
    let ok = "HTTP/1.1 200 OK\r\ncontent-length: 12\r\nconnection: close\r\n\r\n{\"id\":\"db1\"}";
    let (elsewhere, shown_elsewhere) = serve(&service, &client, ok.to_owned());
    let moved = format!(
        "HTTP/1.1 302 Found\r\nlocation: https://{elsewhere}/x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    );
    let (home, shown_at_home) = serve(&service, &client, moved);
    let config = Config::builder()
        .base_url(format!("https://{home}"))
        .service_token("tokenid00001", "pscale_tkn_hush")
        .tls_roots(TlsRoots::Pem(service.pem.clone()))
        .client_certificate(ClientCertificate {
            chain_pem: client.pem.clone(),
            key_pem: Secret::new(client.key.serialize_pem()),
        });
    let database =
        Client::new(config.build().unwrap()).organization("acme").database("shop").get().send().unwrap();
    assert_eq!(database.id, "db1");
    assert_eq!((shown_at_home.recv(), shown_elsewhere.recv()), (Ok(true), Ok(false)));
}
