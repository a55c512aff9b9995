"""What the package says of itself where it is installed."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT

REPOSITORY = "https://github.com/planetscale-sdk/planetscale-sdk"


@pytest.fixture(scope="module")
def said() -> Any:
    try:
        return metadata("planetscale")
    except PackageNotFoundError:
        pytest.skip("the package is in the path, and not installed")


def test_addresses_are_there_and_lead_to_what_is_there(said: Any) -> None:
    urls = dict(line.split(", ", 1) for line in said.get_all("Project-URL"))
    assert urls.keys() == {"Homepage", "Documentation", "Repository", "Issues", "Changelog", "Security"}
    for url in urls.values():
        assert url.startswith(REPOSITORY)
        file = re.search(r"/(?:blob|tree)/main/(.+)", url)
        assert file is None or (ROOT / file[1]).exists(), url


def test_classifiers_name_every_version_that_is_supported(said: Any) -> None:
    classifiers = said.get_all("Classifier")
    assert len(classifiers) == len(set(classifiers))
    lowest = int(said["Requires-Python"].removeprefix(">=3."))
    minors = [int(match[1]) for name in classifiers if (match := re.fullmatch(r".* :: 3\.(\d+)", name))]
    assert minors == list(range(lowest, max(minors) + 1))
    assert max(minors) >= 14
    for word in ("Typing :: Typed", "Framework :: AsyncIO", "Implementation :: CPython", "Windows", "MacOS", "Linux"):
        assert any(word in name for name in classifiers), word


def test_the_one_wheel_is_for_builds_with_the_interpreter_lock(said: Any) -> None:
    """A free-threaded build cannot take it, which the README says."""
    from importlib.metadata import distribution

    wheel = distribution(said["Name"]).read_text("WHEEL") or ""
    assert re.search(r"^Tag: cp310-abi3-", wheel, re.MULTILINE), wheel
    readme = (Path(__file__).parents[1] / "README.md").read_text()
    assert "free-threaded" in readme
    assert "asyncio only" in readme
