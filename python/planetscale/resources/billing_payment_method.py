# Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
"""Payment method: a method an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from planetscale._options import OMIT, REQUIRED, Omit, Options, Seconds
from planetscale._raw import to_async_raw, to_raw
from planetscale._resource import AsyncResource, Resource
from planetscale._waits import Progress
from planetscale.types.billing_payment_method import PaymentMethod, PaymentMethodSetup


class BillingPaymentMethod(Resource):
    """The card that an organization pays with.

    A card number never passes through this API: to set a card or replace it, create a setup and
    send a person to its checkout page, where the card is entered.
    """

    @property
    def with_raw_response(self) -> BillingPaymentMethodWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return BillingPaymentMethodWithRawResponse(self)

    def get(
        self,
        organization: str | None = None,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> PaymentMethod:
        """Get the payment method of an organization.

        Returns what may be shown of the card. Answers 404 when the organization has none.

        `GET /organizations/{organization}/billing/payment-method`

        Service token: `read_payment_method`. OAuth: `read_payment_method` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `PaymentMethod`: What may be shown of the card that an organization pays with.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_organization_billing_payment_method",
            (organization,),
            PaymentMethod,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        organization: str | None = None,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Remove the payment method of an organization.

        Removes the card. Answers 422 when the organization may not be without one, as while it has
        databases that are paid for.

        `DELETE /organizations/{organization}/billing/payment-method`

        Service token: `write_payment_method`. OAuth: `write_payment_method` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call_none(
            "delete_organization_billing_payment_method",
            (organization,),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def create_setup(
        self,
        organization: str | None = None,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> PaymentMethodSetup:
        """Begin to set or replace the payment method of an organization.

        Creates a setup with the address of a checkout page. Send a person there and poll the setup
        until it is completed; the old card stays in use until then. Do not create another one while
        a setup is pending.

        `POST /organizations/{organization}/billing/payment-method-setups`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `PaymentMethodSetup`: A checkout in which a person enters the card that an
            organization will pay with.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "update_payment_method",
            (organization,),
            PaymentMethodSetup,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def get_setup(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> PaymentMethodSetup:
        """Get a setup of a payment method.

        Returns whether the person has entered a card. Once the setup is completed, the payment
        method holds the new card.

        `GET /organizations/{organization}/billing/payment-method-setups/{id}`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the setup, as `id` in the reply that created it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `PaymentMethodSetup`: A checkout in which a person enters the card that an
            organization will pay with.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._call(
            "get_payment_method_setup",
            (organization, id),
            PaymentMethodSetup,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait_until_setup_completed(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[PaymentMethodSetup]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> PaymentMethodSetup:
        """Waits until the person has entered a card at the checkout page.

        It fails when the setup fails or expires.

        It succeeds when `state` is `completed`. It fails when `state` is `failed` or `expired`.

        Looks with `GET /organizations/{organization}/billing/payment-method-setups/{id}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the setup, as `id` in the reply that created it.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
                no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `PaymentMethodSetup`: A checkout in which a person enters the card that an
            organization will pay with.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return self._wait(
            "get_payment_method_setup",
            "wait_until_setup_completed",
            (organization, id),
            PaymentMethodSetup,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncBillingPaymentMethod(AsyncResource):
    """The card that an organization pays with.

    A card number never passes through this API: to set a card or replace it, create a setup and
    send a person to its checkout page, where the card is entered.
    """

    @property
    def with_raw_response(self) -> AsyncBillingPaymentMethodWithRawResponse:
        """The same methods, but they return replies with status and headers, not decoded yet."""
        return AsyncBillingPaymentMethodWithRawResponse(self)

    async def get(
        self,
        organization: str | None = None,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> PaymentMethod:
        """Get the payment method of an organization.

        Returns what may be shown of the card. Answers 404 when the organization has none.

        `GET /organizations/{organization}/billing/payment-method`

        Service token: `read_payment_method`. OAuth: `read_payment_method` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `PaymentMethod`: What may be shown of the card that an organization pays with.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_organization_billing_payment_method",
            (organization,),
            PaymentMethod,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        organization: str | None = None,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """Remove the payment method of an organization.

        Removes the card. Answers 422 when the organization may not be without one, as while it has
        databases that are paid for.

        `DELETE /organizations/{organization}/billing/payment-method`

        Service token: `write_payment_method`. OAuth: `write_payment_method` (organization).

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call_none(
            "delete_organization_billing_payment_method",
            (organization,),
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create_setup(
        self,
        organization: str | None = None,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> PaymentMethodSetup:
        """Begin to set or replace the payment method of an organization.

        Creates a setup with the address of a checkout page. Send a person there and poll the setup
        until it is completed; the old card stays in use until then. Do not create another one while
        a setup is pending.

        `POST /organizations/{organization}/billing/payment-method-setups`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `PaymentMethodSetup`: A checkout in which a person enters the card that an
            organization will pay with.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "update_payment_method",
            (organization,),
            PaymentMethodSetup,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get_setup(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> PaymentMethodSetup:
        """Get a setup of a payment method.

        Returns whether the person has entered a card. Once the setup is completed, the payment
        method holds the new card.

        `GET /organizations/{organization}/billing/payment-method-setups/{id}`

        Extended: the service's official clients call this, but its published document does not have
        it, so it can change without notice.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the setup, as `id` in the reply that created it.
            timeout: Seconds for the whole call, repeats and the waits between them included, or
                a `timedelta`; `None` is no limit.
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `PaymentMethodSetup`: A checkout in which a person enters the card that an
            organization will pay with.

        Raises:
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._call(
            "get_payment_method_setup",
            (organization, id),
            PaymentMethodSetup,
            options=Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait_until_setup_completed(
        self,
        organization: str | None = None,
        id: str = REQUIRED,
        *,
        timeout: Seconds | Omit | None = OMIT,
        interval: Seconds | None = None,
        on_progress: Callable[[Progress[PaymentMethodSetup]], object] | None = None,
        progress: bool = False,
        attempt_timeout: Seconds | Omit | None = OMIT,
        max_retries: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> PaymentMethodSetup:
        """Waits until the person has entered a card at the checkout page.

        It fails when the setup fails or expires.

        It succeeds when `state` is `completed`. It fails when `state` is `failed` or `expired`.

        Looks with `GET /organizations/{organization}/billing/payment-method-setups/{id}` until
        then.

        Args:
            organization: Name (slug) of the organization, such as `acme`. Without it, the
                client's own organization.
            id: Identifier of the setup, as `id` in the reply that created it.
            timeout: Seconds to wait, or a `timedelta`; 1 hour unless told otherwise. `None` is
                no limit.
            interval: Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the
                client's `wait_interval`.
            on_progress: Called after every look with what it saw, also after one that failed
                and the last one. In asyncio it may be asynchronous.
            progress: Whether to show a bar (needs tqdm).
            attempt_timeout: Seconds for each attempt, or a `timedelta`; `None` is no limit.
            max_retries: How often a call that failed is sent again, where that is safe.
            extra_headers: Headers to send as well.
            extra_query: Query parameters to send as well.
            extra_body: Fields of the JSON body to send as well.

        Returns:
            `PaymentMethodSetup`: A checkout in which a person enters the card that an
            organization will pay with.

        Raises:
            WaitError: The time ran out, or what is waited for is not there or cannot happen any
                more.
            PlanetScaleError: An argument is refused, the service cannot be reached, or its
                answer is an error.
        """
        return await self._wait(
            "get_payment_method_setup",
            "wait_until_setup_completed",
            (organization, id),
            PaymentMethodSetup,
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
            progress=progress,
            options=Options(OMIT, attempt_timeout, max_retries, extra_headers, extra_query, extra_body),
        )


class BillingPaymentMethodWithRawResponse:
    """The methods of `BillingPaymentMethod`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: BillingPaymentMethod) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.create_setup = to_raw(raw.create_setup)
        self.get_setup = to_raw(raw.get_setup)


class AsyncBillingPaymentMethodWithRawResponse:
    """The methods of `AsyncBillingPaymentMethod`, which return replies with status and headers, not decoded yet."""

    def __init__(self, resource: AsyncBillingPaymentMethod) -> None:
        """Takes the methods of a group."""
        raw = resource._raw()
        self.get = to_async_raw(raw.get)
        self.delete = to_async_raw(raw.delete)
        self.create_setup = to_async_raw(raw.create_setup)
        self.get_setup = to_async_raw(raw.get_setup)
