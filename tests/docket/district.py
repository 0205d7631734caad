"""A district, its sessions and its business, for the tests of the docket."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum
from hashlib import sha256
from typing import Any

from attrs import field, frozen
from hypothesis import strategies as st

from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.docket import Docket
from npcproc.events import Event, Voted, done_by
from npcproc.findings import Text
from npcproc.law.national import ORGANIC_2022
from npcproc.levels import Level
from npcproc.periods import days
from npcproc.procedure import Procedure
from npcproc.rules import Deadline, Latest, Majority
from npcproc.sessions import standing_committee as session
from npcproc.steps import ballot, step
from npcproc.supervision import interpellation as asked
from npcproc.tally import MORE_THAN_HALF, Tally

__all__ = [
    "COMMITTEE",
    "CONGRESS",
    "DAY",
    "MEMBERS",
    "MOTION",
    "PROCEDURES",
    "Put",
    "Reported",
    "altered",
    "count",
    "demand",
    "histories",
    "in_session",
    "lines",
    "motion",
    "question",
    "refer",
    "reply",
    "sealed",
    "sit",
]

DAY = date(2025, 3, 4)
"""A day in session."""

COMMITTEE = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
CONGRESS = Congress(level=Level.COUNTY, place="370103", members=240)
MEMBERS = frozenset(f"{n}号" for n in range(1, 32))


class Stage(Enum):
    """Where a motion stands."""

    NONE = "未提出"
    PUT = "已提出"
    CARRIED = "已通过"
    LOST = "未通过"
    REPORTED = "已报告"


@frozen(kw_only=True)
class Put(Event):
    """A motion is put."""

    zh = "提出"
    en = "Put"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)
    signatories: frozenset[str] = field(default=frozenset(), converter=frozenset)


@frozen(kw_only=True)
class Reported(Event):
    """It is reported what came of it."""

    zh = "报告"
    en = "Reported"

    by: Organ = done_by(Organ.GOVERNMENT)


_CITES = (ORGANIC_2022.art(51, 4),)
_CARRIED = Majority(name="carried", share=MORE_THAN_HALF, says=Text("应过半数通过", "more than half"), cites=_CITES)
_IN_TIME = Deadline(
    name="in-time", after=Latest(Voted), within=days(30), says=Text("应三十日内报告", "within 30 days"), cites=_CITES
)

MOTION = Procedure(
    id="motion",
    title=Text("动议", "Motion"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022,),
    start=Stage.NONE,
    steps=(
        step(Stage.NONE, Put, Stage.PUT),
        *ballot(Stage.PUT, Voted, majority=_CARRIED, carried=Stage.CARRIED, not_carried=Stage.LOST),
        step(Stage.CARRIED, Reported, Stage.REPORTED, _IN_TIME, must=True),
    ),
)
"""The shortest matter there can be: put, voted on, and, once carried, reported on within 30 days."""

PROCEDURES = (asked.IN_STANDING_COMMITTEE, asked.IN_CONGRESS, session.IN_STANDING_COMMITTEE, MOTION)


def count(in_favour: int = 20, **kwargs: Any) -> Voted:
    """A vote of 31 members, of whom 25 are there."""
    tally = Tally(**{"members": 31, "present": 25, "in_favour": in_favour, **kwargs.pop("tally", {})})
    return Voted(**{"on": DAY, "tally": tally, **kwargs})


def question(names: str = "1号 2号 3号", **kwargs: Any) -> asked.Submitted:
    """A lawful interpellation, signed by those named."""
    return asked.Submitted(
        **{
            "on": DAY,
            "by": Organ.MEMBERS,
            "signatories": frozenset(names.split()),
            "target": Organ.DEPARTMENT,
            "questions": "为何逾期？",
            "content": "工程逾期",
            **kwargs,
        }
    )


def refer(form: asked.Form = asked.Form.WRITTEN, **kwargs: Any) -> asked.Referred:
    """A lawful referral."""
    return asked.Referred(
        **{"on": DAY, "by": Organ.CHAIRPERSONS_COUNCIL, "form": form, "considered_by": Organ.PLENARY, **kwargs}
    )


def reply(form: asked.Form = asked.Form.WRITTEN, **kwargs: Any) -> asked.Replied:
    """A lawful reply."""
    return asked.Replied(
        **{
            "on": DAY,
            "by": Organ.DEPARTMENT,
            "form": form,
            "answer": "已完工",
            "head_attended": True,
            "head_signed": True,
            **kwargs,
        }
    )


def demand(names: str = "1号 2号", **kwargs: Any) -> asked.Demanded:
    """A demand for a second reply, by those named."""
    return asked.Demanded(**{"on": DAY, "by": Organ.MOVERS, "dissatisfied": frozenset(names.split()), **kwargs})


def in_session(docket: Docket, *items: Any, present: int = 25, case_id: str = "会议-1", on: date = DAY) -> Docket:
    """The docket with a session that opens that day and adopts these items, where there are any."""
    return sit(docket.open(case_id, session.IN_STANDING_COMMITTEE), case_id, *items, present=present, on=on)


def sit(docket: Docket, case_id: str, *items: Any, present: int = 25, on: date = DAY) -> Docket:
    """The docket with a session called, opened and given its agenda that day, as it may have been."""
    opening: dict[str, Any] = {
        "present": present,
        "presided_by": Organ.CHAIRPERSON,
        "attending": {Organ.GOVERNMENT, Organ.COURT},
    }
    calls: list[Event] = [session.Called(on=on, session_on=on), session.Opened(on=on, **opening)]
    if items:
        calls.append(session.AgendaAdopted(on=on, items=items))
    for event in calls:
        docket = docket.record(case_id, event)
    return docket


def motion(docket: Docket, case_id: str = "动议-1") -> Docket:
    """The docket with a motion that has been put."""
    return docket.open(case_id, MOTION).record(case_id, Put(on=DAY))


def lines(text: str) -> list[dict[str, Any]]:
    """What each line says, without its seal."""
    return [{k: v for k, v in json.loads(line).items() if k != "digest"} for line in text.splitlines()]


def sealed(contents: list[dict[str, Any]]) -> str:
    """Lines that say so, with the seal that they should have."""
    seal, found = sha256(), []
    for content in contents:
        written = json.dumps(content, ensure_ascii=False, separators=(",", ":"))[:-1]
        seal.update(written.encode())
        found.append(f'{written},"digest":"{seal.hexdigest()[:16]}"}}\n')
    return "".join(found)


def altered(text: str, line: int, change: Callable[[dict[str, Any]], object]) -> str:
    """The text with what one line says changed, and sealed again."""
    contents = lines(text)
    change(contents[line - 1])
    return sealed(contents)


@st.composite
def histories(draw: st.DrawFn) -> Docket:
    """A docket of interpellations that went as the law wants, some further than others, in an open session."""
    docket = in_session(Docket(COMMITTEE, MEMBERS if draw(st.booleans()) else None))
    names = draw(st.lists(st.text(min_size=1).filter(str.strip), min_size=1, max_size=3, unique=True))
    names = [name for name in names if name not in docket.cases]
    for name in names:
        docket = docket.open(name, asked.IN_STANDING_COMMITTEE)
    on = DAY
    for name in draw(st.lists(st.sampled_from(names), max_size=12)) if names else []:
        case = docket.cases[name]
        form = draw(st.sampled_from([asked.Form.PLENARY, asked.Form.SPECIAL_COMMITTEE, asked.Form.WRITTEN]))
        match case.stage:
            case asked.Stage.NONE:
                event: Event = question(on=DAY, questions=draw(_TEXTS), content=draw(_TEXTS))
            case asked.Stage.SUBMITTED:
                event = refer(form, on=on)
            case asked.Stage.REFERRED:
                before = case.last(asked.Referred)
                assert before is not None
                event = reply(before.form, on=on, answer=draw(_TEXTS))
            case asked.Stage.REPLIED:
                event = draw(st.sampled_from([demand(on=on), _closed(on)]))
            case asked.Stage.DEMANDED:
                event = draw(st.sampled_from([refer(form, on=on), _declined(on)]))
            case _:
                continue
        docket = docket.apply(name, event)
        on += timedelta(days=draw(st.integers(0, 40)))
    return docket


_TEXTS = st.text(min_size=1).filter(str.strip)


def _closed(on: date) -> asked.Closed:
    return asked.Closed(on=on, by=Organ.CHAIRPERSONS_COUNCIL)


def _declined(on: date) -> asked.Declined:
    return asked.Declined(on=on, by=Organ.CHAIRPERSONS_COUNCIL)
