# SPDX-License-Identifier: MIT
"""The tour shows the main job on what somebody types: plain when piped, and clear about a bad option."""

import importlib.util
import io
import subprocess
import sys

import pytest

from safety_skills import l10n
from safety_skills.i_statements import Code

LOCALES = [locale.code for locale in l10n.locales()]


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture(scope="module")
def tour(root):
    specification = importlib.util.spec_from_file_location("tour", root / "examples" / "tour.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture
def shown(tour, capsys, monkeypatch):
    """What the tour prints for some arguments and lines."""

    def run(*arguments: str, lines: str | None = None) -> str:
        monkeypatch.setattr(sys, "stdin", Terminal() if lines is None else io.StringIO(lines))
        assert tour.main(arguments) == 0
        return capsys.readouterr().out

    return run


def test_findings_stand_under_the_words(shown) -> None:
    """Each finding stands under the very words that it marks, with its code, severity and text."""
    lines = shown("Honestly, you never text me back.").splitlines()
    at = lines.index("  > Honestly, you never text me back.")
    assert lines[at + 1] == "    " + " " * len("Honestly, ") + "~" * len("you never text")
    assert lines[at + 2].startswith("    absolute (warning): Words like")
    assert lines[at + 3] == "    -> rewrite"


def test_slots_show_their_source(shown) -> None:
    """Each slot is shown with its source; an open one with its question and its first options."""
    out = shown("You never text me back.")
    assert "observation  when I don’t hear back from you  [said]" in out
    assert "feeling      How do you feel about it? One word is enough.  [open]" in out
    assert "I feel hurt; " in out
    assert "request      Would you be willing to text me back?  [said]" in out


def test_the_statement_stands_in_every_locale(shown) -> None:
    """The statement is shown once in every locale, the one that was asked for first."""
    out = shown("--locale", "de", "You never text me back.")
    starts = [
        line.split()[0]
        for line in out.splitlines()
        if line[:4] == "    " and line.split()[:1] and line.split()[0] in LOCALES
    ]
    assert starts[0] == "de"
    assert sorted(starts) == LOCALES
    assert "4 locales; showing de." in out
    assert "Ich fühle mich" in out


def test_the_audience_decides_the_words(shown) -> None:
    """The formal German differs from the informal one."""
    formal = shown("--locale", "de", "--formality", "formal", "You never text me back.")
    assert "Ihnen" in formal
    assert formal != shown("--locale", "de", "You never text me back.")


def test_every_outcome_is_shown(shown) -> None:
    """A draft with open slots says what is still to ask, a story is shown, and other outcomes are named."""
    assert "Still to ask: observation." in shown("You're such a slob.")
    assert "story        I’m telling myself that you don’t care about my work  [said]" in shown(
        "You don't care about my work."
    )
    assert "-> flag" in shown("Thanks for nothing.")
    assert "-> leave" in shown("Good morning.")
    withheld = shown("If you leave me I'll kill myself.")
    assert "-> safety" in withheld
    assert withheld.count("\n") > 3


def test_lines_are_read_from_standard_input(shown) -> None:
    """Without arguments each line of the input is shown, and empty lines are passed over."""
    out = shown(lines="You never call.\r\n\n   \nGood morning.\n")
    assert [line for line in out.splitlines() if line.startswith("  > ")] == [
        "  > You never call.",
        "  > Good morning.",
    ]


@pytest.mark.parametrize("lines", [None, "", "\n \n"])
def test_without_any_line_there_are_samples(tour, shown, lines) -> None:
    """In a terminal, and where the input is empty, the tour shows sentences of its own."""
    out = shown(lines=lines)
    for sample in tour.SAMPLES:
        assert f"  > {sample}" in out


def test_nothing_typed_can_move_the_cursor(shown) -> None:
    """Control characters are shown as spaces, so that marks stay under their words."""
    out = shown("\x1b[31myou never\tcall\u202e")
    assert "\x1b" not in out
    assert "\u202e" not in out.split("->", maxsplit=1)[0]
    assert "  >  [31myou never call " in out


@pytest.mark.parametrize("text", ["", "🙄", "\u0000", "你从来不听", "y" * 5000])
def test_any_line_can_be_shown(shown, text) -> None:
    """Any line is shown without an error."""
    assert "-> " in shown(text)


def test_a_terminal_gets_colors(tour, monkeypatch) -> None:
    """In a terminal lines are styled where rich is installed, and hold the same words; without rich they are plain."""
    pages = []
    for missing in (False, True):
        screen = Terminal()
        monkeypatch.setattr(sys, "stdout", screen)
        if missing:
            monkeypatch.setitem(sys.modules, "rich.console", None)
        else:
            monkeypatch.setenv("FORCE_COLOR", "1")
            pytest.importorskip("rich")
        page = tour.Page()
        page.line("You never call.", "bold")
        page.line()
        pages.append(screen.getvalue())
    assert "You never call." in pages[0]
    assert pages[1] == "You never call.\n\n"


@pytest.mark.parametrize(
    ("arguments", "choices"),
    [
        (("--locale", "tlh"), LOCALES),
        (("--speaker", "nobody"), [str(value) for value in l10n.Gender]),
        (("--listener", "nobody"), [str(value) for value in l10n.Gender]),
        (("--formality", "royal"), [str(value) for value in l10n.Formality]),
        (("--number", "some"), [str(value) for value in l10n.Number]),
    ],
)
def test_a_bad_value_names_the_choices(tour, capsys, arguments, choices) -> None:
    """A bad value of an option ends with 2 and a message that names the value and the choices."""
    assert tour.main([*arguments, "Hello."]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("tour.py: ")
    assert repr(arguments[1]) in printed.err
    assert all(choice in printed.err for choice in choices)


def test_a_bad_option_ends_with_2(tour, capsys) -> None:
    """An option that does not exist ends with 2 and names those that do."""
    with pytest.raises(SystemExit) as caught:
        tour.main(["--bogus"])
    assert caught.value.code == 2
    assert "--locale" in capsys.readouterr().err


def test_the_program_runs(root) -> None:
    """The file runs as a program, reads its input, and prints plain text."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", str(root / "examples" / "tour.py"), "--locale", "es"],
        input="You never text me back.\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    assert "Necesito" in done.stdout
    assert "\x1b" not in done.stdout
    assert done.stderr == ""


def test_the_codes_of_findings_are_shown(shown) -> None:
    """A code that is shown is one of the codes of findings."""
    out = shown("You're such a slob. You never help.")
    codes = [line.split()[0] for line in out.splitlines() if "(warning)" in line]
    assert codes
    assert set(codes) <= set(Code)
