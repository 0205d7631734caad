"""What came of the changes, as a table on the terminal and as a page."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from tests.mutants.trial import Verdict

__all__ = ["page", "summary"]

HEADS = ("changed", "refused", "list", "inventory", "tests", "nobody")
REASONS = {
    "allowed value": "the tests try some of the values that a field can have, not each of them",
    "citation": (
        "a provision shows in the sentence of a finding alone, on the days and at the levels that it governs; the "
        "tests break a rule at a level or two, and where several provisions say the same one of them is seldom alone"
    ),
    "comparison": "no test lies exactly on the line",
    "condition": "no test meets the rule in the other case",
    "denominator": "the two wholes come to the same in every case that can be",
    "effect": "the tests ask whether the rule is broken, and not what that does to the act",
    "field list": "the tests try some of the values that a list can have, not each of them",
    "flag": "no test meets the rule",
    "must": "whether a step is required shows only where nothing dates it, in what is due",
    "period": "no test lies exactly on the line",
    "row": "the row leads back to where it began, and the same event is tried elsewhere",
    "rule of a row": "the same rule stands on several rows, and the tests break it on one of them",
    "target": "no test goes on from there",
    "threshold": "no test lies exactly on the line at that level",
    "yields to": "no test meets the two texts on one day",
}
"""Why the tests by hand let such a change live, where they do."""


def summary(verdicts: Sequence[Verdict], left_out: Sequence[str], seconds: float) -> str:
    """A short table: a line for each procedure."""
    by_table: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        by_table[verdict.mutant.table].append(verdict)
    lines = [_padded("", HEADS), *(_padded(name, _counts(some)) for name, some in by_table.items())]
    lines.append(_padded("all", _counts(verdicts)))
    killed = sum(verdict.killed for verdict in verdicts)
    tried = sum(verdict.tried for verdict in verdicts)
    lines.append(
        f"{killed} of {len(verdicts)} noticed, {_share(killed, len(verdicts))}; {tried} tests, {seconds:.0f} s"
    )
    lines += [f"left out: {line}" for line in _left_out(left_out)]
    return "\n".join(lines)


def page(verdicts: Sequence[Verdict], left_out: Sequence[str]) -> str:
    """The part of a page: how it is done, a table for each procedure, and what only the lists notice."""
    killed = sum(verdict.killed for verdict in verdicts)
    _changed, refused, listed, counted, tested, nobody = _counts(verdicts)
    asked = [verdict for verdict in verdicts if verdict.thorough and not verdict.refused]
    by_hand = sum(verdict.test is not None for verdict in asked)
    by_table: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        by_table[verdict.mutant.table].append(verdict)
    parts = [
        "## Mutants",
        (
            "Each number, value, provision and condition of every rule, and each row of every table, changed by the "
            f"least there is, one at a time, by program: {len(verdicts)} changes, of which {killed} "
            f"({_share(killed, len(verdicts))}) are noticed.  `make mutants` does it again and writes this part."
        ),
        (
            f"Who notices first: the table itself, which is proved when it is defined ({refused}); the reviewed list "
            f"of the rules, `tests/golden` ({listed}); the rule inventory made from the statutes ({counted}); tests "
            f"written by hand, whose expectations are literal ({tested}).  Nobody: {nobody}.  Tests that read the "
            "tables they judge do not count and were not run."
        ),
        (
            f"Of the changes that a table does not refuse, {len(asked)}, drawn evenly, were shown to the tests written "
            f"by hand as well: {by_hand} ({_share(by_hand, len(asked))}) are noticed by one of these alone."
        ),
        "### By procedure and kind of change",
    ]
    for name, some in by_table.items():
        kinds = sorted({verdict.mutant.kind for verdict in some})
        rows = [(kind, _counts(v for v in some if v.mutant.kind == kind)) for kind in kinds]
        parts += [f"**{name}**", _grid([*rows, ("all", _counts(some))])]
    parts += ["### What the tests by hand let live, of those drawn", *_lived(asked)]
    if left := [verdict for verdict in verdicts if not verdict.killed]:
        parts += ["### Noticed by nobody", "\n".join(f"- {verdict.mutant.says}" for verdict in left)]
    if left_out:
        parts += ["### Tests not run", "\n".join(f"- {line}" for line in _left_out(left_out))]
    return "\n\n".join(parts) + "\n"


def _counts(verdicts: Iterable[Verdict]) -> tuple[int, ...]:
    """So many changes, and who noticed each: the first of those that could."""
    counted = Counter(_by(verdict) for verdict in verdicts)
    return (counted.total(), *(counted[head] for head in HEADS[1:]))


def _by(verdict: Verdict) -> str:
    found = (verdict.refused, verdict.listed, verdict.counted, verdict.test)
    return next((head for head, word in zip(HEADS[1:], found, strict=False) if word), HEADS[-1])


def _lived(verdicts: Sequence[Verdict]) -> Iterator[str]:
    """By kind of change, why, and of which tables."""
    by_kind: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        if verdict.test is None:
            by_kind[verdict.mutant.kind].append(verdict)
    for kind, some in sorted(by_kind.items()):
        tables = Counter(verdict.mutant.table for verdict in some)
        named = ", ".join(f"{name} ({n})" if n > 1 else name for name, n in tables.items())
        yield f"**{kind}** ({len(some)}): {REASONS[kind]}.  {named}."


def _left_out(left_out: Sequence[str]) -> list[str]:
    files = Counter((line.split("::")[0], line.rpartition(": ")[2]) for line in left_out)
    return [f"{name}: {why} ({n})" for (name, why), n in files.items()]


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "0 %"


def _grid(rows: Iterable[tuple[str, tuple[int, ...]]]) -> str:
    lines = [f"| | {' | '.join(HEADS)} |", f"|---|{'---:|' * len(HEADS)}"]
    return "\n".join([*lines, *(f"| {name} | {' | '.join(map(str, counts))} |" for name, counts in rows)])


def _padded(name: str, cells: Iterable[object]) -> str:
    return f"{name:36}" + "".join(f"{cell!s:>17}" for cell in cells)
