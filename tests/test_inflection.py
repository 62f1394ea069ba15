# SPDX-License-Identifier: MIT
"""English verb and noun forms: made, recognised, and compared with two other inflectors."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safety_skills.languages.en import _irregular, _verbs
from safety_skills.languages.en.inflection import (
    Analysis,
    Form,
    Person,
    Tense,
    american,
    analyse,
    conjugate,
    gerund,
    guess,
    is_verb,
    lemma,
    participle,
    past,
    plural,
    singular,
    third_person,
)
from safety_skills.languages.en.word_classes import base_as

BASES = sorted(
    _verbs.verbs() | set(_irregular.IRREGULAR) | {entry.replace("+", "") for entry in _irregular.COMPOUNDS.split()}
)
MAKERS = {
    Form.THIRD: third_person,
    Form.PAST: past,
    Form.PARTICIPLE: participle,
    Form.GERUND: gerund,
}
TAGS = {Form.THIRD: "VBZ", Form.PAST: "VBD", Form.PARTICIPLE: "VBN", Form.GERUND: "VBG"}
AGREEMENT = 0.98

# base, third person, past, participle, gerund
PRINCIPAL_PARTS = """
be is was been being
have has had had having
do does did done doing
go goes went gone going
stop stops stopped stopped stopping
visit visits visited visited visiting
prefer prefers preferred preferred preferring
panic panics panicked panicked panicking
lie lies lied lied lying
untie unties untied untied untying
agree agrees agreed agreed agreeing
tiptoe tiptoes tiptoed tiptoed tiptoeing
dye dyes dyed dyed dyeing
die dies died died dying
eye eyes eyed eyed eyeing
age ages aged aged aging
queue queues queued queued queuing
binge binges binged binged bingeing
stymie stymies stymied stymied stymieing
try tries tried tried trying
play plays played played playing
ski skis skied skied skiing
echo echoes echoed echoed echoing
boo boos booed booed booing
yo-yo yo-yos yo-yoed yo-yoed yo-yoing
quiz quizzes quizzed quizzed quizzing
quit quits quit quit quitting
waltz waltzes waltzed waltzed waltzing
stomach stomachs stomached stomached stomaching
kiss kisses kissed kissed kissing
watch watches watched watched watching
fix fixes fixed fixed fixing
hush hushes hushed hushed hushing
bus buses bused bused busing
yap yaps yapped yapped yapping
yell yells yelled yelled yelling
show shows showed shown showing
cancel cancels canceled canceled canceling
travel travels traveled traveled traveling
control controls controlled controlled controlling
fulfil fulfils fulfilled fulfilled fulfilling
practise practises practised practised practising
double-text double-texts double-texted double-texted double-texting
guilt-trip guilt-trips guilt-tripped guilt-tripped guilt-tripping
misunderstand misunderstands misunderstood misunderstood misunderstanding
overthink overthinks overthought overthought overthinking
babysit babysits babysat babysat babysitting
gaslight gaslights gaslit gaslit gaslighting
vape vapes vaped vaped vaping
up ups upped upped upping
"""


@pytest.mark.parametrize("row", PRINCIPAL_PARTS.strip().splitlines(), ids=lambda row: row.split()[0])
def test_principal_parts(row: str) -> None:
    """The four forms of verbs of every kind are the ones that people write."""
    base, *forms = row.split()
    assert [make(base) for make in MAKERS.values()] == forms


@pytest.mark.parametrize(
    ("base", "tense", "forms"),
    [
        ("be", Tense.PRESENT, "am are is are"),
        ("be", Tense.PAST, "was were was were"),
        ("have", Tense.PRESENT, "have have has have"),
        ("have", Tense.PAST, "had had had had"),
        ("do", Tense.PRESENT, "do do does do"),
        ("do", Tense.PAST, "did did did did"),
        ("worry", Tense.PRESENT, "worry worry worries worry"),
        ("forget", Tense.PAST, "forgot forgot forgot forgot"),
    ],
)
def test_conjugate(base: str, tense: Tense, forms: str) -> None:
    """A verb agrees with I, you, she and they, in the present and in the past."""
    assert [conjugate(base, tense=tense, person=person) for person in Person] == forms.split()


@pytest.mark.parametrize(
    ("word", "readings"),
    [
        ("put", "put:base put:past put:participle"),
        ("left", "leave:past leave:participle"),
        ("found", "find:past find:participle"),
        ("founded", "found:past found:participle"),
        ("saw", "see:past"),
        ("lay", "lay:base lie:past"),
        ("wound", "wound:base wind:past wind:participle"),
        ("come", "come:base come:participle"),
        ("read", "read:base read:past read:participle"),
        ("am", "be:base"),
        ("are", "be:base"),
        ("is", "be:third"),
        ("was", "be:past"),
        ("were", "be:past"),
        ("has", "have:third"),
        ("got", "get:past get:participle"),
        ("gotten", "get:participle"),
        ("learnt", "learn:past learn:participle"),
        ("last", ""),
        ("lasted", "last:past last:participle"),
        ("dishes", "dish:third"),
        ("tries", "try:third"),
        ("quizzes", "quiz:third"),
        ("hoping", "hope:gerund"),
        ("hopping", "hop:gerund"),
        ("tying", "tie:gerund"),
        ("ageing", "age:gerund"),
        ("panicked", "panic:past panic:participle"),
        ("knocked", "knock:past knock:participle"),
        ("breaked", ""),
        ("visitting", ""),
        ("kitchen", ""),
        ("thing", ""),
        ("bed", ""),
        ("yes", ""),
        ("", ""),
    ],
)
def test_analyse(word: str, readings: str) -> None:
    """Every reading of a word is found, and none that the word does not have."""
    assert analyse(word) == tuple(
        Analysis(base, Form(form)) for base, form in (reading.split(":") for reading in readings.split())
    )


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("travelled", "travel"),
        ("traveled", "travel"),
        ("cancelling", "cancel"),
        ("dialled", "dial"),
        ("initialled", "initial"),
        ("fuelling", "fuel"),
        ("worshiped", "worship"),
        ("worshipped", "worship"),
        ("focussed", "focus"),
        ("focused", "focus"),
        ("fulfilled", "fulfill"),
        ("fulfils", "fulfil"),
        ("apologised", "apologise"),
        ("apologizes", "apologize"),
        ("practising", "practise"),
        ("practicing", "practice"),
        ("paralysed", "paralyse"),
        ("favours", "favour"),
        ("mailled", None),
        ("promising", "promise"),
        ("promizing", None),
        ("sising", None),
    ],
)
def test_spellings_of_two_countries(word: str, base: str | None) -> None:
    """American and British spellings are both understood, and neither opens a door to wrong ones."""
    assert lemma(word) == base


def test_american() -> None:
    """A British base form has an American one; a word in -ise that is the same in both countries stays."""
    british = ("apologise", "analyse", "practise", "colour", "enrol", "cosy", "promise", "surprise", "sise", "listen")
    assert [american(base) for base in british] == [
        "apologize",
        "analyze",
        "practice",
        "color",
        "enroll",
        "cozy",
        "promise",
        "surprise",
        "sise",
        "listen",
    ]


def test_is_verb() -> None:
    """Base forms are verbs, also the irregular, British and ambiguous ones; forms and other words are not."""
    assert all(map(is_verb, ("listen", "go", "overthink", "organise", "long")))
    assert not any(map(is_verb, ("listened", "went", "kitchen", "sise", "")))


@pytest.mark.parametrize(
    ("word", "readings"),
    [
        ("called", "call:past call:participle"),
        ("runned", "run:past run:participle"),
        ("hurted", "hurt:past hurt:participle"),
        ("stoping", "stop:gerund"),
        ("comming", "come:gerund"),
        ("hopeing", "hope:gerund"),
        ("dieing", "die:gerund"),
        ("visitting", "visit:gerund"),
        ("trys", "try:third"),
        ("beigified", "beigify:past beigify:participle"),
        ("squeefing", "squeef:gerund"),
        ("vleeted", "vleet:past vleet:participle"),
        ("yoinked", "yoink:past yoink:participle"),
        ("zoodling", "zoodle:gerund"),
        ("blorping", "blorp:gerund"),
        ("skiffled", "skiffle:past skiffle:participle"),
        ("twerked", "twerk:past twerk:participle"),
        ("stanning", "stan:gerund"),
        ("suprised", "suprise:past suprise:participle"),
        ("unexpected", ""),
        ("gloding", "glode:gerund"),
        ("nerdizes", "nerdize:third"),
        ("teammates", ""),
        ("gramifies", ""),
        ("crossfits", ""),
        ("morning", ""),
        ("hundred", ""),
        ("psst", ""),
        ("hmming", ""),
        ("ing", ""),
        ("xed", ""),
    ],
)
def test_guess(word: str, readings: str) -> None:
    """A word that nobody listed is guessed by its ending; a known verb wrongly spelled is found; a noun stays."""
    assert [f"{base}:{form}" for base, form in guess(word)] == readings.split()


NOUNS = """
dish dishes
kid kids
key keys
baby babies
party parties
child children
grandchild grandchildren
person people
man men
woman women
policeman policemen
human humans
wife wives
life lives
shelf shelves
belief beliefs
roof roofs
tooth teeth
house houses
promise promises
excuse excuses
nurse nurses
kiss kisses
bus buses
gas gases
virus viruses
bonus bonuses
lens lenses
quiz quizzes
buzz buzzes
waltz waltzes
prize prizes
box boxes
axe axes
church churches
couch couches
headache headaches
moustache moustaches
stomach stomachs
movie movies
cookie cookies
tie ties
lie lies
boy boys
potato potatoes
photo photos
shoe shoes
toe toes
menu menus
taxi taxis
crisis crises
mother-in-law mothers-in-law
birthday birthdays
message messages
"""


@pytest.mark.parametrize("row", NOUNS.strip().splitlines(), ids=lambda row: row.split()[0])
def test_nouns(row: str) -> None:
    """A noun and its plural lead to each other, and each is left alone where it is already what was asked for."""
    one, many = row.split()
    assert (plural(one), singular(many), singular(one)) == (many, one, one)


@pytest.mark.parametrize("noun", ["clothes", "news", "scissors", "series", "sheep", "thanks", "pants"])
def test_nouns_without_another_form(noun: str) -> None:
    """Some nouns have one form only."""
    assert (plural(noun), singular(noun)) == (noun, noun)


@pytest.mark.parametrize("word", ["this", "always", "us", "boss", "omen", "kitchen", "christmas", "his", ""])
def test_singular_of_no_plural(word: str) -> None:
    """A word that is no plural stays, whatever its last letters are."""
    assert singular(word) == word


def test_irregular_plural_stays() -> None:
    """The plural of a plural is not a new word."""
    assert (plural("children"), plural("teeth")) == ("children", "teeth")


@pytest.mark.parametrize("form", MAKERS, ids=str)
def test_round_trip(form: Form) -> None:
    """Every form of every known verb is read as that form of that verb."""
    make = MAKERS[form]
    lost = [base for base in BASES if Analysis(base, form) not in analyse(make(base))]
    assert lost == []


def test_base_forms() -> None:
    """Every known verb is read as a base, but for those whose bare form is nearly always another word."""
    unread = {base for base in BASES if Analysis(base, Form.BASE) not in analyse(base)}
    assert unread == _verbs.OTHER_WORDS


def test_the_tables_fit_together() -> None:
    """No table speaks of a verb that the others do not know, and none repeats what a rule or another table says."""
    also = (
        _irregular.ALSO_PAST,
        _irregular.ALSO_PARTICIPLE,
        _irregular.ALSO_PAST_AND_PARTICIPLE,
        _irregular.ALSO_GERUND,
    )
    named = {base for table in also for base in table.values()}
    named |= _irregular.DOUBLES | _irregular.EITHER | _irregular.KEEP_E | _irregular.O_WITH_S | _verbs.ONLY_Z
    named |= _verbs.OTHER_WORDS | set(_verbs.BRITISH.values())
    assert sorted(base for base in named if not is_verb(base)) == []
    assert sorted(_verbs.verbs() & set(_verbs.BRITISH)) == []
    compounds = [entry.replace("+", "") for entry in _irregular.COMPOUNDS.split()]
    assert len(compounds) == len(set(compounds))
    assert sorted(_verbs.verbs() & (set(_irregular.IRREGULAR) | set(compounds))) == []


def test_the_lexicon_is_large() -> None:
    """The verbs of everyday life are there."""
    assert len(BASES) > 4_500


def _oracle(first: Callable[..., object], second: Callable[..., object], base: str, tag: str) -> frozenset[str]:
    """The forms that both inflectors give."""
    one, two = first(base, tag), second(base, tag)
    return frozenset(one or ()) & frozenset(two or ())  # type: ignore[call-overload, no-any-return]


@pytest.mark.parametrize("form", MAKERS, ids=str)
def test_two_other_inflectors_agree(form: Form) -> None:
    """Where two independent inflectors agree on a form, so does this one, in all but a few verbs."""
    lemminflect = pytest.importorskip("lemminflect")
    pyinflect = pytest.importorskip("pyinflect")
    make, tag = MAKERS[form], TAGS[form]
    expected = {base: _oracle(lemminflect.getInflection, pyinflect.getInflection, base, tag) for base in BASES}
    asked = {base: forms for base, forms in expected.items() if forms}
    different = [
        f"{base}: {make(base)}, not {'/'.join(forms)}" for base, forms in asked.items() if make(base) not in forms
    ]
    assert len(different) <= (1 - AGREEMENT) * len(asked), "\n".join(different)


def test_a_form_of_two_verbs_is_read_as_the_one_that_is_asked_for() -> None:
    """A word that is a form of two verbs gives for each form the verb that has it, and none for another form."""
    assert [base_as("lay", form) for form in (Form.BASE, Form.PAST, Form.GERUND)] == ["lay", "lie", ""]
    assert [base_as("wound", form) for form in (Form.BASE, Form.PAST, Form.PARTICIPLE)] == ["wound", "wind", "wind"]


@given(st.text(alphabet=st.sampled_from("aeioudgslnyikcbe-'éß 1"), max_size=12))
def test_any_word_is_safe(word: str) -> None:
    """Whatever somebody typed, every function gives an answer."""
    for make in (*MAKERS.values(), plural, singular, american):
        assert isinstance(make(word), str)
    assert lemma(word) in {None, *(base for base, _ in guess(word))}
