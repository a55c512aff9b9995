//! Lists: where a page says that its list goes on.
//!
//! The first line is the kind of list, `pages` or `cursors`, and the page to begin with. Every line after it is the body
//! of a page.
#![no_main]

use libfuzzer_sys::fuzz_target;
use planetscale_core::{Error, fuzzing::List, operations};
use planetscale_fuzz::{first_line, text};
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let Some((first, pages)) = text(data).map(first_line) else { return };
    let (kind, start) = first.split_once(' ').unwrap_or((first, ""));
    let operation = if kind == "cursors" { "list_audit_logs" } else { "list_databases" };
    let start = start.parse::<u64>().ok();
    let mut list = List::new(operations::find(operation).unwrap(), start).unwrap();

    let mut page = start.unwrap_or(1);
    let mut cursor: Option<String> = None;
    for body in pages.split('\n') {
        let asked = match list.follows(body.as_bytes()) {
            Ok(asked) => asked,
            Err(Error::Decode(error)) => {
                assert_eq!(error.body, body.as_bytes(), "the body is there to be looked at");
                return;
            }
            Err(other) => panic!("{other:?}"),
        };
        let said: Value = serde_json::from_str(body).unwrap_or_default();
        if !said.is_object() {
            return;
        }
        match asked {
            Some(("page", next)) => {
                let next: u64 = next.parse().unwrap();
                assert_eq!(whole(&said["next_page"]), Some(next), "it is what the page says");
                assert!(next > page || cursor.is_some(), "a list goes forward: {page}, {next}");
                (page, cursor) = (next, None);
            }
            Some(("starting_after", next)) => {
                let end = &said["cursor_end"];
                assert_eq!(
                    end.as_str().map_or(end.to_string(), str::to_owned),
                    next,
                    "it is what the page says"
                );
                assert_eq!(said["has_next"], true);
                assert_ne!(cursor.as_ref(), Some(&next), "a list goes forward");
                cursor = Some(next);
            }
            Some(other) => panic!("{other:?}"),
            None => {
                let goes_on = said["next_page"].as_u64().is_some_and(|next| next > page);
                let more = said["has_next"] == true && said["cursor_end"].is_string();
                assert!(cursor.is_some() || !(goes_on || more), "there is more: {body}");
                return;
            }
        }
    }
});

/// A whole number, however it is written.
fn whole(value: &Value) -> Option<u64> {
    let text = value.as_str().map_or(value.to_string(), str::to_owned);
    text.parse().ok().or_else(|| text.strip_suffix(".0")?.parse().ok())
}
