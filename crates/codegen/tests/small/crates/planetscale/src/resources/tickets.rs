// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
//! Tickets.

use crate::request_prelude::*;

/// Tickets open the gate.
#[derive(Clone, PartialEq, Eq)]
pub struct Tickets {
    address: Address,
}

impl Tickets {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the tickets.
    ///
    /// Returns the tickets.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `organization`: Name of the organization, such as `acme`.
    ///
    /// `GET /organizations/{organization}/tickets`
    pub fn list(&self, organization: impl Into<PathArg>) -> Request<ListTickets> {
        Request::new(&self.address).path_arg(organization)
    }

    /// Download a ticket.
    ///
    /// Returns the picture of a ticket.
    ///
    /// # Arguments
    /// * `organization`: Name of the organization, such as `acme`.
    /// * `ticket_id`: Identifier of the ticket.
    ///
    /// `GET /organizations/{organization}/tickets/{ticket_id}/picture`
    pub fn download(
        &self,
        organization: impl Into<PathArg>,
        ticket_id: impl Into<PathArg>,
    ) -> Request<DownloadTicket> {
        Request::new(&self.address).path_arg(organization).path_arg(ticket_id)
    }

    /// List the prices.
    ///
    /// Returns the prices.
    ///
    /// `GET /prices`
    pub fn prices(&self) -> Request<ListPrices> {
        Request::new(&self.address)
    }
}

/// [`Tickets::list`]: `GET /organizations/{organization}/tickets`.
#[derive(Clone, Copy, Debug)]
pub struct ListTickets;

impl Endpoint for ListTickets {
    const OPERATION: &'static Operation = &operations::tickets::LIST_TICKETS;
    type Output = CursorPage<Ticket>;
}

impl Paged for ListTickets {
    type Item = Ticket;
}

/// The optional arguments of [`Tickets::list`].
impl Request<ListTickets> {
    /// Cursor after which the page starts.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        self.query("starting_after", value.into())
    }

    /// Cursor before which the page ends.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        self.query("ending_before", value.into())
    }

    /// How many items a page holds.
    pub fn limit(self, value: i64) -> Self {
        self.query("limit", value)
    }
}

/// [`Tickets::download`]: `GET /organizations/{organization}/tickets/{ticket_id}/picture`.
#[derive(Clone, Copy, Debug)]
pub struct DownloadTicket;

impl Endpoint for DownloadTicket {
    const OPERATION: &'static Operation = &operations::tickets::DOWNLOAD_TICKET;
    type Output = Bytes;
}

/// [`Tickets::prices`]: `GET /prices`.
#[derive(Clone, Copy, Debug)]
pub struct ListPrices;

impl Endpoint for ListPrices {
    const OPERATION: &'static Operation = &operations::tickets::LIST_PRICES;
    type Output = Vec<String>;
}
