"""A committee revokes the appointment of a judge or a procurator who lacked a condition (撤销任命).

A court above that finds it advises the court below to ask for the revocation; a procuratorate above requires it.

Judges Law art. 21; Procurators Law art. 22.
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc import events
from npcproc.appointments.offices import JUDGES, PROCURATORS, Office
from npcproc.appointments.votes import MORE_THAN_HALF_OF_MEMBERS, VOTED_BY_MEMBERS
from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Event
from npcproc.findings import Effect, Text
from npcproc.law.national import JUDGES_2019, NPC_ORGANIC_2021, ORGANIC_2022, PROCURATORS_2019
from npcproc.procedure import Procedure
from npcproc.rules import Competence, Content, Is, Method, Past
from npcproc.steps import ballot, step
from npcproc.terms import Term

__all__ = [
    "REVOCATION",
    "FoundBy",
    "LackFound",
    "RevocationRequested",
    "RevocationStage",
    "RevocationVoted",
    "Told",
]

_ELECTED = frozenset({Office.PRESIDENT_OF_COURT, Office.CHIEF_PROCURATOR, Office.CHIEF_PROCURATOR_BELOW})
_JUDGES = JUDGES - _ELECTED
_PROCURATORS = PROCURATORS - _ELECTED


@unique
class RevocationStage(Term):
    """Where a revocation stands."""

    NONE = "未发现"
    FOUND = "已发现"
    REQUESTED = "已提请撤销"
    REVOKED = "已撤销任命"
    KEPT = "未撤销任命"


@unique
class FoundBy(Term):
    """Who found that a condition was lacking."""

    COURT_ABOVE = "上级人民法院"
    PROCURATORATE_ABOVE = "上级人民检察院"
    ANYONE_ELSE = "其他机关、人员"


@unique
class Told(Term):
    """What whoever found it told the court or the procuratorate below."""

    ADVISED = "建议提请撤销"
    REQUIRED = "要求提请撤销"
    NOTHING = "未提出"


@frozen(kw_only=True)
class LackFound(Event):
    """It is found that somebody was appointed against the conditions of the law (发现违反条件的任命)."""

    zh = "发现违反条件的任命"
    en = "LackFound"

    office: Office = field(validator=validators.instance_of(Office))
    """The office."""

    person: str = field(validator=validators.min_len(1))
    """Who was appointed."""

    condition: str = "所缺条件"
    """The condition that was lacking."""

    found_by: FoundBy = field(default=FoundBy.ANYONE_ELSE, validator=validators.instance_of(FoundBy))
    """Who found it."""

    told: Told = field(default=Told.NOTHING, validator=validators.instance_of(Told))
    """What those above told those below; asked of a court or a procuratorate above."""


@frozen(kw_only=True)
class RevocationRequested(Event):
    """The committee is asked to revoke the appointment (提请撤销任命)."""

    zh = "提请撤销任命"
    en = "RevocationRequested"


@frozen(kw_only=True)
class RevocationVoted(events.Voted):
    """The committee votes on the revocation (表决撤销任命)."""

    zh = "表决撤销任命"
    en = "RevocationVoted"

    by_device_possible: bool = True
    """Whether the voting device works and all are there to press it: False after a failure, or for votes by video."""


_J, _P = (JUDGES_2019.art(21, 1),), (PROCURATORS_2019.art(22, 1),)

# the finding

OF_AN_APPOINTMENT = Competence(
    name="of-an-appointment",
    of="office",
    allowed=_JUDGES | _PROCURATORS,
    says=Text("撤销的应为对法官、检察官的任命", "what is revoked is the appointment of a judge or a procurator"),
    cites=(*_J, *_P),
)
CONDITION_NAMED = Content(
    name="condition-named",
    of="condition",
    says=Text("应写明任命所违反的条件", "it is said which condition was lacking"),
    cites=(*_J, *_P),
)
COURT_ABOVE_ADVISES = Method(
    name="court-above-advises",
    of="told",
    allowed=frozenset({Told.ADVISED}),
    when=Is("found_by", {FoundBy.COURT_ABOVE}),
    effect=Effect.BREACH,
    says=Text("上级法院应建议下级法院提请撤销", "the court above advises the court below to ask for the revocation"),
    cites=_J,
)
PROCURATORATE_ABOVE_REQUIRES = Method(
    name="procuratorate-above-requires",
    of="told",
    allowed=frozenset({Told.REQUIRED}),
    when=Is("found_by", {FoundBy.PROCURATORATE_ABOVE}),
    effect=Effect.BREACH,
    says=Text(
        "上级检察院应要求下级检察院提请撤销",
        "the procuratorate above requires that below to ask for the revocation",
    ),
    cites=_P,
)

# the request and the decision

COURT_REQUESTS = Competence(
    name="court-requests",
    allowed=frozenset({Organ.COURT, Organ.PRESIDENT_OF_COURT}),
    when=Past(LackFound, "office", _JUDGES),
    says=Text("应由该法官所在的人民法院提请撤销", "the judge's own court asks for the revocation"),
    cites=_J,
)
PROCURATORATE_REQUESTS = Competence(
    name="procuratorate-requests",
    allowed=frozenset({Organ.PROCURATORATE, Organ.CHIEF_PROCURATOR}),
    when=Past(LackFound, "office", _PROCURATORS),
    says=Text("应由该检察官所在的人民检察院提请撤销", "the procurator's own procuratorate asks for the revocation"),
    cites=_P,
)
APPOINTER_REVOKES_A_JUDGE = Competence(
    name="appointer-revokes-a-judge",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    when=Past(LackFound, "office", _JUDGES),
    says=Text("法官的任命应由任命机关撤销", "whoever appointed a judge revokes the appointment"),
    cites=_J,
)
APPOINTER_REVOKES_A_PROCURATOR = Competence(
    name="appointer-revokes-a-procurator",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    when=Past(LackFound, "office", _PROCURATORS),
    says=Text("检察官的任命应由任命机关撤销", "whoever appointed a procurator revokes the appointment"),
    cites=_P,
)

# Unsettled: the laws say that the appointment "shall" be revoked, and a committee decides by vote; a vote that is lost
# ends the matter here.  The committee may act on what it finds itself, without being asked.
REVOCATION = Procedure(
    id="appointment.revocation",
    title=Text("撤销法官、检察官的任命", "Revocation of an appointment"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021),
    start=RevocationStage.NONE,
    steps=(
        step(
            RevocationStage.NONE,
            LackFound,
            RevocationStage.FOUND,
            OF_AN_APPOINTMENT,
            CONDITION_NAMED,
            COURT_ABOVE_ADVISES,
            PROCURATORATE_ABOVE_REQUIRES,
        ),
        step(
            RevocationStage.FOUND,
            RevocationRequested,
            RevocationStage.REQUESTED,
            COURT_REQUESTS,
            PROCURATORATE_REQUESTS,
        ),
        *(
            row
            for stage in (RevocationStage.FOUND, RevocationStage.REQUESTED)
            for row in ballot(
                stage,
                RevocationVoted,
                APPOINTER_REVOKES_A_JUDGE,
                APPOINTER_REVOKES_A_PROCURATOR,
                *VOTED_BY_MEMBERS,
                majority=MORE_THAN_HALF_OF_MEMBERS,
                carried=RevocationStage.REVOKED,
                not_carried=RevocationStage.KEPT,
                must=True,
            )
        ),
    ),
)
