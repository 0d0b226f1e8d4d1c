"""Facts as short text, for the cases: what stands in `tests/cases/*.toml` beside the words of each fact."""

from __future__ import annotations

from typing import Any

from arnews import Alias, Attribution, Dateline, Number, Quantity, Quotation, Range, Sentence, Timex


def value(item: Any) -> str:
    """The value of a fact: `20000000 USD APPROX`, `DATE 2024-11-28`, `partial cue=قال speaker=الوزير`."""
    match item:
        case Number():
            return " ".join(
                filter(None, (str(item.value), item.kind, item.mod, item.counted and f"of {item.counted.text}"))
            )
        case Quantity():
            return " ".join(filter(None, (str(item.value), item.unit.code, item.mod)))
        case Timex():
            calendar = None if item.calendar == "gregorian" else item.calendar
            return " ".join(
                filter(None, (item.type, item.value, item.mod, calendar, item.conflict and f"!{item.conflict}"))
            )
        case Range():
            return " .. ".join("" if bound is None else value(bound) for bound in (item.low, item.high))
        case Quotation():
            parts = (item.kind, *(f"{k}={m.text}" for k, m in (("cue", item.cue), ("speaker", item.speaker)) if m))
            return " ".join((*parts, *(() if item.closed else ("open",))))
        case Attribution():
            return (item.speaker.text if item.speaker else "-") + (" carried" if item.carried else "")
        case Alias():
            return f"{item.name.text} = {item.alias.text}"
        case Dateline():
            return " ".join((*(p.text for p in item.places), "|", *(a.text for a in item.agencies)))
        case Sentence():
            return ""
    raise TypeError(type(item).__name__)
