"""What Henan has done about a major and typical breach of law that an inspection finds, by the council of chairpersons.

It may have the case looked into, set an organ a time to deal with it, and put it to the standing committee; for the
gravest cases there is an investigation committee, told in `supervision.investigation`.

Henan Measures on the Supervision Law art. 46; by article 47 the same goes for cases that deputies and members bring up.
"""

from __future__ import annotations

from datetime import date
from operator import attrgetter
from typing import Any

from attrs import frozen

from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.local import HENAN_SUPERVISION_2015
from npcproc.local.henan.violations import SINCE_IT_BEGAN
from npcproc.rules import Among, Competence, Covered, Every, History, Latest, Sequence, SetDay
from npcproc.steps import alongside

__all__ = ["CLOSED", "STEPS", "CaseAssigned", "CaseReported", "CaseSubmitted", "RemedyOrdered", "RemedyReported"]

_CASE = (HENAN_SUPERVISION_2015.art(46, 1),)
_COUNCIL = frozenset({Organ.CHAIRPERSONS_COUNCIL})


@frozen(kw_only=True)
class CaseAssigned(Event):
    """A major and typical breach of law is given to a committee or body to look into (交由调查)."""

    zh = "交由调查重大典型违法问题"
    en = "CaseAssigned"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    case: str
    """Which case; the events on one case speak of it in the same words."""

    to: Organ
    """Who looks into it."""


@frozen(kw_only=True)
class CaseReported(Event):
    """Whoever looked into it reports to the council of chairpersons (报告调查结果)."""

    zh = "报告调查结果"
    en = "CaseReported"

    case: str
    """Which case."""

    to: Organ = Organ.CHAIRPERSONS_COUNCIL
    """To whom."""


@frozen(kw_only=True)
class RemedyOrdered(Event):
    """An organ is told to deal with it within a time (要求限期处理)."""

    zh = "要求限期处理"
    en = "RemedyOrdered"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    case: str
    """Which case."""

    to: Organ
    """Which organ."""

    until: date | None = None
    """The last day of that time; None where none was named."""


@frozen(kw_only=True)
class RemedyReported(Event):
    """That organ reports how it dealt with it (报告处理结果)."""

    zh = "报告处理结果"
    en = "RemedyReported"

    case: str
    """Which case."""


@frozen(kw_only=True)
class CaseSubmitted(Event):
    """The case is put to the standing committee (提请常务委员会审议)."""

    zh = "重大典型违法问题提请审议"
    en = "CaseSubmitted"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)

    case: str
    """Which case."""


class InEachCase(Every):
    """What all of them say together, case by case."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> frozenset[Any]:
        said = attrgetter("case", self.of)
        return frozenset(said(each) for each in past.events if isinstance(each, self.event))


class OrderedOfIt(Latest):
    """What the latest order to the organ that acts says, in the same case; before it acts, the latest of all."""

    __slots__ = ()

    def value(self, past: History, event: Any) -> Any:
        for found in reversed(past.events):
            if isinstance(found, RemedyOrdered) and (event is None or (found.case, found.to) == (event.case, event.by)):
                return getattr(found, self.of)
        return None


# looked into

COUNCIL_ASSIGNS = Competence(
    name="henan-council-assigns",
    allowed=_COUNCIL,
    says=Text("重大典型违法问题应由主任会议交由调查", "the council of chairpersons has a major case looked into"),
    cites=_CASE,
)
MAY_LOOK_INTO_IT = Competence(
    name="henan-may-look-into-it",
    of="to",
    allowed=frozenset({Organ.SPECIAL_COMMITTEE, Organ.WORKING_BODY, Organ.ADMINISTRATIVE_BODY}),
    says=Text(
        "应交由专门委员会或者常务委员会工作机构、办事机构调查",
        "a special committee, a working body or the administrative body looks into it",
    ),
    cites=_CASE,
)
WAS_ASSIGNED = Among(
    name="henan-case-was-assigned",
    of="case",
    listed=Every(CaseAssigned, "case"),
    says=Text("报告的应为主任会议交由调查的问题", "what is reported on is a case that was to be looked into"),
    cites=_CASE,
)
WAS_TO_LOOK_INTO_IT = Among(
    name="henan-was-to-look-into-it",
    of="by",
    listed=Every(CaseAssigned, "to"),
    says=Text("应由受交调查的机构报告", "whoever was to look into the case reports"),
    cites=_CASE,
)
RESULT_GOES_TO_THE_COUNCIL = Competence(
    name="henan-result-goes-to-the-council",
    of="to",
    allowed=_COUNCIL,
    says=Text("调查结果应向主任会议报告", "the result is reported to the council of chairpersons"),
    cites=_CASE,
)
RESULT_WAS_REPORTED = Sequence(
    name="henan-result-was-reported",
    after=Covered(InEachCase(CaseAssigned, "to"), InEachCase(CaseReported, "by")),
    effect=Effect.BREACH,
    says=Text("交由调查的，调查结果均应已报告", "whoever was to look into a case has reported"),
    cites=_CASE,
)
# dealt with

COUNCIL_ORDERS = Competence(
    name="henan-council-orders",
    allowed=_COUNCIL,
    says=Text("应由主任会议要求有关机关限期处理", "the council of chairpersons tells an organ to deal with it"),
    cites=_CASE,
)
A_RESULT_CAME_FIRST = Among(
    name="henan-a-result-came-first",
    of="case",
    listed=Every(CaseReported, "case"),
    says=Text("应先报告调查结果", "the result of looking into the case comes first"),
    cites=_CASE,
)
WAS_ORDERED = Among(
    name="henan-remedy-was-ordered",
    of="case",
    listed=Every(RemedyOrdered, "case"),
    says=Text("报告的应为被要求限期处理的问题", "what is reported on is a case that was to be dealt with"),
    cites=_CASE,
)
WAS_TO_DEAL_WITH_IT = Among(
    name="henan-was-to-deal-with-it",
    of="by",
    listed=Every(RemedyOrdered, "to"),
    says=Text("应由被要求限期处理的机关报告", "the organ that was told to deal with it reports"),
    cites=_CASE,
)
REMEDIED_IN_TIME = SetDay(
    name="henan-remedied-in-time",
    until=OrderedOfIt(RemedyOrdered, "until"),
    says=Text("应在限期内处理并报告结果", "it is dealt with and reported on in the time set"),
    cites=_CASE,
)
REMEDY_WAS_REPORTED = Sequence(
    name="henan-remedy-was-reported",
    after=Covered(InEachCase(RemedyOrdered, "to"), InEachCase(RemedyReported, "by")),
    effect=Effect.BREACH,
    says=Text("被要求限期处理的机关均应已报告处理结果", "each organ told to deal with a case has reported"),
    cites=_CASE,
)
COUNCIL_SUBMITS = Competence(
    name="henan-council-submits-the-case",
    allowed=_COUNCIL,
    says=Text("应由主任会议提请常务委员会审议", "the council of chairpersons puts the case to the standing committee"),
    cites=_CASE,
)

CLOSED = (RESULT_WAS_REPORTED, REMEDY_WAS_REPORTED)
"""What is asked at the end."""

STEPS = (
    *alongside(SINCE_IT_BEGAN, CaseAssigned, COUNCIL_ASSIGNS, MAY_LOOK_INTO_IT, cites=_CASE),
    *alongside(
        SINCE_IT_BEGAN, CaseReported, WAS_ASSIGNED, WAS_TO_LOOK_INTO_IT, RESULT_GOES_TO_THE_COUNCIL, cites=_CASE
    ),
    *alongside(SINCE_IT_BEGAN, RemedyOrdered, COUNCIL_ORDERS, A_RESULT_CAME_FIRST, cites=_CASE),
    *alongside(SINCE_IT_BEGAN, RemedyReported, WAS_ORDERED, WAS_TO_DEAL_WITH_IT, REMEDIED_IN_TIME, cites=_CASE),
    *alongside(SINCE_IT_BEGAN, CaseSubmitted, COUNCIL_SUBMITS, A_RESULT_CAME_FIRST, cites=_CASE),
)
"""The rows."""
