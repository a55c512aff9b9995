//! Lists over all their pages.

use std::collections::HashSet;

use mockito::{Matcher, ServerGuard};

use super::server::{Server, ok, status};
use super::{call, engine, settings};
use crate::{Call, Engine};

const LIST: &str = "/v1/organizations/acme/databases/shop/branches";

fn list() -> Call {
    call("list_branches", &["acme", "shop"])
}

fn page(number: u32, of: u32, totals: bool) -> String {
    let next = if number < of { (number + 1).to_string() } else { "null".to_owned() };
    let total = if totals { format!(r#""total_pages":{of},"total_count":{of},"#) } else { String::new() };
    format!(r#"{{{total}"current_page":{number},"next_page":{next},"data":[{number}]}}"#)
}

/// A list of so many pages; the first is asked for without a number.
fn serve(of: u32, totals: bool) -> ServerGuard {
    let mut server = mockito::Server::new();
    for number in 1..=of {
        // Large pages, because nobody said how large.
        let query =
            if number == 1 { "per_page=100".to_owned() } else { format!("per_page=100&page={number}") };
        let mock = server.mock("GET", LIST).match_query(Matcher::Exact(query));
        mock.with_body(page(number, of, totals)).expect(1).create();
    }
    server
}

fn texts(engine: &Engine, call: Call) -> Vec<String> {
    engine.pages(call).map(|page| page.unwrap().text().unwrap().to_owned()).collect()
}

#[test]
fn come_in_order_whether_counted_or_not() {
    for totals in [false, true] {
        let server = serve(9, totals);
        let expected: Vec<String> = (1..=9).map(|number| page(number, 9, totals)).collect();
        assert_eq!(texts(&engine(&server.url()), list()), expected);
    }
}

#[test]
fn are_fetched_ahead_only_as_far_as_they_are_read() {
    let server = Server::new((1..=20).map(|n| ok(&page(n, 20, true))));
    let engine = engine(&server.address);
    let mut pages = engine.pages(list());
    assert_eq!(server.count(), 0, "nothing before the first page is wanted");
    pages.next().unwrap().unwrap();
    server.await_requests(2);
    std::thread::sleep(std::time::Duration::from_millis(50));
    assert_eq!(server.count(), 2, "one ahead after the first page");
}

#[test]
fn without_read_ahead_are_fetched_when_wanted() {
    let server = Server::new((1..=3).map(|n| ok(&page(n, 3, true))));
    let engine = Engine::new(settings(&server.address).read_ahead(0).build().unwrap());
    let mut pages = engine.pages(list());
    for wanted in 1..=3 {
        pages.next().unwrap().unwrap();
        assert_eq!(server.count(), wanted);
    }
    assert!(pages.next().is_none());
}

#[test]
fn are_read_by_a_job_of_a_full_pool_too() {
    let server = serve(6, true);
    let engine = Engine::new(settings(&server.url()).max_threads(1).build().unwrap());
    let (done, result) = std::sync::mpsc::channel();
    let inner = engine.clone();
    engine.spawn(move || done.send(inner.pages(list()).flatten().count()).unwrap());
    assert_eq!(result.recv_timeout(std::time::Duration::from_secs(20)).unwrap(), 6);
}

#[test]
fn start_where_the_caller_says() {
    let server = Server::new([ok(&page(3, 4, false)), ok(&page(4, 4, false))]);
    assert_eq!(texts(&engine(&server.address), list().query("page", "3").query("per_page", "1")).len(), 2);
    let heads: HashSet<String> =
        server.requests().iter().map(|request| request.lines().next().unwrap().to_owned()).collect();
    assert!(heads.contains(&format!("GET {LIST}?page=3&per_page=1 HTTP/1.1")), "{heads:?}");
    assert!(heads.contains(&format!("GET {LIST}?per_page=1&page=4 HTTP/1.1")), "{heads:?}");
}

/// How a list of these pages ends: how many pages there were, and the error.
fn end_of(pages: &[&str]) -> (usize, Option<crate::DecodeError>) {
    let server = Server::new(pages.iter().map(|page| ok(page)));
    let (mut count, mut last) = (0, None);
    for page in engine(&server.address).pages(list()) {
        match page {
            Ok(_) => count += 1,
            Err(crate::Error::Decode(error)) => {
                assert!(last.replace(*error).is_none(), "an error is given once");
            }
            Err(other) => panic!("{other:?}"),
        }
    }
    (count, last)
}

#[test]
fn a_list_that_goes_round_is_an_error_after_its_good_pages() {
    let (count, error) = end_of(&[r#"{"next_page":2,"data":[1]}"#, r#"{"next_page":2,"data":[2]}"#]);
    let error = error.unwrap();
    assert_eq!((count, error.path.as_str()), (2, "next_page"));
    assert!(error.message.contains("goes round"), "{error}");
    let cursor = |cursor: &str| format!(r#"{{"has_next":true,"cursor_end":"{cursor}","data":[1]}}"#);
    let [a, b] = ["a", "b"].map(cursor);
    let (count, error) = end_of(&[&a, &b, &a]);
    assert_eq!((count, error.unwrap().path.as_str()), (3, "cursor_end"));
}

#[test]
fn a_list_that_goes_on_without_saying_where_is_an_error() {
    let (count, error) = end_of(&[r#"{"has_next":true,"cursor_end":null,"data":[1]}"#]);
    assert_eq!((count, error.unwrap().path.as_str()), (1, "cursor_end"));
}

#[test]
fn a_list_of_nothing_that_never_ends_is_an_error() {
    let pages: Vec<String> = (2..300).map(|next| format!(r#"{{"next_page":{next},"data":[]}}"#)).collect();
    let (count, error) = end_of(&pages.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(count, 100);
    assert!(error.unwrap().message.contains("does not end"));
}

#[test]
fn odd_envelopes_are_read() {
    assert_eq!(end_of(&[r#"{"next_page":2.0,"data":[1]}"#, r#"{"next_page":"3"}"#, "[1]"]).0, 3);
    assert_eq!(end_of(&[r#"{"has_next":true,"cursor_end":7}"#, r#"{"has_next":false}"#]).0, 2);
    assert_eq!(end_of(&[r#"{"next_page":null,"total_pages":"hush","data":{"a":1}}"#]), (1, None));
    assert_eq!(end_of(&["[]"]), (1, None));
}

#[test]
fn an_error_about_an_envelope_never_quotes_it() {
    for body in [r#""hush""#, r#"{"next_page":"hush"}"#, r#"{"next_page":{"a":"hush"}}"#, "{hush", "[hush"] {
        let error = end_of(&[body]).1.unwrap();
        assert!(!format!("{error} {error:?}").contains("hush"), "{body}: {error}");
    }
}

#[test]
fn a_page_number_cannot_overflow() {
    let (_, error) = end_of(&[r#"{"next_page":18446744073709551615,"total_pages":18446744073709551615}"#]);
    assert_eq!(error.unwrap().path, "next_page");
    let largest = 1_u64 << 53;
    let body = format!(r#"{{"next_page":{largest},"total_pages":18446744073709551615,"data":[1]}}"#);
    assert_eq!(end_of(&[&body, r#"{"data":[1]}"#]), (2, None));
}

#[test]
fn follow_a_cursor() {
    let server = Server::new([
        ok(r#"{"has_next":true,"cursor_end":"a","data":[1]}"#),
        ok(r#"{"has_next":true,"cursor_end":"b","data":[2]}"#),
        ok(r#"{"has_next":false,"cursor_end":"c","data":[3]}"#),
    ]);
    let call = Call::custom(crate::Method::Get, "/things").query("limit", "1");
    assert_eq!(texts(&engine(&server.address), call).len(), 3);
    let requests = server.requests();
    assert!(requests[1].starts_with("GET /v1/things?limit=1&starting_after=a "), "{}", requests[1]);
    assert!(requests[2].starts_with("GET /v1/things?limit=1&starting_after=b "), "{}", requests[2]);
}

#[test]
fn an_error_in_the_middle_is_given_once_and_ends_it() {
    let server = Server::new([ok(&page(1, 3, false)), status(403)]);
    let engine = engine(&server.address);
    let results: Vec<_> = engine.pages(list()).collect();
    assert_eq!(results.len(), 2);
    assert_eq!(results[1].as_ref().unwrap_err().status(), Some(403));
}

#[test]
fn something_else_than_a_page_is_a_decode_error() {
    let server = Server::new([ok("<html>")]);
    let error = engine(&server.address).pages(list()).next().unwrap().unwrap_err();
    assert_eq!(error.kind(), "decode");
}

/// What asks for the page after one.
fn after(call: &Call, page: &str, sized: bool) -> Result<Option<Vec<(&'static str, String)>>, String> {
    call.next_page(page.as_bytes(), sized)
}

#[test]
fn a_page_says_what_asks_for_the_next_one() {
    let asks = |pairs: &[(&'static str, &str)]| {
        Ok(Some(pairs.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()))
    };
    let numbered = r#"{"next_page":3,"data":[1]}"#;
    assert_eq!(after(&list().query("page", "2"), numbered, false), asks(&[("page", "3")]));
    assert_eq!(after(&list(), numbered, true), asks(&[("per_page", "100"), ("page", "3")]));
    assert_eq!(after(&list().query("per_page", "5"), numbered, true), asks(&[("page", "3")]));
    let cursor = r#"{"has_next":true,"cursor_end":"b","data":[1]}"#;
    assert_eq!(after(&list().query("starting_after", "a"), cursor, false), asks(&[("starting_after", "b")]));
    for last in [r#"{"next_page":null,"data":[1]}"#, "[1]", "{}", r#"{"has_next":false,"cursor_end":"b"}"#] {
        assert_eq!(after(&list(), last, true), Ok(None), "{last}");
    }
    let one = call("get_branch", &["acme", "shop", "main"]);
    assert_eq!(after(&one, numbered, false), Ok(None), "no list");
}

#[test]
fn a_page_that_points_back_or_nowhere_says_so() {
    let error = after(&list().query("page", "3"), r#"{"next_page":3}"#, false).unwrap_err();
    assert!(error.starts_with("at next_page: the list goes round"), "{error}");
    let cursor = r#"{"has_next":true,"cursor_end":"a"}"#;
    let error = after(&list().query("starting_after", "a"), cursor, false).unwrap_err();
    assert!(error.starts_with("at cursor_end: the list goes round"), "{error}");
    let error = after(&list(), r#"{"next_page":"hush"}"#, false).unwrap_err();
    assert_eq!(error, "at next_page: should be the number of a page");
    assert!(after(&list(), "hush", false).unwrap_err().starts_with("no page of a list"));
}
