"""A procedure as Markdown tables and as a Mermaid diagram, read off its steps and rules.

`python -m npcproc.tables interpellation.congress` prints the tables of a procedure, with `--mermaid` its diagram.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterable
from datetime import date
from typing import Literal, TypeAlias

from attrs import frozen

from npcproc._machine import drawn
from npcproc.catalog import NotInCatalog, procedure
from npcproc.events import name_of
from npcproc.findings import Text
from npcproc.levels import Level
from npcproc.places import CHINA
from npcproc.procedure import Procedure, Standing
from npcproc.rules import Rule
from npcproc.rules.ranges import said
from npcproc.rules.shapes import Choice, Listed, Tabled
from npcproc.statutes import Cite
from npcproc.steps import Step

__all__ = ["Language", "main", "markdown", "mermaid"]

Language: TypeAlias = Literal["zh", "en"]
"""Chinese or English."""

_STEPS = (
    Text("从", "From"),
    Text("事件", "Event"),
    Text("到", "To"),
    Text("条件", "Provided that"),
    Text("应当或者可以", "Must or may"),
    Text("依据", "Articles"),
)
_RULES = (
    Text("规则", "Rule"),
    Text("类别", "Kind"),
    Text("要求", "Requirement"),
    Text("违反的后果", "If broken"),
    Text("各级的数值或者范围", "Number or range by level"),
    Text("依据（各版本）", "Articles (every edition)"),
)
_ENTRIES = (Text("对象", "For"), Text("范围", "Range"), Text("依据（各版本）", "Articles (every edition)"))
_MUST, _MAY = Text("应当", "must"), Text("可以", "may")
_PRACTICE = Text("地方实践，法律未作规定", "local practice, in no statute here")
_COMMA, _STOP, _COLON = Text("、", ", "), Text("；", "; "), Text("：", ": ")
_KINDS = {
    "attendance": "出席",
    "calculation": "计算",
    "competence": "职权",
    "content": "内容",
    "deadline": "期限",
    "duty": "义务",
    "eligibility": "资格",
    "frequency": "次数",
    "incompatibility": "不得兼任",
    "initiator": "提出者",
    "majority": "多数",
    "method": "方式",
    "notice": "提前",
    "prohibition": "禁止",
    "publicity": "公开",
    "quorum": "法定人数",
    "recusal": "回避",
    "right": "权利",
    "sequence": "先后",
    "signatures": "联名",
    "size": "规模",
    "term": "任期",
    "window": "时段",
}


def markdown(
    table: Procedure | Standing,
    lang: Language = "zh",
    level: Level | None = None,
    on: date | None = None,
) -> str:
    """The steps of a procedure and its rules as Markdown tables; of a standing audit, the rules.

    With a level or a day, only what stands there and then, in the country or in any place of it.
    """
    page = _Page(lang, frozenset(table.levels if level is None else {level}), on)
    steps = [row for row in table.steps if page.has(row)] if isinstance(table, Procedure) else []
    given = (rule for row in steps for rule in row.rules) if isinstance(table, Procedure) else table.rules
    rules = [rule for rule in dict.fromkeys(given) if page.stands(rule)]
    parts = [page.grid(_STEPS, map(page.step, steps))] if steps else []
    parts.append(page.grid(_RULES, map(page.rule, rules)))
    for rule in rules:
        if isinstance(rule, Tabled):
            parts += [f"`{rule.name}`{page.say(_COLON).rstrip()}", page.grid(_ENTRIES, page.entries(rule))]
    return "\n\n".join(parts) + "\n"


def mermaid(table: Procedure, lang: Language = "zh") -> str:
    """The steps of a procedure as a Mermaid state diagram."""
    return drawn(table.steps, table.start, lambda text: _said(text, lang)) + "\n"


def _said(text: Text, lang: Language) -> str:
    return text.zh if lang == "zh" else text.en


@frozen
class _Page:
    """What is printed, in which language, of which levels and day."""

    lang: Language
    levels: frozenset[Level]
    on: date | None

    def say(self, text: Text) -> str:
        """The words in the page's language, as the level says them where there is only one."""
        return _said(text.at(*self.levels) if len(self.levels) == 1 else text, self.lang)

    def governs(self, cite: Cite) -> bool:
        """Whether a provision stands at one of the levels, on the day, anywhere in the country."""
        edition, on = cite.edition, self.on
        in_force = on is None or (edition.since <= on and (edition.until is None or on < edition.until))
        return in_force and not self.levels.isdisjoint(cite.levels)

    def stands(self, rule: Rule) -> bool:
        """Whether a rule stands at one of the levels, on the day."""
        gives_way = self.on is not None and any(
            cite.edition.place == CHINA and self.levels <= cite.levels and self.governs(cite) for cite in rule.yields_to
        )
        return not gives_way and bool(self.cites(rule)) and any(map(rule.regulates, self.levels))

    def has(self, row: Step) -> bool:
        """Whether the way is open at one of the levels, on the day."""
        return not row.cites or any(map(self.governs, row.cites))

    def cites(self, rule: Rule) -> list[Cite]:
        """The provisions of a rule that stand."""
        return list(filter(self.governs, rule.cites))

    def step(self, row: Step) -> list[str]:
        """A row of the table of steps."""
        rules = [rule for rule in row.rules if self.stands(rule)]
        own = list(filter(self.governs, row.cites))
        cites = own or dict.fromkeys(cite for rule in rules for cite in self.cites(rule))
        return [
            self.say(said(row.source)),
            self._where(name_of(row.event), row),
            self.say(said(row.to)) if row.moves else "—",
            "<br>".join(self._where(rule.says, rule, briefly=True) for rule in rules),
            self.say(_MUST if row.must else _MAY),
            self.say(_PRACTICE) if row.event.practice else self._gathered(cites),
        ]

    def rule(self, rule: Rule) -> list[str]:
        """A row of the table of rules."""
        return [
            f"`{rule.name}`",
            _KINDS.get(rule.kind, rule.kind) if self.lang == "zh" else rule.kind,
            self._where(rule.says, rule),
            self.say(Text(rule.effect.zh, rule.effect.en)),
            self._measures(rule),
            "<br>".join(map(self._cited, self.cites(rule))),
        ]

    def entries(self, rule: Tabled) -> list[list[str]]:
        """The rows of a rule that is itself a table."""
        return [
            [self.say(said(entry.key)), self.say(said(entry.allowed)), "<br>".join(map(self._cited, cites))]
            for entry in rule.entries_
            if (cites := list(filter(self.governs, entry.cites)))
        ]

    def grid(self, heads: Iterable[Text], rows: Iterable[list[str]]) -> str:
        """A Markdown table."""
        heads = tuple(heads)
        lines = (map(self.say, heads), ["---"] * len(heads), *rows)
        return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)

    def _where(self, text: Text, thing: Rule | Step, *, briefly: bool = False) -> str:
        """The words with their condition; briefly, a long one is cut, for the table of rules has it whole."""
        if thing.when is None:
            return self.say(text)
        when = thing.when.text
        if briefly:
            when = Text(_cut(when.zh, 30), _cut(when.en, 70))
        return self.say(Text(f"{text.zh}（{when.zh}）", f"{text.en} ({when.en})"))

    def _measures(self, rule: Rule) -> str:
        """The number or the lawful values: once where they are the same everywhere, else by level."""
        by_level: dict[str, list[Level]] = {}
        for level in sorted(self.levels, key=lambda level: level.rank):
            if rule.regulates(level) and any(level in cite.levels for cite in self.cites(rule)):
                by_level.setdefault(self._measure(rule, level), []).append(level)
        if len(by_level) == 1:
            return next(iter(by_level))
        parts = []
        for measure, levels in by_level.items():
            named = self.say(_COMMA).join(self.say(Text(level.zh, level.en)) for level in levels)
            parts.append(f"{named}{self.say(_COLON)}{measure}")
        return self.say(_STOP).join(parts)

    def _measure(self, rule: Rule, level: Level) -> str:
        if value := rule.value(level):
            return value
        if isinstance(rule, Choice):
            allowed = rule.at(level) or frozenset()
            return "" if allowed <= {True, False} else self.say(said(allowed))
        lawful = rule.at(level) if isinstance(rule, Listed) else None
        return "" if lawful is None else self.say(lawful.text)

    def _cited(self, cite: Cite) -> str:
        return cite.zh_dated if self.lang == "zh" else cite.en

    def _gathered(self, cites: Iterable[Cite]) -> str:
        """The provisions by edition, their numbers as in slugs: 监督法（2024年）51.1、51.2."""
        by_edition: dict[str, list[str]] = {}
        for cite in cites:
            edition = cite.edition
            title = Text(f"{edition.short_zh}（{edition.year}年）", f"{edition.short_en} {edition.year} ")
            by_edition.setdefault(self.say(title), []).append(cite.slug.partition("/")[2])
        return "<br>".join(title + self.say(_COMMA).join(numbers) for title, numbers in by_edition.items())


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else f"{words[:most]}…"


def _cell(text: str) -> str:
    return text.replace("|", r"\|").replace("\n", " ")


def main() -> None:
    """Print a procedure."""
    ask = ArgumentParser(prog="python -m npcproc.tables", description="Print a procedure as its table has it.")
    ask.add_argument("id", help="the id of the procedure, such as interpellation.congress")
    ask.add_argument("--lang", choices=("zh", "en"), default="zh", help="Chinese (the default) or English")
    ask.add_argument("--level", choices=[level.value for level in Level], help="only what stands at this level")
    ask.add_argument("--on", type=date.fromisoformat, metavar="DAY", help="only what stands on this day (YYYY-MM-DD)")
    ask.add_argument("--mermaid", action="store_true", help="a Mermaid diagram instead of the tables")
    said_ = ask.parse_args()
    try:
        table = procedure(said_.id)
    except NotInCatalog as unknown:
        ask.error(_said(Text(unknown.zh, unknown.en), said_.lang))
    level = Level(said_.level) if said_.level else None
    sys.stdout.write(mermaid(table, said_.lang) if said_.mermaid else markdown(table, said_.lang, level, said_.on))


if __name__ == "__main__":
    main()
