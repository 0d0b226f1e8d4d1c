"""The normal forms: what each step does, the laws of each form, and other libraries as witnesses."""

from __future__ import annotations

import json
import pickle
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pyarabic import araby

import arnews
from arnews import REPAIR, Normalization, Span, chars, normalize, normalize_aligned
from arnews.normalize import FORMS, _program
from arnews.steps import STEPS
from tests.strategies import CHANGES, news, texts

EVERY_FORM = [*FORMS.values(), REPAIR]
forms = pytest.mark.parametrize("form", EVERY_FORM, ids=lambda form: form.name)

# All that a step reads in context, close together, with what is strange in any text.
_TRICKY = (
    "اىبتهيوءأئئیکڪہھۃۂچپ" + chars.VOWEL_SIGNS
    + "\u0610\u0653\u0654\u0655\u06e5\u06d6\u08f0" + chars.TATWEEL * 3
    + "ﻻﷺﷲﱠﹰﹱ﷼ .،:-12٣۴٫\u200f\u202e\u200c\ufeff\u00ad\u00a0\u2009"
    + "\u05b0\u0301e\u1100\u1161\u212b\u0378\ud800\0\n\r\u2028"
)  # fmt: skip
tricky = st.one_of(
    st.text(st.sampled_from(_TRICKY), max_size=16), st.text(st.sampled_from("12 .،:-/ع"), max_size=14), texts()
)


# ---- what the steps do -----------------------------------------------------------------------------------------------

STEP_BY_STEP = [
    ("controls", "\ufeffقال\u200f \u202bنعم\u202c", "قال نعم"),
    ("controls", "می\u200cشود", "میشود"),
    ("spaces", "20\u00a0مليون\u202fدولار\tو\u2028", "20 مليون دولار\tو\u2028"),
    ("presentation-forms", "ﻗﺎﻝ ﷲ ﷺ ﻻ", "قال الله صلى الله عليه وسلم لا"),
    ("presentation-forms", "كتابﹰ ﱠ ﹱ", "كتابً َّ ً"),  # a sign drawn on a blank or on tatweel is the sign
    ("presentation-forms", "100 ﷼ ﴾١﴿", "100 ﷼ ﴾١﴿"),  # signs, no letters
    ("tatweel", "الـــبـَـيت", "البَيت"),
    ("tatweel", "بـ«كذا» و1446هـ والـ27", "ب«كذا» و1446ه وال27"),
    ("tatweel", "15 ـ 24 و15ـ24", "15 ـ 24 و15ـ24"),
    ("tatweel", "بيروت ـ وكالات", "بيروت ـ وكالات"),
    ("hamza", "ا\u0654و\u0654ا\u0655ا\u0653", "أؤإآ"),
    ("hamza", "ا\u064e\u0654", "أ\u064e"),
    ("hamza", "ى\u0654 ی\u0654", "ئ ئ"),
    ("diacritics", "هٰذَا ٱلْكِتَٰبُۖ", "هذا ٱلكتب"),
    ("look-alikes", "کتاب ہذا ھنا علی", "كتاب هذا هنا علي"),
    ("look-alikes", "گاز چای ایران", "گاز چای ايران"),
    ("nfc", "شّ\u064e e\u0301", "ش\u064eّ é"),
    ("doubled-marks", "محمّّد", "محمّد"),
    ("tanwin", "شكراً هدىً حقّاً بًاً", "شكرًا هدًى حقًّا بًا"),
    ("tanwin", "اً ااً 1اً", "اً ااً 1اً"),  # no letter that could bear it
    ("alefs", "أإآٱ", "اااا"),
    ("alef-maksura", "على", "علي"),
    ("teh-marbuta", "مدينة", "مدينه"),
    ("digits", "٢٠٢٤ ۱۴", "2024 14"),
    ("number-signs", "٢٫٥٪ ١٬٠٠٠", "٢.٥% ١,٠٠٠"),
    ("visual-order", "25 .7 مليار", "7.25 مليار"),
    ("visual-order", "في عام ،2009 حيث", "في عام 2009، حيث"),
    ("visual-order", "فاز 3-،1 ثم", "فاز 3-1، ثم"),
    ("visual-order", "40 .2،022،354 درهم", "2,022,354.40 درهم"),
    ("visual-order", "الساعة 30 .8 مساء أو 00:4 عصرا", "الساعة 8.30 مساء أو 4:00 عصرا"),
    ("visual-order", "بلغ السعر 25 .وقال", "بلغ السعر 25 .وقال"),
    ("visual-order", "2ر5 و10:5 و1 .2 .3 وقال، 2009", "2ر5 و10:5 و1 .2 .3 وقال، 2009"),
]


@pytest.mark.parametrize(("step", "text", "after"), STEP_BY_STEP)
def test_a_step_alone(step: str, text: str, after: str) -> None:
    form = Normalization(step, (step,))
    assert normalize(text, form) == after
    assert normalize_aligned(text, form).text == after


def test_every_step_has_an_example() -> None:
    assert {step for step, _, _ in STEP_BY_STEP} == set(STEPS)


@pytest.mark.parametrize(
    ("text", "canonical", "undiacritized", "search"),
    [
        ("مُحـــمَّد", "مُحمَّد", "محمد", "محمد"),
        ("إلى ٣ مُدُنٍ", "إلى ٣ مُدُنٍ", "إلى ٣ مدن", "الي 3 مدن"),
        ("مسؤولة شيئاً", "مسؤولة شيئًا", "مسؤولة شيئا", "مسؤوله شيئا"),
        ("“نعم” و«لا»", "“نعم” و«لا»", "“نعم” و«لا»", "“نعم” و«لا»"),
        ("", "", "", ""),
    ],
)
def test_the_forms(text: str, canonical: str, undiacritized: str, search: str) -> None:
    assert normalize(text) == normalize(text, "canonical") == canonical
    assert normalize(text, "undiacritized") == arnews.strip_diacritics(text) == undiacritized
    assert normalize(text, "search") == search


# ---- laws ------------------------------------------------------------------------------------------------------------


@forms
@given(tricky)
@example("باً\u064b")
@example("ـَـَـ")
@example("ى\u0610\u0654")
def test_idempotent_for_any_text(form: Normalization, text: str) -> None:
    once = normalize(text, form)
    assert normalize(once, form) == once
    assert unicodedata.is_normalized("NFC", once)


@forms
@given(tricky)
def test_lines_are_kept(form: Normalization, text: str) -> None:
    after = normalize(text, form)
    for end in "\n" + chars.LINE_ENDS:
        assert after.count(end) == text.count(end)


@forms
@given(tricky)
def test_aligned_is_the_same_text(form: Normalization, text: str) -> None:
    found = normalize_aligned(text, form)
    assert (found.text, found.source) == (normalize(text, form), text)
    assert (found.alignment.source_length, found.alignment.length) == (len(text), len(found.text))


@forms
@given(tricky)
@example("ال\u0652ـ بً\u0651ـ\u064eـ\u064e \u064eـ 15\u064eـ")
def test_the_short_way_is_the_same_as_one_step_after_the_other(form: Normalization, text: str) -> None:
    steps = normalize_aligned(text, form)
    assert _program(form)._through_steps(text) == steps.text
    slowly, alignment = _program(form)._aligned_through_steps(text)
    assert slowly == steps.text
    for word in words(text):
        assert alignment.to_normalized(word) == steps.alignment.to_normalized(word)


def words(text: str) -> list[Span]:
    """Spans from a space, line end or end of the text to another one."""
    edges = [0, *(i for i, char in enumerate(text) if char in " \n\u00a0\u2009"), len(text)]
    return [Span(i, j) for n in (1, 2) for i, j in zip(edges, edges[n:])]


@forms
@given(tricky)
def test_a_span_of_words_comes_from_what_normalizes_to_it(form: Normalization, text: str) -> None:
    if form == REPAIR:  # a number in disorder is two words
        return
    found = normalize_aligned(text, form)
    for word in words(text):
        here = found.alignment.to_normalized(word)
        assert found.text[here.start : here.end] == normalize(text[word.start : word.end], form)
        source = found.alignment.to_source(here)
        assert normalize(text[source.start : source.end], form) == found.text[here.start : here.end]


@forms
@given(tricky)
def test_offsets_are_monotone(form: Normalization, text: str) -> None:
    alignment = normalize_aligned(text, form).alignment
    for length, go in ((alignment.length, alignment.to_source), (alignment.source_length, alignment.to_normalized)):
        starts = [go(Span(i, length)).start for i in range(length + 1)]
        ends = [go(Span(0, i)).end for i in range(length + 1)]
        assert starts == sorted(starts)
        assert ends == sorted(ends)


@given(tricky)
def test_each_form_may_follow_a_milder_one(text: str) -> None:
    canonical, undiacritized, search = (normalize(text, form) for form in FORMS)
    assert normalize(canonical, "undiacritized") == undiacritized
    assert normalize(canonical, "search") == normalize(undiacritized, "search") == search


@given(tricky)
def test_equivalent_texts_have_one_form(text: str) -> None:
    for form in FORMS:
        assert normalize(unicodedata.normalize("NFD", text), form) == normalize(text, form)


@given(tricky)
def test_has_diacritics_where_there_are_some_to_strip(text: str) -> None:
    stripped = arnews.strip_diacritics(text)
    assert not arnews.has_diacritics(stripped)
    assert arnews.has_diacritics(text) or stripped == normalize(text)


@pytest.mark.parametrize(
    ("change", "form"), [("tatweel", "canonical"), ("direction controls", "canonical"), ("diacritics", "undiacritized")]
)
@given(text=news(), every=st.integers(1, 3))
def test_changes_that_leave_the_form(change: str, form: str, text: str, every: int) -> None:
    assert normalize(CHANGES[change](text, every)[0], form) == normalize(text, form)


def test_plain_characters_take_no_part_in_compositions() -> None:
    second = {
        parts[-1]
        for parts in (unicodedata.decomposition(chr(i)).split() for i in range(0x110000))
        if len(parts) == 2 and not parts[0].startswith("<")
    }
    second |= {f"{i:04X}" for i in (*range(0x1161, 0x1176), *range(0x11A8, 0x11C3))}
    plain = chars.members(chars.PLAIN)
    for char in plain - chars.MARK_SET:
        assert unicodedata.is_normalized("NFC", char)
        assert not unicodedata.combining(char)
        assert f"{ord(char):04X}" not in second
    assert len(plain) <= 254
    assert min(plain) == "\0"


# ---- parse reads normalized texts ------------------------------------------------------------------------------------


def test_parse_reports_on_the_source() -> None:
    text = "دَفَعَت \u202bالـشـركة\u202c ﻋﺸﺮﻳﻦ مليون دولارٍ\u200f."
    for form in EVERY_FORM:
        article = arnews.parse(normalize_aligned(text, form))
        assert article.text == text
        (quantity,) = article.quantities
        assert (quantity.value, quantity.text) == (20_000_000, "ﻋﺸﺮﻳﻦ مليون دولارٍ")
        assert text[quantity.span.start : quantity.span.end] == quantity.text


@given(texts())
def test_every_span_of_a_normalized_parse_is_its_text(text: str) -> None:
    article = arnews.parse(normalize_aligned(text, "undiacritized"))
    for annotation in (*article.sentences, *article.annotations):
        assert text[annotation.span.start : annotation.span.end] == annotation.text


# ---- witnesses -------------------------------------------------------------------------------------------------------

arabic_words = st.text(
    st.sampled_from("".join(map(chr, (*range(0x621, 0x63B), *range(0x641, 0x653)))) + chars.TATWEEL),
    min_size=1,
    max_size=12,
)


@given(arabic_words)
def test_pyarabic_strips_the_same_from_words(word: str) -> None:
    """Of words in the letters, vowel signs and tatweel of the keyboard. A tatweel that no letter stands before is kept
    here (`15 ـ 24`), which pyarabic takes out everywhere."""
    if araby.strip_tashkeel(word).startswith(chars.TATWEEL):
        return
    assert arnews.strip_diacritics(word) == araby.strip_tatweel(araby.strip_tashkeel(word))


@pytest.mark.parametrize(
    ("word", "here", "pyarabic"),
    [
        ("هٰذا", "هذا", "هٰذا"),  # superscript alef is no tashkeel there
        ("ٱلكتبۖ", "ٱلكتب", "ٱلكتبۖ"),  # nor are Quranic marks
        ("ا\u0654مل", "أمل", "ا\u0654مل"),  # a hamza that stands apart stays apart
        ("ـ كتاب", "ـ كتاب", " كتاب"),  # a tatweel that is a dash
        ("ﻛﺘﺎﺏ", "كتاب", "ﻛﺘﺎﺏ"),
        ("کتاب", "كتاب", "کتاب"),
        ("كتاب\u200f", "كتاب", "كتاب\u200f"),
    ],
)
def test_where_pyarabic_differs(word: str, here: str, pyarabic: str) -> None:
    assert arnews.strip_diacritics(word) == here
    assert araby.strip_tatweel(araby.strip_tashkeel(word)) == pyarabic


PAIRS = Path(__file__).parents[2] / "shared" / "data" / "gold" / "vocalised.jsonl"
# Pairs that are no pairs: underscores in the plain sentence alone, or (the third) a word that differs in a letter.
NO_PAIRS = {f"pud/{number}#voc" for number in ("n01055038", "n01060069", "n01064096", "n01096006", "n01125009")}


@pytest.mark.skipif(
    not PAIRS.exists(), reason="needs the sentences with and without vowel signs of Universal Dependencies"
)
def test_sentences_with_and_without_vowel_signs_have_one_form() -> None:
    with PAIRS.open(encoding="utf-8") as lines:
        pairs = [json.loads(line) for line in lines]
    differ = {
        pair["id"]
        for pair in pairs
        if arnews.strip_diacritics(pair["text"]) != arnews.strip_diacritics(pair["plain"])
        or normalize(pair["text"], "search") != normalize(pair["plain"], "search")
    }
    assert len(pairs) > 1000
    assert differ == NO_PAIRS


def test_presentation_forms_are_what_nfkc_makes_of_them() -> None:
    form = Normalization("letters", ("presentation-forms",))
    differs = set()
    for char in map(chr, (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00))):
        if normalize(char, form) != unicodedata.normalize("NFKC", char):
            differs.add(char)
            marks = unicodedata.normalize("NFKC", char).lstrip(" ـ")
            assert normalize(char, form) == (char if char == "﷼" else marks)
    assert differs == {"﷼", *"ﱞﱟﱠﱡﱢﱣﳲﳳﳴﹰﹱﹲﹴﹶﹷﹸﹹﹺﹻﹼﹽﹾﹿ"}


def lucene(text: str) -> str:
    """Lucene's ArabicNormalizer, as it is documented."""
    folded = re.sub("[\u0640\u064b-\u0652]", "", re.sub("[آأإ]", "ا", text))
    return folded.replace("ى", "ي").replace("ة", "ه")


@given(arabic_words)
def test_search_is_lucenes_normalization_on_words(word: str) -> None:
    if not araby.strip_tashkeel(word).startswith(chars.TATWEEL):  # else a dash, which Lucene takes out as well
        assert normalize(word, "search") == lucene(word)


@pytest.mark.parametrize(
    ("word", "here", "there"),
    [
        ("ٱلله", "الله", "ٱلله"),
        ("هٰذا", "هذا", "هٰذا"),
        ("٢٠٢٤", "2024", "٢٠٢٤"),
        ("٪", "%", "٪"),
        ("15 ـ 24", "15 ـ 24", "15  24"),
        ("کتاب", "كتاب", "کتاب"),
        ("ﻛﺘﺎﺏ", "كتاب", "ﻛﺘﺎﺏ"),
        ("ا\u0654", "ا", "ا\u0654"),
        ("كتاب\u200f", "كتاب", "كتاب\u200f"),
    ],
)
def test_where_lucene_differs(word: str, here: str, there: str) -> None:
    assert normalize(word, "search") == here
    assert lucene(word) == there


# ---- helpers, values and mistakes ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "arabic"),
    [
        ("كتاب", True), ("كِتَابٌ", True), ("الـكـتاب", True), ("ٱلله", True), ("کتاب", True), ("ﻛﺘﺎﺏ", True), ("و", True),
        ("", False), ("گاز", False), ("كتاب ", False), ("كتاب مفتوح", False), ("2024", False), ("كتاب2", False),
        ("book", False), ("\u064e", False), ("ـ", False), ("،", False),
    ],
)  # fmt: skip
def test_is_arabic_word(word: str, arabic: bool) -> None:
    assert arnews.is_arabic_word(word) is arabic


@pytest.mark.parametrize(
    ("text", "damaged"),
    [
        ("نما 25 .1 وبلغ 80 .43 ثم 5 .12", True),
        ("نما 25\u202e .\u202c1 وبلغ 80 .43 ثم 5 .12", True),
        ("في عام ،2009 ثم عام ،2010 ثم عام ،2011 أيضا", True),
        ("نما ٢٥ .١ وبلغ ٨٠ .٤٣ ثم ٥ .١٢", True),
        ("نما 25 .1 وبلغ 80 .43", False),  # two may be slips
        ("نما 25 .1 وبلغ 80 .43 ثم 5 .12 لا 12.5", False),  # such a conversion spares no number
        ("بلغ 25 .وقال إن 30 .وأضاف 40 .ثم", False),
        ("في 12.5.2009 و25 .1 و80 .43 و5 .12", True),  # a date is no decimal number
        ("", False),
    ],
)
def test_looks_visual_order(text: str, damaged: bool) -> None:
    assert arnews.looks_visual_order(text) is damaged


def test_repair_keeps_the_place() -> None:
    found = normalize_aligned("نما \u202b25 .7\u202c مليار", REPAIR)
    assert found.text == "نما 7.25 مليار"
    span = found.alignment.to_source(Span(4, 8))
    assert found.source[span.start : span.end] == "25 .7\u202c"


@forms
def test_a_form_is_a_value(form: Normalization) -> None:
    assert Normalization.from_json(form.to_json()) == form
    assert json.loads(form.to_json()) == {"name": form.name, "steps": list(form.steps)}
    assert pickle.loads(pickle.dumps(form)) == form
    assert hash(form) == hash(Normalization(form.name, form.steps))
    lines = str(form).splitlines()
    assert lines[0] == form.name
    assert [line.split(":")[0].strip() for line in lines[1:]] == list(form.steps)
    with pytest.raises(AttributeError):
        form.name = "other"  # type: ignore[misc]


def test_a_composed_form_runs_its_steps_in_order() -> None:
    assert normalize("٢٫٥ أمس", Normalization("mine", ("digits", "alefs"))) == "2٫5 امس"
    assert normalize("كما هو", Normalization("nothing", ())) == "كما هو"
    found = normalize_aligned("الـقُدس ﷺ", Normalization("mine", ("diacritics", "presentation-forms")))
    assert found.text == "الـقدس صلى الله عليه وسلم"


def test_a_normalized_text_is_a_value() -> None:
    found = normalize_aligned("كِتاب")
    assert pickle.loads(pickle.dumps(found)) == found == normalize_aligned("كِتاب")
    with pytest.raises(AttributeError):
        found.text = ""  # type: ignore[misc]


@pytest.mark.parametrize("form", ["Canonical", "repair", "", "NFC"])
def test_an_unknown_form_names_the_known_ones(form: str) -> None:
    for call in (normalize, normalize_aligned):
        with pytest.raises(ValueError, match=f"unknown form '{form}'; known: canonical, undiacritized, search, or"):
            call("نص", form)


def test_an_unknown_step_names_the_known_ones() -> None:
    with pytest.raises(ValueError, match="unknown step 'tatwil'; known: controls, spaces, "):
        Normalization("mine", ("tatwil",))


@pytest.mark.parametrize("data", ["[]", "{}", '{"name": "mine"}', '{"name": "mine", "steps": "digits"}', "no"])
def test_json_that_is_no_form(data: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        Normalization.from_json(data)


@pytest.mark.parametrize(
    "call",
    [
        normalize, normalize_aligned, arnews.strip_diacritics, arnews.has_diacritics, arnews.is_arabic_word,
        arnews.looks_visual_order,
    ],
)  # fmt: skip
@pytest.mark.parametrize("bad", [b"text", None, 5])
def test_no_text(call: Callable[[object], object], bad: object) -> None:
    with pytest.raises(TypeError, match="text must be str"):
        call(bad)
