"""TimeML: valid XML, the text as it is, and every time with its attributes."""

from __future__ import annotations

import datetime as dt
from importlib.resources import files
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import arnews
from arnews import Article, Span, Timex
from arnews.export import timeml
from arnews.model import TimexMod, TimexType
from tests.strategies import markup, texts, time_salad

etree = pytest.importorskip("lxml.etree", reason="lxml is not installed: pip install --group test")

PUBLISHED = dt.date(2025, 2, 6)
ANCHORS = st.sampled_from((None, PUBLISHED, dt.datetime(2025, 2, 6, 9, 30, tzinfo=dt.timezone.utc)))
DTD = etree.DTD(str(Path(__file__).parent / "timeml.dtd"))


def read(article: Article) -> Any:
    """The document, valid by the DTD, with the text and the times that it must have."""
    root = etree.fromstring(timeml.render(article).encode("utf-8"))
    assert DTD.validate(root), DTD.error_log
    assert "".join(root.find("TEXT").itertext()) == kept(article.text)
    return root


def kept(text: str) -> str:
    """What XML keeps of a text."""

    def fits(c: str) -> bool:
        return c in "\t\n\r" or " " <= c < "\ud800" or "\ue000" <= c < "\ufffe" or c > "\uffff"

    return "".join(c if fits(c) else "\N{REPLACEMENT CHARACTER}" for c in text)


def times(text: str, published: dt.date | None = PUBLISHED) -> list[dict[str, str]]:
    """The attributes of the times of a text, its words as `text`, without what is common to all."""
    root = etree.fromstring(timeml.render(arnews.parse(text, published=published)).encode("utf-8"))
    return [{"text": time.text, **time.attrib} for time in root.find("TEXT")]


@given(st.one_of(texts(), markup(), time_salad()), ANCHORS)
def test_every_article_is_a_valid_document_with_its_text_and_times(text: str, published: dt.date | None) -> None:
    article = arnews.parse(text, published=published)
    root = read(article)
    written = [(t.text, t.get("type"), t.get("value"), t.get("mod")) for t in root.find("TEXT")]
    assert written == [(kept(t.text), t.type, t.value, t.mod) for t in article.timexes]
    assert (root.find("DCT") is None) == (published is None)


@pytest.mark.parametrize("name", ["levant", "gulf", "maghreb"])
def test_the_examples_are_valid(name: str) -> None:
    text = files("arnews").joinpath("examples", f"{name}.txt").read_bytes().decode("utf-8")
    root = read(arnews.parse(text, published=PUBLISHED))
    assert len(root.find("TEXT")) > 10


@pytest.mark.parametrize("kind", get_args(TimexType))
@pytest.mark.parametrize("mod", [None, *get_args(TimexMod)])
def test_every_type_and_mod_is_one_of_the_standard(kind: Any, mod: Any) -> None:
    read(Article("أمس", timexes=(Timex(Span(0, 3), "أمس", kind, "2011", mod),)))


def test_attributes_are_escaped() -> None:
    bad = "\"'<>&\n\t\r\0\ud800"
    root = read(Article(bad, timexes=(Timex(Span(0, len(bad)), bad, "DATE", bad, conflict=bad),)))
    assert root.find("TEXT/TIMEX3").get("value") == kept(bad)
    assert root.find("TEXT/TIMEX3").get("comment") == f"conflict: {kept(bad)}"


def test_times_that_overlap_are_no_elements_within_elements() -> None:
    inner, outer = Timex(Span(2, 3), "c", "DATE", "2011"), Timex(Span(0, 4), "abcd", "DATE", "2011")
    assert len(read(Article("abcdef", timexes=(outer, inner))).find("TEXT")) == 1


@pytest.mark.parametrize(
    ("published", "kind", "value"),
    [
        (PUBLISHED, "DATE", "2025-02-06"),
        (dt.datetime(2025, 2, 6, 9, 30, tzinfo=dt.timezone.utc), "TIME", "2025-02-06T09:30:00+00:00"),
    ],
)
def test_the_date_of_publication_is_the_creation_time(published: dt.date, kind: str, value: str) -> None:
    time = read(Article("", published)).find("DCT/TIMEX3")
    assert dict(time.attrib) == {
        "tid": "t0", "type": kind, "value": value, "functionInDocument": "CREATION_TIME",
    }  # fmt: skip
    assert time.text == value


@pytest.mark.parametrize(
    ("words", "attributes"),
    [
        ("أمس", {"value": "2025-02-05", "temporalFunction": "true", "anchorTimeID": "t0"}),
        ("في 3 آذار", {"text": "3 آذار", "value": "2025-03-03", "temporalFunction": "true", "anchorTimeID": "t0"}),
        ("الآن", {"value": "PRESENT_REF", "temporalFunction": "true", "anchorTimeID": "t0"}),
        ("3 آذار 2024", {"value": "2024-03-03"}),
        ("ثلاثة أيام", {"type": "DURATION", "value": "P3D"}),
        ("كل عام", {"type": "SET", "value": "P1Y", "quant": "EVERY"}),
        ("كل يوم خميس", {"type": "SET", "value": "XXXX-WXX-4", "quant": "EVERY"}),
        ("مطلع عام 2024", {"value": "2024", "mod": "START"}),
        ("الساعة 16:30", {"type": "TIME", "value": "T16:30", "temporalFunction": "true"}),
        ("8 شوال 1446 هـ", {"value": "2025-04-06", "comment": "calendar: hijri"}),
        ("الجمعة 6 شباط 2025", {"value": "2025-02-06", "comment": "conflict: weekday"}),
    ],
)
def test_attributes(words: str, attributes: dict[str, str]) -> None:
    assert times(words) == [{"text": words, "tid": "t1", "type": "DATE", **attributes}]


def test_without_a_date_of_publication_what_is_open_stays_open() -> None:
    assert times("أمس", None) == [
        {"text": "أمس", "tid": "t1", "type": "DATE", "value": "XXXX-XX-XX", "temporalFunction": "true"}
    ]


def test_line_ends_come_back_as_they_are() -> None:
    text = "أ\r\nب\rج\n"
    assert "".join(read(arnews.parse(text)).find("TEXT").itertext()) == text
