# SPDX-License-Identifier: MIT
"""Classes of English words that the rules about danger speak of; the forms of verbs and nouns are generated.

A class says what a word may mean, never what it means: "hit" is a blow only with somebody who hits and somebody hit.
Names in capitals are used in the patterns of `danger_rules` and `danger_control`.
"""

from collections.abc import Iterable
from functools import cache

from .inflection import gerund, participle, past, plural, third_person

__all__ = ["classes", "forms", "nouns"]


def forms(bases: Iterable[str]) -> frozenset[str]:
    """Every form of the verbs.

    >>> sorted(forms(["choke"]))
    ['choke', 'choked', 'chokes', 'choking']
    """
    made: set[str] = set()
    for base in bases:
        made |= {base, third_person(base), past(base), participle(base), gerund(base)}
    return frozenset(made)


def nouns(singulars: Iterable[str]) -> frozenset[str]:
    """The nouns and their plurals.

    >>> sorted(nouns(["wife"]))
    ['wife', 'wives']
    """
    made: set[str] = set()
    for noun in singulars:
        made |= {noun, plural(noun)}
    return frozenset(made)


# ---------------------------------------------------------------- people

_PARTNERS = (
    "husband wife hubby wifey boyfriend girlfriend partner spouse fiance fiancee fiancé fiancée ex abuser stalker lover groom bride stbx "
    "exhusband exwife exboyfriend exgirlfriend stbxh stbxw dh dw bf gf hubs mister missus babydaddy mistress"
).split()
_PARENTS = (
    "mom mum mother mommy mummy mama momma dad father daddy papa stepdad stepfather stepmom stepmum stepmother parent stepparent "
    "guardian grandpa grandma grandfather grandmother granddad granny nana grandparent uncle aunt auntie nmom ndad caregiver"
).split()
_RELATIVES = (
    "brother sister sibling cousin stepbrother stepsister bro sis nephew niece relative family mil fil inlaw inlaws twin"
).split()
_CHILDREN = (
    "child kid baby son daughter toddler infant stepson stepdaughter newborn grandson granddaughter grandchild kiddo minor stepchild "
    "preschooler teenager daughter's"
).split()
_OTHERS = (
    "friend guy man woman girl boy person dude lady neighbor neighbour coworker colleague boss roommate teacher student victim "
    "stranger officer cop nurse patient classmate teammate passenger roomie flatmate landlord employee customer survivor"
).split()
_PETS = "dog cat puppy kitten pet animal horse bird rabbit bunny hamster pup kitty parrot".split()
_BODY = (
    "face head arm neck throat hair leg eye nose jaw rib mouth stomach chest back wrist finger hand shoulder skull lip tooth ear cheek "
    "belly ankle knee thigh body foot butt spine collarbone windpipe skin forehead temple"
).split()
_BELONGINGS = (
    "phone cellphone iphone laptop computer ipad tablet tv television glass glasses door window mirror dish plate furniture chair table "
    "remote xbox playstation console car windshield tire picture frame vase lamp cup mug bottle stuff thing everything belonging clothes "
    "dresser cabinet wardrobe guitar camera headphones cellular watch wall drywall walls bed tvs screen monitor stove fridge toy crib stroller "
    "property possession jewelry makeup book bookshelf ornament keyboard controller router fan ashtray shoe knife hammer brick"
).split()


@cache
def classes() -> dict[str, frozenset[str]]:
    """Every class by its name; built on first use."""
    partners, parents = nouns(_PARTNERS), nouns(_PARENTS)
    relatives, children, others = nouns(_RELATIVES), nouns(_CHILDREN), nouns(_OTHERS)
    people = (
        partners
        | parents
        | relatives
        | children
        | others
        | frozenset(
            "someone somebody anyone anybody everyone everybody people folks men women kids guys each another others police".split()
        )
    )
    he = (
        frozenset("he she they who someone somebody ] person man woman guy people".split())
        | partners
        | parents
        | relatives
        | (children - nouns("baby toddler infant newborn preschooler".split()))
    )
    him = frozenset("him her them".split())
    table: dict[str, frozenset[str]] = {
        "PARTNER": partners,
        "PARENT": parents,
        "FAMILY": parents | relatives,
        "CHILD": children,
        "PERSON": people,
        "PET": nouns(_PETS),
        "BODY": nouns(_BODY) | {"teeth", "feet"},
        "BELONGING": nouns(_BELONGINGS),
        # A third person as subject or object; "]" ends a name that was taken out: "[NAME]".
        "HE": he,
        "HIM": him,
        "WHOM": him | {"me", "us"} | people | {"["},
        "ME": frozenset({"me", "us"}),
        "I": frozenset({"i", "we"}),
        "MY": frozenset("my our his her their your the a an this that".split()),
        "OUR": frozenset("my our his her their your".split()),
        "ONESELF": frozenset(
            "myself yourself himself herself themselves themself ourselves yourselves oneself".split()
        ),
        "MYSELF": frozenset("myself ourselves himself herself themselves themself".split()),
        "BE": frozenset("am is are was were be been being".split()),
        "NOT": frozenset("not never no without hardly cannot".split()),
        "ANYMORE": frozenset("anymore more longer again ever".split()),
        "WANT": forms("want wish hope crave".split()) | {"wanna", "rather", "ready", "tempted", "desire"},
        "TO": frozenset({"to", "wanna"}),
        "WILL": frozenset("will would gonna going shall gon".split()),
        "GO": forms(["go"]),
        # ------------------------------------------------ what is done
        "KILL": forms("kill murder slaughter execute assassinate behead".split()) | {"unalive", "unalived"},
        "STRANGLE": forms("strangle choke throttle smother suffocate asphyxiate strangulate garrote".split())
        | frozenset("choaked strangled strangeled chocked choken".split()),
        "RAPE": forms("rape molest sodomize grope fondle".split()),
        # Words that mean a blow only with a person as object.
        "HIT": forms(
            "hit punch slap kick smack shove backhand headbutt strike beat spank pummel wallop thrash bash clobber slug "
            "whack sock paddle swat pelt elbow knee whoop whup bodyslam pin".split()
        )
        | frozenset("hitted beated".split()),
        "MAUL": forms(
            "push grab throw slam bite burn scratch shake yank pinch spit tackle trip restrain corner poke squeeze".split()
        ),
        "STAB": forms("stab shoot drown poison knife electrocute behead gut maim mutilate lynch".split()),
        "ASSAULT": forms(
            "assault abuse batter attack torture brutalize manhandle terrorize beat-up mistreat maltreat victimize rape molest".split()
        ),
        "HURT": forms("hurt harm injure".split()),
        "THREATEN": forms("threaten blackmail extort".split())
        | frozenset("threatend threaten threating threatning".split()),
        "SMASH": forms(
            "smash destroy punch kick trash wreck shatter break throw rip hurl chuck slash demolish vandalize toss burn".split()
        ),
        "CUT": forms("cut burn scratch slice scar bruise mutilate harm injure".split()),
        "END": forms(["end"]),
        "TAKE": forms("take steal grab hide confiscate keep seize withhold".split()),
        "THINK": forms("think consider contemplate plan imagine fantasize dream obsess".split())
        | nouns("thought idea plan urge fantasy impulse dream feeling".split()),
        "SAY": forms("say tell threaten scream text warn swear promise claim yell shout message announce".split()),
        "MAKE": forms("make force coerce pressure guilt pressurize manipulate".split()),
        "LET": forms("let allow permit".split()),
        "STOP": forms("stop prevent keep block forbid ban prohibit".split()),
        "SEE": forms("see meet visit contact text call message hang date follow befriend speak talk".split()),
        "CHECK": forms("check read search monitor track inspect scan demand go look".split()),
        "LEAVE": forms("leave flee escape".split()),
        "CONTROL": forms("control dictate dominate".split()),
        "AFRAID": frozenset(
            "afraid scared terrified frightened petrified fearful scarred horrified scare terified afriad".split()
        ),
        "FEAR": forms(["fear", "dread"]) | {"fears"},
        "DIE": forms(["die"]),
        "DEAD": frozenset("dead gone".split()),
        "KEEP": forms("keep continue start begin".split()) | {"constantly", "always", "repeatedly"},
        "GIRLFRIENDS": nouns(
            "friend girlfriend boyfriend coworker mate buddy family parent mom mum dad mother father brother sister sibling cousin relative guy man boy girl woman folk".split()
        )
        | {"people", "anyone", "anybody", "him", "her", "them", "men", "women", "family"},
        "WEAPON": nouns(
            "gun knife pistol rifle shotgun firearm weapon machete revolver blade handgun hammer bat razor".split()
        ),
        "POLICE": frozenset("police cops cop 911 999 cps sheriff authorities".split()),
        "NIGHT": frozenset("tonight tomorrow soon today now".split()),
    }
    return table
