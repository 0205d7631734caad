"""What the committee above does with a deputy's resignation: it takes the resolution on record and announces it.

The committee is that of the congress in which the deputy sat; the one that accepted is that of the congress that
elected, one level below (see `of_deputies`).  Deputies of the armed forces and of the special administrative regions
are elected under texts that are not encoded.

Electoral Law art. 55; Deputies Law 2015 arts. 49 and 50, 2025 arts. 62 and 63; NPCSC Rules of Procedure art. 49.
"""

from __future__ import annotations

from enum import unique
from typing import Any

from attrs import evolve, field, frozen, validators

from npcproc.appointments.resignation.end_of_status import (
    ENDED,
    MADE_KNOWN_UNDER,
    REPORTED,
    REPORTED_FIRST,
    DeputyLeft,
    EndAnnounced,
    EndReported,
)
from npcproc.bodies import Organ, StandingCommittee
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import ELECTION_2020, NPCSC_RULES_2022
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.rules import AtLeast, Competence, Eligibility, History, Method, Range, Sequence
from npcproc.rules.shapes import Measured
from npcproc.steps import alongside, step
from npcproc.tally import MORE_THAN_HALF, Share, Tally
from npcproc.terms import Term

__all__ = ["OF_DEPUTIES_ON_RECORD", "AcceptedBy", "RecordStage", "ResolutionFiled"]


@unique
class RecordStage(Term):
    """Where the record of a deputy's resignation stands."""

    NONE = "未报送"
    FILED = "已备案"
    LEFT = "已离任"


@unique
class AcceptedBy(Term):
    """Who accepted the resignation."""

    COMMITTEE_OF_ELECTORS = "选举该代表的人民代表大会的常务委员会"
    ELECTORS = "选举该代表的人民代表大会"
    OTHER_COMMITTEE = "其他人民代表大会常务委员会"


@frozen(kw_only=True)
class ResolutionFiled(Event):
    """A resolution arrives that accepts the resignation of a deputy of this congress (接受辞职的决议备案)."""

    zh = "接受代表辞职的决议报送备案"
    en = "ResolutionFiled"

    by: Organ = done_by(Organ.STANDING_COMMITTEE_BELOW)

    person: str = field(validator=validators.min_len(1))
    """Who resigned."""

    accepted_by: AcceptedBy = field(
        default=AcceptedBy.COMMITTEE_OF_ELECTORS, validator=validators.instance_of(AcceptedBy)
    )
    """Who accepted."""

    in_writing: bool = True
    """Whether the deputy had asked in writing."""

    vote: Tally = field(validator=validators.instance_of(Tally))
    """The vote on the acceptance below, with the roll of that committee."""


@frozen(kw_only=True, eq=False, repr=False)
class CarriedBelow(Measured):
    """So large a share of all members of the committee below voted to accept.  Unit: votes in favour."""

    kind = "majority"

    of: str = "vote"
    share: Share

    def value(self, level: Level) -> str:
        return str(self.share)

    def quantity(self, past: History, event: Any) -> int:
        vote: Tally = event.vote
        return vote.in_favour

    def lawful(self, past: History, event: Any) -> Range:
        return AtLeast(self.share.needed(event.vote.members))

    def setting(self, past: History, event: Any, value: int) -> Any:
        members = event.vote.members
        if not 0 <= value <= members:
            return None
        return evolve(event, vote=Tally(members=members, present=members, in_favour=value))

    def required(self, lawful: Range) -> Text:
        return Text(f"{self.says.zh}，即{lawful.text.zh}票", f"{self.says.en}, that is {lawful.text.en}")

    def shows(self, found: Any) -> Text:
        return Text(f"赞成{found}票", f"{found} in favour")


# The article is about deputies whom a congress elected; its levels are those of the congress in which they sit.
_OF_THE_ELECTED = (ELECTION_2020.art(55, 1, levels=frozenset({Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL})),)
_NATIONAL = (NPCSC_RULES_2022.art(49, 3),)

COMMITTEE_BELOW_FILES = Competence(
    name="committee-below-files",
    allowed=frozenset({Organ.STANDING_COMMITTEE_BELOW}),
    says=Text(
        "接受辞职的决议应由作出决议的下一级人大常委会报送",
        "the committee one level below that accepted sends its resolution up",
    ),
    cites=_OF_THE_ELECTED,
)
# Unsettled: a congress that accepts what the article gives to its standing committee is read to have acted without
# competence, even in session.
ACCEPTED_BY_THE_COMMITTEE_OF_ELECTORS = Eligibility(
    name="accepted-by-the-committee-of-the-electors",
    of="accepted_by",
    allowed=frozenset({AcceptedBy.COMMITTEE_OF_ELECTORS}),
    says=Text(
        "辞职应由选举该代表的人民代表大会的常务委员会接受",
        "the resignation is accepted by the standing committee of the congress that elected the deputy",
    ),
    cites=_OF_THE_ELECTED,
)
ASKED_IN_WRITING = Method(
    name="asked-in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    says=Text("代表辞职应书面提出", "the deputy asked in writing"),
    cites=_OF_THE_ELECTED,
)
CARRIED = CarriedBelow(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    says=Text(
        "接受辞职须经作出决议的常务委员会全体组成人员的过半数通过",
        "more than half of all members of the committee that accepted carried it",
    ),
    cites=_OF_THE_ELECTED,
)
COMMITTEE_ANNOUNCES = Competence(
    name="committee-announces",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("接受辞职的决议应由收到报送的常务委员会公告", "the committee that has it on record announces it"),
    cites=(*_OF_THE_ELECTED, *MADE_KNOWN_UNDER, *_NATIONAL),
)
IS_ANNOUNCED = Sequence(
    name="announced",
    after=EndAnnounced,
    effect=Effect.BREACH,
    says=Text("接受代表辞职的决议备案后应予公告", "the resolution is announced when it is on record"),
    cites=(*_OF_THE_ELECTED, *_NATIONAL),
)

OF_DEPUTIES_ON_RECORD = Procedure(
    id="resignation.deputies-on-record",
    title=Text("接受代表辞职决议的备案、公告", "Resignations of deputies on record with the committee above"),
    body=StandingCommittee,
    rests_on=(ELECTION_2020,),
    start=RecordStage.NONE,
    steps=(
        step(
            RecordStage.NONE,
            ResolutionFiled,
            RecordStage.FILED,
            COMMITTEE_BELOW_FILES,
            ACCEPTED_BY_THE_COMMITTEE_OF_ELECTORS,
            ASKED_IN_WRITING,
            CARRIED,
            cites=_OF_THE_ELECTED,
        ),
        *alongside([RecordStage.FILED], EndReported, *REPORTED, must=True),
        *alongside([RecordStage.FILED], EndAnnounced, COMMITTEE_ANNOUNCES, REPORTED_FIRST, must=True),
        step(RecordStage.FILED, DeputyLeft, RecordStage.LEFT, IS_ANNOUNCED, *ENDED),
    ),
)
