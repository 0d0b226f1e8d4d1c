"""Quotation marks: which belong together, whatever stands in a text, in linear work."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import arnews
from arnews import lines, marks
from arnews.document import Document, Pair

PIECES = (
    '"', "«", "»", "“", "”", "„", "''", "``", "'", "‘", "’", "″", " ", " ", "\n", ".", "،", ":", "؟", "بـ", "و", "15",
    "كلمة", "قال", "وأضاف", "أن", "M5", "(", ")",
)  # fmt: skip


def paired(text: str) -> Document:
    doc = Document(text)
    marks.pair(doc)
    return doc


def quoted(text: str) -> list[str]:
    """The contents of the pairs; an unclosed one ends in an ellipsis."""
    doc = paired(text)
    return [doc.slice(doc.span(p.begin, p.end)) + ("" if p.closed else " …") for p in doc.pairs]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ('قال "نعم" ثم "لا"', ["نعم", "لا"]),
        ("قال «نعم» و“لا”", ["نعم", "لا"]),
        ("قال ''نعم'' ثم ``لا''", ["نعم", "لا"]),
        ("قال ‘نعم’ فقط", ["نعم"]),
        # the place counts before the glyph
        ("قال »نعم« ثم »لا«", ["نعم", "لا"]),
        ("عُرف بـ”عمي” و”خالي”", ["عمي", "خالي"]),
        ('بلا أي فراغ:"نعم".وأضاف:"لا".', ["نعم", "لا"]),
        ('فراغ بعد العلامة " نعم " ثم " لا "', ["نعم", "لا"]),
        ('فتح بشكل “وإغلاق بآخر"', ["وإغلاق بآخر"]),
        # clitics
        ('لـ"نعم" وكـ«لا» والـ"ربما" و"هنا"', ["نعم", "لا", "ربما", "هنا"]),
        # nested
        ('«الطريق "م5" مغلقة»', ['الطريق "م5" مغلقة', "م5"]),
        ('"قال "نعم" ثم غادر"', ['قال "نعم" ثم غادر', "نعم"]),
        # what is missing
        ('قال: "نعم وغادر', ["نعم وغادر …"]),
        ('قال: "نعم وغادر.\nوقال: "لا"', ["نعم وغادر. …", "لا"]),
        ('قال: "نعم. وقال: "لا"', ["نعم …", "لا"]),
        ("قال: نعم وغادر»", ["نعم وغادر …"]),
        ("كلام بلا فتح» وغادر", []),
        # no quotation marks
        ('شاشة 15" جديدة', []),
        ('وقال: "شاشة 15" جديدة"', ['شاشة 15" جديدة']),
        ("Côte d'Ivoire", []),
        ('""', []),
        ("« »", []),
    ],
)
def test_pairs(text: str, contents: list[str]) -> None:
    assert quoted(text) == contents


def nested(pairs: list[Pair]) -> bool:
    open_ends: list[int] = []
    for pair in pairs:
        while open_ends and open_ends[-1] <= pair.first:
            open_ends.pop()
        if open_ends and pair.last > open_ends[-1]:
            return False
        open_ends.append(pair.last)
    return True


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_any_arrangement_nests_within_its_paragraphs(text: str) -> None:
    doc = paired(text)
    assert [(p.first, -p.last) for p in doc.pairs] == sorted((p.first, -p.last) for p in doc.pairs)
    assert len({(p.first, p.last) for p in doc.pairs}) == len(doc.pairs)
    assert nested(doc.pairs)
    for pair in doc.pairs:
        assert 0 <= pair.first <= pair.begin < pair.end <= pair.last <= len(doc)
        assert "\n" not in doc.keys[pair.first : pair.last]
    spans = [q.span for q in arnews.parse(text).quotations]
    assert len(spans) == len(doc.pairs)


@given(
    st.lists(st.sampled_from((("«", "»"), ("“", "”"))), min_size=1, max_size=5),
    st.integers(0, 9),
)
def test_balanced_marks_all_pair_and_one_lost_mark_leaves_one_unclosed(pairs: list[tuple[str, str]], lost: int) -> None:
    words = [f"{opening}كلمة أخرى{closing}" for opening, closing in pairs]
    text = " ".join(words)
    assert len(paired(text).pairs) == len(pairs)
    assert all(p.closed for p in paired(text).pairs)
    places = [i for i, c in enumerate(text) if c in "«»“”"]
    place = places[lost % len(places)]
    left = paired(text[:place] + text[place + 1 :]).pairs
    assert sum(not p.closed for p in left) <= 1


class Counting(list[str]):
    """Keys that count how often they are looked at."""

    reads = 0

    def __getitem__(self, i):  # type: ignore[no-untyped-def]
        Counting.reads += 1
        return super().__getitem__(i)


PATTERNS = (
    '"',
    "«",
    "»",
    "«»",
    '"كلمة ',
    "كلمة» ",
    '« " “ ',
    '«كلمة. "كلمة « ',
    ": كلمة» ",
    "'' ",
    "« كلمة ",
    '"كلمة" ',
    "‘ “ « ",
)


def work(pattern: str, times: int) -> int:
    doc = Document(pattern * times)
    doc.keys = Counting(doc.keys)
    Counting.reads = 0
    marks.pair(doc)
    return Counting.reads


@pytest.mark.parametrize("pattern", PATTERNS)
def test_the_work_is_linear(pattern: str) -> None:
    """Ten times the marks are at most about ten times the looks, whatever their order; nothing is timed."""
    few, many = work(pattern, 200), work(pattern, 2000)
    assert many <= 11 * few + 100


def test_a_line_end_is_found_once() -> None:
    assert list(lines.newlines(Document("أ\nب\n\nج"))) == [1, 3, 4]


def test_an_open_quotation_holds_all_that_is_in_it() -> None:
    """A sign between two letters that may be a mark hid from it that a pair was closed inside."""
    article = arnews.parse('قال: "دار0“نصر ‘كلمة. وغيرها’ (هنا)')
    assert [(q.text, q.closed) for q in article.quotations] == [
        ('"دار0“نصر ‘كلمة. وغيرها’ (هنا)', False),
        ("‘كلمة. وغيرها’", True),
    ]


def test_nesting_has_an_end() -> None:
    """A text of n quotations in one another would be n * n characters long."""
    assert sum(map(len, quoted("«كلمة " * 1000 + "» " * 1000))) < 20 * 8 * 1000
    depth = 10
    assert len(quoted("«كلمة " * depth + "» " * depth)) == depth
