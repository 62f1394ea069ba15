# SPDX-License-Identifier: MIT
"""From English texts to .po files, from those to modules; and every gate fires on a planted fault."""

import gettext
import json
import re
import shutil
import sys
from argparse import Namespace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from babel import Locale

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from safety_skills.l10n._audience import AUDIENCES  # noqa: E402
from safety_skills.text import Text  # noqa: E402
from tools import catalogs  # noqa: E402
from tools.catalog_checks import problems, source_problems  # noqa: E402
from tools.catalog_files import Entry, Translation, read_po, written_po  # noqa: E402
from tools.catalog_languages import LANGUAGES, categories, plural_header, plural_source  # noqa: E402

HELLO = Text("app.hello", "Hello, {name}.", "A greeting.")
CALL = Text("app.call", "Will you call?", "A question from one to the other.")
TIMES = Text("app.times", "{name} called once.", "How often.", "{name} called {count} times.")
QUOTE = Text("app.quote", "You said “{words}”.", "A quotation.")
LABEL = Text("app.label", "rest", "A label.")
TEXTS = (HELLO, CALL, TIMES, QUOTE, LABEL)

SPANISH = (
    {"id": "app.hello", "": "Hola, {name}."},
    {"id": "app.call", "": "¿Me llamas tú?", "form=formal": "¿Me llama?", "num=many": "¿Me llaman?"},
    {"id": "app.times", "": ["{name} llamó una vez.", "{name} llamó {count} veces."]},
    {"id": "app.quote", "": "Se dijo «{words}»."},
    {"id": "app.label", "": "descanso"},
)
GERMAN = (
    {"id": "app.hello", "": "Hallo, {name}."},
    {"id": "app.call", "": "Rufst du an?", "form=formal": "Rufen Sie an?", "num=many": "Ruft ihr an?"},
    {"id": "app.times", "": ["{name} hat einmal angerufen.", "{name} hat {count}-mal angerufen."]},
    {"id": "app.quote", "": "Es hieß „{words}“."},
    {"id": "app.label", "": "Ruhe"},
)
ARABIC = (
    {"id": "app.hello", "": "مرحبا {name}."},
    {"id": "app.call", "": "هل من اتصال؟", "num=two": "هل تتصلان؟", "lis=f": "هل تتصلين؟"},
    {
        "id": "app.times",
        "": ["لم يتصل {name}.", "مرة من {name}.", "مرتان من {name}.", *["{count} مرات من {name}."] * 3],
    },
    {"id": "app.quote", "": "قيل «{words}»."},
    {"id": "app.label", "": "راحة"},
)


@pytest.fixture
def desk(tmp_path: Path) -> catalogs.Desk:
    """A desk with the texts above, translated into every language."""
    one = catalogs.Desk(tmp_path / "translations", tmp_path / "_catalogs", TEXTS)
    one.extract()
    one.update()
    for code, rows in (("es", SPANISH), ("de", GERMAN), ("ar", ARABIC)):
        put(one, code, *rows)
    return one


def put(desk: catalogs.Desk, code: str, *rows: dict[str, Any]) -> int:
    """Import lines, as translators deliver them."""
    path = desk.translations.parent / "lines.jsonl"
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n\n", encoding="utf-8")
    return desk.import_jsonl(code, [path])


def executed(source: str) -> SimpleNamespace:
    """The names of a module, from its source."""
    names: dict[str, Any] = {}
    exec(compile(source, "catalog", "exec"), names)  # noqa: S102
    return SimpleNamespace(**names)


# ---------------------------------------------------------------- the real files


def test_the_real_template_is_fresh(root: Path) -> None:
    """The template in the repository holds the texts that the modules have now."""
    source = catalogs.texts()
    template = Translation("", {text.id: Entry(text.id, text.english, text.plural, (), text.note) for text in source})
    assert (root / "translations" / "messages.pot").read_text(encoding="utf-8") == written_po(template)


def test_the_real_modules_are_fresh(root: Path, package: Path) -> None:
    """The modules in the package are what would be compiled now."""
    assert catalogs.Desk(root / "translations", package / "_catalogs", catalogs.texts()).stale() == []


def test_the_real_translations_pass(root: Path, package: Path) -> None:
    """The translations in the repository pass every gate."""
    found = catalogs.Desk(root / "translations", package / "_catalogs", catalogs.texts()).check()
    assert [str(problem) for problem in found] == []


# ---------------------------------------------------------------- texts


def test_texts_come_from_the_modules() -> None:
    """The texts of every module are found, and a module that does not exist, or has none, is passed over."""
    assert "need.rest.rest" in {text.id for text in catalogs.texts(["needs"])}
    assert catalogs.texts(["no_such_module", "errors"]) == ()


def test_an_import_that_fails_inside_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that exists and cannot be imported is not passed over."""

    def broken(_: str) -> object:
        raise ModuleNotFoundError(name="something_else")

    monkeypatch.setattr(catalogs.importlib, "import_module", broken)
    with pytest.raises(ModuleNotFoundError):
        catalogs.texts(["needs"])


@pytest.mark.parametrize("id", ["", "App.hello", "app.höhe", "app..x", "app hello", "a" * 41])
def test_ids_are_ascii_dotted_and_short(id: str) -> None:
    """An id that could not stand for ever is refused, and so is one that stands twice; all are named at once."""
    with pytest.raises(ValueError, match=rf"{re.escape(repr(id))} is no id; 'app.hello' stands for two texts"):
        catalogs.checked([HELLO, Text(id, "x", ""), HELLO])


# ---------------------------------------------------------------- files of translators


def test_the_template_tells_translators_what_they_need(desk: catalogs.Desk) -> None:
    """The template holds id, English, note, plural and the flag for placeholders, and gettext itself accepts it."""
    template = (desk.translations / "messages.pot").read_text(encoding="utf-8")
    assert (
        '#. A greeting.\n#, python-brace-format\nmsgctxt "app.hello"\nmsgid "Hello, {name}."\nmsgstr ""\n' in template
    )
    assert 'msgid_plural "{name} called {count} times."\nmsgstr[0] ""\nmsgstr[1] ""\n' in template
    assert '#. A label.\nmsgctxt "app.label"' in template


def test_files_read_back_as_they_were_written(desk: catalogs.Desk, tmp_path: Path) -> None:
    """Writing and reading again changes nothing, whatever the characters; writing twice gives the same bytes."""
    entries = {
        "a.b": Entry("a.b", 'one "two" \\ three\nfour\tfive', "", ('„eins“ \\n "zwei"\nvier',), "A note."),
        "a.c|lis=f,form=formal": Entry("a.c|lis=f,form=formal", "{x}", "{x} {count}", ("{x}", ""), "", fuzzy=True),
    }
    path = tmp_path / "x.po"
    path.write_text(written_po(Translation("de", entries, reviewed=True)), encoding="utf-8")
    again = read_po(path, "de")
    assert again.entries == entries
    assert again.reviewed
    for code in desk.locales:
        written = desk.path(code).read_text(encoding="utf-8")
        assert written_po(desk.read(code)) == written
        assert "X-Reviewed: no" in written


def test_the_header_tells_the_language(desk: catalogs.Desk) -> None:
    """Each file names its language and its plural forms."""
    arabic = desk.path("ar").read_text(encoding="utf-8")
    assert '"Language: ar\\n"' in arabic
    assert "nplurals=6" in arabic


def test_update_brings_new_texts_and_keeps_what_is_there(desk: catalogs.Desk) -> None:
    """A new text is an empty entry, also where it is much like an old one; nothing is filled by guessing."""
    before = desk.read("es").entries
    twin = Text("app.hello2", "Hello, {name}.", "Another greeting.")
    more = catalogs.Desk(desk.translations, desk.package, (*TEXTS, twin))
    more.update()
    after = more.read("es").entries
    assert {key: after[key] for key in before} == before
    assert not after["app.hello2"].done
    assert not after["app.hello2"].fuzzy


def test_update_empties_what_was_translated_from_other_words(desk: catalogs.Desk) -> None:
    """Where the English has changed, base and variants are to be translated anew, and the gate says so."""
    changed = Text(CALL.id, "Will you ring me?", CALL.note)
    other = catalogs.Desk(desk.translations, desk.package, [changed if text is CALL else text for text in TEXTS])
    assert any("the English text has changed" in problem.what for problem in other.check())
    assert "es.py" not in other.compiled()
    other.update()
    entries = other.read("es").entries
    assert not any(entry.done for key, entry in entries.items() if key.startswith("app.call"))
    assert entries["app.call|form=formal"].english == "Will you ring me?"
    assert entries["app.hello"].done
    assert {problem.what for problem in other.check()} == {"not translated"}


def test_update_drops_obsolete_texts(desk: catalogs.Desk) -> None:
    """A text that is gone leaves the files, with its variants; until then the gate says so."""
    fewer = catalogs.Desk(desk.translations, desk.package, [text for text in TEXTS if text is not CALL])
    assert any("there is no such text" in problem.what for problem in fewer.check())
    fewer.update()
    assert not any(key.startswith("app.call") for key in fewer.read("es").entries)
    assert fewer.check() == []


def test_lines_replace_a_message_or_add_a_variant(desk: catalogs.Desk) -> None:
    """A line with a base text replaces the whole message; one without it adds to what is there."""
    assert put(desk, "es", {"id": "app.hello", "spk=f": "Hola de parte de ella, {name}."}) == 0
    assert set(desk.read("es").by_id()["app.hello"]) == {"", "spk=f"}
    assert put(desk, "es", {"id": "app.hello", "": "Buenas, {name}."}) == 0
    assert set(desk.read("es").by_id()["app.hello"]) == {""}
    assert desk.read("es").entries["app.hello"].strings == ("Buenas, {name}.",)


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"id": "app.nobody", "": "x"}',
        '{"id": "app.hello", "": ["x"]}',
        '{"id": "app.times", "": "x"}',
        '{"id": "app.times", "": ["x"]}',
        '{"id": "app.times", "": ["x", 1]}',
    ],
)
def test_lines_that_cannot_be_used_are_refused(
    desk: catalogs.Desk, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line that is no JSON, has an unknown id or the wrong kind of text is refused with its place, alone."""
    path = desk.translations.parent / "bad.jsonl"
    path.write_text(line + '\n{"id": "app.label", "": "reposo"}\n', encoding="utf-8")
    assert desk.import_jsonl("es", [path]) == 1
    assert "bad.jsonl:1:" in capsys.readouterr().err
    assert desk.read("es").entries["app.label"].strings == ("reposo",)


# ---------------------------------------------------------------- languages


@pytest.mark.parametrize(
    "code", ["ar", "cs", "de", "en", "es", "fr", "ga", "he", "ja", "lt", "pl", "pt", "ru", "sl", "cy"]
)
def test_plural_rules_are_those_of_cldr(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The generated function and the header agree with CLDR on whole numbers, in languages of every kind."""
    if code not in LANGUAGES:
        monkeypatch.setitem(LANGUAGES, code, LANGUAGES["en"])
    plural = executed(f"def plural(n):\n{plural_source(code)}").plural
    nplurals, expression = re.findall(r"nplurals=(\d); plural=(.*);", plural_header(code))[0]
    header = gettext.c2py(expression)  # type: ignore[attr-defined]
    names, rule = categories(code), Locale.parse(code).plural_form
    assert int(nplurals) == len(names)
    folded = dict(LANGUAGES[code].folded)
    for number in (*range(305), 999, 1000, 1001, 10**6, 10**6 + 1, 10**9):
        assert names[plural(number)] == folded.get(rule(number), rule(number)), number
        assert header(number) == plural(number), number


def test_axes_are_written_in_full() -> None:
    """Each axis of each language has one value for each value of its enum, and begins with the base."""
    sizes = {"spk": 3, "lis": 3, "form": 2, "num": 3}
    for language in LANGUAGES.values():
        for axis, values in language.axes:
            assert len(values) == sizes[axis]
            assert values[0] == ""


# ---------------------------------------------------------------- modules


def test_modules_say_what_the_translations_say(desk: catalogs.Desk) -> None:
    """A compiled module holds plain texts, plural forms, and tables that give each audience the right variant."""
    spanish = executed(desk.compiled()["es.py"])
    assert spanish.MESSAGES["app.hello"] == "Hola, {name}."
    assert spanish.MESSAGES["app.times"] == ("{name} llamó una vez.", "{name} llamó {count} veces.")
    table, *forms = spanish.MESSAGES["app.call"]
    for audience in AUDIENCES:
        text = ("", *forms)[table[audience.index]]
        expected = (
            "¿Me llaman?"
            if audience.number != "one"
            else "¿Me llama?"
            if audience.formality == "formal"
            else "¿Me llamas tú?"
        )
        assert text == expected
    assert spanish.LISTS["and"][3] == "{0} y {1}"
    assert "MX" in spanish.TERRITORIES


def test_a_variant_like_the_base_costs_nothing(desk: catalogs.Desk) -> None:
    """Variants with the same words share one form, and where all are the same, no table is needed."""
    put(desk, "es", {"id": "app.label", "": "descanso", "spk=f": "descanso"})
    assert executed(desk.compiled()["es.py"]).MESSAGES["app.label"] == "descanso"


def test_compiling_is_deterministic(desk: catalogs.Desk) -> None:
    """Compiling twice gives the same text, character by character, and it says that it is generated."""
    first = desk.compiled()
    assert first == desk.compiled()
    assert all("do not edit" in source for source in first.values())
    assert len(first["_negotiation.py"]) < 100_000


def test_what_cannot_be_seen_is_escaped(desk: catalogs.Desk) -> None:
    """A no-break space stands in the module as an escape, and means the same."""
    put(desk, "es", {"id": "app.label", "": 'a\u00a0"b" \\ c'})
    source = desk.compiled()["es.py"]
    assert "\\u00a0" in source
    assert executed(source).MESSAGES["app.label"] == 'a\u00a0"b" \\ c'


def test_a_locale_below_a_hundred_percent_is_not_listed(desk: catalogs.Desk) -> None:
    """A locale that lacks one text is not listed, unless that is asked for; then the text is left out."""
    put(desk, "es", {"id": "app.label", "": ""})
    made = desk.compiled()
    assert "es.py" not in made
    assert set(executed(made["__init__.py"]).LOCALES) == {"ar", "de", "en"}
    unfinished = desk.compiled(incomplete=True)
    assert "app.label" not in executed(unfinished["es.py"]).MESSAGES
    assert "app.hello" in executed(unfinished["es.py"]).MESSAGES
    assert "es" in executed(unfinished["__init__.py"]).LOCALES


def test_a_fuzzy_entry_is_not_taken(desk: catalogs.Desk) -> None:
    """What an editor has guessed is not compiled."""
    path = desk.path("es")
    path.write_text(
        path.read_text(encoding="utf-8").replace('msgctxt "app.label"', '#, fuzzy\nmsgctxt "app.label"'),
        encoding="utf-8",
    )
    assert "es.py" not in desk.compiled()


def test_a_review_shows(desk: catalogs.Desk) -> None:
    """A file whose header says that a native speaker has read it is listed as reviewed."""
    path = desk.path("de")
    path.write_text(path.read_text(encoding="utf-8").replace("X-Reviewed: no", "X-Reviewed: yes"), encoding="utf-8")
    listed = executed(desk.compiled()["__init__.py"]).LOCALES
    assert {code for code, facts in listed.items() if facts[2]} == {"de"}


def test_stale_modules_are_named(desk: catalogs.Desk) -> None:
    """Right after compiling nothing is stale; then what was edited, and what is left over, is named and put right."""
    desk.compile()
    assert desk.stale() == []
    (desk.package / "es.py").write_text("# edited\n", encoding="utf-8")
    (desk.package / "fr.py").write_text("# left over\n", encoding="utf-8")
    assert desk.stale() == ["es.py", "fr.py"]
    desk.compile()
    assert desk.stale() == []


# ---------------------------------------------------------------- gates


def test_what_is_right_passes(desk: catalogs.Desk) -> None:
    """Nothing is wrong with the translations above."""
    assert desk.check() == []


FAULTS: dict[str, tuple[str, dict[str, Any], str]] = {
    "no base": ("es", {"id": "app.label", "": ""}, "not translated"),
    "no variant text": ("es", {"id": "app.label", "spk=f": ""}, "not translated"),
    "placeholder lost": ("es", {"id": "app.hello", "": "Hola."}, "placeholders [] instead of ['name']"),
    "placeholder renamed": ("es", {"id": "app.hello", "": "Hola, {nombre}."}, "placeholders ['nombre']"),
    "placeholder twice": ("es", {"id": "app.hello", "": "{name}, {name}."}, "placeholders ['name', 'name']"),
    "placeholder lost in a variant": ("es", {"id": "app.hello", "spk=f": "Hola."}, "placeholders []"),
    "braces": ("es", {"id": "app.hello", "": "Hola, {0}."}, "braces only around"),
    "a form is empty": ("es", {"id": "app.times", "": ["{name} llamó.", ""]}, "not translated"),
    "unknown axis": ("es", {"id": "app.label", "case=dative": "x"}, "variant 'case=dative' does not fit"),
    "axis of another language": (
        "ar",
        {"id": "app.label", "form=formal": "راحة"},
        "variant 'form=formal' does not fit",
    ),
    "value nobody has": ("es", {"id": "app.label", "num=two": "x"}, "variant 'num=two' does not fit"),
    "base named": ("es", {"id": "app.label", "spk=x": "x"}, "variant 'spk=x' does not fit"),
    "covered twice": ("es", {"id": "app.label", "lis=f,spk=m": "x", "spk=m,lis=f": "y"}, "does not fit"),
    "not composed": ("es", {"id": "app.label", "": "atencio\u0301n"}, "not in NFC"),
    "space at the end": ("es", {"id": "app.label", "": "descanso "}, "space at an end"),
    "two spaces": ("es", {"id": "app.label", "": "un  descanso"}, "two in a row"),
    "invisible": ("es", {"id": "app.label", "": "des\u200bcanso"}, "invisible U+200B"),
    "slash": ("es", {"id": "app.label", "": "cansado/a"}, "two genders at once"),
    "brackets": ("es", {"id": "app.label", "": "cansado(a)"}, "two genders at once"),
    "at-sign": ("es", {"id": "app.label", "": "cansad@"}, "two genders at once"),
    "middle dot": ("es", {"id": "app.label", "": "cansado·a"}, "two genders at once"),
    "German star": ("de", {"id": "app.label", "": "Partner*in"}, "two genders at once"),
    "German colon": ("de", {"id": "app.label", "": "Partner:innen"}, "two genders at once"),
    "German capital": ("de", {"id": "app.label", "": "PartnerIn"}, "two genders at once"),
    "German slash": ("de", {"id": "app.label", "": "Partner/-in"}, "two genders at once"),
    "Arabic slash": ("ar", {"id": "app.label", "": "متعب/ة"}, "two genders at once"),
    "Arabic brackets": ("ar", {"id": "app.label", "": "متعب(ة)"}, "two genders at once"),
    "full stop lost": (
        "es",
        {"id": "app.hello", "": "Hola, {name}"},
        "ends with no mark, the English with a full stop",
    ),
    "full stop too many": (
        "es",
        {"id": "app.label", "": "descanso."},
        "ends with a full stop, the English with no mark",
    ),
    "question lost": (
        "de",
        {"id": "app.call", "": "Ruf an."},
        "ends with a full stop, the English with a question mark",
    ),
    "no opening mark": ("es", {"id": "app.call", "": "Me llamas?"}, "¿ without ?"),
    "Latin question mark": ("ar", {"id": "app.call", "": "هل من اتصال?"}, "a mark of Latin script"),
    "Latin comma": ("ar", {"id": "app.label", "": "راحة, هدوء"}, "a mark of Latin script"),
    "English quotes": ("es", {"id": "app.quote", "": "Se dijo ”{words}”."}, "0 quotations, the English has 1"),
    "straight quotes": ("de", {"id": "app.quote", "": 'Es hieß "{words}".'}, 'quotation marks " instead of'),
    "foreign quotes": ("es", {"id": "app.quote", "": "Se dijo „{words}“."}, "quotation marks „ instead of"),
    "quotes the wrong way": ("de", {"id": "app.quote", "": "Es hieß “{words}„."}, "do not open with „"),
    "quotes lost": ("es", {"id": "app.quote", "": "Se dijo {words}."}, "0 quotations, the English has 1"),
    "Latin letters": ("ar", {"id": "app.label", "": "راحة OK"}, "letters of another script (KO)"),
    "look-alike letters": ("es", {"id": "app.label", "": "d\u0435scanso"}, "letters of another script"),
    "familiar to a formal listener": (
        "es",
        {"id": "app.call", "": "¿Me llamas tú?", "num=many": "¿Me llaman?"},
        "tú is said to a formal listener",
    ),
    "familiar to several": (
        "de",
        {"id": "app.call", "": "Rufst du an?", "form=formal": "Rufen Sie an?"},
        "du is said to several listeners",
    ),
    "familiar in a variant": (
        "es",
        {"id": "app.call", "": "¿Hay llamada?", "form=formal": "¿Me puedes llamar?"},
        "puedes is said to a formal listener",
    ),
    "ihr for Sie": (
        "de",
        {"id": "app.call", "": "Rufst du an?", "form=formal": "Meldet ihr euch?", "num=many": "Ruft ihr an?"},
        "euch is said",
    ),
    "vosotros": (
        "es",
        {"id": "app.call", "": "¿Hay llamada?", "num=many": "¿Podéis llamar?"},
        "podéis is said to several",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_gates_fire(desk: catalogs.Desk, fault: str) -> None:
    """Each fault is found, in its locale and at its entry, and nothing else is."""
    code, row, expected = FAULTS[fault]
    put(desk, code, row)
    found = desk.check()
    assert found
    assert all(problem.locale == code for problem in found)
    own = [problem for problem in found if problem.key.partition("|")[0] == row["id"]]
    assert any(expected in problem.what for problem in own), [str(problem) for problem in found]
    assert all(row["id"] in str(problem) or problem.key == "" for problem in found)


def test_a_missing_entry_is_found() -> None:
    """A text that has no entry at all is not translated."""
    assert [str(problem) for problem in problems("es", None, Translation("es"), [LABEL])] == [
        "es app.label: not translated"
    ]


def test_a_guess_is_found(desk: catalogs.Desk) -> None:
    """A fuzzy entry is a problem, even where its text is right."""
    path = desk.path("es")
    path.write_text(
        path.read_text(encoding="utf-8").replace('msgctxt "app.label"', '#, fuzzy\nmsgctxt "app.label"'),
        encoding="utf-8",
    )
    assert [str(problem) for problem in desk.check()] == ["es app.label: fuzzy: somebody has to look at it"]


def test_a_file_that_cannot_be_read_is_found(desk: catalogs.Desk) -> None:
    """A file with more plural forms than its header tells is a problem of its locale, and the others are checked."""
    path = desk.path("es")
    path.write_text(path.read_text(encoding="utf-8").replace("msgstr[1]", 'msgstr[2] "x"\nmsgstr[1]'), encoding="utf-8")
    put(desk, "de", {"id": "app.label", "": "Ruhe "})
    assert {problem.locale for problem in desk.check()} == {"de", "es"}


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="needs GNU gettext")
def test_gettext_has_its_say(desk: catalogs.Desk) -> None:
    """What msgfmt finds is a problem: here, an entry that stands twice."""
    path = desk.path("es")
    text = path.read_text(encoding="utf-8")
    path.write_text(text + "\n" + text.partition("\n\n")[2], encoding="utf-8")
    assert any("duplicate message definition" in problem.what for problem in desk.check())


def test_without_gettext_the_other_gates_hold(desk: catalogs.Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where msgfmt is not installed, everything else is checked all the same."""
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert desk.check() == []
    put(desk, "es", {"id": "app.hello", "": "Hola."})
    assert len(desk.check()) == 1


def test_the_english_texts_are_checked_as_well() -> None:
    """English texts pass the same gates for spaces, quotes, script and braces."""
    bad = (
        Text("a.a", "two  spaces", ""),
        Text("a.b", 'a "quote"', ""),
        Text("a.c", "{0}", ""),
        Text("a.d", "x", "", "y "),
    )
    assert [problem.key for problem in source_problems(bad)] == ["a.a", "a.b", "a.c", "a.d"]
    assert source_problems(TEXTS) == []


# ---------------------------------------------------------------- the command line


def _run(desk: catalogs.Desk, command: str, **options: object) -> int:
    return catalogs.run(desk, Namespace(command=command, **options))


def test_commands_tell_by_their_result(desk: catalogs.Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """Each command returns 0 when all is well and 1 when something is wrong, and says what."""
    assert _run(desk, "extract") == _run(desk, "update") == _run(desk, "check") == 0
    assert _run(desk, "compile", check=True) == 1
    assert "stale: __init__.py" in capsys.readouterr().out
    assert _run(desk, "compile", check=False, allow_incomplete=False) == _run(desk, "compile", check=True) == 0
    lines = desk.translations.parent / "more.jsonl"
    lines.write_text('{"id": "app.label", "": "descanso/a"}\n{', encoding="utf-8")
    assert _run(desk, "import-jsonl", locale="es", files=[lines]) == 1
    assert _run(desk, "check") == 1
    assert "es app.label: two genders at once" in capsys.readouterr().out


def test_the_program_reads_its_options(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program passes its options on, and a locale that is not translated to is refused."""
    seen: list[Namespace] = []
    monkeypatch.setattr(catalogs, "run", lambda _, options: seen.append(options) or 0)
    monkeypatch.setattr(catalogs, "texts", lambda: TEXTS)
    assert catalogs.main(["compile", "--check"]) == catalogs.main(["import-jsonl", "de", "a.jsonl", "b.jsonl"]) == 0
    assert seen[0].check
    assert (seen[1].locale, [path.name for path in seen[1].files]) == ("de", ["a.jsonl", "b.jsonl"])
    with pytest.raises(SystemExit):
        catalogs.main(["import-jsonl", "en", "a.jsonl"])
