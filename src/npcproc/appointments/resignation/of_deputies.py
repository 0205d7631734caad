"""How a deputy resigns as a deputy: in writing, to whoever the law names, and by a majority of all its members.

A deputy whom a congress elected resigns to the standing committee of that congress, one level below the congress in
which the deputy sits; its resolution goes up for the record (see `deputies_on_record`).  A county deputy resigns to the
county's own standing committee, a township deputy to the township's congress.  What becomes of a post that only a
deputy holds is in `end_of_post`.

Electoral Law art. 55; Deputies Law 2015 arts. 49 and 50, 2025 arts. 62 and 63; Organic Law arts. 14, 25 and 51.
"""

from __future__ import annotations

from enum import unique

from attrs import field, frozen, validators

from npcproc import events
from npcproc.appointments.resignation.end_of_status import (
    ANNOUNCED,
    ENDED,
    REPORTED,
    DeputyLeft,
    EndAnnounced,
    EndReported,
)
from npcproc.appointments.votes import DEPUTIES_ARE_QUORATE, MEMBERS_ARE_QUORATE
from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import ELECTION_2020, ORGANIC_2022
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.rules import Competence, Eligibility, Initiator, Majority, Method, Rule, Sequence
from npcproc.statutes import Cite
from npcproc.steps import Step, alongside, ballot, step
from npcproc.tally import AT_LEAST_TWO_THIRDS, MORE_THAN_HALF
from npcproc.terms import Term

__all__ = [
    "OF_COUNTY_DEPUTIES",
    "OF_DEPUTIES_ELECTED",
    "OF_TOWNSHIP_DEPUTIES",
    "AcceptanceVoted",
    "DeputysStage",
    "RequestTakenBack",
    "RequestedByDeputy",
    "ResolutionSent",
    "Seat",
]


@unique
class DeputysStage(Term):
    """Where the resignation of a deputy stands."""

    NONE = "未提出"
    REQUESTED = "已提出"
    ACCEPTED = "已接受"
    NOT_ACCEPTED = "未接受"
    TAKEN_BACK = "已收回"
    LEFT = "已离任"


@unique
class Seat(Term):
    """The seat that is resigned, seen from the body to which the deputy resigns."""

    ELECTED_HERE = "本级人民代表大会选出的上一级人民代表大会代表"
    OWN_CONGRESS = "本级人民代表大会代表"
    ELECTED_ELSEWHERE = "其他选举单位选出的代表"


@frozen(kw_only=True)
class RequestedByDeputy(Event):
    """A deputy asks to resign as a deputy (提出辞去代表职务)."""

    zh = "提出辞去代表职务"
    en = "RequestedByDeputy"

    by: Organ = done_by(Organ.DEPUTIES)

    person: str = field(validator=validators.min_len(1))
    """Who asks."""

    seat: Seat = field(validator=validators.instance_of(Seat))
    """The seat that is resigned."""

    in_writing: bool = True
    """Whether in writing."""


@frozen(kw_only=True)
class AcceptanceVoted(events.Voted):
    """Whether to accept the resignation is put to the vote (表决是否接受代表辞职)."""

    zh = "表决是否接受代表辞职"
    en = "AcceptanceVoted"


@frozen(kw_only=True)
class RequestTakenBack(Event):
    """The deputy takes the request back before it is decided (收回辞职请求)."""

    zh = "收回辞职请求"
    en = "RequestTakenBack"

    by: Organ = done_by(Organ.DEPUTIES)


@frozen(kw_only=True)
class ResolutionSent(Event):
    """The resolution that accepts the resignation is sent up for the record (报送接受辞职的决议)."""

    zh = "报送接受辞职的决议"
    en = "ResolutionSent"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    to: Organ = field(default=Organ.STANDING_COMMITTEE_ABOVE, validator=validators.instance_of(Organ))
    """To whom it is sent."""


_YES = frozenset({True})
_ELECTING = frozenset({Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY})
_COUNTY = frozenset({Level.COUNTY})
# the deputy of a congress elected by the one below: the committee that elected is one level lower
_ELECTED = (ELECTION_2020.art(55, 1, levels=_ELECTING),)
_AT_THE_COUNTY = (ELECTION_2020.art(55, 2, levels=_COUNTY),)
_AT_THE_TOWNSHIP = (ELECTION_2020.township(55, 2),)


# Unsettled: the Deputies Law of 2025 knows resignations that were ordered, and does not say by whom or how; such a
# deputy is read to resign in the same way, and the order is not asked for.
def _requested(seat: Seat, whose: Text, cites: tuple[Cite, ...]) -> tuple[Rule, ...]:
    """What is asked of the request, to a body to which deputies with that seat resign."""
    return (
        Initiator(
            name="deputy-asks",
            allowed=frozenset({Organ.DEPUTIES}),
            says=Text("辞去代表职务应由代表本人提出", "the deputy asks, and nobody else"),
            cites=cites,
        ),
        Eligibility(name="resigns-here", of="seat", allowed=frozenset({seat}), says=whose, cites=cites),
        Method(
            name="in-writing",
            of="in_writing",
            allowed=_YES,
            says=Text("辞去代表职务应书面提出", "the deputy asks in writing"),
            cites=cites,
        ),
    )


REQUESTED_TO_ELECTORS = _requested(
    Seat.ELECTED_HERE,
    Text(
        "向常务委员会辞职的应为本级人民代表大会选出的上一级人大代表",
        "the deputy was elected to the congress above by the congress of this committee",
    ),
    _ELECTED,
)
REQUESTED_TO_COUNTY = _requested(
    Seat.OWN_CONGRESS,
    Text("应为本级人民代表大会的代表", "the deputy sits in the congress of this committee"),
    _AT_THE_COUNTY,
)
REQUESTED_TO_TOWNSHIP = _requested(
    Seat.OWN_CONGRESS, Text("应为本级人民代表大会的代表", "the deputy sits in this congress"), _AT_THE_TOWNSHIP
)


# Unsettled: no article says how the request comes before the session, nor by which method it is voted on; neither is
# asked.
def _committee_accepts(cites: tuple[Cite, ...]) -> tuple[Rule, ...]:
    # Unsettled: the article names the standing committee whether or not its congress sits; the congress itself is read
    # not to accept in its place.
    return (
        Competence(
            name="committee-accepts",
            allowed=frozenset({Organ.STANDING_COMMITTEE}),
            says=Text("是否接受辞职应由常务委员会决定", "the standing committee decides whether to accept"),
            cites=cites,
        ),
        MEMBERS_ARE_QUORATE,
    )


def _by_members(cites: tuple[Cite, ...]) -> Majority:
    return Majority(
        name="more-than-half-of-all",
        share=MORE_THAN_HALF,
        quorum=MORE_THAN_HALF,
        says=Text("接受辞职须经全体组成人员的过半数通过", "more than half of all members carry the acceptance"),
        cites=(*cites, ORGANIC_2022.county_and_above(51, 4)),
    )


CONGRESS_ACCEPTS = Competence(
    name="congress-accepts",
    allowed=frozenset({Organ.CONGRESS}),
    says=Text("是否接受辞职应由人民代表大会决定", "the congress decides whether to accept"),
    cites=_AT_THE_TOWNSHIP,
)
BY_DEPUTIES = Majority(
    name="more-than-half-of-all",
    share=MORE_THAN_HALF,
    quorum=AT_LEAST_TWO_THIRDS,
    says=Text("接受辞职须经全体代表的过半数通过", "more than half of all deputies carry the acceptance"),
    cites=(*_AT_THE_TOWNSHIP, ORGANIC_2022.township(25, 1)),
)

COMMITTEE_SENDS = Competence(
    name="committee-sends",
    allowed=frozenset({Organ.STANDING_COMMITTEE}),
    says=Text("接受辞职的决议应由常务委员会报送", "the standing committee sends its resolution up"),
    cites=_ELECTED,
)
SENT_TO_THE_LEVEL_ABOVE = Competence(
    name="sent-to-the-level-above",
    of="to",
    allowed=frozenset({Organ.STANDING_COMMITTEE_ABOVE}),
    says=Text(
        "接受辞职的决议应报送上一级人民代表大会常务委员会",
        "the resolution goes to the standing committee at the next higher level",
    ),
    cites=_ELECTED,
)
# Unsettled: the article does not say by when the resolution is sent, nor who announces it; it is asked when the case is
# closed, and the announcement is read to be for the committee to which it is sent.
RESOLUTION_SENT = Sequence(
    name="resolution-sent",
    after=ResolutionSent,
    effect=Effect.BREACH,
    says=Text(
        "接受辞职的决议应报送上一级人民代表大会常务委员会备案、公告",
        "the resolution is sent up, to be recorded and announced there",
    ),
    cites=_ELECTED,
)
COUNTY_ANNOUNCED = Sequence(
    name="announced",
    after=EndAnnounced,
    effect=Effect.BREACH,
    says=Text("接受代表辞职的，应予公告", "that the resignation is accepted is announced"),
    cites=_AT_THE_COUNTY,
)
TOWNSHIP_ANNOUNCED = Sequence(
    name="announced",
    after=EndAnnounced,
    effect=Effect.BREACH,
    says=Text("接受代表辞职的，应予公告", "that the resignation is accepted is announced"),
    cites=_AT_THE_TOWNSHIP,
)


def _decided(requested: tuple[Rule, ...], asked: tuple[Rule, ...], majority: Majority) -> tuple[Step, ...]:
    """The rows up to the decision."""
    return (
        step(DeputysStage.NONE, RequestedByDeputy, DeputysStage.REQUESTED, *requested, cites=requested[0].cites),
        *ballot(
            DeputysStage.REQUESTED,
            AcceptanceVoted,
            *asked,
            majority=majority,
            carried=DeputysStage.ACCEPTED,
            not_carried=DeputysStage.NOT_ACCEPTED,
            must=True,
        ),
        # Unsettled: no article speaks of a request that is taken back; until it is decided it is the deputy's own.
        step(DeputysStage.REQUESTED, RequestTakenBack, DeputysStage.TAKEN_BACK),
    )


def _left(*rules: Rule) -> tuple[Step, ...]:
    """The rows after the decision of the deputy's own congress or committee."""
    return (
        *alongside([DeputysStage.ACCEPTED], EndReported, *REPORTED, must=True),
        *alongside([DeputysStage.ACCEPTED], EndAnnounced, *ANNOUNCED, must=True),
        step(DeputysStage.ACCEPTED, DeputyLeft, DeputysStage.LEFT, *rules, *ENDED),
    )


OF_DEPUTIES_ELECTED = Procedure(
    id="resignation.deputies-elected-by-congress",
    title=Text("本级人大选出的上一级人大代表辞职", "Resignation of deputies whom the congress elected"),
    body=StandingCommittee,
    rests_on=(ELECTION_2020,),
    start=DeputysStage.NONE,
    steps=(
        *_decided(REQUESTED_TO_ELECTORS, _committee_accepts(_ELECTED), _by_members(_ELECTED)),
        *alongside(
            [DeputysStage.ACCEPTED], ResolutionSent, COMMITTEE_SENDS, SENT_TO_THE_LEVEL_ABOVE, must=True, cites=_ELECTED
        ),
        step(DeputysStage.ACCEPTED, DeputyLeft, DeputysStage.LEFT, RESOLUTION_SENT, *ENDED),
    ),
)
OF_COUNTY_DEPUTIES = Procedure(
    id="resignation.county-deputies",
    title=Text("县级人大代表辞职", "Resignation of deputies of a county"),
    body=StandingCommittee,
    rests_on=(ELECTION_2020,),
    start=DeputysStage.NONE,
    steps=(
        *_decided(REQUESTED_TO_COUNTY, _committee_accepts(_AT_THE_COUNTY), _by_members(_AT_THE_COUNTY)),
        *_left(COUNTY_ANNOUNCED),
    ),
)
OF_TOWNSHIP_DEPUTIES = Procedure(
    id="resignation.township-deputies",
    title=Text("乡级人大代表辞职", "Resignation of deputies of a township"),
    body=Congress,
    rests_on=(ELECTION_2020,),
    start=DeputysStage.NONE,
    steps=(
        *_decided(REQUESTED_TO_TOWNSHIP, (CONGRESS_ACCEPTS, DEPUTIES_ARE_QUORATE), BY_DEPUTIES),
        *_left(TOWNSHIP_ANNOUNCED),
    ),
)
