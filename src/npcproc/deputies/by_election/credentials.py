"""How the credentials of a deputy elected in a by-election are examined and confirmed.

Electoral Law arts. 47 and 57; NPC Organic Law art. 9; Organic Law art. 57; NPCSC Rules of Procedure art. 49.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import unique

from attrs import field, frozen, validators

from npcproc.bodies import Organ
from npcproc.deputies.by_election.vacancy import DeputyElected
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import ELECTION_2020, NPC_ORGANIC_2021, NPCSC_RULES_2022, ORGANIC_2022
from npcproc.levels import by_level
from npcproc.rules import Competence, Covers, Past, Sequence
from npcproc.terms import Term

__all__ = [
    "CLOSED_IN_COMMITTEE",
    "CONFIRMED",
    "EXAMINED",
    "Check",
    "Closed",
    "CredentialsExamined",
    "DeputyAnnounced",
    "StatusDecided",
]


@unique
class Check(Term):
    """What is examined."""

    CONDITIONS = "是否符合代表的基本条件"
    PROCEDURE = "选举是否符合法定程序"
    UNLAWFUL_ACTS = "是否存在破坏选举和其他当选无效的违法行为"


def _checks(checks: Iterable[Check]) -> frozenset[Check]:
    return frozenset(checks)


@frozen(kw_only=True)
class CredentialsExamined(Event):
    """The credentials committee examines whether the election is good, and reports (代表资格审查)."""

    zh = "代表资格审查"
    en = "CredentialsExamined"

    by: Organ = done_by(Organ.CREDENTIALS_COMMITTEE)

    checks: frozenset[Check] = field(default=frozenset(Check), converter=_checks)
    """What it examined."""

    to: Organ = field(default=Organ.STANDING_COMMITTEE, validator=validators.instance_of(Organ))
    """To whom it reports."""

    valid: bool = True
    """Whether it holds the election to be good."""


@frozen(kw_only=True)
class StatusDecided(Event):
    """The status of the deputy is confirmed, or the election declared void (确认代表资格或者确定当选无效)."""

    zh = "确认代表资格或者确定当选无效"
    en = "StatusDecided"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    confirmed: bool
    """Whether it is confirmed."""


@frozen(kw_only=True)
class DeputyAnnounced(Event):
    """The new deputy is announced (公告补选代表)."""

    zh = "公告补选代表"
    en = "DeputyAnnounced"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)


@frozen(kw_only=True)
class Closed(Event):
    """The new deputy serves, and all that the law wants is done (办结)."""

    zh = "办结"
    en = "Closed"

    by: Organ = field(default=Organ.STANDING_COMMITTEE, validator=validators.instance_of(Organ))
    """Who closes the file."""


_BODIES = by_level(
    national=frozenset({Organ.STANDING_COMMITTEE}),
    provincial=frozenset({Organ.STANDING_COMMITTEE}),
    municipal=frozenset({Organ.STANDING_COMMITTEE}),
    county=frozenset({Organ.STANDING_COMMITTEE}),
    township=frozenset({Organ.PRESIDIUM}),
)

CREDENTIALS_COMMITTEE_EXAMINES = Competence(
    name="credentials-committee-examines",
    allowed=frozenset({Organ.CREDENTIALS_COMMITTEE}),
    says=Text("应由代表资格审查委员会审查", "the credentials committee examines"),
    cites=(
        ELECTION_2020.art(47, 1),
        NPC_ORGANIC_2021.art(9, 1),
        ORGANIC_2022.county_and_above(57, 1),
    ),
)
ALL_EXAMINED = Covers(
    name="all-examined",
    of="checks",
    includes=frozenset(Check),
    effect=Effect.BREACH,
    says=Text(
        "应审查基本条件、选举程序以及有无当选无效的违法行为",
        "the conditions, the procedure and unlawful acts that make an election void are all examined",
    ),
    cites=(ELECTION_2020.art(47, 1),),
)
REPORTED_TO = Competence(
    name="reported-to",
    of="to",
    allowed=_BODIES,
    says=Text(
        "审查意见应向本级人大常委会报告，乡级向主席团报告",
        "the committee reports to the standing committee, in a township to the presidium",
    ),
    cites=(ELECTION_2020.art(47, 1),),
)
WHO_CONFIRMS = Competence(
    name="who-confirms",
    allowed=_BODIES,
    says=Text(
        "代表资格应由本级人大常委会确认，乡级由主席团确认",
        "the standing committee confirms the status, in a township the presidium",
    ),
    cites=(ELECTION_2020.art(47, 2), NPC_ORGANIC_2021.art(9, 2)),
)
EXAMINED_BEFORE = Sequence(
    name="examined-before",
    after=Past(CredentialsExamined, since=DeputyElected),
    says=Text(
        "补选产生的代表应先经代表资格审查", "the credentials of who is elected in a by-election are examined first"
    ),
    cites=(ELECTION_2020.art(57, 5), NPC_ORGANIC_2021.art(9, 3)),
)
# Unsettled: the list of deputies is published before the first session of a congress; no national text has a local
# deputy who is elected later announced, and nothing is asked there.
ANNOUNCED = Sequence(
    name="announced",
    after=DeputyAnnounced,
    effect=Effect.BREACH,
    says=Text("补选全国人大代表应由常务委员会公告", "the standing committee announces who is elected in a by-election"),
    cites=(NPCSC_RULES_2022.art(49, 3),),
)

EXAMINED = (CREDENTIALS_COMMITTEE_EXAMINES, ALL_EXAMINED, REPORTED_TO)
"""What is asked of the examination."""

CONFIRMED = (WHO_CONFIRMS, EXAMINED_BEFORE)
"""What is asked of the decision."""

CLOSED_IN_COMMITTEE = (ANNOUNCED,)
"""What the end waits for, in a standing committee."""
