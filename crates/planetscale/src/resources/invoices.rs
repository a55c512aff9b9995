// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
//! Invoices.

use crate::request_prelude::*;

/// What an organization was billed for each billing period, usually a month.
#[derive(Clone, PartialEq, Eq)]
pub struct Invoices {
    address: Address,
}

impl Invoices {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the invoices of an organization.
    ///
    /// Gives the invoices of an organization, page by page, with their totals and whether they have
    /// been paid.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/invoices`
    ///
    /// Service token: `read_invoices`. OAuth: `read_invoices` (organization).
    pub fn list(&self) -> Request<ListInvoices> {
        Request::new(&self.address)
    }

    /// Get an invoice.
    ///
    /// Gives one invoice of an organization with its total and whether it has been paid.
    ///
    /// # Arguments
    /// * `id`: Identifier of the invoice, as `id` in the list of invoices.
    ///
    /// `GET /organizations/{organization}/invoices/{id}`
    ///
    /// Service token: `read_invoices`. OAuth: `read_invoices` (organization).
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetInvoice> {
        Request::new(&self.address).path_arg(id)
    }

    /// List what an invoice is made up of.
    ///
    /// Gives the single charges of an invoice, page by page, such as the cluster or the backups of
    /// one branch.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `id`: Identifier of the invoice, as `id` in the list of invoices.
    ///
    /// `GET /organizations/{organization}/invoices/{id}/line-items`
    ///
    /// Service token: `read_invoices`. OAuth: `read_invoices` (organization).
    pub fn list_line_items(&self, id: impl Into<PathArg>) -> Request<GetInvoiceLineItems> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`Invoices::list`]: `GET /organizations/{organization}/invoices`.
#[derive(Clone, Copy, Debug)]
pub struct ListInvoices;

impl Endpoint for ListInvoices {
    const OPERATION: &'static Operation = &operations::invoices::LIST_INVOICES;
    type Output = Page<Invoice>;
}

impl Paged for ListInvoices {
    type Item = Invoice;
}

/// The optional arguments of [`Invoices::list`].
impl Request<ListInvoices> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`Invoices::get`]: `GET /organizations/{organization}/invoices/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetInvoice;

impl Endpoint for GetInvoice {
    const OPERATION: &'static Operation = &operations::invoices::GET_INVOICE;
    type Output = Invoice;
}

/// [`Invoices::list_line_items`]: `GET /organizations/{organization}/invoices/{id}/line-items`.
#[derive(Clone, Copy, Debug)]
pub struct GetInvoiceLineItems;

impl Endpoint for GetInvoiceLineItems {
    const OPERATION: &'static Operation = &operations::invoices::GET_INVOICE_LINE_ITEMS;
    type Output = Page<InvoiceLineItem>;
}

impl Paged for GetInvoiceLineItems {
    type Item = InvoiceLineItem;
}

/// The optional arguments of [`Invoices::list_line_items`].
impl Request<GetInvoiceLineItems> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}
