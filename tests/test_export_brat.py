"""brat standoff: every line is one that brat reads, and every offset leads to its words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from importlib.resources import files
from typing import Any, NamedTuple

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import arnews
from arnews import (
    Alias,
    Article,
    Attribution,
    Dateline,
    Mention,
    Number,
    Quantity,
    Quotation,
    Range,
    Span,
    Timex,
    Unit,
)
from arnews.export import brat
from tests.strategies import markup, texts

PUBLISHED = dt.date(2024, 11, 28)
SPAN = Span(0, 3)
WHO = Mention(SPAN, "صور")


class Ann(NamedTuple):
    """The lines of an `.ann` file by their letter, each under its name."""

    bound: dict[str, tuple[str, list[tuple[int, int]], str]]
    relations: list[tuple[str, str, str]]
    attributes: list[list[str]]
    notes: list[tuple[str, str]]


def read(standoff: brat.Standoff) -> Ann:
    """Read an `.ann` file by the rules of the format, and check all that it refers to."""
    ann = Ann({}, [], [], [])
    names = []
    assert standoff.ann.endswith("\n") or not standoff.ann
    for line in standoff.ann.encode("utf-8").decode("utf-8").splitlines():
        name, *columns = line.split("\t")
        names.append(name)
        match name[0], columns:
            case "T", [place, words]:
                kind, _, offsets = place.partition(" ")
                spans = [tuple(map(int, span.split(" "))) for span in offsets.split(";")]
                ann.bound[name] = (kind, spans, words)  # type: ignore[assignment]
            case "R", [relation]:
                found = re.fullmatch(r"(\w+) Arg1:(T\d+) Arg2:(T\d+)", relation)
                assert found, line
                ann.relations.append((found[1], found[2], found[3]))
            case "A", [attribute]:
                ann.attributes.append(attribute.split(" "))
            case "#", [target, note]:
                ann.notes.append((target.removeprefix("AnnotatorNotes "), note))
            case _:
                pytest.fail(f"no line of brat's: {line!r}")
    assert len(set(names)) == len(names)
    for reference in (*(r[1] for r in ann.relations), *(r[2] for r in ann.relations), *(n[0] for n in ann.notes)):
        assert reference in ann.bound
    return ann


def facts(item: Any) -> Iterator[Any]:
    """A fact, the facts and mentions in it, and those in these."""
    yield item
    for field in attrs.fields(type(item)):
        value = getattr(item, field.name)
        for part in value if isinstance(value, tuple) else (value,):
            if hasattr(part, "span"):
                yield from facts(part)


def rules() -> dict[str, dict[str, dict[str, set[str]]]]:
    """The configuration, read by brat's rules: section, name, part, names."""
    sections: dict[str, dict[str, dict[str, set[str]]]] = {}
    for line in brat.configuration().splitlines():
        if line.startswith("["):
            current = sections.setdefault(line.strip("[]"), {})
        elif line:
            name, _, parts = line.partition("\t")
            assert name not in current
            current[name] = {p.split(":")[0]: set(p.split(":")[1].split("|")) for p in parts.split(", ") if p}
    return sections


@given(st.one_of(texts(), markup()), st.sampled_from((None, PUBLISHED)))
def test_every_line_is_sound_and_every_offset_leads_to_its_words(text: str, published: dt.date | None) -> None:
    article = arnews.parse(text, published=published)
    standoff = brat.render(article)
    ann = read(standoff)
    assert len(standoff.txt) == len(text)
    assert standoff.txt.encode("utf-8").decode("utf-8") == standoff.txt
    for kind, spans, words in ann.bound.values():
        assert words == " ".join(standoff.txt[start:end] for start, end in spans)
        assert all(standoff.txt[start:end].splitlines() == [standoff.txt[start:end]] for start, end in spans)
        assert [n for span in spans for n in span] == sorted({n for span in spans for n in span})
        assert kind in rules()["entities"]
    whole = {(type(part), part.span, part.text) for fact in article.annotations for part in facts(fact)}
    assert sorted((kind, spans[0][0], spans[-1][1]) for kind, spans, _ in ann.bound.values()) == sorted(
        (kind.__name__, span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip()))
        for kind, span, words in whole
    )


def test_line_ends_keep_their_place() -> None:
    standoff = brat.render(Article("أ\r\nب\rج\nد\ud800"))
    assert standoff == ("أ \nب\nج\nد\N{REPLACEMENT CHARACTER}", "")


@pytest.mark.parametrize("sign", [*"\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\r\n", " \n\t "], ids=repr)
def test_a_fact_over_the_end_of_a_line_has_a_fragment_for_each(sign: str) -> None:
    text = f"ثلاثة{sign}آلاف"
    ann = read(brat.render(Article(text, numbers=(Number(Span(0, len(text)), text, 3000),))))
    assert ann.bound["T1"] == ("Number", [(0, 5), (5 + len(sign), len(text))], "ثلاثة آلاف")


def test_who_plays_a_part_is_reached_by_a_relation_and_stands_once() -> None:
    speaker, cue = Mention(Span(4, 8), "كريم"), Mention(Span(0, 3), "قال")
    article = Article(
        'قال كريم: "نعم"',
        quotations=(Quotation(Span(10, 15), '"نعم"', Mention(Span(11, 14), "نعم"), "direct", speaker, cue),),
        attributions=(Attribution(Span(0, 3), "قال", speaker, True),),
    )
    ann = read(brat.render(article))
    kinds = {name: (kind, words) for name, (kind, _, words) in ann.bound.items()}
    assert sorted((name, kinds[one], kinds[other]) for name, one, other in ann.relations) == [
        ("content", ("Quotation", '"نعم"'), ("Mention", "نعم")),
        ("cue", ("Quotation", '"نعم"'), ("Mention", "قال")),
        ("speaker", ("Attribution", "قال"), ("Mention", "كريم")),
        ("speaker", ("Quotation", '"نعم"'), ("Mention", "كريم")),
    ]
    assert len(ann.bound) == 5
    assert sorted(ann.attributes) == [["carried", "T1"], ["closed", "T3"], ["kind", "T3", "direct"]]


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("نحو ثلث السكان", "value=1/3"),
        ("ارتفع 2.5 في المئة", "value=2.5 unit=%"),
        ("أمس", "value=2024-11-27 begin=2024-11-27 end=2024-11-28"),
        ("الجمعة 27 تشرين الثاني 2024", "value=2024-11-27 begin=2024-11-27 end=2024-11-28 conflict=weekday"),
    ],
)
def test_values_are_noted(text: str, noted: str) -> None:
    assert [note for _, note in read(brat.render(arnews.parse(text, published=PUBLISHED))).notes] == [noted]


def test_the_ends_of_a_range_of_times_are_those_listed() -> None:
    ann = read(brat.render(arnews.parse("بين عامي 2026 و2029")))
    assert [kind for kind, _, _ in ann.bound.values()] == ["Range", "Timex", "Timex"]
    assert [relation[0] for relation in ann.relations] == ["low", "high"]


def full() -> Article:
    """An article in which every type stands, and every field holds something."""
    number = Number(SPAN, "صور", 1, "fraction", "APPROX", WHO)
    quantity = Quantity(SPAN, "صور", 1, Unit("currency", "L B\tP\n"), "LESS_THAN")
    timex = Timex(SPAN, "صور", "DATE", "2024", "START", "hijri", PUBLISHED, PUBLISHED, "week\ud800day")
    return Article(
        "صور",
        numbers=(number,),
        quantities=(quantity,),
        ranges=(Range(SPAN, "صور", number, timex), Range(SPAN, "صور", None, quantity)),
        timexes=(timex,),
        quotations=(Quotation(SPAN, "صور", WHO, "alias", WHO, WHO),),
        attributions=(Attribution(SPAN, "صور", WHO, True),),
        aliases=(Alias(SPAN, "صور", WHO, WHO, WHO),),
        dateline=Dateline(SPAN, "صور", (WHO, WHO), (WHO,)),
    )


def examples() -> Iterator[Article]:
    yield full()
    for path in files("arnews").joinpath("examples").iterdir():
        yield arnews.parse(path.read_bytes().decode("utf-8"), published=PUBLISHED)


@pytest.mark.parametrize("article", list(examples()), ids=lambda article: article.text[:9])
def test_the_configuration_allows_all_that_is_written(article: Article) -> None:
    allowed, ann = rules(), read(brat.render(article))
    for name, one, other in ann.relations:
        assert ann.bound[one][0] in allowed["relations"][name]["Arg1"]
        assert ann.bound[other][0] in allowed["relations"][name]["Arg2"]
    for name, one, *value in ann.attributes:
        assert ann.bound[one][0] in allowed["attributes"][name]["Arg"]
        assert set(value) <= allowed["attributes"][name].get("Value", set())
        assert bool(value) == ("Value" in allowed["attributes"][name])


def test_every_rule_of_the_configuration_is_used() -> None:
    allowed, ann = rules(), read(brat.render(full()))
    assert list(allowed) == ["entities", "relations", "events", "attributes"]
    assert set(allowed["entities"]) == {kind for kind, _, _ in ann.bound.values()}
    assert set(allowed["relations"]) - {"<OVERLAP>"} == {relation[0] for relation in ann.relations}
    assert set(allowed["attributes"]) == {attribute[0] for attribute in ann.attributes}
