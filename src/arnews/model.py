"""The public value types: what a parse returns.

Every type is a frozen, slotted attrs class. Every span is half-open, `[start, end)`, and counts code points of the
text as given, so `article.text[a.span.start:a.span.end] == a.text` for every annotation `a`.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from operator import attrgetter
from typing import Any, Literal, TypeVar, Union

import attrs
from attrs import field, frozen

Value = Union[int, Decimal, Fraction]
"""A number read from text: `int` where whole, `Decimal` where written with decimals, `Fraction` where spoken as one."""

Moment = Union[dt.date, dt.datetime]
"""A bound of a time: a `date` where the grain is a day or coarser, else a `datetime`."""

NumberKind = Literal["cardinal", "ordinal", "fraction"]
Mod = Literal["APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
TimexMod = Literal[
    "APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS", "START", "MID", "END",
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER",
]  # fmt: skip
Calendar = Literal["gregorian", "hijri", "persian"]
QuotationKind = Literal["direct", "partial", "name", "title", "alias", "term"]


_T = TypeVar("_T", bound=type)


def _filled(cls: _T) -> _T:
    """A frozen class with an `__init__` that fills its slots; its fields have plain defaults and no converters.

    A parse makes two hundred such objects; that of attrs, which goes through `object.__setattr__` by name, takes half
    as long again.
    """
    scope: dict[str, Any] = {}
    parameters = []
    for n, a in enumerate(attrs.fields(cls)):
        scope[f"set{n}"] = vars(cls)[a.name].__set__
        if a.default is attrs.NOTHING:
            parameters.append(a.name)
        else:
            scope[f"default{n}"] = a.default
            parameters.append(f"{a.name}=default{n}")
    lines = "".join(f"\n set{n}(self, {a.name})" for n, a in enumerate(attrs.fields(cls)))
    exec(f"def __init__(self, {', '.join(parameters)}):{lines}", scope)
    scope["__init__"].__annotations__ = vars(cls)["__init__"].__annotations__
    cls.__init__ = scope["__init__"]  # type: ignore[misc]
    # Pickles go through it as well, which halves what it costs to send an article from one process to another.
    names = "".join(f"self.{a.name}, " for a in attrs.fields(cls))
    exec(f"def __reduce__(self):\n return cls, ({names})", {"cls": cls}, scope)
    cls.__reduce__ = scope["__reduce__"]  # type: ignore[method-assign]
    return cls


@_filled
@frozen(order=True)
class Span:
    """A stretch of a text: `start` inclusive, `end` exclusive, in code points.

    >>> from arnews import Span
    >>> "بيروت"[Span(0, 2).start:Span(0, 2).end]
    'بي'
    """

    start: int
    end: int


@_filled
@frozen
class Mention:
    """Some words of the text that play a part in a fact: a speaker, a cue, a counted noun, a name.

    >>> import arnews
    >>> arnews.parse("غادر 20 سائحا").numbers[0].counted
    Mention(span=Span(start=8, end=13), text='سائحا')
    """

    span: Span
    text: str


@_filled
@frozen
class Unit:
    """What a quantity is measured in.

    `kind` names the dimension (`"currency"`, `"percent"`, `"length"`, `"mass"`, ...); `code` is the ISO 4217 code of a
    currency (`XXX` where the text does not tell whose it is), `%` for percent, and the UCUM code otherwise.

    >>> import arnews
    >>> [q.unit.code for q in arnews.parse("قطع 5 كيلومترات ودفع 3 يورو، أي 2% من دخله").quantities]
    ['km', 'EUR', '%']
    """

    kind: str
    code: str


@_filled
@frozen
class Sentence:
    """One sentence, without the blanks around it.

    >>> import arnews
    >>> [sentence.text for sentence in arnews.parse("وصل الوفد. ثم غادر د. سامر.").sentences]
    ['وصل الوفد.', 'ثم غادر د. سامر.']
    """

    span: Span
    text: str
    rule: str = ""


@_filled
@frozen
class Number:
    """A number in digits, words or both. `counted` is the noun it counts, outside of the span.

    >>> import arnews
    >>> number = arnews.parse("أجلت الفرق نحو ثلاثة آلاف شخص").numbers[0]
    >>> number.value, number.kind, number.mod, number.counted.text
    (3000, 'cardinal', 'APPROX', 'شخص')
    """

    span: Span
    text: str
    value: Value
    kind: NumberKind = "cardinal"
    mod: Mod | None = None
    counted: Mention | None = None
    rule: str = ""


@_filled
@frozen
class Quantity:
    """A number with its unit: money, a percentage or a measure. The span holds both.

    >>> import arnews
    >>> quantity = arnews.parse("خسر السهم 2.5 في المئة").quantities[0]
    >>> quantity.value, quantity.unit, quantity.text
    (Decimal('2.5'), Unit(kind='percent', code='%'), '2.5 في المئة')
    """

    span: Span
    text: str
    value: Value
    unit: Unit
    mod: Mod | None = None
    rule: str = ""


@_filled
@frozen
class Timex:
    """A time expression, as TIMEX3 has it.

    `begin` is inclusive and `end` exclusive; both are `None` where the expression cannot be placed on the calendar.
    `conflict` is a short code where the parts disagree: `"weekday"`, `"month-names"`, `"calendars"`,
    `"zone"`.

    >>> import arnews
    >>> timex = arnews.parse("افتتح في نيسان/أبريل 2024").timexes[0]
    >>> timex.type, timex.value, timex.begin, timex.end
    ('DATE', '2024-04', datetime.date(2024, 4, 1), datetime.date(2024, 5, 1))
    """

    span: Span
    text: str
    type: TimexType
    value: str
    mod: TimexMod | None = None
    calendar: Calendar = "gregorian"
    begin: Moment | None = None
    end: Moment | None = None
    conflict: str | None = None
    rule: str = ""


@_filled
@frozen
class Range:
    """From `low` to `high`, both inclusive; `None` at an open end. Scale and unit written once count for both.

    >>> import arnews
    >>> found = arnews.parse("يكلف الجسر بين 40 و50 مليون يورو").ranges[0]
    >>> found.low.value, found.high.value, found.high.unit.code
    (40000000, 50000000, 'EUR')
    """

    span: Span
    text: str
    low: Number | Quantity | Timex | None
    high: Number | Quantity | Timex | None
    rule: str = ""


@_filled
@frozen
class Quotation:
    """Words between quotation marks; the span holds the marks, `content` does not.

    `kind` is `"direct"` for an utterance of its own and `"partial"` for quoted words inside reported speech;
    `"name"`, `"title"`, `"alias"` and `"term"` are no speech. `closed` is False where the closing mark is missing.

    >>> import arnews
    >>> quotation = arnews.parse('وقال الوزير: "سنفتح الجسر غدا".').quotations[0]
    >>> quotation.kind, quotation.content.text, quotation.speaker.text, quotation.cue.text
    ('direct', 'سنفتح الجسر غدا', 'الوزير', 'قال')
    """

    span: Span
    text: str
    content: Mention
    kind: QuotationKind
    speaker: Mention | None = None
    cue: Mention | None = None
    closed: bool = True
    rule: str = ""


@_filled
@frozen
class Attribution:
    """A verb or phrase of saying (the span) and who says it. `carried`: the speaker is an earlier mention.

    >>> import arnews
    >>> article = arnews.parse("أعلنت الوزارة أن الطريق مغلق. وأضافت أن العمل مستمر.")
    >>> [(a.text, a.speaker.text, a.carried) for a in article.attributions]
    [('أعلنت', 'الوزارة', False), ('أضافت', 'الوزارة', True)]
    """

    span: Span
    text: str
    speaker: Mention | None = None
    carried: bool = False
    rule: str = ""


@_filled
@frozen
class Alias:
    """A second name of somebody or something: `name` is also called `alias`, as `marker` says.

    >>> import arnews
    >>> alias = arnews.parse('كرمت البلدية سامر خليل، المعروف بلقب "صقر الشمال".').aliases[0]
    >>> alias.name.text, alias.alias.text, alias.marker.text
    ('سامر خليل', 'صقر الشمال', 'المعروف بلقب')
    """

    span: Span
    text: str
    name: Mention
    alias: Mention
    marker: Mention | None = None
    rule: str = ""


@_filled
@frozen
class Dateline:
    """Where a report was filed and by which agencies: `بيروت - وكالات:`.

    >>> import arnews
    >>> dateline = arnews.parse("بيروت - وكالات: عقد اللقاء أمس").dateline
    >>> [place.text for place in dateline.places], [agency.text for agency in dateline.agencies]
    (['بيروت'], ['وكالات'])
    """

    span: Span
    text: str
    places: tuple[Mention, ...] = ()
    agencies: tuple[Mention, ...] = ()
    rule: str = ""


# The `rule` of a fact is a short code of what made it; docs/reference/rules.md lists them.
Annotation = Union[Sentence, Number, Quantity, Range, Timex, Quotation, Attribution, Alias, Dateline]
"""Any fact with a span and a text."""

text_order = attrgetter("span.start", "span.end")


@_filled
@frozen
class Article:
    """An article and all that was found in it, one tuple a layer, each in text order.

    `published` is the anchor that was given; `dateline` is None where there is none.

    >>> import arnews
    >>> article = arnews.parse("دفع التاجر 300 دولار في 3 أيار 2024")
    >>> len(article.sentences), article.quantities[0].text, article.timexes[0].value, article.dateline
    (1, '300 دولار', '2024-05-03', None)
    """

    text: str = field(repr=False)
    published: Moment | None = None
    sentences: tuple[Sentence, ...] = ()
    numbers: tuple[Number, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    ranges: tuple[Range, ...] = ()
    timexes: tuple[Timex, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    aliases: tuple[Alias, ...] = ()
    dateline: Dateline | None = None

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """All facts of all layers in text order, without the sentences that they stand in.

        >>> import arnews
        >>> [fact.text for fact in arnews.parse("في 3 أيار 2024 دفع التاجر 300 دولار").annotations]
        ['3 أيار 2024', '300 دولار']
        """
        facts: list[Annotation] = [fact for layer in LAYERS if layer != "sentences" for fact in getattr(self, layer)]
        if self.dateline is not None:
            facts.append(self.dateline)
        return tuple(sorted(facts, key=text_order))

    def _repr_html_(self) -> str:
        """The article as notebooks show it: its text with every fact marked."""
        from arnews.export.html import fragment

        return fragment(self)


LAYERS: dict[str, type[Annotation]] = {
    "sentences": Sentence,
    "numbers": Number,
    "quantities": Quantity,
    "ranges": Range,
    "timexes": Timex,
    "quotations": Quotation,
    "attributions": Attribution,
    "aliases": Alias,
}
"""The layers of an article that hold any number of facts, with the type of these."""
