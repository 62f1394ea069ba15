# SPDX-License-Identifier: MIT
"""The gates.  `nox` runs them all; CI calls the same sessions; `.ci/run` runs them without a new environment each."""

import shutil
import sys
import tomllib
from pathlib import Path

import nox

ROOT = Path(__file__).parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PYTHONS = [
    last
    for classifier in PROJECT["classifiers"]
    if (last := classifier.rpartition(" :: ")[2]).startswith("3.") and last[2:].isdigit()
]
# What the tests need beside the installed package.
TESTED = ["conftest.py", "docs", "examples", "tests", "tools", "translations", "pyproject.toml", "README.md"]

nox.needs_version = ">=2024.10"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run every test, every docstring and every page of the documentation, and demand that all branches were taken."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "pytest", "--cov", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check the style of the code."""
    session.install("ruff>=0.12")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types: mypy strict on the code, pyright on the public API and on how much of it is typed."""
    session.install("-e", ".[dev]")
    python = str(session.run("python", "-c", "import sys; print(sys.executable)", silent=True)).strip()
    session.run("mypy")
    session.run("pyright", "--pythonpath", python)
    # From inside the project pyright takes the sources for a program and finds no package to verify.
    with session.chdir(session.create_tmp()):
        session.run("pyright", "--pythonpath", python, "--verifytypes", "safety_skills", "--ignoreexternal")


@nox.session
def contracts(session: nox.Session) -> None:
    """Check that modules import from lower layers only, and nothing that reads the world."""
    session.install("-e", ".[hypothesis]", "import-linter>=2.1")
    session.run("lint-imports", "--no-cache")


@nox.session
def generated(session: nox.Session) -> None:
    """Check that translations are complete, and that generated modules and reference tables are fresh."""
    session.install("-e", ".")
    session.run("python", "tools/catalogs.py", "check")
    session.run("python", "tools/catalogs.py", "compile", "--check")
    session.run("python", "tools/make_tables.py", "--check")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation; a warning is an error."""
    session.install("-e", ".[docs,hypothesis]")
    out = session.posargs[0] if session.posargs else str(Path(session.create_tmp()) / "html")
    session.run("python", "-m", "sphinx", "-W", "--keep-going", "-n", "-q", "-E", "-b", "html", "docs", out)


@nox.session
def wheel(session: nox.Session) -> None:
    """Build the wheel, install it into an environment of its own, and run the tests against it, away from `src`."""
    session.install("build>=1.2")
    scratch = Path(session.create_tmp()).resolve()
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    session.run("python", "-m", "build", "--outdir", str(scratch / "dist"))
    session.run("python", "-m", "venv", str(scratch / "venv"))
    (built,) = (scratch / "dist").glob("*.whl")
    python = str(scratch / "venv" / ("Scripts" if sys.platform == "win32" else "bin") / "python")
    session.run(python, "-m", "pip", "install", "-q", f"{built}[test]", external=True)
    away = scratch / "away"
    away.mkdir()
    for name in TESTED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, away / name)
    with session.chdir(away):
        session.run(python, "-m", "pytest", "tests", "docs", "README.md", "--pyargs", "safety_skills", external=True)
