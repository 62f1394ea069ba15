# SPDX-License-Identifier: MIT
"""Helplines that an app brings along: typed, dated, checked.  No telephone number is part of this library.

Lists of helplines decay, and a wrong number is worse than none.  So every entry says when somebody last checked it, age
is worked out for a date that the caller gives, and `lint` names what is wrong with a list before anybody has to rely
on it.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol, TypeAlias, cast

import attrs

from .._values import Value

__all__ = [
    "Fault",
    "Freshness",
    "Helpline",
    "HelplineResolver",
    "Phone",
    "Problem",
    "Service",
    "ShortCode",
    "TextLine",
    "Web",
    "freshness",
    "from_country_list",
    "from_open_helplines",
    "lint",
    "ranked",
]


class Service(StrEnum):
    """What a helpline is there for.

    >>> str(Service.VIOLENCE)
    'violence'
    """

    EMERGENCY = "emergency"
    VIOLENCE = "violence"
    SEXUAL_VIOLENCE = "sexual_violence"
    PERPETRATOR = "perpetrator"
    CHILD = "child"
    SUICIDE = "suicide"
    MENTAL_HEALTH = "mental_health"
    OTHER = "other"


@attrs.frozen(eq=False, repr=False)
class Phone(Value):
    """A number to call, with the country prefix: a plus sign and digits.

    >>> Phone("+0").number
    '+0'
    """

    number: str


@attrs.frozen(eq=False, repr=False)
class ShortCode(Value):
    """A short number that works in its own country only, so it never has a prefix.

    >>> ShortCode("000").number
    '000'
    """

    number: str


@attrs.frozen(eq=False, repr=False)
class TextLine(Value):
    """A number to send a text message to, and the word to begin with, if there is one.

    >>> TextLine("000", "HELLO").keyword
    'HELLO'
    """

    number: str
    keyword: str = ""


@attrs.frozen(eq=False, repr=False)
class Web(Value):
    """An address to write or chat at.

    >>> Web("https://example.org").url
    'https://example.org'
    """

    url: str


Contact: TypeAlias = Phone | ShortCode | TextLine | Web


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Helpline(Value):
    """One way to reach one helpline. Entries with the same `group` are shown together or not at all.

    `hours` is text for people ("24/7"), or "" where nobody knows. `verified_at` is None where nobody has checked.

    >>> Helpline(country="XX", name="A line", service=Service.VIOLENCE, contact=Web("https://example.org")).languages
    ()
    """

    country: str
    name: str
    service: Service
    contact: Contact
    languages: tuple[str, ...] = attrs.field(default=())
    hours: str = ""
    verified_at: date | None = None
    source: str = ""
    group: str = ""


class HelplineResolver(Protocol):
    """What an app gives the library to find helplines; it may ask a service, and the library itself does not."""

    def __call__(self, country: str, service: Service, language: str, as_of: date) -> Sequence[Helpline]:
        """The helplines of a country for a need, best first."""
        ...


class Freshness(StrEnum):
    """How old the last check of an entry is.

    >>> [str(age) for age in Freshness]
    ['fresh', 'stale', 'unverified']
    """

    FRESH = "fresh"
    STALE = "stale"
    UNVERIFIED = "unverified"


_YEAR = timedelta(days=365)


def freshness(helpline: Helpline, as_of: date, max_age: timedelta = _YEAR) -> Freshness:
    """How old the last check of an entry is on a day that the caller gives; a check in the future counts as none.

    >>> code, seen = ShortCode("000"), date(2026, 1, 5)
    >>> line = Helpline(country="XX", name="A", service=Service.SUICIDE, contact=code, verified_at=seen)
    >>> str(freshness(line, date(2026, 3, 1))), str(freshness(line, date(2028, 3, 1)))
    ('fresh', 'stale')
    """
    if helpline.verified_at is None or helpline.verified_at > as_of:
        return Freshness.UNVERIFIED
    return Freshness.FRESH if as_of - helpline.verified_at <= max_age else Freshness.STALE


def ranked(
    helplines: Iterable[Helpline], as_of: date, max_age: timedelta = _YEAR
) -> tuple[tuple[Helpline, Freshness], ...]:
    """Every entry with its freshness, fresh ones first; what belongs to one group stays together. Nothing is dropped.

    A group is as fresh as the freshest of its entries, and otherwise the given order is kept.

    >>> old = Helpline(country="XX", name="Old", service=Service.SUICIDE, contact=ShortCode("000"))
    >>> code, seen = ShortCode("000"), date(2026, 1, 5)
    >>> new = Helpline(country="XX", name="New", service=Service.SUICIDE, contact=code, verified_at=seen)
    >>> [(line.name, str(age)) for line, age in ranked([old, new], date(2026, 2, 1))]
    [('New', 'fresh'), ('Old', 'unverified')]
    """
    order = list(Freshness)
    entries = [(line, freshness(line, as_of, max_age)) for line in helplines]
    best: dict[str, int] = {}
    first: dict[str, int] = {}
    keys = []
    for place, (line, age) in enumerate(entries):
        key = f"group {line.group}" if line.group else f"entry {place}"
        keys.append(key)
        best[key] = min(best.get(key, len(order)), order.index(age))
        first.setdefault(key, place)
    places = sorted(range(len(entries)), key=lambda place: (best[keys[place]], first[keys[place]], place))
    return tuple(entries[place] for place in places)


# ---------------------------------------------------------------- checking a list


class Problem(StrEnum):
    """What may be wrong with an entry.

    >>> str(Problem.PREFIX_ON_SHORT_CODE)
    'prefix_on_short_code'
    """

    BAD_COUNTRY = "bad_country"
    NO_PREFIX = "no_prefix"
    PREFIX_ON_SHORT_CODE = "prefix_on_short_code"
    NOT_A_NUMBER = "not_a_number"
    NOT_HTTPS = "not_https"
    NEVER_VERIFIED = "never_verified"
    STALE = "stale"
    NO_LANGUAGE = "no_language"
    NO_SOURCE = "no_source"
    DUPLICATE = "duplicate"


@attrs.frozen(eq=False, repr=False)
class Fault(Value):
    """A problem with the entry at place `index` of a list.

    >>> Fault(0, Problem.NO_SOURCE).index
    0
    """

    index: int
    problem: Problem


_SHORT = 6


def _digits(number: str) -> str:
    return "".join(character for character in number if character not in " ()-./\u00a0")


def _contact_problems(contact: Contact) -> list[Problem]:
    if isinstance(contact, Web):
        return [] if contact.url.startswith("https://") else [Problem.NOT_HTTPS]
    number = _digits(contact.number)
    if not (number.removeprefix("+").isascii() and number.removeprefix("+").isdigit()):
        return [Problem.NOT_A_NUMBER]
    if isinstance(contact, Phone):
        if not number.startswith("+"):
            return [Problem.NO_PREFIX]
        # A prefix and a handful of digits is a short code that somebody completed by machine: it rings nowhere.
        return [Problem.PREFIX_ON_SHORT_CODE] if len(number) <= _SHORT + 1 else []
    return [Problem.PREFIX_ON_SHORT_CODE] if number.startswith("+") and len(number) <= _SHORT + 2 else []


def lint(helplines: Iterable[Helpline], as_of: date, max_age: timedelta = _YEAR) -> tuple[Fault, ...]:
    """What is wrong with a list of helplines on a day that the caller gives, in the order of the list.

    >>> line = Helpline(country="XX", name="A", service=Service.SUICIDE, contact=Phone("+1000"), source="https://example.org")
    >>> [str(fault.problem) for fault in lint([line], date(2026, 1, 1))]
    ['prefix_on_short_code', 'never_verified', 'no_language']
    """
    faults: list[Fault] = []
    seen: set[tuple[str, str, Contact]] = set()
    for index, line in enumerate(helplines):
        problems: list[Problem] = []
        if not (
            len(line.country) == 2 and line.country.isascii() and line.country.isalpha() and line.country.isupper()
        ):
            problems.append(Problem.BAD_COUNTRY)
        problems += _contact_problems(line.contact)
        age = freshness(line, as_of, max_age)
        if age is not Freshness.FRESH:
            problems.append(Problem.STALE if age is Freshness.STALE else Problem.NEVER_VERIFIED)
        if not line.languages:
            problems.append(Problem.NO_LANGUAGE)
        if not line.source:
            problems.append(Problem.NO_SOURCE)
        key = (line.country, line.name, line.contact)
        if key in seen:
            problems.append(Problem.DUPLICATE)
        seen.add(key)
        faults += [Fault(index, problem) for problem in problems]
    return tuple(faults)


# ---------------------------------------------------------------- lists in the shapes that are about

_CATEGORIES = {
    "suicide_prevention": Service.SUICIDE,
    "mental_health": Service.MENTAL_HEALTH,
    "general_crisis": Service.MENTAL_HEALTH,
    "domestic_violence": Service.VIOLENCE,
    "sexual_violence": Service.SEXUAL_VIOLENCE,
    "youth": Service.CHILD,
}


def _number(text: str, kind: type[Phone] | type[TextLine] = Phone) -> Contact:
    number = _digits(text)
    if kind is TextLine:
        return TextLine(number)
    return ShortCode(number) if not number.startswith("+") and len(number) <= _SHORT else Phone(number)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _mappings(value: object) -> tuple[Mapping[str, object], ...]:
    if not isinstance(value, list | tuple):
        return ()
    return tuple(cast("Mapping[str, object]", each) for each in value if isinstance(each, Mapping))


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(_text(value))
    except ValueError:
        return None


def from_open_helplines(data: Mapping[str, object]) -> tuple[Helpline, ...]:
    """The entries of one country file of the open-helplines project, parsed by the caller; what does not fit is left
    out.

    All contacts of one record form a group.

    >>> record = {"id": "xx-a", "country": "XX", "name": "A", "category": "domestic_violence",
    ...           "verified_at": "2026-01-05",
    ...           "contacts": [{"method": "chat", "url": "https://example.org", "languages": ["en"], "hours": "24/7"}]}
    >>> [line] = from_open_helplines({"country": "XX", "records": [record]})
    >>> str(line.service), line.contact.url, line.group
    ('violence', 'https://example.org', 'xx-a')
    """
    lines: list[Helpline] = []
    for record in _mappings(data.get("records")):
        for contact in _mappings(record.get("contacts")):
            reached = _reached(contact)
            if reached is None:
                continue
            languages = contact.get("languages")
            lines.append(
                Helpline(
                    country=_text(record.get("country")) or _text(data.get("country")),
                    name=_text(record.get("local_name")) or _text(record.get("name")),
                    service=_CATEGORIES.get(_text(record.get("category")), Service.OTHER),
                    contact=reached,
                    languages=tuple(filter(None, map(_text, languages))) if isinstance(languages, list | tuple) else (),
                    hours=_text(contact.get("hours")),
                    verified_at=_day(record.get("verified_at")),
                    source=_text(record.get("source")),
                    group=_text(record.get("id")),
                )
            )
    return tuple(lines)


def _reached(contact: Mapping[str, object]) -> Contact | None:
    number, url = _text(contact.get("number")), _text(contact.get("url"))
    if number:
        return _number(number, TextLine if contact.get("method") == "text" else Phone)
    return Web(url) if url else None


def from_country_list(
    data: Iterable[Mapping[str, object]], countries: Mapping[str, str], service: Service = Service.OTHER
) -> tuple[Helpline, ...]:
    """The entries of a list of countries that each hold helplines with a name and a number, the other common shape.

    `countries` gives the code for each name of a country; entries of other countries are left out. Such lists
    seldom say     when they were checked, so that `lint` will find every entry unverified.

    >>> data = [{"country": "Nowhere", "helplines": [{"name": "A", "phone": "+10 20 30 40 50"}]}]
    >>> [line] = from_country_list(data, {"Nowhere": "XX"}, Service.VIOLENCE)
    >>> line.contact.number, line.verified_at
    ('+1020304050', None)
    """
    lines: list[Helpline] = []
    for country in data:
        code = countries.get(_text(country.get("country")), "")
        if not code:
            continue
        for entry in _mappings(country.get("helplines") or country.get("hotlines")):
            contacts: list[Contact] = []
            if _text(entry.get("phone")):
                contacts.append(_number(_text(entry.get("phone"))))
            if _text(entry.get("text")):
                contacts.append(_number(_text(entry.get("text")), TextLine))
            if _text(entry.get("url")):
                contacts.append(Web(_text(entry.get("url"))))
            group = f"{code}-{_text(entry.get('name'))}" if len(contacts) > 1 else ""
            lines += [
                Helpline(country=code, name=_text(entry.get("name")), service=service, contact=contact, group=group)
                for contact in contacts
            ]
    return tuple(lines)
