"""The same rows come out of plain Python, pandas, Polars, Spark and Ray."""

from __future__ import annotations

import datetime as dt
import math
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

import arnews
from arnews.model import LAYERS as MANY
from tests.test_cases import cases

# Warnings of other packages are theirs.
pytestmark = pytest.mark.filterwarnings("ignore")

COUNT = 1000
LAYERS = (*MANY, "dateline")
OPTIONS: Any = {"text_column": "body", "published_column": "day"}


def articles() -> list[dict[str, Any]]:
    """A thousand articles, each of some sentences of the cases, some without a text or a date."""
    draw = random.Random(8)
    sentences = [case.values[0]["text"] for case in cases()]
    rows: list[dict[str, Any]] = [
        {
            "id": n,
            "day": dt.date(2020, 1, 1) + dt.timedelta(days=3 * n) if n % 5 else None,
            "body": ("بيروت - وكالات: " if n % 4 == 0 else "") + " ".join(draw.sample(sentences, n % 9)),
        }
        for n in range(COUNT)
    ]
    rows[7]["body"] = None
    return rows


@pytest.fixture(scope="module")
def table() -> Any:
    pa = pytest.importorskip("pyarrow", reason="the bridges need pyarrow: pip install 'arnews[arrow]'")
    rows = articles()
    kinds = {"id": pa.int64(), "day": pa.date32(), "body": pa.string()}
    return pa.table({name: pa.array([row[name] for row in rows], kind) for name, kind in kinds.items()})


@pytest.fixture(scope="module")
def want(table: Any) -> list[dict[str, Any]]:
    """The rows that every engine must give."""
    from arnews.bridges import arrow

    rows = [row for batch in arrow.annotate_batches(table.to_batches(), **OPTIONS) for row in batch.to_pylist()]
    assert len(rows) == COUNT
    for layer in LAYERS:
        assert sum(bool(row[layer]) for row in rows) > 20, f"hardly any {layer}: the rows show little"
    return rows


def test_plain_python(want: list[dict[str, Any]]) -> None:
    from tests.test_arrow import as_row

    for row, given in zip(want, articles()):
        body, day = given["body"], given["day"]
        layers = dict.fromkeys(LAYERS) if body is None else as_row(arnews.parse(body, published=day))
        assert row == {**given, **layers}


def test_table_and_workers(table: Any, want: list[dict[str, Any]]) -> None:
    from arnews.bridges import arrow

    assert arrow.annotate_table(table, workers=2, **OPTIONS).to_pylist() == want


def test_an_empty_table_keeps_its_columns(table: Any) -> None:
    from arnews.bridges import arrow

    empty = arrow.annotate_table(table.schema.empty_table(), **OPTIONS)
    assert (empty.num_rows, empty.schema) == (0, arrow.output_schema(table.schema, **OPTIONS))


def test_polars(table: Any, want: list[dict[str, Any]]) -> None:
    pl = pytest.importorskip("polars", reason="polars is not installed")
    from arnews.bridges import arrow

    def annotate(frame: Any) -> Any:
        return pl.DataFrame(arrow.annotate_table(frame.to_arrow(), **OPTIONS))

    frame = pl.DataFrame(table)
    assert annotate(frame).to_dicts() == want
    lazy = frame.lazy().map_batches(annotate, schema=annotate(frame.clear()).schema)
    assert lazy.collect().to_dicts() == want


def test_pandas(table: Any, want: list[dict[str, Any]]) -> None:
    pytest.importorskip("pandas", reason="pandas is not installed")
    import pyarrow as pa

    from arnews.bridges import arrow

    frame = table.to_pandas()
    given = pa.Table.from_pandas(frame, preserve_index=False)
    facts = arrow.annotate_table(given, **OPTIONS).to_pandas()
    assert [_python(row) for row in facts.to_dict("records")] == want


def _python(value: Any) -> Any:
    """What pandas makes of lists and nulls, as Python has them."""
    if isinstance(value, dict):
        return {name: _python(part) for name, part in value.items()}
    if hasattr(value, "tolist"):
        return [_python(part) for part in value]
    return None if isinstance(value, float) and math.isnan(value) else value


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    sql = pytest.importorskip("pyspark.sql", reason="pyspark is not installed: pip install 'arnews[spark]'")
    if not shutil.which("java") and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs Java 17 or newer")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", False)
    session = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", 100).getOrCreate()
    yield session
    session.stop()


@pytest.mark.parametrize("partitions", [1, 4])
def test_spark(spark: Any, table: Any, want: list[dict[str, Any]], partitions: int) -> None:
    from functools import partial

    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

    from arnews.bridges import arrow

    frame = spark.createDataFrame(table).repartitionByRange(partitions, "id")
    schema = from_arrow_schema(arrow.output_schema(to_arrow_schema(frame.schema), **OPTIONS))
    facts = frame.mapInArrow(partial(arrow.annotate_batches, **OPTIONS), schema).toArrow()
    assert facts.schema == arrow.output_schema(table.schema, **OPTIONS)
    assert sorted(facts.to_pylist(), key=lambda row: row["id"]) == want


def test_ray(table: Any, want: list[dict[str, Any]]) -> None:
    ray = pytest.importorskip("ray", reason="ray is not installed: pip install 'ray[data]'")
    from arnews.bridges import arrow

    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="error")
    try:
        given = ray.data.from_arrow(table).repartition(4)
        facts = given.map_batches(arrow.annotate_table, batch_format="pyarrow", batch_size=100, fn_kwargs=OPTIONS)
        assert sorted(facts.take_all(), key=lambda row: row["id"]) == want
    finally:
        ray.shutdown()


# ---- spaCy --------------------------------------------------------------------------------------------------------

TEXT = "بيروت - وكالات: قال الوزير أمس: «دفعنا ما بين 20 و30 مليون دولار». وحضر 7 نواب، وزاد العدد 5%."


@pytest.fixture(scope="module")
def nlp() -> Any:
    spacy = pytest.importorskip("spacy", reason="spacy is not installed: pip install 'arnews[spacy]'")
    import_module("arnews.bridges.spacy")  # from a clone that is not installed, spaCy cannot know where it is

    pipeline = spacy.blank("ar")
    pipeline.add_pipe("arnews", config={"published": "2025-02-06"})
    return pipeline


def test_spans_are_of_whole_tokens_and_hold_the_fact(nlp: Any) -> None:
    doc = nlp(TEXT)
    article = arnews.parse(TEXT, published=dt.date(2025, 2, 6))
    assert doc._.arnews == article
    assert sum(len(doc.spans[layer]) for layer in LAYERS) > 8
    for layer in LAYERS:
        facts = (article.dateline,) if layer == "dateline" else getattr(article, layer)
        assert [span._.arnews for span in doc.spans[layer]] == list(facts)
        for span, fact in zip(doc.spans[layer], facts):
            assert span.label_ == type(fact).__name__
            assert span.start_char <= fact.span.start < fact.span.end <= span.end_char
            # No token of the span could be left out.
            assert all(token.idx < fact.span.end and token.idx + len(token) > fact.span.start for token in span)
    assert doc.spans["quantities"][0].text != doc.spans["quantities"][0]._.arnews.text, "tokens as wide as facts"


@pytest.mark.parametrize("row", articles()[8::100], ids=lambda row: row["id"])
def test_spacy_finds_what_parse_finds(nlp: Any, row: dict[str, Any]) -> None:
    doc = nlp.make_doc(row["body"])
    doc._.published = row["day"]
    article = arnews.parse(row["body"], published=row["day"] or dt.date(2025, 2, 6))
    assert nlp(doc)._.arnews == article
    assert [span._.arnews for span in doc.spans["timexes"]] == list(article.timexes)


def test_two_facts_of_one_token_are_told_apart(nlp: Any) -> None:
    from spacy.tokens import Doc

    doc = nlp.get_pipe("arnews")(Doc(nlp.vocab, ["وصل 7 نواب و9 وزراء"]))
    assert [(span.text, span._.arnews.value) for span in doc.spans["numbers"]] == [
        (doc.text.strip(), 7),
        (doc.text.strip(), 9),
    ]


def test_everything_survives_bytes_processes_and_disk(nlp: Any, tmp_path: Any) -> None:
    import spacy
    from spacy.tokens import Doc

    doc = nlp(TEXT)
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    nlp.to_disk(tmp_path)
    for other in (again, *nlp.pipe([TEXT] * 2, n_process=2), spacy.load(tmp_path)(TEXT)):
        assert other._.arnews == doc._.arnews
        assert [span._.arnews for span in other.spans["quantities"]] == list(doc._.arnews.quantities)


def test_a_document_that_the_component_has_not_seen_holds_nothing(nlp: Any) -> None:
    doc = nlp.make_doc(TEXT)
    assert doc._.arnews is None
    assert doc[:2]._.arnews is None
    assert nlp(TEXT)[:2]._.arnews is None


def test_a_date_that_is_none_is_told(nlp: Any) -> None:
    with pytest.raises(ValueError, match="'once' is no date"):
        nlp.create_pipe("arnews", config={"published": "once"})
    doc = nlp.make_doc(TEXT)
    doc._.published = "2025-02-06T09:00"
    assert nlp(doc)._.arnews.published == dt.datetime(2025, 2, 6, 9)


# ---- what is not loaded -------------------------------------------------------------------------------------------

EXTRAS = ("click", "pyarrow", "spacy", "pyspark", "polars", "pandas", "numpy", "ray", "rich", "multiprocessing")


def test_importing_and_parsing_loads_none_of_the_extras() -> None:
    code = f"import sys, arnews; arnews.parse('دفع 300 دولار'); print(sorted(sys.modules.keys() & {set(EXTRAS)!r}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
