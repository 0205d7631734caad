"""Writes the pages that the code prints: procedures/*.md, editions.md, unsettled.md and, if it can, coverage.md.

The figures of coverage.md come from the comparison tool beside the checkout (../shared/bin/coverage); where that is
not, the page is left as it is.
"""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from npcproc import catalog
from npcproc.levels import Level
from npcproc.procedure import Procedure, Standing
from npcproc.statutes import Edition
from npcproc.tables import Language, markdown, mermaid

__all__ = ["encoded", "missing", "out_of_date", "pages", "without_reason"]

DOCS = Path(__file__).resolve().parent
SHARED = DOCS.parents[1] / "shared"
SOURCE = DOCS.parent / "src" / "npcproc"
UNSETTLED = "Unsettled:"
WRITTEN = "<!-- Written by docs/write_pages.py: change the tables, not this page. -->"


def pages() -> dict[Path, str]:
    """Every page that the tables print, by its path."""
    tables: list[Procedure | Standing] = [*catalog.procedures(), *catalog.standings()]
    written = {DOCS / "procedures" / f"{table.id}.md": _procedure(table) for table in tables}
    written[DOCS / "procedures" / "index.md"] = _index(tables)
    written[DOCS / "editions.md"] = _editions()
    written[DOCS / "unsettled.md"] = _unsettled()
    if (SHARED / "bin" / "coverage").is_file():
        written[DOCS / "coverage.md"] = _coverage()
    return written


def _procedure(table: Procedure | Standing) -> str:
    return _page(
        f"{table.title.zh} · {table.title.en}",
        _facts(table),
        "## 中文",
        *_in(table, "zh"),
        "## English",
        *_in(table, "en"),
    )


def _facts(table: Procedure | Standing) -> str:
    levels = [level for level in Level if level in table.levels]
    lines = [
        f"- `{table.id}`",
        f"- {'、'.join(level.zh for level in levels)} · {', '.join(level.en for level in levels)}",
        f"- {'、'.join(_titled(edition) for edition in table.rests_on)} · {', '.join(e.slug for e in table.rests_on)}",
    ]
    return "\n".join(lines)


def _in(table: Procedure | Standing, lang: Language) -> Iterator[str]:
    if isinstance(table, Procedure):
        yield f"```mermaid\n{mermaid(table, lang).rstrip()}\n```"
    yield markdown(table, lang).rstrip()


def _index(tables: Iterable[Procedure | Standing]) -> str:
    ordered = sorted(tables, key=lambda table: table.id)
    kind = {Procedure: "procedure", Standing: "standing audit"}
    rows = [[f"[{t.id}]({t.id}.md)", t.title.zh, t.title.en, kind[type(t)], str(len(t.rules))] for t in ordered]
    toctree = "\n".join(("```{toctree}", ":hidden:", "", *(table.id for table in ordered), "```"))
    return _page("Procedures", _grid(["id", "程序", "Procedure", "Kind", "Rules"], rows), toctree)


def _unsettled() -> str:
    parts = []
    for file in sorted(SOURCE.rglob("*.py")):
        readings = list(_readings(file.read_text(encoding="utf-8").splitlines()))
        if readings:
            parts += [f"## {file.relative_to(SOURCE).with_suffix('').as_posix()}"]
            parts += [_grid(["Where", "Reading"], readings)]
    return _page(
        "Readings the law does not settle",
        "Where a text is silent, or two texts disagree, the code takes one reading and says so where it takes it. "
        "These are all of them, by file: what is open and the reading taken; the other reading is named where it is "
        "not simply the opposite.",
        *parts,
    )


def _readings(lines: list[str]) -> Iterator[list[str]]:
    """Each comment that begins with the word, joined to one, with the name of what it stands above."""
    for number, line in enumerate(lines):
        if (mark := line.find(f"# {UNSETTLED}")) < 0:
            continue
        words, after = [line[mark + 2 :].strip()], number + 1
        while lines[after].lstrip().startswith("# "):
            words.append(lines[after].strip().removeprefix("# "))
            after += 1
        reading = " ".join(words).removeprefix(UNSETTLED).strip()
        yield [f"`{_subject(lines, after)}`", reading[0].upper() + reading[1:]]


def _subject(lines: list[str], after: int) -> str:
    """What a comment stands above, by its name at the margin; for a row of a table, with the event of the row."""
    around = [lines[after], *reversed(lines[:after])]
    named = next(found for line in around if (found := re.match(r"(?:class |def )?([A-Za-z_]\w*)", line)))
    event = re.match(r"\s+step\(\w+\.\w+, (\w+),", lines[after])
    return f"{named[1]}: {event[1]}" if event else named[1]


def _editions() -> str:
    heads = ["Slug", "题名", "Title", "In force", "Levels", "Place", "Source of the days", "Note"]
    rows = [
        [
            f"`{edition.slug}`",
            edition.zh,
            edition.en,
            f"{edition.since} to {edition.until or 'today'}",
            ", ".join(level.en for level in Level if level in edition.levels),
            edition.place,
            edition.source,
            _note(edition),
        ]
        for edition in catalog.editions()
    ]
    words = (
        "An edition is in force from its first day up to, not including, its last.  A note says what is not settled."
    )
    return _page("Editions", words, _grid(heads, rows))


def _note(edition: Edition) -> str:
    if edition.amended_since is None:
        return edition.note
    known = f"as amended after {edition.amended_since} it is not encoded"
    return f"{edition.note}; {known}" if edition.note else known


def _titled(edition: Edition) -> str:
    return f"{edition.short_zh}（{edition.year}年）"


def _coverage() -> str:
    figures = {only: _compared("--json", "--only", only) for only in ("national", "local")}
    procedures = {only: json.loads(text)["procedure"] for only, text in figures.items()}
    reasons = _reasons()
    heads = ["Procedure", *(f"{of}: {what}" for of in procedures for what in ("rows", "cited", "numbers", "right"))]
    named = sorted(
        procedures["national"].keys() | procedures["local"].keys(),
        key=lambda name: (name not in reasons["encoded"], name),
    )
    rows = [[name, *(str(n) for only in procedures for n in procedures[only].get(name, [0] * 4))] for name in named]
    encoded = ", ".join(reasons["encoded"])
    return _page(
        "Coverage",
        "How much of the rule inventory is encoded: of its testable rows, how many a rule cites at every level of the"
        " row, and of those with a number, how many have the same number there.",
        f"Encoded: {encoded}.  The other procedures are encoded in part, or only where these rest on the same"
        " provisions.",
        _grid(heads, rows),
        "## Rows that no rule cites",
        *_missing_rows(reasons),
    )


def _missing_rows(reasons: Mapping[str, Any]) -> Iterator[str]:
    for name in reasons["encoded"]:
        to_come = reasons["to_come"].get(name, [])
        rows = [
            [row["id"], row["kind"], row["statement"], reasons["rows"].get(row["id"], "")]
            for row in missing(name)
            if _statute(row) not in to_come
        ]
        yield f"### {name}"
        if rows:
            yield _grid(["Row", "Kind", "Rule", "Why not"], rows)
        if to_come:
            listed = ", ".join(f"`{slug}`" for slug in to_come)
            yield f"Nothing on it is encoded yet of {listed}: there the national rules alone are judged."
        if not rows and not to_come:
            yield "None."


def _statute(row: Mapping[str, str]) -> str:
    return row["id"].partition("/")[0]


def missing(name: str) -> list[dict[str, str]]:
    """The testable rows of a procedure of the inventory that no rule cites."""
    lines = _compared("--missing", name).splitlines()
    return [dict(zip(("id", "kind", "levels", "statement"), line.split("\t"), strict=True)) for line in lines]


def encoded() -> list[str]:
    """The procedures of the inventory that are encoded."""
    return list(_reasons()["encoded"])


def without_reason() -> list[str]:
    """The missing rows of encoded procedures for which no reason is given."""
    given, to_come = _reasons()["rows"], _reasons()["to_come"]
    rows = (row for name in encoded() for row in missing(name) if _statute(row) not in to_come.get(name, []))
    return [row["id"] for row in rows if not given.get(row["id"], "").strip()]


def out_of_date() -> list[str]:
    """The reasons for rows that are not missing, and the statutes to come of which something is encoded."""
    lacking = {name: missing(name) for name in encoded()}
    ids = {row["id"] for rows in lacking.values() for row in rows}
    begun = [
        f"{name}: {slug}"
        for name, slugs in _reasons()["to_come"].items()
        for slug in slugs
        if sum(_statute(row) == slug for row in lacking[name]) != _testable(name, slug)
    ]
    return [*sorted(_reasons()["rows"].keys() - ids), *begun]


def _testable(name: str, slug: str) -> int:
    with (SHARED / "rules" / f"{slug}.csv").open(encoding="utf-8", newline="") as file:
        return sum(row["procedure"] == name and row["testable"] == "yes" for row in csv.DictReader(file))


def _reasons() -> dict[str, Any]:
    return tomllib.loads((DOCS / "coverage_reasons.toml").read_text(encoding="utf-8"))


def _compared(*asked: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        printed = Path(folder) / "catalog.csv"
        with printed.open("w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(catalog.Line._fields)
            out.writerows(catalog.lines())
        command = [sys.executable, str(SHARED / "bin" / "coverage"), "--catalog", str(printed), *asked]
        done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own words
        return done.stdout


def _grid(heads: list[str], rows: Iterable[list[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    escaped = ((cell.replace("|", r"\|") for cell in line) for line in lines)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in escaped)


def _page(title: str, *parts: str) -> str:
    return "\n\n".join((WRITTEN, f"# {title}", *parts)) + "\n"


def main() -> None:
    """Write the pages, and take away those of procedures that are no more."""
    written = pages()
    (DOCS / "procedures").mkdir(exist_ok=True)
    for stale in set((DOCS / "procedures").glob("*.md")) - written.keys():
        stale.unlink()
    for path, text in written.items():
        path.write_text(text, encoding="utf-8")
    print(f"{len(written)} pages written")


if __name__ == "__main__":
    main()
