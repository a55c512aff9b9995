//! One page of a list.

use std::{fmt, marker::PhantomData};

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor, value::SeqAccessDeserializer};

use crate::object::{Fields, Object, fields};

/// One page of a list that goes on by page numbers.
///
/// `request.send()` gives one page; `request.iter()` goes through the items of all of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Page<T> {
    /// The number of this page, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// How many items a page has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// The number of the next page; none on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page: Option<i64>,
    /// The address of the next page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_url: Option<String>,
    /// The number of the page before; none on the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev_page: Option<i64>,
    /// The address of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev_page_url: Option<String>,
    /// How many items there are in all, where the service counts them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// How many pages there are in all, where the service counts them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
    /// The items.
    pub data: Vec<T>,
}

fields! {
    Page<T> {
        "current_page" => current_page: IntegerOption,
        "per_page" => per_page: IntegerOption,
        "next_page" => next_page: IntegerOption,
        "next_page_url" => next_page_url,
        "prev_page" => prev_page: IntegerOption,
        "prev_page_url" => prev_page_url,
        "total_count" => total_count: IntegerOption,
        "total_pages" => total_pages: IntegerOption,
        "data" => data: Plain,
    }
}

/// One page of a list that goes on after, or before, an item.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CursorPage<T> {
    /// Whether items follow.
    pub has_next: bool,
    /// Whether items come before.
    pub has_prev: bool,
    /// The first item's cursor: ask for what ends before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor_start: Option<String>,
    /// The last item's cursor: ask for what starts after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor_end: Option<String>,
    /// The items.
    pub data: Vec<T>,
}

fields! {
    CursorPage<T> {
        "has_next" => has_next: Plain,
        "has_prev" => has_prev: Plain,
        "cursor_start" => cursor_start: TextOption,
        "cursor_end" => cursor_end: TextOption,
        "data" => data: Plain,
    }
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Self {
            current_page: None,
            per_page: None,
            next_page: None,
            next_page_url: None,
            prev_page: None,
            prev_page_url: None,
            total_count: None,
            total_pages: None,
            data: Vec::new(),
        }
    }
}

impl<T> Default for CursorPage<T> {
    fn default() -> Self {
        Self { has_next: false, has_prev: false, cursor_start: None, cursor_end: None, data: Vec::new() }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PageVisitor { of: |data| Self { data, ..Self::default() } })
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for CursorPage<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PageVisitor { of: |data| Self { data, ..Self::default() } })
    }
}

/// Reads a page with its envelope; or a bare list, with which a small list may be answered, as the one page there is.
struct PageVisitor<P, T> {
    of: fn(Vec<T>) -> P,
}

impl<'de, P: Object<'de>, T: Deserialize<'de>> Visitor<'de> for PageVisitor<P, T> {
    type Value = P;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page of a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<P, A::Error> {
        Fields(PhantomData).visit_map(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<P, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(items)).map(self.of)
    }
}

/// A page, of whichever kind, that holds items of type `T`.
pub trait Items<T> {
    /// The items.
    fn into_items(self) -> Vec<T>;
}

impl<T> Items<T> for Page<T> {
    fn into_items(self) -> Vec<T> {
        self.data
    }
}

impl<T> Items<T> for CursorPage<T> {
    fn into_items(self) -> Vec<T> {
        self.data
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    /// The items of this page alone.
    fn into_iter(self) -> Self::IntoIter {
        self.data.into_iter()
    }
}

impl<T> IntoIterator for CursorPage<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    /// The items of this page alone.
    fn into_iter(self) -> Self::IntoIter {
        self.data.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_comes_back_as_it_was_without_its_type_word() {
        let wire = r#"{"type":"list","current_page":2,"per_page":1,"next_page":3,"next_page_url":"n","prev_page":1,
            "prev_page_url":"p","total_count":3.0,"total_pages":3,"data":["b"]}"#;
        let page: Page<String> = serde_json::from_str(wire).unwrap();
        assert_eq!((page.current_page, page.next_page, page.total_count), (Some(2), Some(3), Some(3)));
        let written = serde_json::to_value(&page).unwrap();
        let mut wanted: serde_json::Value = serde_json::from_str(wire).unwrap();
        wanted.as_object_mut().unwrap().shift_remove("type");
        wanted["total_count"] = 3.into();
        assert_eq!(written, wanted);
        assert_eq!(page.into_iter().collect::<Vec<_>>(), ["b"]);
    }

    #[test]
    fn a_bare_list_is_a_page_that_nothing_follows() {
        let page: Page<String> = serde_json::from_str(r#"["a","b"]"#).unwrap();
        assert_eq!(page, Page { data: vec!["a".to_owned(), "b".to_owned()], ..Page::default() });
        let page: CursorPage<String> = serde_json::from_str("[]").unwrap();
        assert_eq!(page, CursorPage::default());
        for wrong in ["null", "1", r#""a""#, "[1]"] {
            assert!(serde_json::from_str::<Page<String>>(wrong).is_err(), "{wrong}");
            assert!(serde_json::from_str::<CursorPage<String>>(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_cursor_may_be_a_number() {
        let page: CursorPage<String> =
            serde_json::from_str(r#"{"cursor_start":7,"cursor_end":18446744073709551615}"#).unwrap();
        let found = (page.cursor_start.as_deref(), page.cursor_end.as_deref());
        assert_eq!(found, (Some("7"), Some("18446744073709551615")));
        let page: CursorPage<String> = serde_json::from_str(r#"{"cursor_end":null}"#).unwrap();
        assert_eq!(page, CursorPage::default());
        for wrong in ["true", "[1]", "{}"] {
            let error = serde_json::from_str::<CursorPage<String>>(&format!(r#"{{"cursor_end":{wrong}}}"#))
                .unwrap_err();
            assert!(error.to_string().contains("expected a text or a number"), "{error}");
        }
    }

    #[test]
    fn a_page_with_nothing_in_it_is_empty() {
        let page: Page<String> = serde_json::from_str(r#"{"data":null}"#).unwrap();
        assert_eq!(page, Page::default());
        let page: CursorPage<String> = serde_json::from_str(r#"{"has_next":null}"#).unwrap();
        assert_eq!(page, CursorPage::default());
    }

    #[test]
    fn a_cursor_page_comes_back_as_it_was() {
        let wire = r#"{"has_next":true,"has_prev":false,"cursor_start":"a","cursor_end":"b","data":[1,2]}"#;
        let page: CursorPage<i64> = serde_json::from_str(wire).unwrap();
        assert_eq!(serde_json::to_string(&page).unwrap(), wire);
        assert_eq!(page.into_items(), [1, 2]);
    }
}
