// Generated from api/resources/regions.yaml by `cargo xtask codegen`. Do not edit.
//! Regions.

use crate::request_prelude::*;

/// The regions of the cloud providers in which PlanetScale runs databases, whatever the
/// organization. Which of them an organization or a database can use is listed with organizations
/// and databases.
#[derive(Clone, PartialEq, Eq)]
pub struct Regions {
    address: Address,
}

impl Regions {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List all regions of the service.
    ///
    /// Returns every public region with its provider, place and addresses, page by page. Where a
    /// region stands without an organization, the flags for its engines and for the default are
    /// absent.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /regions`
    pub fn list(&self) -> Request<ListPublicRegions> {
        Request::new(&self.address)
    }
}

/// [`Regions::list`]: `GET /regions`.
#[derive(Clone, Copy, Debug)]
pub struct ListPublicRegions;

impl Endpoint for ListPublicRegions {
    const OPERATION: &'static Operation = &operations::regions::LIST_PUBLIC_REGIONS;
    type Output = Page<Region>;
}

impl Paged for ListPublicRegions {
    type Item = Region;
}

/// The optional arguments of [`Regions::list`].
impl Request<ListPublicRegions> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}
