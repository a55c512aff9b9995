//! The SDK against a simulator that remembers: what single calls cannot show.

#![allow(clippy::panic, clippy::expect_used, reason = "a test that cannot go on should say so")]

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc;
use std::time::Duration;

use planetscale::models::{Branch, WebhookEvent};
use planetscale::webhooks::{self, Event, Options};
use planetscale::{ApiErrorKind, Client, Config, Error};
use planetscale_simulator::Simulator;

const SOON: Duration = Duration::from_secs(30);
const OFTEN: Duration = Duration::from_millis(5);

/// A quick simulator with a database called `shop`, and a client of it.
fn shop() -> (Simulator, Client) {
    let simulator = Simulator::builder().speed(1000.0).start().expect("the simulator starts");
    let (id, secret) = simulator.service_token();
    let config = Config::builder().base_url(simulator.url()).service_token(id, secret).organization("acme");
    let client = Client::new(config.build().expect("the settings are good"));
    client.organization("acme").databases().create("shop", "PS_10").send().expect("a database");
    let ready =
        client.organization("acme").database("shop").wait_until_ready().interval(OFTEN).timeout(SOON).send();
    assert!(ready.expect("a database that becomes ready").ready);
    (simulator, client)
}

#[test]
fn a_branch_lives_and_dies() -> Result<(), Error> {
    let (_simulator, client) = shop();
    let shop = client.organization("acme").database("shop");
    // The organization of the client's settings is the same one.
    let made = client.database("shop").branches().create("feature/größe 2").parent_branch("main").send()?;
    let branch = shop.branch(made.name);
    let ready = branch.wait_until_ready().interval(OFTEN).timeout(SOON).send()?;
    assert_eq!((ready.name.as_str(), ready.ready), ("feature/größe 2", true));

    branch.delete().send()?;
    branch.wait_until_deleted().interval(OFTEN).timeout(SOON).send()?;
    let error = branch.get().send().expect_err("it is gone");
    let error = error.api().expect("the service answers");
    assert_eq!(error.kind, ApiErrorKind::NotFound);
    assert!(error.required_accesses.contains(&"read_branch"));
    Ok(())
}

#[test]
fn a_long_list_is_whole_however_it_is_cut() -> Result<(), Error> {
    let (_simulator, client) = shop();
    let branches = client.organization("acme").database("shop").branches();
    for number in 0..30 {
        branches.create(format!("b{number}")).send()?;
    }
    let names =
        |branches: Vec<Branch>| branches.into_iter().map(|branch| branch.name).collect::<BTreeSet<_>>();
    let all = names(branches.list().iter().collect::<Result<_, _>>()?);
    assert_eq!(all.len(), 31);
    for size in [1, 7, 31] {
        let cut: Vec<Branch> = branches.list().per_page(size).iter().collect::<Result<_, _>>()?;
        assert_eq!(cut.len(), 31, "pages of {size}");
        assert_eq!(names(cut), all, "pages of {size}");
    }
    let first: Vec<_> = branches.list().per_page(10).pages().take(2).collect::<Result<_, _>>()?;
    assert_eq!(first.iter().map(|page| page.data.len()).collect::<Vec<_>>(), [10, 10]);
    Ok(())
}

#[test]
fn a_password_is_shown_once_and_printed_never() -> Result<(), Error> {
    let (_simulator, client) = shop();
    let made = client
        .organization("acme")
        .database("shop")
        .branch("main")
        .passwords()
        .create()
        .name("web")
        .send()?;
    let secret = made.plain_text.clone().expect("a new password shows itself");
    assert!(!secret.is_empty());
    assert!(!format!("{made:?}").contains(secret.expose()));
    let again =
        client.organization("acme").database("shop").branch("main").passwords().get(&made.id).send()?;
    assert_eq!(again.plain_text, None);
    Ok(())
}

#[test]
fn many_threads_share_a_client() {
    let (_simulator, client) = shop();
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                for _ in 0..10 {
                    assert_eq!(
                        client.organization("acme").database("shop").get().send().expect("a database").name,
                        "shop"
                    );
                }
            });
        }
    });
}

#[test]
fn a_delivery_verifies_and_a_changed_one_does_not() -> Result<(), Error> {
    let (_simulator, client) = shop();
    let (address, deliveries) = receiver();
    let hook =
        client.organization("acme").database("shop").webhooks().create(address).enabled(true).send()?;
    client.organization("acme").database("shop").webhooks().test(&hook.id).send()?;
    let (signature, body) = deliveries.recv_timeout(SOON).expect("a delivery");

    let secret = hook.secret.expect("a webhook has a secret");
    // The simulator's clock runs ahead of the real one.
    let options = Options { tolerance: Duration::from_secs(86_400), ..Options::default() };
    let event: Event = webhooks::verify(&body, signature.as_str(), secret.clone(), &options)?;
    assert_eq!((event.event, event.database.as_str()), (WebhookEvent::WebhookTest, "shop"));

    let changed = String::from_utf8_lossy(&body).replace("shop", "shap");
    let refused = webhooks::verify(changed.as_bytes(), signature.as_str(), secret, &options);
    assert!(matches!(refused, Err(Error::Webhook(_))), "{refused:?}");
    Ok(())
}

/// Takes one delivery: its signature and its body.
fn receiver() -> (String, mpsc::Receiver<(String, Vec<u8>)>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}/hook", listener.local_addr().expect("an address"));
    let (send, deliveries) = mpsc::channel();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut reader = BufReader::new(stream.try_clone().expect("a second handle"));
        let (mut signature, mut length) = (String::new(), 0);
        for line in reader.by_ref().lines().map_while(Result::ok).take_while(|line| !line.is_empty()) {
            match line.split_once(':').map(|(name, value)| (name.to_ascii_lowercase(), value.trim())) {
                Some((name, value)) if name == "x-planetscale-signature" => value.clone_into(&mut signature),
                Some((name, value)) if name == "content-length" => length = value.parse().expect("a length"),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).expect("a body");
        stream.write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n").expect("an answer");
        send.send((signature, body)).expect("somebody waits for it");
    });
    (address, deliveries)
}
