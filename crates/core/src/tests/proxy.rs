//! Through a proxy.

use super::server::{Act, Server, ok};
use super::{create_branch, get_database, settings};
use crate::{Engine, Error, ProxySetting};

fn through(proxy: &str, service: &str) -> Engine {
    let config = settings(service).proxy(ProxySetting::Url(proxy.to_owned())).max_retries(1);
    Engine::new(config.build().unwrap())
}

#[test]
fn a_connection_is_asked_for_and_used() {
    let established = Act::Send(b"HTTP/1.1 200 Connection established\r\n\r\n".to_vec());
    // The tunnel's far end is played by the same server, on the same connection.
    let proxy = Server::new([established, ok("{}")]);
    let engine = through(&proxy.address, "http://localhost:9");
    engine.call(&get_database()).unwrap();
    let requests = proxy.requests();
    assert!(requests[0].starts_with("CONNECT localhost:9 "), "{}", requests[0]);
    assert!(!requests[0].contains("pscale_tkn"), "the proxy must not see the credentials");
    assert!(requests[1].starts_with("GET /v1/organizations/acme/databases/shop "), "{}", requests[1]);
}

#[test]
fn a_proxy_that_refuses_is_named_and_nothing_has_arrived() {
    let refuse = || Act::SendAndClose(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n".to_vec());
    let proxy = Server::new([refuse(), refuse()]);
    let error = through(&proxy.address, "http://localhost:9").call(&create_branch()).unwrap_err();
    let Error::Connection(connection) = &error else { panic!("{error:?}") };
    assert!(!connection.may_have_arrived && connection.attempts == 2, "{error:?}");
    assert!(error.to_string().contains("the proxy did not connect to localhost:9"), "{error}");
}

#[test]
fn an_unusable_proxy_address_is_refused_without_showing_its_password() {
    let config = settings("http://localhost:9").proxy(ProxySetting::Url("http://u:hush@[".to_owned()));
    let error = config.build().unwrap_err().to_string();
    assert!(error.starts_with("proxy: ") && !error.contains("hush"), "{error}");
}

/// A SOCKS5 proxy that lets everything through to one address, or says no, or nothing.
fn socks(answer: Option<u8>, to: Option<String>) -> String {
    use std::io::{Read, Write};
    use std::net::{TcpListener, TcpStream};
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("socks5://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (mut stream, to) = (stream, to.clone());
            std::thread::spawn(move || {
                let mut some = [0; 512];
                let _ = stream.read(&mut some);
                let _ = stream.write_all(&[5, 0]);
                let _ = stream.read(&mut some);
                let Some(answer) = answer else {
                    return std::thread::sleep(std::time::Duration::from_secs(60));
                };
                let _ = stream.write_all(&[5, answer, 0, 1, 0, 0, 0, 0, 0, 0]);
                let Some(to) = to else { return };
                let mut far = TcpStream::connect(to).unwrap();
                let (mut near, mut back) = (stream.try_clone().unwrap(), far.try_clone().unwrap());
                std::thread::spawn(move || std::io::copy(&mut back, &mut near));
                let _ = std::io::copy(&mut stream, &mut far);
            });
        }
    });
    address
}

#[test]
fn a_socks_proxy_is_used() {
    let service = Server::new([ok("{}"), ok("{}")]);
    let far = service.address.trim_start_matches("http://").to_owned();
    let engine = through(&socks(Some(0), Some(far)), "http://localhost:9");
    engine.call(&get_database()).unwrap();
    engine.call(&create_branch()).unwrap();
    assert_eq!((service.count(), service.connections()), (2, 1), "the connection is used again");
}

#[test]
fn a_socks_proxy_that_refuses_is_named_and_nothing_has_arrived() {
    let error = through(&socks(Some(2), None), "http://localhost:9").call(&create_branch()).unwrap_err();
    assert!(error.to_string().contains("the proxy did not connect to localhost:9: its rules"), "{error}");
    assert_eq!((error.attempts(), error.may_have_arrived()), (2, false));
}

#[test]
fn what_happens_at_a_proxy_is_within_the_limit_of_connecting_and_can_be_cancelled() {
    let silent = super::full_backlog();
    let hanging = Server::new([Act::Hang, Act::Hang]);
    let silences = [socks(None, None), format!("socks5://{}", silent.address), hanging.address.clone()];
    for proxy in silences {
        let config = settings("http://localhost:9")
            .proxy(ProxySetting::Url(proxy.clone()))
            .connect_timeout(std::time::Duration::from_millis(150))
            .max_retries(0);
        let engine = Engine::new(config.build().unwrap());
        let error = engine.call(&create_branch()).unwrap_err();
        let Error::Timeout(timeout) = &error else { panic!("{proxy}: {error:?}") };
        assert_eq!((timeout.kind, timeout.may_have_arrived), (crate::TimeoutKind::Connect, false), "{proxy}");
        let engine =
            Engine::new(settings("http://localhost:9").proxy(ProxySetting::Url(proxy)).build().unwrap());
        let cancel = crate::Cancel::new();
        let call = create_branch().cancel(&cancel);
        let ended = std::thread::spawn(move || engine.call(&call));
        std::thread::sleep(std::time::Duration::from_millis(50));
        cancel.cancel();
        let error = ended.join().unwrap().unwrap_err();
        assert_eq!((error.kind(), error.may_have_arrived()), ("cancelled", false));
    }
}
