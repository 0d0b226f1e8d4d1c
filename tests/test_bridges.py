"""The same rows come out of plain Python, pandas, Polars, Spark and Ray."""

from __future__ import annotations

import datetime as dt
import math
import os
import random
import subprocess
import sys
from collections.abc import Iterator
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


EXTRAS = ("click", "pyarrow", "spacy", "pyspark", "polars", "pandas", "numpy", "ray", "rich", "multiprocessing")


def test_importing_and_parsing_loads_none_of_the_extras() -> None:
    code = f"import sys, arnews; arnews.parse('دفع 300 دولار'); print(sorted(sys.modules.keys() & {set(EXTRAS)!r}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
