"""Record batches: every row comes back with all of its facts, and nothing of them is lost."""

from __future__ import annotations

import datetime as dt
import json as stdlib_json
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import arnews
from arnews import Article
from arnews.export import json
from tests.strategies import texts
from tests.test_export_json import MOMENTS, VALUES, full

pa = pytest.importorskip("pyarrow", reason="the bridge to Arrow needs pyarrow: pip install 'arnews[arrow]'")

from arnews.bridges import arrow  # noqa: E402

TEXT = "بيروت - وكالات: قال الوزير أمس: «دفعنا ما بين 20 و30 مليون دولار». وحضر 7 نواب."
DAY = dt.date(2025, 2, 6)


def batch(**columns: Any) -> Any:
    return pa.record_batch(columns)


def rows(*batches: Any, **options: Any) -> list[dict[str, Any]]:
    return [row for out in arrow.annotate_batches(batches, **options) for row in out.to_pylist()]


def as_row(article: Article) -> dict[str, Any]:
    """The layers of an article as a row, made from its JSON."""
    return {
        name: _as_row(part) for name, part in stdlib_json.loads(json.dumps(article)).items() if name in arrow.LAYERS
    }


def _as_row(part: Any) -> Any:
    if isinstance(part, list):
        return [_as_row(item) for item in part]
    if not isinstance(part, dict):
        return part
    row: dict[str, Any] = {}
    for name, value in part.items():
        if name == "span":
            row[name] = dict(zip(("start", "end"), value))
        elif name in ("low", "high"):
            row[name] = value and {kind: _as_row(value) if kind == _kind(value) else None for kind in KINDS}
        elif name == "value" and "type" not in part:
            row |= {name: str(value), "value_float": float(Fraction(value))}
        else:
            row[name] = _as_row(value)
    return row


KINDS = ("number", "quantity", "timex")


def _kind(bound: dict[str, Any]) -> str:
    return "timex" if "type" in bound else "quantity" if "unit" in bound else "number"


@pytest.mark.parametrize("value", VALUES, ids=repr)
@pytest.mark.parametrize("moment", MOMENTS, ids=repr)
def test_every_field_of_every_type_is_in_the_row(
    value: int | Decimal | Fraction, moment: dt.date | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = full(value, moment)
    monkeypatch.setattr(arrow, "parse", lambda text, published: article)
    [row] = rows(batch(text=["نص"]))
    assert row == {"text": "نص", **as_row(article)}
    exact = row["numbers"][0]["value"]
    assert type(value)(exact) == value == Fraction(exact)
    assert exact == (f"{value.numerator}/{value.denominator}" if isinstance(value, Fraction) else str(value))


@given(st.lists(texts().filter(lambda text: not _has_half(text)), max_size=4))
def test_every_parse_is_in_the_row(some: list[str]) -> None:
    assert rows(batch(text=pa.array(some, pa.string()))) == [
        {"text": text, **as_row(arnews.parse(text))} for text in some
    ]


def _has_half(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)


@pytest.mark.parametrize("value", [10**400, -(10**400), Decimal("1E+400"), Fraction(10**400, 3)], ids=lambda v: "huge")
def test_a_value_beyond_floats_is_exact_and_has_no_float(value: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "parse", lambda text, published: full(value))
    quantity = rows(batch(text=["نص"]))[0]["quantities"][0]
    assert type(value)(quantity["value"]) == value
    assert quantity["value_float"] is None


def test_the_schema_is_that_of_texts_alone_and_of_what_comes_out() -> None:
    alone = pa.schema([("text", pa.string())])
    assert arrow.output_schema(alone) == arrow.SCHEMA
    assert arrow.SCHEMA.names == ["text", *arrow.LAYERS]
    for one in (batch(text=[TEXT]), batch(text=pa.array([], pa.string()))):
        [out] = arrow.annotate_batches([one])
        assert out.schema == arrow.SCHEMA
        out.validate(full=True)


def test_the_form() -> None:
    """The columns are a promise: a change here breaks somebody's query."""
    struct = arrow.SCHEMA.field("quantities").type.value_type
    assert {field.name: str(field.type) for field in struct} == {
        "span": "struct<start: int64, end: int64>", "text": "string", "value": "string", "value_float": "double",
        "unit": "struct<kind: string, code: string>", "mod": "string", "rule": "string",
    }  # fmt: skip
    low = arrow.SCHEMA.field("ranges").type.value_type.field("low").type
    assert [field.name for field in low] == list(KINDS)
    assert str(arrow.SCHEMA.field("timexes").type.value_type.field("begin").type) == "string"


def test_columns_stay_before_the_layers_and_keep_types_and_metadata() -> None:
    schema = pa.schema([("id", pa.int32()), ("body", pa.large_string()), ("tags", pa.list_(pa.string()))], {"by": "us"})
    given = pa.RecordBatch.from_pylist([{"id": 3, "body": TEXT, "tags": ["x", None]}], schema=schema)
    [out] = arrow.annotate_batches([given], text_column="body")
    assert out.schema.names == [*schema.names, *arrow.LAYERS]
    assert out.schema.metadata == {b"by": b"us"}
    assert out.select(schema.names) == given
    assert out.schema == arrow.output_schema(schema, text_column="body")


def test_only_the_layers_asked_for_in_their_own_order() -> None:
    options: Any = {"layers": ["dateline", "numbers"]}
    [row] = rows(batch(text=[TEXT]), **options)
    assert list(row) == ["text", "numbers", "dateline"]
    assert arrow.output_schema(pa.schema([("text", pa.string())]), **options).names == list(row)


@pytest.mark.parametrize(
    "kind",
    [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())],
    ids=str,
)
def test_a_text_that_is_not_there_has_no_layers_and_one_without_facts_has_empty_ones(kind: Any) -> None:
    found, nothing, missing = rows(batch(text=pa.array([TEXT, "", None], kind)))
    assert found == {"text": TEXT, **as_row(arnews.parse(TEXT))}
    assert [nothing[name] for name in arrow.LAYERS] == [[]] * 8 + [None]
    assert [missing[name] for name in arrow.LAYERS] == [None] * 9
    assert rows(batch(text=pa.nulls(1))) == [{"text": None, **dict.fromkeys(arrow.LAYERS)}]


@pytest.mark.parametrize(
    "column",
    [
        pa.array([DAY, None], pa.date32()),
        pa.array([DAY, None], pa.date64()),
        *(pa.array([dt.datetime(2025, 2, 6, 9, 30), None], pa.timestamp(unit)) for unit in ("s", "ms", "us", "ns")),
        pa.array([dt.datetime(2025, 2, 5, 22, 30), None], pa.timestamp("ns", "+02:00")),
        pa.array(["2025-02-06", None]),
        pa.array([" 2025-02-06T09:30:00Z", None], pa.large_string()),
    ],
    ids=lambda column: str(column.type),
)
def test_dates_of_publication_in_every_form(column: Any) -> None:
    dated, undated = rows(batch(text=["وصل أمس"] * 2, day=column), published_column="day")
    assert dated["timexes"][0]["value"] == "2025-02-05"
    assert undated["timexes"][0]["value"] == arnews.parse("وصل أمس").timexes[0].value
    assert dated["day"] is not None


@pytest.mark.parametrize(
    ("columns", "options", "error", "message"),
    [
        ({"body": ["x"]}, {}, ValueError, "no column 'text', or more than one; the columns are: body"),
        ({"text": [5]}, {}, TypeError, "column 'text' must hold text, not int64"),
        ({"text": [b"x"]}, {}, TypeError, "column 'text' must hold text, not binary"),
        ({"text": ["x"]}, {"published_column": "day"}, ValueError, "no column 'day'"),
        (
            {"text": ["x"], "day": [5]},
            {"published_column": "day"},
            TypeError,
            "column 'day' must hold dates, not int64",
        ),
        (
            {"text": ["x"], "day": ["yesterday"]},
            {"published_column": "day"},
            ValueError,
            "column 'day': 'yesterday' is no date; write it as 2025-11-20",
        ),
        ({"text": ["x"], "numbers": [1]}, {}, ValueError, "there is a column 'numbers' already; rename it"),
        ({"text": ["x"]}, {"layers": ["verbs"]}, ValueError, "no layer 'verbs'; the layers are: sentences, "),
        ({"text": ["x"]}, {"workers": 0}, ValueError, "workers must be 1 or more, not 0"),
    ],
)
def test_a_mistake_says_what_to_do(
    columns: dict[str, Any], options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        rows(batch(**columns), **options)


@pytest.mark.parametrize("given", [batch(text=["x"]), pa.table({"text": ["x"]}), ["x"]], ids=["one", "table", "texts"])
def test_what_is_no_record_batches_is_told(given: Any) -> None:
    with pytest.raises(TypeError, match="record batch"):
        list(arrow.annotate_batches(given))


def test_a_layer_of_that_name_may_stay_where_it_is_not_asked_for() -> None:
    assert rows(batch(text=["x"], numbers=[1]), layers=["ranges"]) == [{"text": "x", "numbers": 1, "ranges": []}]


@pytest.mark.parametrize("workers", [1, 2])
def test_lazy_and_in_order(workers: int) -> None:
    read: list[int] = []

    def batches() -> Iterator[Any]:
        for n in range(50):
            read.append(n)
            yield batch(n=[n, n], text=[f"وصل {n} شخصا", None])

    annotated = arrow.annotate_batches(batches(), workers=workers)
    assert not read
    first = next(annotated)
    assert first["n"].to_pylist() == [0, 0]
    assert len(read) <= 2 * workers + 1
    everything = [first, *annotated]
    assert [row["n"] for out in everything for row in out.to_pylist()] == [n for n in range(50) for _ in "ab"]
    assert [out["numbers"][0].as_py()[0]["value"] for out in everything] == [str(n) for n in range(50)]


def test_a_large_batch_comes_out_in_smaller_ones() -> None:
    big = batch(n=list(range(1000)), text=["وصل 3 أشخاص"] * 1000)
    out = list(arrow.annotate_batches([big], layers=["numbers"]))
    assert max(piece.num_rows for piece in out) < 1000
    assert pa.Table.from_batches(out)["n"].to_pylist() == big["n"].to_pylist()


def test_no_batches_give_none() -> None:
    assert list(arrow.annotate_batches([])) == []


def test_parquet_keeps_it(tmp_path: Any) -> None:
    import pyarrow.parquet as pq

    table = pa.Table.from_batches(arrow.annotate_batches([batch(text=[TEXT, None, ""])]))
    pq.write_table(table, tmp_path / "facts.parquet")
    assert pq.read_table(tmp_path / "facts.parquet").to_pylist() == table.to_pylist()
