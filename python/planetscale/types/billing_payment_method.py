# Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
"""Payment method: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from planetscale._models import Model, Timestamp

if TYPE_CHECKING:
    PaymentMethodSetupState = Literal["pending", "completed", "failed", "expired"] | str
    """How far the setup of a payment method is.

    - `pending`: Waiting for a person to enter a card.
    - `completed`: The card is accepted and is now the payment method.
    - `failed`: The card was refused or something went wrong; create another setup.
    - `expired`: Nobody entered a card in time; create another setup.
    """
else:
    PaymentMethodSetupState = str


class PaymentMethod(Model):
    """What may be shown of the card that an organization pays with."""

    type: str | None = None
    """Kind of the object, always `PaymentMethod`."""

    id: str = ""
    """Identifier of the payment method."""

    brand: str = ""
    """Brand of the card in lower case, such as `visa`."""

    last4: str = ""
    """Last four digits of the card's number."""

    exp_month: int | None = None
    """Month in which the card expires, 1 to 12."""

    exp_year: int | None = None
    """Year in which the card expires, four digits."""

    name: str | None = None
    """Name on the card. Null when none was given."""


class PaymentMethodSetup(Model):
    """A checkout in which a person enters the card that an organization will pay with."""

    type: str | None = None
    """Kind of the object, always `BillingPaymentMethodSetup`."""

    id: str = ""
    """Identifier of the setup."""

    state: PaymentMethodSetupState = ""
    """How far the setup is."""

    checkout_url: str | None = None
    """Address of the page where a person enters the card. Null once the setup is over."""

    error: str | None = None
    """Why the setup failed, in words for a person. Null unless it failed."""

    expires_at: Timestamp | None = None
    """Until when the card can be entered. Null when there is no such limit."""

    completed_at: Timestamp | None = None
    """When the card was accepted. Null before."""

    failed_at: Timestamp | None = None
    """When the setup failed. Null unless it failed."""
