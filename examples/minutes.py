"""Minutes of a session, as a clerk would keep them, in Chinese or English.  The printing is rich's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from agenda import Agenda
from attrs import frozen
from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text as Line

from npcproc import Carried, Due, Effect, Event, Finding, StandingCommittee, Text, Void, Voted
from npcproc.docket import DueItem
from npcproc.events import name_of
from npcproc.periods import NotKnownYet
from npcproc.sessions import standing_committee as session
from npcproc.tally import MORE_THAN_HALF

__all__ = ["Minutes", "Taken"]

_COLOURS = {Effect.REFUSES: "bold red", Effect.BREACH: "yellow", Effect.ADVISORY: "cyan"}


@frozen
class Taken:
    """An event as it went: where the case stands after it, what was found, and whether it could stand."""

    case: str
    event: Event
    stage: Text
    findings: tuple[Finding, ...]
    refused: bool
    error: Text | None = None
    """Why there was no such step at all."""
    assumed: tuple[str, ...] = ()


@frozen
class Minutes:
    """Prints one session."""

    agenda: Agenda
    say: Callable[[Text], str]
    """Picks the language."""
    console: Console

    def write(self, taken: Iterable[Taken], due: Iterable[DueItem], closed_on: date) -> None:
        """Print the heading, the attendance, each matter with its steps, and what is due afterwards."""
        taken = tuple(taken)
        self._heading()
        self._attendance([t.event for t in taken if isinstance(t.event, session.Opened)])
        self._agenda(taken)
        for matter in self.agenda.matters:
            self._matter(matter.id, [t for t in taken if t.case == matter.id])
        self._due(due, closed_on)
        self._sum(taken)
        self._sources(taken)

    def _(self, zh: str, en: str) -> str:
        return self.say(Text(zh, en))

    def _heading(self) -> None:
        title = Line(self.say(self.agenda.title), style="bold")
        self.console.print(Panel(title, subtitle=self.say(self.agenda.name), box=box.DOUBLE))

    def _attendance(self, opened: Iterable[session.Opened]) -> None:
        body: StandingCommittee = self.agenda.body
        needed = MORE_THAN_HALF.needed(body.members)
        for event in opened:
            enough = event.present >= needed
            quorum = self._("达到法定人数", "a quorum") if enough else self._("未达到法定人数", "no quorum")
            said = self._(
                f"应出席{body.members}人，实到{event.present}人，须{needed}人：{quorum}",
                f"{event.present} of {body.members} present, {needed} needed: {quorum}",
            )
            self.console.print(Line(f"{event.on}  {said}", style="green" if enough else "bold red"))
            named = self._("、", ", ").join(
                self._(organ.zh_at(body.level), organ.en) for organ in sorted(event.attending, key=lambda o: o.name)
            )
            chair = self._(event.presided_by.zh_at(body.level), event.presided_by.en)
            self.console.print(self._(f"主持：{chair}", f"In the chair: {chair}"), highlight=False)
            who = self._(f"列席：{named or '无'}", f"Attending without vote: {named or 'nobody'}")
            self.console.print(who, highlight=False)

    def _agenda(self, taken: Iterable[Taken]) -> None:
        for step in taken:
            if isinstance(step.event, session.AgendaAdopted) and not step.refused:
                self.console.print(Line(self._("议程", "Agenda"), style="bold"))
                for number, item in enumerate(step.event.items, 1):
                    self.console.print(f"  {number}. {self.say(self.agenda.title_of(item))}")

    def _matter(self, case: str, taken: list[Taken]) -> None:
        table = self._table(self.say(self.agenda.title_of(case)))
        table.add_column(self._("日期", "Day"), no_wrap=True)
        table.add_column(self._("事项", "What"), ratio=4)
        table.add_column(self._("由谁", "By"), ratio=2)
        table.add_column(self._("结果", "Result"), ratio=4)
        stage = Text("", "")
        for step in taken:
            who = self._(step.event.by.zh_at(self.agenda.body.level), step.event.by.en)
            day = f"{step.event.on}{'*' if step.assumed else ''}"
            table.add_row(day, self._what(step.event), who, self._result(step, stage))
            stage = step.stage
        self.console.print(table)
        for step in taken:
            self._findings(step)

    def _table(self, title: str) -> Table:
        return Table(
            title=title,
            title_style="bold",
            title_justify="left",
            box=box.SIMPLE_HEAD,
            expand=True,
            padding=(0, 1),
        )

    def _what(self, event: Event) -> str:
        item = getattr(event, "item", None)
        name = self.say(_words(name_of(type(event))))
        return f"{name}{self._('：', ': ')}{self.say(self.agenda.title_of(item))}" if isinstance(item, str) else name

    def _result(self, step: Taken, before: Text) -> Line:
        if step.error is not None or step.refused:
            return Line(self._("不能成立", "cannot stand"), style="bold red")
        if isinstance(step.event, Voted):
            return Line(self._vote(step.event))
        return Line("" if step.stage == before else f"→ {self.say(step.stage)}", style="green")

    def _vote(self, event: Voted) -> str:
        tally = event.tally
        result = tally.result(MORE_THAN_HALF, MORE_THAN_HALF)
        if isinstance(result, Void):
            outcome = self._("无效", "void")
        elif isinstance(result, Carried):
            outcome = self._(f"通过（须{result.needed}票）", f"carried, {result.needed} needed")
        else:
            outcome = self._(f"未通过（须{result.needed}票）", f"not carried, {result.needed} needed")
        counts = self._(
            f"赞成{tally.in_favour}、反对{tally.against}、弃权{tally.abstaining}",
            f"{tally.in_favour} for, {tally.against} against, {tally.abstaining} abstaining",
        )
        return self._(f"{outcome}：{counts}，{event.method.zh}", f"{outcome}: {counts}, {event.method.en}")

    def _findings(self, step: Taken) -> None:
        if step.error is not None:
            self._finding(Line(f"{step.event.on} {self.say(step.error)}", style="bold red"))
        for finding in step.findings:
            effect, words = self._(finding.effect.zh, finding.effect.en), self._(finding.zh, finding.en)
            self._finding(Line(f"{finding.on} [{effect}] {words}", style=_COLOURS[finding.effect]))

    def _finding(self, line: Line) -> None:
        self.console.print(Padding(line, (0, 0, 0, 2)))

    def _due(self, due: Iterable[DueItem], closed_on: date) -> None:
        table = self._table(self._(f"会后待办（截至{closed_on}）", f"Due after the session, as of {closed_on}"))
        table.add_column(self._("事项", "Matter"), ratio=3)
        table.add_column(self._("要做的", "What"), ratio=4)
        table.add_column(self._("由谁", "By whom"), ratio=2)
        table.add_column(self._("期限", "By when"), ratio=2)
        table.add_column(self._("依据", "Under"), ratio=4)
        for item in due:
            what = item.due
            who = self._("、", ", ").join(self._(organ.zh_at(self.agenda.body.level), organ.en) for organ in what.who)
            table.add_row(
                self.say(self.agenda.title_of(item.case)),
                self._due_words(what),
                who or "-",
                self._when(what.by, overdue=what.overdue),
                self._("、", ", ").join(self._(cite.zh, cite.en) for cite in what.cites[:2]),
            )
        self.console.print(table)

    def _due_words(self, what: Due) -> str:
        name = self.say(_words(name_of(what.event)))
        return name if what.rule is None else f"{name}{self._('：', ': ')}{self.say(what.what)}"

    def _when(self, by: date | NotKnownYet | None, *, overdue: bool) -> Line:
        if by is None:
            return Line(self._("法律未定期限", "no day set by law"), style="dim")
        if isinstance(by, NotKnownYet):
            return Line(self._(by.zh, by.en), style="dim")
        return Line(f"{by}{self._('（已过）', ' (passed)') if overdue else ''}", style="red" if overdue else "")

    def _sum(self, taken: tuple[Taken, ...]) -> None:
        refused = sum(step.refused or step.error is not None for step in taken)
        breaches = sum(f.effect is Effect.BREACH for step in taken for f in step.findings if not step.refused)
        hints = sum(f.effect is Effect.ADVISORY for step in taken for f in step.findings if not step.refused)
        self.console.print(
            self._(
                f"共{len(taken)}步：不能成立{refused}步，违反规定{breaches}处，提示{hints}处。",
                f"{len(taken)} steps: {refused} could not stand, breaches: {breaches}, hints: {hints}.",
            )
        )

    def _sources(self, taken: tuple[Taken, ...]) -> None:
        assumed = sum(len(step.assumed) for step in taken) + len(self.agenda.assumed)
        for source in self.agenda.sources:
            self.console.print(Line(self._(f"来源：{source.zh}。", f"Source: {source.en}."), style="dim"))
        if assumed:
            words = self._(
                f"带*的步骤和组成人员总数中，共{assumed}项事实未见公布，为假定。",
                f"In the steps marked * and in the roll, {assumed} facts were not published and are assumed.",
            )
            self.console.print(Line(words, style="dim"))


def _words(name: Text) -> Text:
    """The name of an event as prose: ReplyDistributed is "reply distributed"."""
    return Text(name.zh, re.sub(r"(?<!^)(?=[A-Z])", " ", name.en).lower())
