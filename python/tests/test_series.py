"""Metric series as tables and pictures."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from planetscale import ConfigError
from planetscale._models import decoder_for
from planetscale.types import MetricSeries

DOCUMENT = b"""{"interval": 60, "series": [
    {"metric": "cpu", "labels": {"role": "primary", "pod": "a"}, "points": [[1767323040, 0.5], [1767323100, 1]]},
    {"metric": "queries", "labels": {}, "points": [[1767323100, 7], [1767323160, null]]},
    {"metric": "empty", "points": []}
]}"""


@pytest.fixture
def series() -> MetricSeries:
    found: MetricSeries = decoder_for(MetricSeries).decode(DOCUMENT)
    return found


def test_a_table(series: MetricSeries) -> None:
    frame = series.to_pandas()
    assert list(frame.columns) == ["cpu (pod=a, role=primary)", "queries", "empty"]
    assert [str(moment) for moment in frame.index] == [
        "2026-01-02 03:04:00+00:00",
        "2026-01-02 03:05:00+00:00",
        "2026-01-02 03:06:00+00:00",
    ]
    assert frame["cpu (pod=a, role=primary)"].dropna().to_list() == [0.5, 1.0]
    assert frame["queries"].dropna().to_list() == [7.0]


def test_a_table_of_nothing() -> None:
    assert MetricSeries().to_pandas().empty


def test_a_picture(series: MetricSeries, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MPLBACKEND", "agg")
    axes: Any = series.plot(title="load", legend=False)
    assert axes.get_title() == "load"
    assert len(axes.get_lines()) == 3


@pytest.mark.parametrize(("method", "module"), [("to_pandas", "pandas"), ("plot", "matplotlib")])
def test_what_is_missing_is_named(
    series: MetricSeries, monkeypatch: pytest.MonkeyPatch, method: str, module: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ConfigError, match=f"pip install 'planetscale.*{module[:4]}|plot"):
        getattr(series, method)()
