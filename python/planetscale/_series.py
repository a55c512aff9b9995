"""Metric series as tables and pictures."""

from __future__ import annotations

from importlib import import_module
from typing import Any, cast

from planetscale._models import Model
from planetscale.errors import ConfigError


class SeriesModel(Model):
    """The base of types that hold series of points over time."""

    def to_pandas(self) -> Any:
        """A `pandas.DataFrame`: a row for each moment (in UTC), a column for each series, named by metric and labels.

        Raises:
            ConfigError: pandas is not installed; `pip install 'planetscale[pandas]'` brings it.
        """
        pd = _module("pandas", "to_pandas")
        columns = {}
        for series in cast("Any", self).series:
            seconds, values = zip(*series.points, strict=True) if series.points else ((), ())
            moments = pd.to_datetime(list(seconds), unit="s", utc=True)
            columns[_name(series)] = pd.Series(list(values), index=moments, dtype="float64")
        frame = pd.DataFrame(columns)
        frame.index.name = "time"
        frame.columns.name = "series"
        return frame

    def plot(self, **options: Any) -> Any:
        """Draws all series over time and returns the axes; `options` are those of `pandas.DataFrame.plot`.

        Raises:
            ConfigError: pandas or matplotlib is not installed; `pip install 'planetscale[plot]'` brings both.
        """
        # pandas draws with it, and would fail later.
        _module("matplotlib", "plot")
        return self.to_pandas().plot(**options)


def _name(series: Any) -> str:
    labels = ", ".join(f"{name}={value}" for name, value in sorted((series.labels or {}).items()))
    return f"{series.metric} ({labels})" if labels else str(series.metric)


def _module(name: str, method: str) -> Any:
    """A module that only some people install."""
    try:
        return import_module(name)
    except ImportError:
        extra = "plot" if name == "matplotlib" else name
        text = f"{method}: needs {name}, which is not installed: pip install 'planetscale[{extra}]'"
        raise ConfigError(text, argument=method) from None
