"""What the tests of properties share: how many inputs are made up, and of what."""

from __future__ import annotations

import faulthandler
import os
import string
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from planetscale import APIConnectionError, ConfigError
from planetscale.testing import Script

LONG = int(os.environ.get("PLANETSCALE_PROPERTIES", "0"))
"""How many inputs a property is tried with, other ones each time; unset: some, and always the same."""


def tried(examples: int) -> Callable[[Any], Any]:
    """Tries a property with so many inputs, unless `PLANETSCALE_PROPERTIES` says how many."""
    return settings(
        max_examples=LONG or examples,
        derandomize=not LONG,
        database=None,
        deadline=None,
        # What explains a failure takes longer than finding it.
        phases=[phase for phase in Phase if phase is not Phase.explain],
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


@pytest.fixture(autouse=True)
def _ends() -> Iterator[None]:
    """Ends the whole program, with its stacks printed, where a call does not come back."""
    faulthandler.dump_traceback_later(120 + LONG, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


class Hostile:
    """An object that can be nothing."""

    def _no(self, *_: object) -> Any:
        raise ArithmeticError

    __str__ = __float__ = __index__ = __int__ = __iter__ = __getitem__ = keys = items = _no


# Text with everything that can be in a Python string, half characters too.
text = st.text(st.characters(exclude_categories=()), max_size=12)
odd_text = text | st.sampled_from(["", ".", "..", "%2e%2e", "a/b", "a?b", "a#b", "é", "\r\n", "\x00", " ", "{x}"])
numbers = (
    st.integers()
    | st.floats()
    | st.sampled_from([0, -1, 2**31, 2**63, 2**64, 10**30, 10**400, 10**5000, 1e-300, 1e19, 1.9e19, 1e308])
)
anything = st.one_of(
    st.none(),
    st.booleans(),
    numbers,
    odd_text,
    st.binary(max_size=4),
    st.lists(st.integers() | text, max_size=3),
    st.dictionaries(st.integers() | text, st.integers() | text, max_size=3),
    st.tuples(numbers, numbers),
    st.datetimes() | st.dates() | st.timedeltas(),
    st.builds(Decimal, st.integers()) | st.builds(Fraction, st.integers()) | st.complex_numbers(),
    st.sampled_from([..., object(), Hostile(), int, len]),
)

plain_json = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.text(max_size=8)
fractions = st.floats(allow_nan=False, allow_infinity=False)


def json_values(leaves: st.SearchStrategy[Any] = plain_json | fractions) -> st.SearchStrategy[Any]:
    """What JSON can say."""
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
        max_leaves=8,
    )


_TOKEN = string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~"
header_names = st.text(_TOKEN, min_size=1, max_size=8).map("x-".__add__)


def is_text(value: str) -> bool:
    """Whether UTF-8 can write it."""
    return not any("\ud800" <= character <= "\udfff" for character in value)


def named(error: ConfigError, *names: str) -> bool:
    """Whether an error names one of the arguments, in its field and in its text."""
    return str(error).startswith(f"{error.argument}: ") and error.argument in map(str, names)


def arrived(script: Script, call: Callable[[], object], *names: str) -> dict[str, Any] | None:
    """What a call sent; nothing where it was refused, by an error that names one of the arguments, before it left."""
    try:
        call()
    except ConfigError as error:
        assert named(error, *names), error
        assert script.requests() == []
        return None
    except APIConnectionError as error:
        # A time limit that is too short for anything.
        assert error.kind == "timeout", error
        return {}
    (request,) = script.requests()
    return request
