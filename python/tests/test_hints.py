"""Every method says its types when a program asks: frameworks build on `typing.get_type_hints`."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest

import planetscale
from planetscale import errors, resources, testing, types, webhooks
from planetscale._models import Model
from planetscale.resources import GROUPS


def own_functions(cls: type) -> Iterator[Callable[..., Any]]:
    for value in vars(cls).values():
        found = value.fget if isinstance(value, property) else getattr(value, "__func__", value)
        if inspect.isfunction(found):
            yield found


def classes() -> list[type]:
    found: list[Any] = [getattr(planetscale, name) for name in planetscale.__all__ if name != "resources"]
    for module in (errors, testing, webhooks):
        found += [getattr(module, name) for name in module.__all__]
    for name in GROUPS:
        found += vars(import_module(f"{resources.__name__}.{name}")).values()
    found += vars(import_module("planetscale._resource")).values()
    found += vars(import_module("planetscale._pages")).values()
    ours = [cls for cls in found if isinstance(cls, type) and cls.__module__.startswith("planetscale.")]
    # Python writes the methods of named tuples, in a place of their own.
    ours = [cls for cls in ours if not hasattr(cls, "_fields")]
    return sorted(set(ours), key=lambda cls: (cls.__module__, cls.__name__))


def test_of_every_method() -> None:
    asked, failures = 0, []
    for cls in classes():
        for function in own_functions(cls):
            asked += 1
            try:
                hints = typing.get_type_hints(function)
            except NameError as error:
                failures.append(f"{cls.__module__}.{function.__qualname__}: {error}")
                continue
            assert hints.keys() == function.__annotations__.keys()
    assert not failures, "\n".join(failures)
    assert asked > 1000


@pytest.mark.parametrize("name", webhooks.__all__)
def test_of_functions(name: str) -> None:
    value = getattr(webhooks, name)
    if inspect.isfunction(value):
        assert typing.get_type_hints(value)["return"] is not None


def test_of_every_type() -> None:
    dictionaries = 0
    for name in types.__all__:
        cls = getattr(types, name)
        if isinstance(cls, type) and (issubclass(cls, Model) or typing.is_typeddict(cls)):
            dictionaries += typing.is_typeddict(cls)
            assert typing.get_type_hints(cls, include_extras=True) is not None, name
    assert dictionaries > 5


def test_say_what_a_method_takes_and_gives() -> None:
    hints = typing.get_type_hints(planetscale.PlanetScale(anonymous=True).branches.create)
    assert hints["return"] is types.Branch
    assert type(None) in typing.get_args(hints["timeout"])
    assert typing.get_type_hints(types.RouterSizeInputDict)["replicas_per_cell"] is int
    assert types.RouterSizeInputDict.__required_keys__ == {"name"}
