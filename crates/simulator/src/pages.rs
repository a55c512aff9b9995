//! Lists in the forms that the service gives them.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

use crate::description::{Operation, Pagination, resolve};
use crate::validate::types;

/// What a list reply needs to know besides its items.
#[derive(Debug)]
pub(crate) struct Listing<'a> {
    pub(crate) operation: &'static Operation,
    /// The checked query parameters.
    pub(crate) query: &'a Map<String, Value>,
    /// The query as it came, for the addresses of the other pages.
    pub(crate) pairs: &'a [(String, String)],
    /// The full address without the query.
    pub(crate) address: &'a str,
    /// How many items a page has when the request does not say.
    pub(crate) size: usize,
}

impl Listing<'_> {
    /// The reply that carries these items: a page, a cursor page, `{data: […]}` or a bare array.
    pub(crate) fn reply(&self, mut items: Vec<Value>) -> Value {
        // From an item that is gone the list cannot go on; to start again would be a list without end.
        if ["starting_after", "ending_before"].iter().any(|name| self.lost(name, &items)) {
            items.clear();
        }
        match self.operation.pagination {
            Pagination::Page => self.page(items),
            Pagination::Cursor => self.cursor(items),
            Pagination::None => self.whole(items),
        }
    }

    fn number(&self, name: &str) -> Option<usize> {
        // A number beyond counting is a page beyond the last one.
        let number = self.query.get(name)?.as_u64().unwrap_or(u64::MAX);
        Some(usize::try_from(number).unwrap_or(usize::MAX))
    }

    fn page(&self, mut items: Vec<Value>) -> Value {
        // Lists of branches take a cursor besides, with the size of the page under another name.
        let size = self.number("per_page").or_else(|| self.number("limit")).unwrap_or(self.size);
        let per_page = size.clamp(1, 100);
        if let Some(index) = self.position("starting_after", &items) {
            items.drain(..=index);
        }
        let page = self.number("page").unwrap_or(1).max(1);
        let total = items.len();
        let pages = total.div_ceil(per_page);
        let next = (page < pages).then(|| page + 1);
        let previous = (page > 1).then(|| page - 1);
        let start = (page - 1).saturating_mul(per_page);
        let data: Vec<Value> = items.into_iter().skip(start).take(per_page).collect();
        let mut envelope = json!({
            "type": "list",
            "current_page": page,
            "per_page": per_page,
            "next_page": next,
            "next_page_url": next.map(|page| self.link(page)),
            "prev_page": previous,
            "prev_page_url": previous.map(|page| self.link(page)),
        });
        if self.operation.totals {
            envelope["total_count"] = json!(total);
            envelope["total_pages"] = json!(pages);
        }
        envelope["data"] = Value::Array(data);
        envelope
    }

    fn link(&self, page: usize) -> String {
        let others = self.pairs.iter().filter(|(name, _)| name != "page");
        let query = others
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .chain([format!("page={page}")])
            .collect::<Vec<_>>();
        format!("{}?{}", self.address, query.join("&"))
    }

    /// Whether a cursor names an item that is not there.
    fn lost(&self, name: &str, items: &[Value]) -> bool {
        self.query.contains_key(name) && self.position(name, items).is_none()
    }

    /// Where the item stands that a cursor names.
    fn position(&self, name: &str, items: &[Value]) -> Option<usize> {
        let cursor = self.query.get(name)?.as_str()?;
        items.iter().position(|item| item["id"] == cursor)
    }

    fn cursor(&self, mut items: Vec<Value>) -> Value {
        let limit = self.number("limit").unwrap_or(self.size).clamp(1, 100);
        let after = self.position("starting_after", &items);
        let before = self.position("ending_before", &items);
        let end = before.unwrap_or(items.len());
        let start = match (after, before) {
            (Some(after), _) => after + 1,
            (None, Some(before)) => before.saturating_sub(limit),
            (None, None) => 0,
        };
        let stop = end.min(start + limit).max(start);
        let (has_prev, has_next) = (start > 0, stop < items.len());
        let data: Vec<Value> = items.drain(start..stop).collect();
        json!({
            "type": "list",
            "has_next": has_next,
            "has_prev": has_prev,
            "cursor_start": data.first().map(|item| item["id"].clone()),
            "cursor_end": data.last().map(|item| item["id"].clone()),
            "data": data,
        })
    }

    fn whole(&self, items: Vec<Value>) -> Value {
        let schema = self.operation.success.checked.as_ref().map(|checked| resolve(checked.schema).0);
        match schema {
            Some(schema) if types(schema).contains(&"array") => Value::Array(items),
            _ => json!({"data": items}),
        }
    }
}

/// Everything but what an address may have anywhere.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A text as a segment or a parameter of an address.
pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::{Description, description};

    fn listed(operation: &'static Operation, query: &Value, count: usize) -> Value {
        let pairs = [("q".to_owned(), "a b".to_owned()), ("page".to_owned(), "9".to_owned())];
        let query = query.as_object().unwrap();
        let listing = Listing { operation, query, pairs: &pairs, address: "http://x/v1/y", size: 25 };
        listing.reply((0..count).map(|id| json!({"id": id.to_string()})).collect())
    }

    fn reply(id: &str, query: &Value, count: usize) -> Value {
        listed(description().find(id).unwrap(), query, count)
    }

    fn ids(page: &Value) -> Vec<&str> {
        page["data"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
    }

    /// A list that goes by cursors.
    fn cursors() -> &'static Operation {
        let document = json!({"paths": {"/events": {"get": {
            "operationId": "list_events",
            "x-pagination": "cursor",
            "responses": {"200": {"content": {"application/json": {"schema": {"type": "object"}}}}},
        }}}});
        let description = Box::leak(Box::new(Description::read(Box::leak(Box::new(document)))));
        &description.operations[0]
    }

    #[test]
    fn cursors_go_forwards_and_backwards() {
        let go = |query: &Value| listed(cursors(), query, 5);
        let first = go(&json!({"limit": 2}));
        assert_eq!(
            (ids(&first), &first["has_prev"], &first["has_next"]),
            (vec!["0", "1"], &json!(false), &json!(true))
        );
        assert_eq!((&first["cursor_start"], &first["cursor_end"]), (&json!("0"), &json!("1")));
        let second = go(&json!({"limit": 2, "starting_after": "1"}));
        assert_eq!((ids(&second), &second["has_prev"]), (vec!["2", "3"], &json!(true)));
        let last = go(&json!({"limit": 2, "starting_after": "3"}));
        assert_eq!((ids(&last), &last["has_next"]), (vec!["4"], &json!(false)));
        let back = go(&json!({"limit": 2, "ending_before": "4"}));
        assert_eq!((ids(&back), &back["has_next"]), (vec!["2", "3"], &json!(true)));
        let empty = listed(cursors(), &json!({}), 0);
        assert_eq!((ids(&empty), &empty["cursor_end"]), (vec![], &Value::Null));
        assert_eq!(ids(&go(&json!({"limit": 2, "starting_after": "gone"}))), Vec::<&str>::new());
    }

    #[test]
    fn a_list_of_branches_takes_a_cursor_too() {
        let page = reply("list_branches", &json!({"starting_after": "1", "limit": 2}), 5);
        assert_eq!((ids(&page), &page["next_page"]), (vec!["2", "3"], &json!(2)));
    }

    #[test]
    fn a_page_says_where_the_next_one_is() {
        let page = reply("list_branches", &json!({"page": 2, "per_page": 2}), 5);
        assert_eq!(page["data"], json!([{"id": "2"}, {"id": "3"}]));
        assert_eq!(page["next_page"], 3);
        assert_eq!(page["next_page_url"], "http://x/v1/y?q=a%20b&page=3");
        assert_eq!(page["prev_page"], 1);
        assert_eq!((&page["total_count"], &page["total_pages"]), (&json!(5), &json!(3)));
    }

    #[test]
    fn the_last_page_has_no_next() {
        let page = reply("list_branches", &json!({"page": 3, "per_page": 2}), 5);
        assert_eq!(page["data"].as_array().unwrap().len(), 1);
        assert_eq!((&page["next_page"], &page["next_page_url"]), (&Value::Null, &Value::Null));
        let beyond = reply("list_branches", &json!({"page": 40}), 5);
        assert_eq!((&beyond["data"], &beyond["next_page"]), (&json!([]), &Value::Null));
    }

    #[test]
    fn totals_are_told_where_they_are_described_only() {
        assert!(reply("list_invoices", &json!({}), 1).get("total_count").is_none());
        assert_eq!(reply("list_databases", &json!({}), 0)["total_pages"], 0);
    }

    #[test]
    fn lists_without_pages_are_bare_or_in_data() {
        assert!(reply("list_cluster_size_skus", &json!({}), 2).is_array());
        assert_eq!(reply("get_service_token_access", &json!({}), 2)["data"].as_array().unwrap().len(), 2);
    }
}
