# Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
"""Invoices: the types."""

from __future__ import annotations

from planetscale import types as _types
from planetscale._documents import nested
from planetscale._models import Model


class Invoice(Model):
    """The bill for one billing period of an organization."""

    id: str = ""
    """Identifier of the invoice."""

    total: str = ""
    """Amount in US dollars, as a decimal string such as `129.50`. Read it with a decimal type."""

    billing_period_start: str | None = None
    """Begin of the period that is billed, as a date or a timestamp in ISO 8601 form."""

    billing_period_end: str | None = None
    """End of the period that is billed, as a date or a timestamp in ISO 8601 form."""

    paid: bool | None = None
    """Whether the invoice has been paid."""

    overdue: bool | None = None
    """Whether the invoice should have been paid by now and has not been."""


@nested("resource")
class InvoiceLineItem(Model):
    """One charge of an invoice."""

    id: str = ""
    """Identifier of the charge."""

    subtotal: str = ""
    """Amount in US dollars, as a decimal string such as `29.00`. Read it with a decimal type."""

    description: str = ""
    """What is charged for, in words for people."""

    metric_name: str | None = None
    """Word for the measure that is charged for. The service publishes no list of the words."""

    cloudflare_billed: bool | None = None
    """Whether the charge is billed through Cloudflare instead of by PlanetScale."""

    database_id: str | None = None
    """Identifier of the database that the charge is for. Null or absent when it is for none."""

    database_name: str | None = None
    """Name of the database that the charge is for. Null or absent when it is for none."""

    resource: _types.ResourceRef | None = None
    """What the charge is for in particular, such as a branch. Null or absent when it is for nothing in particular."""
