"""JSON: nothing is lost, what is not an article is told apart, and the schema describes what is written."""

from __future__ import annotations

import datetime as dt
import json as stdlib_json
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from importlib.resources import files
from pathlib import Path

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
    Sentence,
    Span,
    Timex,
    Unit,
)
from arnews.export import json
from tests.strategies import texts

TEXT = "صور: قال كريم «أبو نور»"
SPAN = Span(0, 3)
MENTION = Mention(SPAN, "صور")
ZONE = dt.timezone(dt.timedelta(hours=3, minutes=30))
MOMENTS = (None, dt.date(2024, 2, 29), dt.datetime(2024, 2, 29), dt.datetime(2024, 2, 29, 9, 30, 0, 5, tzinfo=ZONE))
VALUES = (0, -3, 10**30, Decimal("2.50"), Decimal(5), Decimal("1E+9"), Fraction(1, 3), Fraction(3))


def full(value: int | Decimal | Fraction = 1, moment: dt.date | None = None) -> Article:
    """An article in which every type stands, and every field holds something."""
    number = Number(SPAN, "صور", value, "fraction", "APPROX", MENTION)
    quantity = Quantity(SPAN, "صور", value, Unit("currency", "LBP"), "LESS_THAN")
    timex = Timex(SPAN, "صور", "DATE", "2024-02-29", "START", "hijri", moment, moment, "weekday")
    return Article(
        text=TEXT,
        published=moment,
        sentences=(Sentence(Span(0, len(TEXT)), TEXT),),
        numbers=(number, Number(SPAN, "صور", value)),
        quantities=(quantity,),
        ranges=(
            Range(SPAN, "صور", number, None),
            Range(SPAN, "صور", quantity, quantity),
            Range(SPAN, "صور", None, timex),
        ),
        timexes=(timex,),
        quotations=(Quotation(SPAN, "صور", MENTION, "alias", MENTION, MENTION, False),),
        attributions=(Attribution(SPAN, "صور", MENTION, True),),
        aliases=(Alias(SPAN, "صور", MENTION, MENTION, MENTION),),
        dateline=Dateline(SPAN, "صور", (MENTION, MENTION), (MENTION,)),
    )


@pytest.mark.parametrize("value", VALUES, ids=repr)
@pytest.mark.parametrize("moment", MOMENTS, ids=repr)
def test_everything_comes_back(value: int | Decimal | Fraction, moment: dt.date | None) -> None:
    article = full(value, moment)
    again = json.loads(json.dumps(article))
    assert again == article
    # 5 == Decimal(5) == Fraction(5), and a datetime is a date: repr tells the types apart.
    assert repr(again) == repr(article)
    assert again.text == article.text


def test_an_empty_article_comes_back() -> None:
    assert json.loads(json.dumps(Article(""))) == Article("")


@given(texts(), st.sampled_from(MOMENTS))
def test_every_parse_comes_back(text: str, published: dt.date | None) -> None:
    article = arnews.parse(text, published=published)
    again = json.loads(json.dumps(article))
    assert again == article
    assert repr(again) == repr(article)


@given(st.text(st.sampled_from('\ud83d\ude00\ud800\udfff"\\\n\u2028\x00\U0001f600س')))
def test_surrogates_and_controls_come_back(text: str) -> None:
    assert json.loads(json.dumps(Article(text))).text == text


def test_a_lone_surrogate_can_be_encoded() -> None:
    assert json.loads(json.dumps(Article("س\ud800")).encode().decode()).text == "س\ud800"


def test_one_line_with_readable_arabic() -> None:
    data = json.dumps(Article("سطر\nوسطر"))
    assert "\n" not in data
    assert "سطر" in data


def test_the_form() -> None:
    """The format is a promise: a change here is a new schema."""
    data = stdlib_json.loads(json.dumps(full(Decimal("2.5"), dt.date(2024, 2, 29))))
    assert list(data) == [
        "schema", "text", "published", "sentences", "numbers", "quantities", "ranges", "timexes", "quotations",
        "attributions", "aliases", "dateline",
    ]  # fmt: skip
    assert data["schema"] == json.SCHEMA == 1
    mention = {"span": [0, 3], "text": "صور"}
    assert data["numbers"][1] == {
        "span": [0, 3], "text": "صور", "value": "2.5", "kind": "cardinal", "mod": None, "counted": None,
        "rule": "",
    }  # fmt: skip
    assert data["timexes"][0]["begin"] == data["published"] == "2024-02-29"
    assert data["dateline"] == {**mention, "places": [mention, mention], "agencies": [mention], "rule": ""}


MISFITS = (
    ('{"schema": 1', '{"schema": 2', "schema 2 is unknown"),
    ('{"schema": 1, ', "{", 'no object with the field "schema"'),
    ('"kind": "fraction"', '"kind": "guess"', r'article.numbers\[0\].kind cannot be "guess"'),
    ('"closed": false', '"closed": 0', r"article.quotations\[0\].closed cannot be 0"),
    (', "closed": false', "", r"article.quotations\[0\]: missing or unknown fields: closed"),
    ('"closed": false', '"closed": false, "open": 1', "missing or unknown fields: open"),
    ('"value": 1', '"value": 1.5', r"article.numbers\[0\].value cannot be 1.5"),
    ('"value": 1', '"value": "1/0"', 'value cannot be "1/0"'),
    ('"value": 1', '"value": "many"', 'value cannot be "many"'),
    ('"value": 1', '"value": true', "value cannot be true"),
    ('"published": null', '"published": "yesterday"', 'article.published cannot be "yesterday"'),
    ('"span": [0, 3]', '"span": [0, 3, 5]', r"span cannot be \[0, 3, 5\]"),
    ('"span": [0, 3]', '"span": [0, null]', r"span cannot be \[0, null\]"),
    ('"sentences": [', '"sentences": 5, "_": [', "unknown fields: _"),
    ('"dateline": {', '"dateline": 5, "_": {', "unknown fields: _"),
)


@pytest.mark.parametrize(("old", "new", "message"), MISFITS)
def test_what_does_not_fit_is_named(old: str, new: str, message: str) -> None:
    data = json.dumps(full())
    assert old in data
    with pytest.raises(ValueError, match=message):
        json.loads(data.replace(old, new, 1))


@pytest.mark.parametrize(
    "data", ["", "{", "[]", "5", "null", "[" * 100_000, '{"schema": 1}', '{"schema": 1, "text": NaN}']
)
def test_what_is_no_article_raises_value_error(data: str) -> None:
    with pytest.raises(ValueError, match="not an article"):
        json.loads(data)


def test_bytes_raise_type_error_that_says_what_to_do() -> None:
    with pytest.raises(TypeError, match="decode"):
        json.loads(b"{}")  # type: ignore[arg-type]


# ---- the schema ---------------------------------------------------------------------------------------------------

PUBLISHED_SCHEMA = Path(__file__).parent.parent / "docs" / "reference" / "article.schema.json"


@pytest.fixture(scope="module")
def fits() -> Callable[[str], bool]:
    """Whether JSON fits the schema."""
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed: pip install --group test")
    jsonschema.Draft202012Validator.check_schema(json.schema())
    validator = jsonschema.Draft202012Validator(json.schema())
    return lambda data: bool(validator.is_valid(stdlib_json.loads(data)))


def test_the_published_schema_is_that_of_the_model() -> None:
    assert stdlib_json.loads(PUBLISHED_SCHEMA.read_text(encoding="utf-8")) == json.schema(), (
        "write it again: python -c 'import json, arnews.export.json as a; print(json.dumps(a.schema(), indent=2))' "
        "> docs/reference/article.schema.json"
    )


def test_the_schema_is_a_copy_each_time() -> None:
    json.schema()["properties"]["text"]["type"] = "number"
    json.schema()["$defs"]["Mention"]["properties"]["text"]["type"] = "number"
    assert json.schema()["properties"]["text"] == {"type": "string"}


@pytest.mark.parametrize("value", VALUES, ids=repr)
@pytest.mark.parametrize("moment", MOMENTS, ids=repr)
def test_every_type_fits_the_schema(
    fits: Callable[[str], bool], value: int | Decimal | Fraction, moment: dt.date | None
) -> None:
    assert fits(json.dumps(full(value, moment)))


@given(texts(), st.sampled_from(MOMENTS))
def test_every_parse_fits_the_schema(fits: Callable[[str], bool], text: str, published: dt.date | None) -> None:
    assert fits(json.dumps(arnews.parse(text, published=published)))


@pytest.mark.parametrize("name", ["levant", "gulf", "maghreb"])
def test_the_examples_fit_the_schema(fits: Callable[[str], bool], name: str) -> None:
    text = files("arnews").joinpath("examples", f"{name}.txt").read_bytes().decode("utf-8")
    assert fits(json.dumps(arnews.parse(text, published=dt.date(2025, 5, 9))))


# That a denominator is not 0 is beyond a schema.
@pytest.mark.parametrize(("old", "new"), [change[:2] for change in MISFITS if "/0" not in change[1]])
def test_what_does_not_fit_the_model_does_not_fit_the_schema(fits: Callable[[str], bool], old: str, new: str) -> None:
    assert not fits(json.dumps(full()).replace(old, new, 1))
