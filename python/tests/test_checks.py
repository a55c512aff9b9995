"""What other tools say: type checkers of a user's program and of the package, stubtest, and ruff."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import pytest

import planetscale

HERE = Path(__file__).parent
PROGRAM = str(HERE / "typing" / "program.py")
MISTAKES = HERE / "typing" / "mistakes.py"
PACKAGE = Path(planetscale.__file__).parent


def tool(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    program = Path(sysconfig.get_path("scripts")) / name
    if not program.exists():
        pytest.fail(f"{name} is not installed in {program.parent}")
    # In a folder of its own, so that the package that is checked is the one that is installed.
    return subprocess.run([str(program), *arguments], cwd=HERE / "typing", capture_output=True, text=True, check=False)


def mypy(*arguments: str) -> subprocess.CompletedProcess[str]:
    return tool("mypy", "--strict", "--no-error-summary", "--cache-dir", "/dev/null", *arguments)


def pyright(file: str) -> list[dict[str, Any]]:
    if shutil.which("node") is None:
        pytest.fail("pyright needs node on the path: it would fetch one, and no hash would hold it")
    result = tool("pyright", "--outputjson", "--pythonpath", sys.executable, file)
    found: list[dict[str, Any]] = json.loads(result.stdout)["generalDiagnostics"]
    return [diagnostic for diagnostic in found if diagnostic["severity"] == "error"]


def wrong_lines() -> list[int]:
    lines = MISTAKES.read_text().splitlines()
    found = [number for number, line in enumerate(lines, 1) if line.endswith("# wrong")]
    assert len(found) > 10
    return found


def test_mypy_takes_a_program() -> None:
    result = mypy(PROGRAM)
    assert (result.stdout, result.returncode) == ("", 0), result.stderr


def test_mypy_finds_each_mistake() -> None:
    lines = re.findall(r"^mistakes\.py:(\d+): error", mypy(str(MISTAKES)).stdout, re.MULTILINE)
    assert sorted({int(line) for line in lines}) == wrong_lines()


def test_pyright_takes_a_program() -> None:
    assert pyright(PROGRAM) == []


def test_pyright_finds_each_mistake() -> None:
    assert sorted({found["range"]["start"]["line"] + 1 for found in pyright(str(MISTAKES))}) == wrong_lines()


def test_mypy_takes_the_package() -> None:
    result = mypy("--package", "planetscale")
    assert (result.stdout, result.returncode) == ("", 0), result.stderr


def test_the_stub_says_what_the_native_half_is() -> None:
    result = tool("stubtest", "planetscale._native")
    assert result.returncode == 0, result.stdout


def test_ruff() -> None:
    for arguments in (("check",), ("format", "--check")):
        result = tool("ruff", *arguments, "--no-cache", "--quiet", str(HERE.parent))
        assert result.returncode == 0, result.stdout
