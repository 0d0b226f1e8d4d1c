"""The page: the text as it is, every fact marked, nothing that runs; and what a browser makes of it."""

from __future__ import annotations

import datetime as dt
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

import arnews
from arnews import Alias, Annotation, Article, Mention, Number, Quantity, Quotation, Sentence, Span, Timex, Unit
from arnews.export import html
from arnews.model import LAYERS
from tests.strategies import markup, texts

PUBLISHED = dt.date(2024, 11, 28)
KINDS = [kind.__name__.lower() for kind in LAYERS.values() if kind is not Sentence] + ["dateline"]
EXAMPLES = {"levant": dt.date(2025, 11, 20), "gulf": dt.date(2025, 4, 6), "maghreb": dt.date(2025, 5, 9)}
TAGS = set(
    "html head meta title style body div fieldset legend time label input span article mark section table thead tbody "
    "tr th td bdi".split()
)


class Page(HTMLParser):
    """What a page holds: tags, the text, how often each kind of fact covers each character, rows and titles."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: set[str] = set()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.cover: Counter[tuple[str, int]] = Counter()
        self.stops: list[dict[str, str | None]] = []
        self.rows: list[list[str]] = []
        self.title = ""
        self.feed(page)
        self.close()
        assert not self.open, "tags that are never closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes |= {name for name, _ in attrs}
        if tag in ("meta", "input"):
            return
        self.open.append((tag, dict(attrs)))
        if tag == "mark" and dict(attrs)["tabindex"] == "0":
            self.stops.append(dict(attrs))
        if tag == "tr":
            self.rows.append([])
        if tag in ("th", "td"):
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        within = [tag for tag, _ in self.open]
        if "article" in within:
            for tag, attrs in self.open:
                if tag == "mark":
                    self.cover.update(
                        (str(attrs["class"]), n) for n in range(len(self.text), len(self.text) + len(data))
                    )
            self.text += data
        elif "th" in within or "td" in within:
            self.rows[-1][-1] += data
        elif "title" in within:
            self.title += data


def shown(text: str) -> str:
    """What stands for a text in a page, character for character."""
    unshown = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef]")
    return "".join("\N{REPLACEMENT CHARACTER}" if unshown.match(c) or ord(c) & 0xFFFE == 0xFFFE else c for c in text)


def read(page: str) -> Page:
    assert page.encode("utf-8")
    found = Page(page)
    assert set(found.tags) <= TAGS
    assert not [name for name in found.attributes if name.startswith("on") or name in ("src", "href", "style", "id")]
    return found


def check(article: Article) -> Page:
    """The text is there to the character, and each character lies in the marks of its facts, no others."""
    page = read(html.render(article))
    assert page.text == shown(article.text)
    kinds = [(type(fact).__name__.lower(), fact) for fact in article.annotations]
    assert page.cover == Counter((kind, n) for kind, fact in kinds for n in range(fact.span.start, fact.span.end))
    assert Counter(str(stop["class"]) for stop in page.stops) == Counter(kind for kind, _ in kinds)
    assert [row[0] for row in page.rows[1:]] == [kind for kind, _ in kinds]
    return page


@given(st.one_of(texts(), markup()))
def test_the_text_is_whole_and_every_fact_is_marked(text: str) -> None:
    check(arnews.parse(text, published=PUBLISHED))


@given(st.lists(st.tuples(st.integers(0, 8), st.integers(1, 9), st.sampled_from((Sentence, Timex, Number, Quantity)))))
def test_facts_that_cross_are_drawn_in_pieces(spans: list[tuple[int, int, type]]) -> None:
    text = "<أب>&جد\r\n"
    layers: dict[str, list[Annotation]] = {"numbers": [], "quantities": [], "timexes": []}
    for start, size, kind in spans:
        span = Span(start, min(start + size, len(text)))
        words = text[span.start : span.end]
        if kind is Number:
            layers["numbers"].append(Number(span, words, 1))
        elif kind is Quantity:
            layers["quantities"].append(Quantity(span, words, 1, Unit("percent", "%")))
        else:
            layers["timexes"].append(Timex(span, words, "DATE", "2011"))
    check(Article(text, **{name: tuple(found) for name, found in layers.items()}))  # type: ignore[arg-type]


def test_a_fact_in_pieces_is_one_stop() -> None:
    article = Article(
        "abcdef", numbers=(Number(Span(0, 4), "abcd", 1),), timexes=(Timex(Span(2, 6), "cdef", "DATE", "2011"),)
    )
    text = html.render(article).partition('<article class="text">')[2].partition("</article>")[0]
    assert re.sub(' title="[^"]*"', "", text) == (
        '<mark class="number" tabindex="0">ab<mark class="timex" tabindex="0">cd</mark></mark>'
        '<mark class="timex" tabindex="-1">ef</mark>'
    )


def test_a_fact_tells_its_kind_its_value_and_who_plays_a_part() -> None:
    page = check(arnews.parse('وقال المهندس كريم: "نبدأ في 3 آذار 2025".'))
    told = {str(stop["class"]): stop["title"] for stop in page.stops}
    assert told["timex"] == "timex 2025-03-03 · rule: date"
    assert told["quotation"] == "quotation direct · speaker \u2068المهندس كريم\u2069 · cue \u2068قال\u2069"
    assert ["timex", "2025-03-03", "3 آذار 2025"] in page.rows
    assert ["quotation", "directspeaker المهندس كريمcue قال", '"نبدأ في 3 آذار 2025"'] in page.rows


def test_hostile_values_are_inert_too() -> None:
    bad = "\"'><script>&\0\ud800\u202e"
    who = Mention(Span(0, 1), bad)
    page = check(
        Article(
            bad,
            quantities=(Quantity(Span(0, 1), bad, 1, Unit("currency", bad)),),
            timexes=(Timex(Span(1, 2), bad, "DATE", bad, conflict=bad),),
            quotations=(Quotation(Span(2, 3), bad, who, "direct", who, who),),
            aliases=(Alias(Span(3, 4), bad, who, who),),
        )
    )
    assert "script" not in page.tags


def test_the_title_is_the_first_sentence_on_one_line() -> None:
    assert read(html.render(arnews.parse("عاد <الوفد>.\nوصل"))).title == "عاد <الوفد>."
    assert read(html.render(Article("\n عاد\tالوفد\nوصل"))).title == "عاد الوفد"
    assert read(html.render(Article(""))).title == "arnews"


def test_the_day_of_publication_is_told() -> None:
    assert "<legend>layers · published <time>2024-11-28</time></legend>" in html.render(Article("", PUBLISHED))
    assert "<legend>layers</legend>" in html.render(Article(""))


def test_the_legend_has_the_layers_that_hold_facts() -> None:
    page = html.render(arnews.parse("أنفقت 3 دول 20 مليون دولار في 2011 و5 دول 3 ملايين يورو"))
    assert re.findall(r'name="(\w+)" checked autocomplete="off"> <span>\1</span> (\d)<', page) == [
        ("number", "2"),
        ("quantity", "2"),
        ("timex", "1"),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_every_layer_has_its_colour_and_its_toggle(kind: str) -> None:
    style = files("arnews.export").joinpath("html.css").read_text(encoding="utf-8")
    assert len(re.findall(rf"\.arnews \.{kind} {{ --hue: \d+; --stroke: \w+ }}", style)) == 1
    for what in ("mark", "tr"):
        assert f".arnews:has([name={kind}]:not(:checked)) {what}.{kind}" in style
    hues = re.findall(r"--hue: (\d+)", style)
    assert len(set(hues)) == len(hues) == len(KINDS)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_page_loads_nothing(name: str) -> None:
    page = html.render(example(name))
    assert not re.findall(r"https?:|url\(|@import|<script|<link|<img", page)
    assert "default-src 'none'" in page


def test_a_notebook_shows_the_page_without_its_head() -> None:
    article = example("levant")
    shown = article._repr_html_()
    assert shown == html.fragment(article)
    assert shown in html.render(article)
    assert "<html" not in shown
    assert "<body" not in shown


def test_nothing_of_it_is_loaded_before_it_is_shown() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import arnews, sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    assert not [name for name in loaded.stdout.split() if name.startswith("arnews.export")]


def example(name: str) -> Article:
    text = files("arnews").joinpath("examples", f"{name}.txt").read_bytes().decode("utf-8")
    return arnews.parse(text, published=EXAMPLES[name])


# ---- in a browser -------------------------------------------------------------------------------------------------
# A page around the page looks into it and writes down what it finds. That needs no driver, and a frame may be as narrow
# as a telephone, which a window may not.

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --virtual-time-budget=20000 --dump-dom"
).split()
browser = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on the PATH: apt-get install chromium")

LOOK = """
<!DOCTYPE html><meta charset="utf-8"><body><script>
window.ran = 0;
const frame = document.createElement("iframe");
frame.style.cssText = "width: 360px; height: 700px; border: 0";
frame.srcdoc = PAGE;
frame.onload = () => {
  const doc = frame.contentDocument, see = frame.contentWindow, of = (e, pseudo) => see.getComputedStyle(e, pseudo);
  const all = (what) => [...doc.querySelectorAll(what)];
  const clear = (e) => of(e).backgroundColor === "rgba(0, 0, 0, 0)";
  const over = (e) => e.scrollWidth - e.clientWidth;
  const light = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map((n) => n / 255).reduce((sum, n, at) =>
    sum + [0.2126, 0.7152, 0.0722][at] * (n <= 0.04045 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4), 0.05);
  const contrast = (one, other) => Math.max(light(one) / light(other), light(other) / light(one));
  const page = of(doc.querySelector(".arnews")).backgroundColor;
  const found = {
    page: light(page),
    contrast: Math.min(
      ...all("mark").map((e) => contrast(of(e).color, of(e).backgroundColor)),
      ...all("legend, thead th, td, td div, article").map((e) => contrast(of(e).color, page)),
    ),
    over: over(doc.documentElement), scrolled: over(doc.querySelector(".facts")), layers: {},
    text: doc.querySelector("article").textContent, direction: of(doc.querySelector("article")).direction,
    scripts: all("script, img, iframe, link").length,
  };
  for (const box of all("input")) {
    const marks = all("mark." + box.name), rows = all("tr." + box.name), others = all("mark:not(." + box.name + ")");
    const count = (list, test) => list.filter(test).length;
    const seen = () => [count(marks, clear), count(rows, (e) => of(e).display === "none"), count(others, clear)];
    const before = seen();
    box.click();
    const off = seen();
    box.click();
    found.layers[box.name] = {marks: marks.length, rows: rows.length, before, off, after: seen()};
  }
  const first = doc.querySelector("mark");
  if (first) {
    first.focus();
    found.told = of(first, "::after").content;
    found.bar = of(first, "::after").position;
  }
  const range = doc.createRange();
  range.selectNodeContents(doc.querySelector("article"));
  see.getSelection().addRange(range);
  found.selected = see.getSelection().toString();
  setTimeout(() => {
    found.ran = window.ran;
    const out = document.createElement("pre");
    out.id = "found";
    out.textContent = encodeURIComponent(JSON.stringify(found));
    document.body.append(out);
  }, 500);
};
document.body.append(frame);
</script>
"""


def look(article: Article, tmp_path: Path, *flags: str) -> dict[str, Any]:
    """What Chromium finds in the page of an article, in a frame of 360 pixels."""
    assert CHROMIUM is not None
    page = json.dumps(html.render(article)).replace("<", "\\u003c")
    (tmp_path / "look.html").write_text(LOOK.replace("PAGE", page), encoding="utf-8")
    done = subprocess.run(
        [CHROMIUM, *FLAGS, *flags, f"--user-data-dir={tmp_path / 'profile'}", (tmp_path / "look.html").as_uri()],
        capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip
    found = re.search(r'<pre id="found">([^<]*)</pre>', done.stdout)
    assert found, done.stderr
    return dict(json.loads(unquote(found[1])))


@browser
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_browser_shows_the_example(name: str, tmp_path: Path) -> None:
    article = example(name)
    found = look(article, tmp_path)
    assert found["over"] == found["scrolled"] == 0, "the page is wider than a telephone"
    assert found["text"] == article.text
    assert found["selected"].rstrip() == article.text.rstrip()
    assert found["direction"] == "rtl"
    assert set(found["layers"]) == {type(fact).__name__.lower() for fact in article.annotations}
    for layer in found["layers"].values():
        assert layer["before"] == layer["after"] == [0, 0, 0]
        assert layer["off"] == [layer["marks"], layer["rows"], 0]
        assert layer["rows"] > 0
    first = min(article.annotations, key=lambda fact: (fact.span.start, -fact.span.end))
    assert found["told"].strip('"').startswith(type(first).__name__.lower())
    assert found["bar"] == "fixed"


@browser
@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_everything_can_be_read_in_light_and_dark(scheme: str, tmp_path: Path) -> None:
    found = look(example("levant"), tmp_path, f"--blink-settings=preferredColorScheme={int(scheme == 'light')}")
    assert (found["page"] > 0.5) == (scheme == "light")
    assert found["contrast"] >= 4.5, "too little contrast for WCAG AA"


@browser
def test_a_browser_runs_nothing_of_a_hostile_article(tmp_path: Path) -> None:
    bad = (
        "<script>parent.ran = 1</script><img src=x onerror='parent.ran = 1'></style></article></div><b onmouseover=x>"
        "\" onfocus='parent.ran = 1' autofocus x=\" ' --> ]]> &lt; </title> \0 \ud800 \x1b \u202e " + "x" * 500
    )
    words = Span(0, len(bad))
    article = Article(
        bad,
        sentences=(Sentence(words, bad),),
        timexes=(Timex(words, bad, "DATE", bad, conflict=bad),),
        numbers=(Number(Span(3, 9), bad[3:9], 10**400),),
    )
    found = look(article, tmp_path)
    assert found["ran"] == 0
    assert found["scripts"] == 0
    assert found["text"] == shown(bad)
    assert found["over"] == 0
