//! Lists over all their pages.

use std::{fmt, vec};

use planetscale_core::{Call, Error};

use crate::{Client, Decode, Paged, page::Items};

/// The pages of a list, made by [`Request::pages`](crate::Request::pages). Ends after the last page, or after an error.
///
/// Pages are fetched ahead of the reader; dropping this ends the calls that are under way.
#[must_use = "nothing is fetched before it is iterated over"]
pub struct Pages<O> {
    /// What was wrong with the arguments is handed out in place of the first page.
    pages: Result<planetscale_core::Pages, Option<Error>>,
    operation: std::marker::PhantomData<fn() -> O>,
}

impl<O: Paged> Pages<O> {
    pub(crate) fn new(request: Result<(Client, Call), Error>) -> Self {
        let pages = request.map_err(Some).map(|(client, call)| client.engine().pages(call));
        Self { pages, operation: std::marker::PhantomData }
    }
}

impl<O: Paged> Iterator for Pages<O> {
    type Item = Result<O::Output, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let page = match &mut self.pages {
            Ok(pages) => pages.next()?.and_then(O::Output::decode_owned),
            Err(error) => return error.take().map(Err),
        };
        if page.is_err() {
            self.pages = Err(None);
        }
        Some(page)
    }
}

/// The items of a list, made by [`Request::iter`](crate::Request::iter). Ends after the last item, or after an error.
#[must_use = "nothing is fetched before it is iterated over"]
pub struct Iter<O: Paged> {
    pages: Pages<O>,
    items: vec::IntoIter<O::Item>,
}

impl<O: Paged> Iter<O> {
    pub(crate) fn new(pages: Pages<O>) -> Self {
        Self { pages, items: Vec::new().into_iter() }
    }
}

impl<O: Paged> Iterator for Iter<O> {
    type Item = Result<O::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.items.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(page) => self.items = page.into_items().into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &O::OPERATION.id).finish_non_exhaustive()
    }
}

impl<O: Paged> fmt::Debug for Iter<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").field("operation", &O::OPERATION.id).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use mockito::Matcher;

    use super::*;
    use crate::testing::mock;

    fn page(number: u32, next: &str) -> String {
        format!(r#"{{"current_page": {number}, "next_page": {next}, "data": [{{"id": "db{number}"}}]}}"#)
    }

    #[test]
    fn every_item_of_every_page_is_handed_out_in_order() {
        let (mut server, client) = mock();
        let mut mock = |query: &str, body: String| {
            let path = "/v1/organizations/acme/databases";
            server
                .mock("GET", path)
                .match_query(Matcher::Exact(query.to_owned()))
                .with_body(body)
                .expect(1)
                .create()
        };
        let mocks = [
            mock("per_page=100", page(1, "2")),
            mock("per_page=100&page=2", page(2, "3")),
            mock("per_page=100&page=3", page(3, "null")),
        ];
        let items: Result<Vec<_>, _> = client.organization("acme").databases().list().iter().collect();
        let ids: Vec<String> = items.unwrap().into_iter().map(|database| database.id).collect();
        assert_eq!(ids, ["db1", "db2", "db3"]);
        mocks.iter().for_each(mockito::Mock::assert);
    }

    #[test]
    fn an_error_is_handed_out_once_and_ends_the_list() {
        let (mut server, client) = mock();
        let mut mock = |query: &str, body: &str| {
            let path = "/v1/organizations/acme/databases";
            server.mock("GET", path).match_query(Matcher::Exact(query.to_owned())).with_body(body).create()
        };
        mock("per_page=1", &page(1, "2"));
        mock("per_page=1&page=2", r#"{"next_page": 3, "data": [{"id": 7}]}"#);
        let mut items = client.organization("acme").databases().list().per_page(1).iter();
        assert_eq!(items.next().unwrap().unwrap().id, "db1");
        assert!(matches!(items.next(), Some(Err(Error::Decode(error))) if error.path == "data[0].id"));
        assert!(items.next().is_none());
        assert!(items.next().is_none());
    }

    #[test]
    fn a_wrong_argument_is_the_only_thing_that_comes() {
        let (_server, client) = mock();
        let mut pages = client.organization("").databases().list().pages();
        assert!(matches!(pages.next(), Some(Err(Error::Config(_)))));
        assert!(pages.next().is_none());
    }
}
