//! Lists in the forms that the service gives them.

use serde_json::{Map, Value, json};

use crate::description::{Operation, Pagination, resolve};
use crate::reply::Problem;
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
    pub(crate) fn reply(&self, items: Vec<Value>) -> Result<Value, Problem> {
        match self.operation.pagination {
            Pagination::Page => Ok(self.page(items)),
            Pagination::Cursor => self.cursor(items),
            Pagination::None => Ok(self.whole(items)),
        }
    }

    fn number(&self, name: &str) -> Option<usize> {
        self.query.get(name).and_then(Value::as_u64).and_then(|value| usize::try_from(value).ok())
    }

    fn page(&self, items: Vec<Value>) -> Value {
        let per_page = self.number("per_page").unwrap_or(self.size).clamp(1, 100);
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

    fn cursor(&self, mut items: Vec<Value>) -> Result<Value, Problem> {
        let limit = self.number("limit").unwrap_or(self.size).clamp(1, 100);
        let position = |name: &str| match self.query.get(name).and_then(Value::as_str) {
            None => Ok(None),
            Some(cursor) => match items.iter().position(|item| item["id"] == cursor) {
                Some(index) => Ok(Some(index)),
                None => Err(Problem::invalid_params(format!("{name}: no such cursor"))),
            },
        };
        let (after, before) = (position("starting_after")?, position("ending_before")?);
        let end = before.unwrap_or(items.len());
        let start = match (after, before) {
            (Some(after), _) => after + 1,
            (None, Some(before)) => before.saturating_sub(limit),
            (None, None) => 0,
        };
        let stop = end.min(start + limit).max(start);
        let (has_prev, has_next) = (start > 0, stop < items.len());
        let data: Vec<Value> = items.drain(start..stop).collect();
        Ok(json!({
            "type": "list",
            "has_next": has_next,
            "has_prev": has_prev,
            "cursor_start": data.first().map(|item| item["id"].clone()),
            "cursor_end": data.last().map(|item| item["id"].clone()),
            "data": data,
        }))
    }

    fn whole(&self, items: Vec<Value>) -> Value {
        let schema = self.operation.success.checked.as_ref().map(|checked| resolve(checked.schema).0);
        match schema {
            Some(schema) if types(schema).contains(&"array") => Value::Array(items),
            _ => json!({"data": items}),
        }
    }
}

fn encode(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::description;

    fn reply(id: &str, query: &Value, count: usize) -> Value {
        let pairs = [("q".to_owned(), "a b".to_owned()), ("page".to_owned(), "9".to_owned())];
        let query = query.as_object().unwrap();
        let operation = description().find(id).unwrap();
        let listing = Listing { operation, query, pairs: &pairs, address: "http://x/v1/y", size: 25 };
        listing.reply((0..count).map(|id| json!({"id": id.to_string()})).collect()).unwrap()
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
