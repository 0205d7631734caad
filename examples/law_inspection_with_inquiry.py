"""A year's inspection of the Work Safety Law, stacked with a thematic inquiry, in 2023 and again in 2025.

    python examples/law_inspection_with_inquiry.py               both years, and what differs
    python examples/law_inspection_with_inquiry.py --lang zh     in Chinese
    python examples/law_inspection_with_inquiry.py --save FILE   keep the docket of 2025 as JSON Lines

The steps are the same in both years, from the plan in February to the rectification in December; nobody names a version
of the law.  What each step rests on, and what only one of the two laws provides, is read off the tables.  The district
is real, what happens in it is invented.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from attrs import frozen
from rich import box
from rich.console import Console
from rich.table import Table

from npcproc import Event, Finding, Level, NoSuchStep, Organ, StandingCommittee, Tally, Text, catalog
from npcproc.docket import Docket, begin, planned, save
from npcproc.events import name_of
from npcproc.sessions import standing_committee as session
from npcproc.statutes import Cite
from npcproc.supervision import annual_plan as plan
from npcproc.supervision import follow_up, law_inspection, thematic_inquiry
from npcproc.supervision.annual_plan import Means

__all__ = ["Step", "extras", "main", "steps", "year"]

DISTRICT = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
YEARS = (2023, 2025)
PROCEDURES = {procedure.id: procedure for procedure in catalog.procedures()}
PLAN, INSPECTION, INQUIRY, SESSION = "计划", "执法检查", "专题询问", "常委会会议"
COUNCIL, COMMITTEE, WORKING_BODY = Organ.CHAIRPERSONS_COUNCIL, Organ.STANDING_COMMITTEE, Organ.WORKING_BODY
WHY = "重大事故隐患为何逾期未整改？"


@frozen
class Step:
    """One step as it went: the articles on which it rests that day, and what was found in it."""

    case: str
    event: Event
    cites: tuple[Cite, ...]
    findings: tuple[Finding, ...]


def steps(of: int) -> Iterator[tuple[str, Event]]:
    """What happens in a year, in order, with the case in which it does."""

    def on(month: int, day: int) -> date:
        return date(of, month, day)

    sits = on(8, 28)
    items = (
        plan.Item(id="检查", means=Means.LAW_INSPECTION, subject="安全生产法实施情况", month=plan.Month.AUGUST),
        plan.Item(id="询问", means=Means.THEMATIC_INQUIRY, subject="安全生产工作", month=plan.Month.AUGUST),
    )
    yield PLAN, plan.Adopted(on=on(2, 10), until=on(12, 31), items=items)
    yield PLAN, plan.Published(on=on(2, 14))
    yield PLAN, plan.ItemBegun(on=on(3, 1), item="检查", case=INSPECTION)
    # before the session
    yield (
        INSPECTION,
        law_inspection.SubjectSelected(
            on=on(3, 1),
            by=COUNCIL,
            subject="安全生产",
            laws={"安全生产法"},
            source=law_inspection.Source.PUBLIC_CONCERN,
        ),
    )
    team = {
        law_inspection.TeamMember("副主任", law_inspection.Capacity.MEMBER),
        law_inspection.TeamMember("委员甲", law_inspection.Capacity.MEMBER),
        law_inspection.TeamMember("代表乙", law_inspection.Capacity.DEPUTY),
    }
    yield INSPECTION, law_inspection.TeamFormed(on=on(4, 10), members=team)
    question = law_inspection.CheckItem(
        law="安全生产法", articles=frozenset({41, 70}), question="隐患排查治理制度是否落实", unit="区应急管理局"
    )
    yield INSPECTION, law_inspection.ChecklistDrawn(on=on(4, 15), by=WORKING_BODY, items=(question,))
    yield INSPECTION, law_inspection.Inspected(on=on(5, 12), by=WORKING_BODY, unit="区应急管理局")
    yield INSPECTION, law_inspection.InspectionEnded(on=on(6, 20), by=WORKING_BODY)
    yield PLAN, plan.ItemBegun(on=on(6, 25), item="询问", case=INQUIRY)
    yield (
        INQUIRY,
        thematic_inquiry.TopicSettled(
            on=on(6, 25),
            by=COUNCIL,
            topic="安全生产",
            prepared_by=Organ.SPECIAL_COMMITTEE,
            combined_kind=thematic_inquiry.Combined.LAW_INSPECTION,
            combined_with=INSPECTION,
        ),
    )
    yield (
        INSPECTION,
        law_inspection.ReportPresented(
            on=on(7, 20),
            evaluation="法律实施总体良好",
            problems="部分企业隐患排查流于形式",
            improvements="强化部门联动执法",
            amendments="建议明确小微企业的责任",
        ),
    )
    yield INSPECTION, law_inspection.ReportSubmitted(on=on(8, 8), session_on=sits)
    yield INQUIRY, thematic_inquiry.MaterialsSent(on=on(8, 18))
    # the session
    yield SESSION, session.Called(on=on(8, 8), session_on=sits)
    yield SESSION, session.AgendaDrafted(on=on(8, 8), items=(INSPECTION, INQUIRY))
    yield (
        SESSION,
        session.Opened(
            on=sits,
            present=29,
            presided_by=Organ.CHAIRPERSON,
            attending={Organ.GOVERNMENT, Organ.SUPERVISORY_COMMISSION, Organ.COURT, Organ.PROCURATORATE},
        ),
    )
    yield SESSION, session.AgendaAdopted(on=sits, items=(INSPECTION, INQUIRY))
    yield INSPECTION, law_inspection.Heard(on=sits)
    yield (
        INQUIRY,
        thematic_inquiry.InquiryHeld(
            on=sits, combined_kind=thematic_inquiry.Combined.LAW_INSPECTION, combined_with=INSPECTION
        ),
    )
    yield INQUIRY, thematic_inquiry.Attended(on=sits, by=Organ.GOVERNMENT)
    yield (
        INQUIRY,
        thematic_inquiry.Asked(on=sits, by=Organ.MEMBERS, askers={"委员甲"}, target=Organ.GOVERNMENT, question=WHY),
    )
    yield INQUIRY, thematic_inquiry.Answered(on=sits, by=Organ.GOVERNMENT, question=WHY, answer="已列入台账，年内销号")
    yield INQUIRY, thematic_inquiry.Concluded(on=sits)
    yield INSPECTION, law_inspection.Deliberated(on=sits)
    yield SESSION, session.Closed(on=sits)
    # what follows
    yield INQUIRY, follow_up.OpinionsHandedOver(on=on(9, 5), to=Organ.GOVERNMENT)
    yield INSPECTION, follow_up.OpinionsHandedOver(on=on(9, 5), to=Organ.GOVERNMENT)
    yield INSPECTION, follow_up.ReportPublished(on=on(9, 8))
    to = frozenset({WORKING_BODY})
    yield INSPECTION, follow_up.HandlingSentForComments(on=on(11, 5), by=Organ.GOVERNMENT, to=to)
    yield INSPECTION, follow_up.HandlingReported(on=on(11, 20), by=Organ.GOVERNMENT)
    yield INQUIRY, follow_up.HandlingReported(on=on(11, 20), by=Organ.GOVERNMENT)
    yield INSPECTION, follow_up.HandlingPublished(on=on(11, 25))
    yield INSPECTION, follow_up.FollowedUp(on=on(12, 10), by=WORKING_BODY)
    yield INSPECTION, follow_up.Closed(on=on(12, 20))
    yield INQUIRY, follow_up.Closed(on=on(12, 20))
    yield PLAN, plan.ItemDone(on=on(12, 20), item="检查")
    yield PLAN, plan.ItemDone(on=on(12, 20), item="询问")
    yield PLAN, plan.YearEnded(on=on(12, 31))


def year(of: int) -> tuple[Docket, tuple[Step, ...]]:
    """The year in a docket, each event applied, and how each step went."""
    docket, taken = Docket(DISTRICT), list[Step]()
    for name, procedure in ((PLAN, "supervision-plan"), (SESSION, "session")):
        docket = docket.open(name, PROCEDURES[f"{procedure}.standing-committee"])
    for case, event in steps(of):
        before = docket
        if isinstance(event, plan.ItemBegun):  # opens the case of the item as well
            docket = begin(docket, case, event.item, event.case, on=event.on, procedures=PROCEDURES)
        else:
            docket = docket.apply(case, event)
        (move,) = (move for move in before.case(case).moves(event.on) if move.event is type(event))
        taken.append(Step(case, event, move.cites, docket.findings[len(before.findings) :]))
    return docket, tuple(taken)


def extras(of: int) -> Iterator[tuple[Event, Text]]:
    """What might have been done besides in a year, and what its law says to that."""
    docket = Docket(DISTRICT).open(INQUIRY, PROCEDURES["thematic-inquiry.standing-committee"])
    docket = docket.open(INSPECTION, PROCEDURES["law-inspection.standing-committee"])
    resolved = Tally(members=31, present=29, in_favour=28, against=1)
    sits = date(of, 8, 28)
    besides = {
        law_inspection.TeamFormed: law_inspection.Researched(on=date(of, 4, 1), by=WORKING_BODY),
        law_inspection.Inspected: law_inspection.Joined(on=date(of, 4, 20), place="370100"),
        follow_up.OpinionsHandedOver: follow_up.ResolutionVoted(on=sits, tally=resolved, report_by=date(of, 12, 31)),
    }
    for case, event in steps(of):
        if case != INSPECTION:
            continue
        other = besides.pop(type(event), None)
        if other is not None:
            yield other, _answer(docket, other)
        docket = docket.record(case, event)
    early = docket.record(INQUIRY, next(e for case, e in steps(of) if case == INQUIRY))
    late = thematic_inquiry.InquiryHeld(
        on=date(of, 12, 21), combined_kind=thematic_inquiry.Combined.LAW_INSPECTION, combined_with=INSPECTION
    )
    yield late, _answer(early, late)


def _answer(docket: Docket, event: Event) -> Text:
    case = INQUIRY if isinstance(event, thematic_inquiry.InquiryHeld) else INSPECTION
    try:
        found = [f for f in docket.check(case, event) if not f.rule.endswith(("in-open-session", "were-sent"))]
    except NoSuchStep:
        return Text("法律没有规定这一步", "the law provides no such step")
    if not found:
        return Text("可以", "may be done")
    return Text("；".join(f.zh for f in found), "; ".join(f.en for f in found))


def _cited(cites: tuple[Cite, ...], language: str) -> str:
    """The articles, each statute named once."""
    by_statute: dict[str, list[str]] = {}
    for cite in cites:
        statute = f"{cite.edition.short_zh if language == 'zh' else cite.edition.short_en} {cite.edition.year}"
        by_statute.setdefault(statute, []).append(cite.slug.partition("/")[2])
    return "\n".join(f"{statute}: {', '.join(numbers)}" for statute, numbers in by_statute.items()) or "—"


def _differ(one: Step, other: Step) -> bool:
    return set(one.cites) != set(other.cites) or [f.rule for f in one.findings] != [f.rule for f in other.findings]


def _print(console: Console, say: Callable[[Text], str], language: str, of: dict[int, tuple[Step, ...]]) -> None:
    table = Table(box=box.SIMPLE_HEAD, title=say(Text("同样的步骤，不同的依据", "The same steps, other articles")))
    for head in (say(Text("事项", "case")), say(Text("步骤", "step")), *(str(each) for each in YEARS)):
        table.add_column(head, overflow="fold")
    for pair in zip(*(of[each] for each in YEARS), strict=True):
        told = [_cited(one.cites, language) + _found(one, say) for one in pair]
        style = "" if _differ(*pair) else "dim"
        table.add_row(pair[0].case, say(name_of(type(pair[0].event))), *told, style=style)
    console.print(table)
    differ = sum(_differ(*pair) for pair in zip(*(of[each] for each in YEARS), strict=True))
    count = len(of[YEARS[0]])
    console.print(say(Text(f"{count}步中{differ}步依据不同。", f"{differ} of {count} steps rest on other articles.")))
    besides = Table(box=box.SIMPLE_HEAD, title=say(Text("另有可为与不可为", "What else might be done, or not")))
    for head in (say(Text("步骤", "step")), *(str(each) for each in YEARS)):
        besides.add_column(head, overflow="fold")
    for rows in zip(*(extras(each) for each in YEARS), strict=True):
        besides.add_row(say(name_of(type(rows[0][0]))), *(say(answer) for _, answer in rows))
    console.print(besides)


def _found(step: Step, say: Callable[[Text], str]) -> str:
    return "".join(f"\n! {say(Text(finding.zh, finding.en))}" for finding in step.findings)


def _language(asked: str | None) -> str:
    if asked is not None:
        return asked
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "zh" if next(filter(None, named), "").lower().startswith("zh") else "en"


def main(arguments: list[str] | None = None) -> int:
    """Print both years beside each other."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--lang", choices=("zh", "en"), help="the language; by default that of the locale")
    ask.add_argument("--save", type=Path, metavar="FILE.jsonl", help="keep the docket of the later year")
    asked = ask.parse_args(arguments)
    language = _language(asked.lang)
    dockets = {each: year(each) for each in YEARS}
    console = Console(width=None if sys.stdout.isatty() else 140)
    _print(
        console, lambda text: text.zh if language == "zh" else text.en, language, {y: d[1] for y, d in dockets.items()}
    )
    last = dockets[YEARS[-1]][0]
    for each in planned(last, PLAN):
        console.print(f"{each.item.subject}: {each.case} {'✓' if each.done else '…'}", markup=False)
    if asked.save is not None:
        save(last, asked.save)
    return 0


if __name__ == "__main__":
    sys.exit(main())
