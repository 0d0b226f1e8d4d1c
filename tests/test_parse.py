"""The entry points: what they take, what they refuse, and that streams come in order."""

from __future__ import annotations

import datetime as dt
import pickle
from collections.abc import Callable, Iterator
from decimal import Context, Decimal, Inexact, localcontext

import pytest

import arnews
from arnews import NumeralError, TimexError

DAY = dt.date(2024, 11, 28)
TEXTS = [f"وصل {n} لاجئا أمس إلى بيروت." for n in range(3, 40)]


@pytest.mark.parametrize("call", [arnews.parse, arnews.read_number, arnews.read_timex])
@pytest.mark.parametrize(("bad", "advice"), [(b"\xd9", "decode"), (None, "str"), (5, "str")])
def test_what_is_no_text_is_refused(call: Callable[[object], object], bad: object, advice: str) -> None:
    with pytest.raises(TypeError, match=advice):
        call(bad)


@pytest.mark.parametrize("bad", ["2024-11-28", 20241128, dt.time(3)])
def test_what_is_no_date_is_refused(bad: object) -> None:
    with pytest.raises(TypeError, match=r"datetime\.date"):
        arnews.parse("نص", published=bad)  # type: ignore[arg-type]


def test_parse_many_takes_texts_and_pairs() -> None:
    found = list(arnews.parse_many(["أمس", ("أمس", dt.date(2020, 1, 2)), ("أمس", None)], published=DAY))
    assert [a.published for a in found] == [DAY, dt.date(2020, 1, 2), None]
    assert found[0] == arnews.parse("أمس", published=DAY)


@pytest.mark.parametrize("workers", [1, 2])
def test_parse_many_reads_normalized_texts_on_their_source(workers: int) -> None:
    normalized = [arnews.normalize_aligned("وصلَ الوفدُ أمسِ."), (arnews.normalize_aligned("أمسِ"), DAY)]
    assert list(arnews.parse_many(normalized, workers=workers)) == [
        arnews.parse(normalized[0]),
        arnews.parse(normalized[1][0], published=DAY),
    ]


def test_parse_many_says_what_it_takes() -> None:
    with pytest.raises(TypeError, match=r"texts or \(text, published\) pairs, not int"):
        list(arnews.parse_many([5]))  # type: ignore[list-item]


def test_parse_many_is_lazy() -> None:
    def stream() -> Iterator[str]:
        yield "واحد"
        raise AssertionError("read too far")

    assert next(arnews.parse_many(stream())).text == "واحد"


def test_workers_give_the_same_in_the_same_order() -> None:
    assert list(arnews.parse_many(iter(TEXTS), workers=2)) == [arnews.parse(text) for text in TEXTS]


def test_workers_must_be_positive() -> None:
    with pytest.raises(ValueError, match="workers"):
        arnews.parse_many([], workers=0)


@pytest.mark.parametrize("text", ["", "قلم", "20 قلما", "وصل 20", "20 21"])
def test_read_number_refuses_what_is_not_one_number(text: str) -> None:
    with pytest.raises(NumeralError) as caught:
        arnews.read_number(text)
    assert caught.value.text == text
    assert 0 <= caught.value.position <= len(text)
    assert repr(text) in str(caught.value)
    assert pickle.loads(pickle.dumps(caught.value)).position == caught.value.position


@pytest.mark.parametrize(("text", "position"), [("", 0), ("قلم", 0), ("أمس وصل الوفد", 3), ("وصل أمس", 0)])
def test_read_timex_refuses_what_is_not_one_expression(text: str, position: int) -> None:
    with pytest.raises(TimexError) as caught:
        arnews.read_timex(text)
    assert (caught.value.text, caught.value.position) == (text, position)


@pytest.mark.parametrize(
    "text",
    ["بلغت 2.35671 مليون دولار", "20 دولارا و43 سنتا", "هبطت إلى -2.35671 درجة مئوية", "مليون ونصف", "شهرا ونصف الشهر"],
)
def test_the_callers_decimal_context_changes_nothing(text: str) -> None:
    usual = arnews.parse(text)
    with localcontext(Context(prec=2, traps=[Inexact])):
        assert arnews.parse(text) == usual


def test_numbers_are_read_exactly() -> None:
    with localcontext(Context(prec=2, traps=[Inexact])):
        assert arnews.read_number("2.35671 مليون") == 2_356_710
        assert arnews.read_number("-3.14159265358979323846264338327950288") == Decimal(
            "-3.14159265358979323846264338327950288"
        )


def test_read_timex_ignores_blanks_around() -> None:
    assert arnews.read_timex(" أمس\n", published=DAY).value == "2024-11-27"


def test_errors_are_of_the_natural_kind() -> None:
    assert issubclass(NumeralError, ValueError)
    assert issubclass(TimexError, ValueError)
