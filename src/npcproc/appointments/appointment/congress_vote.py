"""What is asked of the vote of a congress on an office, and of a withdrawal before it.

Constitution art. 64; Organic Law arts. 14, 22 and 25; NPC Rules of Procedure arts. 4, 29, 39-41, 59 and 60; Deputies
Law art. 18 (2015: art. 12).
"""

from __future__ import annotations

from attrs import field, frozen, validators

from npcproc import events
from npcproc.appointments.appointment.congress_proposal import DECIDED_ON, Introduced
from npcproc.appointments.appointment.matter import Nominated, proposed_for
from npcproc.appointments.offices import SPECIAL_COMMITTEE
from npcproc.appointments.votes import DEPUTIES_ARE_QUORATE
from npcproc.bodies import Organ
from npcproc.events import VotingMethod, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import (
    CONSTITUTION_2018,
    DEPUTIES_2015,
    DEPUTIES_2025,
    NPC_ORGANIC_2021,
    NPC_RULES_2021,
    ORGANIC_2022,
)
from npcproc.rules import (
    Addressed,
    Competence,
    Duty,
    Entry,
    Latest,
    Majority,
    Method,
    MethodByTable,
    Not,
    Publicity,
    Right,
    Sequence,
)
from npcproc.tally import AT_LEAST_TWO_THIRDS, MORE_THAN_HALF

__all__ = [
    "MORE_THAN_HALF_OF_ALL_DEPUTIES",
    "PRESIDIUM_AGREES",
    "THE_MOVER_WITHDRAWS",
    "VOTE",
    "VotedInCongress",
]


@frozen(kw_only=True)
class VotedInCongress(events.Voted):
    """The congress votes on the person (表决任命案)."""

    zh = "大会表决任命案"
    en = "VotedInCongress"

    by: Organ = done_by(Organ.CONGRESS)

    method: VotingMethod = field(default=VotingMethod.SECRET_BALLOT, validator=validators.instance_of(VotingMethod))
    """How the votes were cast."""

    deputies_took_part: bool = True
    """Whether every deputy present could take part."""

    measures_adopted: bool = True
    """Whether the session has adopted its measures for election and appointment."""

    booths: bool = True
    """Whether there were places to fill in ballots unseen (秘密写票处)."""

    by_device_possible: bool = True
    """Whether the voting device works; asked where the National People's Congress fills its special committees."""

    announced_at_once: bool = True
    """Whether the result was announced on the spot by whoever presided."""

    count_published: bool = True
    """Whether the votes that the person received were published."""


_DECIDED = proposed_for(*DECIDED_ON)
_WITHDRAWAL = (NPC_RULES_2021.art(29, 1), ORGANIC_2022.art(22, 3))
_METHOD = (NPC_RULES_2021.art(60, 1),)

# Unsettled: a nomination is read to be a bill on the agenda, which can be withdrawn; the texts speak of bills alone.
THE_MOVER_WITHDRAWS = Addressed(
    name="the-mover-withdraws",
    same_as=Latest(Nominated, "by"),
    says=Text("人选应由提名人要求撤回", "whoever nominated withdraws the nomination"),
    cites=_WITHDRAWAL,
)
PRESIDIUM_AGREES = Competence(
    name="presidium-agrees",
    of="agreed_by",
    allowed=frozenset({Organ.PRESIDIUM}),
    says=Text("撤回人选应经主席团同意", "the presidium agrees to the withdrawal"),
    cites=_WITHDRAWAL,
)

INTRODUCED = Sequence(
    name="introduced",
    after=Introduced,
    effect=Effect.BREACH,
    says=Text("表决前提名人应介绍人选", "the nominator has introduced the person before the vote"),
    cites=(NPC_RULES_2021.art(39, 1),),
)
CONGRESS_DECIDES = Competence(
    name="congress-decides",
    allowed=frozenset({Organ.CONGRESS}),
    says=Text("人选应由大会全体会议表决", "the plenary of the congress votes on the person"),
    cites=(
        CONSTITUTION_2018.national(62, 1, 5),
        CONSTITUTION_2018.national(62, 1, 6),
        NPC_ORGANIC_2021.art(34, 3),
        ORGANIC_2022.county_and_above(34, 1),
        ORGANIC_2022.township(37, 1),
    ),
)
DEPUTIES_DECIDE = Right(
    name="deputies-decide",
    of="deputies_took_part",
    when=_DECIDED,
    says=Text(
        "代表有权参加决定国务院、中央军事委员会组成人员的人选",
        "deputies take part in deciding on members of the State Council and of the Central Military Commission",
    ),
    cites=(DEPUTIES_2015.national(12, 1), DEPUTIES_2025.national(18, 1)),
)
DEPUTIES_ADOPT = Right(
    name="deputies-adopt",
    of="deputies_took_part",
    when=proposed_for(*SPECIAL_COMMITTEE),
    says=Text(
        "代表有权参加表决通过专门委员会组成人员的人选",
        "deputies take part in the vote on members of special committees",
    ),
    cites=(
        DEPUTIES_2015.national(12, 2),
        DEPUTIES_2015.county_and_above(12, 2),
        DEPUTIES_2025.national(18, 2),
        DEPUTIES_2025.county_and_above(18, 2),
    ),
)
MEASURES_ADOPTED = Duty(
    name="measures-adopted",
    of="measures_adopted",
    when=_DECIDED,
    says=Text("决定任命的具体办法应由大会通过", "the session has adopted its measures for appointment"),
    cites=(NPC_RULES_2021.art(41, 1),),
)
BY_SECRET_BALLOT = Method(
    name="by-secret-ballot",
    of="method",
    allowed=frozenset({VotingMethod.SECRET_BALLOT}),
    when=_DECIDED,
    says=Text("决定任命应采用无记名投票方式", "the congress decides on appointments by secret ballot"),
    cites=(NPC_RULES_2021.art(40, 1),),
)
# Unsettled: members of special committees are "adopted by vote", which is read as a vote like that on any bill.
BY_DEVICE = MethodByTable(
    name="by-device",
    of="method",
    by_field="by_device_possible",
    table=(
        Entry(key=True, allowed=frozenset({VotingMethod.DEVICE}), cites=_METHOD),
        Entry(key=False, allowed=frozenset({VotingMethod.SHOW_OF_HANDS}), cites=_METHOD),
    ),
    when=Not(_DECIDED),
    says=Text(
        "专门委员会人选应按表决器表决，表决器发生故障的才举手",
        "members of special committees are voted on by device, and by show of hands only where it fails",
    ),
)
BOOTHS = Duty(
    name="booths",
    of="booths",
    when=_DECIDED,
    says=Text("表决任命案应设秘密写票处", "there are places to fill in ballots unseen"),
    cites=(NPC_RULES_2021.art(40, 2),),
)
ANNOUNCED_AT_ONCE = Publicity(
    name="announced-at-once",
    of="announced_at_once",
    when=_DECIDED,
    says=Text("表决结果应当场宣布", "the result is announced on the spot"),
    cites=(NPC_RULES_2021.art(40, 3),),
)
ANNOUNCED_ON_THE_SPOT = Publicity(
    name="announced-on-the-spot",
    of="announced_at_once",
    when=Not(_DECIDED),
    says=Text("专门委员会人选的表决结果应当场宣布", "the result on a special committee is announced on the spot"),
    cites=(NPC_RULES_2021.art(59, 3),),
)
COUNT_PUBLISHED = Publicity(
    name="count-published",
    of="count_published",
    when=_DECIDED,
    says=Text("得票数应予公布", "the votes received are published"),
    cites=(NPC_RULES_2021.art(40, 3),),
)
MORE_THAN_HALF_OF_ALL_DEPUTIES = Majority(
    name="more-than-half-of-all-deputies",
    share=MORE_THAN_HALF,
    quorum=AT_LEAST_TWO_THIRDS,
    says=Text("应由全体代表的过半数通过", "more than half of all deputies carry it"),
    cites=(
        ORGANIC_2022.art(25, 1),
        NPC_RULES_2021.art(40, 1),
        NPC_RULES_2021.art(59, 1),
        CONSTITUTION_2018.national(64, 2),
    ),
)

VOTE = (
    INTRODUCED,
    CONGRESS_DECIDES,
    DEPUTIES_DECIDE,
    DEPUTIES_ADOPT,
    MEASURES_ADOPTED,
    DEPUTIES_ARE_QUORATE,
    BY_SECRET_BALLOT,
    BY_DEVICE,
    BOOTHS,
    ANNOUNCED_AT_ONCE,
    ANNOUNCED_ON_THE_SPOT,
    COUNT_PUBLISHED,
)
"""What is asked of the vote, beside the majority."""
