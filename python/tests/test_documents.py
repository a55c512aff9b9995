"""The examples and the README: they run, and checkers take them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import ROOT
from planetscale.testing import Simulator
from test_checks import mypy, tool

EXAMPLES = ROOT / "examples" / "python"


@pytest.mark.parametrize("program", ["demo.py", "demo_async.py"])
def test_an_example_runs_to_its_end(program: str) -> None:
    command = [sys.executable, program, "--speed", "200"]
    result = subprocess.run(command, cwd=EXAMPLES, capture_output=True, text=True, timeout=120, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    assert "removed database" in result.stdout


def test_checkers_take_the_examples() -> None:
    files = sorted(str(file) for file in EXAMPLES.glob("*.py"))
    result = mypy(*files)
    assert (result.stdout, result.returncode) == ("", 0), result.stderr
    for arguments in (("check",), ("format", "--check")):
        result = tool("ruff", *arguments, "--no-cache", "--quiet", str(EXAMPLES))
        assert result.returncode == 0, result.stdout


def test_the_code_of_the_readme_runs(fresh: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    token_id, token = fresh.service_token
    settings = {"SERVICE_TOKEN_ID": token_id, "SERVICE_TOKEN": token, "API_URL": fresh.url, "ORG": fresh.organization}
    for name, value in settings.items():
        monkeypatch.setenv(f"PLANETSCALE_{name}", value)
    with fresh.client() as client:
        client.databases.create(name="shop", cluster_size="PS_10")
        client.databases.wait_until_ready(database="shop", interval=0.05)
    text = (Path(__file__).parents[1] / "README.md").read_text()
    blocks = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(blocks) > 5
    code = "\n".join(blocks)
    # Waits look every five seconds, which is long at this speed.
    code = code.replace("timeout=600,", "timeout=600, interval=0.05,")
    result = subprocess.run(
        [sys.executable, "-c", code], env=os.environ, capture_output=True, text=True, timeout=120, check=False
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert "shop us-east" in result.stdout


def test_the_fixtures_of_the_plugin(tmp_path: Path) -> None:
    test = tmp_path / "test_it.py"
    test.write_text("""
def test_one(planetscale_client, planetscale_simulator):
    planetscale_client.databases.create(name="shop", cluster_size="PS_10")
    assert planetscale_simulator.requests()[-1]["method"] == "POST"

def test_two(planetscale_client, planetscale_async_client):
    assert planetscale_client.databases.list().to_list() == []
""")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(test)]
    if not has_plugin():
        command += ["-p", "planetscale.pytest_plugin"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "2 passed" in result.stdout, result.stdout + result.stderr


def has_plugin() -> bool:
    """Whether the package is installed, and not only in the path."""
    from importlib.metadata import entry_points

    return any(point.name == "planetscale" for point in entry_points(group="pytest11"))
