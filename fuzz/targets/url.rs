//! Addresses: what callers give goes into a path and a query, and comes back from there unchanged.
//!
//! The first line is the path's template. Of the lines after it, `/text` is an argument and `?name=text` a pair of the
//! query.
#![no_main]

use libfuzzer_sys::fuzz_target;
use percent_encoding::percent_decode_str;
use planetscale_core::fuzzing::{path, push_query};
use planetscale_core::{Error, QueryParam, QueryStyle};
use planetscale_fuzz::{first_line, text};

const KNOWN: &[QueryParam] = &[
    QueryParam { name: "metrics", style: QueryStyle::Comma, required: false },
    QueryParam { name: "tags", style: QueryStyle::Brackets, required: false },
];

fuzz_target!(|data: &[u8]| {
    let Some((template, rest)) = text(data).map(first_line) else { return };
    let given = |mark| rest.split('\n').filter_map(move |line| line.strip_prefix(mark));
    let arguments: Vec<String> = given('/').map(str::to_owned).collect();
    let pairs: Vec<(String, String)> = given('?')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();

    match (path(template, &arguments), filled(template, &arguments)) {
        (Ok(made), Some(wanted)) => {
            assert_eq!(made, wanted);
            let mut address = made.clone();
            push_query(&mut address, &pairs, KNOWN);
            comes_back(address.strip_prefix(&made).unwrap(), made.contains('?'), &pairs);
        }
        (Err(Error::Config(error)), None) => assert!(!error.rule.is_empty()),
        (made, wanted) => panic!("made {made:?} and wanted {wanted:?}"),
    }
});

/// The path with every argument written so that it can mean nothing but itself, or nothing where one cannot be sent.
fn filled(template: &str, arguments: &[String]) -> Option<String> {
    let (mut path, mut rest) = (String::new(), template);
    let mut arguments = arguments.iter();
    while let Some((literal, after)) = rest.split_once('{') {
        let (_name, after) = after.split_once('}')?;
        path.push_str(literal);
        path.push_str(&escaped(arguments.next()?)?);
        rest = after;
    }
    path.push_str(rest);
    arguments.next().is_none().then_some(path)
}

fn escaped(argument: &str) -> Option<String> {
    use std::fmt::Write as _;

    if matches!(argument, "" | "." | "..") || argument.contains(char::is_control) {
        return None;
    }
    let mut written = String::new();
    for byte in argument.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            written.push(char::from(byte));
        } else {
            write!(written, "%{byte:02X}").unwrap();
        }
    }
    assert_eq!(percent_decode_str(&written).decode_utf8().unwrap(), argument);
    Some(written)
}

/// What a server reads from the query is what was given, for each name in the order in which it was given.
fn comes_back(query: &str, follows_another: bool, pairs: &[(String, String)]) {
    if pairs.is_empty() {
        assert_eq!(query, "");
        return;
    }
    let (mark, query) = query.split_at(1);
    assert_eq!(mark, if follows_another { "&" } else { "?" });
    let decoded = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let mut read: Vec<(String, String)> = Vec::new();
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=').unwrap();
        if let Some(name) = name.strip_suffix("[]") {
            assert_eq!(name, "tags");
            read.push((decoded(name), decoded(value)));
        } else if name == "metrics" {
            read.extend(value.split(',').map(|value| (decoded(name), decoded(value))));
        } else {
            read.push((decoded(name), decoded(value)));
        }
    }
    let of = |pairs: &[(String, String)], name: &str| -> Vec<String> {
        pairs.iter().filter(|(other, _)| other == name).map(|(_, value)| value.clone()).collect()
    };
    assert_eq!(read.len(), pairs.len());
    for (name, _) in pairs {
        assert_eq!(of(&read, name), of(pairs, name), "{name}");
    }
}
