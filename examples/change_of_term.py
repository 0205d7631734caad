"""Elect a district's organs at the first session of a term, to the oath, with an account of every ballot.

    python examples/change_of_term.py               in the language of the locale
    python examples/change_of_term.py --lang zh     in Chinese
    python examples/change_of_term.py --save FILE   keep the docket of the congress as JSON Lines

Two candidates tie for the last seat among the deputy heads of the government, and a seat among the vice-chairpersons is
left: neither is settled by lot.  The district is real, the people are not.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from attrs import field, frozen
from rich import box
from rich.console import Console
from rich.table import Table

from npcproc import Case, Congress, Event, Level, Organ, Tally, Text, Void, catalog
from npcproc.appointments import election, oath
from npcproc.appointments.election import Count, Filled, Stage, Tied, Unfilled
from npcproc.appointments.election.ballots import Ballot
from npcproc.appointments.election.matter import SeatsSettled
from npcproc.appointments.offices import Office
from npcproc.docket import Docket, save
from npcproc.rules.ranges import said

__all__ = ["ELECTIONS", "Election", "held", "main", "sworn"]

DEPUTIES, PRESENT = 241, 236
DISTRICT = Congress(level=Level.COUNTY, place="370103", members=DEPUTIES)
OPENS, VOTES = date(2027, 1, 11), date(2027, 1, 14)
PROCEDURES = {procedure.id: procedure for procedure in catalog.procedures()}


@frozen(kw_only=True)
class Election:
    """The seats of one office, and how the ballots went."""

    office: Office
    seats: int
    surplus: int
    votes: dict[str, int]
    """The first ballot.  Unit: votes."""
    run_off: dict[str, int] = field(factory=dict)
    """The vote between the tied."""
    again: dict[str, int] = field(factory=dict)
    """The ballot of a supplementary election."""


ELECTIONS = (
    Election(
        office=Office.CHAIR_OF_STANDING_COMMITTEE,
        seats=1,
        surplus=0,
        votes={"甲": 231},
    ),
    Election(
        office=Office.VICE_CHAIR_OF_STANDING_COMMITTEE,
        seats=3,
        surplus=1,
        votes={"乙一": 220, "乙二": 214, "乙三": 119, "乙四": 98},
        again={"乙三": 149, "乙四": 80},
    ),
    Election(
        office=Office.HEAD_OF_GOVERNMENT,
        seats=1,
        surplus=0,
        votes={"丙": 228},
    ),
    Election(
        office=Office.DEPUTY_HEAD_OF_GOVERNMENT,
        seats=4,
        surplus=1,
        votes={"丁一": 224, "丁二": 219, "丁三": 205, "丁四": 141, "丁五": 141},
        run_off={"丁四": 112, "丁五": 118},
    ),
    Election(
        office=Office.CHIEF_PROCURATOR,
        seats=1,
        surplus=0,
        votes={"戊": 226},
    ),
)


def steps(of: Election) -> Iterator[Event]:
    """What happens in one election, from the measures to the end."""
    names = frozenset(of.votes)
    yes = Tally(members=DEPUTIES, present=PRESENT, in_favour=233, against=3)
    yield election.MeasuresVoted(
        on=OPENS, tally=yes, seats=of.seats, surplus=of.surplus, office=of.office, change_of_term=True
    )
    yield election.NominationsOpened(on=OPENS)
    by_presidium, jointly = sorted(names)[: of.seats], sorted(names)[of.seats :]
    signed = frozenset(f"代表{n}号" for n in range(1, 11))
    yield election.Nominated(
        on=OPENS,
        by_presidium=frozenset(by_presidium),
        by_deputies=dict.fromkeys(jointly, signed),
        particulars="简历与表现",
    )
    yield election.Consulted(on=date(2027, 1, 13), by=Organ.DEPUTIES)
    yield election.Listed(on=date(2027, 1, 13), candidates=names)
    yield election.Balloted(on=VOTES, count=_count(of.votes), candidates=names)
    if of.run_off:
        yield election.RunOff(on=VOTES, count=_count(of.run_off), candidates=frozenset(of.run_off))
    if of.again:
        left = of.seats - (len(of.votes) - len(of.again))
        yield election.SupplementaryVoted(on=VOTES, tally=yes, seats=left, surplus=len(of.again) - left)
        yield election.Listed(on=VOTES, candidates=frozenset(of.again))
        yield election.Balloted(on=VOTES, count=_count(of.again), candidates=frozenset(of.again))
    yield election.Announced(on=VOTES)
    if of.office is Office.CHIEF_PROCURATOR:
        yield election.SubmittedAbove(on=date(2027, 1, 20))
        yield election.ApprovalDecided(on=date(2027, 1, 28), approved=True)
    yield election.Closed(on=date(2027, 1, 29))


def _count(votes: dict[str, int]) -> Count:
    return Count(deputies=DEPUTIES, present=PRESENT, votes=votes)


def held(of: Election, docket: Docket) -> Docket:
    """The docket with that election held, every step applied."""
    docket = docket.open(of.office.value, PROCEDURES["election.congress"])
    for event in steps(of):
        docket = docket.apply(of.office.value, event)
    return docket


def sworn(of: Election, docket: Docket) -> Docket:
    """The docket with everyone elected sworn in; a chief procurator once the level above has approved."""
    approved = docket.case(of.office.value).last(election.ApprovalDecided)
    on = VOTES if approved is None else date(2027, 1, 29)
    for person in sorted(election.elected(docket.case(of.office.value))):
        name = f"宣誓：{person}"
        docket = docket.open(name, PROCEDURES["oath.congress"])
        events: list[Event] = [oath.Chosen(on=VOTES, by=Organ.CONGRESS, office=of.office, person=person)]
        if approved is not None:
            events.append(oath.Approved(on=approved.on))
        # the session is over when the approval comes, and in Shandong the council then holds the ceremony
        holds = Organ.PRESIDIUM if approved is None else Organ.CHAIRPERSONS_COUNCIL
        events += [oath.Sworn(on=on, by=holds), oath.Closed(on=on, by=holds)]
        for event in events:
            docket = docket.apply(name, event)
    return docket


def _ballots(case: Case) -> Iterator[tuple[int, Ballot, object]]:
    """Each ballot with the seats it was for, and what it came to."""
    for n, event in enumerate(case.events):
        if isinstance(event, Ballot):
            before = Case(case.body, case.node, case.events[:n])
            settled = [e for e in before.events if isinstance(e, SeatsSettled)]
            result = election.came_to(before, event)
            earlier = election.outcome(before)
            tied = isinstance(event, election.RunOff) and isinstance(earlier, Tied)
            yield (earlier.left if tied and isinstance(earlier, Tied) else settled[-1].seats), event, result


def _account(console: Console, say: Callable[[Text], str], case: Case) -> None:
    for seats, ballot, result in _ballots(case):
        (measures,) = (event for event in case.events if isinstance(event, election.MeasuresVoted))
        kind, number = Text(type(ballot).zh, type(ballot).en), Text(f"应选{seats}名", f"seats: {seats}")
        title = f"{say(said(measures.office))} · {say(kind)} · {say(number)}"
        table = Table(box=box.SIMPLE_HEAD, title=title, min_width=60, title_justify="left")
        for head in (Text("候选人", "candidate"), Text("赞成票", "votes"), Text("结果", "result")):
            table.add_column(say(head))
        needed = 0 if isinstance(ballot, election.RunOff) else ballot.count.needed  # the most votes decide a run-off
        for name, votes in sorted(ballot.count.votes.items(), key=lambda item: -item[1]):
            table.add_row(name, str(votes), say(_fate(name, votes, needed, result)))
        console.print(table)
        console.print(say(_sum(result, ballot.count, needed)))


def _fate(name: str, votes: int, needed: int, result: object) -> Text:
    if isinstance(result, Filled | Tied | Unfilled) and name in result.elected:
        return Text("当选", "elected")
    if isinstance(result, Tied) and name in result.tied:
        return Text("票数相等，再次投票", "tied; voted on again")
    return Text("未过半数", "not over half") if votes < needed else Text("未当选", "not elected")


def _sum(result: object, count: Count, needed: int) -> Text:
    line = (
        Text(f"过半数为{needed}票", f"more than half is {needed}") if needed else Text("得票多者当选", "most votes win")
    )
    whole = Text(
        f"全体代表{count.deputies}人，出席{count.present}人，{line.zh}；",
        f"{count.deputies} deputies, {count.present} present, {line.en}; ",
    )
    match result:
        case Filled():
            what = Text("全部选出", "every seat is filled")
        case Tied(left=left):
            what = Text(f"尚有{left}名票数相等", f"{left} seat between those tied")
        case Unfilled(left=left):
            what = Text(f"尚缺{left}名，另行选举", f"{left} seat left, for a supplementary election")
        case Void(reasons=reasons):
            words = said(frozenset(reasons))
            what = Text(f"选举无效：{words.zh}", f"void: {words.en}")
        case _:
            what = Text("", "")
    return Text(whole.zh + what.zh, whole.en + what.en)


def _language(asked: str | None) -> str:
    if asked is not None:
        return asked
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "zh" if next(filter(None, named), "").lower().startswith("zh") else "en"


def main(arguments: list[str] | None = None) -> int:
    """Hold all elections, print an account of each ballot, and who was sworn in."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--lang", choices=("zh", "en"), help="the language; by default that of the locale")
    ask.add_argument("--save", type=Path, metavar="FILE.jsonl", help="keep the docket")
    asked = ask.parse_args(arguments)
    language = _language(asked.lang)

    def say(text: Text) -> str:
        return text.zh if language == "zh" else text.en

    console = Console(width=None if sys.stdout.isatty() else 100)
    docket = Docket(DISTRICT)
    for each in ELECTIONS:
        docket = held(each, docket)
        case = docket.case(each.office.value)
        _account(console, say, case)
        docket = sworn(each, docket)
        names = "、".join(sorted(election.elected(case)))
        if case.stage is Stage.CLOSED:
            console.print(say(Text(f"宣誓就职：{names}", f"sworn in: {names}")), style="bold")
    for finding in docket.findings:
        console.print(f"! {say(Text(finding.zh, finding.en))}", markup=False)
    if asked.save is not None:
        save(docket, asked.save)
    return 0


if __name__ == "__main__":
    sys.exit(main())
